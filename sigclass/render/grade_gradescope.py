"""`grade` as Gradescope's `results.json`, one for each student.

An answer that could not be graded has no score and stays hidden until the grades are published, and with it the total:
whoever looks at it decides. A student of whom nothing could be graded gets no file, so no score is overwritten.
"""

import json
from collections.abc import Iterator

from sigclass.gradebook import Book, Line, Marked, Merit
from sigclass.render.grade import Settings, StudentFile, needs_a_look, number, percent, points_of
from sigclass.render.text import visible

LATER = "after_published"


def files(book: Book, settings: Settings) -> Iterator[StudentFile]:
    """The documents; the tests' scores add up to the student's score."""
    points = points_of(book, settings)
    for line in book.lines():
        text = ""
        if line.score is not None:
            tests = [_test(marked, at, book, points) for at, marked in enumerate(book.of(line.student), 1)]
            text = json.dumps(_results(line, tests), indent=1, ensure_ascii=True, allow_nan=False) + "\n"
        yield StudentFile(line.student, text)


def _results(line: Line, tests: list[dict[str, object]]) -> dict[str, object]:
    needs = not line.complete
    output = f"Score: {percent(line.score)} of what could be graded."
    if needs:
        output += " Some of it could not be graded by the program; somebody will look at it."
    return {
        "output": output,
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "execution_time": 0,
        "visibility": LATER if needs else "visible",
        "stdout_visibility": "hidden",
        "extra_data": {"student": visible(line.student), "score": line.score, "needs_a_look": needs},
        "tests": tests,
    }


def _test(marked: Marked, at: int, book: Book, points: float) -> dict[str, object]:
    test: dict[str, object] = {
        "name": visible(marked.id) or f"line {marked.line}",
        "number": str(at),
        "output": _output(marked, book),
        "tags": [marked.status.value],
        "visibility": "visible",
        "extra_data": {"marks": {m.part.value: m.credit for m in marked.marks if m.merit is not Merit.OPEN}},
    }
    if needs_a_look(marked):
        return test | {"visibility": LATER}
    score = marked.score or 0.0
    status = {"status": "passed" if score >= 1 else "failed"}
    return test | {"score": number(score * points, 4), "max_score": number(points, 4)} | status


def _output(marked: Marked, book: Book) -> str:
    """Why, and the model answer: one text, never a list."""
    model = book.models.get(marked.id)
    answer = ["", f"Model answer: {model.label}", *model.trace] if model else []
    said = [f"You wrote: {column}: {text[:500]}" for column, text in marked.said.items()]
    return "\n".join(visible(text, "\n") for text in [*said, *marked.feedback, *answer])
