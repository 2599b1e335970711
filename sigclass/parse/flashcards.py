"""The shorthand of flashcards: "IL-5: eosinophil growth; from Th2 cells"."""

from itertools import pairwise

from sigclass.parse import nominals
from sigclass.parse.acting_nouns import DEEDS
from sigclass.parse.affected import in_effects
from sigclass.parse.chunks import Element, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party, Release
from sigclass.parse.reader import Reader, mark
from sigclass.parse.words import Word


def flashcard(reader: Reader, clause: Clause) -> None:
    """ "IL-5: eosinophil growth; from Th2 cells", "Gastrin: G cells; via bloodstream to parietal cells".

    After the name and its colon, a cell with an effect or after "to" or "on" responds; another one releases.
    """
    colon = mark(clause.arguments, "COLON")
    if clause.verb is not None:
        _heading(reader, clause)
        return
    if colon is None:
        return
    split = next(i for i, element in enumerate(clause.arguments) if element is colon)
    molecules, rest = reader.molecules(clause.arguments[:split], ""), clause.arguments[split + 1 :]
    if not molecules or reader.molecules(rest, ""):
        return
    effected = [
        p
        for phrase in nominals.phrases(rest)
        for n in phrase.nouns
        if n.kind in DEEDS
        for p in reader.compound_cells(n)
    ]
    targets = effected + in_effects(reader, nominals.phrases(rest, "")) + _undergoing(reader, rest)
    targets += reader.cells(rest, "to", "on")
    senders = reader.cells(rest, "from", "by") or reader.cells(rest, "")
    if senders:
        told = Release(senders, molecules, at=clause.arguments[0].start, order=clause.order)
        reader.told.releases.append(told)
    if targets:
        reader.add_act(clause, Act(molecules, targets, at=targets[0].mention.start or 0, order=clause.order))


def _undergoing(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "contraction of the gallbladder", "activation of B cells"."""
    chains = [(phrase, following[:1]) for phrase, following in nominals.chains(elements)]
    deeds = [following for phrase, following in chains if phrase.nouns[-1].kind in ("ACTING", "EFFECT")]
    return [party for following in deeds for party in reader.cells(following, "of")]


def _heading(reader: Reader, clause: Clause) -> None:
    """ "IL-12: from macrophages; acts on NK cells": what stands between the name and the verb releases it."""
    split = next((i for i, e in enumerate(clause.subject) if isinstance(e, Word) and e.kind == "COLON"), None)
    if split is None or any(isinstance(element, Phrase) for element in clause.subject[1:split]):
        return
    molecules, rest = reader.molecules(clause.subject[:split], ""), clause.subject[split + 1 :]
    if not molecules or reader.molecules(rest, ""):
        return
    # "beta cells of the pancreas;" too
    bare = [e for e, following in pairwise(rest) if isinstance(e, Phrase) and not _is_bare_phrase(following)]
    senders = reader.cells(rest, "from", "by") or reader.cells(bare, "") or _told_last(reader, clause)
    if senders:
        told = Release(senders, molecules, at=clause.subject[0].start, order=clause.order)
        reader.told.releases.append(told)
        reader.discourse.released(told)


def _is_bare_phrase(element: Element) -> bool:
    return not isinstance(element, Word) and not (isinstance(element, Phrase) and element.preposition in ("of", "in"))


def _told_last(reader: Reader, clause: Clause) -> list[Party]:
    """ "TSH: stimulates the thyroid gland; from the pituitary": the source stands last, after a semicolon."""
    arguments = clause.arguments
    last = next((i for i, e in enumerate(arguments) if isinstance(e, Word) and e.kind == "SEMICOLON"), len(arguments))
    return reader.cells(arguments[last + 1 : last + 2], "from", "by")
