"""The output formats of `sigclass check`: the table of them, and what they share."""

from collections.abc import Callable
from importlib import import_module
from typing import Protocol

from sigclass.gradebook import Checked, Outcome
from sigclass.render.base import Look, place_text
from sigclass.render.text import one_line

CHECK_FORMATS: dict[str, tuple[str, str]] = {
    "rich": ("sigclass.render.check_rich", "CheckRich"),
    "plain": ("sigclass.render.check_plain", "CheckPlain"),
    "json": ("sigclass.render.check_json", "CheckJson"),
    "jsonl": ("sigclass.render.check_json", "CheckJsonLines"),
    "junit": ("sigclass.render.check_junit", "CheckJunit"),
}


class CheckRenderer(Protocol):
    """Turns checked scenarios into text, one by one; `end` gets the numbers of scenarios by outcome."""

    def begin(self) -> str:
        """Return what stands before the first scenario."""

    def one(self, checked: Checked) -> str:
        """Return one scenario; "" where it has nothing to say."""

    def end(self, counts: dict[Outcome, int]) -> str:
        """Return what stands after the last scenario."""


def check_renderer(name: str, look: Look) -> CheckRenderer:
    """Return a fresh renderer for the format `name`, a key of CHECK_FORMATS."""
    module, cls = CHECK_FORMATS[name]
    make: Callable[[Look], CheckRenderer] = getattr(import_module(module), cls)
    return make(look)


def title_text(checked: Checked) -> str:
    """Where the scenario stands and how it is called: "loops.sig:12: il2-loop"."""
    place = place_text(checked.source)
    return f"{place}: {one_line(checked.id)}" if checked.id else place


def miss_text(checked: Checked) -> str:
    """What was expected and what came out."""
    got = ", ".join(map(one_line, checked.got)) or "nothing"
    if checked.outcome is Outcome.UNREAD:
        return f"could not be read, got {got}"
    if not checked.expected:
        return f"nothing is expected of it (--strict), got {got}"
    return f"expected {', '.join(map(one_line, checked.expected))}, got {got}"


def count_text(counts: dict[Outcome, int]) -> str:
    """The line at the end: "12 scenarios: 10 as expected, 1 miss, 1 without expect"."""
    total, met, misses = sum(counts.values()), counts[Outcome.MET], counts[Outcome.MISS]
    parts = [f"{met:,} as expected"] if met or not misses else []
    parts += [f"{misses:,} {'miss' if misses == 1 else 'misses'}"] if misses else []
    parts += [f"{counts[Outcome.UNREAD]:,} could not be read"] if counts[Outcome.UNREAD] else []
    parts += [f"{counts[Outcome.OPEN]:,} without expect"] if counts[Outcome.OPEN] else []
    return f"{total:,} {'scenario' if total == 1 else 'scenarios'}: {', '.join(parts)}"
