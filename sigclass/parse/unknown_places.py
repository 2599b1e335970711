"""The places where only a signal can stand, whatever its name: "secreted by macrophages", "the release of X from"."""

from sigclass.parse.lexicon import GIVING
from sigclass.parse.roles import INHIBITORS
from sigclass.parse.tokens import MODIFIERS, at, spelling
from sigclass.parse.unknown_words import ACTING, AMOUNTS, BETWEEN_CELLS, CELL_PHRASE, KINDS, LETTING_GO, NAME_END, REACH
from sigclass.parse.words import Word


def made_and_acting(words: list[Word], index: int) -> bool:
    """ "X, produced by osteoblasts, stimulates ...", "X is made by one cell and acts on ..."."""
    if _describes(words, index):
        return False
    verb = index + 1
    while at(words, verb) in ("COMMA", "BE", "RELATIVE", "AUX") or (
        at(words, verb) == "WORD" and words[verb].lower.endswith("ly")
    ):
        verb += 1
    if at(words, verb) != "RELEASE" or words[verb].form != "passive" or words[verb].sort == "show":
        return False
    if at(words, verb + 1) != "PREP" or words[verb + 1].lower not in ("by", "from", "in"):
        return False
    end = verb + 2
    met = False
    while at(words, end) in CELL_PHRASE and end < verb + 2 + REACH:
        met = met or words[end].kind == "CELL"
        end += 1
    return met and _acts_on(words, end)


def _describes(words: list[Word], index: int) -> bool:
    """ "IL-13 is a recently described protein secreted by": it has its name already."""
    back = index - 1
    while at(words, back) in ("WORD", "STATE", "AUX", "CALL"):
        back -= 1
    return at(words, back) == "INDEFINITE" and at(words, back - 1) == "BE" and at(words, back - 2) == "MOLECULE"


def _acts_on(words: list[Word], index: int) -> bool:
    """Whether a finite verb of action stands here, or "is" with what acts on cells: "are mitogens for fibroblasts"."""
    while at(words, index) in ("RELATIVE", "AUX", "COMMA", "AND") or (
        at(words, index) == "WORD" and words[index].lower.endswith("ly")
    ):
        index += 1
    if at(words, index) == "BE" and spelling(words, index + 2) == "to" and at(words, index + 1) in ("WORD", "ACT"):
        index += 3  # "are thought to act"
    if at(words, index) in ("BE", "COPULA"):
        return _is_role(words, index + 1)
    carries = at(words, index) == "BIND" and at(words, index + 1) == "NOSIGNAL"  # "binds iron"
    return at(words, index) in ACTING and words[index].form not in ("passive", "ing") and not carries


def _is_role(words: list[Word], index: int) -> bool:
    """ "(are) potent mitogens for fibroblasts", "inhibitors of T cells"."""
    while at(words, index) in MODIFIERS | {"WORD", "LABEL"}:
        index += 1
    named = at(words, index) in ("MOLECULE", "ACTING") or spelling(words, index) in INHIBITORS
    after = index + 1 + (at(words, index + 1) == "PREP")
    while at(words, after) in MODIFIERS | {"WORD"}:
        after += 1
    of = at(words, index + 1) == "PREP" or spelling(words, index).endswith(" of")
    return named and of and at(words, after) == "CELL"


def after_fronted(words: list[Word], index: int) -> bool:
    """ "Secreted by macrophages, X activates ...": the subject after a participle that opens the sentence."""
    comma = index - 1
    while at(words, comma) in MODIFIERS:
        comma -= 1
    if at(words, comma) != "COMMA" or not (_acts_on(words, index + 1) or at(words, index + 1) == "BE"):
        return False
    first = comma - 1
    while first >= 0 and first > comma - REACH and at(words, first) not in ("STOP", "SEMICOLON", "RELEASE"):
        first -= 1
    opens = at(words, first) == "RELEASE" and at(words, first - 1) in ("", "STOP", "SEMICOLON")
    return opens and words[first].form == "passive" and any(word.kind == "CELL" for word in words[first:comma])


