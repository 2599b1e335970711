"""Other wordings of what the grammar knows: "show no response to", "exert control over", "terminals of C fibres"."""

from collections.abc import Callable

from sigclass.parse.lexicon import VERBS, NameLexicon, gerund_of
from sigclass.parse.tokens import FIGHTING, MERELY, at, spelling
from sigclass.parse.words import Word

SHOWING = frozenset([
    "show", "shows", "showed", "exhibit", "exhibits", "exhibited", "display", "displays", "displayed", "have", "has",
    "had", "give", "gives", "gave", "make", "makes", "made", "mount", "mounts", "mounted",
])  # fmt: skip
MASTERY = frozenset({"control", "influence", "effect", "effects", "dominance", "regulation", "power", "actions"})
DEEDS = frozenset([
    "engulf", "engulfs", "engulfed", "phagocytose", "phagocytoses", "degranulate", "degranulates", "degranulated",
    "ingest", "ingests", "proliferate", "proliferates", "migrate", "migrates", "mature", "depolarize", "depolarizes",
    "expand", "infiltrate", "infiltrates", "accumulate", "die", "divide", "differentiate", "burst", "swell",
])  # fmt: skip
GOING_ON = frozenset({"continue", "begin", "start", "keep"})  # "to continue producing"
FIGHTS = frozenset(gerund_of(verb) for verb in FIGHTING)
DEED_ENDS = ("ate", "ates", "ated", "ide", "ides", "ided")  # as a verb ends: proliferate, degranulated, divide
SELDOM = frozenset({"rarely", "seldom"})
DEED_REACH = 4  # words of a deed with its object
TURNING = frozenset({"polarize", "skew", "convert", "transform", "differentiate", "mature", "reprogram"})
BECOMING = frozenset({"form", "become", "build", "regenerate"})
BY = frozenset({"by", "by means of", "via", "through"})
MISSING = frozenset({"without", "in the absence of"})
BUT_REACH = 12  # words of what is denied
STOPPING = frozenset(["stop", "stops", "stopped", "cease", "ceases", "ceased", "discontinue", "discontinued"])
CEASING = frozenset({"cease", "ceases", "ceased"})
FAULTS = frozenset({"mutation", "mutations", "deficiency", "defect", "defects", "deletion"})
FIBRES = frozenset({"fiber", "fibers", "fibre", "fibres", "afferents", "efferents", "axons", "nerves"})
ENDINGS = frozenset({"terminal", "terminals", "ending", "endings", "varicosities", "varicosity", "boutons"})
FIBRE_REACH = 4  # words between "of" and "fibres", at most

REPORTED = frozenset(["found", "shown", "known", "thought", "believed", "reported", "seen", "demonstrated", "observed"])
REPORTING = frozenset(["have", "has", "had", "was", "were", "is", "are", "been", "previously", "also"])
REPORTERS = frozenset({"we", "they", "i"})


