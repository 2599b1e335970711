"""The header of an answers table -> what each column holds."""

import csv
import difflib
from collections.abc import Iterable, Mapping, Sequence

from sigclass.gradebook import COLUMNS, Part

KEYS = ("student", "id", *COLUMNS)
ALIASES = {
    "student": ("student id", "student_id", "name", "user", "username", "user id", "sid", "email"),
    "id": ("item", "item id", "question", "question id", "scenario", "problem"),
    "label": ("answer", "kind", "type", "type of signalling", "type of signaling"),
    "signal": ("molecule", "ligand"),
    "effect": ("response",),
    "explanation": ("reason", "why", "because", "free text", "comment"),
}
_BY_NAME = {name: key for key, names in ALIASES.items() for name in names} | {key: key for key in KEYS}


class ColumnError(Exception):
    """Columns that cannot be used: an unknown key in --columns, or a table without what grading needs."""


def parse_mapping(texts: Iterable[str]) -> dict[str, str]:
    """Read `--columns "student=SIS ID,label=Q1"`: key -> the column's own name. Raises ColumnError."""
    found: dict[str, str] = {}
    for text in texts:
        for pair in next(csv.reader([text], skipinitialspace=True), []):
            key, equals, name = pair.partition("=")
            if not equals or not name.strip():
                raise ColumnError(f'"{pair}" does not say which column: write KEY=COLUMN')
            if key.strip() not in KEYS:
                raise ColumnError(f'"{key.strip()}" is none of {", ".join(KEYS)}')
            found[key.strip()] = name.strip()
    return found


def keys_of(names: Sequence[str], mapping: Mapping[str, str]) -> list[str | None]:
    """For each column its key, or None where it only passes through. Raises ColumnError."""
    names = [name.strip() for name in names]
    missing = [name for name in mapping.values() if name not in names]
    if missing:
        near = difflib.get_close_matches(missing[0], names, 1)
        raise ColumnError(f'there is no column "{missing[0]}"' + (f'; did you mean "{near[0]}"?' if near else ""))
    given = {name: key for key, name in mapping.items()}
    free = set(KEYS) - set(mapping)
    exact = {name.lower() for name in names}
    keys: list[str | None] = []
    for name in names:
        key = given.get(name)
        if key is None:
            meant = _BY_NAME.get(name.lower())
            # "answer" stands for the label only where no column is called label
            key = meant if meant in free and (meant == name.lower() or meant not in exact) else None
            free.discard(key or "")
        keys.append(None if key in keys else key)
    _check(keys, names)
    return keys


def _check(keys: Sequence[str | None], names: Sequence[str]) -> None:
    for key in ("student", "id"):
        if key not in keys:
            has = ", ".join(names) or "none"
            raise ColumnError(f"no column holds the {key}; there are: {has}. Name it with --columns {key}=COLUMN")
    if not any(key in COLUMNS for key in keys):
        raise ColumnError(f"no column holds an answer: {', '.join(COLUMNS)}. Name one with --columns label=COLUMN")


def asked_by(keys: Iterable[str | None]) -> frozenset[Part]:
    """The parts that answers under these columns can give; an explanation can give any."""
    columns = set(keys)
    if "explanation" in columns:
        return frozenset(Part)
    return frozenset(part for part in Part if part.value in columns)
