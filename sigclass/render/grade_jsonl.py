"""`grade` as JSON Lines: a record for each row of the answers, in order, each with its model answer."""

from collections.abc import Iterator

from sigclass.gradebook import Book
from sigclass.render.grade import Settings
from sigclass.render.grade_record import answer_record
from sigclass.render.jsontext import json_text


def pieces(book: Book, settings: Settings) -> Iterator[str]:
    """One record a line."""
    for marked in book.answers():
        yield json_text(answer_record(marked, book.models.get(marked.id)), settings.look.ascii) + "\n"
