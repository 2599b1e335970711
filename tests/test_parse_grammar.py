"""The grammars of fields and arrows: free of collisions, and quick whatever the text."""

import re
from re import _parser as patterns
from typing import Any

import pytest

from sigclass.knowledge import knowledge
from sigclass.model import Source
from sigclass.parse import parse
from sigclass.parse.errors import ENGLISH
from sigclass.parse.grammar import NOTATIONS, build

REPEATS = {patterns.MAX_REPEAT, patterns.MIN_REPEAT}


@pytest.mark.parametrize("notation", NOTATIONS)
def test_grammar_is_strict_clean(notation: str) -> None:
    pytest.importorskip("interegular")  # with it Lark finds collisions; without it users' grammars build much faster
    build(notation, strict=True)


@pytest.mark.parametrize("notation", NOTATIONS)
def test_every_terminal_has_english_words(notation: str) -> None:
    assert {terminal.name for terminal in build(notation).terminals} <= set(ENGLISH)


def test_no_english_words_without_a_terminal() -> None:
    known = {terminal.name for notation in NOTATIONS for terminal in build(notation).terminals}
    assert set(ENGLISH) - known == {"$END"}


@pytest.mark.parametrize("notation", NOTATIONS)
def test_no_terminal_repeats_a_repeat(notation: str) -> None:
    for terminal in build(notation).terminals:
        assert not nested(patterns.parse(terminal.pattern.to_regexp()), inside=False), terminal.name


def test_a_repeated_repeat_is_seen() -> None:
    assert nested(patterns.parse("([a-z]+[ -]?)+"), inside=False)
    assert not nested(patterns.parse("[a-z]+(?:[ -]|x)?"), inside=False)


def nested(pattern: Any, *, inside: bool) -> bool:
    """Whether a repeat of more than one time stands inside another."""
    for operation, argument in pattern:
        repeats = operation in REPEATS and argument[1] > 1
        if repeats and inside:
            return True
        parts = argument if isinstance(argument, tuple | list) else ()
        for part in (each for item in parts for each in (item if isinstance(item, list) else [item])):
            if isinstance(part, patterns.SubPattern) and nested(part, inside=inside or repeats):
                return True
    return False


HOSTILE = [
    "a" * 1_990 + " --",
    "--" * 990 + "x-->",
    "-" * 1_990 + "x>",
    "a --b" * 390 + "-->",
    'a --"' + '"x' * 900 + "--> b",
    "a --b--> c" + " & c" * 490,
    "a --b--> c" + " --b--> c" * 215,
    "a --b--> " + "1," * 990,
    "a --b--> " + "@a" * 990,
    "a --b [" + "[" * 1_900 + "--> c",
    "sender: " + "; " * 990,
    "sender: " + ";a" * 990,
    "sender: " + ";a: " * 490,
    'sender: "' + '";' * 990,
    "sender: " + "a," * 990,
    "sender: " + "a/" * 990,
    "molecule: " + "a + " * 490,
    "expect: " + "a, " * 600 + "\nmolecule: x",
    "x" * 1_980 + ": y\nsender: z",
    "—" * 1_990 + "→",
]


@pytest.mark.parametrize(
    "text", HOSTILE, ids=[re.sub(r"\W+", "_", text[:9]) + str(i) for i, text in enumerate(HOSTILE)]
)
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert len(text) <= 2_000
    scenario = parse(Source(text), knowledge())
    assert scenario.interactions or scenario.problems
