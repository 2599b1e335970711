"""Words before a noun that tell who makes it: "T cell-derived IL-2", "insulin-secreting cells", "pituitary hormone"."""

from sigclass.parse.late import Late
from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import at, is_hyphen
from sigclass.parse.words import Word

GLANDS = {"pituitary": "pituitary gland", "hypothalamic": "hypothalamus"}
MAKING = ("secreting ", "producing ", "releasing ", "making ", "synthesizing ", "synthesising ")
SHORT_CELL = Late(r"[A-Za-z]?[A-Z]{1,4}C")

BEFORE_MAKER = frozenset({"DEFINITE", "INDEFINITE", "STATE", "WORD", "NEAR", "OTHER"})


def split_makers(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "insulin-secreting cells": after what they secrete no "secreting cells", which are the senders of a text."""
    split: list[Word] = []
    for index, word in enumerate(words):
        made = word.kind == "CELL" and at(words, index - 1) == "MARK" and at(words, index - 2) in ("MOLECULE", "SYMBOL")
        if made and word.lower.startswith(MAKING):
            verb, cell = word.text.split(" ", 1)
            middle = word.start + len(verb)
            base = verb.lower().removesuffix("ing") + "e"
            split.append(Word("RELEASE", verb, word.start, middle, "secrete", base, "ing"))
            word = word._replace(text=cell, start=middle + 1)
        split.append(word)
    return split


def tag_derived(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cell-derived IL-2", "insulin-secreting cells", "IL-2 derived from": compounds of release."""
    tagged = list(words)
    for index, word in enumerate(words):
        if word.lower == "derived" and at(words, index + 1) == "CELL":
            _drop_origin(tagged, index)  # "monocyte-derived macrophages" are macrophages
            continue
        hyphen = is_hyphen(words, index - 1)
        if hyphen and word.lower == "derived" and at(words, index + 1) == "MOLECULE" and _short_cell(words, index - 2):
            tagged[index - 2] = words[index - 2]._replace(kind="CELL")  # "KC-derived TGF-beta"
        before = at(words, index - 2) if hyphen else at(words, index - 1)
        if word.kind == "DERIVED" and at(words, index + 1) == "PREP":
            tagged[index] = word._replace(kind="RELEASE", sort="make", base="derive", form="ed")
        elif word.kind == "DERIVED" or (word.kind == "RELEASE" and word.form == "ed" and hyphen and before == "CELL"):
            tagged[index] = word._replace(kind="DERIVED" if before == "CELL" or word.lower == "derived" else "WORD")
        elif word.kind == "RELEASE" and word.form == "ing" and hyphen and before in ("MOLECULE", "SYMBOL"):
            tagged[index] = word._replace(kind="PRODUCING")
    return [word for word in tagged if word.kind != "MARK"]


def _short_cell(words: list[Word], index: int) -> bool:
    """Whether an abbreviation of no list ends as those of cells do: C for "cell" (KC, BMSC)."""
    return at(words, index) in ("WORD", "SYMBOL") and SHORT_CELL.fullmatch(words[index].text) is not None


def _drop_origin(words: list[Word], index: int) -> None:
    before = index - 2 if at(words, index - 1) == "MARK" else index - 1
    for each in range(before, index + 1):
        if at(words, each) in ("CELL", "DERIVED", "RELEASE", "MARK"):
            words[each] = words[each]._replace(kind="MARK")  # marks go


def part_hormones(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Which pituitary hormone stimulates ...": the gland, and what it releases."""
    if not any(word.kind == "MOLECULE" and " hormone" in word.lower for word in words):
        return words
    parted: list[Word] = []
    for word in words:
        gland, _, hormone = word.text.partition(" ")
        if word.kind == "MOLECULE" and gland.lower() in GLANDS and hormone.lower() in ("hormone", "hormones"):
            end = word.start + len(gland)
            parted.append(Word("CELL", gland, word.start, end, base=GLANDS[gland.lower()], sort=GLANDS[gland.lower()]))
            word = word._replace(text=hormone, start=end + 1)
        parted.append(word)
    return parted


def level_makers(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-4 made by Th2 cells and IL-13 from ILC2s act on B cells": told alike, since both share the verb."""
    levelled: list[Word] = []
    index = 0
    while index < len(words):
        first = _made_by(words, index)
        second = _made_by(words, first + 1) if first and at(words, first) == "AND" else 0
        if second and at(words, second) in VERBS | {"AUX"} and words[second].form not in ("passive", "ing"):
            levelled += [*_from(words, index, first), words[first], *_from(words, first + 1, second)]
            index = second
            continue
        levelled.append(words[index])
        index += 1
    return levelled


def _from(words: list[Word], start: int, end: int) -> list[Word]:
    """ "IL-4 made by Th2 cells" as "IL-4 from Th2 cells"."""
    verb = words[start + 1]
    after = start + (2 if verb.kind == "PREP" else 3)
    return [words[start], words[after - 1]._replace(text="from", start=verb.start, sort="from"), *words[after:end]]


def _made_by(words: list[Word], index: int) -> int:
    """The index after "IL-4 made by Th2 cells", "IL-13 from ILC2s"; 0 where no such words begin here."""
    after = index + (2 if at(words, index + 1) == "RELEASE" and words[index + 1].form == "passive" else 1)
    if at(words, index) != "MOLECULE" or at(words, after) != "PREP" or words[after].lower not in ("by", "from"):
        return 0
    after += 1
    while at(words, after) in BEFORE_MAKER:
        after += 1
    return after + 1 if at(words, after) == "CELL" else 0
