"""The outputs of CellPhoneDB, versions 2 to 5: means, significant means and p-values.

One row for each pair of partners, and one column `A|B` for each pair of clusters, where A expresses the first partner
and B the second. Each cell with a value makes a record, so that the table of significant means gives those pairs alone.
Which of the two partners is the ligand is told by `directionality` in version 5 and by flags before it.
"""

import math
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import NamedTuple

from sigclass.model import Field, Pair, Partner, Source
from sigclass.stream.pairs import Cells, Columns, find_columns, fit, misfit, pair_source
from sigclass.stream.rows import Layout, Row

COLUMNS = {"pair": ("interacting_pair",), "first": ("partner_a",), "second": ("partner_b",)}
MORE = (
    "gene_a", "gene_b", "secreted", "receptor_a", "receptor_b", "is_integrin", "directionality", "classification",
)  # fmt: skip
BAR = "|"
SORTS = {
    "adhesion-adhesion": "adhesion",
    "gap-gap": "gap",
    "ligand-ligand": "undirected",
    "receptor-receptor": "undirected",
}
SIGNIFICANT = 0.05
_FLAGS = {"true": True, "false": False}


class Clusters(NamedTuple):
    """A column that stands for a pair of clusters."""

    place: int
    name: str  # as in the header
    first: str
    second: str


def cellphonedb(names: Sequence[str]) -> Layout | None:
    """The layout of a table of CellPhoneDB, if the header is one. What it says of the pair passes through."""
    columns = find_columns(names, COLUMNS)
    if columns is None:
        return None
    for name in MORE:
        columns |= find_columns(names, {name: (name,)}) or {}
    clusters = [_clusters(place, name.strip()) for place, name in enumerate(names) if BAR in name]
    first = clusters[0].place if clusters else len(names)

    def sources(row: Row, file: str | None) -> Iterator[Source]:
        cells = fit(row, len(names), located=first)
        if cells is None:
            yield misfit(row, file, len(names))
            return
        partners, sort, said = _partners(cells, columns), *_sort(cells, columns)
        text, extra = _start(row, cells, first), _told(names, cells, first)
        for one in clusters:
            value = cells.values[one.place].strip()
            if _counts(value, file):
                pair = Pair(partners, _fields(one), directed=_is_directed(cells, columns), sort=sort, said=said)
                shown = f"{text}\t{one.name}\t{value}"
                yield pair_source(row, file, shown, pair, {**extra, "clusters": one.name, "value": value})

    return Layout(sources)


def _clusters(place: int, name: str) -> Clusters:
    """The two names; where bars stand in the names too, the middle one separates them."""
    parts = name.split(BAR)
    half = (len(parts) + 1) // 2
    return Clusters(place, name, BAR.join(parts[:half]).strip(), BAR.join(parts[half:]).strip())


def _fields(one: Clusters) -> tuple[Field, Field]:
    return Field("sender", one.first, None), Field("target", one.second, None)


def _start(row: Row, cells: Cells, first: int) -> str:
    """The row as it stands before the columns of clusters, which may be very many."""
    ends = [start + len(value) for start, value in zip(cells.starts, cells.values, strict=False) if start >= 0]
    return row.text[: max(ends)] if len(cells.values) > first and ends else row.text


def _told(names: Sequence[str], cells: Cells, first: int) -> dict[str, object]:
    return dict(zip((name.strip() for name in names[:first]), cells.values[:first], strict=True))


def _counts(value: str, file: str | None) -> bool:
    """Whether a cell stands for a pair: not where it is empty or no expression, nor for a large p-value."""
    try:
        number = float(value)
    except ValueError:
        return False
    if file and "pvalue" in PurePath(file).name.lower():
        return number < SIGNIFICANT
    return number > 0 and not math.isinf(number)


def _partners(cells: Cells, columns: Columns) -> tuple[Partner, Partner]:
    return _partner(cells, columns, "first", "a"), _partner(cells, columns, "second", "b")


def _partner(cells: Cells, columns: Columns, role: str, side: str) -> Partner:
    """A complex by its name ("complex:IL12"), a protein ("simple:P60568") by its gene where the table has it."""
    _, text, start = cells.field(role, columns[role])
    kind, colon, name = text.partition(":")
    gene = _value(cells, columns, f"gene_{side}")
    if colon and kind in ("complex", "simple"):
        text, start = name, None if start is None else start + len(kind) + 1
    is_receptor = _FLAGS.get(_value(cells, columns, f"receptor_{side}").lower())
    if gene and kind != "complex":
        field = cells.field("gene", columns[f"gene_{side}"])
        return Partner(gene, field.start, (gene,), is_receptor)
    return Partner(text, start, (), is_receptor)


def _value(cells: Cells, columns: Columns, name: str) -> str:
    return cells.values[columns[name]].strip() if name in columns else ""


def _sort(cells: Cells, columns: Columns) -> tuple[str, Field | None]:
    if "directionality" in columns:
        said = cells.field("directionality", columns["directionality"])
        sort = SORTS.get(said.value.lower(), "")
        if sort:
            return sort, said
        if _value(cells, columns, "classification").lower().startswith("adhesion"):
            return "adhesion", cells.field("classification", columns["classification"])
    elif _value(cells, columns, "is_integrin").lower() == "true":
        return "adhesion", cells.field("is_integrin", columns["is_integrin"])
    if _value(cells, columns, "secreted").lower() == "true":
        return "soluble", cells.field("secreted", columns["secreted"])
    return "", None


def _is_directed(cells: Cells, columns: Columns) -> bool:
    return _value(cells, columns, "directionality").lower() == "ligand-receptor"
