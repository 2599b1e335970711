"""Our pairs of ligand and receptor beside those of a ligand-receptor table: coverage, and where the two disagree.

A listed pair is accepted where each gene of its receptor is part of one of the ligand's receptors here, so that a
subunit of a known complex matches; rejected where `rejected.tsv` says why it is wrong; else missing. Family words
("IL-17") stand for those members only that have no row of their own, and receptors of the role `family` for none.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from sigclass.knowledge.base import Knowledge
from sigclass.knowledge.entries import Molecule
from sigclass.knowledge.listed import ListedPair, Symbols
from sigclass.knowledge.load import read_table

STATES = ("accepted", "rejected", "missing", "unknown-ligand", "unlisted", "unexplained")
FAULTS = frozenset(("missing", "unknown-ligand", "unexplained"))
_FAMILY = re.compile(r"\bfamily\b")
# by what symbol a ligand that is not known here belongs to a group
_SHAPES = {
    "interleukin": r"IL\d+[A-Z]{0,2}\d?(?<!R)|IL1RN|IL36RN",
    "interferon": r"IFN[A-Z]\d*",
    "tnf-superfamily": r"TNF|TNFSF\d+[A-Z]?|LT[AB]|FASLG|CD40LG|CD70|EDA",
    "chemokine": r"(?:CC|CXC|CX3C|XC)L\d+[A-Z]?\d?|XCL\d|PF4|PF4V1|PPBP",
    "colony-stimulating-factor": r"CSF\d",
}


class Rejected(NamedTuple):
    """A pair that resources list and that is wrong."""

    ligand: str
    receptor: str
    reason: str
    source: str


class Unlisted(NamedTuple):
    """A pair of ours that no resource lists, and why it stands."""

    ligand: str
    receptor: str
    source: str
    note: str


class Compared(NamedTuple):
    """One pair with what became of it: a state of STATES, and why."""

    state: str
    ligand: str
    receptor: str
    resources: tuple[str, ...]
    why: str


class Comparison(NamedTuple):
    """All pairs compared, and how many ligands of the table there are and are known here."""

    pairs: tuple[Compared, ...]
    ligands: int
    known_ligands: int

    def counts(self) -> Counter[str]:
        """How many pairs have each state."""
        return Counter(pair.state for pair in self.pairs)

    @property
    def agrees(self) -> bool:
        """Whether all ligands are known, all pairs settled, and all pairs of ours listed or explained."""
        return not FAULTS & set(self.counts())


class Lists(NamedTuple):
    """The pairs that are settled by hand."""

    rejected: dict[tuple[str, str], Rejected]
    unlisted: dict[tuple[str, str], Unlisted]


def read_lists(*folders: Path) -> Lists:
    """The two lists, of knowledge folders together. Raises KnowledgeError for a row that does not fit."""
    rejected = [row for folder in folders for row in read_table(folder / "rejected.tsv", Rejected)]
    unlisted = [row for folder in folders for row in read_table(folder / "unlisted.tsv", Unlisted)]
    return Lists({row[:2]: row for row in rejected}, {row[:2]: row for row in unlisted})


def compare(
    listed: Iterable[ListedPair], known: Knowledge, lists: Lists, groups: frozenset[str] = frozenset(), least: int = 1
) -> Comparison:
    """Compare listed pairs with ours, of the molecules of some groups or of all.

    Of the listed pairs only those of at least `least` resources count as listed pairs; but a pair of ours is listed
    already where one resource has it.
    """
    ours = _Ours(known, groups)
    everything = [pair for pair in listed if ours.concerns(pair.ligand)]
    wanted = [pair for pair in everything if len(pair.resources) >= least or least <= 1]
    ligands = {pair.ligand for pair in wanted}
    compared = [_judged(pair, ours, lists) for pair in wanted]
    compared += _unlisted(everything, ours, lists)
    compared.sort(key=lambda pair: (STATES.index(pair.state), pair.ligand, pair.receptor))
    return Comparison(tuple(compared), len(ligands), sum(bool(ours.molecules(ligand)) for ligand in ligands))


class _Ours:
    """What we know of ligands, by their symbols."""

    def __init__(self, known: Knowledge, groups: frozenset[str]) -> None:
        self.known, self.groups = known, groups
        self._by_symbol: dict[str, list[Molecule]] = {}
        self._families: dict[str, list[Molecule]] = {}
        for molecule in known.molecules.values():
            family = len(molecule.symbols) > 1 and _FAMILY.search(molecule.note)
            for symbol in molecule.symbols:
                (self._families if family else self._by_symbol).setdefault(symbol, []).append(molecule)

    def symbol_molecules(self, symbol: str) -> list[Molecule]:
        """The molecules of a gene; a family only where no member has a row of its own."""
        return self._by_symbol.get(symbol) or self._families.get(symbol, [])

    def molecules(self, ligand: Symbols) -> list[Molecule]:
        """The molecules that a ligand may be: those that all its genes are of, or the chemical of this name."""
        found = self.symbol_molecules(ligand[0])
        found = [each for each in found if set(ligand) <= set(each.symbols)]
        if found or len(ligand) > 1:
            return found
        return [self.known.molecules[name] for name in self.known.molecule_names.find(ligand[0])]

    def concerns(self, ligand: Symbols) -> bool:
        """Whether a ligand is of the groups asked for; one that is not known, by the shape of its symbol."""
        if not self.groups:
            return True
        molecules = self.molecules(ligand)
        if molecules:
            return any(each.group in self.groups for each in molecules)
        return any(re.fullmatch(_SHAPES[group], ligand[0]) for group in self.groups if group in _SHAPES)

    def parts(self, molecule: Molecule) -> set[str]:
        """The genes of all receptors of a molecule."""
        receptors = self.known.receptors_of.get(molecule.name, ())
        return {part for receptor in receptors if receptor.role != "family" for part in receptor.parts}

    def pairs(self) -> Iterator[tuple[Molecule, str]]:
        """All pairs of ours, of the groups asked for: a molecule with a gene of one of its receptors."""
        for molecule in self.known.molecules.values():
            in_group = not self.groups or molecule.group in self.groups
            if in_group and any(molecule in self.symbol_molecules(symbol) for symbol in molecule.symbols):
                yield from ((molecule, part) for part in sorted(self.parts(molecule)))


def _judged(pair: ListedPair, ours: _Ours, lists: Lists) -> Compared:
    ligand, receptor, resources = "+".join(pair.ligand), "+".join(pair.receptor), tuple(sorted(pair.resources))
    molecules = ours.molecules(pair.ligand)
    if not molecules:
        return Compared("unknown-ligand", ligand, receptor, resources, "")
    parts = {part for molecule in molecules for part in ours.parts(molecule)}
    if set(pair.receptor) <= parts:
        return Compared("accepted", ligand, receptor, resources, ", ".join(each.name for each in molecules))
    wrong = [lists.rejected.get((one, part)) for one in pair.ligand for part in pair.receptor if part not in parts]
    said = next((each for each in wrong if each), None)
    if said:
        return Compared("rejected", ligand, receptor, resources, f"{said.reason} [{said.source}]")
    lacking = ", ".join(part for part in pair.receptor if part not in parts)
    return Compared("missing", ligand, receptor, resources, f"no receptor of {molecules[0].name} here has {lacking}")


def _unlisted(listed: Iterable[ListedPair], ours: _Ours, lists: Lists) -> Iterator[Compared]:
    """Pairs of ours that the table does not list, for ligands with genes."""
    there = {(one, part) for pair in listed for one in pair.ligand for part in pair.receptor}
    for molecule, part in ours.pairs():
        if any((symbol, part) in there for symbol in molecule.symbols):
            continue
        said = next((row for one in molecule.symbols if (row := lists.unlisted.get((one, part)))), None)
        ligand = "+".join(molecule.symbols)
        if said:
            yield Compared("unlisted", ligand, part, (), f"{said.note} [{said.source}]")
        else:
            yield Compared("unexplained", ligand, part, (), molecule.name)
