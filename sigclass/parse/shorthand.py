"""Short names of cells ("KCs secrete IL-6"), "the former", what names none ("hormone-like", "a chemokine")."""

from sigclass.parse.late import Late
from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import at, spelling
from sigclass.parse.words import Word

PLURAL = Late(r"[A-Z][A-Za-z]?[A-Z0-9]{1,4}s")
# plurals that are known as something else than cells: receptors, vesicles, factors, enzymes
NO_CELLS = Late(r"(?:.*R|.*EV|.*MV|.*IL|.*GF|.*AMP|.*BMP|.*MP|.*IFN|TF|NP|NT|PG|LT|.*NA|NET|LNP|ROS|MT|AP)s")
PRODUCTS = frozenset({"products", "secretions"})
# in plurals the last capital stands for "cells": VSMCs, NCCs, BMSCs
CELLS_SHAPE = Late(r"(?!HDAC|DAC|PRC|VOC|ROC|SOC|PVC|IC|EPSC|IPSC|CLEC|MARC|TRPC)[A-Z][A-Za-z]?[A-Z0-9]{0,4}Cs")
ABBREVIATION = Late(r"[A-Z][A-Za-z]{0,2}[A-Z0-9]{1,4}s?")
CHANGING = frozenset(["undergo", "underwent", "proliferate", "proliferated", "differentiate", "differentiated"])
LETTERED = frozenset({"cell", "cell type", "neuron"})
LETTERS = frozenset(["A", "B", "C", "D", "X", "Y", "Z", "1", "2", "3"])
NAMED_BY_LETTER = frozenset({"compound", "protein", "peptide", "chemical", "substance", "hormone", "molecule"})
SINGLE = Late(r"[B-Z]")  # not "A", which may be the article of a title
SORTS = frozenset({"type", "kind", "sort"})
NOT_BARE = frozenset(
    {"ACT", "ACTING", "LABEL", "MOLECULE", "RECEPTOR", "MANNER", "EFFECT"}
)  # "a type of cell signaling"
GAPS = frozenset({"AUX", "NOT", "WORD"})


