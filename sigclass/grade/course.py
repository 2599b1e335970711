"""The order of grading: the key is read whole, then the answers come one by one, are marked and collected."""

import difflib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from sigclass.grade.book import ClassBook
from sigclass.grade.marking import Marker
from sigclass.gradebook import Answer, Marked
from sigclass.model import Source
from sigclass.problems import problem


class Graded(NamedTuple):
    """One answer, marked, beside the row that it came from."""

    marked: Marked
    source: Source


def grade(answers: Iterable[Answer], marker: Marker, book: ClassBook, roster: Collection[str] = ()) -> Iterator[Graded]:
    """Mark each answer, put it in the book and hand it on with its source; a roster keeps all others out."""
    for answer in answers:
        yield Graded(book.add(marker.mark(_checked(answer, marker, roster))), answer.source)


def _checked(answer: Answer, marker: Marker, roster: Collection[str]) -> Answer:
    """The answer with what is wrong with its student and its id."""
    problems = list(answer.problems)
    if any(each.severity == "error" for each in problems):
        return answer
    for code, what, value, known in (
        ("unknown-student", "student", answer.student, roster),
        ("unknown-id", "item", answer.id, marker.key.items),
    ):
        if value not in known and (known or code == "unknown-id"):
            start = answer.source.text.find(value) if value else -1
            near = difflib.get_close_matches(value[:100], [*known][:2000], 1)
            message = f'no {what} is called "{value}"' if value else f"the answer names no {what}"
            hint = f'did you mean "{near[0]}"?' if near else ""
            at = start if start >= 0 else None
            problems.append(
                problem(answer.source, code, message, at, start + len(value) if at is not None else None, hint)
            )
    return replace(answer, problems=tuple(problems))