def let_go(words: list[Word], index: int) -> bool:
    """ "the release of X from macrophages", "by secretion of X"."""
    if at(words, index - 1) != "PREP" or words[index - 1].lower != "of" or not looks_like_name(words, index):
        return False
    noun = index - 2
    if at(words, noun) != "RELEASING" or words[noun].lower not in LETTING_GO:
        return False
    by_cells = at(words, index + 1) == "PREP" and words[index + 1].lower in ("by", "from")
    before = noun - 1
    while at(words, before) in MODIFIERS:
        before -= 1
    through = at(words, before) == "PREP" and words[before].lower in ("by", "via", "through")
    return by_cells or through


def cells_release(words: list[Word], index: int) -> bool:
    """ "the foozin that macrophages secrete": the object of a relative clause."""
    after = index + 1
    if at(words, after) == "COMMA":
        after += 1
    if at(words, after) != "RELATIVE" or words[after].lower not in ("that", "which"):
        return False
    after += 1
    while at(words, after) in MODIFIERS | {"WORD"}:
        after += 1
    if at(words, after) not in ("CELL", "PRONOUN"):
        return False
    verb = after + 1
    while at(words, verb) == "AUX":
        verb += 1
    told = at(words, verb) == "RELEASE" and words[verb].sort == "secrete" and words[verb].form != "passive"
    return told and at(words, verb + 1) in ("COMMA", "STOP", "ACT", "PREP", "BIND", "AUX", "BE", "")


def to_its_maker(words: list[Word], index: int) -> bool:
    """ "X stimulates the very cell that secreted it": what acts there was secreted."""
    after = index + 1
    while at(words, after) == "AUX":
        after += 1
    if at(words, after) not in ("ACT", "BIND") or words[after].form in ("passive", "ing"):
        return False
    after += 1
    same = False
    while at(words, after) in MODIFIERS | {"PREP", "WORD", "RECEPTOR"}:
        same = same or at(words, after) == "SAME"
        after += 1
    released = at(words, after + 1) == "RELATIVE" and at(words, after + 2) == "RELEASE"
    it = released and at(words, after + 3) == "PRONOUN"
    let_go = it and at(words, after) == "CELL" and words[after + 2].sort == "secrete"
    let_go = let_go and words[after + 2].base not in GIVING  # "the vessels that supply it"
    return at(words, after) == "ORIGIN" or (same and it) or let_go


def in_vesicles(words: list[Word], index: int) -> bool:
    """ "exosomal miR-21"."""
    return index > 0 and words[index - 1].lower in ("exosomal", "vesicular", "exosome-derived")


def released_object(words: list[Word], index: int) -> bool:
    """ "secreted more XYZ1", "secretes the newly described XYZ1"."""
    verb = verb_before(words, index)
    told = verb is not None and verb.kind == "RELEASE" and verb.sort == "secrete" and verb.form != "passive"
    return told and at(words, index + 1) not in ("CELL", "WORD", "RECEPTOR", "MOLECULE")


def from_cells(words: list[Word], index: int) -> bool:
    """ "XYZ1 from macrophages activates ...", "XYZ1 signaling from neurons activates ..."."""
    end = index + 1
    if at(words, end) in ("ACTING", "ACT") and words[end].lower in ("signaling", "signalling"):
        end += 1
    if at(words, end) != "PREP" or words[end].lower != "from" or not looks_like_name(words, index):
        return False
    if at(words, index - 1) in ("PREP", "ACT", "RELEASING"):
        return False
    end += 1
    met = False
    while at(words, end) in MODIFIERS | {"WORD", "CELL"}:
        met = met or words[end].kind == "CELL"
        end += 1
    return met and at(words, end) in ACTING and words[end].form not in ("passive", "ing")


def links_cells(words: list[Word], index: int) -> bool:
    """ "XYZ1 mediates the crosstalk between macrophages and T cells"."""
    verb = index + 1
    while at(words, verb) == "AUX":
        verb += 1
    if at(words, verb) != "ACT" or words[verb].base not in ("mediate", "coordinate", "regulate", "drive", "enable"):
        return False
    noun = verb + 1
    while at(words, noun) in MODIFIERS | {"WORD", "CELL", "LABEL"} and words[noun].lower not in BETWEEN_CELLS:
        noun += 1
    named = spelling(words, noun) in BETWEEN_CELLS
    return named and at(words, noun + 1) == "PREP" and words[noun + 1].lower == "between"


