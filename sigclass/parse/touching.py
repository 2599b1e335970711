"""Cells that touch, and transmitter that leaves its synapse: words that tell the way of a signal, made plain first."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import ARTICLES, MODIFIERS, at, is_hyphen, spelling
from sigclass.parse.words import Word

CONTACTS = frozenset({"contact", "contacts"})
LEAVING = frozenset([
    "escapes", "escape", "escaping", "escaped", "leaves", "leave", "leaving", "beyond", "outside", "spillover",
])  # fmt: skip
SPILLING = frozenset({"spill", "spills", "spilling", "spilled", "escape", "escapes", "escaped", "escaping"})
ENOUGH = frozenset({"sufficient", "enough", "only", "alone"})
INDEPENDENT = frozenset({"independent", "independently", "regardless", "irrespective"})
LONGEST_BETWEEN = 8  # words of "between T cells and B cells is"
PRECLUDED = frozenset({"precluded", "prevented", "excluded", "impossible", "avoided", "absent", "blocked"})
NEEDING = frozenset({"requires", "require", "required", "needs", "need", "involve", "involves"})
WAYS = frozenset({"by", "through", "via", "with"})
TALKING = frozenset({
    "communicate", "talk", "speak", "converse", "exchange information", "exchange signals", "exchange messages",
})  # fmt: skip
SPREAD = frozenset({"spillover", "extrasynaptic", "extrasynaptically", "volume transmission"})


def tag_contacts(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "neuron-to-microglia contact", "T cell-B cell contact": one cell touches the other."""
    tagged = list(words)
    for index, word in enumerate(words):
        second = index - 1 if at(words, index - 1) == "CELL" else index
        joint = second - 1
        while joint > 0 and (is_hyphen(words, joint) or words[joint].lower == "to"):
            joint -= 1
        if word.lower in CONTACTS and second < index and joint < second - 1 and words[joint].kind == "CELL":
            tagged[joint + 1 : second] = [_nothing(each) for each in words[joint + 1 : second]]
            tagged[joint + 1] = words[joint + 1]._replace(kind="BIND", sort="bind", base="contact", form="s")
            tagged[index] = word._replace(kind="CONTACTROUTE", sort="")
        elif word.lower in CONTACTS and spelling(words, index + 1) == "between":
            tagged[index] = word._replace(kind="CONTACTROUTE", sort="")
    return tagged


def drop_needless_contact(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Cell contact is not needed", "did not require contact": no way of the signal that is told beside it."""
    return [
        _nothing(word) if word.kind == "CONTACTROUTE" and _is_needless(words, index) else word
        for index, word in enumerate(words)
    ]


def _is_needless(words: list[Word], contact: int) -> bool:
    after = contact + 1
    while at(words, after) in ("AUX", "BE"):
        after += 1
    while at(words, after) in ("AUX", "BE", "CELL", "PRONOUN", "PREP", "AND") and after < contact + LONGEST_BETWEEN:
        after += 1  # "contact between them is not needed"
    if spelling(words, contact - 1) == "of" and spelling(words, contact - 2) in INDEPENDENT:
        return True
    was = spelling(words, after) in PRECLUDED and at(words, after - 1) in ("BE", "AUX")
    denied = was or (at(words, after) == "NOT" and spelling(words, after + 1) not in ENOUGH)
    before = contact - 1
    while at(words, before) in ARTICLES | {"WORD", "CONTACTROUTE"}:
        before -= 1
    needed = at(words, before) == "NEED" or spelling(words, before) in NEEDING
    while at(words, before) in ("NEED", "PREP", "WORD"):
        before -= 1
    return denied or (needed and at(words, before) == "NOT")


def put_contact_last(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "through both direct contact and the secretion of IL-6": through the secretion of IL-6 and contact."""
    for index, word in enumerate(words):
        if word.kind != "CONTACTROUTE" or at(words, index + 1) != "AND":
            continue
        way = index - 1 - (spelling(words, index - 1) in ("both", "either"))
        second = index + 2
        while at(words, second) == "AUX":  # "and also"
            second += 1
        second += at(words, second) == "PREP"
        noun = second
        while at(words, noun) in MODIFIERS | {"WORD", "RELEASING", "SOLUBLE"} or _links(words, noun, second):
            noun += 1
        while at(words, noun) == "MOLECULE" and at(words, noun + 1) in ("MOLECULE", "AND") and noun < len(words):
            noun += 1
        ends = at(words, noun) == "MOLECULE" and at(words, noun + 1) in ("STOP", "COMMA", "")
        if at(words, way) == "PREP" and words[way].lower in WAYS and ends:
            told = words[second : noun + 1]
            return [*words[: way + 1], *told, words[index + 1], word, *words[noun + 1 :]]
    return words


def _links(words: list[Word], index: int, first: int) -> bool:
    """Whether the "of" of "the secretion of IL-6" stands here, or a participle: "secreted cytokines"."""
    of = spelling(words, index) == "of" and index > first and at(words, index - 1) == "RELEASING"
    return of or (at(words, index) == "RELEASE" and words[index].form == "ed")


def _nothing(word: Word) -> Word:
    return word._replace(kind="WORD", sort="")


def open_spillover(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "spills out of the synapse", "extrasynaptic receptors": what has left the synapse acts on what is near."""
    spread = next((i for i, word in enumerate(words) if word.lower in SPREAD or _leaves(words, i)), None)
    if spread is None or any(word.kind == "SYNAPSEROUTE" and _onto(words, i) for i, word in enumerate(words)):
        return words
    opened = [_nothing(word) if word.kind == "SYNAPSEROUTE" else word for word in words]
    opened[spread] = words[spread]._replace(kind="LOCALROUTE", sort="", base="", form="")
    return opened


def _onto(words: list[Word], index: int) -> bool:
    """ "synapses onto pyramidal cells": the synapse itself is told too."""
    return spelling(words, index + 1) in ("on", "onto", "with")


def _leaves(words: list[Word], index: int) -> bool:
    """Whether a synapse is left here: "spills out of the synapse", "escapes the cleft", "spills over"."""
    if words[index].kind == "SYNAPSEROUTE":
        before = index - 1
        while at(words, before) == "DEFINITE":
            before -= 1
        left = words[before].lower if before >= 0 else ""
        return left in LEAVING or (left in ("of", "from") and _spills(words, before))
    return words[index].lower == "over" and index > 0 and words[index - 1].lower in SPILLING


def _spills(words: list[Word], index: int) -> bool:
    """Whether a verb of spilling stands right before: "spills out of"."""
    verbs = SPILLING | {"diffuses", "diffuse", "out"}
    return any(word.lower.partition(" ")[0] in verbs for word in words[max(0, index - 2) : index])


def open_talk_among(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Epithelial cells communicate at cell contacts via ephrins": with each other, where no others are named."""
    for index, word in enumerate(words):
        if word.kind != "ACT" or word.base not in TALKING or word.form not in ("base", "past", "ed"):
            continue
        subject = next((i for i in range(index - 1, -1, -1) if words[i].kind not in ("AUX", "WORD")), -1)
        alone = at(words, subject) == "CELL" and words[subject].lower.endswith("s")
        named = [each for each in words if each.kind in ("CELL", "EACHOTHER", "NEIGHBOR", "ITSELF")]
        if alone and len(named) == 1 and at(words, index + 1) in ("PREP", "CONTACTROUTE", "WORD"):
            together = [Word("PREP", "with", word.end, word.end, sort="with")]
            together.append(Word("EACHOTHER", "each other", word.end, word.end))
            return [*words[: index + 1], *together, *words[index + 1 :]]
    return words
