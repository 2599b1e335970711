"""What the outputs of ligand-receptor tools share: a row's cells by name, and the source that holds its pair."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sigclass.model import Field, Pair, Partner, Source
from sigclass.parse import keys
from sigclass.parse.limits import LONGEST, too_long
from sigclass.stream.rows import Row, bad_row, checked

Columns = dict[str, int]  # what a column is for -> where it stands
OWN = ("id", "title", "expect")  # keys of the notation that a row may have beside what the tool writes


def find_columns(names: Sequence[str], wanted: Mapping[str, tuple[str, ...]]) -> Columns | None:
    """Where the wanted columns stand, each under the first of its names that the header has; None where one lacks."""
    places = {name.strip().lower(): place for place, name in reversed(list(enumerate(names)))}
    found: Columns = {}
    for role, spellings in wanted.items():
        place = next((places[name] for name in spellings if name in places), None)
        if place is None:
            return None
        found[role] = place
    return found


class Cells(NamedTuple):
    """The cells of a row that fit its header, and where each starts in the row's text; -1 where that is not known."""

    values: list[str]
    starts: list[int]

    def field(self, key: str, place: int) -> Field:
        """The cell at a place, without the space around it."""
        value, start = self.values[place], self.starts[place]
        space = len(value) - len(value.lstrip())
        return Field(key, value.strip(), start + space if start >= 0 else None)

    def partner(self, place: int) -> Partner:
        """The cell at a place as one side of the pair."""
        _, text, start = self.field("", place)
        return Partner(text, start)


def fit(row: Row, width: int, located: int | None = None) -> Cells | None:
    """The row's cells under a header of `width` columns, empty ones where it is too short; None where it is too long.

    R writes the names of rows without a column name above them, which makes each row one cell longer: those are left
    out. Only the first `located` cells are looked for in the text.
    """
    values = list(row.cells)
    while len(values) > width and not values[-1].strip():
        values.pop()
    named = len(values) == width + 1
    if len(values) > width + 1:
        return None
    values += [""] * (width - len(values))
    starts, after = [], 0
    for value in values[: None if located is None else located + named]:
        start = row.text.find(value, after)
        after = start + len(value) if start >= 0 else after
        starts.append(start)
    return Cells(values[named:], starts[named:])


def pair_source(row: Row, file: str | None, text: str, pair: Pair, extra: Mapping[str, object]) -> Source:
    """The source of a pair; with its problem where a name is missing or far too long."""
    names = [*(partner.text for partner in pair.partners), *(cluster.value for cluster in pair.clusters)]
    if not all(names):
        return bad_row(row, file, "a cluster or a partner of the pair has no name")
    own = {name: value for name, value in extra.items() if keys.normal(name) in OWN}
    fields = tuple(Field(keys.normal(name), str(value).strip(), None) for name, value in own.items())
    rest = {name: value for name, value in extra.items() if name not in own}
    source = checked(Source(text, file, row.line, cells=fields, pair=pair, extra=rest))
    return source if sum(map(len, names)) <= LONGEST else too_long(replace(source, pair=None))


def misfit(row: Row, file: str | None, width: int) -> Source:
    """The source of a row that has more cells than the header."""
    return bad_row(row, file, f"{len(row.cells)} cells under {width} columns")


def others(names: Sequence[str], cells: Cells, used: Columns) -> dict[str, object]:
    """The cells that only pass through, by their column's name; repeated names get a number."""
    places = set(used.values())
    found: dict[str, object] = {}
    for place, (name, value) in enumerate(zip(names, cells.values, strict=True)):
        if place not in places:
            shown = name.strip() or f"column {place + 1}"
            found[shown if shown not in found else f"{shown} ({place + 1})"] = value
    return found
