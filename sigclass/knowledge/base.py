"""All tables together, loaded once, with the look-ups that the stages above need."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from sigclass.knowledge.entries import Cell, Effect, Molecule, Pathway, Receptor, Response, Seat, Source
from sigclass.knowledge.load import read_table
from sigclass.knowledge.names import NameIndex
from sigclass.resources import knowledge_folder


@dataclass(frozen=True)
class Knowledge:
    """The tables by name, and an index of spellings for each. Use `knowledge()` for the shared instance."""

    cells: dict[str, Cell]
    molecules: dict[str, Molecule]
    receptors: dict[str, Receptor]
    pathways: dict[str, Pathway]
    effects: dict[str, Effect]
    responses: tuple[Response, ...]
    sources: dict[str, Source]
    seats: dict[str, Seat] = field(default_factory=dict)

    @cached_property
    def cell_names(self) -> NameIndex:
        """Spellings of cells, tissues and organs."""
        return _index(self.cells)

    @cached_property
    def molecule_names(self) -> NameIndex:
        """Spellings of molecules, their HGNC symbols included."""
        return _index(self.molecules, "symbols")

    @cached_property
    def receptor_names(self) -> NameIndex:
        """Spellings of receptors and subunits."""
        return _index(self.receptors)

    @cached_property
    def pathway_names(self) -> NameIndex:
        """Spellings of pathways."""
        return _index(self.pathways)

    @cached_property
    def effect_names(self) -> NameIndex:
        """Spellings of effects, verbs included."""
        return _index(self.effects)

    def index(self, table: str) -> NameIndex:
        """The index of a table by its name: "cell", "molecule", "receptor", "pathway" or "effect"."""
        found: NameIndex = getattr(self, f"{table}_names")
        return found

    def ancestors(self, table: str, name: str) -> frozenset[str]:
        """All that `name` is a kind of, itself included. Tables with parents: cells, pathways, effects."""
        entries: dict[str, Any] = getattr(self, table)
        seen: set[str] = set()
        waiting = [name]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting.extend(entries[current].parents if current in entries else ())
        return frozenset(seen)

    @cached_property
    def receptors_of(self) -> dict[str, tuple[Receptor, ...]]:
        """For each molecule the receptors that bind it, signalling ones first."""
        found: dict[str, list[Receptor]] = defaultdict(list)
        for receptor in self.receptors.values():
            for ligand in receptor.ligands:
                found[ligand].append(receptor)
        rank = {"signalling": 0, "family": 1, "subunit": 2, "decoy": 3}
        return {name: tuple(sorted(those, key=lambda r: rank.get(r.role, 2))) for name, those in found.items()}

    def seat(self, effect: str, molecule: str = "") -> str:
        """The cell, tissue or organ of an effect, "" where it has none; finer where one is known for the molecule."""
        seated = next(
            (self.seats[name] for name in sorted(self.ancestors("effects", effect)) if name in self.seats), None
        )
        if seated is None:
            return ""
        known = {each.cell for each in self.responses_to.get(molecule, ()) if each.effect == effect}
        return known.pop() if len(known) == 1 else seated.cell

    @cached_property
    def effect_counts(self) -> Counter[str]:
        """How many response rows have each effect."""
        return Counter(response.effect for response in self.responses)

    @cached_property
    def responses_to(self) -> dict[str, tuple[Response, ...]]:
        """For each molecule the known responses to it."""
        found: dict[str, list[Response]] = defaultdict(list)
        for response in self.responses:
            found[response.molecule].append(response)
        return {name: tuple(those) for name, those in found.items()}


def _index(table: dict[str, Any], symbols: str | None = None) -> NameIndex:
    spellings: list[tuple[str, str, bool]] = []
    for entry in table.values():
        name = entry.name
        spellings.append((name, name, True))
        if symbols:
            # the symbol of a single gene is the entry's own; a family's symbols give way to the members' own rows
            of_entry = getattr(entry, symbols)
            spellings += [(symbol, name, len(of_entry) == 1) for symbol in of_entry]
        spellings += [(synonym, name, False) for synonym in entry.synonyms]
        neurons = [spelt for spelt in (name, *entry.synonyms) if spelt.endswith(" neuron")]
        spellings += [(f"{spelt.removesuffix('neuron')}nerve cell", name, False) for spelt in neurons]
    return NameIndex(spellings)


def load(folder: Path) -> Knowledge:
    """Read the tables of a folder. Raises KnowledgeError where a row does not fit."""
    return Knowledge(
        cells={row.name: row for row in read_table(folder / "cells.tsv", Cell)},
        molecules={row.name: row for row in read_table(folder / "molecules.tsv", Molecule)},
        receptors={row.name: row for row in read_table(folder / "receptors.tsv", Receptor)},
        pathways={row.name: row for row in read_table(folder / "pathways.tsv", Pathway)},
        effects={row.name: row for row in read_table(folder / "effects.tsv", Effect)},
        responses=tuple(read_table(folder / "responses.tsv", Response)),
        sources={row.key: row for row in read_table(folder / "sources.tsv", Source)},
        seats={row.effect: row for row in read_table(folder / "seats.tsv", Seat)},
    )


@lru_cache(maxsize=1)
def knowledge() -> Knowledge:
    """The tables that ship with the package, loaded on first use."""
    return load(knowledge_folder())
