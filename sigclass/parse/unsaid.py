"""Cards whose subject is not said: "It is secreted by Th2 cells and ...", "Acts on the cell that released it"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at
from sigclass.parse.unknown_words import ANY_NAME, PROTEINS
from sigclass.parse.words import Word

PLAIN = frozenset({"protein", "proteins", "molecule", "molecules", "glycoproteins"})
DESCRIBED = frozenset({"DEFINITE", "INDEFINITE", "DEMONSTRATIVE", "WORD", "STATE"})
SAID = frozenset({"MOLECULE", "SYMBOL", "QUESTION"})
DEEDS = frozenset({"ACT", "BIND", "TRAVEL"})
# what a signal does to a cell, unlike "kills", "supports" or "anchors"
SIGNALLING = frozenset({
    "act", "act back", "affect", "influence", "stimulate", "activate", "inhibit", "suppress", "target", "regulate",
    "modulate", "signal", "signal to", "trigger", "induce", "bind", "diffuse",
})  # fmt: skip
LONGEST_MARK = 2  # words of "(a)" and "Figure 2." before their last
LONGEST_OPENING = 8  # words of "in the inflamed lining of the human gut"
PLACING = frozenset({"PREP", "DEFINITE", "INDEFINITE", "CELL", "WORD", "STATE", "THING", "EFFECT", "SUBORDINATE"})
POINTED = frozenset({"ORIGIN", "ITSELF", "SAME", "NEAR", "NEIGHBOR", "OTHER", "FAR"})
REACHED = frozenset({"CELL", *POINTED})
CLOSING = frozenset({"RELATIVE", "DEMONSTRATIVE", "PRONOUN"})  # "that made it", with which a pointing phrase may end


def name_unsaid(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Put the signal in its place, where a text begins with what is told of it."""
    first = _opening_end(words)
    if at(words, first) == "PRONOUN" and words[first].lower in ("it", "they"):
        verb = _after_be(words, first + 1)
        if at(words, verb) == "RELEASE" and words[verb].form == "ed" and _reaches(words, verb + 1):
            signal = words[first]._replace(kind="MOLECULE", base=ANY_NAME)
            return [*words[:first], signal, *words[first + 1 :]]
        if _answer_themselves(words, first + 1):
            return [*words[:first], words[first]._replace(kind="CELL", base="cell"), *words[first + 1 :]]
    elif at(words, first) in ("RELEASE", *DEEDS) and _stands_bare(words, first):
        word = words[first]
        told = [Word("MOLECULE", "", word.start, word.start, base=ANY_NAME)]
        told += [word._replace(kind="BE", text="", end=word.start)] if word.kind == "RELEASE" else []
        return [*words[:first], *told, *words[first:]]
    return words


def _opening_end(words: list[Word]) -> int:
    """Where the text itself begins: after marks, and after "in the skin," before a pronoun."""
    mark = next((i for i in range(LONGEST_MARK, 0, -1) if at(words, i) in ("COLON", "CLOSE", "STOP", "MARK")), -1)
    numbered = all(word.kind in ("WORD", "OPEN", "THING", "SYMBOL") for word in words[: max(0, mark)])
    first = mark + 1 if numbered else 0  # "Note: It is", "(a) It is", "1. It is"
    while at(words, first) in ("MARK", "LABEL", "COLON"):
        first += 1
    comma = next((i for i in range(first, len(words)) if words[i].kind == "COMMA"), len(words))
    placing = comma - first <= LONGEST_OPENING and all(word.kind in PLACING for word in words[first:comma])
    return comma + 1 if placing and at(words, comma + 1) == "PRONOUN" else first


