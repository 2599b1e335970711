"""`grade` as one JSON object: the summary, the model answers, the students, and every answer with its decisions."""

from collections.abc import Iterable, Iterator

from sigclass import __version__
from sigclass.gradebook import Book
from sigclass.render.grade import Settings
from sigclass.render.grade_record import SCHEMA, answer_record, line_record, model_record, summary_record
from sigclass.render.jsontext import json_text


def pieces(book: Book, settings: Settings) -> Iterator[str]:
    """The object, piece by piece; the answers leave their model answer to `models`."""
    ascii_only = settings.look.ascii
    head = {"schema": SCHEMA, "key": book.title, "summary": summary_record(book.summary)}
    yield json_text(head, ascii_only)[:-1]
    models = {name: model_record(model) for name, model in book.models.items()}
    yield f',\n"models": {json_text(models, ascii_only)},\n"students": ['
    yield from _joined(json_text(line_record(line), ascii_only) for line in book.lines())
    yield '],\n"answers": ['
    yield from _joined(json_text(answer_record(marked, None), ascii_only) for marked in book.answers())
    yield f'],\n"version": {json_text(__version__)}}}\n'


def _joined(texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        yield f",\n{text}" if number else text
