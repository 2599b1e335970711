"""Free text, of a line or of the field `text`: arrow notation or sentences."""

import re

from sigclass.knowledge import Knowledge
from sigclass.model import Clue, Mention, Problem, Source, Stated
from sigclass.parse.headings import definitions
from sigclass.parse.lists import Piece
from sigclass.parse.marks import is_arrow

_COMMENT = re.compile(r"^[^\S\n]*#[^\n]*", re.MULTILINE)


def parse_text(piece: Piece, source: Source, knowledge: Knowledge) -> tuple[tuple[Stated, ...], tuple[Problem, ...]]:
    """Read arrows or sentences; a piece without a place gives mentions and problems without one."""
    if piece.start is not None:
        return _parse(piece.text, piece.start, source, knowledge)
    alone = Source(piece.text, source.file, source.line)
    interactions, problems = _parse(piece.text, 0, alone, knowledge)
    whole = source.place(None, None)
    return (
        tuple(_without_places(stated) for stated in interactions),
        tuple(problem._replace(place=whole) for problem in problems),
    )


def without_comments(text: str) -> str:
    """The text with comment lines blanked by spaces, so that places hold."""
    return _COMMENT.sub(lambda comment: " " * len(comment.group()), text)


def _parse(
    text: str, start: int, source: Source, knowledge: Knowledge
) -> tuple[tuple[Stated, ...], tuple[Problem, ...]]:
    # each notation's reader is imported with its first text
    if is_arrow(text):
        from sigclass.parse.arrows import parse_arrows

        return parse_arrows(text, start, source, knowledge)
    from sigclass.parse.sentences import parse_sentences

    told = [parse_sentences(text[a:b], start + a, source, knowledge)[0] for a, b in definitions(text)]
    if any(told):  # each definition is told by itself, so that no label goes to the one before
        return tuple(stated for each in told for stated in each), ()
    return parse_sentences(text, start, source, knowledge)


def _without_places(stated: Stated) -> Stated:
    def mention(one: Mention | None) -> Mention | None:
        return one and one._replace(start=None, end=None)

    def mentions(several: tuple[Mention, ...]) -> tuple[Mention, ...]:
        return tuple(one._replace(start=None, end=None) for one in several)

    def clues(several: tuple[Clue, ...]) -> tuple[Clue, ...]:
        return tuple(one._replace(start=None, end=None) for one in several)

    return Stated(
        mention(stated.sender),
        mention(stated.molecule),
        mention(stated.target),
        mentions(stated.receptors),
        mentions(stated.pathways),
        mentions(stated.effects),
        mention(stated.trigger),
        clues(stated.clues),
        stated.in_prose,
    )
