"""What a name is called beside it: "Leptin, the product of the ob gene, is secreted by adipocytes"."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import at, spelling
from sigclass.parse.words import Word

LONGEST_CLASS = 8  # words of "a small heparin-binding protein", with the comma
NAMED = frozenset({"MOLECULE", "SYMBOL", "CELL"})
TELLING = VERBS | {"RELATIVE", "COMMA", "STOP", "LABEL", "DERIVED", "SEMICOLON", "QUESTION", "COLON", "BE", "ITSELF"}
CLASSES = frozenset({"protein", "peptide", "lipid", "substance", "molecule"})
PRODUCTS = frozenset({"product", "products"})
HINDERED = frozenset({"MOLECULE", "SYMBOL", "PATHWAY"})
HINDERING = frozenset({"inhibitor", "inhibitors", "antagonist", "antagonists"})
LONGEST_APPOSITION = 12  # words between the commas


def open_appositions(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IFN-gamma, the main activator of macrophages", "IL-4, a product of Th2 cells": whom it meets, who makes it."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        role = _role(words, index) if word.kind == "COMMA" and at(words, index - 1) in ("MOLECULE", "SYMBOL") else 0
        if role and words[role].lower in PRODUCTS:
            opened.append(words[role]._replace(kind="RELEASE", sort="make", base="make", form="passive"))
            opened.append(words[role + 1]._replace(text="by", sort="by"))
            index = role + 2
            continue
        if role:  # "..., which is"
            opened.append(Word("RELATIVE", "", word.start, word.start))
            word = Word("BE", "is", word.start, word.end, base="is")
        opened.append(word)
        index += 1
    return opened


def name_classes(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "A cytokine released by T cells, IL-2, activates": the class is put away, its name in its place."""
    for index in range(len(words) - 5):
        named = at(words, index + 1) == "RELEASE" and words[index + 1].form == "ed" and at(words, index + 2) == "PREP"
        first = words[index]
        generic = first.kind == "MOLECULE" and lexicon.is_generic("MOLECULE", first.text)
        if not named or not (generic or first.lower in CLASSES):
            continue
        comma = index + 3
        while at(words, comma) in ("CELL", "WORD", "STATE", "DEFINITE", "INDEFINITE", "MARK"):
            comma += 1
        kinds = [at(words, comma + step) for step in range(3)]
        if kinds == ["COMMA", "MOLECULE", "COMMA"] and not lexicon.is_generic("MOLECULE", words[comma + 1].text):
            return [*words[:index], words[comma + 1], *words[index + 1 : comma], *words[comma + 3 :]]
    return words


def _role(words: list[Word], comma: int) -> int:
    """Where the noun stands of what a molecule is to the cells named after it; 0 for none."""
    if at(words, comma + 1) not in ("INDEFINITE", "DEFINITE"):
        return 0
    role = comma + 2
    while at(words, role) in ("WORD", "STATE", "MARK", "AUX") and words[role].lower not in PRODUCTS:
        role += 1
    made = spelling(words, role) in PRODUCTS
    if not (made or at(words, role) in ("ACTING", "MOLECULE")) or at(words, role + 1) != "PREP":
        return 0
    cell = role + 2
    while at(words, cell) in ("DEFINITE", "STATE", "NEAR", "OTHER"):
        cell += 1
    fits = words[role + 1].lower in (("of", "from") if made else ("of", "for", "on"))
    return role if fits and at(words, cell) == "CELL" else 0


