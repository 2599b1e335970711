"""Tables -> frozen records. A row that does not fit is refused with its file, line and column."""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

Record = TypeVar("Record", bound=NamedTuple)


class KnowledgeError(Exception):
    """A table that cannot be used: `path`, `line` and `column` (1-based; the column counts table cells)."""

    def __init__(self, path: Path, line: int, column: int, message: str) -> None:
        """Keep the place apart from the message, for those who show it."""
        super().__init__(f"{path.name}:{line}:{column}: {message}")
        self.path, self.line, self.column, self.message = path, line, column, message


def read_table(path: Path, record: type[Record]) -> list[Record]:
    """Read one TSV table into records of the given type; a missing file is an empty table.

    Raises KnowledgeError for a wrong header or a row with too many or too few cells.
    """
    if not path.is_file():
        return []
    rows = [line.split("\t") for line in _text(path).split("\n") if line and line[0] != "#" and not line.isspace()]
    header = record._fields
    if not rows or tuple(rows[0]) != header or set(map(len, rows)) != {len(header)}:
        return [row for _, row in read_rows(path, record)]  # finds the place of what is wrong, or bears with it
    columns: list[Iterable[Any]] = list(zip(*rows[1:], strict=True))
    for place in _list_columns(record) if columns else ():
        columns[place] = map(_items, columns[place])
    # column by column, and without the checks of `_make`: start-up waits for this
    return list(map(partial(tuple.__new__, record), zip(*columns, strict=True)))


def read_rows(path: Path, record: type[Record]) -> Iterator[tuple[int, Record]]:
    """Like `read_table`, each record with its line number."""
    if not path.is_file():
        return
    fields: tuple[str, ...] = record._fields
    lists = _list_columns(record)
    header_seen = False
    # not splitlines(): that would also split at control characters inside a cell
    for number, line in enumerate(_text(path).split("\n"), 1):
        line = line.rstrip("\r")
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if not header_seen:
            _check_header(path, number, cells, fields)
            header_seen = True
            continue
        if len(cells) != len(fields):
            raise KnowledgeError(path, number, len(cells), f"{len(cells)} cells where the header has {len(fields)}")
        values: list[Any] = cells
        for place in lists:
            values[place] = _items(cells[place])
        yield number, record._make(values)


def _list_columns(record: type[NamedTuple]) -> list[int]:
    return [place for place, kind in enumerate(record.__annotations__.values()) if kind is not str]


def _items(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def _text(path: Path) -> str:
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")  # spreadsheets write a byte order mark
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
        raise KnowledgeError(path, line, 1, "a byte that is not UTF-8") from wrong


def _check_header(path: Path, number: int, cells: list[str], fields: tuple[str, ...]) -> None:
    for column, (cell, wanted) in enumerate(zip(cells, fields, strict=False), 1):
        if cell != wanted:
            raise KnowledgeError(path, number, column, f'the header has "{cell}" where "{wanted}" belongs')
    if len(cells) != len(fields):
        raise KnowledgeError(path, number, len(cells), f"the header has {len(cells)} columns, not {len(fields)}")
