"""What an experiment takes away, and whose effect is gone with it: "anti-IL-6 slowed their growth"."""

import re

from sigclass.parse import nominals
from sigclass.parse.affected import in_effects
from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party, Release
from sigclass.parse.late import Late
from sigclass.parse.merging import share
from sigclass.parse.parties import word_clue
from sigclass.parse.reader import Reader, mark

WILD_TYPE = Late(
    r"\b(?:whereas|while|but|unlike|in contrast to|as opposed to|compared (?:with|to))\s+(?:the\s+|those of\s+)?"
    r"(?:wild[- ]?type|littermate)\s+(\w+)",
    re.I,
)


def experiment(reader: Reader, elements: tuple[Element, ...], clause: Clause) -> None:
    """ "anti-IL-6", "an antibody against its receptor", "knockdown of LIF": what an experiment takes away."""
    word = mark(elements, "EXPERIMENT")
    if word is None:
        return
    reader.told.experiment = word_clue(word, "blocking", "experiment")
    index = next(i for i, element in enumerate(elements) if element is word)
    ahead = [e for e in elements[index + 1 : index + 3] if isinstance(e, Phrase)]
    molecules = reader.molecules(ahead[:1])
    reader.told.blocked += molecules
    cells = reader.cells(ahead[1:], "in", "by", "from")
    taken = word.lower.startswith(("removal", "withdrawal"))  # "removal of insulin by the liver"
    if molecules and cells and not taken:  # "silencing of LIF in carcinoma cells"
        told = Release(cells, molecules, at=ahead[0].start, order=clause.order, secondary=True)
        reader.told.releases.append(told)
        reader.discourse.released(told)


def experimental_effect(reader: Reader, clause: Clause) -> bool:
    """ "anti-IL-6 slowed their growth", "fibroblast growth was reduced by anti-PDGF": the effect is the signal's."""
    verb = clause.verb
    assert verb is not None
    if reader.blocked_in == clause.order - 1 and verb.core.form == "past":
        hindrance = reader.told.hindrances[-1]
        hindrance.tried = True  # "Neutralizing IL-6 in their medium reduced ..."
        if verb.lowers and clause.link == "" and not clause.subject:  # "..., and blocking IL-6 reduced their growth"
            clue = hindrance.clue._replace(fact="blocking", value="experiment")
            reader.told.experiment = reader.told.experiment or clue
    if not (verb.lowers and reader.told.experiment and reader.told.blocked) or verb.negated:
        return False
    if verb.passive and mark(clause.arguments, "EXPERIMENT") is None:
        return False
    affected = clause.subject if verb.passive else clause.arguments
    targets = _whose_effect(reader, clause)
    if not targets and any(_says_their(noun) for phrase in nominals.phrases(affected) for noun in phrase.nouns):
        targets = reader.discourse.last_cells()
    if targets:
        told = Act(reader.told.blocked, targets, at=verb.start, order=clause.order)
        told.effects = reader.effects(affected)
        told.clues.append(reader.told.experiment)
        told.carried = True
        for release in reader.told.releases:  # "blocked the growth of IL-6-producing cells": no effect of the block
            release.secondary &= not (release.order == clause.order and share(release.molecules, told.molecules))
        reader.add_act(clause, told)
    return bool(targets)


def takes_cells_away(reader: Reader, clause: Clause) -> bool:
    """ "Depletion of macrophages reduced TNF levels": fewer cells make less of it; no signal is blocked."""
    taken = mark(clause.subject, "EXPERIMENT") is not None and clause.verb is not None and not clause.verb.passive
    return taken and bool(reader.cells(clause.subject)) and not reader.molecules(clause.subject)


def compare_with_wild_type(reader: Reader) -> None:
    """ "cells without TNFR1 did not respond, but wild-type cells did": what fails in some is shown by the others."""
    found = WILD_TYPE.search(reader.source.text)
    for hindrance in reader.told.hindrances if found else ():
        if found is None or not any(_begins(cell, found.group(1)) for cell in hindrance.cells):
            continue
        hindrance.tried = True
        clue = hindrance.clue._replace(fact="blocking", value="experiment")
        reader.told.experiment = reader.told.experiment or clue


def _begins(cell: Party, word: str) -> bool:
    """Whether a cell's name begins with a word: of its kind are the wild-type cells."""
    return cell.mention.name.lower().startswith(word.lower())


def _whose_effect(reader: Reader, clause: Clause) -> list[Party]:
    """The cells whose deed is less: those acted upon, or those that the deed names."""
    assert clause.verb is not None
    if not clause.verb.passive:
        return reader.targets(clause)
    deeds = nominals.phrases(clause.subject, "")
    inside = [party for phrase in deeds for noun in phrase.nouns for party in reader.compound_cells(noun)]
    return reader.cells(clause.subject, "", "of", "in", "by") or in_effects(reader, deeds) or inside


def _says_their(noun: Noun) -> bool:
    return any(word.lower in ("their", "its") for word in noun.modifiers)
