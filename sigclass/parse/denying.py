"""What does not come about, in other words: "ignores TNF", "is degraded before it reaches fibroblasts"."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import ARTICLES, at, noun_at, spelling
from sigclass.parse.words import Word

IGNORING = frozenset({"ignore", "ignores", "ignored", "disregard", "disregards", "disregarded"})
DESTROYED = frozenset([
    "degraded", "destroyed", "cleared", "inactivated", "metabolized", "metabolised", "removed", "trapped", "captured",
    "broken down", "washed away", "neutralized", "neutralised", "hydrolyzed", "hydrolysed", "cleaved",
])  # fmt: skip
PART_TAKING = frozenset({"involved", "implicated", "operative"})
LEAVING_ALONE = frozenset({"leave", "leaves", "left", "leaving"})
UNTOUCHED = frozenset({"untouched", "unaffected", "unharmed", "unchanged", "unaltered", "alone", "unscathed"})
SPARING = frozenset({"spare", "spares", "spared", "sparing"})
COMPETING = frozenset({"compete", "competes", "competed", "competing"})
RESISTING = frozenset({"resistance", "insensitivity", "unresponsiveness", "refractoriness"})
CATCH_REACH = 20  # words before "before it reaches", in which who catches it stands
CAUSE_REACH = 12  # words from "respond" to the receptor that is missing
GETTING = frozenset({"get", "gets", "got"})
CATCHING = frozenset({"captures", "capture", "traps", "trap", "catches", "catch", "sequesters", "sequester"})
DOING = frozenset({"do", "does", "did"})
PAUSES = frozenset({"COMMA", "STOP", "SEMICOLON", "AND", "BUT", ""})
REACHING = frozenset({"TRAVEL", "BIND", "ACT"})


def drop_set_apart(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Th2 cells, but not B cells, secrete", "T cells, but no other cells, respond": those between do not."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        end = _set_apart_end(words, index)
        if not end:
            kept.append(words[index])
        index = max(end, index + 1)
    return kept


def _set_apart_end(words: list[Word], comma: int) -> int:
    """The index after "..., but not B cells,"; 0 where no verb goes on after it."""
    but_no = at(words, comma + 1) == "BUT" and spelling(words, comma + 2) in ("no", "not")
    apart = at(words, comma + 1) == "RATHER" or but_no
    if at(words, comma) != "COMMA" or at(words, comma - 1) != "CELL" or not apart:
        return 0
    cell = noun_at(words, comma + 2 + but_no, "CELL")
    goes_on = at(words, cell + 1) == "COMMA" and at(words, cell + 2) in VERBS | {"AUX", "BE", "HAVE"}
    return cell + 2 if cell > 0 and goes_on and words[cell + 2].form != "ing" else 0


def open_ignoring(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "fibroblasts ignore the TNF": they do not respond to it."""
    opened: list[Word] = []
    for index, word in enumerate(words):
        if word.lower in IGNORING and noun_at(words, index + 1, "MOLECULE", "PRONOUN") > 0:
            opened.append(word._replace(kind="NOT", sort="", base="", form=""))
            opened.append(Word("RESPOND", "respond", word.end, word.end, "respond", "respond", "base"))
            word = Word("PREP", "to", word.end, word.end, sort="to")
        opened.append(word)
    return opened


