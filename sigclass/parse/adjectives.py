"""Adjectives of cells: "microglial C1q", "ovarian steroidogenesis", "naive but not memory T cells", "dying cells"."""

import re

from sigclass.parse.late import Late
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at, spelling
from sigclass.parse.words import Word

DESCRIBED_SHAPE = Late(r"[A-Za-z-]*(?:ed|ing|ive|al|ic|ar|ary|ant|ent|ous|ure|y|naive|naïve)", re.I)
# what an adjective stands before as a cell of its own: "hypothalamic sensitivity", "stromal HGF"
STANDING = frozenset({"MOLECULE", "SYMBOL", "EFFECT", "RELEASING", "ACTING", "RECEPTOR", "LABEL", "CELL", "RESPONSE"})
# what its cells do or suffer, which a signal changes: "neuronal injury"
DOINGS = frozenset({
    "activity", "function", "functions", "excitability", "plasticity", "permeability", "barrier", "integrity", "tone",
    "contractility", "dysfunction", "health", "injury", "damage", "homeostasis", "physiology", "behavior", "behaviour",
    "loss", "demise",
})  # fmt: skip
# those whose adjective stands for them where one of their deeds is told: "cardiac contractility"
ORGANS = frozenset([
    "ovary", "testis", "kidney", "stomach", "heart", "pancreas", "intestine", "lung", "hypothalamus", "mammary gland",
    "spleen", "placenta", "prostate", "liver",
])  # fmt: skip
NERVES = ("nerve", "nervous", "neuron", "neural", "axon", "synap")
DYING = frozenset({"dying", "dividing", "surviving"})
CONTRASTING = frozenset({"but not", "and not", "rather than"})
LONGEST_CONTRAST = 6  # words of "but not on the proximal"
STIMULI = frozenset({"stimuli", "stimulus", "synapse", "synapses", "injury"})


def tag_adjectives(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "microglial C1q", "endothelial or stromal cells": an adjective made of a cell stands for it where no noun is."""
    tagged: list[Word] = []
    for index, word in enumerate(words):
        if word.kind == "CELLADJ":
            following = at(words, index + 1)
            after_and = at(words, index + 2) if following in ("AND", "COMMA", "SLASH") else ""
            derived = following == "MARK" and at(words, index + 2) == "DERIVED"
            done = following in ("WORD", "ACT") and words[index + 1].lower in DOINGS
            standing = derived or done or following in STANDING or _of_an_organ(words, index)
            kind = "CELL" if standing or after_and in ("CELL", "CELLADJ") else "WORD"
            word = word._replace(kind=kind, base=word.sort, form="adjective" if word.sort in ORGANS else "")
        elif word.lower == "chemical" and (at(words, index + 1) == "ACTING" or spelling(words, index + 1) in STIMULI):
            word = word._replace(kind="WORD")  # "mechanical or chemical stimulation"
        tagged.append(word)
    return tagged


def _of_an_organ(words: list[Word], index: int) -> bool:
    """ "regulates ovarian steroidogenesis", "lowers renal sodium uptake": what is regulated is done by the organ."""
    if at(words, index + 1) not in ("WORD", "NOSIGNAL") or not words[index + 1].text.islower():
        return False
    if at(words, index + 2) in ("CELL", "CELLADJ", "RECEPTOR", "MOLECULE"):
        return False
    before = index - 1
    while at(words, before) in ("DEFINITE", "WORD", "STATE") and before > index - 3:
        before -= 1
    verb = words[before] if before >= 0 else None
    if verb is not None and verb.lower in ("of", "on") and at(words, before - 1) in ("RELEASING", "ACTING", "EFFECT"):
        return True  # "the secretion of gastric juice"
    return verb is not None and verb.kind == "ACT" and verb.form not in ("ed", "passive") and verb.sort != "act"


def drop_contrasted(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "naive but not memory T cells", "on the distal but not on the proximal epithelium": the noun is the first's."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        if word.lower in CONTRASTING and kept and _is_description(kept[-1], at(kept, -2)):
            end = index + 1
            while end < min(len(words), index + LONGEST_CONTRAST) and (
                words[end].kind in ("PREP", "DEFINITE", "MARK") or _is_description(words[end], "")
            ):
                end += 1
            if at(words, end) == "CELL" and end > index + 1:
                kept[-1] = kept[-1]._replace(kind="STATE")
                index = end
                continue
        kept.append(word)
        index += 1
    return kept


def _is_description(word: Word, before: str) -> bool:
    """Whether a word describes a cell; a participle does where no verb of its own can stand."""
    if word.kind in ("ACT", "RELEASE") and word.form == "ed":
        return before in ("", "PREP", "DEFINITE", "ACT", "BIND", "RESPOND", "STOP")
    if word.kind in ("NEAR", "FAR", "STATE", "OTHER"):
        return True
    return word.kind in ("WORD", "EFFECT") and DESCRIBED_SHAPE.fullmatch(word.text) is not None


def tag_anatomy(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the distal epithelium": a part of an organ, where the noun is no general word; "other organs" lie far off."""
    tagged = list(words)
    by_blood = not any(word.lower.startswith(NERVES) for word in words)  # nerves reach organs by themselves
    for index, word in enumerate(words):
        other = by_blood and word.kind == "OTHER" and index + 1 < len(words)
        if other and words[index + 1].lower in ("organ", "organs"):
            tagged[index] = word._replace(kind="FAR")
        if word.lower in ("distal", "proximal") and at(words, index + 1) == "CELL":
            named = not lexicon.is_generic("CELL", words[index + 1].text)
            tagged[index] = word._replace(kind="STATE") if named else word
    return tagged


def tag_dying(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "dying cells", "surviving neurons": an effect as a state."""
    tagged = list(words)
    for index, word in enumerate(words):
        if word.kind == "EFFECT" and word.lower in DYING and at(words, index + 1) == "CELL":
            tagged[index] = word._replace(kind="STATE")
    return tagged


def fold_ligand_receptor(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "receptor-ligand interactions", "ligand-receptor binding": no signal of that name."""
    folded: list[Word] = []
    for word in words:
        folded.append(word)
        spelt = "".join(each.lower for each in folded[-4:-1])
        if word.kind in ("BINDING", "ACTING") and spelt in ("receptor-ligand", "ligand-receptor", "ligand–receptor"):
            del folded[-4:-1]
    return folded
