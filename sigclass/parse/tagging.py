"""Words -> tokens of the grammar: which part each word plays, from its neighbours.

The passes run in the order of PASSES; each takes the words and gives words. What has no role in the end is dropped,
but never a negation.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from sigclass.parse.compounds import fold_beside, fold_describing, fold_parts, tag_adjectives
from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.words import Word

HEADS = frozenset(
    {"CELL", "MOLECULE", "RECEPTOR", "PATHWAY", "EFFECT", "THING", "RELEASING", "ACTING", "BINDING", "RESPONSE"}
)
MODIFIERS = frozenset({"INDEFINITE", "DEFINITE", "POSSESSIVE", "DEMONSTRATIVE", "OWN", "SAME", "NEAR", "OTHER", "FAR",
                       "STATE", "SURFACE", "SOLUBLE"})  # fmt: skip
POINTERS = frozenset({"INDEFINITE", "DEFINITE", "POSSESSIVE", "DEMONSTRATIVE"})
STATE_SHAPE = re.compile(
    r"[A-Za-z-]{2,}(?:ed|ing|ent|ant|ive|ature|ous|oid|ogenic|osed|ized|naive|naïve)|naive|naïve|old|young|healthy|normal|virgin",
    re.I,
)
KIND_SHAPE = re.compile(r"[a-z]{3,}(?:al|ic|ar|ary|oid|ile|eal|iac|an|ian|in|ine)", re.I)
NOUN_BEFORE_VERB = frozenset(
    {"CELL", "MOLECULE", "RECEPTOR", "PATHWAY", "PRONOUN", "RELATIVE", "EFFECT", "SYMBOL", "ITSELF", "BLANK"}
)
NOUN_OR_VERB = frozenset(
    """transport passage release releases signal signals control controls influence influences target targets function
    functions work support supports help helps increase increases decrease decreases drive trigger triggers cause causes
    boost boosts display displays express supply supplies need needs lack move moves pass spread block limit limits
    help reach export exports effect condition conditions program programs contract contracts raise carry present
    act acts produce slow destroy slow""".split()
)
MORE = frozenset({"further", "additional", "more", "fresh"})
NO_NAMES = frozenset(
    """out plenty amounts amount levels level lots quantities variety range more less much several number it them up off
    only also large small high low something nothing little this that these those copies part parts use""".split()
)
OBJECT_STARTS = POINTERS | {"OWN", "SAME", "NEAR", "OTHER", "CELL", "ITSELF", "PRONOUN", "EFFECT"}
MODALS = frozenset(["to", "can", "could", "may", "might", "will", "would"])
NEVER_NOUN = frozenset({"express", "produce", "reach", "carry", "present", "destroy", "act", "acts"})


def _at(words: list[Word], index: int) -> str:
    return words[index].kind if 0 <= index < len(words) else ""


def tag_perfect(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "has made", "have been shown": an auxiliary, not possession."""
    tagged = []
    for index, word in enumerate(words):
        if word.kind == "HAVE" and word.lower in ("has", "have", "had"):
            after = index + 1
            while _at(words, after) in ("AUX", "NOT"):
                after += 1
            if _at(words, after) == "BE" or (_at(words, after) in VERBS and words[after].form == "ed"):
                word = replace(word, kind="AUX", sort="", form="")
        tagged.append(word)
    return tagged


