"""The output formats of `sigclass grade`: the table of them, and what they share."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from sigclass.gradebook import Book, Marked, Status
from sigclass.render.base import Look

# name -> module; each has `pieces(book, settings)`, the document piece by piece, or, where one is written for each
# student, `files(book, settings)`, the documents with the students that they are for
GRADE_FORMATS: dict[str, str] = {
    "rich": "sigclass.render.grade_rich",
    "csv": "sigclass.render.grade_csv",
    "json": "sigclass.render.grade_json",
    "jsonl": "sigclass.render.grade_jsonl",
    "junit": "sigclass.render.grade_junit",
    "markdown": "sigclass.render.grade_markdown",
    "gradescope": "sigclass.render.grade_gradescope",
    "prairielearn": "sigclass.render.grade_prairielearn",
}
FOR_EACH_STUDENT = ("gradescope", "prairielearn")


class Settings(NamedTuple):
    """What a format is told beside the results: how to show them, and how many points the whole is worth."""

    look: Look
    points: float | None = None  # of the whole; each item's share is the same. None: one point an item


class StudentFile(NamedTuple):
    """A document for one student; `text` is "" where nothing may be written, since nothing could be graded."""

    student: str
    text: str


class _Module(Protocol):
    pieces: Callable[[Book, Settings], Iterator[str]]
    files: Callable[[Book, Settings], Iterator[StudentFile]]


def pieces(name: str, book: Book, settings: Settings) -> Iterator[str]:
    """The document in the format `name`, piece by piece."""
    return _module(name).pieces(book, settings)


def files(name: str, book: Book, settings: Settings) -> Iterator[StudentFile]:
    """The documents in the format `name`, one of FOR_EACH_STUDENT."""
    return _module(name).files(book, settings)


def _module(name: str) -> _Module:
    return cast("_Module", import_module(GRADE_FORMATS[name]))


def points_of(book: Book, settings: Settings) -> float:
    """The points of one item."""
    return (settings.points if settings.points is not None else len(book.models)) / max(1, len(book.models))


def number(value: float, places: int = 2) -> float:
    """Round for showing: the same input always gives the same digits."""
    return round(value + 0.0, places)


def percent(score: float | None) -> str:
    """A score as people read it."""
    return "not graded" if score is None else f"{100 * score:.1f}%"


def needs_a_look(marked: Marked) -> bool:
    """Whether somebody has to look at an answer before it has a score."""
    return marked.status is Status.UNGRADED
