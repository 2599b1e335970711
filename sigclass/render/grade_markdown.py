"""`grade` as Markdown: the class, then each student with the feedback on every answer, then the model answers."""

from collections.abc import Iterator

from sigclass.gradebook import Book, Line, Marked, Model, Status, Summary
from sigclass.render.as_markdown import bullets, escape, table
from sigclass.render.grade import Settings, number, percent, points_of


def pieces(book: Book, settings: Settings) -> Iterator[str]:
    """The document, section by section."""
    yield f"# Results: {escape(book.title)}\n\n"
    yield "\n\n".join(_class(book.summary)) + "\n"
    points = points_of(book, settings)
    for line in book.lines():
        yield f"\n## {escape(line.student)}: {percent(line.score)}\n"
        yield "\n" + "\n\n".join(_student(line, book, points)) + "\n"
    yield "\n## Model answers\n"
    for model in book.models.values():
        yield "\n" + "\n\n".join(_model(model)) + "\n"


def _class(summary: Summary) -> Iterator[str]:
    yield f"{summary.students} students, mean {percent(summary.mean)}, median {percent(summary.median)}."
    header = ("item", "answer", "mean", *(status.value for status in Status))
    rows = [
        (item.id, item.label, percent(item.mean), *(str(item.counts.get(status, 0)) for status in Status))
        for item in summary.items
    ]
    yield table(header, rows)


def _student(line: Line, book: Book, points: float) -> Iterator[str]:
    if not line.complete:
        yield "Some answers could not be graded; somebody has to look at them."
    for marked in book.of(line.student):
        yield f"### {escape(marked.id or f'line {marked.line}')}: {marked.status.value}{_points(marked, points)}"
        if marked.said:
            yield bullets(f"{column}: {escape(text)}" for column, text in marked.said.items())
        yield bullets(escape(text) for text in marked.feedback)


def _points(marked: Marked, points: float) -> str:
    if marked.score is None:
        return f" (earned {number(marked.earned * points):g}, open {number(marked.open * points):g})"
    return f" ({number(marked.score * points):g} of {number(points):g})"


def _model(model: Model) -> Iterator[str]:
    yield f"### {escape(model.id)}: {escape(model.label)}"
    yield f"> {escape(model.text)}"
    if model.because:
        yield escape(model.because)
    if model.trace:
        yield bullets(escape(step) for step in model.trace)
