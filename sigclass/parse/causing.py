"""To make somebody do something: "makes mast cells degranulate", "makes fat cells insulin resistant"."""

from sigclass.parse import nominals
from sigclass.parse.clauses import Clause, is_infinitive
from sigclass.parse.events import Act
from sigclass.parse.reader import Reader


def made_cell(clause: Clause) -> bool:
    """ "makes fat cells insulin resistant": a cell stands first in what is made."""
    first = nominals.phrases(clause.arguments[:1], "")
    return bool(first) and first[0].nouns[0].heads[0].kind == "CELL"


def makes_do(reader: Reader, clause: Clause) -> bool:
    """ "a cytokine that makes nearby cells express MHC": to make somebody do something is to act on them."""
    if clause.after_act and is_infinitive(clause, reader.source.text) and nominals.cell_nouns(clause.antecedent, ""):
        return True  # "stimulates the bone marrow to make red blood cells": these are made, not acted upon
    molecules, targets = reader.discourse.subject_molecules(clause), reader.cells(clause.arguments, "")
    first = nominals.phrases(clause.arguments, "")[:1]
    # "makes mast cells degranulate", "makes fat cells insulin resistant"
    targets = targets or [party for phrase in first for noun in phrase.nouns for party in reader.compound_cells(noun)]
    if molecules and targets:
        reader.add_act(clause, Act(molecules, targets, at=targets[0].mention.start or 0, order=clause.order))
    return bool(molecules and targets)
