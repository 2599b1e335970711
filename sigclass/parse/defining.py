"""Definitions and quiz stems: a kind of signalling told by its way or its cells alone, without an event."""

import re

from sigclass.model import Clue, Mention, Stated
from sigclass.parse.events import Events, Party
from sigclass.parse.late import Late
from sigclass.parse.merging import SELF_LABELS
from sigclass.parse.placing import one_cell, placed_target

SIGNALS = re.compile(r"signal|communicat|messag|messenger", re.I)
_PASSES = r"(?:pass|spread|diffus|mov|flow|coupl|exchang|transfer)"
CHANNELS = ("gap junction", "plasmodesma")
_CHANNELS = rf"(?:{'|'.join(CHANNELS)})"
PASSING = Late(rf"{_CHANNELS}[^.;]{{0,120}}\b{_PASSES}|\b{_PASSES}[^.;]{{0,120}}{_CHANNELS}", re.I)
HEADING = Late(r"\W*(?:auto|para|juxta|endo|intra|neuro)crine(?: \w+)?\W*?\s*[:–—=(]", re.I)
POINTED = re.compile(r"(?:these|those|the same) ", re.I)
DEFINES = Late(
    r"(?:type|kind|form|mode|sort)s? of (?:cell(?:ular)? |cell-cell |intercellular |chemical |local )?"
    r"(?:signal|communicat)|^\W*"
    r"(?:cell |chemical |intercellular |local |(?:long|short)-(?:distance|range) )?"
    r"(?:signall?ing|communication|signals?)\b[\s:]*"
    r"(?:that|which|in which|where|when|involving|by|between|across|over|to)\b|_{2,}",
    re.I,
)

# what a signal does in such a way is told, whoever it is that does it
ONE = ("the same", "also the", "itself the", "themselves the", "at once the")
IN_A_MANNER = Late(
    r"\b(?:in|by|via) (?:an?|the) (?:auto|para|juxta|intra|endo)crine"
    r"(?:(?: and| or|/| and/or) ?(?:an? )?(?:auto|para|juxta|intra|endo)crine)* (?:manner|fashion|way|mode)\b",
    re.I,
)


def note_text(told: Events, text: str) -> None:
    """Keep whether the text asks, speaks of signals, or defines a kind of signalling."""
    lower = text.lower()
    labelled = "crine" in lower
    channels = any(word in lower for word in CHANNELS)
    told.question |= "?" in text
    told.headed = labelled and HEADING.match(text) is not None
    told.one_cell = one_cell(text) if any(words in lower for words in ONE) else None
    told.signals = SIGNALS.search(text) is not None or (channels and PASSING.search(text) is not None)
    told.placing = placed_target(text)
    told.in_a_manner = labelled and IN_A_MANNER.search(text) is not None
    told.defines = told.signals and DEFINES.search(text) is not None


def defined(told: Events) -> list[Stated]:
    """What a text without an event still tells: by a label, by contact between cells, or by where the target is."""
    return (
        _labelled_only(told)
        or ([told.one_cell] if told.one_cell else [])
        or _in_contact(told)
        or _placed_only(told)
        or _by_way_only(told)
        or _by_place(told)
        or ([told.placing] if told.placing else [])
    )


def _labelled_only(told: Events) -> list[Stated]:
    """A label with cells or a molecule but no verb between them: "the cholinergic autocrine loop of lung cancers"."""
    cells = [cell for cell in told.cells if not cell.generic or POINTED.match(cell.mention.text)]
    molecules = [molecule for molecule in told.molecules if not molecule.generic]
    if not (cells or molecules or told.in_a_manner):
        return []
    made = []
    for label in (label for labels, _ in told.loose_labels for label in labels):
        two = label.value not in SELF_LABELS and len(cells) > 1
        sender: Mention | None = cells[0].mention if cells else None
        target: Mention | None = cells[1].mention if two else None
        clues = (*cells[1].clues, label) if two else (label,)
        made.append(Stated(sender, molecules[0].mention if molecules else None, target, clues=clues))
    return made


def _placed_only(told: Events) -> list[Stated]:
    """ "Paracrine: nearby cells", "Autocrine = same cell": a label and where the cell is, no more."""
    labels = [label for labels, _ in told.loose_labels for label in labels]
    placed = [cell for cell in told.cells if cell.other or cell.same]
    if len(labels) != 1 or len(placed) != 1:
        return []
    return [Stated(None, None, placed[0].mention, clues=(*placed[0].clues, labels[0]))]


def _by_way_only(told: Events) -> list[Stated]:
    """ "Endocrine: hormones via the bloodstream": a label as the heading, and its way."""
    labels = [label for labels, _ in told.loose_labels for label in labels]
    if not told.headed or len(labels) != 1 or told.way is None or len(told.molecules) > 1 or told.cells:
        return []
    molecule = told.molecules[0].mention if told.molecules else None
    return [Stated(None, molecule, None, clues=(labels[0], told.way))]


def _in_contact(told: Events) -> list[Stated]:
    """ "signalling by direct contact between cells": the cells are told and their way, but no molecule."""
    named = any(label.value == "juxtacrine" for labels, _ in told.loose_labels for label in labels)
    if told.contact is None or not told.cells or not (told.question or told.signals or named):
        return []
    first, last = told.cells[0].mention, told.cells[-1].mention
    apart = Clue("responder", "different", told.contact.text, told.contact.start, told.contact.end)
    clues = tuple(clue for clue in told.cells[-1].clues if clue.fact != "article")
    return [Stated(first, None, last, clues=(*clues, apart, told.contact))]


def _by_place(told: Events) -> list[Stated]:
    """ "Which type of signalling acts on neighbouring cells?": nothing but where the cell is that responds."""
    labels = [clue for clues, _ in told.loose_labels for clue in clues]
    if not (told.defines or (told.signals and told.question) or (told.signals and len(labels) == 1)):
        return []
    if told.way is not None and told.way.value == "inside" and not told.cells:
        return [Stated(None, None, None, clues=(*labels[:1], told.way))]  # "acts inside the releasing cell"
    placed = [cell for cell in told.cells if _placed(cell)]
    if told.way is not None and not placed and not labels:
        return [Stated(None, None, cell.mention, clues=(*cell.clues, told.way)) for cell in told.cells[-1:]]
    return [Stated(None, None, cell.mention, clues=(*cell.clues, *labels[:1])) for cell in placed[:1]]


def _placed(cell: Party) -> bool:
    return any(clue.fact == "route" for clue in cell.clues)
