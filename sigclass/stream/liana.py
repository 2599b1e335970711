"""The output of LIANA, of Python or R: one row for each pair of partners in each pair of clusters."""

from collections.abc import Iterator, Sequence

from sigclass.model import Pair, Source
from sigclass.stream.pairs import find_columns, fit, misfit, others, pair_source
from sigclass.stream.rows import Layout, Row

COLUMNS = {
    "sender": ("source",),
    "target": ("target",),
    "ligand": ("ligand_complex", "ligand.complex"),
    "receptor": ("receptor_complex", "receptor.complex"),
}


def liana(names: Sequence[str]) -> Layout | None:
    """The layout of LIANA's table, if the header is one. Its scores pass through."""
    columns = find_columns(names, COLUMNS)
    if columns is None:
        return None

    def sources(row: Row, file: str | None) -> Iterator[Source]:
        cells = fit(row, len(names))
        if cells is None:
            yield misfit(row, file, len(names))
            return
        pair = Pair(
            partners=(cells.partner(columns["ligand"]), cells.partner(columns["receptor"])),
            clusters=(cells.field("sender", columns["sender"]), cells.field("target", columns["target"])),
            directed=True,
        )
        yield pair_source(row, file, row.text, pair, others(names, cells, columns))

    return Layout(sources)
