"""Molecules that no table holds, by their place: what cells secrete and what then acts, whatever its name.

A word is taken for one only where two things fit: its place (made by a cell and acting; secreted; named after "a
protein called") and its own shape, which must not be that of a process or a property ("differentiation", "pressure").
"""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.noun_tags import tag_object
from sigclass.parse.tokens import at
from sigclass.parse.unknown_places import (
    after_amount,
    after_fronted,
    after_secretion,
    answered,
    cells_release,
    from_cells,
    in_vesicles,
    let_go,
    links_cells,
    looks_like_name,
    made_and_acting,
    object_that_acts,
    pointed_at,
    released_object,
    secretions,
    to_its_maker,
    verb_before,
)
from sigclass.parse.unknown_words import (
    AMOUNTS,
    ANY_NAME,
    KINDS,
    LET_GO,
    NAME_END,
    NAMED_KINDS,
    NAMING,
    NO_NAMES,
    OF_SOME_SORT,
    PROCESS,
    PROTEINS,
    STUFF,
)
from sigclass.parse.words import Word

# where any word that may be a name is a signal; a symbol, or a word, in further places
PLACES = (
    made_and_acting, after_fronted, after_secretion, let_go, cells_release, to_its_maker, from_cells, links_cells,
    answered,
)  # fmt: skip


