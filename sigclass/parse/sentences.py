"""English sentences -> interactions: words, tags, chunks, events, joins. Each step is a module of its own."""

import re
from dataclasses import replace

from sigclass.knowledge import Knowledge
from sigclass.model import Mention, Problem, Source, Stated
from sigclass.parse.asides import fold_asides
from sigclass.parse.chunks import Sentence, chunk
from sigclass.parse.hindering import add_carried, hinder
from sigclass.parse.joining import join
from sigclass.parse.joints import fold_generics, join_lists, settle, tag_auxiliaries
from sigclass.parse.lexicon import NameLexicon, name_lexicon
from sigclass.parse.options import drop_options
from sigclass.parse.parties import mention
from sigclass.parse.reading import read
from sigclass.parse.tagging import tag
from sigclass.parse.words import Word, lex
from sigclass.problems import problem

TRIGGER = re.compile(
    r"\s*(?:after|upon|following|on|in response to|once activated by|when stimulated by)\s+([^,;.]{3,80}),", re.I
)


def parse_sentences(
    text: str, start: int, source: Source, knowledge: Knowledge
) -> tuple[tuple[Stated, ...], tuple[Problem, ...]]:
    """Read the sentences of `text`, which stands at `start` in the source's text.

    Returns the interactions as stated, and a `no-interaction` problem where there is none.
    """
    lexicon = name_lexicon(knowledge)
    words = tagged_words(text, start, lexicon)
    stated = _interactions(chunk(words), source, lexicon)
    if not stated:
        return (), (_nothing_found(words, text, start, source),)
    trigger = _trigger(text, start, source)
    return tuple(replace(each, trigger=trigger) for each in stated) if trigger else stated, ()


def tagged_words(text: str, start: int, lexicon: NameLexicon) -> list[Word]:
    """The words of `text` as the grammar takes them."""
    words = fold_asides(drop_options(lex(text, start, lexicon)), lexicon)
    return settle(join_lists(tag_auxiliaries(fold_generics(tag(words, lexicon), lexicon))))


def _interactions(sentences: tuple[Sentence, ...], source: Source, lexicon: NameLexicon) -> tuple[Stated, ...]:
    told = read(sentences, source, lexicon)
    add_carried(told, lexicon)
    return hinder(join(told), told)


def _trigger(text: str, start: int, source: Source) -> Mention | None:
    found = TRIGGER.match(text)
    return mention(source, start + found.start(1), start + found.end(1), found.group(1)) if found else None


def _nothing_found(words: list[Word], text: str, start: int, source: Source) -> Problem:
    """Say what was understood, so that the user sees what is lacking."""
    seen = [word.text for word in words if word.kind in ("CELL", "MOLECULE", "RECEPTOR")]
    understood = f" (understood so far: {', '.join(dict.fromkeys(seen))})" if seen else ""
    hint = 'say who releases which molecule and who responds, e.g. "A T cell secretes IL-2 that acts on itself."'
    return problem(source, "no-interaction", f"no interaction was found{understood}", start, start + len(text), hint)
