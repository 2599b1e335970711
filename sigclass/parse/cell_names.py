"""Cells that no table knows: kinds by the shape of their adjective, and lines by their code."""

import re

from sigclass.parse.late import Late
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import ARTICLES, at
from sigclass.parse.unknown_words import CELL_KINDS, NERVE_WORDS, NO_LINES
from sigclass.parse.words import Word

STATE_SHAPE = Late(
    r"[A-Za-z-]{2,}(?:ed|ing|ent|ant|ive|ature|ous|oid|ogenic|osed|ized|naive|naïve)|naive|naïve|dead|old|young|healthy|normal|virgin"
    r"|effector|memory|conventional|responder|bystander",
    re.I,
)
KIND_SHAPE = Late(r"[a-z]{3,}(?:al|ic|ar|ary|oid|ile|eal|iac|an|ian|in|ine|form)", re.I)
# adjectives of that shape, and names of species and places, which name no kind of cell
NO_KINDS = frozenset([
    "individual", "abnormal", "several", "normal", "typical", "special", "general", "initial", "final", "original",
    "equal", "usual", "real", "total", "essential", "basic", "specific", "characteristic", "single", "similar",
    "particular", "regular", "necessary", "primary", "secondary", "ordinary", "many", "healthy", "animal", "human",
    "mammalian", "bacterial", "plant", "vital", "additional", "identical", "critical", "central", "peripheral",
    "local", "regional", "distal", "proximal", "lateral", "dorsal", "ventral", "external", "internal", "viral",
    "malignant", "pathogenic", "pathological", "chronic", "allergic", "atypical", "clinical", "experimental",
    "functional", "metabolic", "hypoxic", "necrotic", "apoptotic", "mitotic", "eukaryotic", "clonal", "parental",
    "maternal", "fetal", "foetal", "neonatal", "embryonic", "certain", "main", "genetic", "transgenic", "rat", "mouse",
    "murine", "bovine", "porcine", "chinese", "caucasian", "african", "european", "indian", "diabetic", "virgin",
    "microbial", "potential", "multicellular", "unicellular", "intracellular", "extracellular", "nuclear", "dual",
    "foreign", "ectopic", "non-immune", "adult", "old", "young", "such", "these", "both", "all", "most", "some", "the",
])  # fmt: skip
BODY = (" the body", " our body", " our bodies", " body cells", " the body's cells")


def tag_cells(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Unknown kinds of cell by their shape ("cochlear cells"), and neighbouring cell words as one name."""
    tagged: list[Word] = []
    for word in words:
        if word.kind == "NEIGHBOR":
            word = word._replace(kind="CELL", sort="near")
        elif word.kind == "FAR" and word.lower.endswith(BODY) and " parts " not in word.lower:
            word = word._replace(kind="CELL", sort="far")  # "almost every tissue in the body"
        if word.kind == "CELL" and tagged:
            before = tagged[-1]
            if before.kind == "CELL" and _follows(before, word) and not before.lower.endswith(("cells", "cytes")):
                name = before.text if _is_named(before, word, lexicon) else ""
                base, sort = name or word.base or word.text, name or word.sort
                tagged[-1] = word._replace(text=_span(before, word), start=before.start, base=base, sort=sort)
                continue
            # "the AWC neuron", "MM1 cells"; "WT cells" stay cells
            line = word.lower in NERVE_WORDS or _is_line(tagged, word)
            named = (before.kind == "SYMBOL" and line) or (
                _names_kind(tagged) and lexicon.is_generic("CELL", word.text)
            )
            if named and _follows(before, word):
                tagged[-1] = word._replace(text=_span(before, word), start=before.start)
                continue
        if word.kind == "ITSELF" and tagged and tagged[-1].kind == "CELL":
            tagged[-1] = tagged[-1]._replace(sort="itself", end=word.end)
            continue
        tagged.append(word)
    return tagged


def _is_named(before: Word, word: Word, lexicon: NameLexicon) -> bool:
    """ "macrophage cells" are macrophages, "tissue cells" are no tissue."""
    names = lexicon.index("CELL").find(before.text) if word.lower in ("cell", "cells") else ()
    return bool(names) and all(lexicon.knowledge.cells[name].category == "cell" for name in names)


def _is_line(before: list[Word], word: Word) -> bool:
    """ "MM1 cells", not "alpha-SMA+ cells"."""
    touching = len(before) > 1 and before[-2].end == before[-1].start
    bare = word.lower in ("cell", "cells") and word.start == before[-1].end + 1 and not touching
    return bare and before[-1].text not in NO_LINES


def _names_kind(before: list[Word]) -> bool:
    """Whether the last word names a kind of cell by its shape or in capitals: "cochlear cells", "of Zorb cells"."""
    word = before[-1]
    if word.kind != "WORD" or word.lower in NO_KINDS:
        return False
    shaped = KIND_SHAPE.fullmatch(word.text) is not None and not STATE_SHAPE.fullmatch(word.text)
    inside = len(before) > 1 and before[-2].kind not in ("STOP", "COLON", "SEMICOLON", "WORD", "SYMBOL")
    return shaped or word.lower in CELL_KINDS or (inside and word.text.istitle() and len(word.text) > 2)


def _follows(before: Word, word: Word) -> bool:
    return 0 < word.start - before.end <= 3


def _span(before: Word, word: Word) -> str:
    gap = " " if word.start > before.end else ""
    return f"{before.text}{gap}{word.text}"


def name_by_signal(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "activates the NPY cells": cells called by what they make, none that were named before."""
    named: list[Word] = []
    for index, word in enumerate(words):
        signal = named[-1] if named else word
        called = word.kind == "CELL" and word.lower in ("cell", "cells") and at(words, index - 2) in ARTICLES
        makes = at(words, index + 1) == "RELEASE" and words[index + 1].form in ("base", "s")  # "the IL-2 cells secrete"
        known = signal.kind == "MOLECULE" and not lexicon.is_generic("MOLECULE", signal.text)
        if called and known and _follows(signal, word) and not makes:
            text = _span(signal, word)
            named[-1] = word._replace(text=text, start=signal.start, base=text, sort=text)
        else:
            named.append(word)
    return named
