"""The last passes before the grammar: which auxiliaries have a verb, and what is left over."""

from sigclass.parse.lexicon import VERBS
from sigclass.parse.listing import verb_told
from sigclass.parse.tokens import CLASSES, HEADS, MODIFIERS, NOUN_PARTS, POINTERS, at
from sigclass.parse.words import Word


def tag_auxiliaries(words: list[Word]) -> list[Word]:
    """Auxiliaries and negations before a verb stay; alone, "is" is a copula, "not" a contrast, the others go."""
    tagged: list[Word] = []
    verb_follows = _verb_follows(words)
    for index, word in enumerate(words):
        alone = word.kind in ("AUX", "BE", "NOT") and not verb_follows[index]
        if alone and word.kind == "AUX":
            if word.lower in ("do", "does", "did") and tagged and tagged[-1].kind in HEADS:
                tagged.append(word._replace(kind="GAP"))  # "Which substance do mast cells release?"
            continue
        if alone and word.kind == "BE":
            word = word._replace(kind="COPULA")
        elif alone and not any(at(words, near) == "BE" for near in (index - 1, index + 1)):
            word = word._replace(kind="CONTRAST")
        tagged.append(word)
    return _tidy_copulas(tagged)


def _verb_follows(words: list[Word]) -> list[bool]:
    """For each word whether a verb comes next, auxiliaries and negations skipped."""
    follows: list[bool] = []
    coming = False
    for word in reversed(words):
        follows.append(coming)
        if word.kind not in ("AUX", "BE", "NOT"):
            coming = word.kind in VERBS
    return follows[::-1]


def _tidy_copulas(words: list[Word]) -> list[Word]:
    """One copula for "is not", "may be": a negation next to it goes before it, where the grammar wants it."""
    tidy: list[Word] = []
    for index, word in enumerate(words):
        if word.kind == "NOT" and at(words, index + 1) not in VERBS | {"AUX", "BE", "NOT", "COPULA"}:
            if tidy and tidy[-1].kind == "COPULA":
                tidy.insert(len(tidy) - 1, word)
                continue
            word = word._replace(kind="CONTRAST")
        if word.kind == "COPULA" and tidy and tidy[-1].kind == "COPULA":
            continue
        tidy.append(word)
    return tidy


def join_pairs(words: list[Word]) -> list[Word]:
    """ "between CD80 on dendritic cells and CD28 on T cells": the "and" is as good as a further "with"."""
    paired = list(words)
    for index, word in enumerate(words):
        if word.kind != "PREP" or word.lower != "between" or at(words, index - 1) != "BINDING":
            continue
        after = index + 1
        while at(words, after) in NOUN_PARTS | MODIFIERS | {"PREP", "GAP", "ONSURFACE"}:
            after += 1
        first = {each.kind for each in words[index:after]}
        if at(words, after) == "AND" and "CELL" in first and first & {"MOLECULE", "RECEPTOR"}:
            paired[after] = words[after]._replace(kind="PREP", sort="with")
    return paired


def _labels_first(words: list[Word]) -> list[Word]:
    """ "by paracrine factors": the label goes before the preposition, so that this meets its noun."""
    ordered = list(words)
    for index in range(len(ordered) - 1):
        if ordered[index].kind in MODIFIERS | {"PREP"} and ordered[index + 1].kind == "LABEL":
            end = index + 1
            while at(ordered, end) in ("LABEL", "JOIN"):
                end += 1
            if at(ordered, end) in NOUN_PARTS | MODIFIERS:
                ordered[index:end] = [*ordered[index + 1 : end], ordered[index]]
    return ordered


def _joints_between(words: list[Word]) -> list[Word]:
    """A JOIN stays only between two nouns or two labels; the comma or "and" that it was comes back otherwise."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        if word.kind == "JOIN":
            before, after = kept[-1].kind if kept else "", at(words, index + 1)
            labels = before == "LABEL" and after == "LABEL"
            nouns = before in NOUN_PARTS | POINTERS and after in NOUN_PARTS | MODIFIERS | POINTERS
            if not (labels or nouns):
                word = word._replace(kind="AND")
        kept.append(word)
    return kept


def _verb_ahead(words: list[Word], index: int) -> bool:
    """Whether a noun and its finite verb stand here: another clause begins."""
    while at(words, index) in NOUN_PARTS | MODIFIERS:
        index += 1
    return at(words, index) in VERBS and words[index].form not in ("ing", "passive")


def _joins_nothing(words: list[Word], index: int, settled: list[Word]) -> bool:
    """ "by developing and mature hair cells": the "and" joined nothing but words without a role.

    `settled` holds what follows the word, the nearest last.
    """
    if words[index].kind not in MODIFIERS | {"PREP"} or len(settled) < 2 or settled[-1].kind != "AND":
        return False
    noun_next = settled[-1].sort != "parted" and settled[-2].kind in HEADS | {"STATE"}
    return noun_next and not (verb_told(words[:index]) and _verb_ahead(words, index + 2))


def settle(words: list[Word]) -> list[Word]:
    """What the grammar must never see goes: prepositions without a noun, joints without sides, words of no role."""
    settled: list[Word] = []
    ordered = _labels_first([word for word in words if word.kind in CLASSES])
    for index in range(len(ordered) - 1, -1, -1):
        word = ordered[index]
        following = settled[-1].kind if settled else ""
        if _joins_nothing(ordered, index, settled):
            settled.pop()
            following = settled[-1].kind
        if word.kind in MODIFIERS | {"PREP"} and following not in NOUN_PARTS | MODIFIERS | POINTERS:
            continue
        if word.kind == "GENITIVE" and following not in NOUN_PARTS:
            continue  # "the platelet's granules" where only the platelet counts
        if word.kind in ("AUX", "BE", "NOT") and following not in VERBS | {"AUX", "BE", "NOT", "COPULA"}:
            continue
        settled.append(word)
        if word.kind == "GAP" and following not in NOUN_PARTS:
            settled.pop()
    settled.reverse()
    settled = _joints_between(settled)
    if not settled or settled[-1].kind != "STOP":
        end = words[-1].end if words else 0
        settled.append(Word("STOP", "", end, end))
    return settled
