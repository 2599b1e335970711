"""Short names of cells ("KCs secrete IL-6"), "the former", what names none ("hormone-like", "a chemokine")."""

import re

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import at
from sigclass.parse.words import Word

PLURAL = re.compile(r"[A-Z][A-Za-z]?[A-Z0-9]{1,4}s")
# plurals that are known as something else than cells: receptors, vesicles, factors, enzymes
NO_CELLS = re.compile(r"(?:.*R|.*EV|.*MV|.*IL|.*GF|.*AMP|.*BMP|.*MP|.*IFN|TF|NP|NT|PG|LT|.*NA|NET|LNP|ROS|MT|AP)s")
PRODUCTS = frozenset({"products", "secretions"})
LONGEST_CLASS = 8  # words of "a small heparin-binding protein", with the comma
GAPS = frozenset({"AUX", "NOT", "WORD"})


def name_short_cells(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Unknown plural acronyms that secrete or respond are cells, wherever they stand in the text."""
    short = {word.text for index, word in enumerate(words) if _may_be_cells(word) and _does_as_cells(words, index)}
    named = []
    for index, word in enumerate(words):
        if word.text in short:
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
    if verb is not None and verb.kind == "RELEASE" and verb.lower == "expressing":
        return "RECEPTOR" in (at(words, after + 1), at(words, after + 2))  # "XQCs expressing IL-2 receptors"
    by = at(words, index - 1) == "PREP" and words[index - 1].lower in ("by", "from")
    return by and at(words, index - 2) == "RELEASE" and words[index - 2].sort == "secrete"


def _turned(words: list[Word], verb: int) -> bool:
    """Whether the verb is passive: "FOOs released by T cells", "FOOs are secreted"."""
    return at(words, verb + 1) in ("PREP", "STOP", "AND", "COMMA", "") or at(words, verb - 1) == "BE"


def _is_method(words: list[Word], index: int) -> bool:
    """ "single-cell sequencing", "at the single-cell level": a way to look at cells."""
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


def _is_class(words: list[Word], index: int, lexicon: NameLexicon) -> bool:
    """Whether a class of molecules stands here, and who makes them is told next."""
    if index >= len(words):
        return False
    word, after = words[index], words[index + 1] if index + 1 < len(words) else None
    told_of = after is not None and (after.kind in ("RELEASE", "RELATIVE") or after.lower == "that")
    generic = word.kind == "MOLECULE" and lexicon.is_generic("MOLECULE", word.base or word.text)
    return (generic or word.lower in ("protein", "peptide")) and told_of


def fold_apposed(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-8, a small protein secreted by macrophages": the class that it belongs to is no thing of its own."""
    folded: list[Word] = []
    index = 0
    while index < len(words):
        end = index + 2
        one_of = at(words, index + 1) in ("INDEFINITE", "OTHER")
        if words[index].kind == "COMMA" and at(words, index - 1) == "MOLECULE" and one_of:
            while at(words, end) in ("WORD", "STATE", "MARK", "SOLUBLE"):
                end += 1
            if end - index <= LONGEST_CLASS and _is_class(words, end, lexicon):
                folded.append(words[index])
                index = end + 1
                continue
        folded.append(words[index])
        index += 1
    return folded
