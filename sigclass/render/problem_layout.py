"""The one layout of a problem: its place, an excerpt with the spot marked, and a hint.

loops.sig:2:16: unknown-cell: no cell called "neruon" is known
  2 | it acts on the neruon nearby
    |                ^^^^^^
  hint: did you mean "neuron"?
"""

from typing import NamedTuple

from sigclass.model import Place, Problem, Source
from sigclass.render.text import one_line, visible, width

EXCERPT = 72  # columns of the source line that are shown at most


class Layout(NamedTuple):
    """A problem's lines; `excerpt` is empty where its place is not known."""

    place: str  # "loops.sig:2:16: "
    code: str
    message: str
    excerpt: tuple[str, ...]  # the source line, then the carets below it
    hint: str


def layout(problem: Problem, source: Source) -> Layout:
    """Lay a problem out beside the source in which it was found."""
    return Layout(
        _where(problem.place, source), problem.code, one_line(problem.message), _excerpt(problem.place, source),
        one_line(problem.hint),
    )  # fmt: skip


def problem_text(problem: Problem, source: Source) -> str:
    """Return the whole layout as text without colour, ending in a line break."""
    laid = layout(problem, source)
    lines = [f"{laid.place}{laid.code}: {laid.message}", *laid.excerpt]
    if laid.hint:
        lines.append(f"  hint: {laid.hint}")
    return "\n".join(lines) + "\n"


def _where(place: Place | None, source: Source) -> str:
    file = "scenario" if source.file is None else visible(source.file)
    return f"{file}:{source.line}: " if place is None else f"{file}:{place.line}:{place.column}: "


def _excerpt(place: Place | None, source: Source) -> tuple[str, ...]:
    lines = source.text.split("\n")
    if place is None or not 0 <= place.line - source.line < len(lines):
        return ()
    line = lines[place.line - source.line].rstrip("\r").replace("\t", " ")
    start = place.column - 1
    if not line.strip() or start > len(line):
        return ()
    before, spot, after = _cut(visible(line[:start]), visible(line[start : start + place.length]),
                               visible(line[start + place.length :]))  # fmt: skip
    gutter = " " * len(str(place.line))
    carets = "^" * max(1, width(spot))
    return f"  {place.line} | {before}{spot}{after}".rstrip(), f"  {gutter} | {' ' * width(before)}{carets}"


def _cut(before: str, spot: str, after: str) -> tuple[str, str, str]:
    """Shorten a long line around its spot: what fits is kept, what is left out shows as "..."."""
    if width(before + spot + after) <= EXCERPT:
        return before, spot, after
    spot = _head(spot, EXCERPT // 2)
    room = EXCERPT - width(spot)
    kept_after = _head(after, max(room // 2, room - width(before)))
    return _head(before[::-1], room - width(kept_after))[::-1], spot, kept_after


def _head(text: str, room: int) -> str:
    if width(text) <= room:
        return text
    while text and width(text) > room - 3:
        text = text[: min(len(text) - 1, room)]
    return text + "..."
