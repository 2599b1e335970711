"""The header of a table -> what each column is: a key of the notation, or something that only passes through."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sigclass.parse import keys


class Column(NamedTuple):
    """One column: its name as the header has it, and its key in lower case; None for a column that is no key."""

    name: str
    key: str | None


@dataclass(frozen=True)
class Header:
    """All columns, in order."""

    columns: tuple[Column, ...]

    @property
    def unknown(self) -> tuple[str, ...]:
        """The names of the columns that are no key."""
        return tuple(column.name for column in self.columns if column.key is None)

    @property
    def gives_scenarios(self) -> bool:
        """Whether rows under this header can state a sender, a molecule or a text."""
        return keys.give_scenario([column.key for column in self.columns if column.key])


def read_header(names: Sequence[str]) -> Header:
    """Tell the columns that are keys, in any case, from the others. Names that are missing or repeated get a number."""
    names = [name.strip() for name in names]
    known = keys.meanings([keys.normal(name) for name in names])
    columns: list[Column] = []
    taken: set[str] = set()
    for number, name in enumerate(names, 1):
        key = keys.normal(name)
        shown = name or f"column {number}"
        if key not in known and shown in taken:
            shown = f"{shown} ({number})"
        taken.add(shown)
        columns.append(Column(shown, key if key in known else None))
    return Header(tuple(columns))
