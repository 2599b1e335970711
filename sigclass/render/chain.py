"""The trace as a chain: a mark for each step's basis, and a rail that closes the loop where there is feedback."""

from typing import NamedTuple

from sigclass.model import Basis, Step
from sigclass.render.marks import Marks
from sigclass.render.text import one_line, width, wrap


class Link(NamedTuple):
    """One line of the chain."""

    rail: str
    mark: str
    stage: str
    text: str
    basis: Basis


def chain(trace: tuple[Step, ...], marks: Marks, columns: int) -> list[Link]:
    """Return the trace's lines, none wider than `columns`; a long step takes several."""
    stages = [step.stage.replace("-", " ") for step in trace]
    stage_width = max(map(len, stages), default=0)
    closes = stages.count("feedback") > 0 and len(stages) > 1
    start = stages.index("release") if "release" in stages else 0
    links: list[Link] = []
    for at, step in enumerate(trace):
        rail, below = _rail(at, start, len(trace) - 1, marks) if closes else ("", "")
        shown = stages[at] if at == 0 or stages[at] != stages[at - 1] else ""
        used = width(rail) + 2 + stage_width + 2
        text = one_line(step.name) + (f" ({one_line(step.detail)})" if step.detail else "")
        first, *more = wrap(text, max(12, columns - used))
        links.append(Link(rail, marks.basis[step.basis] + " ", shown.ljust(stage_width + 2), first, step.basis))
        links += [Link(below, "  ", " " * (stage_width + 2), line, step.basis) for line in more]
    return links


def _rail(at: int, start: int, last: int, marks: Marks) -> tuple[str, str]:
    """Return the rail beside a step's first line, and beside its further lines."""
    box = marks.box
    if at < start:
        return "   ", "   "
    if at == start:
        return box.top_left + marks.right + " ", box.down + "  "
    return (box.low_left + box.across + " ", "   ") if at == last else (box.down + "  ", box.down + "  ")
