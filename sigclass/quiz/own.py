"""Questions about an instructor's own scenarios."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from sigclass.model import Kind, Source, Verdict
from sigclass.parse import keys
from sigclass.parse.fields import read_entries
from sigclass.parse.runs import is_run
from sigclass.pipeline import classify
from sigclass.quiz.making import Question
from sigclass.render.base import place_text
from sigclass.render.text import one_line
from sigclass.stream import read

HIDDEN = ("id", "title", "expect", "note")


class Asked(NamedTuple):
    """The questions, and the places of the scenarios that cannot be asked about."""

    questions: tuple[Question, ...]
    left_out: tuple[str, ...]


def _question(name: str, kind: Kind, verdict: Verdict) -> Question:
    """The question, without the fields that are not for students: they may tell the answer."""
    fields = {key: value for key, value in _fields(verdict.source) if key not in HIDDEN}
    if not fields:
        return Question(name, kind, verdict.source.text, verdict)
    lines = tuple(f"{key}: {one_line(value)}" for key, value in fields.items())
    if list(fields) == ["text"]:
        return Question(name, kind, fields["text"], verdict)
    return Question(name, kind, "; ".join(lines), verdict, lines)


def _fields(source: Source) -> Iterator[tuple[str, str]]:
    """The keys and values of a field scenario or a table's row; none of sentences and arrows."""
    if source.cells is not None:
        yield from ((cell.key, cell.value) for cell in source.cells)
    elif is_run(source.text):
        yield from ((keys.normal(key.text), value.unquoted().text) for key, value in read_entries(source.text))


def of_file(where: str, kinds: Collection[Kind] = ()) -> Asked:
    """A question for each scenario whose label is settled. Raises stream.WrongUse."""
    questions, left_out = [], []
    for number, source in enumerate(read(where), 1):
        verdict = classify(source)
        found = {one.kind for one in verdict.interactions}
        if not found or Kind.UNDETERMINED in found or verdict.as_expected is False:
            left_out.append(place_text(source))
        elif not kinds or found & set(kinds):
            first = verdict.interactions[0].kind
            questions.append(_question(verdict.id or f"q{number:03}", first, verdict))
    return Asked(tuple(questions), tuple(left_out))
