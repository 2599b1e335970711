"""The output of CellChat (`subsetCommunication`): one row for each pair of partners in each pair of clusters."""

import re
from collections.abc import Iterator, Sequence

from sigclass.model import Field, Pair, Source
from sigclass.stream.pairs import Cells, Columns, find_columns, fit, misfit, others, pair_source
from sigclass.stream.rows import Layout, Row

COLUMNS = {"sender": ("source",), "target": ("target",), "ligand": ("ligand",), "receptor": ("receptor",)}
# columns of CellChat alone: a table of one's own may have the four above
ITS_OWN = ("interaction_name", "interaction_name_2", "annotation", "pathway_name")
SORTS = {"secreted signaling": "secreted", "cell-cell contact": "contact", "ecm-receptor": "adhesion"}
_GENES = re.compile(r"\s*\(?([^()]+?)\)?\s+-\s+\(?([^()]+?)\)?\s*")  # "TGFB1 - (TGFBR1+TGFBR2)"


def cellchat(names: Sequence[str]) -> Layout | None:
    """The layout of CellChat's table, if the header is one. Its probabilities pass through."""
    columns = find_columns(names, COLUMNS)
    own = [find_columns(names, {name: (name,)}) for name in ITS_OWN]
    if columns is None or not any(own):
        return None
    told = {role: place for found in own if found for role, place in found.items()}

    def sources(row: Row, file: str | None) -> Iterator[Source]:
        cells = fit(row, len(names))
        if cells is None:
            yield misfit(row, file, len(names))
        else:
            yield pair_source(row, file, row.text, _pair(cells, columns, told), others(names, cells, columns))

    return Layout(sources)


def _pair(cells: Cells, columns: Columns, told: Columns) -> Pair:
    ligand, receptor = cells.partner(columns["ligand"]), cells.partner(columns["receptor"])
    if "interaction_name_2" in told:
        genes = _GENES.fullmatch(cells.values[told["interaction_name_2"]])
        if genes:
            ligand = ligand._replace(genes=_symbols(genes[1]))
            receptor = receptor._replace(genes=_symbols(genes[2]))
    said = cells.field("annotation", told["annotation"]) if "annotation" in told else None
    sort = _sort(said, ligand.text == receptor.text)
    clusters = (cells.field("sender", columns["sender"]), cells.field("target", columns["target"]))
    return Pair((ligand, receptor), clusters, directed=True, sort=sort, said=said if sort else None)


def _sort(said: Field | None, alike: bool) -> str:
    """What the annotation says; a molecule that holds on to its like on another cell is adhesion."""
    sort = SORTS.get(said.value.lower(), "") if said else ""
    return "adhesion" if sort == "contact" and alike else sort


def _symbols(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("+"))
