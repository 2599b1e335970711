"""Lark's errors as problems: `unreadable`, at its place, with what was expected in English."""

import re
from typing import TYPE_CHECKING

from sigclass.model import Problem, Source
from sigclass.parse.marks import typed
from sigclass.problems import problem

if TYPE_CHECKING:
    from lark import UnexpectedInput

# Each terminal of the grammars in words; None for those that are too plain to name. A test holds this complete.
ENGLISH: dict[str, str | None] = {
    "WORD": "a name",
    "MOLECULE_WORD": "a molecule",
    "QUOTED": None,
    "QUOTED_NAME": None,  # stands wherever a name does
    "ROUTE": "a route in brackets",
    "_OPEN": '"--MOLECULE-->"',
    "_CLOSE": '"-->"',
    "_AT": '"@" and a receptor',
    "_COLON": '":"',
    "_EFFECT": '"=>" and an effect',
    "_AND": '"&" and another target',
    "_COMMA": None,  # stands wherever a name may go on
    "KEY": "a key",
    "TEXT": "a value",
    "COMMENT": None,
    "_SEPARATOR": '";"',
    "LOOSE_SEMICOLON": None,
    "LOOSE_QUOTE": None,
    "_NEWLINE": "the end of the line",
    "SPACE": None,
    "$END": "the end",
}


# What a name is, by the mark before it.
NAMED = {"=>": "an effect", "⇒": "an effect", ">": "a target", "→": "a target", "&": "a target", "@": "a receptor",
         ":": "a pathway"}  # fmt: skip
_WORD = re.compile(r"[^\w\s]+|[\w-]+")


def unreadable(error: "UnexpectedInput", text: str, start: int | None, source: Source) -> Problem:
    """The problem for a text that starts at `start` of the source and that Lark could not read."""
    at = len(text.rstrip()) if _is_end(error) else error.pos_in_stream or 0
    word = _WORD.match(typed(text), at)
    length = len(word.group()) if word else 0
    message, hint = _words(error, text[at : at + length], typed(text[:at]).rstrip())
    if start is None:
        return problem(source, "unreadable", message, None, None, hint)
    return problem(source, "unreadable", message, start + at, start + at + length, hint)


def _words(error: "UnexpectedInput", found: str, before: str) -> tuple[str, str]:
    """The message and the hint."""
    if typed(found).startswith('""'):
        return "nothing stands between the double quotes", "name it, or leave the quotes out"
    if typed(found).startswith('"'):
        return "a double quote is never closed", "add the closing quote"
    if typed(found).startswith("->"):
        return "the arrow does not end here", 'an arrow ends with "-->"'
    expected = sorted({word for name in _expected(error) if (word := _english(name, before))})
    message = f'"{found}" cannot stand here' if found else "the line ends too early"
    return message, f"expected: {' or '.join(expected)}" if expected else ""


def _english(terminal: str, before: str) -> str | None:
    if terminal != "WORD":
        return ENGLISH[terminal]
    if not before:
        return "a sender"
    return next((name for mark, name in NAMED.items() if before.endswith(mark)), ENGLISH[terminal])


def _is_end(error: "UnexpectedInput") -> bool:
    from lark import UnexpectedToken

    return isinstance(error, UnexpectedToken) and error.token.type == "$END"


def _expected(error: "UnexpectedInput") -> frozenset[str]:
    """The terminals that the parser would have taken in place of what it found."""
    from lark import UnexpectedCharacters, UnexpectedToken

    if isinstance(error, UnexpectedToken):
        # `accepts` is what the parser can take; `expected` also names what only looks possible
        return frozenset(error.accepts or error.expected)
    return frozenset(error.allowed or ()) if isinstance(error, UnexpectedCharacters) else frozenset()
