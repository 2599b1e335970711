"""Verbs of no list, known by their place: "that prolongs their own survival", "Shh from the notochord patterns ..."."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import ARTICLES, HEADS, MODIFIERS, at, noun_at
from sigclass.parse.words import Word

OBJECT_STARTS = ARTICLES | {"OWN", "SAME", "NEAR", "OTHER", "CELL", "ITSELF", "PRONOUN", "EFFECT"}
# what tells cells apart by their signals is no act of these
TELLING_APART = frozenset([
    "defined", "identified", "characterized", "characterised", "marked", "followed", "accompanied", "detected",
    "labelled", "labeled", "stained", "sorted", "named", "encoded", "represented", "measured", "assessed", "replaced",
    "distinguished", "preceded", "selected", "purified", "tested", "mediated",
])  # fmt: skip
NO_VERB_ENDS = ("ed", "ing", "ent", "ive", "al", "ic")  # of an adjective, or not of a plural verb
THEREBY = frozenset({"thereby", "thus", "hence", "subsequently", "then"})
# what cells do to others by no signal, and what is no verb
NO_DEEDS = frozenset([
    "resemble", "contain", "comprise", "become", "outnumber", "surround", "invade", "infiltrate", "replace", "include",
    "constitute", "precede", "engulf", "phagocytose", "ingest", "form", "border", "overlie", "underlie", "line", "than",
    "near", "unlike", "versus", "from", "beneath", "below", "above", "beyond", "behind", "upon", "onto", "over", "when",
    "while", "whose", "what", "where", "there", "these", "those", "that", "into", "with", "within", "outcompete",
    "join", "face", "compare", "mimic", "displace", "colonize", "leave", "exit", "enter", "cross", "represent",
    "outgrow",
])  # fmt: skip
MODALS = frozenset(["to", "can", "could", "may", "might", "will", "would"])


def tag_unknown_verbs(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """A word of no list where only a verb can stand: "that prolongs their own survival"."""
    tagged = list(words)
    for index, word in enumerate(words):
        form = _verb_form(word, tagged, index) if _may_be_verb(word) else ""
        if form:
            tagged[index] = word._replace(kind="ACT", sort="affect", base=word.lower, form=form)
    return tagged


def _may_be_verb(word: Word) -> bool:
    able = word.kind == "WORD" and word.text.islower() and len(word.text) > 3
    return able and not word.text.endswith(("ly", "ss", "us", "is"))


def _verb_form(word: Word, words: list[Word], index: int) -> str:
    before, following = at(words, index - 1), at(words, index + 1)
    takes_object = following in OBJECT_STARTS
    if before == "BE" and word.text.endswith("ed") and word.text not in TELLING_APART and _by_molecule(words, index):
        return "ed"
    back = index - 2
    while at(words, back) in ("COMMA", "AUX", "RELATIVE"):
        back -= 1
    if before in ("RELATIVE", "AUX") and at(words, back) == "CELL":
        return ""  # whose verb it is cannot be told
    if before == "AUX" and takes_object and words[index - 1].lower in MODALS:
        return "base"
    if before in ("RELATIVE", "PRONOUN") and takes_object and word.text.endswith("s"):
        return "s"
    if before == "RELATIVE" and takes_object and following != "CELL" and not word.text.endswith(NO_VERB_ENDS):
        return "base"
    if before in ("MOLECULE", "SYMBOL") and word.text.endswith("s") and following in OBJECT_STARTS - {"PREP", "EFFECT"}:
        return "s"
    return _deed_form(word, words, index)


def _deed_form(word: Word, words: list[Word], index: int) -> str:
    """The form of what cells, or a signal of theirs, do to the cells that follow; "" where the word is no such verb."""
    before = at(words, index - 1)
    cell = index - 1 - (before == "COMMA")  # "TNF, secreted by macrophages, patterns ..."
    if before == "CELL" and not told_from(words, index - 1) and _cells_do(words, index):
        return "base"
    if before == "AUX" and words[index - 1].lower in THEREBY and noun_at(words, index + 1, "CELL") > 0:
        return "base"
    sent = at(words, cell) == "CELL" and word.text.endswith(("s", "ed")) and told_from(words, cell)
    base = word.text.removesuffix("ed").removesuffix("s")
    if sent and not {base, base + "e"} & NO_DEEDS and _acts_on_cells(words, index):
        return "s" if word.text.endswith("s") else "ed"  # "Shh from the notochord patterns the neural tube"
    return ""


def _cells_do(words: list[Word], index: int) -> bool:
    """ "macrophages orchestrate fibroblasts through TNF": several cells, a plain verb, and who it is done to."""
    word, cell = words[index], words[index - 1]
    several = cell.lower.endswith("s") and not word.text.endswith(("s", *NO_VERB_ENDS, "ly", "th", "ion"))
    if not several or word.text in NO_DEEDS:
        return False
    start = index + 1 if at(words, index + 1) in OBJECT_STARTS - {"PRONOUN", "EFFECT"} else -1
    target = noun_at(words, start, "CELL") if start > 0 else -1
    verbs = [
        each.kind in VERBS and each.form in ("base", "s", "past") for each in words[_clause_start(words, index) : index]
    ]
    return target > 0 and not any(verbs)


def _clause_start(words: list[Word], index: int) -> int:
    while index and words[index - 1].kind not in (
        "STOP",
        "COMMA",
        "SEMICOLON",
        "COLON",
        "RELATIVE",
        "SUBORDINATE",
        "BUT",
    ):
        index -= 1
    return index


def _by_molecule(words: list[Word], index: int) -> bool:
    """ "neutrophil survival is prolonged by G-CSF from stromal cells": a molecule itself, not its making."""
    if at(words, index + 1) != "PREP" or words[index + 1].lower != "by":
        return False
    after = index + 2
    while at(words, after) in MODIFIERS | {"WORD"} and after < index + 6:
        after += 1
    if at(words, after) == "CELL" and at(words, after + 1) == "DERIVED":
        after += 2  # "by macrophage-derived TNF"
    if at(words, after) == "CELL" and at(words, after + 1) == "PREP" and words[after + 1].sort == "via":
        after += 2  # "by macrophages via TNF"
    return at(words, after) == "MOLECULE" and at(words, after + 1) not in HEADS


def told_from(words: list[Word], index: int) -> bool:
    """Whether the cell at `index` is the source of a molecule: "Shh from the notochord", "NGF made by mast cells"."""
    index -= 1
    while at(words, index) in MODIFIERS | {"WORD", "CELLADJ"}:
        index -= 1
    if at(words, index) != "PREP" or words[index].lower not in ("from", "by"):
        return False
    index -= 1
    while at(words, index) in ("RELEASE", "DERIVED", "BE", "RELATIVE", "AUX", "COMMA"):
        index -= 1
    return at(words, index) == "MOLECULE"


def _acts_on_cells(words: list[Word], index: int) -> bool:
    """Whether a cell or its deed follows an unknown verb as its object: "patterns the neural tube", "the growth of"."""
    deed = noun_at(words, index + 1, "EFFECT", "ACTING", "RELEASING")
    of_cells = deed > 0 and at(words, deed + 1) == "PREP" and words[deed + 1].lower in ("of", "in")
    return noun_at(words, deed + 2 if of_cells else index + 1, "CELL") > 0
