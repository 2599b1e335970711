"""CSV and TSV: lines -> rows under a header."""

import csv
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from sigclass.model import Source
from sigclass.parse.limits import LONGEST
from sigclass.stream.columns import read_header
from sigclass.stream.layouts import find_layout, is_tool_header
from sigclass.stream.lines import Line, make_source, read_lines
from sigclass.stream.rows import Row, bad_row, with_unknown_columns

LONGEST_LINE = 1_000_000  # characters: a header with a column for each pair of 100 clusters has about half as many
_CSV_SEPARATORS = (",", ";", "\t")  # spreadsheets of many countries write semicolons
_MOST_LINES = 50  # of one row, whose quoted cells may hold line breaks


def read_csv(stream: BinaryIO, file: str | None) -> Iterator[Source]:
    """The scenarios of a CSV file, one a row. A row that cannot be read is a source with the problem `bad-row`."""
    lines = _Lines(stream)
    head = lines.next_header()
    if head is None:
        return
    separator = max(_CSV_SEPARATORS, key=lambda each: _keys_in(_cells(head.text, each).cells))
    names = _cells(head.text, separator, head.number)
    yield from _read(names, _csv_rows(lines, separator, len(names.cells)), file)


def read_tsv(stream: BinaryIO, file: str | None) -> Iterator[Source]:
    """The scenarios of a TSV file, one a row. Quotes are part of a cell: there they protect commas in lists."""
    lines = _Lines(stream)
    head = lines.next_header()
    if head is None:
        return
    rows = (line if line.bad or line.too_long else Row(line.number, line.text, line.text.split("\t")) for line in lines)
    yield from _read(Row(head.number, head.text, head.text.split("\t")), rows, file)


def read_rows(stream: BinaryIO, tabs: bool, longest: int) -> Iterator[Row | Line]:
    """The rows of a table of any kind, its header first; a quoted cell may make a row of up to `longest` characters.

    A line that is too long, or no UTF-8, comes as it is.
    """
    lines = _Lines(stream)
    head = lines.next_header()
    if head is None:
        return
    if tabs:
        yield Row(head.number, head.text, head.text.split("\t"))
        for line in lines:
            yield line if line.bad or line.too_long else Row(line.number, line.text, line.text.split("\t"))
        return
    separator = max(_CSV_SEPARATORS, key=lambda each: len(_cells(head.text, each).cells))
    names = _cells(head.text, separator, head.number)
    yield names
    yield from _csv_rows(lines, separator, len(names.cells), longest)


class _Lines:
    """The lines of a table that are not blank; some can be put back to be read again."""

    def __init__(self, stream: BinaryIO) -> None:
        self._lines = read_lines(stream, LONGEST_LINE)
        self._back: list[Line] = []

    def __iter__(self) -> Iterator[Line]:
        while line := self.next():
            if line.text.strip():
                yield line

    def next(self) -> Line | None:
        """The next line, a blank one too: it may stand inside a quoted cell."""
        return self._back.pop() if self._back else next(self._lines, None)

    def next_header(self) -> Line | None:
        """The first line that is no comment."""
        return next((line for line in self if not line.text.startswith("#")), None)

    def put_back(self, lines: list[Line]) -> None:
        """Have these lines read again, in their order."""
        self._back += reversed(lines)


def _read(head: Row, rows: Iterator[Row | Line], file: str | None) -> Iterator[Source]:
    layout = None if head.bad else find_layout(head.cells)
    if layout is None:
        yield bad_row(head, file, head.bad or "the header has no column sender, molecule or text")
    unknown = layout.unknown if layout else ()
    for row in rows:
        if isinstance(row, Line):
            yield make_source([row], file, cut=row.too_long)
        elif row.bad or layout is None:
            yield bad_row(row, file, row.bad or "the table's header cannot be read")
        elif any(cell.strip() for cell in row.cells):  # a row of separators alone is blank
            for source in layout.sources(row, file):
                good = not source.problems
                yield with_unknown_columns(source, unknown) if unknown and good else source
                unknown = () if good else unknown


def _keys_in(names: Sequence[str]) -> int:
    if is_tool_header(names):
        return len(names)
    header = read_header(names)
    return len(header.columns) - len(header.unknown)


def _csv_rows(lines: _Lines, separator: str, width: int, longest: int = LONGEST) -> Iterator[Row | Line]:
    for line in lines:
        yield line if line.bad or line.too_long else _whole_row(line, lines, separator, width, longest)


def _whole_row(first: Line, lines: _Lines, separator: str, width: int, longest: int) -> Row:
    """A row with the further lines that a quoted cell of it goes on over.

    Where no good row comes of it, a quote is missing: the further lines are put back, to be rows of their own.
    """
    alone = row = _cells(first.text, separator, first.number)
    more: list[Line] = []
    while row.bad == _OPEN_QUOTE and len(more) < _MOST_LINES and len(row.text) <= longest:
        line = lines.next()
        if line is None:
            break
        more.append(line)
        if line.bad or line.too_long:
            break
        row = _cells(f"{row.text}\n{line.text}", separator, first.number)
    if more and (row.bad or len(row.cells) > width):
        lines.put_back(more)
        return alone
    return row


_OPEN_QUOTE = "a double quote is never closed"


def _cells(text: str, separator: str, line: int = 1) -> Row:
    """One row of CSV text, or what is wrong with it."""
    try:
        cells = next(csv.reader([text], delimiter=separator, strict=True), [])
    except csv.Error as error:
        return Row(line, text, bad=_OPEN_QUOTE if "unexpected end" in str(error) else f"no CSV: {error}")
    return Row(line, text, cells)
