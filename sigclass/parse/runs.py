"""Which lines are fields, and which of them make one scenario."""

import re

from sigclass.parse import keys

_SEPARATOR = re.compile(r";[^\S\n]*[^\W\d][\w-]*[^\S\n]*:")
_LONGEST_KEY = 40


def is_comment(line: str) -> bool:
    """Whether a line of a scenario file is a comment."""
    return line.lstrip()[:1] == "#"


def field_keys(line: str, inside: bool) -> tuple[str, ...]:
    """The keys of a line's fields, in lower case; none where it is no field line.

    Inside a run any one word before a colon is a key, be it mistaken; in front of one, only what is or resembles one.
    """
    before, colon, _ = line.partition(":")
    key = keys.normal(before)
    if not colon or not key or len(key) > _LONGEST_KEY:
        return ()
    if not keys.is_known(key) and not _may_be_key(key, inside):
        return ()
    if _SEPARATOR.search(line) is None:
        return (key,)
    return _keys_of_one_line(line) or (key,)


def is_one_line(found: tuple[str, ...]) -> bool:
    """Whether a line with these keys is a whole scenario by itself."""
    return len(found) > 1 and keys.give_scenario(found)


def is_run(text: str) -> bool:
    """Whether a whole text is a run of fields, or one line of them."""
    found: list[str] = []
    for line in text.split("\n"):
        if is_comment(line):
            continue
        of_line = field_keys(line, inside=bool(found))
        if not of_line:
            return False
        found += of_line
    return keys.give_scenario(found)


def _may_be_key(key: str, inside: bool) -> bool:
    if keys.is_word(key):
        return inside or keys.near(key) is not None
    # "target cell: ..." inside a run; but a sentence may well begin with a few words and a colon
    return inside and len(key.split()) <= 3 and keys.near(key) is not None


def _keys_of_one_line(line: str) -> tuple[str, ...]:
    from lark import UnexpectedInput

    from sigclass.parse.fields import read_entries

    try:
        return tuple(keys.normal(entry.key.text) for entry in read_entries(line))
    except UnexpectedInput:
        return ()
