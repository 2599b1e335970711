"""The words of a free-text answer, by the phrases of answers.tsv: text -> typed words for grammar/answers.lark."""

import difflib
import re
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from sigclass.model import Kind, Label

TABLE = Path(__file__).with_name("answers.tsv")
NEAR_ENOUGH = 0.8  # difflib's ratio for a misspelt label; the next best must be clearly worse
CLEARLY = 0.05
SHORTEST, LONGEST_NAME = 6, 14  # letters of a word that can be a misspelt label
_ELSEWHERE = frozenset({Kind.PARACRINE, Kind.ENDOCRINE, Kind.JUXTACRINE, Kind.SYNAPTIC})
_GROUPS: dict[str, frozenset[Kind]] = {
    "other": frozenset(kind for kind in Kind if kind.label is Label.OTHER),
    "else": _ELSEWHERE,
    "nothing": frozenset(),
}
_ATOM = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[,;:.!?\n/]")
_ANSI = re.compile("\x1b\\[[0-9;?]*[A-Za-z]")  # colour codes of a terminal, which are no letters of the word after them
_MARKS = {",": "COMMA", "/": "SLASH", ":": "", **dict.fromkeys(";.!?\n", "STOP")}


class AnswerWord(NamedTuple):
    """A word or phrase: its class, the kinds that it covers (for labels), and whether it was misspelt."""

    kind: str
    text: str
    covers: frozenset[Kind] = frozenset()
    misspelt: bool = False
    named: bool = False


class Phrases(NamedTuple):
    """The table: class and covered kinds by phrase, the longest phrase in words, and the names that can be misspelt."""

    senses: dict[str, tuple[str, frozenset[Kind]]]
    longest: int
    names: dict[str, frozenset[Kind]]


@cache
def phrases(extra: tuple[tuple[str, frozenset[Kind]], ...] = ()) -> Phrases:
    """The phrases of answers.tsv; `extra` adds a course's own labels, which win."""
    senses: dict[str, tuple[str, frozenset[Kind]]] = {}
    names: dict[str, frozenset[Kind]] = {}
    for line in TABLE.read_text("utf-8").splitlines()[1:]:
        if line.startswith(("#", "class\t")):
            continue
        kind, covered, words = line.split("\t")
        covers = frozenset[Kind]().union(*(_GROUPS.get(name) or _one(name) for name in covered.split("|") if name))
        for phrase in words.split("|"):
            senses.setdefault(phrase, (kind, covers))
            if kind == "NAMED" and " " not in phrase and len(phrase) >= SHORTEST:
                names[phrase] = covers
    for phrase, covers in extra:
        key = " ".join(atom for atom in atoms_of(phrase))
        senses[key] = ("NAMED", covers)
    longest = max(len(phrase.split(" ")) for phrase in senses)
    return Phrases(senses, longest, names)


def _one(name: str) -> frozenset[Kind]:
    return frozenset() if name == "nothing" else frozenset({Kind(name)})


def atoms_of(text: str) -> list[str]:
    """The words and marks of a text, in lower case; hyphens part words."""
    return _ATOM.findall(_ANSI.sub(" ", text).lower().replace("’", "'").replace("`", "'"))


def answer_words(text: str, table: Phrases) -> list[AnswerWord]:
    """The words that have a role; all others are left out."""
    atoms = atoms_of(text)
    found: list[AnswerWord] = []
    at = 0
    while at < len(atoms):
        word, length = _longest(atoms, at, table)
        at += length
        if word.kind:
            found.append(word)
    return found


def _longest(atoms: list[str], at: int, table: Phrases) -> tuple[AnswerWord, int]:
    for length in range(min(table.longest, len(atoms) - at), 0, -1):
        phrase = " ".join(atoms[at : at + length])
        sense = table.senses.get(phrase)
        if sense:
            return AnswerWord(sense[0], phrase, sense[1]), length
    atom = atoms[at]
    if atom in _MARKS:
        return AnswerWord(_MARKS[atom], atom), 1
    return _misspelt(atom, table), 1


def _misspelt(atom: str, table: Phrases) -> AnswerWord:
    """A label that is spelt almost right, where no other comes near."""
    name = _near_label(atom) if SHORTEST <= len(atom) <= LONGEST_NAME and atom.isalpha() else None
    return AnswerWord("NAMED", atom, table.names[name], misspelt=True) if name else AnswerWord("", atom)


@lru_cache(maxsize=8192)  # most words of an answer come again in the next
def _near_label(atom: str) -> str | None:
    names = phrases().names
    scored = sorted(((difflib.SequenceMatcher(None, atom, name).ratio(), name) for name in names), reverse=True)
    best, nearest = scored[0]
    second = next((ratio for ratio, name in scored if names[name] != names[nearest]), 0.0)
    return nearest if best >= NEAR_ENOUGH and best - second >= CLEARLY else None
