"""A table's rows -> sources. What a row means is decided by the table's layout, which its header tells.

The layout here has the notation's keys as columns. `layouts` knows the others.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sigclass.model import Field, Problem, Source
from sigclass.parse import keys
from sigclass.parse.limits import LONGEST, SHOWN, too_long
from sigclass.problems import problem
from sigclass.stream.columns import Header, read_header


class Row(NamedTuple):
    """One row: its cells under the header's columns, or what is wrong with it."""

    line: int
    text: str  # as it stood, without the line's end
    cells: Sequence[str] = ()
    bad: str = ""


class Layout(NamedTuple):
    """How a table is read: a row and the file's name into scenarios; `unknown` columns only pass through."""

    sources: Callable[[Row, str | None], Iterator[Source]]
    unknown: tuple[str, ...] = ()


def keyed(names: Sequence[str]) -> Layout | None:
    """The layout with the notation's keys as columns, if the header has them."""
    header = read_header(names)
    if not header.gives_scenarios:
        return None

    def sources(row: Row, file: str | None) -> Iterator[Source]:
        yield keyed_source(header, row, file)

    return Layout(sources, header.unknown)


def keyed_source(header: Header, row: Row, file: str | None) -> Source:
    """The one scenario of a row; a row that is too short lacks its last cells."""
    cells = list(row.cells)
    while len(cells) > len(header.columns) and not cells[-1].strip():
        cells.pop()  # a spreadsheet's trailing separators
    if len(cells) > len(header.columns):
        return bad_row(row, file, f"{len(cells)} cells under {len(header.columns)} columns")
    fields, extra = [], {}
    after = 0
    for column, cell in zip(header.columns, cells, strict=False):
        start = row.text.find(cell, after) if cell else -1
        after = start + len(cell) if start >= 0 else after
        if column.key is None:
            extra[column.name] = cell
        elif cell.strip():
            fields.append(placed(column.key, cell, start))
    return checked(Source(row.text, file, row.line, cells=tuple(fields), extra=extra))


def placed(key: str, value: str, start: int) -> Field:
    """A field without the space around its value; a `start` below 0 means that the place is not known."""
    space = len(value) - len(value.lstrip())
    return Field(key, value.strip(), start + space if start >= 0 else None)


def checked(source: Source) -> Source:
    """The source of a row, with its problem where the scenario in its cells is too long."""
    cells = source.cells or ()
    if sum(len(field.value) for field in cells) <= LONGEST:
        return source
    # by which name and with what expectation the scenario came is still needed
    kept = tuple(field for field in cells if field.key in ("id", "title", "expect") and len(field.value) <= SHOWN)
    return too_long(replace(source, cells=kept))


def bad_row(row: Row, file: str | None, message: str, at: int | None = None) -> Source:
    """The source of a row that cannot be read, because of what stands `at` there."""
    source = Source(row.text if len(row.text) <= LONGEST else row.text[:SHOWN], file, row.line)
    return replace(source, problems=(problem(source, "bad-row", message, at, at),))


def with_unknown_columns(source: Source, unknown: Sequence[str]) -> Source:
    """The first row of a file, with the warning that names its unknown columns."""
    names = ", ".join(f'"{name}"' for name in unknown)
    near = [(name, meant) for name in unknown if (meant := keys.near(name))]
    hint = f'did you mean "{near[0][1]}" by "{near[0][0]}"?' if near else "their values pass through under extra"
    message = f"no key: {names}"
    found: Problem = problem(source, "unknown-column", message, None, None, hint)
    return replace(source, problems=(*source.problems, found))
