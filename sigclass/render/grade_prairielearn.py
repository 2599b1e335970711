"""`grade` as PrairieLearn's `results.json`, one for each student; what is not gradable is kept apart from wrong."""

import json
from collections.abc import Iterator, Sequence

from sigclass.gradebook import Book, Line, Marked
from sigclass.render.grade import Settings, StudentFile, needs_a_look, number, percent, points_of
from sigclass.render.text import visible

LARGEST = 1_000_000  # bytes that PrairieLearn takes
SHORTER = 200  # characters of each text where all of them would be too much


def files(book: Book, settings: Settings) -> Iterator[StudentFile]:
    """The documents, each at most LARGEST bytes."""
    points = points_of(book, settings)
    for line in book.lines():
        answers = book.of(line.student)
        text = _text(_results(line, answers, book, points, 10_000))
        if len(text) > LARGEST:
            text = _text(_results(line, answers, book, points, SHORTER))
        yield StudentFile(line.student, text)


def _text(results: dict[str, object]) -> str:
    return json.dumps(results, indent=1, ensure_ascii=True, allow_nan=False) + "\n"


def _results(line: Line, marked: Sequence[Marked], book: Book, points: float, longest: int) -> dict[str, object]:
    open_ones = [f"{visible(one.id)}: {visible(one.feedback[0])[:longest]}" for one in marked if needs_a_look(one)]
    return {
        "gradable": line.score is not None,
        "score": line.score or 0.0,
        "message": f"Score: {percent(line.score)} of what could be graded.",
        "output": "\n".join(open_ones),
        "format_errors": open_ones if line.score is None else [],
        "tests": [_test(one, book, points, longest) for one in marked if not needs_a_look(one)],
    }


def _test(marked: Marked, book: Book, points: float, longest: int) -> dict[str, object]:
    model = book.models.get(marked.id)
    said = "\n".join(f"{column}: {text}" for column, text in marked.said.items())
    answer = "\n".join([f"Model answer: {model.label}", *model.trace]) if model else ""
    return {
        "name": visible(marked.id)[:longest],
        "description": visible(said, "\n")[:longest],
        "points": number((marked.score or 0.0) * points, 4),
        "max_points": number(points, 4),
        "message": visible("\n".join(marked.feedback), "\n")[:longest],
        "output": visible(answer, "\n")[:longest],
    }
