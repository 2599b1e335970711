"""Cells that touch, and transmitter that leaves its synapse: words that tell the way of a signal, made plain first."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at, is_hyphen, spelling
from sigclass.parse.words import Word

CONTACTS = frozenset({"contact", "contacts"})
LEAVING = frozenset([
    "escapes", "escape", "escaping", "escaped", "leaves", "leave", "leaving", "beyond", "outside", "spillover",
])  # fmt: skip
SPILLING = frozenset({"spill", "spills", "spilling", "spilled", "escape", "escapes", "escaped", "escaping"})
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
