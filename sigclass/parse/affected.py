"""Whom an act affects, where its object is no cell: an effect that bears the cell's name, or a place of making."""

from collections.abc import Sequence

from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.clauses import Clause, governed
from sigclass.parse.events import Party
from sigclass.parse.lexicon import closed_words
from sigclass.parse.merging import share
from sigclass.parse.parties import is_cell, mention
from sigclass.parse.reader import Reader
from sigclass.parse.seats import seated

# what comes about or goes on, without a cell that responds: "blood vessel formation", "wound healing"
BECOMING = ("metaplasia", "formation", "progression", "healing")
# by which a precursor becomes the cell that is named: "osteoblast differentiation"
SHAPING = ("differentiation", "development", "polarization", "polarisation")
FORMING = frozenset({"formation", "generation"})
FORMED = frozenset({"bone", "cartilage"})  # "bone formation" is what the bone does
ARRIVING = ("infiltration", "recruitment", "influx", "migration", "attraction", "chemotaxis", "homing", "accumulation")
NO_RESPONDERS = frozenset({"tumour", "wound"})


def affected(
    reader: Reader, clause: Clause, targets: list[Party], molecules: list[Party], senders: list[Party]
) -> list[Party]:
    """The targets of an act: those that its words give, without what is only made."""
    arguments = governed(clause.arguments)
    if clause.verb is not None and clause.verb.core.sort == "act" and reader.cells(arguments, "on"):
        where = {
            each.mention.start for each in reader.cells(arguments, "in")
        }  # "acts in the stomach on parietal cells"
        targets = [each for each in targets if each.mention.start not in where]
    if senders and not molecules:  # "signals to the epithelium, redirecting its own fate": no signal to itself
        targets = [each for each in targets if not each.same] or targets
    products = [noun for phrase in nominals.phrases(arguments) for noun in phrase.nouns if _is_product(reader, noun)]
    targets = [
        each for each in targets if not any(noun.start <= (each.mention.start or 0) < noun.end for noun in products)
    ]
    told = bool(molecules) and any(act.targets and share(act.molecules, molecules) for act in reader.told.acts)
    if told:  # "acts on cardiomyocytes, leading to increased cardiac contractility"
        targets = [each for each in targets if not _by_adjective(arguments, each)]
    if targets and molecules and not told and all(_by_adjective(arguments, each) for each in targets):
        phrases = nominals.phrases(arguments, "")  # "the hepatic response, Th17 differentiation"
        return targets + in_effects(reader, phrases) + in_effects(reader, phrases, becoming=True)
    targets = _before_place(reader, arguments, targets) if molecules else targets
    targets = _arriving(reader, nominals.phrases(arguments, "")) or targets or _on_both_sides(reader, arguments)
    if targets or not (molecules or senders):
        return targets
    if told:
        return _where_made(reader, arguments)
    phrases = nominals.phrases(arguments, "", "to", "of")
    found = _where_made(reader, arguments) or in_effects(reader, phrases) or _formed(reader, arguments)
    if not found:  # "drives osteoblast differentiation": a precursor answers, which may be the very cell that made it
        shaped = in_effects(reader, phrases, becoming=True)
        made = reader.discourse.released_by
        found = [cell for cell in shaped if not (share([cell], senders) or made([cell], molecules))]
    assert clause.verb is not None
    if clause.verb.core.sort == "cause" and any(reader.discourse.released_by([cell], molecules) for cell in found):
        return []  # "..., leading to T cell proliferation" leaves open whether it is the cell that released it
    if not clause.verb.negated:  # an effect that fails denies no signal
        found = found or seated(reader, arguments, molecules)
    return found


def _before_place(reader: Reader, arguments: tuple[Element, ...], targets: list[Party]) -> list[Party]:
    """ "supports plasma cell survival in the bone marrow": who survives, not where."""
    places = {party.mention.start for party in reader.cells(arguments, "in")}
    if not targets or not all(each.mention.start in places for each in targets):
        return targets
    return in_effects(reader, nominals.phrases(arguments, "")) or targets


def _by_adjective(arguments: Sequence[Element], party: Party) -> bool:
    """Whether an organ is named by its adjective alone."""
    heads = (noun.head("CELL") for phrase in nominals.phrases(arguments) for noun in phrase.nouns)
    return any(head is not None and head.form == "adjective" and head.end == party.mention.end for head in heads)


def _arriving(reader: Reader, phrases: list[Phrase]) -> list[Party]:
    """ "leads to macrophage infiltration of the fat": who comes answers, not the place."""
    heads = [(phrase, noun.head("EFFECT")) for phrase in phrases for noun in phrase.nouns]
    return in_effects(reader, [phrase for phrase, head in heads if head is not None and head.lower.endswith(ARRIVING)])


