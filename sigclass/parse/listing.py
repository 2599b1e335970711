"""Which commas and "and"s join names to a list, and which begin a clause of their own."""

from itertools import pairwise

from sigclass.parse.lexicon import VERBS
from sigclass.parse.tokens import MARKS, MODIFIERS, NOUN_PARTS, POINTERS, at
from sigclass.parse.words import Word

FAMILIES = {
    "CELL": "cell", "MOLECULE": "molecule", "RECEPTOR": "receptor", "PATHWAY": "pathway", "EFFECT": "effect",
    "THING": "effect", "RELEASING": "effect", "ACTING": "effect", "ITSELF": "cell", "ORIGIN": "cell",
}  # fmt: skip
SUBJECT_REACH = 40  # words between a subject and its verb, at most


def join_lists(words: list[Word]) -> list[Word]:
    """A comma, "and" or slash between two nouns of one sort becomes JOIN; ", and" is one."""
    joined: list[Word] = []
    start = 0  # where the list's first noun begins in `joined`
    for index, word in enumerate(words):
        if word.kind in ("COMMA", "AND", "SLASH"):
            if word.kind == "AND" and joined and joined[-1].kind == "COMMA":
                joined.pop()
                word = word._replace(sort="parted")  # ", and"
            if joined and joined[-1].kind in ("JOIN", "AND"):
                continue
            if _joins(joined, words, index, start, word):
                word = word._replace(kind="JOIN")
            elif word.kind == "SLASH":
                continue
        elif word.kind not in NOUN_PARTS | MODIFIERS | POINTERS:
            start = len(joined) + 1
        joined.append(word)
    return joined


def _joins(joined: list[Word], words: list[Word], index: int, start: int, word: Word) -> bool:
    before = joined[-1] if joined else None
    after = index + 1
    while at(words, after) in MODIFIERS | {"AND", "COMMA"} and after < index + 6:
        if at(words, after) == "COMMA":
            return False
        after += 1
    if before is None or at(words, after) == "":
        return False
    if before.kind == "LABEL":
        return at(words, after) == "LABEL"
    if before.kind == "MOLECULE" and at(words, after) == "MOLECULE" and at(words, after + 1) == "RELEASING":
        return True  # "IL-17 and IL-6 production"
    while at(words, after + 1) in NOUN_PARTS:
        after += 1
    if before.kind not in FAMILIES or FAMILIES[before.kind] != FAMILIES.get(at(words, after), ""):
        return False
    if word.kind == "COMMA" and (at(joined, start - 1) == "RATHER" or _ends_opening(joined, words, after)):
        return False  # "Unlike Th1 cells, Th2 cells secrete ..."
    pair = (word.kind, at(words, index + 1) if word.kind == "COMMA" else at(words, index - 1))
    parted = pair in (("COMMA", "AND"), ("AND", "COMMA"))
    following = _verb_after(words, after)
    if parted and _sums_up(words, index, words[after + 1 : following + 1]):
        return False
    return not _starts_clause(joined, words, after, start, word, parted=parted)


def _verb_after(words: list[Word], noun: int) -> int:
    """Where the verb stands that follows a noun, if it does at once."""
    following = noun + 1
    while at(words, following) in ("AUX", "BE", "NOT", "GAP"):
        following += 1
    return following


def _ends_opening(joined: list[Word], words: list[Word], after: int) -> bool:
    """Whether the comma ends what opens the sentence: "In response to VEGF from tumours, the endothelium sprouts"."""
    if at(words, after + 1) in ("COMMA", "AND", "SLASH", "STOP", "SEMICOLON", ""):
        return False
    stops = [index for index, each in enumerate(joined) if each.kind in ("STOP", "SEMICOLON")]
    sentence = joined[stops[-1] + 1 if stops else 0 :]
    opens = bool(sentence) and (
        sentence[0].kind in ("PREP", "SUBORDINATE", "RATHER", "WITHOUT")
        or (sentence[0].kind in VERBS and sentence[0].form == "passive")
    )
    return opens and not any(
        each.kind == "JOIN" or (each.kind in VERBS and each.form not in ("passive", "ing")) for each in sentence
    )


def _sums_up(words: list[Word], index: int, predicate: list[Word]) -> bool:
    """ "stimulates fibroblast growth, and this effect was blocked": what was told before is the subject."""
    pointing = index + 1 + (at(words, index) == "COMMA")
    return at(words, pointing - 1) == "AND" and at(words, pointing) == "DEMONSTRATIVE" and _is_passive(predicate)


def _is_passive(predicate: list[Word]) -> bool:
    return bool(predicate) and predicate[-1].form == "passive" and any(word.kind == "BE" for word in predicate)


def _is_second(joined: list[Word], predicate: list[Word], start: int) -> bool:
    """ "are activated by IL-12 from dendritic cells and B cells are activated": a passive of its own."""
    passive = _is_passive(predicate)
    behind = at(joined, start - 1) == "PREP" if 0 < start <= len(joined) else False
    return passive and behind and _has_verb(joined)


