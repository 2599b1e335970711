"""Files of answers (CSV, TSV, JSON Lines) -> answers, one by one, each at its place; nothing is lost on the way."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import BinaryIO, NamedTuple

from sigclass.grade.columns import ColumnError, asked_by, keys_of
from sigclass.gradebook import Answer, Part
from sigclass.model import Problem, Source
from sigclass.problems import problem
from sigclass.stream.lines import Line, read_lines
from sigclass.stream.rows import Row
from sigclass.stream.separated import LONGEST_LINE, read_rows

FORMATS = ("csv", "tsv", "jsonl")
KEPT = 200  # characters of a row that cannot be read


class Answers(NamedTuple):
    """The parts that these answers can give, and the answers."""

    asked: frozenset[Part]
    rows: Iterator[Answer]


def read_answers(stream: BinaryIO, file: str | None, form: str, mapping: Mapping[str, str]) -> Answers:
    """Open a file of answers; `form` is one of FORMATS. Raises ColumnError where its columns cannot be used."""
    if form == "jsonl":
        return _objects(stream, file, mapping)
    rows = read_rows(stream, form == "tsv", LONGEST_LINE)
    head = next(rows, None)
    if head is None:
        return Answers(frozenset(Part), iter(()))
    if isinstance(head, Line) or head.bad:
        raise ColumnError(f"the header cannot be read: {head.bad or 'it is too long'}")
    keys = keys_of(head.cells, mapping)
    names = [name.strip() or f"column {number}" for number, name in enumerate(head.cells, 1)]
    return Answers(asked_by(keys), (_from_row(row, keys, names, file) for row in rows))


def _from_row(row: Row | Line, keys: Sequence[str | None], names: Sequence[str], file: str | None) -> Answer:
    if isinstance(row, Line):
        return _bad_line(row, file)
    if row.bad:
        return _bad(row.line, row.text, file, row.bad)
    cells = list(row.cells)
    while len(cells) > len(keys) and not cells[-1].strip():
        cells.pop()  # a spreadsheet's trailing separators
    pairs = list(zip(keys, names, cells, strict=False))
    found = _answer([(key, name, cell) for key, name, cell in pairs], Source(row.text, file, row.line))
    if len(cells) > len(keys):
        message = f"{len(cells)} cells under {len(keys)} columns"
        return _with(found, problem(found.source, "bad-row", message, None, None, "quote the cells that hold a comma"))
    return found


def _answer(cells: Sequence[tuple[str | None, str, object]], source: Source) -> Answer:
    said = {key: str(value).strip() for key, _, value in cells if key and value is not None and str(value).strip()}
    student, item = said.pop("student", ""), said.pop("id", "")
    extra = {name: value for key, name, value in cells if key is None and value not in (None, "")}
    found = Answer(student, item, said, source, extra)
    if not student:
        return _with(found, problem(source, "no-student", "the answer names no student", None, None))
    return found


def _with(answer: Answer, found: Problem) -> Answer:
    return replace(answer, problems=(*answer.problems, found))


def _bad_line(line: Line, file: str | None) -> Answer:
    if line.too_long:
        return _bad(line.number, line.text, file, f"the line has more than {LONGEST_LINE:,} characters", "too-long")
    return _bad(line.number, line.text, file, "these bytes are not UTF-8", "not-utf8", line.bad)


def _bad(
    number: int, text: str, file: str | None, message: str, code: str = "bad-row", at: tuple[int, int] | None = None
) -> Answer:
    """An answer that cannot be read; the start of its row is kept, to tell whose it is."""
    end = at[1] if at else 0
    source = Source(text if end <= len(text) <= LONGEST_LINE else text[:KEPT], file, number)
    found = problem(source, code, message, *(at or (None, None)))
    return Answer("", "", {}, source, {"row": text[:KEPT]}, (found,))


def _objects(stream: BinaryIO, file: str | None, mapping: Mapping[str, str]) -> Answers:
    """JSON Lines: the names of the first object tell which parts can be given."""
    lines = (line for line in read_lines(stream, LONGEST_LINE) if line.text.strip())
    waiting: list[Answer] = []
    for line in lines:
        pairs = _object(line)
        if pairs is not None:
            asked = asked_by(keys_of(list(pairs), mapping))
            waiting.append(_from_object(line, pairs, mapping, file))
            return Answers(asked, _rest(waiting, lines, mapping, file))
        waiting.append(_bad_object(line, file))
    return Answers(frozenset(Part), iter(waiting))


def _rest(first: list[Answer], lines: Iterator[Line], mapping: Mapping[str, str], file: str | None) -> Iterator[Answer]:
    yield from first
    for line in lines:
        pairs = _object(line)
        yield _bad_object(line, file) if pairs is None else _from_object(line, pairs, mapping, file)


def _object(line: Line) -> dict[str, object] | None:
    if line.bad or line.too_long:
        return None
    try:
        value = json.loads(line.text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _bad_object(line: Line, file: str | None) -> Answer:
    if line.bad or line.too_long:
        return _bad_line(line, file)
    return _bad(line.number, line.text, file, "the line is no JSON object")


def _from_object(line: Line, pairs: Mapping[str, object], mapping: Mapping[str, str], file: str | None) -> Answer:
    source = Source(line.text, file, line.number)
    try:
        keys = keys_of(list(pairs), {key: name for key, name in mapping.items() if name in pairs})
    except ColumnError as error:
        return _bad(line.number, line.text, file, str(error))
    return _answer(
        [
            (key, name, _text(value) if key else _plain(value))
            for key, (name, value) in zip(keys, pairs.items(), strict=True)
        ],
        source,
    )


def _text(value: object) -> str:
    """A value as an answer; a list is its items side by side."""
    if isinstance(value, list):
        return ", ".join(_text(each) for each in value)
    if value is None:
        return ""
    return _whole(value) if isinstance(value, str) else json.dumps(value)


def _plain(value: object) -> object:
    return _whole(value) if isinstance(value, str) else _whole(json.dumps(value))


def _whole(text: str) -> str:
    """Lone surrogates, which JSON can escape and no output can hold, are written out."""
    return text.encode(errors="backslashreplace").decode()
