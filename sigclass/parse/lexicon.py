"""The words that the sentence reader knows: the closed classes of words.tsv, and the names of the knowledge."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from sigclass.knowledge import Knowledge
from sigclass.knowledge.fold import fold_all
from sigclass.knowledge.names import NameIndex

WORDS_FILE = Path(__file__).with_name("words.tsv")
VERBS = frozenset({"RELEASE", "ACT", "BIND", "RESPOND", "TRAVEL", "NEED", "LACK", "BLOCK", "HAVE", "CALL"})
GIVING = frozenset({"furnish", "provide", "supply", "equip", "feed"})  # their object may be who gets something
BEGINNING = 4  # letters of a folded name that tell whether any name begins so

TABLES = {
    "CELL": "cell",
    "MOLECULE": "molecule",
    "RECEPTOR": "receptor",
    "PATHWAY": "pathway",
    "EFFECT": "effect",
}


class Sense(NamedTuple):
    """What a word of a closed class is: its class, the finer sort, the base form, and the verb's form."""

    kind: str
    sort: str
    base: str
    form: str  # base | s | ed | ing for verbs, "" otherwise


class ClosedWords(NamedTuple):
    """The closed classes: senses by the words in lower case, and how many words the longest has."""

    senses: dict[str, Sense]
    longest: dict[str, int]  # by first word


@cache
def closed_words() -> ClosedWords:
    """Read words.tsv and add the regular forms of its verbs."""
    senses: dict[str, Sense] = {}
    for line in WORDS_FILE.read_text("utf-8").splitlines():
        if line.startswith(("#", "class\t")):
            continue
        kind, sort, words = line.split("\t")
        for entry in words.split("|"):
            forms = _forms(entry) if kind in VERBS else [(entry, "")]
            base = entry.partition(":")[0]
            for word, form in forms:
                senses.setdefault(word.replace("-", " "), Sense(kind, sort, base, form))
    longest: dict[str, int] = {}
    for words in senses:
        parts = words.split(" ")
        longest[parts[0]] = max(longest.get(parts[0], 1), len(parts))
    return ClosedWords(senses, longest)


def _forms(entry: str) -> list[tuple[str, str]]:
    """The forms of a verb: "secrete" -> secrete, secretes, secreted, secreting; "bind:bound:binding" as given."""
    base, _, irregular = entry.partition(":")
    past, _, gerund = irregular.partition(":")
    head, _, tail = base.partition(" ")
    tail = f" {tail}" if tail else ""
    forms = [(base, "base"), (_third_person(head) + tail, "s")]
    forms.append((past or _past(head) + tail, "ed"))
    forms.append((gerund or gerund_of(head) + tail, "ing"))
    if head.endswith("ize"):  # as Britain spells it
        forms += [(form.replace("iz", "is"), name) for form, name in forms]
    return forms


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "x", "ch", "sh", "ss")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return {"have": "has"}.get(verb, verb + "s")


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + "ed"


def gerund_of(verb: str) -> str:
    """ "kill" -> "killing", "destroy" -> "destroying"; no consonant is doubled."""
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + "ing"


class NameLexicon:
    """All spellings of the knowledge under one roof: which token a folded key is.

    Where tables share a spelling the molecule wins, then cell, receptor, pathway and effect; the reader looks the
    other meanings up where the sentence calls for them.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        """Join the indexes; the order of updates is the precedence, last wins."""
        self.knowledge = knowledge
        self._indexes = {kind: knowledge.index(table) for kind, table in TABLES.items()}
        self.kinds: dict[str, str] = {}
        self.acronyms: set[str] = set()
        for kind in ("EFFECT", "PATHWAY", "RECEPTOR", "CELL", "MOLECULE"):
            index = self.index(kind)
            self.kinds.update(dict.fromkeys(index.keys, kind))
            self.acronyms |= index.acronyms
        self._add_parts()
        # no name begins with what is not here: most words are ruled out by one look
        self.beginnings = {key[:BEGINNING] for key in self.kinds}

    def _add_parts(self) -> None:
        """Receptors by the symbols of their genes: "KIT", "MET"; the short ones only in capitals."""
        parts = [part for receptor in self.knowledge.receptors.values() for part in receptor.parts]
        for key in fold_all(parts):
            if key not in self.kinds:
                self.kinds[key] = "RECEPTOR"
                if len(key) <= 4 and key.isalpha():
                    self.acronyms.add(key)

    def index(self, kind: str) -> NameIndex:
        """The spellings of one token kind."""
        return self._indexes[kind]

    def is_generic(self, kind: str, text: str) -> bool:
        """Whether every entry of this spelling is a generic word ("cell", "cytokine")."""
        entries = self.knowledge.cells if kind == "CELL" else self.knowledge.molecules
        names = self.index(kind).find(text)
        group = "category" if kind == "CELL" else "group"
        return bool(names) and all(getattr(entries[name], group) == "generic" for name in names)


_lexicons: dict[int, NameLexicon] = {}


def name_lexicon(knowledge: Knowledge) -> NameLexicon:
    """The joined names of a knowledge, made once for each."""
    made = _lexicons.get(id(knowledge))
    if made is None or made.knowledge is not knowledge:
        made = _lexicons[id(knowledge)] = NameLexicon(knowledge)
    return made
