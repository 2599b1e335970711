"""The tables that are known by their headers. Another kind of table is one more function in TOOLS."""

import csv
from collections.abc import Callable, Sequence

from sigclass.stream.cellchat import cellchat
from sigclass.stream.cellphonedb import cellphonedb
from sigclass.stream.liana import liana
from sigclass.stream.rows import Layout, keyed

Recogniser = Callable[[Sequence[str]], Layout | None]

# ligand-receptor tools: some of their columns are keys of the notation too, so they come first
TOOLS: tuple[Recogniser, ...] = (liana, cellphonedb, cellchat)
LAYOUTS: tuple[Recogniser, ...] = (*TOOLS, keyed)


def find_layout(names: Sequence[str]) -> Layout | None:
    """The first layout that knows a table with these column names."""
    return next((layout for find in LAYOUTS if (layout := find(names))), None)


def is_tool_header(names: Sequence[str]) -> bool:
    """Whether these are the column names of a ligand-receptor tool."""
    return any(find(names) is not None for find in TOOLS)


def tool_format(line: str) -> str | None:
    """The format, "tsv" or "csv", of the table of a ligand-receptor tool with this first line; None for others."""
    if is_tool_header(line.split("\t")):
        return "tsv"
    return "csv" if is_tool_header(next(csv.reader([line]), [])) else None
