"""Adjectives made of cells: "microglial C1q", "endothelial or stromal cells", "neuronal activity"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at
from sigclass.parse.words import Word

# what an adjective of a cell stands before
STANDING = frozenset({"MOLECULE", "SYMBOL", "EFFECT", "RELEASING", "ACTING", "RECEPTOR", "LABEL", "CELL"})
# what its cells do or are, which a signal changes
DOINGS = frozenset({
    "activity", "function", "functions", "excitability", "plasticity", "permeability", "barrier", "integrity", "tone",
    "contractility", "dysfunction", "health", "injury", "damage", "homeostasis", "physiology", "behavior", "behaviour",
})  # fmt: skip


def tag_adjectives(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "microglial C1q", "endothelial or stromal cells": an adjective made of a cell stands for it where no noun is."""
    tagged: list[Word] = []
    for index, word in enumerate(words):
        if word.kind == "CELLADJ":
            following = at(words, index + 1)
            after_and = at(words, index + 2) if following in ("AND", "COMMA", "SLASH") else ""
            derived = following == "MARK" and at(words, index + 2) == "DERIVED"
            standing = derived or following in STANDING
            standing = standing or (following in ("WORD", "ACT") and words[index + 1].lower in DOINGS)
            kind = "CELL" if standing or after_and in ("CELL", "CELLADJ") else "WORD"
            word = word._replace(kind=kind, base=word.sort)
        tagged.append(word)
    return tagged