def verb_before(words: list[Word], index: int) -> Word | None:
    """The verb that the noun phrase at `index` is the object of."""
    before = index - 1
    while at(words, before) in MODIFIERS | {"WORD"} or (before >= 0 and words[before].lower in KINDS):
        before -= 1
    return words[before] if before >= 0 else None


def looks_like_name(words: list[Word], index: int) -> bool:
    """A symbol, a capital within the sentence, or the ending of a peptide's name."""
    word = words[index]
    if word.kind == "SYMBOL":
        return True
    inside = index > 0 and words[index - 1].kind not in ("STOP", "COLON", "SEMICOLON")
    return (inside and word.text[0].isupper()) or NAME_END.fullmatch(word.text) is not None


def after_amount(words: list[Word], index: int) -> bool:
    """ "secrete high levels of", "release of large amounts of": an amount that is let go."""
    if at(words, index - 1) != "WORD" or words[index - 1].lower not in AMOUNTS:
        return False
    before = index - 2
    while at(words, before) in MODIFIERS | {"WORD", "AUX", "ACT", "SOLUBLE"} and before > index - 6:
        before -= 1
    verb = words[before] if before >= 0 else None
    return verb is not None and verb.kind == "RELEASE" and verb.sort != "show" and verb.form != "passive"


def object_that_acts(words: list[Word], index: int) -> bool:
    """ "secrete a protein that stimulates ...": what is let go and then acts or travels."""
    verb = verb_before(words, index)
    if verb is None or verb.kind != "RELEASE" or verb.sort == "show" or verb.form == "passive":
        return False
    if verb.sort == "make" and not looks_like_name(words, index):
        return False
    after = index + 1
    if at(words, after) == "COMMA":
        after += 1
    if at(words, after) != "RELATIVE":
        return False
    after += 1
    while at(words, after) == "AUX":
        after += 1
    does = at(words, after) in ACTING | {"TRAVEL", "BLOODROUTE"}
    return does or (at(words, after) == "RELEASE" and words[after].base == "make")  # "that makes nearby cells divide"


def answered(words: list[Word], index: int) -> bool:
    """ "do not respond to foozin from melanoma cells"."""
    to = index > 0 and words[index - 1].lower == "to"
    responds = to and at(words, index - 2) == "RESPOND" and words[index - 2].base == "respond"
    return responds and at(words, index + 1) == "PREP" and words[index + 1].lower == "from"


def secretions(words: list[Word], index: int) -> bool:
    """ "Schwann cell secretions promote ...", "secretions of Sertoli cells trigger ...": all that they secrete."""
    end = index + 1
    of_cells = at(words, end) == "PREP" and words[end].lower in ("of", "from")
    if of_cells:
        end += 1
        while at(words, end) in MODIFIERS | {"WORD"}:
            end += 1
    cell = at(words, end) if of_cells else at(words, index - 1)
    return cell == "CELL" and _acts_on(words, end + of_cells)


def pointed_at(words: list[Word], index: int) -> bool:
    """ "Fibroblasts make tenorin. This protein stimulates ...": what was made before."""
    made = any(word.kind == "RELEASE" for word in words[:index])
    return made and at(words, index - 1) == "DEMONSTRATIVE" and _acts_on(words, index + 1)


def after_secretion(words: list[Word], index: int) -> bool:
    """ "XYZ1, upon secretion into the blood, activates ..."."""
    told = at(words, index + 1) == "COMMA" and at(words, index + 2) == "PREP" and at(words, index + 3) == "RELEASING"
    if not told or words[index + 3].lower not in LETTING_GO:
        return False
    close = index + 4
    while at(words, close) not in ("COMMA", "STOP", ""):
        close += 1
    return at(words, close) == "COMMA" and _acts_on(words, close + 1)