def name_short_cells(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Unknown plural acronyms that secrete or respond are cells, wherever they stand in the text."""
    full = _abbreviations(words)
    short = {word.text for index, word in enumerate(words) if _may_be_cells(word) and _does_as_cells(words, index)}
    quorum = any(word.lower.startswith(("autoinducer", "quorum", "acyl-homoserine")) for word in words)
    named = []
    for index, word in enumerate(words):
        if quorum and word.lower in ("bacteria", "bacterium", "microbes"):
            word = word._replace(kind="CELL")  # they signal to each other; elsewhere they are what cells fight
        elif word.kind in ("SYMBOL", "WORD"):
            if full and word.text.rstrip("s") in full:
                word = _in_full(word, full[word.text.rstrip("s")])
            elif word.text in short or _are_cells(word) or _cells_before_derived(words, index):
                word = word._replace(kind="CELL")
        elif word.kind == "CELL" and _is_method(words, index):
            word = word._replace(kind="WORD")
        named.append(word)
    return named


def drop_likened(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "a hormone-like substance", "cytokine-like factors": only what it is like."""
    kept: list[Word] = []
    for word in words:
        likened = word.lower in ("like", "type") and len(kept) > 1 and kept[-1].kind == "MARK"
        if likened and kept[-2].kind == "MOLECULE" and lexicon.is_generic("MOLECULE", kept[-2].text):
            del kept[-2:]
            word = word._replace(kind="AUX")
        kept.append(word)
    return kept


def name_products(words: list[Word]) -> list[Word]:
    """ "beta cell products", "mast cell secretions": what the cell lets go of."""
    named = []
    for index, word in enumerate(words):
        if word.kind == "WORD" and word.lower in PRODUCTS and at(words, index - 1) in ("CELL", "CELLADJ"):
            word = word._replace(kind="MOLECULE", base="factor")
        named.append(word)
    return named


def _abbreviations(words: list[Word]) -> dict[str, Word]:
    """What brackets name in short: "liver progenitor cells (LPCs)", "osteopontin (XPN)"."""
    named = (word for word in words if word.kind in ("CELL", "MOLECULE") and word.gloss)
    return {
        short.text.rstrip("s"): word for word in named for short in word.gloss if ABBREVIATION.fullmatch(short.text)
    }


def _in_full(word: Word, named: Word) -> Word:
    """The short name, looked up as what it stands for."""
    if named.kind == "MOLECULE":
        return word._replace(kind="MOLECULE", base=named.base or named.text)
    return word._replace(kind="CELL", base=named.text, sort=named.text)


def _are_cells(word: Word) -> bool:
    return len(word.text) > 3 and CELLS_SHAPE.fullmatch(word.text) is not None


def _cells_before_derived(words: list[Word], index: int) -> bool:
    """ "BMSC-derived VEGF", "FAP-secreted IL-6": what it comes from is a cell."""
    word, after = words[index], at(words, index + 2)
    if word.kind != "SYMBOL" or not word.text.isalpha() or at(words, index + 1) != "MARK":
        return False
    left = spelling(words, index + 2) in ("derived", "secreted", "released")
    return left and after in ("DERIVED", "RELEASE")


def _may_be_cells(word: Word) -> bool:
    return word.kind in ("SYMBOL", "WORD") and bool(PLURAL.fullmatch(word.text)) and not NO_CELLS.fullmatch(word.text)


def _does_as_cells(words: list[Word], index: int) -> bool:
    """Whether it is the subject of a verb that only cells have, or what a molecule is secreted by."""
    after = index + 1
    while at(words, after) in GAPS and after < index + 4:
        after += 1
    verb = words[after] if after < len(words) else None
    if verb is not None and verb.kind == "RELEASE" and verb.sort == "secrete" and verb.form in ("base", "ed"):
        return not _turned(words, after)
    if verb is not None and verb.kind == "RESPOND" and verb.base == "respond" and verb.form in ("base", "ed"):
        return at(words, after + 1) in ("PREP", "AUX")
    if verb is not None and verb.lower in CHANGING:
        return True
    if verb is not None and verb.kind == "RELEASE" and verb.lower == "expressing":
        return "RECEPTOR" in (at(words, after + 1), at(words, after + 2))  # "XQCs expressing IL-2 receptors"
    by = at(words, index - 1) == "PREP" and words[index - 1].lower in ("by", "from")
    return by and at(words, index - 2) == "RELEASE" and words[index - 2].sort == "secrete"


def _turned(words: list[Word], verb: int) -> bool:
    """Whether the verb is passive: "FOOs released by T cells", "FOOs are secreted"."""
    return at(words, verb + 1) in ("PREP", "STOP", "AND", "COMMA", "") or at(words, verb - 1) == "BE"


def _is_method(words: list[Word], index: int) -> bool:
    """ "single-cell sequencing", "at the single-cell level": a way to look at cells."""
    if not words[index].lower.endswith("cell"):
        return False
    single = words[index].lower in ("single-cell", "single cell")
    split = words[index].lower == "cell" and at(words, index - 1) == "MARK" and words[index - 2].lower == "single"
    spaced = words[index].lower == "cell" and at(words, index - 1) == "WORD" and words[index - 1].lower == "single"
    follows = at(words, index + 1) not in VERBS | {"STOP", "AUX", "BE", "PREP", "RELATIVE", "COMMA", ""}
    return split or ((single or spaced) and follows)


def point_back(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the former", "the latter": the first and the second of the two cells, or molecules, named before."""
    pointed: list[Word] = []
    for word in words:
        rank = ("former", "latter").index(word.lower) if word.lower in ("former", "latter") else None
        after_the = bool(pointed) and pointed[-1].kind == "DEFINITE" and pointed[-1].lower == "the"
        pair = _pair(pointed[:-1]) if rank is not None and word.kind == "WORD" and after_the else ()
        if pair and rank is not None:
            named = pair[rank]
            word = named._replace(start=word.start, end=word.end, gloss=())
        pointed.append(word)
    return pointed


def _pair(words: list[Word]) -> tuple[Word, ...]:
    """The two cells named before, where there are just two; else the last two names that "and" joins."""
    cells: dict[str, Word] = {}
    for word in words:
        if word.kind == "CELL":
            cells.setdefault(word.lower.rstrip("s"), word)
    if len(cells) == 2:
        return tuple(cells.values())
    for index in range(len(words) - 1, 0, -1):
        if words[index].kind == "AND" and at(words, index - 1) in ("CELL", "MOLECULE"):
            after = index + 1
            while at(words, after) in ("WORD", "DEFINITE", "STATE"):
                after += 1
            if at(words, after) == words[index - 1].kind:
                return words[index - 1], words[after]
    return ()


def fold_letters(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "cell A", "cell 2": the letter is the cell's name."""
    folded: list[Word] = []
    for index, word in enumerate(words):
        before = folded[-1] if folded else None
        follows = before is not None and before.lower in LETTERED and word.start == before.end + 1
        named = word.text in LETTERS and at(words, index + 1) not in ("CELL", "MOLECULE", "RECEPTOR", "STATE")
        compound = before is not None and before.lower in NAMED_BY_LETTER and word.start == before.end + 1
        if before is not None and compound and SINGLE.fullmatch(word.text):
            text = f"{before.text} {word.text}"
            folded[-1] = before._replace(kind="MOLECULE", text=text, end=word.end, base=text)
            continue
        if before is not None and follows and named:
            folded[-1] = before._replace(text=f"{before.text} {word.text}", end=word.end)
            continue
        folded.append(word)
    return folded


def fold_sorts(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "one type of white blood cell ... another type": the type is no thing of its own."""
    folded: list[Word] = []
    skip = False
    for index, word in enumerate(words):
        if skip:
            skip = False
            continue
        if word.lower in SORTS and folded and (folded[-1].kind == "OTHER" or folded[-1].lower == "one"):
            of = at(words, index + 1) == "PREP" and words[index + 1].lower == "of"
            if of and at(words, index + 2) == "CELL" and at(words, index + 3) not in NOT_BARE:
                skip = True
                continue
            if folded[-1].kind == "OTHER" and at(words, index + 1) in ("STOP", "COMMA", ""):
                continue
        folded.append(word)
    return folded