def drop_reports(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-10, which we found to be released by Tregs", "was shown to be released": it is released."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        told = [word.lower for word in words[index : index + 3]]
        if len(told) == 3 and told[0] in REPORTED and told[1:] == ["to", "be"]:
            by_them = True  # "which we found to be", unlike "they were found to be"
            while kept and kept[-1].lower in REPORTING:
                passive = kept.pop().kind == "BE"
                by_them = by_them and not passive
            if kept and by_them and kept[-1].lower in REPORTERS:
                kept.pop()
            index += 2
        kept.append(words[index])
        index += 1
    return kept


def drop_purposes(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "activates T cells for killing infected cells", "B cells, forming clots": whom a deed meets."""
    return _without(words, frozenset({"CELL", "EFFECT", "PRONOUN"}), _purpose_end)


def _without(words: list[Word], after: frozenset[str], end_of: Callable[[list[Word], int], int]) -> list[Word]:
    """The words without what begins behind a word of these kinds; `end_of` gives the same index where nothing does."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        end = end_of(words, index) if kept and kept[-1].kind in after else index
        if end == index:
            kept.append(words[index])
            end = index + 1
        index = end
    return kept


def _purpose_end(words: list[Word], index: int) -> int:
    """The index after "for killing infected cells", "to form new vessels"; `index` where there is no such deed."""
    word = words[index]
    if word.lower in ("to", "into", "toward", "towards") and at(words, index + 1) == "CELL":
        turning = any(each.base in TURNING for each in words[max(0, index - 4) : index])
        return index + 2 if turning else index  # "polarizes T cells to Th1 cells": what they become
    deed = words[index + 1] if index + 1 < len(words) else word
    purpose = (word.lower == "for" and deed.lower in FIGHTS) or (word.lower == "to" and deed.lower in BECOMING)
    if not purpose and not (word.kind == "COMMA" and deed.kind == "WORD" and deed.lower.endswith("ing")):
        return index
    after = index + 2
    while at(words, after) in ("WORD", "STATE", "DEFINITE") and after < index + DEED_REACH:
        after += 1
    ends = at(words, after + 1) in ("STOP", "COMMA", "AND", "SEMICOLON", "") or spelling(words, after + 1) in BY
    return after + 1 if at(words, after) == "CELL" and ends else index


def drop_deeds(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "macrophages engulf bacteria and release cytokines", "mast cells degranulate, releasing": the deed goes."""
    return _without(words, frozenset({"CELL"}), _deed_end)


def _deed_end(words: list[Word], index: int) -> int:
    """Where the verb of release begins that follows a deed of the cell; `index` where there is none."""
    word = words[index]
    shaped = word.kind == "EFFECT" and word.lower.endswith(DEED_ENDS)
    if not shaped and (word.kind not in ("EFFECT", "WORD") or word.lower not in DEEDS):
        return index
    after = index + 1
    while at(words, after) in ("WORD", "NOSIGNAL", "DEFINITE") and after < index + DEED_REACH:
        after += 1
    joint, verb = at(words, after), after + 1
    while at(words, verb) == "AUX":
        verb += 1
    if shaped and after == index + 1 and joint == "AND" and at(words, verb) in ("RELEASE", "ACT", "RESPOND"):
        return verb
    if at(words, verb) != "RELEASE" or words[verb].sort != "secrete":
        return index
    fits = words[verb].form == "ing" if joint == "COMMA" else words[verb].form in ("base", "s", "ed")
    return verb if joint in ("AND", "COMMA") and fits else index


def drop_going_on(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "to continue producing progesterone": to produce it."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        if word.lower in GOING_ON and index and words[index - 1].lower == "to" and _does(words, index + 1):
            continue
        if word.form == "ing" and index > 1 and words[index - 1].lower in GOING_ON and words[index - 2].lower == "to":
            word = word._replace(form="base")
        kept.append(word)
    return kept


def open_wordings(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Put plain words for what is put otherwise."""
    opened: list[Word] = []
    for index, word in enumerate(words):
        if word.lower == "no response" and spelling(words, index + 1) == "to" and opened and _shows(opened[-1]):
            shown = opened.pop()
            opened.append(shown._replace(kind="NOT", sort="", base="", form=""))
            word = word._replace(kind="RESPOND", sort="respond", base="respond", form="base")
        elif word.lower == "over" and word.kind == "PREP" and index and words[index - 1].lower in MASTERY:
            word = word._replace(sort="on")
        elif word.kind == "EXPERIMENT" and word.lower == "anti" and _against(words, index):
            word = word._replace(kind="WORD")
        elif word.lower == "of" and _of_origin(words, index):
            word = word._replace(sort="from", text="from")
        elif word.kind == "CELLADJ" and spelling(words, index + 1) == "origin":
            word = word._replace(kind="CELL", base=word.sort)
        elif word.kind == "DERIVED" and word.lower == "origin" and opened and opened[-1].kind == "CELL":
            continue
        elif word.kind == "ACT" and word.lower in MASTERY and spelling(words, index + 1) == "over":
            word = word._replace(kind="ACTING", sort="", form="")
        elif word.lower in FIBRES and word.kind in ("WORD", "PART") and _of_endings(words, index):
            word = word._replace(kind="CELL", sort="neuron", base="neuron")
        opened.append(word)
    return opened


def _of_origin(words: list[Word], index: int) -> bool:
    """ "IGF-1 of hepatic origin": from the liver."""
    last = index + 2
    return (
        spelling(words, last) == "origin"
        and at(words, last - 1) in ("CELL", "CELLADJ")
        and at(words, index - 1) == "MOLECULE"
    )


def _against(words: list[Word], index: int) -> bool:
    """ "anti-inflammatory", "anti-apoptotic": adjectives, no antibodies."""
    return at(words, index + 1) == "MARK" and spelling(words, index + 2).endswith(("ory", "tic", "ive", "ic", "al"))


def _does(words: list[Word], index: int) -> bool:
    return at(words, index) in ("RELEASE", "ACT") and words[index].form == "ing"


def _shows(word: Word) -> bool:
    return word.lower in SHOWING


def _of_endings(words: list[Word], index: int) -> bool:
    """Whether "terminals of" stands before: fibres of nerves, not of muscle or collagen."""
    for back in range(index - 1, max(-1, index - 1 - FIBRE_REACH), -1):
        if words[back].lower == "of":
            return back > 0 and words[back - 1].lower.rpartition(" ")[2] in ENDINGS
        if words[back].kind not in ("WORD", "DEFINITE", "SYMBOL", "STATE"):
            return False
    return False


def open_makers(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Th2 cells are cytokine-secreting cells that act on B cells": they secrete cytokines that do."""
    for index in range(len(words) - 4):
        if words[index].kind != "BE":
            continue
        first = index + 1 + (at(words, index + 1) == "INDEFINITE")
        made, verb, cell = (words[each] if each < len(words) else words[-1] for each in (first, first + 2, first + 3))
        spelt = made.kind in ("MOLECULE", "SYMBOL") and at(words, first + 1) == "MARK"
        if spelt and verb.kind == "RELEASE" and verb.form == "ing" and cell.lower in ("cell", "cells"):
            told = [verb._replace(form="base"), made]
            return [*words[:index], *told, *words[first + 4 :]]
    return words


def open_stopping(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the ovaries cease making estrogen", "stop the production of": they do not make it."""
    opened: list[Word] = []
    for index, word in enumerate(words):
        if word.lower in STOPPING and at(words, index + 1) == "RELEASE" and words[index + 1].form == "ing":
            opened.append(word._replace(kind="NOT", sort="", base="", form=""))
            continue
        if opened and opened[-1].kind == "NOT" and opened[-1].lower in STOPPING:
            word = word._replace(form="base")
        elif word.lower in CEASING and "RELEASING" in (at(words, index + 1), at(words, index + 2)):
            opened.append(word._replace(kind="NOT", sort="", base="", form=""))
            word = word._replace(kind="ACT", sort="cause", base="cause", form="base", start=word.end, text="")
        opened.append(word)
    return opened


def open_needing(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cells cannot survive without IL-7", "do not grow in the absence of IL-2": they need it."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word, end = words[index], index + 1
        while word.kind == "NOT" and at(words, end) in ("WORD", "EFFECT", "AUX", "ACT") and end < index + DEED_REACH:
            end += 1
        if word.lower == "without" and at(words, index + 1) == "RELATIVE":  # "IL-7, without which B cells die"
            opened += [words[index + 1], Word("BE", "is", word.end, word.end, base="is")]
            opened.append(Word("NEED", "needed", word.end, word.end, "need", "need", "ed"))
            word, index = Word("PREP", "by", word.end, word.end, sort="by"), index + 1
        if end > index + 1 and at(words, end) == "WITHOUT" and words[end].lower in MISSING:
            word, index = word._replace(kind="NEED", sort="need", base="need", form="base"), end
        opened.append(word)
        index += 1
    return opened


def tag_seldom(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-1 rarely acts on T cells": neither that it does nor that it does not; "only rarely endocrine" says less."""
    return [
        word._replace(kind="UNSETTLED" if _is_finite_act(words, index + 1) else "AUX") if word.lower in SELDOM else word
        for index, word in enumerate(words)
    ]


def _is_finite_act(words: list[Word], index: int) -> bool:
    return at(words, index) in ("ACT", "RESPOND", "BIND", "TRAVEL") and words[index].form in ("base", "s")


def open_not_but(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "does not only act on itself": it does; "does not act on T cells but on B cells": it acts on the latter."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        if word.kind == "NOT" and spelling(words, index + 1) in MERELY:
            word = word._replace(kind="AUX")
        behind = at(words, index) == "ACT" and at(words, index + 1) == "NOT" and at(words, index + 2) == "PREP"
        but = _but(words, index) if behind else 0
        if but:  # "acts not on A but on B"
            opened.append(word)
            index = but + 1
            continue
        but = _but(words, index + 1) if word.kind == "NOT" else 0
        if but:
            opened.append(words[index + 1])
            index = but + 1
            continue
        opened.append(word)
        index += 1
    return opened


def _but(words: list[Word], verb: int) -> int:
    """Where "but on B cells" takes the place of what is denied after a verb of action; 0 where it does not."""
    if at(words, verb) != "ACT":
        return 0
    but = verb + 1
    restricted = [each.lower for each in words[verb : verb + BUT_REACH]]
    if "that" in restricted:  # "not on the macrophage that secretes it but on ..."
        made = verb + restricted.index("that") + 1
        if at(words, made) == "RELEASE" and at(words, made + 1) == "PRONOUN":
            but = made + 2
    while at(words, but) not in (*VERBS, "BUT", "STOP", "SEMICOLON", "RELATIVE", "") and but < verb + BUT_REACH:
        but += 1
    return but if at(words, but) == "BUT" and at(words, but + 1) == "PREP" else 0


def open_faults(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "a growth hormone receptor mutation": the receptor is lacking."""
    opened: list[Word] = []
    for index, word in enumerate(words):
        if word.kind == "WORD" and word.lower in FAULTS and at(words, index - 1) == "RECEPTOR":
            opened.insert(len(opened) - 1, word._replace(kind="WITHOUT", sort=""))
            continue
        opened.append(word)
    return opened