def _has_verb(joined: list[Word]) -> bool:
    """Whether the sentence so far has a finite verb of its own, in no relative clause."""
    stops = [index for index, each in enumerate(joined) if each.kind in ("STOP", "SEMICOLON")]
    sentence = joined[stops[-1] + 1 if stops else 0 :]
    if any(each.kind in ("RELATIVE", "SUBORDINATE") for each in sentence):
        return False
    return any(
        each.kind in VERBS and (before.kind == "BE" or each.form in ("s", "base", "past"))
        for before, each in pairwise(sentence)
    )


def _starts_clause(joined: list[Word], words: list[Word], after: int, start: int, word: Word, *, parted: bool) -> bool:
    """Whether the noun that ends at `after` is the subject of a clause of its own rather than the list's next item.

    `parted`: a comma stands before the "and".
    """
    following = _verb_after(words, after)
    verb = words[following] if following < len(words) else None
    if word.kind == "COMMA" and verb is not None and _ends_subordinate(joined, words[after + 1 : following + 1]):
        return True
    if verb is None or verb.kind not in VERBS or verb.form in ("ing", "passive"):
        return _is_second(joined, words[after + 1 : following + 1], start)
    if words[after + 1].kind == "AUX" and words[after + 1].lower == "to":
        return False  # "primes dendritic cells and mast cells to ..."
    governor = joined[start - 1] if 0 < start <= len(joined) else None
    if parted and governor is not None and governor.sort == "by" and at(joined, len(joined) - 2) != "JOIN":
        return True  # "is released by basophils, and B cells respond"
    if _subject_waits(joined):
        return False
    if governor is not None and governor.lower == "between" and at(joined, len(joined) - 2) != "JOIN":
        return False  # "interactions between T cells and B cells keep them"
    if governor is None or governor.kind in MARKS | {"STOP"}:
        return False
    if parted and verb.kind == "RELEASE" and at(joined, len(joined) - 2) != "JOIN":
        return True  # "stimulates the growth of ducts, and Leydig cells secrete"
    return not (governor.kind == "PREP" and governor.sort in ("by", "from", "of")) or (parted and verb_told(joined))


def verb_told(joined: list[Word]) -> bool:
    """Whether the clause has its finite verb: "A secretes X promoting growth of B, and C secretes"."""
    for index in range(len(joined) - 1, max(-1, len(joined) - SUBJECT_REACH), -1):
        word = joined[index]
        if word.kind in VERBS and word.form not in ("passive", "ing"):
            before = index - 1
            while at(joined, before) in ("AUX", "NOT"):
                before -= 1
            return at(joined, before) != "RELATIVE"
        if word.kind in ("STOP", "SEMICOLON", "BUT", "SUBORDINATE", "RELATIVE"):
            return False
    return False


def _ends_subordinate(joined: list[Word], predicate: list[Word]) -> bool:
    """Whether a comma ends the clause that "when" or "if" opens, since a finite verb follows the noun after it."""
    verb = predicate[-1]
    finite = verb.kind in VERBS and verb.form not in ("ing", "passive")
    finite = finite or verb.kind == "COPULA" or predicate[0].kind == "GAP"  # "becomes inactive", "stops dividing"
    if not finite and not (verb.form == "passive" and any(word.kind == "BE" for word in predicate)):
        return False
    verb_met = False
    for index in range(len(joined) - 1, max(-1, len(joined) - SUBJECT_REACH), -1):
        word = joined[index]
        verb_met = verb_met or (word.kind in VERBS and word.form not in ("ing", "passive"))
        if word.kind in ("STOP", "SEMICOLON", "COLON"):
            return False
        if word.kind == "SUBORDINATE" and at(joined, index - 1) in ("", "STOP", "SEMICOLON"):
            return verb_met
    return False


def _subject_waits(joined: list[Word]) -> bool:
    """Whether a molecule before still lacks its verb: "CCK from the hypothalamus and brainstem acts"."""
    reach = joined[-SUBJECT_REACH:]
    for index in range(len(reach) - 1, -1, -1):
        word = reach[index]
        if word.kind == "MOLECULE":
            return not _is_object(reach, index)
        if word.kind == "COPULA" and at(reach, index - 1) != "RELATIVE":
            return False  # "receptors for IL-2 are found on T cells, and macrophages secrete"
        finite = word.kind in VERBS and word.form not in ("passive", "ing")
        if finite or word.kind in ("STOP", "SEMICOLON", "BUT", "SUBORDINATE"):
            return False
    return False


def _is_object(words: list[Word], index: int) -> bool:
    """Whether an active verb of release stands before a molecule, describing words between: what it releases."""
    index -= 1
    while at(words, index) in MODIFIERS | {"JOIN", "MOLECULE"}:
        index -= 1
    return at(words, index) == "RELEASE" and words[index].form in ("base", "s", "past")