def _answer_themselves(words: list[Word], index: int) -> bool:
    """ "They secrete the signal and respond to it", "It responds to its own signal": only cells do."""
    while at(words, index) in ("AUX", "WORD", "ABILITY"):
        index += 1
    own = any(word.kind == "OWN" for word in words)
    answer = next((i for i in range(index, len(words)) if words[i].kind == "RESPOND"), len(words))
    by_itself = any(word.lower in ("it", "them", "itself", "themselves") for word in words[answer : answer + 5])
    return (answer == index and own) or (at(words, index) == "RELEASE" and answer < len(words) and (own or by_itself))


def name_proteins(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "The encoded protein is secreted by astrocytes and supports neurons": let go of and acting, it is a signal."""
    tagged = words
    for index, word in enumerate(words):
        if word.kind in ("WORD", "NOSIGNAL") and word.lower in PLAIN and _meets(words, index + 1):
            tagged = [*tagged[:index], word._replace(kind="MOLECULE", base=ANY_NAME), *tagged[index + 1 :]]
        if word.kind not in ("WORD", "NOSIGNAL") or word.lower not in PROTEINS or at(words, index - 1) not in DESCRIBED:
            continue
        verb = _after_be(words, index + 1 + (at(words, index + 1) in ("RELATIVE", "DEMONSTRATIVE")))
        secreted = at(words, verb) == "RELEASE" and words[verb].form == "ed" and words[verb].sort == "secrete"
        rest = words[verb + 1 :]
        if secreted and (_reaches(rest, 0) or any(each.kind == "BLOODROUTE" for each in rest)):
            tagged = [*tagged[:index], word._replace(kind="MOLECULE", base=ANY_NAME), *tagged[index + 1 :]]
    return tagged


def _meets(words: list[Word], index: int) -> bool:
    """ "proteins on the surface of one cell bind receptors on an adjacent cell"."""
    shown = at(words, index) == "ONSURFACE" or (at(words, index) == "PREP" and words[index].lower == "on")
    kinds = [each.kind for each in words[index:]]
    bind = kinds.index("BIND") if shown and "BIND" in kinds else len(kinds)
    return "CELL" in kinds[:bind] and "RECEPTOR" in kinds[bind:] and "CELL" in kinds[bind:]


def _after_be(words: list[Word], index: int) -> int:
    """The place of the verb after "is mainly"; the index itself where no "is" stands."""
    if at(words, index) != "BE":
        return len(words)
    while at(words, index) in ("BE", "AUX", "WORD"):
        index += 1
    return index


def _reaches(words: list[Word], index: int) -> bool:
    """Whether a verb of action follows, with a cell after it."""
    rest = words[index:]
    deed = next((i for i, word in enumerate(rest) if word.kind in DEEDS and word.form in ("s", "base")), len(rest))
    return any(word.kind in REACHED for word in rest[deed:])


def _stands_bare(words: list[Word], first: int) -> bool:
    """ "Secreted by Th2 cells; stimulates B cells", "Acts on the cell that made it": no signal is named at all."""
    word, following = words[first], at(words, first + 1)
    if any(each.kind in SAID for each in words):
        return False
    if word.kind == "RELEASE":
        passive = word.form == "ed" and (following == "PREP" or following.endswith("ROUTE"))
        return passive and _reaches(words, first + 1)
    itself = any(each.kind in ("ORIGIN", "ITSELF") for each in words)
    near = any(each.kind in POINTED and _cell_next(words, i) for i, each in enumerate(words[: first + 4]) if i > first)
    cells = any("cell" in each.lower for each in words if each.kind == "CELL")
    return word.form == "s" and word.base in SIGNALLING and (itself or (cells and (near or _made_it(words))))


def _cell_next(words: list[Word], index: int) -> bool:
    return "CELL" in (at(words, index + 1), at(words, index + 2))


def _made_it(words: list[Word]) -> bool:
    """ "the T cell that made it", "the cell types that secrete it"."""
    return any(
        each.kind == "RELEASE" and at(words, index + 1) == "PRONOUN" and at(words, index - 1) in CLOSING
        for index, each in enumerate(words)
    )
