"""Whom a verb's arguments name as those acted upon."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.clauses import Clause, governed
from sigclass.parse.events import Party
from sigclass.parse.parties import is_cell, mention
from sigclass.parse.pointing import is_cellular, them
from sigclass.parse.tokens import CELL_POINTERS
from sigclass.parse.words import Word

if TYPE_CHECKING:
    from sigclass.parse.reader import Reader

TAKING = ("absorption", "uptake", "resorption")  # "from" whom is who does it
RAISING = ("induces", "upregulates", "up-regulates", "increases", "enhances", "raises")
TURNING = frozenset(
    {"turn", "convert", "transform", "reprogram", "reprogramme", "switch", "polarize", "drive", "direct"}
)
# what turns one cell into another: "the differentiation of fibroblasts into myofibroblasts"
SHAPING = re.compile(
    r"\b(?:differentiat|conver|transform|transition|transdifferentiat|matur|develop|polari[sz]|turn)\w*\b"
)
NO_SELVES = frozenset({"side", "kind", "sort", "accord", "way", "time", "right", "turn"})  # "of its own side"
EFFECT_KINDS = frozenset({"EFFECT", "THING", "ACTING", "RELEASING", "RESPONSE", "BINDING"})


def targets(reader: "Reader", clause: Clause) -> list[Party]:
    """The cells that a verb's arguments name as those acted upon."""
    arguments = governed(clause.arguments)
    found: list[Party] = []
    releasing: list[Party] = []  # who must be meant where no cell is named
    made = False
    for phrase in nominals.phrases(arguments):
        if phrase.preposition == "of" and phrase.nouns[-1].kind in ("THING", "EFFECT") and made:
            continue  # "the absorption of calcium from the intestine"
        if phrase.preposition == "from" and made:
            found += reader.cells([phrase])  # "inhibits FSH release from the pituitary"
        if made and phrase.preposition == "of" and phrase.nouns[-1].kind == "MOLECULE":
            # "the release of glucagon", "the release of CRH from the hypothalamus"
            releasing += [p for noun in phrase.nouns for p in who_releases(reader, noun)]
            continue
        made = phrase.nouns[-1].kind == "RELEASING" or phrase.nouns[-1].heads[-1].lower.endswith(TAKING)
        if _is_outcome(reader, phrase, clause) or _says_near_whom(arguments, phrase):
            continue
        if not nominals.is_place(arguments, phrase):
            able = phrase.preposition in ("", "on", "to", "in", "of", "by", "via")
            found += reader.named(arguments, phrase) if able else []
            nouns = [noun for noun in phrase.nouns if not is_cell(noun) and not _stressed(clause, phrase)]
            found += [party for noun in nouns for party in _target(reader, noun)]
            releasing += [p for noun in nouns if noun.kind == "RELEASING" for p in who_releases(reader, noun)]
    found = found or those(reader, arguments, "", "on", "in", "to") or releasing
    return list({(party.mention.start, party.mention.end): party for party in found}.values())


def those(reader: "Reader", elements: Sequence[Element], *prepositions: str) -> list[Party]:
    """ "acts on them", "promotes their growth": the cells named last, where they are several."""
    phrases = nominals.phrases(elements, *prepositions)
    deeds = ("EFFECT", "ACTING", "RELEASING")
    bare = [noun for phrase in nominals.phrases(elements, "") for noun in phrase.nouns if noun.kind in deeds]
    theirs = [noun for noun in bare if noun.modifiers and noun.modifiers[0].lower in ("their", "its")]
    theirs = [noun for noun in theirs if noun.modifiers[0].lower == "their" or is_cellular(noun)]
    if theirs:
        return them(reader.discourse, theirs[0])
    nouns = [noun for phrase in phrases for noun in phrase.nouns if noun.kind == "PRONOUN"]
    return [party for noun in nouns if noun.heads[-1].lower == "them" for party in them(reader.discourse, noun)]


