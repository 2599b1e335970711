"""Tables of ligand-receptor pairs -> pairs of gene symbols, each with the resources that list it.

Read by their headers: `ligand_symbol, receptor_symbols, resources` (members of a complex joined by `+`), the
interaction input of CellPhoneDB, and the resources and outputs of LIANA and its like, where `_` joins the members.
"""

import csv
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

Row = Mapping[str, str]
Symbols = tuple[str, ...]


class ListedPair(NamedTuple):
    """A ligand and a receptor, each by its genes (or a chemical's name), as resources list them."""

    ligand: Symbols
    receptor: Symbols
    resources: frozenset[str]


class NoPairs(Exception):  # noqa: N818 (named for what it is)
    """A table in which no ligand and receptor can be found."""


class Shape(NamedTuple):
    """How a table names its pairs: the columns that it must have, and how to read a row."""

    columns: tuple[str, ...]
    read: Callable[[Row], tuple[str, str]]  # ligand and receptor, members joined by `+`
    resources: tuple[str, ...]  # the column with the resources, under any of these names


_LIANA = (
    ("ligand_complex", "receptor_complex"),
    ("ligand.complex", "receptor.complex"),
    ("source_genesymbol", "target_genesymbol"),
    ("ligand", "receptor"),
)
# between two symbols, but not in HLA-A nor before a number that belongs to a symbol (ERVH48-1)
_BETWEEN = re.compile(r"(?<!HLA)-(?!\d+(?:-|$))")
_CHEMICAL = re.compile(r"(.+?)_by[A-Z0-9].*")
_UNDIRECTED = ("ligand-ligand", "receptor-receptor", "adhesion-adhesion", "gap-gap")


def read_pairs(path: Path) -> tuple[ListedPair, ...]:
    """The pairs of a table, each once with all its resources. Raises NoPairs, and OSError where it cannot be read."""
    found: dict[tuple[Symbols, Symbols], set[str]] = {}
    for ligand, receptor, resources in _rows(path):
        found.setdefault((ligand, receptor), set()).update(resources)
    return tuple(ListedPair(*pair, frozenset(resources)) for pair, resources in found.items())


def _rows(path: Path) -> Iterator[tuple[Symbols, Symbols, list[str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = (line for line in file if line.strip() and not line.startswith("#"))
            header = next(lines, "")
            mark = max("\t,;", key=header.count)
            names = [name.strip().lower() for name in next(csv.reader([header], delimiter=mark), [])]
            shape = _shape(names)
            for cells in csv.reader(lines, delimiter=mark):
                row = dict(zip(names, cells, strict=False))
                ligand, receptor = map(_symbols, shape.read(row))
                if ligand and receptor:
                    yield ligand, receptor, _resources(row, shape)
    except (UnicodeDecodeError, csv.Error) as wrong:
        raise NoPairs(f"{path.name} is no table in UTF-8: {wrong}") from wrong


def _shape(names: list[str]) -> Shape:
    for shape in SHAPES:
        if set(shape.columns) <= set(names):
            return shape
    wanted = "; ".join(", ".join(shape.columns) for shape in SHAPES)
    raise NoPairs(f"the header has none of these pairs of columns: {wanted}")


def _symbols(text: str) -> Symbols:
    return tuple(sorted({part.strip() for part in text.split("+") if part.strip()}))


def _resources(row: Row, shape: Shape) -> list[str]:
    text = next((row[name] for name in shape.resources if row.get(name)), "")
    return [each.strip() for each in re.split(r"[;|,]", text) if each.strip()]


def _plain(row: Row) -> tuple[str, str]:
    return row.get("ligand_symbol", ""), row.get("receptor_symbols", "")


def _joined(ligand: str, receptor: str) -> Callable[[Row], tuple[str, str]]:
    def read(row: Row) -> tuple[str, str]:
        return row.get(ligand, "").replace("_", "+"), row.get(receptor, "").replace("_", "+")

    return read


def _cellphonedb(row: Row) -> tuple[str, str]:
    """Version 5 gives genes in `interactors`; before it there are only the names of proteins (IL2_HUMAN)."""
    if row.get("directionality", "").lower() in _UNDIRECTED:
        return "", ""
    chemical = _CHEMICAL.fullmatch(row.get("partner_a", ""))
    sides = _BETWEEN.split(row.get("interactors", ""), maxsplit=1)
    if len(sides) < 2:
        sides = [_protein(row, "a"), _protein(row, "b")]
    return chemical[1] if chemical else sides[0], sides[1]


def _protein(row: Row, side: str) -> str:
    return row.get(f"protein_name_{side}", "").removesuffix("_HUMAN") or row.get(f"partner_{side}", "")


SHAPES = (
    Shape(("ligand_symbol", "receptor_symbols"), _plain, ("resources",)),
    Shape(("partner_a", "partner_b", "protein_name_a"), _cellphonedb, ("source", "annotation_strategy")),
    *(Shape(pair, _joined(*pair), ("resources", "resource", "sources", "database")) for pair in _LIANA),
)
