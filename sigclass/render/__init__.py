"""The output formats: a table from each format's name to its renderer. One format, one file."""

from collections.abc import Callable
from importlib import import_module

from sigclass.model import Verdict
from sigclass.render.base import Look, Renderer
from sigclass.render.problem_layout import problem_text

__all__ = ["FORMATS", "Look", "Renderer", "problems_aside", "renderer"]

# name -> module and class; a format is imported when it is asked for, since Rich is slow to import
FORMATS: dict[str, tuple[str, str]] = {
    "rich": ("sigclass.render.as_rich", "Rich"),
    "plain": ("sigclass.render.as_plain", "Plain"),
    "json": ("sigclass.render.as_json", "Json"),
    "jsonl": ("sigclass.render.as_jsonl", "JsonLines"),
    "csv": ("sigclass.render.as_csv", "Csv"),
    "tsv": ("sigclass.render.as_tsv", "Tsv"),
    "markdown": ("sigclass.render.as_markdown", "Markdown"),
}


def renderer(name: str, look: Look | None = None) -> Renderer:
    """Return a fresh renderer for the format `name`, a key of FORMATS."""
    module, cls = FORMATS[name]
    make: Callable[[Look], Renderer] = getattr(import_module(module), cls)
    return make(look or Look())


def problems_aside(name: str, look: Look, verdict: Verdict) -> str:
    """Return the problems as they go to a stream of their own; "" where the format `name` holds them itself."""
    if name not in ("rich", "plain"):
        return ""
    if name == "rich" and look.color and verdict.problems:
        from sigclass.render.as_rich import draw, problem_lines

        return "".join(draw(problem_lines(problem, verdict.source), look) for problem in verdict.problems)
    return "".join(problem_text(problem, verdict.source) for problem in verdict.problems)
