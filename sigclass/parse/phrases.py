"""One participant's phrase on its own, as fields and arrows give it: "neighbouring NK cells", "soluble FasL"."""

import re
from functools import lru_cache

from sigclass.knowledge import Knowledge
from sigclass.model import Clue, Mention, Source
from sigclass.parse.cell_names import STATE_SHAPE
from sigclass.parse.chunks import Noun
from sigclass.parse.lexicon import NameLexicon, name_lexicon
from sigclass.parse.parties import cell_party
from sigclass.parse.words import Word, lex

LEADING = frozenset({"INDEFINITE", "DEFINITE", "DEMONSTRATIVE", "OWN", "SAME", "NEAR", "OTHER", "FAR", "STATE"})
FORMS = {"SURFACE": "surface", "SOLUBLE": "secreted"}


def cell_mention(text: str, start: int | None, knowledge: Knowledge) -> tuple[Mention, tuple[Clue, ...]]:
    """Read a sender's or target's phrase that stands at `start` (None where its place is not known).

    "itself" and "same cell" give a mention without a name and the clue that the responder is the same.
    """
    lexicon = name_lexicon(knowledge)
    if lexicon.index("CELL").find(text):
        return Mention(text, start, _end(start, text), text), ()
    words = _typed(text, lexicon)
    leading: list[Word] = []
    while words and words[0].kind in LEADING:
        leading.append(words.pop(0))
    party = cell_party(Noun(tuple(leading), (_head(words, leading, text),)), Source(text), lexicon)
    clues = [clue for clue in party.clues if clue.fact != "article" or clue.value == "definite"]
    bare_self = party.same and (not party.mention.name or lexicon.is_generic("CELL", party.mention.name))
    name = "" if bare_self else party.mention.name
    mention = Mention(text, start, _end(start, text), name, party.mention.state)
    return mention, tuple(_shifted(clue, start) for clue in clues)


def molecule_mention(text: str, start: int | None, knowledge: Knowledge) -> tuple[Mention, tuple[Clue, ...]]:
    """Read a molecule's phrase: a word for its form before it ("membrane-bound", "soluble") becomes a clue."""
    lexicon = name_lexicon(knowledge)
    whole = Mention(text, start, _end(start, text), text)
    if lexicon.index("MOLECULE").find(text):
        return whole, ()
    words = _typed(text, lexicon)
    form = FORMS.get(words[0].kind) if words else None
    if form is None or len(words) < 2:
        return whole, ()
    first = words[0]
    clue = _shifted(Clue("form", form, first.text, first.start, first.end), start)
    return whole._replace(name=text[words[1].start :].strip()), (clue,)


@lru_cache(maxsize=4096)
def _cached_lex(text: str, lexicon: NameLexicon) -> tuple[Word, ...]:
    return tuple(lex(text, 0, lexicon))


def _typed(text: str, lexicon: NameLexicon) -> list[Word]:
    words = list(_cached_lex(text, lexicon))
    typed = []
    for index, word in enumerate(words):
        participle = word.kind not in LEADING and index + 1 < len(words) and STATE_SHAPE.fullmatch(word.text)
        verbal = word.kind in ("ACT", "RELEASE") and word.form in ("ed", "ing")
        if participle and (word.kind == "WORD" or verbal):
            word = Word("STATE", word.text, word.start, word.end)
        typed.append(word)
    return typed


def _head(words: list[Word], leading: list[Word], text: str) -> Word:
    """The rest of the phrase as one name; a pointing word alone stays what it is."""
    if len(words) == 1 and words[0].kind in ("ITSELF", "ORIGIN", "EACHOTHER"):
        return words[0]
    if words and words[-1].kind == "ITSELF":
        return Word(
            "CELL", text[words[0].start : words[-1].start].strip(), words[0].start, words[-1].end, sort="itself"
        )
    if not words and not leading:
        return Word("CELL", text, 0, len(text))  # marks alone, such as a cluster called "-"
    if not words:
        last = leading[-1]
        base = last.kind if last.kind in ("OTHER", "NEAR", "SAME") else "OTHER"
        return Word(
            "THING" if last.kind in ("OTHER", "NEAR", "SAME") else "CELL", last.text, last.start, last.end, base=base
        )
    if len(words) == 1 and words[0].kind == "NEIGHBOR":
        return Word("CELL", words[0].text, words[0].start, words[0].end, sort="near")
    name = re.sub(r"\s+", " ", text[words[0].start :]).strip()
    return Word("CELL", name, words[0].start, len(text))


def _end(start: int | None, text: str) -> int | None:
    return None if start is None else start + len(text)


def _shifted(clue: Clue, start: int | None) -> Clue:
    if start is None or clue.start is None or clue.end is None:
        return clue._replace(start=None, end=None)
    return clue._replace(start=clue.start + start, end=clue.end + start)
