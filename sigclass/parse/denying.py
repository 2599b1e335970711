"""What does not come about, in other words: "ignores TNF", "is degraded before it reaches fibroblasts"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at, noun_at, spelling
from sigclass.parse.words import Word

IGNORING = frozenset({"ignore", "ignores", "ignored", "disregard", "disregards", "disregarded"})
DESTROYED = frozenset([
    "degraded", "destroyed", "cleared", "inactivated", "metabolized", "metabolised", "removed", "trapped", "captured",
    "broken down", "washed away", "neutralized", "neutralised", "hydrolyzed", "hydrolysed", "cleaved",
])  # fmt: skip
PART_TAKING = frozenset({"involved", "implicated", "operative"})
REACHING = frozenset({"TRAVEL", "BIND", "ACT"})


def open_ignoring(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "fibroblasts ignore the TNF": they do not respond to it."""
    opened: list[Word] = []
    for index, word in enumerate(words):
        if word.lower in IGNORING and noun_at(words, index + 1, "MOLECULE", "PRONOUN") > 0:
            opened.append(word._replace(kind="NOT", sort="", base="", form=""))
            opened.append(Word("RESPOND", "respond", word.end, word.end, "respond", "respond", "base"))
            word = Word("PREP", "to", word.end, word.end, sort="to")
        opened.append(word)
    return opened


def open_destroyed(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TNF is degraded before it reaches fibroblasts": it does not reach them."""
    for index, word in enumerate(words):
        gone = word.lower in DESTROYED and spelling(words, index + 1) == "before"
        verb = index + 3 + (at(words, index + 3) == "AUX")
        if not gone or at(words, index + 2) != "PRONOUN" or at(words, verb) not in REACHING:
            continue
        be = index - 1
        while at(words, be) in ("AUX", "WORD"):
            be -= 1
        if at(words, be) == "BE":
            never = words[be]._replace(kind="NOT", sort="", base="", form="")
            return [*words[:be], never, words[verb]._replace(form="base"), *words[verb + 1 :]]
    return words


def open_not_involved(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "autocrine IL-6 is not involved in their growth": it is not needed for it."""
    opened = list(words)
    for index, word in enumerate(words):
        if word.lower in PART_TAKING and at(words, index - 1 - (at(words, index - 1) == "AUX")) == "NOT":
            opened[index] = word._replace(kind="NEED", sort="need", base="need", form="ed")
    return opened
