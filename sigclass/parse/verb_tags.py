"""Verbs: which words are verbs here, which are nouns or adjectives, and which are passive."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.participles import NOUN_BEFORE_VERB, describes, is_adjective
from sigclass.parse.tokens import ARTICLES, HEADS, MODIFIERS, at
from sigclass.parse.words import Word

NOUN_OR_VERB = frozenset([
    "transport", "passage", "release", "releases", "signal", "signals", "control", "controls", "influence",
    "influences", "target", "targets", "function", "functions", "work", "support", "supports", "help", "helps",
    "increase", "increases", "decrease", "decreases", "drive", "trigger", "triggers", "cause", "causes", "boost",
    "boosts", "display", "displays", "express", "supply", "supplies", "need", "needs", "lack", "move", "moves",
    "pass", "spread", "block", "limit", "limits", "reach", "export", "exports", "effect", "condition",
    "conditions", "program", "programs", "contract", "contracts", "raise", "carry", "present", "act", "acts",
    "produce", "slow", "destroy", "pattern", "patterns", "store", "stores",
])  # fmt: skip
MODALS = frozenset([
    "can", "could", "may", "might", "will", "would", "must", "should", "shall", "do", "does", "did",
])  # fmt: skip
ENDS = frozenset({"STOP", "COMMA", "SEMICOLON", ""})
SAME_PAST = frozenset({"shed", "spread", "let"})
SIGNAL_GOES = frozenset({"through", "via", "to", "by", "in", "on", "with"})
TELLING = frozenset({"involves", "occurs", "uses", "refers", "happens", "describes", "relies", "works", "means"})
ADJECTIVES = frozenset({"lower", "slow"})  # "cells with lower potential", "a slow response"
BEFORE_ADJECTIVE = ARTICLES | {"PREP", "BE"}
NEVER_NOUN = frozenset({"express", "produce", "reach", "carry", "present", "destroy", "act", "acts"})


def tag_perfect(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "has made", "have been shown": an auxiliary, not possession."""
    tagged = []
    for index, word in enumerate(words):
        if word.kind == "HAVE" and word.lower in ("has", "have", "had"):
            after = index + 1
            while at(words, after) in ("AUX", "NOT"):
                after += 1
            if at(words, after) == "BE" or (at(words, after) in VERBS and words[after].form == "ed"):
                word = word._replace(kind="AUX", sort="", form="")
        tagged.append(word)
    return tagged


