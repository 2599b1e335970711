"""How much, how many and which ones: "high levels of TNF", "a subset of T cells", "macrophages isolated from mice"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import ARTICLES, MODIFIERS, at, is_hyphen, noun_at, spelling
from sigclass.parse.words import Word

AMOUNTS = frozenset([
    "level", "levels", "amount", "amounts", "concentration", "concentrations", "quantity", "quantities", "dose",
    "doses", "titers", "bursts", "pulses", "traces", "picomolar", "nanomolar",
])  # fmt: skip
GROUPS = frozenset([
    "subset", "subsets", "population", "populations", "subpopulation", "subpopulations", "variety", "range", "majority",
    "fraction", "proportion", "group", "groups", "cluster", "clusters", "type", "types", "kind", "kinds", "number",
    "numbers", "array", "class", "classes", "clones", "pool", "pools", "sheets", "aggregates",
])  # fmt: skip
FEWER = frozenset([
    "no", "reduced", "decreased", "lower", "lowered", "diminished", "insufficient", "inadequate", "deficient", "absent",
    "undetectable", "negligible", "low", "decreasing", "fewer", "loss",
])  # fmt: skip
TAKEN = frozenset([
    "isolated", "obtained", "purified", "prepared", "harvested", "generated", "differentiated", "cultured", "explanted",
    "sorted", "collected", "recovered",
])  # fmt: skip
BEFORE_GROUP = frozenset({"WORD", "STATE", "INDEFINITE", "DEFINITE", "MARK", "SYMBOL"})
ENDS_PHRASE = frozenset({"ACT", "RELEASE", "BIND", "BE", "AUX", "PREP", "COMMA", "STOP", "AND"})


def drop_amounts(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "increasing concentrations of TNF", "a subset of T cells": of TNF, of T cells; not "reduced levels of TNF"."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        kind = _measured(words, index) if word.lower == "of" and kept else ""
        if kind:
            start = _measure_start(kept, AMOUNTS if kind == "MOLECULE" else GROUPS)
            if start is not None:
                del kept[start:]
                continue
        kept.append(word)
    return kept


def _measured(words: list[Word], index: int) -> str:
    """The kind of what "of" here tells the amount of: a molecule or a cell; "" for neither."""
    after = index + 1
    while at(words, after) in MODIFIERS | {"WORD"} and after < index + 4:
        after += 1
    kind = at(words, after)
    following = at(words, after + 1)
    if kind == "MOLECULE" and (is_hyphen(words, after + 1) or following in ("RECEPTOR", "RELEASING", "CELL")):
        return ""  # "levels of TNF receptor", "a number of TNF-producing cells"
    return kind if kind in ("MOLECULE", "CELL") else ""


def _measure_start(kept: list[Word], measures: frozenset[str]) -> int | None:
    """Where "high levels" or "a subset" begins at the end of the words; None where no such measure stands there."""
    if kept[-1].lower not in measures:
        return None
    start = len(kept) - 1
    while start and (
        kept[start - 1].kind in BEFORE_GROUP
        or (kept[start - 1].kind == "ACT" and kept[start - 1].form in ("ing", "ed") and measures is AMOUNTS)
    ):
        start -= 1
        if kept[start].lower in FEWER:
            return None
        if kept[start].kind in ARTICLES:
            break
    before = kept[start - 1].kind if start else ""
    acted_on = before == "ACT" and kept[start - 1].form not in ("ing",)
    # "increases the number of T cells" tells an effect; "what type of cell" asks
    return None if acted_on or before in ("QUESTION", "BLOCK", "NOT") else start


def join_adjectives(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "both resident and recruited macrophages", "stressed or damaged cells": one description."""
    joined: list[Word] = []
    index = 0
    while index < len(words):
        first, last = words[index], words[index + 2] if index + 2 < len(words) else words[-1]
        pair = spelling(words, index + 1) in ("and", "or") and _describes(first) and _describes(last)
        pair = pair and not lexicon.index("CELL").find(f"{first.text} cells")  # "immune and endometrial cells": two
        if pair and at(words, index + 3) == "CELL" and at(words, index - 1) not in ("CELL", "MOLECULE", "RELATIVE"):
            if joined and joined[-1].lower == "both":
                joined.pop()
            text = f"{first.text} {words[index + 1].text} {last.text}"
            joined.append(first._replace(kind="STATE", text=text, end=last.end, sort="", base="", form=""))
            index += 3
            continue
        joined.append(first)
        index += 1
    return joined


def _describes(word: Word) -> bool:
    if word.kind == "ACT":
        return word.form == "ed"
    return word.kind == "WORD" and word.text.islower() and not word.lower.endswith(("ly", "s"))


def drop_taken(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "macrophages isolated from mice", "macrophages derived from monocytes": whence one has the cells."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        end = _taken_end(words, index) if kept and kept[-1].kind == "CELL" else index
        if end == index:
            kept.append(words[index])
            index += 1
        index = max(index, end)
    return kept


def _taken_end(words: list[Word], index: int) -> int:
    word = words[index]
    if not (word.lower in TAKEN or word.kind == "DERIVED") or spelling(words, index + 1) not in ("from", "in"):
        return index
    if spelling(words, index + 1) == "in" and word.lower not in ("cultured", "generated", "differentiated"):
        return index
    cell = noun_at(words, index + 2, "CELL")
    if cell > 0:
        return cell + 1
    end = index + 2
    while at(words, end) in (*ARTICLES, "STATE"):
        end += 1
    end += at(words, end) == "WORD" and at(words, end + 1) == "WORD" and at(words, end + 2) in ENDS_PHRASE
    return end + 1 if at(words, end) == "WORD" else index


def drop_markers(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "macrophages that lack p53", "T cells expressing foxp3": a marker that is no signal nor its receptor."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        verb = index + (spelling(words, index) in ("that", "which", "who"))
        marks = at(words, verb) == "LACK" or (at(words, verb) == "RELEASE" and words[verb].sort in ("make", "show"))
        relative = verb > index or (verb < len(words) and words[verb].form == "ing")
        marker = at(words, verb + 1) in ("WORD", "SYMBOL") and at(words, verb + 2) in (
            "ACT", "RELEASE", "BIND", "RESPOND", "BE", "AUX", "PREP", "COMMA",
        )  # fmt: skip
        named = marker and not words[verb + 1].text.islower()
        if kept and kept[-1].kind == "CELL" and marks and relative and (named or _is_gene(words, verb + 1)):
            index = verb + 2
            continue
        kept.append(words[index])
        index += 1
    return kept


def _is_gene(words: list[Word], index: int) -> bool:
    """Whether a word looks like a gene's or a marker's name: with a digit, "p53", "foxp3"."""
    return at(words, index) in ("WORD", "SYMBOL") and any(letter.isdigit() for letter in words[index].text)
