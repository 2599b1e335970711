"""JSON Lines: one object a line, with the notation's keys as names."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from sigclass.model import Field, Source
from sigclass.parse import keys
from sigclass.stream.lines import make_source, read_lines
from sigclass.stream.rows import Row, bad_row, checked, placed, with_unknown_columns
from sigclass.stream.separated import LONGEST_LINE


def read_jsonl(stream: BinaryIO, file: str | None) -> Iterator[Source]:
    """The scenarios of a JSON Lines file. A line that is no object is a source with the problem `bad-row`."""
    named = False  # whether the unknown names were told already
    for line in read_lines(stream, LONGEST_LINE):
        if line.too_long or line.bad:
            yield make_source([line], file, cut=line.too_long)
        elif line.text.strip():
            source = _source(Row(line.number, line.text), file)
            if source.extra and not named and not source.problems:
                named = True
                source = with_unknown_columns(source, tuple(source.extra))
            yield source


def _source(row: Row, file: str | None) -> Source:
    try:
        pairs = _load(row.text)
    except json.JSONDecodeError as error:
        return bad_row(row, file, f"no JSON: {error.msg}", error.pos)
    except (ValueError, RecursionError) as error:
        return bad_row(row, file, f"no JSON: {error}")
    if not isinstance(pairs, _Object):
        return bad_row(row, file, "the line is no JSON object")
    return _from_object(pairs, row, file)


class _Object(list[tuple[str, object]]):
    """A JSON object as its pairs, so that a name that stands twice is seen."""


def _from_object(pairs: _Object, row: Row, file: str | None) -> Source:
    known = keys.meanings([keys.normal(name) for name, value in pairs if value is not None])
    fields: list[Field] = []
    extra: dict[str, object] = {}
    after = 0
    for name, value in pairs:
        key = keys.normal(name)
        if value is None and keys.is_known(key):
            continue  # null is as good as not there
        if key not in known:
            extra[name] = _plain(value)
        else:
            text = _text(value, " " if key == "text" else ", ")
            if text is None:
                return bad_row(row, file, f'"{name}" must be a text, a number, or a list of them')
            start = row.text.find(text, after) if text else -1
            after = start + len(text) if start >= 0 else after
            fields.append(placed(key, text, start))
    return checked(Source(row.text, file, row.line, cells=tuple(fields), extra=extra))


def _text(value: object, joint: str) -> str | None:
    """A value as the text of a field; None for what can be none (an object, a list in a list)."""
    if isinstance(value, _Object):
        return None
    if isinstance(value, list):
        parts = [_text(part, joint) for part in value if part is not None]
        if any(part is None for part in parts) or any(isinstance(part, list) for part in value):
            return None
        return joint.join(_protected(part) if joint == ", " else part for part in parts if part)
    return value if isinstance(value, str) else json.dumps(value)


def _protected(part: str) -> str:
    """A list's item in double quotes if a comma in it would split it."""
    return f'"{part}"' if "," in part and '"' not in part else part


def _plain(value: object) -> object:
    if isinstance(value, _Object):
        return {name: _plain(each) for name, each in value}
    return [_plain(each) for each in value] if isinstance(value, list) else value


def _load(text: str) -> object:
    value: object = json.loads(text, object_pairs_hook=_Object, parse_constant=_refuse, parse_float=_finite)
    return _clean(value) if "\\u" in text else value


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no JSON")


def _finite(number: str) -> float | str:
    value = float(number)
    return number if value in (float("inf"), float("-inf")) else value


def _clean(value: object) -> object:
    """The value with lone surrogates escaped, which a `ud800` escape in JSON can make and no output can hold."""
    if isinstance(value, str):
        return value.encode(errors="backslashreplace").decode()
    if isinstance(value, _Object):
        return _Object((str(_clean(name)), _clean(each)) for name, each in value)
    return [_clean(each) for each in value] if isinstance(value, list) else value