def open_destroyed(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TNF is degraded before it reaches fibroblasts": it does not reach them."""
    for index, word in enumerate(words):
        none = any(each.lower in ("none", "not", "hardly") for each in words[max(0, index - 5) : index])
        gone = word.lower in DESTROYED and spelling(words, index + 1) == "before" and not none
        verb = index + 3 + (at(words, index + 3) == "AUX")
        if not gone or at(words, index + 2) != "PRONOUN" or at(words, verb) not in REACHING:
            continue
        be = index - 1
        while at(words, be) in ("AUX", "WORD"):
            be -= 1
        if at(words, be) == "BE":
            never = words[be]._replace(kind="NOT", sort="", base="", form="")
            return [*words[:be], never, words[verb]._replace(form="base"), *words[verb + 1 :]]
    return words


def open_getting_none(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "so the muscle fibre gets no signal": it receives none."""
    for index, word in enumerate(words):
        told = word.lower in GETTING and at(words, index - 1) == "CELL" and spelling(words, index + 1) == "no"
        molecule = noun_at(words, index + 2, "MOLECULE") if told else -1
        if molecule > 0:
            get = word._replace(kind="RESPOND", sort="respond", base="receive", form="base")
            return [*words[:index], Word("NOT", "", word.start, word.start), get, *words[index + 2 :]]
    return words


def open_caught(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "The antibody captures TNF before it reaches fibroblasts": TNF does not reach them."""
    for index, word in enumerate(words):
        verb = index + 2 + (at(words, index + 2) == "AUX")
        caught = word.lower == "before" and spelling(words, index + 1) == "it" and at(words, verb) in REACHING
        if not caught:
            continue
        catches = at(words, index - 2) in ("BIND", "BLOCK", "RESPOND") or spelling(words, index - 2) in CATCHING
        first = max(0, index - 1)
        while first and index - first < CATCH_REACH and words[first - 1].kind not in ("STOP", "SEMICOLON", "COMMA"):
            first -= 1
        agent = any(
            each.kind in ("EXPERIMENT", "NOSIGNAL", "WORD", "RECEPTOR", "SOLUBLE") for each in words[first : index - 2]
        )
        if caught and catches and agent and at(words, index - 1) == "MOLECULE":
            never = Word("NOT", "", words[verb].start, words[verb].start)
            return [*words[:first], words[index - 1], never, words[verb]._replace(form="base"), *words[verb + 1 :]]
    return words


def open_no_receptor(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "does not respond because it has no receptor for the hormone": does not respond to the hormone."""
    for index, word in enumerate(words):
        denied = word.kind == "RESPOND" and at(words, index - 1) == "NOT" and at(words, index + 1) == "SUBORDINATE"
        reach = range(index, min(index + CAUSE_REACH, len(words))) if denied else range(0)
        receptor = next((i for i in reach if words[i].kind == "RECEPTOR"), 0)
        molecule = noun_at(words, receptor + 2, "MOLECULE") if spelling(words, receptor + 1) == "for" else -1
        if receptor and molecule > 0:
            to = Word("PREP", "to", word.end, word.end, sort="to")
            named = words[molecule]._replace(start=word.end, end=word.end)
            return [*words[: index + 1], to, named, *words[index + 1 :]]
    return words


def open_not_involved(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "autocrine IL-6 is not involved in their growth": it is not needed for it."""
    opened = list(words)
    for index, word in enumerate(words):
        if word.lower in PART_TAKING and at(words, index - 1 - (at(words, index - 1) == "AUX")) == "NOT":
            opened[index] = word._replace(kind="NEED", sort="need", base="need", form="ed")
    return opened


def open_competing(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Curare competes with acetylcholine for its receptors on muscle cells": it keeps it from them."""
    for index, word in enumerate(words):
        if word.lower not in COMPETING:
            continue
        first = index
        while first and words[first - 1].kind not in PAUSES:
            first -= 1
        rival = not any(each.kind == "CELL" for each in words[first:index])
        molecule = index + 2 if spelling(words, index + 1) in ("with", "against") else -1
        receptor = noun_at(words, molecule + 2, "RECEPTOR") if spelling(words, molecule + 1) == "for" else -1
        if not rival or at(words, molecule) != "MOLECULE" or receptor < 0:
            continue
        end = next((i for i in range(receptor, len(words)) if words[i].kind == "STOP"), len(words))
        cell = next((each for each in words[receptor:end] if each.kind == "CELL"), None)
        if cell is not None:
            never = Word("NOT", "", word.start, word.start)
            act = [
                Word("ACT", "act", word.end, word.end, "act", "act", "base"),
                Word("PREP", "on", word.end, word.end, sort="on"),
            ]
            return [*words[:first], words[molecule], never, *act, cell, *words[end:]]
    return words


def open_instead(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "do not secrete IL-2 but IL-12": they secrete the latter."""
    for index, word in enumerate(words):
        if word.kind != "NOT" or at(words, index + 1) != "RELEASE":
            continue
        denied = noun_at(words, index + 2, "MOLECULE")
        but = denied + 1 + (at(words, denied + 1) == "COMMA")
        told = noun_at(words, but + 1, "MOLECULE") if denied > 0 and at(words, but) == "BUT" else -1
        if told > 0 and at(words, told + 1) not in VERBS | {"BE", "AUX", "NOT"}:
            return [*words[:index], words[index + 1], *words[but + 1 :]]
    return words


def open_elliptic(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "NK cells do not make IL-4; Th2 cells do": these make it."""
    for index in range(1, len(words)):
        if words[index].lower not in DOING or words[index - 1].kind != "CELL" or at(words, index + 1) not in PAUSES:
            continue
        denied = next((i for i in range(index - 1, -1, -1) if words[i].kind == "NOT"), None)
        verb = words[denied + 1] if denied is not None else None
        first = denied + 2 + (spelling(words, denied + 2) == "to") if denied is not None else 0
        told = noun_at(words, first, "MOLECULE") if first else -1
        told = first if first and spelling(words, first) == "it" else told  # "does not respond to it; B cells do"
        if denied is None or verb is None or verb.kind not in ("RELEASE", "RESPOND") or not 0 < told < index - 1:
            continue
        place = words[index]
        done = verb._replace(text=verb.base, start=place.start, end=place.end, form="base")
        to = [Word("PREP", "to", place.end, place.end, sort="to")] if verb.kind == "RESPOND" else []
        return [*words[:index], done, *to, words[told], *words[index + 1 :]]
    return words


def drop_spared(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "and leaves the T cells untouched", ", sparing fibroblasts": nothing happens to these."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        cell = noun_at(words, index + 1, "CELL") if word.lower in LEAVING_ALONE | SPARING else -1
        left = word.lower in LEAVING_ALONE and spelling(words, cell + 1) in UNTOUCHED
        if cell > 0 and (left or word.lower in SPARING):
            while kept and kept[-1].kind in ("AND", "BUT", "COMMA"):
                kept.pop()
            index = cell + 1 + left
            continue
        kept.append(word)
        index += 1
    return kept


def open_resistance(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "resistance of the cancer cells to TGF-beta-induced growth inhibition": they do not respond to TGF-beta."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        cell = noun_at(words, index + 2, "CELL") if spelling(words, index + 1) == "of" else -1
        signal = noun_at(words, cell + 2, "MOLECULE") > 0 or at(words, cell + 2) == "MOLECULE"
        caused = opened and (opened[-1].kind == "ACT" or (opened[-1].kind in ARTICLES and _acts_before(opened)))
        if word.lower in RESISTING and cell > 0 and spelling(words, cell + 1) == "to" and signal and not caused:
            opened += [*words[index + 2 : cell + 1], word._replace(kind="NOT", sort="", base="", form="")]
            opened.append(Word("RESPOND", "respond", word.end, word.end, "respond", "respond", "base"))
            word, index = words[cell + 1]._replace(kind="PREP", sort="to"), cell + 1
        hyphened = at(words, index + 1) == "MOLECULE"  # "TGF-beta-induced growth inhibition"
        if word.lower == "resistance to" and not hyphened and noun_at(words, index + 1, "MOLECULE") < 0:
            word = word._replace(kind="WORD")  # "resistance to BRAF inhibition"
        opened.append(word)
        index += 1
        if word.kind == "RESISTANT" or (word.kind == "PREP" and len(opened) > 1 and opened[-2].kind == "RESPOND"):
            index = _without_effect(words, index, opened)
    return opened


def _acts_before(opened: list[Word]) -> bool:
    """ "HGF confers resistance of the cells to TGF-beta": what a signal does, no want of an answer."""
    return len(opened) > 1 and opened[-2].kind == "ACT"


def _without_effect(words: list[Word], index: int, opened: list[Word]) -> int:
    """Keep only "TGF-beta" of "TGF-beta-induced growth inhibition"; the index after it."""
    induced = at(words, index) == "MOLECULE" and at(words, index + 1) == "MARK"
    if not induced or spelling(words, index + 2) not in ("induced", "mediated"):
        return index
    opened.append(words[index])
    index += 3
    while at(words, index) in ("EFFECT", "ACTING", "WORD"):
        index += 1
    return index
