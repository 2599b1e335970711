"""`grade` as JUnit XML: a suite is a student, a case an item.

A wrong answer is a failure, one that could not be graded an error, and a blank one is skipped.
"""

import os
from collections.abc import Iterator

from sigclass.gradebook import Book, Line, Marked, Status
from sigclass.render.grade import Settings, percent
from sigclass.render.junit import Case, Suite, suites_text, timestamp

RESULTS = {
    Status.RIGHT: "passed",
    Status.PARTLY: "failure",
    Status.WRONG: "failure",
    Status.BLANK: "skipped",
    Status.UNGRADED: "error",
}
NOBODY = "(no student)"


def pieces(book: Book, settings: Settings) -> Iterator[str]:  # noqa: ARG001  a test has no points
    """The document, suite by suite."""
    return iter(suites_text(_suites(book), timestamp(os.environ)))


def _suites(book: Book) -> Iterator[Suite]:
    for line in book.lines():
        cases = tuple(_case(marked, book) for marked in book.of(line.student))
        yield Suite(line.student, f"sigclass.{book.title}", cases, properties=_properties(line))
    lost = tuple(_case(marked, book) for marked in book.of(""))
    strays = tuple(case for case in lost if case.result == "error")
    if strays:
        yield Suite(NOBODY, f"sigclass.{book.title}", strays)


def _properties(line: Line) -> tuple[tuple[str, str], ...]:
    return (("score", percent(line.score)), ("open", f"{line.open:g}"))


def _case(marked: Marked, book: Book) -> Case:
    model = book.models.get(marked.id)
    answer = [f"model answer: {model.label}", *model.trace] if model else []
    said = [f"{column}: {text}" for column, text in marked.said.items()]
    message = percent(marked.score) if marked.score is not None else f"needs a look; earned {percent(marked.earned)}"
    if not marked.marks:
        message = marked.feedback[0]
    name = marked.id or f"line {marked.line}"
    detail = "\n".join([*said, *marked.feedback, *answer])
    return Case(name, marked.student or NOBODY, RESULTS[marked.status], message, detail)