def split_to(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "to" before a verb is an auxiliary, before a noun a preposition."""
    tagged = []
    for index, word in enumerate(words):
        if word.lower in ("to", "to also", "help to") and word.kind == "AUX":
            following = index + 1
            while _at(words, following) in ("AUX", "NOT") and words[following].lower != "to":
                following += 1
            is_verb = _at(words, following) in VERBS | {"BE"} and words[following].form in ("base", "")
            is_word = _at(words, following) == "WORD" and _at(words, following + 1) not in HEADS
            if not (is_verb or is_word):
                word = replace(word, kind="PREP", sort="to")
        tagged.append(word)
    return tagged


def tag_derived(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cell-derived IL-2", "insulin-secreting cells", "IL-2 derived from": compounds of release."""
    tagged = list(words)
    for index, word in enumerate(words):
        hyphen = _at(words, index - 1) == "MARK" and words[index - 1].text in "-‐‑–"
        before = _at(words, index - 2) if hyphen else _at(words, index - 1)
        if word.kind == "DERIVED" and _at(words, index + 1) == "PREP":
            tagged[index] = replace(word, kind="RELEASE", sort="make", base="derive", form="ed")
        elif word.kind == "DERIVED" or (word.kind == "RELEASE" and word.form == "ed" and hyphen and before == "CELL"):
            tagged[index] = replace(word, kind="DERIVED" if before == "CELL" or word.lower == "derived" else "WORD")
        elif word.kind == "RELEASE" and word.form == "ing" and hyphen and before in ("MOLECULE", "SYMBOL"):
            tagged[index] = replace(word, kind="PRODUCING")
    return [word for word in tagged if word.kind != "MARK"]


def tag_that(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "that" and "which": relative, demonstrative, question or conjunction; "this" without a noun is a pronoun."""
    tagged = []
    for index, word in enumerate(words):
        following = index + 1
        while _at(words, following) in ("AUX", "NOT"):
            following += 1
        verb_next = _at(words, following) in VERBS | {"BE"}
        before = _at(words, index - 1)
        if word.lower == "that":
            if before == "CALL":
                word = replace(word, kind="SUBORDINATE")
            elif before in ("PREP",) or (not verb_next and before in ("", "STOP", "AND")):
                word = replace(word, kind="DEMONSTRATIVE" if not verb_next else "PRONOUN")
            elif verb_next or before in HEADS or before in ("SYMBOL", "COMMA", "WORD"):
                word = replace(word, kind="RELATIVE")
        elif word.kind == "DEMONSTRATIVE" and word.lower in ("this", "these", "those") and verb_next:
            noun_next = (
                _at(words, following) in VERBS and words[following].form == "ed" and _at(words, following + 1) in HEADS
            )
            word = word if noun_next else replace(word, kind="PRONOUN")
        elif word.lower in ("which", "who", "whose", "what") and (
            before in ("", "STOP", "COLON", "SEMICOLON") or (before == "PREP" and _at(words, index + 1) == "PREP")
        ):
            word = replace(word, kind="QUESTION")
        tagged.append(word)
    return tagged


def tag_receptors(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-2 receptors", "leptin receptor", "receptors for acetylcholine", "purinergic receptors" -> one RECEPTOR."""
    tagged: list[Word] = []
    for word in words:
        bare = word.kind == "RECEPTOR" and word.lower in ("receptor", "receptors")
        if bare and tagged and tagged[-1].end <= word.start:
            before = tagged[-1]
            adjective = before.kind == "WORD" and KIND_SHAPE.fullmatch(before.text)
            if before.kind in ("MOLECULE", "SYMBOL", "PATHWAY") or adjective:
                text = f"{before.text} {word.text}"
                tagged[-1] = replace(word, text=text, start=before.start, sort=before.text)
                continue
        tagged.append(word)
    return tagged


def tag_cells(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Unknown kinds of cell by their shape ("cochlear cells"), and neighbouring cell words as one name."""
    tagged: list[Word] = []
    for word in words:
        if word.kind == "NEIGHBOR":
            word = replace(word, kind="CELL", sort="near")
        if word.kind == "CELL" and tagged:
            before = tagged[-1]
            if before.kind == "CELL" and _follows(before, word) and not before.lower.endswith(("cells", "cytes")):
                tagged[-1] = replace(word, text=_span(before, word), start=before.start, base=word.base or word.text)
                continue
            kind_word = (
                before.kind == "WORD" and KIND_SHAPE.fullmatch(before.text) and not STATE_SHAPE.fullmatch(before.text)
            )
            if kind_word and _follows(before, word) and lexicon.is_generic("CELL", word.text):
                tagged[-1] = replace(word, text=_span(before, word), start=before.start)
                continue
        if word.kind == "ITSELF" and tagged and tagged[-1].kind == "CELL":
            tagged[-1] = replace(tagged[-1], sort="itself", end=word.end)
            continue
        tagged.append(word)
    return tagged


def _follows(before: Word, word: Word) -> bool:
    return 0 < word.start - before.end <= 3


def _span(before: Word, word: Word) -> str:
    gap = " " if word.start > before.end else ""
    return f"{before.text}{gap}{word.text}"


def tag_verbs(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Verbs that are nouns or adjectives here: "the release of", "activated T cells", "secreted IL-21"."""
    tagged = list(words)
    for index, word in enumerate(words):
        if word.kind not in VERBS:
            continue
        before = _before(tagged, index)
        following = _at(words, index + 1)
        if (
            word.form in ("base", "s")
            and word.lower in NOUN_OR_VERB
            and _is_noun(word, before, following, words, index)
        ):
            kind = {"RELEASE": "RELEASING", "ACT": "ACTING"}.get(word.kind, "WORD")
            tagged[index] = replace(word, kind=kind if word.sort != "show" else "WORD")
        elif word.form in ("ed", "ing") and _is_adjective(word, before, words, index):
            released = word.kind == "RELEASE" and following in ("MOLECULE", "SYMBOL")
            tagged[index] = replace(word, kind="SOLUBLE" if released else "STATE")
        elif _describes(word, before, following):
            tagged[index] = replace(word, kind="WORD")
    return tagged


def _before(words: list[Word], index: int) -> str:
    """The kind of the word before, adverbs and auxiliaries skipped unless they are all that stands there."""
    index -= 1
    while index >= 0 and words[index].kind == "AUX" and words[index].lower not in ("to", "has", "have", "had"):
        if words[index].lower in (
            "can",
            "could",
            "may",
            "might",
            "will",
            "would",
            "must",
            "should",
            "shall",
            "do",
            "does",
            "did",
        ):
            return "AUX"
        index -= 1
    return _at(words, index)


def _is_noun(word: Word, before: str, following: str, words: list[Word], index: int) -> bool:
    if word.lower in NEVER_NOUN:
        return False
    if word.lower == "target":
        return before != "MOLECULE" and before != "AUX"
    if before in ("AUX", "RELATIVE", "PRONOUN", "NOT"):
        return False
    if following == "PREP" and words[index + 1].lower == "of":
        return True
    if before in POINTERS | {"OWN", "LABEL", "PREP", "GENITIVE", "WITHOUT"}:
        return following not in HEADS | POINTERS or before == "PREP"
    singular_noun = word.lower.endswith("s") is False and before in ("MOLECULE", "SYMBOL")
    return singular_noun and following in ("PREP", "BE", "COMMA", "STOP", "", "AND")


def _is_adjective(word: Word, before: str, words: list[Word], index: int) -> bool:
    following = index + 1
    while _at(words, following) in ("WORD", "STATE", "NEAR", "OTHER", "LABEL") and following < index + 3:
        following += 1
    if _at(words, following) not in ("CELL", "MOLECULE", "RECEPTOR", "SYMBOL"):
        return False
    if before in NOUN_BEFORE_VERB | {"BE", "AUX", "NOT"}:
        return False
    if word.form == "ing":
        return before in POINTERS
    return True


def _describes(word: Word, before: str, following: str) -> bool:
    """An -ed form after an article describes an unknown noun: "an increased absorption"."""
    if word.form == "ing":
        return before in ("PREP", "INDEFINITE", "DEFINITE") and following == "WORD"
    return (
        word.form == "ed"
        and before in ("INDEFINITE", "DEFINITE")
        and following in ("WORD", "EFFECT", "RELEASING", "ACTING")
    )


def tag_passives(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Mark each verb form in -ed as "passive" or "past", from its auxiliaries, its neighbours and what it is joined to."""
    tagged = list(words)
    last_form = ""
    for index, word in enumerate(tagged):
        if word.kind in HEADS and word.kind not in ("EFFECT", "THING"):
            last_form = last_form if _at(tagged, index - 1) in VERBS else ""
        if word.kind not in VERBS:
            continue
        if word.form == "ed":
            passive = _is_passive(word, tagged, index, last_form)
            word = tagged[index] = replace(word, form="passive" if passive else "past")
        last_form = word.form
    return tagged


def _is_passive(word: Word, words: list[Word], index: int, last_form: str) -> bool:
    back = index - 1
    while _at(words, back) in ("AUX", "NOT", "WORD") and words[back].lower not in ("has", "have", "had"):
        back -= 1
    before, following = _at(words, back), _at(words, index + 1)
    if before == "BE":
        return True
    if before == "AUX":
        return False
    if before in ("AND", "COMMA") and last_form in ("passive", "past") and _at(words, back - 1) in VERBS:
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
    """Whether a molecule follows as the verb's object, articles and describing words between."""
    after = index + 1
    while _at(words, after) in MODIFIERS | {"WORD", "LABEL", "AUX"} and after < index + 5:
        after += 1
    return _at(words, after) in ("MOLECULE", "SYMBOL")


def tag_molecules(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Unknown molecules by their place: what is secreted, what stands before "secretion", symbols that are released."""
    tagged = list(words)
    for index, word in enumerate(words):
        if word.kind == "SYMBOL":
            tagged[index] = replace(word, kind="MOLECULE" if _released_symbol(words, index) else "THING")
        elif word.kind == "RELEASE" and word.sort == "secrete" and word.form in ("base", "s", "past", "ing"):
            _tag_object(tagged, index)
    return tagged


def _released_symbol(words: list[Word], index: int) -> bool:
    neighbours = [_at(words, index + step) for step in (-2, -1, 1, 2, 3)]
    joined = any(
        _at(words, index + step) == "MOLECULE" and _at(words, index + step // 2) in ("AND", "COMMA", "SLASH")
        for step in (-2, 2)
    )
    after = index + 1
    while _at(words, after) in ("BE", "AUX", "COMMA", "RELATIVE", "NOT"):
        after += 1
    released = _at(words, after) == "RELEASE" and words[after].form == "passive"
    return (
        joined
        or released
        or neighbours[2] == "RELEASING"
        or neighbours[1] in ("RELEASE", "DERIVED", "SOLUBLE")
        or _acting(words, after)
    )


def _acting(words: list[Word], after: int) -> bool:
    word = words[after] if after < len(words) else None
    return word is not None and word.kind in ("ACT", "BIND") and word.base in ("act", "bind", "signal")


def _tag_object(words: list[Word], index: int) -> None:
    """The unknown object of a secreting verb: "secretes factor-like fooin" makes fooin a molecule."""
    at = index + 1
    while _at(words, at) in MODIFIERS | {"AUX", "LABEL"}:
        at += 1
    last = None
    while _at(words, at) in ("WORD", "THING"):
        last, at = at, at + 1
    stops = ("COMMA", "RELATIVE", "PREP", "STOP", "", "AND", "AUX", "BLOODROUTE", "SEMICOLON", "BUT", "LOCALROUTE")
    if (
        last is not None
        and words[last].lower not in NO_NAMES
        and _at(words, at) in stops
        and len(words[last].text) > 2
        and not words[last].lower.endswith(("ly", "ed", "ing"))
    ):
        words[last] = replace(words[last], kind="MOLECULE")


def tag_things(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """States before cells; a modifier always gets a head: an unknown noun after it becomes a THING; loose words go."""
    tagged: list[Word] = []
    for index, word in enumerate(words):
        if word.lower in MORE and _at(words, index + 1) == "CELL" and _at(words, index + 2) != "EFFECT":
            word = replace(word, kind="OTHER")
        elif word.kind == "WORD" and _before_cell(words, index) and STATE_SHAPE.fullmatch(word.text):
            word = replace(word, kind="STATE")
        if word.kind in ("WORD", "NOSIGNAL", "BLANK", "DERIVED") and not _derives(words, index):
            if tagged and tagged[-1].kind in MODIFIERS and _at(words, index + 1) not in HEADS | MODIFIERS | {"WORD"}:
                tagged.append(replace(word, kind="THING"))
            elif _unknown_subject(words, index):
                tagged.append(replace(word, kind="THING"))
            elif tagged and tagged[-1].kind in HEADS:
                tagged.append(replace(word, kind="GAP"))
            continue
        if tagged and tagged[-1].kind in MODIFIERS and word.kind not in HEADS | MODIFIERS | {"PRODUCING", "DERIVED"}:
            tagged[-1] = _headless(tagged[-1])
            if tagged[-1].kind == "WORD":
                tagged.pop()
        tagged.append(word)
    if tagged and tagged[-1].kind in MODIFIERS:
        tagged[-1] = _headless(tagged[-1])
    return [word for word in tagged if word.kind != "WORD"]


def _unknown_subject(words: list[Word], index: int) -> bool:
    """An unknown noun between the start of a clause and its verb: "but infliximab neutralises it"."""
    if _at(words, index - 1) not in ("BUT", "SUBORDINATE", "SEMICOLON", "STOP", "") or words[index].lower.endswith(
        "ly"
    ):
        return False
    after = index + 1
    while _at(words, after) in ("AUX", "BE", "NOT"):
        after += 1
    return _at(words, after) in VERBS and words[after].form != "ing"


def _derives(words: list[Word], index: int) -> bool:
    """Whether a molecule follows "derived", a describing word between them allowed."""
    ahead = [_at(words, index + step) for step in (1, 2)]
    return words[index].kind == "DERIVED" and (
        ahead[0] == "MOLECULE" or (ahead[0] == "WORD" and ahead[1] == "MOLECULE")
    )


def _before_cell(words: list[Word], index: int) -> bool:
    after = index + 1
    while _at(words, after) in ("WORD", "STATE", "NEAR", "OTHER") and after < index + 3:
        after += 1
    return _at(words, after) == "CELL"


def _headless(word: Word) -> Word:
    """A modifier that nothing follows: "the others" and "those" stand for cells, the rest has no role."""
    if word.kind in ("OTHER", "NEAR", "SAME"):
        return replace(word, kind="THING", base=word.kind)
    if word.kind == "DEMONSTRATIVE":
        return replace(word, kind="PRONOUN")
    return replace(word, kind="WORD")


def tag_unknown_verbs(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """A word of no list where only a verb can stand: "that prolongs their own survival", "IL-6 quells the macrophage"."""
    tagged = list(words)
    for index, word in enumerate(words):
        if (
            word.kind == "WORD"
            and word.text.islower()
            and len(word.text) > 3
            and not word.text.endswith(("ly", "ss", "us", "is"))
        ):
            form = _verb_form(word, tagged, index)
            if form:
                tagged[index] = replace(word, kind="ACT", sort="affect", base=word.lower, form=form)
    return tagged


def _verb_form(word: Word, words: list[Word], index: int) -> str:
    before, following = _at(words, index - 1), _at(words, index + 1)
    takes_object = following in OBJECT_STARTS
    back = index - 2
    while _at(words, back) in ("COMMA", "AUX", "RELATIVE"):
        back -= 1
    if before in ("RELATIVE", "AUX") and _at(words, back) == "CELL":
        return ""  # whose verb it is cannot be told
    if before == "AUX" and takes_object and words[index - 1].lower in MODALS:
        return "base"
    if before in ("RELATIVE", "PRONOUN") and takes_object and word.text.endswith("s"):
        return "s"
    if before == "RELATIVE" and takes_object and not word.text.endswith(("ed", "ing", "ent", "ive", "al", "ic")):
        return "base"
    if before in ("MOLECULE", "SYMBOL") and word.text.endswith("s") and following in OBJECT_STARTS - {"PREP", "EFFECT"}:
        return "s"
    return ""


Pass = Callable[[list[Word], NameLexicon], list[Word]]
PASSES: tuple[Pass, ...] = (
    fold_describing,
    tag_perfect,
    split_to,
    fold_parts,
    tag_adjectives,
    tag_derived,
    tag_receptors,
    tag_cells,
    fold_beside,
    tag_that,
    tag_unknown_verbs,
    tag_verbs,
    tag_passives,
    tag_molecules,
    tag_things,
)


def tag(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Run all passes."""
    for each in PASSES:
        words = each(words, lexicon)
    return words
