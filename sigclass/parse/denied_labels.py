"""Loops that are denied: "no autocrine loop of IL-6 was found in myeloma cells"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at, spelling
from sigclass.parse.words import Word

CLAUSE_ENDS = frozenset({"STOP", "SEMICOLON", "COLON", "BUT", "RATHER", "CONTRAST", "RELATIVE", "SUBORDINATE"})
WAYS = frozenset({
    "loop", "loops", "effect", "effects", "role", "roles", "stimulation", "mechanism", "mechanisms", "signaling",
    "signalling", "action", "actions", "function", "activity", "regulation", "growth", "activation", "feedback",
})  # fmt: skip
SHOWN = frozenset({
    "found", "shown", "demonstrated", "detected", "observed", "seen", "confirmed", "identified", "established", "exist",
    "occur", "present", "evident", "apparent", "operative", "active", "proven", "documented",
})  # fmt: skip
EXCLUDED = frozenset({"ruled", "excluded", "refuted", "disproved", "disproven"})
EXCLUDING = frozenset({"exclude", "excludes", "refute", "refutes", "lack", "lacks", "lacked"})
PLAYING = frozenset({"play", "plays", "played", "have", "has", "had"})
LONGEST_PHRASE = 3  # words between "no" and "loop"


def deny_labels(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "no autocrine loop of IL-6 was found in myeloma cells": IL-6 does not act on them in such a manner."""
    labels = [index for index, word in enumerate(words) if word.kind == "LABEL"]
    if len(labels) != 1:
        return words  # "in a paracrine and not in an autocrine manner": what is denied is told beside what holds
    start, end = _clause(words, labels[0])
    signals = [w for w in words if w.kind == "MOLECULE" and not lexicon.is_generic("MOLECULE", w.text)]
    cells = [word for word in words[start:end] if word.kind == "CELL"]
    one = len(signals) == 1 and signals[0] in words[start:end] and len(cells) == 1
    if not one or not _is_denied(words, start, end, labels[0]):
        return words
    place = words[start]
    told = [
        signals[0],
        place._replace(kind="NOT", text="does not", sort="", base="", form=""),
        Word("ACT", "act", place.start, place.end, "act", "act", "base"),
        Word("PREP", "on", place.start, place.end, sort="on"),
        cells[0],
    ]
    return [*words[:start], *told, *words[end:]]


def _clause(words: list[Word], index: int) -> tuple[int, int]:
    """Where the clause begins that holds a word, and where it ends."""
    start = end = index
    while start and words[start - 1].kind not in CLAUSE_ENDS and not _reports(words, start - 1):
        start -= 1
    while end < len(words) and words[end].kind not in CLAUSE_ENDS:
        end += 1
    return start, end


def _reports(words: list[Word], index: int) -> bool:
    """Whether the "that" of "the results suggest that" stands here."""
    return spelling(words, index) == "that" and at(words, index - 1) in ("CALL", "WORD")


def _is_denied(words: list[Word], start: int, end: int, label: int) -> bool:
    spelt = [word.lower for word in words[start:end]]
    way = next((i for i in range(label + 1, min(label + LONGEST_PHRASE, end)) if words[i].lower in WAYS), -1)
    before = next((words[i].lower for i in range(label - 1, start - 1, -1) if words[i].kind != "WORD"), "")
    if way > 0 and before == "no":
        return True  # "no autocrine loop", "has no autocrine effect on"
    if way > 0 and (EXCLUDED & set(spelt[way - start :]) or EXCLUDING & set(spelt[: label - start])):
        return True
    negated = [i for i in range(start, end) if words[i].kind == "NOT"]
    shown = any(SHOWN & set(spelt[i - start : i - start + LONGEST_PHRASE + 1]) for i in negated)
    played = any(spelling(words, i + 1) in PLAYING for i in negated) and "role" in spelt
    no_role = any(spelt[i : i + 2] == ["no", "role"] for i in range(len(spelt)))
    needless = any(at(words, i + 1) == "NEED" for i in negated) and way > 0
    return (way > 0 and shown) or played or no_role or needless
