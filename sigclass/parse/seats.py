"""Who responds where only the effect is told: "causes vasodilation" is what vascular smooth muscle does."""

from collections.abc import Sequence

from sigclass.knowledge.fold import fold
from sigclass.model import Clue, Mention
from sigclass.parse import nominals
from sigclass.parse.chunks import Element
from sigclass.parse.events import Party
from sigclass.parse.parties import mention
from sigclass.parse.reader import Reader


def seated(reader: Reader, elements: Sequence[Element], molecules: list[Party]) -> list[Party]:
    """The cells in which the effects named take place, finer where one is known for the molecule."""
    found: list[Party] = []
    signals = {name for molecule in molecules for name in molecule.names}
    for effect in (*reader.effects(elements, "", "to", "in", "of"), *_turned(reader, elements)):
        cell = _seat(reader, effect.name, signals)
        if cell and not any(cell in party.names for party in found):
            clue = Clue("seat", cell, effect.text, effect.start, effect.end)
            words = mention(reader.source, effect.start or 0, effect.end or 0, cell)
            found.append(Party(words, (clue,), names=frozenset({cell})))
    return found


def _turned(reader: Reader, elements: Sequence[Element]) -> list[Mention]:
    """ "the formation of new blood vessels", "resorption of bone": named like "bone resorption"."""
    found = []
    for deed, following in nominals.chains(elements):
        for what in following[:1]:
            if what.preposition == "of":
                thing = what.nouns[-1].heads[-1].text.removesuffix("s")
                name = f"{thing} {deed.nouns[-1].heads[-1].text}"
                found.append(mention(reader.source, deed.start, what.end, name))
    return found


def _seat(reader: Reader, effect: str, signals: set[str]) -> str:
    names, knowledge = reader.lexicon.index("EFFECT").find(effect), reader.lexicon.knowledge
    if len(names) != 1 or (names[0] in knowledge.seats and fold(effect) in map(fold, knowledge.seats[names[0]].wider)):
        return ""
    return knowledge.seat(names[0], next(iter(signals)) if len(signals) == 1 else "")
