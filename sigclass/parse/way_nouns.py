"""Words of a way that tell of none, and ways in other words: "blood pressure", "acts inside the cells that make it"."""

from sigclass.parse.late import Late
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at, noun_at, spelling
from sigclass.parse.words import Word

MAKING_SYNAPSES = Late(
    r"\b(?:form(?:s|ed|ing)?|build(?:s|ing)?|built|establish\w*|eliminat\w*|prun\w*|engulf\w*|remov\w*|strip\w*"
    r"|surround(?:s|ed|ing)?|ensheath\w*|envelop\w*|number of|loss of"
    r"|density of|formation of|elimination of|pruning of|maturation of)"
    r"(?: (?:the|more|fewer|new|functional|excitatory|inhibitory|their|excess|unneeded))*$"
)
FATES = frozenset({"phenotype", "phenotypes", "fate", "fates", "identity", "lineage", "program", "programme"})
LOCAL = frozenset({"local", "localized", "localised", "nearby"})
INSIDE = frozenset({"inside", "within", "intracellularly"})
SYNAPSE_FATES = frozenset(["number", "numbers", "loss", "density", "elimination", "pruning", "maturation", "assembly"])
BLOOD = frozenset({"blood", "bloodstream", "blood stream", "circulation"})
CARRYING = frozenset([
    "carries", "carried", "takes", "took", "transports", "transported", "brings", "brought", "delivers", "delivered",
    "conveys", "conveyed", "sweeps",
])  # fmt: skip
ABSENT = frozenset({"undetectable", "absent", "undetected", "missing"})
FOUND = frozenset({"detectable", "detected", "found", "present", "measurable", "seen"})


