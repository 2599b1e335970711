"""Values of fields: pieces of text that keep their place, and how a list is split into them.

Commas separate, but not inside double quotes nor between digits. A slash separates only known names, `+` joins the
subunits of one complex.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from sigclass.parse.marks import typed

_COMMA = re.compile(r'"[^"]*"|(?<!\d),|,(?!\d)')
_SLASH = re.compile(r'"[^"]*"|/')
# "IL2RA + IL2RB" and "IL2RA+IL2RB", but not the charge of "Ca2+" or "NAD+ kinase"
_PLUS = re.compile(r"\s+\+\s+|(?<=\w)\+(?=\w)")


class Piece(NamedTuple):
    """A part of the source's text; `start` is None where its place is not known."""

    text: str
    start: int | None
    quoted: bool = False

    @property
    def end(self) -> int | None:
        """Where the piece ends in the source's text."""
        return None if self.start is None else self.start + len(self.text)

    def part(self, start: int, end: int) -> "Piece":
        """The part of this piece from `start` to `end` (counted inside it), without space around it."""
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        return Piece(text.strip(), None if self.start is None else self.start + start, self.quoted)

    def unquoted(self) -> "Piece":
        """The piece without the double quotes around it, marked as quoted; as it is where there are none."""
        text = typed(self.text)
        if len(text) < 2 or text[0] != '"' or text.find('"', 1) != len(text) - 1:
            return self
        return self.part(1, len(text) - 1)._replace(quoted=True)


def split_list(value: Piece) -> tuple[Piece, ...]:
    """The parts of a list between its commas, unquoted; empty ones are left out."""
    return tuple(piece for part in _split(value, _COMMA) if (piece := part.unquoted()).text)


def split_names(value: Piece, known: Callable[[str], bool]) -> tuple[Piece, ...]:
    """Like `split_list`, and at slashes too where `known` says so of each half and not of the whole."""
    return tuple(half for piece in split_list(value) for half in _halves(piece, known))


def subunits(text: str) -> tuple[str, ...]:
    """The parts of a complex: ("IL2RA", "IL2RB") for "IL2RA + IL2RB", and ("IL-2R",) for "IL-2R"."""
    return tuple(part.strip() for part in _PLUS.split(text.strip()) if part.strip())


def _split(value: Piece, separator: re.Pattern[str]) -> list[Piece]:
    starts = [0]
    ends = []
    for match in separator.finditer(typed(value.text)):
        if not match.group().startswith('"'):
            ends.append(match.start())
            starts.append(match.end())
    ends.append(len(value.text))
    return [value.part(start, end) for start, end in zip(starts, ends, strict=True)]


def _halves(piece: Piece, known: Callable[[str], bool]) -> tuple[Piece, ...]:
    if piece.quoted or "/" not in piece.text or known(piece.text):
        return (piece,)
    halves = _split(piece, _SLASH)
    return tuple(halves) if all(half.text and known(half.text) for half in halves) else (piece,)
