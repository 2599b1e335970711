"""What "that", "which" and "this" are: relative, demonstrative, question, conjunction or pronoun."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import HEADS, at
from sigclass.parse.words import Word

OPENING = frozenset({"DEMONSTRATIVE", "RELATIVE", "QUESTION"})  # what may open a clause or point at a noun


def tag_that(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "that" and "which": relative, demonstrative, question or conjunction; "this" without a noun is a pronoun."""
    return [
        word._replace(kind=_opening_kind(word, words, index)) if word.kind in OPENING else word
        for index, word in enumerate(words)
    ]


def _opening_kind(word: Word, words: list[Word], index: int) -> str:
    following = index + 1
    while at(words, following) in ("AUX", "NOT"):
        following += 1
    verb_next = at(words, following) in VERBS | {"BE"}
    before = at(words, index - 1)
    if word.lower == "that":
        return _kind_of_that(word, words, index, following)
    if word.kind == "DEMONSTRATIVE" and word.lower in ("this", "these", "those") and verb_next:
        described = at(words, following) in VERBS and words[following].form == "ed"
        return word.kind if described and at(words, following + 1) in HEADS else "PRONOUN"
    asks = before in ("", "STOP", "COLON", "SEMICOLON") or (before == "PREP" and at(words, index + 1) == "PREP")
    return "QUESTION" if word.lower in ("which", "who", "whose", "what") and asks else word.kind


def _kind_of_that(word: Word, words: list[Word], index: int, following: int) -> str:
    """What "that" is; `following` is the place of what comes next, auxiliaries skipped."""
    verb_next = at(words, following) in VERBS | {"BE"}
    before = at(words, index - 1)
    if before == "CALL":
        return "SUBORDINATE"
    if before == "PREP":
        return "PRONOUN" if verb_next else "DEMONSTRATIVE"
    if not verb_next and before in ("", "STOP", "AND"):
        # "we show that A ... and that dividing cells respond": before a plural it only links
        return "SUBORDINATE" if _plural_next(words, following) else "DEMONSTRATIVE"
    if verb_next or before in HEADS or before in ("SYMBOL", "COMMA", "WORD"):
        return "RELATIVE"
    return word.kind


def _plural_next(words: list[Word], index: int) -> bool:
    """Whether the noun that begins here is a plural cell, maybe after what describes it."""
    for word in words[index : index + 4]:
        if word.kind == "CELL":
            return word.lower.endswith("s")
        if word.kind not in ("STATE", "NEAR", "OTHER", "WORD", "ACT", "RELEASE", "EFFECT", "CELLADJ"):
            return False
    return False