def tag_unknown(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Type the unknown names, and the bare "protein", that their place shows to be signals."""
    words = [word for index, word in enumerate(words) if not _says_its_kind(words, index)]
    tagged = [_fuel(word, words) for word in words] if any(word.lower == "atp" for word in words) else list(words)
    for index, word in enumerate(words):
        if word.kind in ("WORD", "SYMBOL", "NOSIGNAL") and _is_signal(tagged, index):
            shown = word.lower in KINDS and at(words, index + 1) == "ONSURFACE"
            tagged[index] = word._replace(kind="MOLECULE", base="surface ligand" if shown else _looked_up(word))
            _settle_around(tagged, index)
        elif word.kind == "VESICLE" and _are_the_signal(words, index):
            tagged[index] = word._replace(kind="MOLECULE")
        elif word.kind == "PREP" and word.lower == "of" and after_amount(words, index):
            _tag_much(tagged, index + 1)
    return _named_before(_without_kinds(tagged))


def _looked_up(word: Word) -> str:
    if word.lower == "secretions":
        return "soluble factor"
    return ANY_NAME if word.lower in KINDS else word.base


def _settle_around(words: list[Word], index: int) -> None:
    """ "secreted proteins", "respond to foozin", "secretions of": what stands around a noun that is one."""
    before, after = index - 1, index + 1
    if before >= 0 and words[before].lower == "to":
        words[before] = words[before]._replace(kind="PREP", sort="to")
    elif before >= 0 and words[before].lower in LET_GO and words[before].kind != "DERIVED":
        words[before] = words[before]._replace(kind="SOLUBLE")
    if words[index].lower == "secretions" and at(words, after) == "PREP" and words[after].sort == "of":
        words[after] = words[after]._replace(sort="from")


def _named_before(words: list[Word]) -> list[Word]:
    """ "CTHRC1, a fibroblast-secreted protein that ...": the name takes the place of the kind."""
    for index, word in enumerate(words):
        if word.kind != "MOLECULE" or word.base != ANY_NAME or at(words, index - 1) != "DERIVED":
            continue
        first = index - 2
        while at(words, first) in ("CELL", "WORD", "STATE") and first > index - 6:
            first -= 1
        if at(words, first) == "INDEFINITE" and at(words, first - 1) == "COMMA":
            named = words[first - 2] if first > 1 else None
            if named is not None and named.kind in ("MOLECULE", "SYMBOL"):
                kept = word._replace(base=named.base or named.text)
                return [*words[: first - 2], *words[first:index], kept, *words[index + 1 :]]
    return words


def _fuel(word: Word, words: list[Word]) -> Word:
    """ "Mitochondria produce ATP": no signal, unless it is let go."""
    if word.lower != "atp" or not any(each.lower.startswith("mitochondri") for each in words):
        return word
    let_go = any(each.kind == "RELEASE" and each.sort == "secrete" for each in words)
    return word if let_go or any(each.kind == "RECEPTOR" for each in words) else word._replace(kind="WORD")


def _says_its_kind(words: list[Word], index: int) -> bool:
    """ "XYZ1 protein", "the XYZ1 peptide": a symbol that the word after it only explains."""
    word = words[index]
    if word.lower not in PROTEINS:
        return False
    told = at(words, index - 1) == "SYMBOL"
    return told and word.start - words[index - 1].end == 1


def _tag_much(words: list[Word], index: int) -> None:
    """What a large amount of is let go, where it could be a name."""
    if at(words, index) == "SYMBOL":
        words[index] = words[index]._replace(kind="MOLECULE")
    elif at(words, index) == "WORD" and words[index].lower not in STUFF:
        tag_object(words, index - 1)


def _without_kinds(words: list[Word]) -> list[Word]:
    """ "a protein called foozin" is foozin: the kind of thing that it is and "called" go."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        if word.kind == "MOLECULE" and _named_as(words, index):
            while kept and kept[-1].kind in ("CALL", "SUCH", "AUX", "COMMA"):
                kept.pop()
            if kept and kept[-1].kind != "MOLECULE":
                kept.pop()
        kept.append(word)
    return kept


def spread_names(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """What is a molecule in one place of the text is one in all: "secrete foozin. Foozin acts on ..."."""
    found = {word.lower for word in words if word.kind == "MOLECULE" and _is_unknown(word, lexicon)}
    found |= {word.sort.lower() for word in words if word.kind == "RECEPTOR" and _could_be_name(word.sort)}
    if not found:
        return words
    open_kinds = ("WORD", "SYMBOL", "THING")
    return [
        word._replace(kind="MOLECULE") if word.kind in open_kinds and word.lower in found else word for word in words
    ]


def _is_unknown(word: Word, lexicon: NameLexicon) -> bool:
    return not word.base and not lexicon.index("MOLECULE").find(word.text)


def _could_be_name(text: str) -> bool:
    """Whether the words before "receptor" may name its ligand: "XYZ1 receptor", not "nuclear receptor"."""
    return any(letter.isdigit() for letter in text) or NAME_END.fullmatch(text) is not None


def _is_signal(words: list[Word], index: int) -> bool:
    word = words[index]
    if word.kind == "NOSIGNAL" and word.lower not in KINDS:
        return word.lower == "secretions" and secretions(words, index)
    if word.lower in KINDS:
        return _plain_kind(words, index)
    if not _may_name(words, index):
        return False
    places = (*PLACES, in_vesicles, released_object) if word.kind == "SYMBOL" else (*PLACES, object_that_acts)
    return _named_as(words, index) or any(place(words, index) for place in places)


def _may_name(words: list[Word], index: int) -> bool:
    """Whether the word could be a name by its own shape; it must end its noun phrase."""
    word = words[index]
    if word.kind == "SYMBOL":
        return word.lower not in STUFF
    if len(word.text) < 4 or word.lower in STUFF | NO_NAMES | KINDS or word.lower in AMOUNTS:
        return False
    return not PROCESS.fullmatch(word.text) and at(words, index + 1) not in ("WORD", "CELL", "MOLECULE", "SYMBOL")


def _are_the_signal(words: list[Word], index: int) -> bool:
    """Vesicles that a cell lets go, where no molecule in them is named: "exosomes from tumour cells"."""
    if words[index].lower in ("vesicles", "vesicle") or any(word.kind in ("MOLECULE", "SYMBOL") for word in words):
        return False
    before, after = at(words, index - 1), at(words, index + 1)
    derived = before == "DERIVED" or (before == "CELL" and at(words, index + 1) != "CELL")
    let_go = after == "RELEASE" and words[index + 1].form == "passive"
    come = after == "PREP" and words[index + 1].lower == "from"
    verb = verb_before(words, index)
    made = verb is not None and verb.kind == "RELEASE" and verb.sort != "show" and verb.form != "passive"
    return derived or let_go or come or made


def _plain_kind(words: list[Word], index: int) -> bool:
    """A mere "protein" or "molecule" as a signal: secreted by a cell and acting, or "secreted molecules"."""
    if at(words, index + 1) in ("WORD", "SYMBOL", "MOLECULE", "CELL", "RELEASING", "CALL", "SUCH", "RECEPTOR"):
        return False
    if at(words, index - 1) in ("SOLUBLE", "DERIVED") or _secreted(words, index - 1):
        return True
    plain = index > 0 and (words[index - 1].lower in OF_SOME_SORT or words[index - 1].lower.endswith(("ed", "ble")))
    if at(words, index - 1) in ("MOLECULE", "SYMBOL", "WORD", "RECEPTOR", "NOSIGNAL") and not plain:
        return False  # "the S100B protein", "heat shock proteins"
    if at(words, index + 1) == "ONSURFACE":
        return any(word.kind == "BIND" for word in words[index:])  # "a protein on the surface of one cell binds ..."
    return made_and_acting(words, index) or object_that_acts(words, index) or pointed_at(words, index)


def _secreted(words: list[Word], index: int) -> bool:
    """ "the secreted molecule", "Secreted proteins"; not "cells secreted proteins"."""
    if index < 0 or words[index].lower not in LET_GO:
        return False
    return at(words, index - 1) in ("", "STOP", "COMMA", "COLON", "AND", "PREP", "DEFINITE", "INDEFINITE")


def _named_as(words: list[Word], index: int) -> bool:
    """ "a protein called foozin", "the protein XYZ1", "the chemokine CXCL99", "Thymosin is a hormone"."""
    before = index - 1
    if at(words, before) in ("CALL", "SUCH") and words[before].lower in NAMING:
        before -= 1
        if at(words, before) in ("AUX", "COMMA"):
            before -= 1
        return at(words, before) == "MOLECULE" or (before >= 0 and words[before].lower in KINDS)
    touching = before >= 0 and words[index].start - words[before].end == 1
    generic = at(words, before) == "MOLECULE" and words[before].lower in NAMED_KINDS
    return touching and generic and looks_like_name(words, index)
