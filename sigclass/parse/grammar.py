"""The Lark parsers of the notations, each built on its first use, and how their trees are taken apart."""

from functools import cache
from typing import TYPE_CHECKING, TypeAlias, cast

from sigclass.resources import grammar_folder

if TYPE_CHECKING:
    from lark import Lark, Token, Tree

    Branch: TypeAlias = Tree[Token]

NOTATIONS = ("fields", "arrows")  # one file each in the grammar folder


@cache
def parser(notation: str) -> "Lark":
    """The LALR parser of a notation, from its table where there is one."""
    from sigclass.parse.ready import ready_parser

    return ready_parser(notation) or build(notation)


@cache
def build(notation: str, strict: bool = False) -> "Lark":
    """The parser built from its grammar; `strict` makes Lark refuse one whose terminals or rules collide (tests)."""
    from lark import Lark

    # never cache=True: it unpickles a predictable file in the shared temporary folder
    return Lark.open(
        str(grammar_folder() / f"{notation}.lark"),
        parser="lalr",
        lexer="contextual",
        maybe_placeholders=True,
        strict=strict,
    )


def branches(tree: "Branch") -> "list[Branch | None]":
    """The children of a rule that has only rules below it; None where an optional one is not there."""
    return cast("list[Branch | None]", tree.children)


def all_branches(tree: "Branch") -> "list[Branch]":
    """The children of a rule that has only rules below it, all of them there."""
    return cast("list[Branch]", tree.children)


def tokens(tree: "Branch") -> "list[Token]":
    """The children of a rule that has only terminals below it."""
    return cast("list[Token]", tree.children)


def span(first: "Token", last: "Token") -> tuple[int, int]:
    """Where in the text the words from the first token to the last stand: start and end."""
    return cast("tuple[int, int]", (first.start_pos, last.end_pos))
