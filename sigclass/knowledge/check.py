"""The integrity of the tables: every reference resolves, no two entries share a name, all in order and well-formed.

A check is a function from rows to faults; `check` runs them all. A fault is a value with its file, line and column.
"""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from sigclass.knowledge.columns import CLOSED, FILLED, KEYS, REFERS, SHAPES, TABLES
from sigclass.knowledge.fold import fold
from sigclass.knowledge.load import KnowledgeError, read_rows
from sigclass.knowledge.relations import related

AMBIGUOUS = "ambiguous"  # in the notes of all entries that share a name


class Fault(NamedTuple):
    """What is wrong at a place of a table; `line` and `column` start at 1, the column counts table cells."""

    path: Path
    line: int
    column: int
    message: str


class Row(NamedTuple):
    """A record with the place where it stands."""

    table: str
    path: Path
    line: int
    record: Any

    def fault(self, field: str, message: str) -> Fault:
        """A fault in the cell of this field."""
        return Fault(self.path, self.line, type(self.record)._fields.index(field) + 1, message)

    @property
    def key(self) -> tuple[str, ...]:
        """What tells this row from the others of its table."""
        return tuple(getattr(self.record, field) for field in KEYS[self.table])


Rows = dict[str, dict[tuple[str, ...], Row]]


def check(folder: Path, over: Path | None = None) -> tuple[Fault, ...]:
    """All faults in the tables of a folder, in the order of files, lines and columns; none where all is well.

    With `over`, the folder is laid over that one: names may stand in either, and the rows may come in any order.
    """
    below: Rows = _keyed(_read(over, [])) if over else {table: {} for table in TABLES}
    faults: list[Fault] = []
    rows = _read(folder, faults)
    known = {table: {**below[table], **{row.key: row for row in of_table}} for table, of_table in rows.items()}
    for of_table in rows.values():
        faults += _repeats(of_table)
        faults += _order(of_table) if over is None else ()
        for row in of_table:
            faults += [*_cells(row), *_references(row, known), *related(row, known)]
    faults += _shared_names(known, folder)
    faults += _cycles(known, folder)
    return tuple(sorted(set(faults)))


def _read(folder: Path, faults: list[Fault]) -> dict[str, list[Row]]:
    """The rows of all tables; where a file cannot be read on, its rows so far and a fault."""
    rows: dict[str, list[Row]] = {table: [] for table in TABLES}
    for table, record in TABLES.items():
        path = folder / f"{table}.tsv"
        try:
            rows[table].extend(Row(table, path, line, each) for line, each in read_rows(path, record))
        except KnowledgeError as wrong:
            faults.append(Fault(wrong.path, wrong.line, wrong.column, wrong.message))
    return rows


def _keyed(rows: dict[str, list[Row]]) -> Rows:
    return {table: {row.key: row for row in of_table} for table, of_table in rows.items()}


def _repeats(rows: list[Row]) -> Iterator[Fault]:
    lines: dict[tuple[str, ...], int] = {}
    for row in rows:
        if row.key in lines:
            shown = ", ".join(filter(None, row.key))
            yield row.fault(KEYS[row.table][0], f'"{shown}" stands in line {lines[row.key]} already')
        lines.setdefault(row.key, row.line)


def _order(rows: list[Row]) -> Iterator[Fault]:
    for above, row in pairwise(rows):
        if _sorting(above.key) > _sorting(row.key):
            field = next(
                field for field, one, other in zip(KEYS[row.table], above.key, row.key, strict=True) if one != other
            )
            value = getattr(row.record, field)
            yield row.fault(field, f'out of order: "{value}" belongs before "{getattr(above.record, field)}"')


def _sorting(key: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(cell.casefold(), cell) for cell in key]


def _cells(row: Row) -> Iterator[Fault]:
    """What each cell tells by itself."""
    for field, value in zip(type(row.record)._fields, row.record, strict=True):
        items = value if isinstance(value, tuple) else (value,)
        yield from _items(row, field, items)
        if field in FILLED[row.table] and not value:
            yield row.fault(field, f"{field} is empty")
        words = CLOSED.get((row.table, field))
        for item in items:
            if words and item not in words:
                yield row.fault(field, f'"{item}" is none of {", ".join(sorted(filter(None, words)))}')
        shape, wanted = SHAPES.get((row.table, field), (None, ""))
        for item in items:
            if shape and item and not shape.fullmatch(item):
                yield row.fault(field, f'"{item}" is not {wanted}')


def _items(row: Row, field: str, items: tuple[str, ...]) -> Iterator[Fault]:
    for item in items:
        if item != item.strip() or not item.isprintable():
            yield row.fault(field, f"{field} has a space at an end, or a character that does not show")
    if len(items) > 1 and "" in items:
        yield row.fault(field, f"{field} has an empty item")
    for item in sorted({item for item in items if item and items.count(item) > 1}):
        yield row.fault(field, f'{field} has "{item}" twice')


def _references(row: Row, known: Rows) -> Iterator[Fault]:
    for field, value in zip(type(row.record)._fields, row.record, strict=True):
        table = REFERS.get((row.table, field))
        for item in value if isinstance(value, tuple) else (value,):
            if table and item and (item,) not in known[table]:
                yield row.fault(field, f'"{item}" is not in {table}.tsv')


def _shared_names(known: Rows, folder: Path) -> Iterator[Fault]:
    """Names that two entries of one table share when folded, unless all of them are marked as ambiguous."""
    for table in ("cells", "molecules", "receptors", "pathways", "effects"):
        owners: dict[str, dict[str, tuple[Row, str]]] = {}
        for row in known[table].values():
            for field, name in _names(row):
                owners.setdefault(fold(name), {}).setdefault(row.record.name, (row, field))
        for sharing in owners.values():
            if len(sharing) < 2 or all(AMBIGUOUS in row.record.note for row, _ in sharing.values()):
                continue
            for name, (row, field) in sharing.items():
                others = ", ".join(f'"{other}"' for other in sharing if other != name)
                if row.path.parent == folder:
                    yield row.fault(field, f"a name of this entry is one of {others} too; mark both as ambiguous")


def _names(row: Row) -> Iterator[tuple[str, str]]:
    yield "name", row.record.name
    # the symbols of a family are its members' names, not its own
    if row.table == "molecules" and len(row.record.symbols) == 1:
        yield "symbols", row.record.symbols[0]
    for synonym in row.record.synonyms:
        yield "synonyms", synonym


def _cycles(known: Rows, folder: Path) -> Iterator[Fault]:
    """Entries that are their own ancestors."""
    for table in ("cells", "pathways", "effects"):
        for row in known[table].values():
            waiting, seen = list(row.record.parents), set()
            while waiting:
                name = waiting.pop()
                if name not in seen:
                    seen.add(name)
                    above = known[table].get((name,))
                    waiting += above.record.parents if above else ()
            if row.record.name in seen and row.path.parent == folder:
                yield row.fault("parents", f'"{row.record.name}" is its own ancestor')
