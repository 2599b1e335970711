"""Rows of a table that have what was asked for."""

from typing import Any

from sigclass.knowledge.base import Knowledge
from sigclass.knowledge.columns import TABLES
from sigclass.knowledge.fold import fold


def rows_of(known: Knowledge, table: str) -> tuple[Any, ...]:
    """All rows of a table: "cells", "molecules", ... Records as in `entries`."""
    found = getattr(known, table)
    return tuple(found.values()) if isinstance(found, dict) else tuple(found)


def matching(rows: tuple[Any, ...], wanted: dict[str, str], text: str = "") -> tuple[Any, ...]:
    """The rows whose columns hold the wanted values (folded, one of a list's), and `text` in any column."""
    return tuple(
        row for row in rows if all(_holds(getattr(row, column), value) for column, value in wanted.items())
        and (not text or any(_has(value, fold(text)) for value in row))
    )  # fmt: skip


def _holds(cell: str | tuple[str, ...], wanted: str) -> bool:
    return fold(wanted) in {fold(item) for item in (cell if isinstance(cell, tuple) else (cell,))}


def _has(cell: str | tuple[str, ...], key: str) -> bool:
    return any(key in fold(item) for item in (cell if isinstance(cell, tuple) else (cell,)))


def columns_of(table: str) -> tuple[str, ...]:
    """The names of a table's columns, in order."""
    fields: tuple[str, ...] = TABLES[table]._fields
    return fields
