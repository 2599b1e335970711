"""Who makes and lets go, in other words: "show increased TNF secretion", "produced by and acts on T cells"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import MODIFIERS, at, noun_at, spelling
from sigclass.parse.words import Word

SHOWING = {
    "show": "base", "shows": "s", "showed": "past", "display": "base", "displays": "s", "displayed": "past",
    "exhibit": "base", "exhibits": "s", "exhibited": "past", "increase": "base", "increases": "s",
    "increased": "past", "upregulate": "base", "upregulates": "s", "upregulated": "past",
}  # fmt: skip
OF_OTHERS = frozenset({"increase", "increases", "increased", "upregulate", "upregulates", "upregulated"})
MAKING = frozenset({"production", "secretion", "release", "expression", "synthesis", "output"})
LESS = frozenset([
    "reduced", "decreased", "impaired", "lower", "low", "less", "no", "little", "diminished", "defective", "absent",
    "lack", "loss", "deficient", "poor", "weak", "abolished", "suppressed", "inhibited", "negligible",
])  # fmt: skip
APART = frozenset({"express", "overexpress", "coexpress", "co-express"})  # a receptor or a surface ligand, maybe
SHEDDING = frozenset({"shed", "cleave", "liberate", "release"})
LEVELS = frozenset({"levels", "level", "content"})
ANTAGONISTS = frozenset({"antagonist", "antagonists", "inhibitor", "inhibitors"})
LEAVING = frozenset({"leaves", "leave", "left", "exits", "exit", "exited"})
REACH = 5  # words between the verb and what is made


def fold_release_pairs(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "produce and secrete", "synthesized, stored and released": one verb, the one that tells of letting go."""
    folded: list[Word] = []
    index = 0
    while index < len(words):
        told = words[index]
        after = _paired(words, index)
        while after:
            index = after
            told = words[index] if words[index].sort == "secrete" else told
            after = _paired(words, index)
        folded.append(told)
        index += 1
    return folded


def _paired(words: list[Word], index: int) -> int:
    """Where the second of two verbs of release stands that have the same form and one object; 0 for none."""
    if at(words, index) != "RELEASE":
        return 0
    after = index + 1
    while at(words, after) in ("COMMA", "AND", "SLASH"):
        after += 1
    joined = after > index + 1 and at(words, after) == "RELEASE" and words[after].form == words[index].form
    return after if joined and words[index].base not in APART and words[after].base not in APART else 0