def _target(reader: "Reader", noun: Noun) -> list[Party]:
    if noun.kind in CELL_POINTERS:
        return [reader.discourse.cell_party(noun)]
    if noun.has("OWN") and noun.kind in EFFECT_KINDS | {"RECEPTOR"} and noun.heads[-1].lower not in NO_SELVES:
        return [] if _own_of_molecule(reader, noun) else [reader.discourse.own_party(noun)]
    if noun.kind == "RECEPTOR" and noun.head("CELL") is not None:
        return [reader.discourse.cell_party(noun)]  # "binds that same cell's receptors", "acts on neuron receptors"
    named = noun.kind in EFFECT_KINDS - {"THING"} and noun.head("CELL") is not None and noun.heads[-1].sort != "mutual"
    if named and noun.head("DERIVED") is None:
        return [reader.discourse.cell_party(noun)]
    return []


def _own_of_molecule(reader: "Reader", noun: Noun) -> bool:
    """ "IL-4 induces its own receptor on T cells": the molecule's, where nobody was told to release it."""
    its = noun.kind == "RECEPTOR" and noun.modifiers[0].lower.startswith("its")
    before = reader.source.text[: noun.start].rstrip().lower()
    return its and not reader.told.releases and before.endswith(RAISING)


def who_releases(reader: "Reader", noun: Noun) -> list[Party]:
    """ "inhibits insulin release": a hormone that one cell alone releases tells which cell responds."""
    molecules = reader.lexicon.knowledge.molecules
    found = []
    for party in reader.discourse.molecule_parties(noun):
        known = [molecules[name] for name in party.names if name in molecules]
        releasers = [name for each in known for name in each.releasers if reader.is_one_cell(name)]
        told = {name for act in reader.told.acts for target in act.targets for name in target.names}
        # "neuron" is no one cell of a neurohormone
        apart = len(releasers) == 1 and releasers[0] != "neuron" and not _within(reader, releasers[0], told)
        if len(known) == 1 and known[0].group == "hormone" and apart:
            name = releasers[0]
            words = mention(reader.source, noun.start, noun.end, name)
            found.append(Party(words, names=frozenset({name})))
    return found


def _within(reader: "Reader", cell: str, told: set[str]) -> bool:
    """Whether a cell, or the organ where it sits, is told as a target: "acts on the pituitary and releases TSH"."""
    cells = reader.lexicon.knowledge.cells
    organs = {cells[name].organ for name in told if name in cells}
    return cell in told or (cells[cell].organ != "" and cells[cell].organ in organs)


def _is_outcome(reader: "Reader", phrase: Phrase, clause: Clause) -> bool:
    """ "skews T cells towards a Th2 response": what they become is not who answers."""
    lead, acts = phrase.nouns[0].lead, clause.verb is not None and clause.verb.kind == "ACT"
    words = reader.source.text[lead : lead + 6].lower() if acts and lead is not None else ""
    made = clause.verb is not None and clause.verb.core.base in TURNING and words.startswith("into")
    return words == "toward" or made or (words.startswith("into") and bool(SHAPING.search(_before(reader, lead))))


def _before(reader: "Reader", place: int | None) -> str:
    """The words of the clause before a place."""
    return re.split(r"[.,;]", reader.source.text[:place])[-1].lower()


def _stressed(clause: Clause, phrase: Phrase) -> bool:
    """Whether "themselves" only stresses the subject: "they act as receptors themselves"."""
    intransitive = clause.verb is not None and clause.verb.core.base in ("act", "function", "work", "operate")
    return intransitive and not phrase.preposition and phrase.nouns[0].kind == "ITSELF"


def _says_near_whom(elements: Sequence[Element], phrase: Phrase) -> bool:
    """ "cells in the immediate vicinity of the secreting cell": whom they are near is no target."""
    index = next(i for i, element in enumerate(elements) if element is phrase)
    before = elements[index - 1] if index else None
    return phrase.preposition == "of" and isinstance(before, Word) and before.kind == "LOCALROUTE"
