"""What is given to whom: "provides feedback to the pituitary", "feed NK cells IL-15", "intended for its neighbours"."""

from sigclass.parse.lexicon import GIVING, NameLexicon
from sigclass.parse.tokens import MERELY, at, noun_at, spelling
from sigclass.parse.words import Word

AIMED = frozenset({"intended", "meant", "destined", "directed", "aimed", "targeted", "addressed"})
DUTIES = frozenset({"responsible for", "specialized", "specialised", "known", "noted"})
MAKING = frozenset({"production", "secretion", "release", "synthesis"})
REMAINING = frozenset({"remains", "remain", "stays", "stay", "remained", "stayed"})
ATTACHED = frozenset({"attached", "bound", "anchored", "tethered", "fixed"})
FREEING = frozenset({"release", "mobilize", "mobilise", "free", "liberate", "take"})
STORED = frozenset({"calcium", "glucose", "phosphate", "iron", "fat", "lipids", "fatty acids", "sugar"})
GIVEN_REACH = 4  # words of what is given, its adjectives among them


def open_mobilizing(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "PTH, which releases calcium from bone": it acts on bone."""
    for index, word in enumerate(words):
        signal = _is_signal(words, index - 1)
        lets_go = word.kind in ("RELEASE", "ACT") and word.base in FREEING and word.form in ("s", "base")
        stored = spelling(words, index + 1) in STORED and spelling(words, index + 2) == "from"
        cell = noun_at(words, index + 3, "CELL") if signal and lets_go and stored else -1
        if cell > 0:
            acts = word._replace(kind="ACT", sort="affect", base="affect", form="s")
            return [*words[:index], acts, *words[index + 3 :]]
    return words


def _is_signal(words: list[Word], index: int) -> bool:
    """Whether a signal is the subject that ends here: "PTH", "glucagon from the pancreas", "PTH, which"."""
    if at(words, index) == "RELATIVE":
        index -= 1 + (at(words, index - 1) == "COMMA")
    elif at(words, index) == "CELL":
        index -= 1 + (at(words, index - 1) == "DEFINITE")
        index -= spelling(words, index) == "from"
    return at(words, index) == "MOLECULE"


def open_exerting(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "provides negative feedback to the pituitary": no release, it exerts it."""
    return [
        word._replace(kind="ACT", sort="act", base="exert") if _gives_a_deed(words, index) else word
        for index, word in enumerate(words)
    ]


def _gives_a_deed(words: list[Word], index: int) -> bool:
    if words[index].kind != "RELEASE" or words[index].base not in GIVING:
        return False
    after = index + 1
    while at(words, after) in ("WORD", "STATE", "INDEFINITE", "DEFINITE") and after < index + GIVEN_REACH:
        after += 1
    return at(words, after) == "ACTING" and spelling(words, after + 1) in ("to", "on", "onto")


def open_duties(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Th17 cells are responsible for the production of IL-17": they produce it."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word, duty = words[index], index + 1
        if word.kind == "BE" and spelling(words, duty) in DUTIES:
            duty += 1 if words[duty].lower == "responsible for" else 2
            duty += at(words, duty) == "DEFINITE"
            made = at(words, duty) == "RELEASING" and words[duty].lower in MAKING and spelling(words, duty + 1) == "of"
            if made and words[duty - 1].lower in ("for", "the", "their", "responsible for"):
                opened.append(words[duty]._replace(kind="RELEASE", sort="make", base="produce", form="base"))
                index = duty + 2
                continue
        opened.append(word)
        index += 1
    return opened


def open_staying(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the ligand remains attached to the signalling cell": it is displayed by it."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        spelt = [word.lower for word in words[index : index + 3]]
        if len(spelt) == 3 and spelt[0] in REMAINING and spelt[1] in ATTACHED and spelt[2] == "to":
            stays, held, to = words[index : index + 3]
            opened.append(stays._replace(kind="BE", base="is"))
            opened.append(held._replace(kind="RELEASE", sort="show", base="display", form="ed"))
            opened.append(to._replace(kind="PREP", text="by", sort="by"))
            index += 3
            continue
        opened.append(words[index])
        index += 1
    return opened


def open_gifts(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "feed NK cells IL-15": whom, and with what."""
    opened: list[Word] = []
    given = False
    for index, word in enumerate(words):
        if given and word.kind == "MOLECULE" and at(words, index - 1) == "CELL":
            opened.append(Word("PREP", "with", word.start, word.start, sort="with"))
        given = word.base in GIVING or (given and word.kind in ("CELL", "DEFINITE", "INDEFINITE", "STATE", "NEAR"))
        opened.append(word)
    return opened


def open_aims(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "is intended for its neighbours", "directed at nearby cells": it goes to them."""
    opened = list(words)
    for index, word in enumerate(words):
        after = index + 1 + (at(words, index + 1) == "AUX" and spelling(words, index + 1) in MERELY)
        if word.lower in AIMED and at(words, after) in ("PREP", "AUX") and words[after].lower in ("for", "at", "to"):
            opened[index] = word._replace(kind="TRAVEL", sort="travel", base="travel", form="ed")
            opened[after] = words[after]._replace(kind="PREP", sort="to")
    return opened
