"""Other wordings of what the grammar knows: "show no response to", "exert control over", "terminals of C fibres"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.words import Word

SHOWING = frozenset([
    "show", "shows", "showed", "exhibit", "exhibits", "exhibited", "display", "displays", "displayed", "have", "has",
    "had", "give", "gives", "gave", "make", "makes", "made", "mount", "mounts", "mounted",
])  # fmt: skip
MASTERY = frozenset({"control", "influence", "effect", "effects", "dominance", "regulation", "power", "actions"})
FIBRES = frozenset({"fiber", "fibers", "fibre", "fibres", "afferents", "efferents", "axons", "nerves"})
ENDINGS = frozenset({"terminal", "terminals", "ending", "endings", "varicosities", "varicosity", "boutons"})
FIBRE_REACH = 4  # words between "of" and "fibres", at most


def open_wordings(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Put plain words for what is put otherwise."""
    opened: list[Word] = []
    for index, word in enumerate(words):
        if word.lower == "no response" and _next(words, index) == "to" and opened and _shows(opened[-1]):
            shown = opened.pop()
            opened.append(shown._replace(kind="NOT", sort="", base="", form=""))
            word = word._replace(kind="RESPOND", sort="respond", base="respond", form="base")
        elif word.lower == "over" and word.kind == "PREP" and index and words[index - 1].lower in MASTERY:
            word = word._replace(sort="on")
        elif word.kind == "ACT" and word.lower in MASTERY and _next(words, index) == "over":
            word = word._replace(kind="ACTING", sort="", form="")
        elif word.lower in FIBRES and word.kind in ("WORD", "PART") and _of_endings(words, index):
            word = word._replace(kind="CELL", sort="neuron", base="neuron")
        opened.append(word)
    return opened


def _next(words: list[Word], index: int) -> str:
    return words[index + 1].lower if index + 1 < len(words) else ""


def _shows(word: Word) -> bool:
    return word.lower in SHOWING


def _of_endings(words: list[Word], index: int) -> bool:
    """Whether "terminals of" stands before: fibres of nerves, not of muscle or collagen."""
    for back in range(index - 1, max(-1, index - 1 - FIBRE_REACH), -1):
        if words[back].lower == "of":
            return back > 0 and words[back - 1].lower.split()[-1] in ENDINGS
        if words[back].kind not in ("WORD", "DEFINITE", "SYMBOL", "STATE"):
            return False
    return False
