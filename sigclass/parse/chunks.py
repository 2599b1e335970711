"""Tokens -> the phrases and predicates of each sentence, by grammar/sentences.lark."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from lark import Lark, Token, Transformer
from lark.lexer import Lexer

from sigclass.parse.ready import ready_parser
from sigclass.parse.tokens import CLASSES, MODIFIERS
from sigclass.parse.words import Word
from sigclass.resources import grammar_folder


class Noun:
    """A noun with its modifiers; several heads make a compound ("T cell IL-2 secretion").

    `lead` is where the preposition before it starts; `kind` the kind of the last head; `start` and `end` take in the
    modifiers.
    """

    __slots__ = ("end", "heads", "kind", "lead", "modifiers", "start")

    def __init__(self, modifiers: tuple[Word, ...], heads: tuple[Word, ...], lead: int | None = None) -> None:
        """A noun of one head or more."""
        self.modifiers, self.heads, self.lead = modifiers, heads, lead
        self.kind = heads[-1].kind
        self.start, self.end = (modifiers or heads)[0].start, heads[-1].end

    def __repr__(self) -> str:
        """Its parts."""
        return f"Noun({self.modifiers!r}, {self.heads!r}, {self.lead!r})"

    def head(self, kind: str) -> Word | None:
        """The last head of this kind."""
        for word in reversed(self.heads):
            if word.kind == kind:
                return word
        return None

    def has(self, kind: str) -> bool:
        """Whether a modifier of this kind stands before it."""
        for word in self.modifiers:  # noqa: SIM110  asked for everywhere: "any" takes three times as long
            if word.kind == kind:
                return True
        return False


class Phrase(NamedTuple):
    """Nouns joined in a list, after a preposition or without one."""

    preposition: str  # by | from | of | on | to | in | via | with | other | ""
    nouns: tuple[Noun, ...]

    @property
    def start(self) -> int:
        """Where the first noun starts."""
        return self.nouns[0].start

    @property
    def end(self) -> int:
        """Where the last noun ends."""
        return self.nouns[-1].end


class Verb(NamedTuple):
    """A verb with its auxiliaries."""

    core: Word
    negated: bool
    start: int

    @property
    def kind(self) -> str:
        """RELEASE, ACT, BIND ..."""
        return self.core.kind

    @property
    def passive(self) -> bool:
        """Whether the subject undergoes it."""
        return self.core.form == "passive"

    @property
    def lowers(self) -> bool:
        """Whether it blocks or lowers: "abolish", "reduce"."""
        return self.core.kind == "BLOCK" or self.core.sort == "lower"


class Label(NamedTuple):
    """Label words that stand together: "autocrine and paracrine"."""

    words: tuple[Word, ...]

    @property
    def start(self) -> int:
        """Where the first word starts."""
        return self.words[0].start


class Predicate(NamedTuple):
    """A verb (None for what opens a sentence) and the elements that follow it."""

    verb: Verb | None
    elements: tuple["Element", ...]


Element = Phrase | Label | Word
Sentence = tuple[Predicate, ...]


class _Chunker(Transformer[Token, tuple[Sentence, ...]]):
    """Builds the chunks while Lark parses; values are Words, not strings."""

    def start(self, children: list[Any]) -> tuple[Sentence, ...]:
        return tuple(children)

    def sentence(self, children: list[Any]) -> Sentence:
        opening = tuple(_value(child) for child in children[:-1] if not isinstance(child, Predicate))
        return (Predicate(None, opening), *(child for child in children if isinstance(child, Predicate)))

    def predicate(self, children: list[Any]) -> Predicate:
        return Predicate(children[0], tuple(_value(child) for child in children[1:]))

    def verb(self, children: list[Any]) -> Verb:
        words = [_value(child) for child in children]
        return Verb(words[-1], any(word.kind == "NOT" for word in words), words[0].start)

    def phrase(self, children: list[Any]) -> Phrase:
        preposition = children[0]
        if preposition is not None:
            children[1].lead = _value(preposition).start
        return Phrase(
            _value(preposition).sort if preposition is not None else "",
            tuple(c for c in children if isinstance(c, Noun)),
        )

    def noun(self, children: list[Any]) -> Noun:
        words = [_value(child) for child in children]
        split = next(i for i, word in enumerate(words) if word.kind not in MODIFIERS)
        return Noun(tuple(words[:split]), tuple(words[split:]))

    def label(self, children: list[Any]) -> Label:
        return Label(tuple(word for word in map(_value, children) if word.kind == "LABEL"))


class _Typed:
    """What Lark's parser asks of a token: its type. Lark's own is a copy of the text too, at seven times the cost."""

    __slots__ = ("type", "value")
    start_pos = line = column = end_line = end_column = end_pos = None  # the end of the text borrows them

    def __init__(self, type_: str, value: Word) -> None:
        """A word and its class."""
        self.type, self.value = type_, value


def _value(child: Any) -> Any:  # noqa: ANN401  whatever Lark has built
    return child.value if isinstance(child, _Typed) else child


class _TypedWords(Lexer):
    """Hands Lark the words that are typed already."""

    def __init__(self, lexer_conf: object) -> None:
        """Lark passes its configuration, which typed words do not need."""

    def lex(self, data: Sequence[Word]) -> Iterator[_Typed]:  # type: ignore[override]
        """One token a word."""
        for word in data:
            yield _Typed(CLASSES[word.kind], word)


@cache
def _parser() -> Lark:
    return ready_parser("sentences") or build_parser()


def build_parser() -> Lark:
    """The parser built from grammar/sentences.lark."""
    grammar = (grammar_folder() / "sentences.lark").read_text("utf-8")
    return Lark(grammar, parser="lalr", lexer=_TypedWords, transformer=_Chunker(), maybe_placeholders=True)


def chunk(words: list[Word]) -> tuple[Sentence, ...]:
    """Group tagged words into sentences of predicates and phrases."""
    sentences: tuple[Sentence, ...] = _parser().parse(words)  # type: ignore[assignment]
    return sentences