def fold_appositions(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Leave out what stands between commas, a name and its verb, where it tells no more of the signal."""
    folded: list[Word] = []
    index = 0
    while index < len(words):
        folded.append(words[index])
        if words[index].kind in NAMED and at(words, index + 1) == "COMMA":
            start, index = index, _apposition_end(words, index)
            if index == start and words[index].kind == "MOLECULE":
                index = _class_end(words, index, lexicon)
                # before the name: "NO, a paracrine mediator" is no "no paracrine"
                folded[-1:-1] = [word for word in words[start + 1 : index + 1] if word.kind == "LABEL"]
        index += 1
    return folded


def _class_end(words: list[Word], index: int, lexicon: NameLexicon) -> int:
    """The index of "cytokine" in "IL-6, a pro-inflammatory cytokine"; `index` where no such class follows."""
    if index + 2 >= len(words) or words[index + 2].lower not in ("a", "an", "the", "another", "one"):
        return index
    end = index + 3
    while (
        at(words, end) in ("WORD", "STATE", "MARK", "LABEL", "SOLUBLE", "EFFECT") and end < index + LONGEST_APPOSITION
    ):
        end += 1
    named = at(words, end) == "MOLECULE" and lexicon.is_generic("MOLECULE", words[end].text)
    ends = at(words, end + 1) in ("PREP", "COMMA", "RELATIVE", "DEMONSTRATIVE", "STOP", "RELEASE", "")
    return end if named and ends and not lexicon.is_generic("MOLECULE", words[index].text) else index


def _apposition_end(words: list[Word], index: int) -> int:
    """The index of the comma that closes the apposition to the name at `index`; `index` where there is none."""
    if at(words, index + 2) not in ("INDEFINITE", "DEFINITE") or words[index + 2].lower in ("some", "any", "every"):
        return index
    end = index + 3
    while at(words, end) not in TELLING | {""} and end < index + LONGEST_APPOSITION:
        end += 1
    verb = end + 1
    while at(words, verb) in ("BE", "AUX", "NOT"):
        verb += 1
    finite = verb > end + 1 or (at(words, verb) in VERBS and words[verb].form in ("base", "s", "ed"))
    if at(words, end) != "COMMA" or end == index + 3 or not finite:
        return index
    cells = any(word.kind == "CELL" for word in words[index + 3 : end])
    return index if cells and at(words, verb) != "RELEASE" else end


def drop_hindered(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "secrete the Wnt inhibitor Dickkopf-1": what the molecule hinders is not released with it."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        hinders = at(words, index) in HINDERED and spelling(words, index + 1) in HINDERING
        name = index + 3 if at(words, index + 2) == "COMMA" else index + 2
        if hinders and at(words, name) == "MOLECULE" and not lexicon.is_generic("MOLECULE", words[name].text):
            index = name
            continue
        kept.append(words[index])
        index += 1
    return kept


def drop_settings(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "respond, in vitro, to cytokines": where it was seen tells nothing of who answers."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        here = words[index].lower in ("in", "ex") and index + 1 < len(words)
        if here and words[index + 1].lower in ("vitro", "vivo", "situ"):
            index += 2
            if kept and kept[-1].kind == "COMMA" and at(words, index) == "COMMA":
                kept.pop()
                index += 1
            continue
        kept.append(words[index])
        index += 1
    return kept


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


def fold_generics(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the cytokine IL-2": a generic word right before a name takes the name as its gloss; "IL-2 cytokine" too."""
    folded: list[Word] = []
    for word in words:
        before = folded[-1] if folded else None
        if before and before.kind == word.kind == "MOLECULE" and 0 < word.start - before.end <= 2:
            if lexicon.is_generic("MOLECULE", before.text):
                if word.lower in ("signal", "signals"):
                    continue  # "cytokine signals", "growth factor signals"
                folded[-1] = before._replace(gloss=(*before.gloss, word))
                continue
            if lexicon.is_generic("MOLECULE", word.text):
                continue
        folded.append(word)
    return folded


def drop_sorts(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-12 innate immunity cytokine from dendritic cells activates": a card's name and, with no comma, its sort."""
    end = 1
    while at(words, end) == "WORD" and end < LONGEST_CLASS:
        end += 1
    named, sort = (words[place] if place < len(words) else None for place in (0, end))
    if named is None or sort is None or named.kind != "MOLECULE" or sort.kind != "MOLECULE":
        return words
    known = not lexicon.is_generic("MOLECULE", named.text) and lexicon.is_generic("MOLECULE", sort.text)
    goes_on = spelling(words, end + 1) in ("from", "that", "which") or at(words, end + 1) in ("RELEASE", "ACT")
    return [named, *words[end + 1 :]] if known and goes_on and not sort.lower.endswith("s") else words


def open_being(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "express TNF and IL-1, both being mitogens for fibroblasts": which are."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        being = index + 1 + (spelling(words, index + 1) in ("both", "all", "each", "it"))
        if word.kind == "COMMA" and spelling(words, being) == "being" and at(words, being) == "BE":
            opened.append(Word("RELATIVE", "which", word.end, word.end))
            word, index = words[being]._replace(text="are"), being
        opened.append(word)
        index += 1
    return opened
