"""Free-text answers -> what they claim of the label, by grammar/answers.lark."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple, cast

from lark import Lark, Token, Tree
from lark.lexer import Lexer

from sigclass.model import Kind
from sigclass.parse.answer_links import linked
from sigclass.parse.answer_words import AnswerWord, answer_words, phrases
from sigclass.resources import grammar_folder

_NEAR = frozenset({Kind.PARACRINE})
_ROUTES = frozenset({Kind.JUXTACRINE, Kind.ENDOCRINE, Kind.SYNAPTIC, Kind.INTRACRINE})  # finer than "neighbouring"


class Claim(NamedTuple):
    """One label that is said to hold, or not to: the kinds that it covers, and whether it is named or only told."""

    covers: frozenset[Kind]
    text: str
    named: bool
    misspelt: bool = False


@dataclass(frozen=True)
class Claims:
    """What an answer says of the label.

    `holds` are the labels it commits to; where `hedged` they are alternatives. `denied` are those it rules out, and
    `signs` what it tells of cells and routes in other words, beside the labels that it names. `blank` is an answer that
    says that there is none.
    """

    holds: tuple[Claim, ...] = ()
    hedged: bool = False
    denied: tuple[Claim, ...] = ()
    signs: tuple[Claim, ...] = ()
    blank: bool = False


class Group(NamedTuple):
    """Labels that are joined: what the grammar calls a claim."""

    claims: tuple[Claim, ...]
    denied: bool
    either: bool
    reason: bool = False  # it stands behind "because", or before "so"


class _TypedWords(Lexer):
    """Hands Lark the words that are typed already."""

    def __init__(self, lexer_conf: object) -> None:
        """Lark passes its configuration, which typed words do not need."""

    def lex(self, data: Sequence[AnswerWord]) -> Iterator[Token]:  # type: ignore[override]
        """One token a word."""
        for word in data:
            yield Token(word.kind, word)


@cache
def _parser() -> Lark:
    return Lark((grammar_folder() / "answers.lark").read_text("utf-8"), parser="lalr", lexer=_TypedWords)


@lru_cache(maxsize=4096)
def read_claims(text: str, extra: tuple[tuple[str, frozenset[Kind]], ...] = ()) -> Claims:
    """What the text claims of the label. Never fails; `extra` are a course's own labels with the kinds they cover."""
    words = answer_words(text, phrases(extra))
    tokens = linked(words)
    if not any(token.kind == "LABEL" for token in tokens):
        return Claims(blank=any(word.kind == "BLANK" for word in words) or not any(c.isalnum() for c in text))
    tree = _parser().parse(tokens)
    return _gathered(_groups(tree.children))


def _groups(children: Iterable[Tree[Token] | Token]) -> list[Group]:
    """The claims in order; those that a later "but" corrects are left out, and reasons are told from conclusions."""
    groups: list[Group] = []
    reason = False
    for child in children:
        if isinstance(child, Tree):
            groups.append(_group(child)._replace(reason=reason))
        elif child.type == "BECAUSE":
            reason = True
        elif child.type == "SO":
            groups = [group._replace(reason=True) for group in groups]
            reason = False
        elif child.type == "STOP":
            reason = False
        else:  # BUT takes back what was said to hold before it
            groups = [group for group in groups if group.denied or group.reason]
    return groups


def _group(tree: Tree[Token]) -> Group:
    labels = [cast("AnswerWord", child.value) for child in tree.children if isinstance(child, Token)]
    claims = tuple(Claim(word.covers, word.text, word.named, word.misspelt) for word in labels if word.kind == "LABEL")
    either = any(isinstance(child, Tree) and child.data == "either" for child in tree.children)
    return Group(claims, tree.data == "denied", either)


def _gathered(groups: list[Group]) -> Claims:
    held = [group for group in groups if not group.denied]
    chosen = next((some for some in _preferences(held) if some), [])
    named = any(claim.named for group in chosen for claim in group.claims)
    holds = _finest(claim for group in chosen for claim in group.claims if claim.named == named)
    return Claims(
        holds=holds,
        hedged=len(holds) > 1 and any(group.either for group in chosen),
        denied=tuple(claim for group in groups if group.denied for claim in group.claims),
        signs=tuple(claim for group in held for claim in group.claims if not claim.named),
    )


def _preferences(held: list[Group]) -> Iterator[list[Group]]:
    """Conclusions that name a label come first, then any that name one, then what is told in other words."""
    named = [group for group in held if any(claim.named for claim in group.claims)]
    yield [group for group in named if not group.reason]
    yield [group for group in held if not group.reason]
    yield named
    yield held


def _finest(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Each once; "other" gives way to "endocrine" beside it, and what is told of a neighbour to a finer route."""
    found = {claim.covers: claim for claim in reversed(list(claims))}
    if not any(claim.named for claim in found.values()) and any(len(c) == 1 and c <= _ROUTES for c in found):
        found.pop(_NEAR, None)
    finest = [claim for covers, claim in found.items() if not any(other < covers for other in found if other)]
    return tuple(reversed(finest))
