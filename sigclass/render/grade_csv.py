"""`grade` as CSV: a row for each row of the answers, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterator, Sequence

from sigclass.gradebook import COLUMNS, Book, Marked, Part
from sigclass.render.grade import Settings, number, points_of
from sigclass.render.text import cell_text

PARTS = tuple(Part)
HEADER = (
    "student", "id", "status", "score", "points", "earned", "open", "counts",
    *(f"{part.value}_mark" for part in PARTS),
    *COLUMNS, "feedback", "model_label", "model_answer", "problems", "line",
)  # fmt: skip


def pieces(book: Book, settings: Settings) -> Iterator[str]:
    """The header, then a row for each answer; a score that is not there yet is an empty cell."""
    yield _row(HEADER)
    points = points_of(book, settings)
    for marked in book.answers():
        yield _row([cell_text(cell) for cell in _cells(marked, book, points)])


def _cells(marked: Marked, book: Book, points: float) -> list[str]:
    model = book.models.get(marked.id)
    credits_ = {mark.part: mark.credit for mark in marked.marks if mark.merit.value != "open"}
    return [
        marked.student,
        marked.id,
        marked.status.value,
        "" if marked.score is None else f"{number(marked.score, 4):g}",
        "" if marked.score is None else f"{number(marked.score * points):g}",
        f"{number(marked.earned, 4):g}",
        f"{number(marked.open, 4):g}",
        "yes" if marked.counts else "no",
        *(f"{number(credits_[part], 4):g}" if part in credits_ else "" for part in PARTS),
        *(marked.said.get(column, "") for column in COLUMNS),
        "; ".join(marked.feedback),
        model.label if model else "",
        " -> ".join(model.trace) if model else "",
        ", ".join(dict.fromkeys(problem.code for problem in marked.problems)),
        str(marked.line),
    ]


def _row(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()
