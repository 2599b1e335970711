"""Who may signal to whom, by kind: combinations that the knowledge vouches for."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sigclass.knowledge import Knowledge, knowledge
from sigclass.knowledge.entries import Cell, Molecule, Response
from sigclass.model import Kind

# states that read well before a cell's name
STATES = frozenset({"activated", "naive", "resting", "memory", "effector", "immature", "mature"})
# effects of presynaptic endings, of an organ rather than a cell, or of too much of the signal
ODD = frozenset(
    {"inhibition of neurotransmitter release", "increased heart rate", "decreased heart rate", "cell death"}
)
EVERYWHERE = frozenset({"immune", "endothelial", "stromal", "tumour"})
TEMPLATES = Path(__file__).with_name("templates.toml")


class Case(NamedTuple):
    """What a question tells: names of the knowledge; a cell with its state in front."""

    sender: str
    molecule: str
    target: str
    receptor: str
    effect: str


@cache
def templates() -> dict[Kind, tuple[str, ...]]:
    """The sentences of each kind."""
    tables = tomllib.loads(TEMPLATES.read_text("utf-8"))
    return {kind: tuple(tables[kind]["texts"]) for kind in Kind}


@cache
def cases(kind: Kind) -> tuple[Case, ...]:
    """All combinations for questions of a kind, in a fixed order."""
    known = knowledge()
    if kind is Kind.INTRACRINE:
        within = tomllib.loads(TEMPLATES.read_text("utf-8"))["within"]["cases"]
        return tuple(Case(cell, molecule, cell, receptor, "") for cell, molecule, receptor in within)
    found = [case for row in known.responses for case in _of_row(kind, row, known)]
    return tuple(dict.fromkeys(found))


def _of_row(kind: Kind, row: Response, known: Knowledge) -> Iterator[Case]:
    molecule, target = known.molecules.get(row.molecule), known.cells.get(row.cell)
    if molecule is None or target is None or not _tells(molecule, target, row, known):
        return
    for name in molecule.releasers:
        sender = known.cells.get(name)
        if sender and sender.category in ("cell", "organ") and _FITS[kind](sender, molecule, target, known):
            state = row.state if row.state in STATES else ""
            phrase = f"{state} {row.cell}".strip()
            yield Case(phrase if sender == target else sender.name, molecule.name, phrase, row.receptor, row.effect)


def _tells(molecule: Molecule, target: Cell, row: Response, known: Knowledge) -> bool:
    """Whether the row makes a plain question: one known signal, receptor and cell."""
    plain = molecule.group != "generic" and molecule.role == "agonist" and len(molecule.symbols) <= 2
    plain = plain and row.effect not in ODD
    return plain and target.category == "cell" and row.receptor in known.receptors


def _related(one: Cell, other: Cell, known: Knowledge) -> bool:
    return one.name in known.ancestors("cells", other.name) or other.name in known.ancestors("cells", one.name)


def _spreads(molecule: Molecule) -> bool:
    return "secreted" in molecule.forms and molecule.routes[:1] == ("local",)


def _is_same(sender: Cell, molecule: Molecule, target: Cell, known: Knowledge) -> bool:  # noqa: ARG001
    return _spreads(molecule) and sender == target


def _is_near(sender: Cell, molecule: Molecule, target: Cell, known: Knowledge) -> bool:
    return _spreads(molecule) and _can_meet(sender, target) and not _related(sender, target, known)


def _can_meet(sender: Cell, target: Cell) -> bool:
    """A keratinocyte is no neighbour of a thymocyte: they sit in one organ, or one of them is found everywhere."""
    moves = any(not cell.organ and cell.lineage in EVERYWHERE for cell in (sender, target))
    return sender.category == "cell" and (sender.organ == target.organ or moves)


def _is_far(sender: Cell, molecule: Molecule, target: Cell, known: Knowledge) -> bool:
    apart = sender.organ != target.organ or not target.organ
    return molecule.routes[:1] == ("blood",) and bool(sender.organ) and apart and not _related(sender, target, known)


def _touches(sender: Cell, molecule: Molecule, target: Cell, known: Knowledge) -> bool:
    return molecule.forms == ("surface",) and _can_meet(sender, target) and not _related(sender, target, known)


def _is_wired(sender: Cell, molecule: Molecule, target: Cell, known: Knowledge) -> bool:  # noqa: ARG001
    """Motor neurons reach skeletal muscle, the autonomic ones the other muscles, and all others neurons."""
    skeletal = target.name.startswith("skeletal muscle")
    if sender.lineage != "neuron" or molecule.group != "neurotransmitter" or sender == target:
        return False
    if sender.name == "motor neuron":
        return skeletal
    if sender.name in ("sympathetic neuron", "parasympathetic neuron"):
        return target.lineage == "muscle" and not skeletal
    return target.lineage == "neuron" and not target.name.startswith("presynaptic")


_FITS = {
    Kind.AUTOCRINE: _is_same,
    Kind.PARACRINE: _is_near,
    Kind.ENDOCRINE: _is_far,
    Kind.JUXTACRINE: _touches,
    Kind.SYNAPTIC: _is_wired,
    Kind.NONE: _is_near,
    Kind.UNDETERMINED: _is_same,
}