def drop_blood_nouns(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "a decrease in blood pressure", "cells in blood vessels" tell no route: "blood" describes the noun after it."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        noun = at(words, index + 1) in ("WORD", "CELL", "NOSIGNAL") and words[index + 1].start - word.end <= 1
        if word.kind == "BLOODROUTE" and word.lower.endswith(" plasma") and at(words, index + 1) == "PART":
            continue  # "in the plasma membrane"
        if word.kind == "BLOODROUTE" and (spelling(words, index - 1) in ABSENT or _is_not_found(words, index)):
            continue  # "is undetectable in blood"
        if word.kind == "BLOODROUTE" and word.lower.endswith(" blood") and noun:
            if words[index + 1].kind == "CELL":
                kept.append(Word("PREP", word.text.split()[0], word.start, word.end, sort="in"))
            continue
        if word.kind == "CELL" and index and words[index - 1].kind == "BLOODROUTE" and kept and kept[-1].kind == "PREP":
            word = word._replace(text=f"blood {word.text}", start=word.start - len("blood "))
        kept.append(word)
    return kept


def _is_not_found(words: list[Word], index: int) -> bool:
    """ "is not detectable in the blood"."""
    return spelling(words, index - 1) in FOUND and at(words, index - 2) == "NOT"


def tag_local_effects(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "causes local vasodilation", "by secreting TGF-beta in their vicinity": the signal acts where it is let go."""
    tagged = list(words)
    blood = any(word.kind == "BLOODROUTE" for word in words)  # "travels in the blood and causes local vasodilation"
    for index, word in enumerate(words):
        effect = (
            word.lower in LOCAL and at(words, index + 1) == "EFFECT" and at(words, index - 1) == "ACT" and not blood
        )
        behind = word.kind == "NEAR" and at(words, index - 1) == "MOLECULE"
        if effect or (behind and at(words, index + 1) in ("STOP", "COMMA", "")):
            tagged[index] = word._replace(kind="LOCALROUTE")
    return tagged


def tag_inside(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "is not secreted but acts inside the fibroblasts that make it", "acts intracellularly in the same cell"."""
    for index, word in enumerate(words):
        acts = word.lower in INSIDE and at(words, index - 1) in ("ACT", "AUX", "WORD", "BIND")
        cell = noun_at(words, index + 1 + (at(words, index + 1) == "PREP"), "CELL") if acts else -1
        if cell < 0 or not (_makes_it(words, cell + 1) or _is_same_cell(words, index, cell)):
            continue
        verb = index - 1
        while at(words, verb) in ("AUX", "WORD"):
            verb -= 1
        kept = words[: verb + (at(words, verb) in ("ACT", "BIND"))]
        if [each.kind for each in words[max(0, verb - 3) : verb]] == ["NOT", "RELEASE", "BUT"]:
            kept = [*words[: verb - 3], *words[verb : verb + 1]]  # "is not secreted but acts"
        return [*kept, word._replace(kind="INSIDEROUTE"), *words[index + (word.kind == "WORD") :]]
    return words


def _is_same_cell(words: list[Word], index: int, cell: int) -> bool:
    """ "in the same cell", not "inside the same muscle cells that also bind histamine"."""
    return words[cell].lower in ("cell", "cells") and any(each.kind == "SAME" for each in words[index:cell])


def _makes_it(words: list[Word], index: int) -> bool:
    told = at(words, index) in ("RELATIVE", "DEMONSTRATIVE") and at(words, index + 1) == "RELEASE"
    return told and at(words, index + 2) == "PRONOUN"


def drop_seats(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "macrophages in the tissue release IL-1": where they sit, no way of what they release."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        seat = (
            word.kind == "LOCALROUTE" and word.lower.startswith(("in ", "within ")) and at(words, index - 1) == "CELL"
        )
        if seat and at(words, index + 1) in ("RELEASE", "AUX") and _is_subject(words, index - 1):
            continue
        kept.append(word)
    return kept


def _is_subject(words: list[Word], cell: int) -> bool:
    """Whether a cell opens its clause, articles and adjectives before it."""
    before = cell - 1
    while at(words, before) in ("DEFINITE", "INDEFINITE", "STATE", "WORD"):
        before -= 1
    return at(words, before) in ("", "STOP", "COMMA", "SEMICOLON", "COLON", "SUBORDINATE", "BUT")


def drop_made_synapses(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "instructs neurons to form synapses", "synapse loss": what becomes of synapses is no way of a signal."""
    kept = list(words)
    for index, word in enumerate(words):
        if word.kind != "SYNAPSEROUTE" or word.lower not in ("synapse", "synapses"):
            continue
        before = " ".join(each.lower for each in words[max(0, index - 4) : index])
        after = spelling(words, index + 1)
        ends = at(words, index + 1) != "PREP"  # not "form synapses with muscle fibers"
        if (ends and MAKING_SYNAPSES.search(before)) or after in SYNAPSE_FATES:
            kept[index] = word._replace(kind="WORD")
    return kept


def join_fates(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "suppresses the tip cell phenotype", "alters T cell fate": an effect that bears the cell's name."""
    joined: list[Word] = []
    for word in words:
        if word.lower in FATES and word.kind in ("WORD", "EFFECT") and joined and joined[-1].kind == "CELL":
            cell = joined.pop()
            text = f"{cell.text} {word.text}"
            word = Word("EFFECT", text, cell.start, word.end)
        joined.append(word)
    return joined


def open_blood_carries(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the blood carries insulin to the liver": insulin travels there in the blood."""
    for index, word in enumerate(words):
        blood = word.lower in BLOOD and at(words, index - 1) in ("DEFINITE", "", "STOP", "AND", "COMMA")
        if not blood or spelling(words, index + 1) not in CARRYING:
            continue
        carried = noun_at(words, index + 2, "MOLECULE")
        carried = index + 2 if at(words, index + 2) == "PRONOUN" else carried
        if carried > 0 and at(words, carried + 1) in ("PREP", "AUX", "STOP", "COMMA", "AND", "SEMICOLON", ""):
            first = index - (at(words, index - 1) == "DEFINITE")
            travels = words[index + 1]._replace(kind="TRAVEL", sort="travel", base="travel", form="s")
            way = word._replace(kind="BLOODROUTE", sort="")
            return [*words[:first], *words[index + 2 : carried + 1], travels, way, *words[carried + 1 :]]
    return words