def tag_signals(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-6 signals through gp130": a verb after a name or "and", not the noun "signals"."""
    tagged = list(words)
    for index, word in enumerate(words):
        if word.lower in ("signaling", "signalling") and word.kind == "ACT" and _is_signalling(words, index):
            tagged[index] = word._replace(kind="ACTING", sort="", form="")
            continue
        if word.lower == "synaptic" and word.kind == "WORD" and at(words, index + 1) == "MOLECULE":
            tagged[index] = word._replace(kind="LABEL", sort="synaptic")
            continue
        if word.lower == "feedback" and at(words, index - 1) == "RELATIVE" and at(words, index + 1) == "PREP":
            tagged[index] = word._replace(kind="ACT", sort="act", base="feed back", form="base")
            continue
        if word.lower not in ("signal", "signals", "signaled", "signalled") or word.kind != "MOLECULE":
            continue
        goes_on = at(words, index + 1) in ("PREP", "AUX") and words[index + 1].lower in SIGNAL_GOES
        to_somebody = at(words, index - 1) == "AUX" and at(words, index + 1) in ("ITSELF", "DEFINITE", "NEAR")
        near = at(words, index - 1) in ("MOLECULE", "CELL", "AND", "RELATIVE") or _may_signal(words, index - 1)
        to_somebody = to_somebody or (near and _somebody_follows(words, index))
        if to_somebody or (
            goes_on and at(words, index - 1) in ("AND", "RELATIVE", "MOLECULE", "PRONOUN", "CELL", "AUX")
        ):
            form = {"signal": "base", "signals": "s"}.get(word.lower, "ed")
            tagged[index] = word._replace(kind="ACT", sort="act", base="signal", form=form)
    return tagged


def _may_signal(words: list[Word], index: int) -> bool:
    """Whether a name, or "that" after one, is the subject of "signal"."""
    that = (
        at(words, index) == "DEMONSTRATIVE"
        and words[index].lower == "that"
        and at(words, index - 1) in ("MOLECULE", "CELL")
    )
    return that or at(words, index) in ("MOLECULE", "CELL", "RELATIVE")


def _is_signalling(words: list[Word], index: int) -> bool:
    """Whether "signaling" is the noun: "cell signaling", "juxtacrine signaling", "signaling that ..."."""
    before, following = at(words, index - 1), at(words, index + 1)
    told = following in VERBS | {"BE", "AUX", "RELATIVE", "STOP", "COLON", ""}
    told = told or (following == "WORD" and words[index + 1].lower in TELLING)
    if before == "LABEL" and following == "PREP" and words[index + 1].lower in ("from", "by", "of"):
        return True  # "paracrine signaling from adjacent cells"
    if words[min(index + 1, len(words) - 1)].lower in ("between", "among"):
        return before not in ("AUX", "PRONOUN", "RELATIVE")  # "Delta-Notch signaling between cells"
    cell = before == "CELL" and words[index - 1].lower in ("cell", "cells", "cellular")
    of = before == "PREP" and words[index - 1].lower == "of"
    if following == "RECEPTOR" and before not in NOUN_BEFORE_VERB:
        return True  # "as signaling receptors"
    return told and (cell or of or before in ("LABEL", "QUESTION"))


def _somebody_follows(words: list[Word], index: int) -> bool:
    """Whether a cell comes next as an object: "interferons signal uninfected neighbouring cells"."""
    after = index + 1
    while at(words, after) in ("WORD", "STATE", "NEAR", "OTHER", "DEFINITE", "INDEFINITE") and after < index + 4:
        after += 1
    return at(words, after) == "CELL"


def split_to(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "to" before a verb is an auxiliary, before a noun a preposition."""
    tagged = []
    for index, word in enumerate(words):
        if word.lower in ("to", "to also", "help to") and word.kind == "AUX":
            following = index + 1
            while at(words, following) in ("AUX", "NOT") and words[following].lower != "to":
                following += 1
            is_verb = at(words, following) in VERBS | {"BE"} and words[following].form in ("base", "")
            is_word = at(words, following) == "WORD" and at(words, following + 1) not in HEADS
            if not (is_verb or is_word):
                word = word._replace(kind="PREP", sort="to")
        tagged.append(word)
    return tagged


def tag_verbs(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Verbs that are nouns or adjectives here: "the release of", "activated T cells", "secreted IL-21"."""
    tagged = list(words)
    for index, word in enumerate(words):
        if word.kind not in VERBS:
            continue
        before = _before(tagged, index)
        following = at(words, index + 1)
        either = word.form in ("base", "s") and word.lower in NOUN_OR_VERB
        if either and _is_noun(word, before, following, words, index):
            kind = {"RELEASE": "RELEASING", "ACT": "ACTING"}.get(word.kind, "WORD")
            tagged[index] = word._replace(kind=kind if word.sort != "show" else "WORD")
        elif word.form in ("ed", "ing") and is_adjective(word, before, words, index):
            released = word.kind == "RELEASE" and following in ("MOLECULE", "SYMBOL")
            tagged[index] = word._replace(kind="SOLUBLE" if released else "STATE")
        elif word.lower == "present" and (before == "BE" or (before == "RECEPTOR" and following == "PREP")):
            tagged[index] = word._replace(kind="WORD")  # "is present on the cell", "receptors present on the cell"
        elif word.lower in ("function", "functions") and before == "CELL" and following in ENDS:
            tagged[index] = word._replace(kind="ACTING")  # "a modulator of T cell functions"
        elif word.lower == "binding" and _is_noun_of_binding(words, index, before):
            tagged[index] = word._replace(kind="BINDING")  # "the binding of CXCL12 to CXCR4"
        elif describes(word, before, following) or (word.lower in ADJECTIVES and before in BEFORE_ADJECTIVE):
            tagged[index] = word._replace(kind="WORD")
    return tagged


def _is_noun_of_binding(words: list[Word], index: int, before: str) -> bool:
    """ "the binding of CXCL12 to CXCR4", "Delta-Notch binding between cells"."""
    if at(words, index + 1) != "PREP":
        return False
    pair = before in ("MOLECULE", "RECEPTOR", "SYMBOL") and words[index + 1].lower == "of"
    return before in ("DEFINITE", "") or pair or words[index + 1].lower in ("between", "among")


def _before(words: list[Word], index: int) -> str:
    """The kind of the word before, adverbs and auxiliaries skipped unless they are all that stands there."""
    index -= 1
    while index >= 0 and words[index].kind == "AUX" and words[index].lower not in ("to", "has", "have", "had"):
        if words[index].lower in MODALS:
            return "AUX"
        index -= 1
    return at(words, index)


def _is_noun(word: Word, before: str, following: str, words: list[Word], index: int) -> bool:
    if word.lower in NEVER_NOUN:
        return False
    if before == "SUBORDINATE" and word.lower == "release":  # "After release from macrophages, ..."
        return following == "PREP" and words[index + 1].lower in ("from", "by")
    if word.lower == "target":
        return before != "MOLECULE" and before != "AUX"
    if before in ("AUX", "RELATIVE", "PRONOUN", "NOT"):
        return False
    if following == "PREP" and words[index + 1].lower == "of":
        return True
    if before in ARTICLES | {"OWN", "LABEL", "PREP", "GENITIVE", "WITHOUT"}:
        return following not in HEADS | ARTICLES or before == "PREP"
    singular_noun = word.lower.endswith("s") is False and before in ("MOLECULE", "SYMBOL")
    if singular_noun and word.lower == "release" and following in ("ACT", "BLOCK"):
        return words[index + 1].form != "ing"  # "glutamate release activates astrocytes"
    return singular_noun and following in ("PREP", "BE", "COMMA", "STOP", "", "AND")


def tag_passives(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Mark each verb form in -ed as "passive" or "past", from its auxiliaries and its neighbours."""
    tagged = list(words)
    last_form = ""
    for index, word in enumerate(tagged):
        if word.kind in HEADS and word.kind not in ("EFFECT", "THING"):
            last_form = last_form if at(tagged, index - 1) in VERBS else ""
        if word.kind not in VERBS:
            continue
        if word.form == "base" and word.base in SAME_PAST and at(tagged, index + 1) == "PREP":
            by = tagged[index + 1].lower in ("by", "from")  # "TNF shed by a macrophage"
            word = tagged[index] = word._replace(form="passive" if by else word.form)
        if word.form == "ed":
            passive = _is_passive(word, tagged, index, last_form)
            word = tagged[index] = word._replace(form="passive" if passive else "past")
        last_form = word.form
    return tagged


def _is_passive(word: Word, words: list[Word], index: int, last_form: str) -> bool:
    back = index - 1
    while at(words, back) in ("AUX", "NOT", "WORD") and words[back].lower not in ("has", "have", "had"):
        back -= 1
    before, following = at(words, back), at(words, index + 1)
    if before == "BE":
        return True
    if before == "AUX" or word.base in ("respond", "react"):  # "the tumour cells responded by ..."
        return False
    if word.base == "expose" and following == "PREP" and at(words, index + 2) == "MOLECULE":
        return True  # "fibroblasts exposed to TGF-beta"
    if before in ("AND", "COMMA") and last_form in ("passive", "past") and at(words, back - 1) in VERBS:
        return last_form == "passive"
    if following == "PREP" and words[index + 1].lower in ("by", "from"):
        return True
    if word.kind == "RELEASE" and _object_follows(words, index):
        return False
    if word.kind == "RELEASE":
        return before not in ("CELL", "RELATIVE", "PRONOUN", "ITSELF") and following not in (
            "MOLECULE",
            "INDEFINITE",
            "DEFINITE",
        )
    return before not in NOUN_BEFORE_VERB and following not in HEADS | MODIFIERS


def _object_follows(words: list[Word], index: int) -> bool:
    """Whether a molecule or a receptor follows as the verb's object, articles and describing words between."""
    after = index + 1
    while at(words, after) in MODIFIERS | {"WORD", "LABEL", "AUX"} and after < index + 5:
        after += 1
    return at(words, after) in ("MOLECULE", "SYMBOL", "RECEPTOR")