def _on_both_sides(reader: Reader, elements: Sequence[Element]) -> list[Party]:
    """ "promotes adhesion between endothelial cells": the cells on either side."""
    phrases = nominals.phrases(elements, "with")
    leads = [(phrase, phrase.nouns[0].lead) for phrase in phrases]
    between = [p for p, lead in leads if lead is not None and reader.source.text[lead:].lower().startswith("between")]
    return reader.cells(between)


def _is_product(reader: Reader, noun: Noun) -> bool:
    """ "increases red blood cell production": what is made is no target; in "T cell production of IL-2" it is."""
    if noun.kind != "RELEASING" or noun.heads[-1].lower not in nominals.MAKING or noun.head("MOLECULE") is not None:
        return False
    return noun.head("CELL") is not None and not reader.source.text[noun.end : noun.end + 4].lower().startswith(" of ")


def _where_made(reader: Reader, arguments: Sequence[object]) -> list[Party]:
    """ "stimulates the production of red blood cells in the bone marrow": the place responds."""
    cells = reader.lexicon.knowledge.cells
    for phrase, following in nominals.chains(arguments):  # type: ignore[arg-type]
        product = following[:1] if phrase.nouns[-1].heads[-1].lower in nominals.MAKING else []
        if not product or product[0].preposition != "of" or not any(is_cell(noun) for noun in product[0].nouns):
            continue
        for place in following[1:2]:
            found = [p for noun in place.nouns if is_cell(noun) for p in reader.discourse.cell_parties(noun)]
            names = {name for party in found for name in party.names if name in cells}
            if place.preposition == "in" and any(cells[name].category in ("organ", "tissue") for name in names):
                return [] if any(cells[name].lineage == "tumour" for name in names) else found
    return []


def _formed(reader: Reader, arguments: Sequence[Element]) -> list[Party]:
    """ "promotes the formation of osteoclasts": like "osteoclast formation", the cells that form."""
    for phrase, following in nominals.chains(arguments):
        if phrase.nouns[-1].heads[-1].lower in FORMING:
            of_cells = reader.cells(following[:1], "of")
            known = [party for party in of_cells if party.names <= reader.lexicon.knowledge.cells.keys()]
            return [party for party in known if all(map(reader.is_one_cell, party.names))]
    return []


def releasers(reader: Reader, arguments: Sequence[Element]) -> list[Party]:
    """ "is an inhibitor of insulin and glucagon secretion (in the islet)": those that release them respond."""
    for phrase, following in nominals.chains(arguments):
        if phrase.preposition == "of" and phrase.nouns[-1].kind == "RELEASING":
            known = [party for noun in phrase.nouns for party in reader.who_releases(noun)]
            return reader.cells(following[:1], "by", "from") or known or reader.cells(following[:1], "in")
    return []


def answering(reader: Reader, arguments: Sequence[Element]) -> list[Party]:
    """ "is required for osteoclast survival": those whose deed it is."""
    phrases = nominals.phrases(arguments, "to")
    deeds = [noun for phrase in phrases for noun in phrase.nouns if noun.kind == "EFFECT"]
    return [party for noun in deeds for party in reader.compound_cells(noun)] or in_effects(reader, phrases)


def in_effects(reader: Reader, phrases: list[Phrase], *, becoming: bool = False) -> list[Party]:
    """ "causes smooth muscle relaxation": an effect whose name begins with the cell that shows it.

    With `becoming`, the effects by which another cell turns into it ("osteoblast differentiation"), else the rest.
    """
    found: list[Party] = []
    for head in (noun.head("EFFECT") for phrase in phrases for noun in phrase.nouns):
        name, _, what = head.text.rpartition(" ") if head is not None else ("", "", "")
        known = _adjective(name) or name
        names = reader.lexicon.index("CELL").find(known) if name else ()
        organ = name.partition(" ")[0]
        if name and not names and _adjective(organ):  # "renal sodium reabsorption"
            name, known = organ, _adjective(organ)
            names = reader.lexicon.index("CELL").find(known)
        if name.lower().endswith((" cell", " cells")) and not names:
            names = (name.lower(),)  # "myoepithelial cell contraction": a cell of no list
        shaping = what.lower().endswith(SHAPING) or (
            what.lower() == "formation" and all(map(reader.is_one_cell, reader.known_cells(names)))
        )
        if shaping != becoming:
            continue
        if not becoming and what.lower().endswith(BECOMING) and name.lower() not in FORMED:
            continue
        if head is None or not names or NO_RESPONDERS & set(names) or reader.lexicon.is_generic("CELL", known):
            continue
        words = mention(reader.source, head.start, head.start + len(name), known)
        found.append(Party(words, names=frozenset(names)))
    return found


def _adjective(word: str) -> str:
    """The cell of an adjective: "uterine" is the uterus."""
    sense = closed_words().senses.get(word.lower())
    return sense.sort if sense is not None and sense.kind == "CELLADJ" else ""