def open_production(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "macrophages show increased TNF secretion", "increase their production of TNF": they produce it."""
    for index, word in enumerate(words):
        if word.lower not in SHOWING or at(words, index - 1) not in ("CELL", "RELATIVE", "AUX"):
            continue
        molecule, end = _made(words, index)
        if end and spelling(words, end) not in ("by", "from", "in"):
            told = word._replace(kind="RELEASE", sort="make", base="produce", form=SHOWING[word.lower])
            return [*words[:index], told, words[molecule], *words[end:]]
    return words


def _made(words: list[Word], index: int) -> tuple[int, int]:
    """Where the molecule stands that is made, and where the words end that say so; 0 where they do not."""
    after, own = index + 1, False
    while at(words, after) in MODIFIERS | {"WORD", "ACT", "BLOCK", "AUX"} and after < index + REACH:
        if words[after].lower in LESS or words[after].kind == "BLOCK":
            return 0, 0
        own = own or words[after].lower in ("their", "its") or words[after].kind == "OWN"
        after += 1
    if words[index].lower in OF_OTHERS and not own:
        return 0, 0  # "Treg cells increase IL-2 production": whose, is open
    if at(words, after) == "MOLECULE" and spelling(words, after + 1) in MAKING:
        return after, after + 2
    of_it = spelling(words, after) in MAKING and spelling(words, after + 1) == "of"
    molecule = noun_at(words, after + 2, "MOLECULE") if of_it else -1
    return (molecule, molecule + 1) if molecule > 0 else (0, 0)


def fold_antagonists(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "The node secretes BMP antagonists": what cells release is a signal of its own, no experiment."""
    folded: list[Word] = []
    for index, word in enumerate(words):
        known = word.lower in ANTAGONISTS and word.kind == "EXPERIMENT" and at(words, index - 1) == "MOLECULE"
        if known and _is_released(words, index - 2):
            named = folded.pop()
            word = named._replace(text=f"{named.text} {word.text}", base="soluble factor", end=word.end)
        folded.append(word)
    return folded


def _is_released(words: list[Word], index: int) -> bool:
    """Whether an active verb of release stands before a noun that ends here."""
    while at(words, index) in MODIFIERS | {"WORD", "MARK"}:
        index -= 1
    if at(words, index) != "RELEASE" or words[index].sort != "secrete":
        return False
    return words[index].form in ("base", "s", "ing", "past") or at(words, index - 1) == "CELL"


def open_levels(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "raises T cell IL-13 levels", "increased the IL-13 levels of T cells": the production of IL-13 by them."""
    opened: list[Word] = []
    until_of = False
    for index, word in enumerate(words):
        levels = word.lower in LEVELS and at(words, index - 1) == "MOLECULE" and _is_changed(words, index - 2)
        of_cell = levels and spelling(words, index + 1) == "of" and noun_at(words, index + 2, "CELL") > 0
        if of_cell or (levels and at(words, index - 2) == "CELL"):
            opened.append(word._replace(kind="RELEASING", text="production"))
        else:
            opened.append(word._replace(text="by", sort="by") if until_of else word)
        until_of = of_cell
    return opened


def _is_changed(words: list[Word], index: int) -> bool:
    """Whether a verb of raising or lowering stands before a noun that ends here."""
    while at(words, index) in MODIFIERS | {"CELL", "WORD"}:
        index -= 1
    return at(words, index) == "ACT" and words[index].sort in ("raise", "lower", "affect")


def open_shared_maker(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "is produced by and acts on melanoma cells", "both secreted by and sensed by": the cells stand for both."""
    for index, word in enumerate(words):
        if word.kind != "RELEASE" or word.form != "ed" or spelling(words, index + 1) not in ("by", "from", "in"):
            continue
        joint = index + 2 + (at(words, index + 2) == "COMMA")
        verb = joint + 1
        while at(words, verb) in ("AUX", "WORD"):
            verb += 1
        if at(words, joint) == "AND" and at(words, verb) == "RELEASE" and words[verb].form == "ed":
            cell = verb + 2 + (at(words, verb + 2) == "COMMA")
            if at(words, verb + 1) == "PREP" and words[verb + 1].lower in ("by", "from"):
                # "is produced in, and secreted from, adipose tissue"
                return [*words[:index], words[verb], words[verb + 1], *words[cell:]]
            continue
        if at(words, joint) != "AND" or at(words, verb) not in ("ACT", "BIND", "RESPOND", "TRAVEL"):
            continue
        cell = noun_at(words, verb + 1 + (at(words, verb + 1) == "PREP"), "CELL")
        if cell > 0 and not {"OTHER", "NEAR", "FAR"} & {each.kind for each in words[verb:cell]}:
            be = [Word("BE", "is", words[joint].end, words[joint].end, base="is")]
            passive = be if words[verb].form == "ed" and spelling(words, verb + 1) == "by" else []
            first = [*words[: index + 2], words[cell], words[joint]]
            same = words[cell]._replace(kind="ITSELF", sort="", base="")  # named once, for both
            return [*first, *passive, *words[joint + 1 : cell], same, *words[cell + 1 :]]
    return words


def open_leaving(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TNF leaves the macrophages and binds to fibroblasts": it is released from them."""
    for index, word in enumerate(words):
        cell = noun_at(words, index + 1, "CELL")
        named = cell > 0 and spelling(words, cell) not in ("cell", "cells", "body")
        if named and word.lower in LEAVING and at(words, index - 1) in ("MOLECULE", "RELATIVE", "PRONOUN"):
            be = Word("BE", "is", word.start, word.start, base="is")
            told = word._replace(kind="RELEASE", sort="secrete", base="release", form="ed")
            from_ = Word("PREP", "from", word.end, word.end, sort="from")
            return [*words[:index], be, told, from_, *words[index + 1 :]]
    return words


def fold_complexes(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "displays an IL-15/IL-15Ra complex": the ligand, held by its receptor."""
    folded: list[Word] = []
    index = 0
    while index < len(words):
        kinds = [at(words, index + place) for place in range(3)]
        pair = kinds[0] == "MOLECULE" and kinds[1] in ("SLASH", "MARK") and kinds[2] == "RECEPTOR"
        shown = pair and spelling(words, index + 3) in ("complex", "complexes")
        folded.append(words[index])
        index += 4 if shown and any(each.sort == "show" for each in words[max(0, index - REACH) : index]) else 1
    return folded


def drop_shed_surface(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "shed membrane-bound HB-EGF": from then on it is no longer bound."""
    return [
        word
        for index, word in enumerate(words)
        if not (word.kind == "SURFACE" and at(words, index - 1) == "RELEASE" and _is_shed(words, index - 1))
    ]


def _is_shed(words: list[Word], verb: int) -> bool:
    """Whether a verb of shedding tells what happens: not "cannot shed", nor "without ADAM17 to shed"."""
    return words[verb].base in SHEDDING and at(words, verb - 1) != "NOT" and spelling(words, verb - 1) != "to"
