"""Looking up one mention: the words of the text -> the entries of a table that they may stand for."""

import re
from collections.abc import Iterator
from typing import Generic, NamedTuple, TypeVar

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Cell, Effect, Molecule, Pathway, Receptor
from sigclass.knowledge.fold import fold, singulars
from sigclass.model import Mention, Name

Entry = TypeVar("Entry", bound=Cell | Molecule | Receptor | Pathway | Effect)

TABLES = {"cell": "cells", "molecule": "molecules", "receptor": "receptors", "pathway": "pathways", "effect": "effects"}

# words in front of a name that point or count and never change what it stands for
_POINTING = re.compile(
    r"^(?:the|a|an|this|that|these|those|its|their|his|her|own|same|some|many|most|all|each|every|any|other|another|"
    r"neighbou?ring|nearby|adjacent|surrounding|local|distant)\s+",
    re.IGNORECASE,
)
_TRAILING = {
    "molecule": re.compile(r"\s+(?:proteins?|molecules?|cytokines?|hormones?|peptides?|ligands?|signals?)$", re.I),
    "pathway": re.compile(r"\s+(?:pathways?|signall?ing|cascades?|axis|activation|phosphorylation)$", re.I),
}
# a bare word for the thing itself is neither known nor a spelling mistake
_BARE = {
    "cell": frozenset(("cell", "target", "targetcell", "receiver", "sender", "it", "them", "they", "one")),
    "molecule": frozenset(
        ("signal", "molecule", "ligand", "factor", "signalingmolecule", "protein", "substance", "it")
    ),
    "receptor": frozenset(
        (
            "receptor",
            "specificreceptor",
            "cellsurfacereceptor",
            "surfacereceptor",
            "membranereceptor",
            "cognatereceptor",
        )
    ),
    "pathway": frozenset(("pathway", "signalingpathway", "signaling", "cascade", "signalingcascade", "downstream")),
    "effect": frozenset(
        ("effect", "response", "change", "production", "expression", "release", "function", "activity")
    ),
}
# a spelling that stands for a signal here and for another thing there is ambiguous: IL1RA is IL1RN or IL1R1
_CROSSED = {"molecule": "receptor", "receptor": "molecule"}
# stems of words that turn an effect round: "reduced proliferation" is no proliferation
LOWERING = (
    "inhibit",
    "suppress",
    "reduc",
    "decreas",
    "diminish",
    "impair",
    "prevent",
    "block",
    "lower",
    "less",
    "loss",
)
_LONGEST_PHRASE = 8  # words of an effect's phrase that are searched for a known effect inside it


class Known(NamedTuple, Generic[Entry]):
    """A mention with the entry that it stands for; `entry` is None where the knowledge has none.

    `qualifier` holds the words in front that the table's name lacks: "thymic" of "thymic epithelial cell".
    """

    mention: Mention
    entry: Entry | None
    qualifier: str = ""

    @property
    def name(self) -> str:
        """The known name, or the words to look up."""
        return self.entry.name if self.entry else plain(self.mention.name or self.mention.text)

    @property
    def phrase(self) -> str:
        """The name with its state in front: "activated T cell"."""
        words = [self.mention.state or "", self.qualifier, self.name]
        return " ".join(word for word in words if word)

    def shown(self, parts: tuple[str, ...] = ()) -> Name:
        """The participant as the verdict shows it."""
        ref = (self.entry.ref or None) if self.entry else None
        return Name(self.mention.text, self.name, ref, self.mention.state, parts)


def plain(text: str) -> str:
    """The text without the words in front that only point."""
    while match := _POINTING.match(text):
        text = text[match.end() :]
    return text.strip()


def is_bare(table: str, mention: Mention) -> bool:
    """Whether the mention is a bare word for the thing itself ("the cell", "its receptor")."""
    key = fold(plain(mention.name))
    return key == "" or any(form in _BARE[table] for form in (key, *singulars(key)))


def look_up(table: str, mention: Mention, knowledge: Knowledge) -> tuple[tuple[str, ...], str]:
    """The names that a mention may stand for (none where unknown, several where ambiguous), and its qualifier."""
    if table == "effect":
        return _look_up_effect(mention.name, knowledge), ""
    if table == "receptor" and "+" in mention.name:
        return _receptor_by_parts(mention.name, knowledge), ""
    for spelling, qualifier in _spellings(table, mention.name):
        found = knowledge.index(table).find(spelling)
        if found and not qualifier and table in _CROSSED:
            found += tuple(name for name in knowledge.index(_CROSSED[table]).find(spelling) if name not in found)
        if found and not (qualifier and _too_general(table, found, knowledge)):
            return found, qualifier
    if table == "receptor":
        return _receptor_by_symbol(mention.name, knowledge) or _receptor_of_molecule(mention.name, knowledge), ""
    return (), ""


def _spellings(table: str, name: str) -> Iterator[tuple[str, str]]:
    """What to try, best first: as written, without pointing words, then without further words around it."""
    bare = plain(name)
    yield name, ""
    yield bare, ""
    if table in _TRAILING:
        yield _TRAILING[table].sub("", bare), ""
    words = bare.split()[:_LONGEST_PHRASE]
    for i in range(1, len(words) if table != "pathway" else 0):
        if not fold(words[i - 1]).startswith(("anti", "non", "pro", "pre")):
            yield " ".join(words[i:]), " ".join(words[:i])


def lowers(text: str) -> bool:
    """Whether the words tell of less of something."""
    return any(stem in text.casefold() for stem in LOWERING)


def _look_up_effect(name: str, knowledge: Knowledge) -> tuple[str, ...]:
    """The longest known effect inside the phrase, turned round where the words around it say so."""
    words = plain(name).split()[:_LONGEST_PHRASE]
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            found = knowledge.effect_names.find(" ".join(words[start : start + length]))
            around = " ".join((*words[:start], *words[start + length :]))
            if found and lowers(around) and not lowers(found[0]):
                return knowledge.effect_names.find(f"inhibition of {found[0]}")
            if found:
                return found
    return ()


def _too_general(table: str, names: tuple[str, ...], knowledge: Knowledge) -> bool:
    """Whether the rest says nothing: "Kupfer cell" is no "cell", and an unknown "trophic hormone" no "hormone"."""
    if table == "cell":
        return any(knowledge.cells[name].category == "generic" for name in names)
    if table == "molecule":
        return any(knowledge.molecules[name].group == "generic" for name in names if name in knowledge.molecules)
    return False


def _receptor_by_parts(name: str, knowledge: Knowledge) -> tuple[str, ...]:
    """A complex written as its subunits: "IL2RB + IL2RG"."""
    parts: set[str] = set()
    for piece in name.split("+"):
        for found in knowledge.receptor_names.find(piece):
            parts.update(knowledge.receptors[found].parts)
    return tuple(r.name for r in knowledge.receptors.values() if parts and set(r.parts) == parts)[:1]


def _receptor_by_symbol(name: str, knowledge: Knowledge) -> tuple[str, ...]:
    """A gene symbol that is no name of its own, in capitals as symbols are: MET for c-Met."""
    symbol = plain(name)
    holding = [receptor for receptor in knowledge.receptors.values() if symbol in receptor.parts]
    holding.sort(key=lambda receptor: (len(receptor.parts), receptor.role != "signalling"))
    return tuple(receptor.name for receptor in holding[:1])


def _receptor_of_molecule(name: str, knowledge: Knowledge) -> tuple[str, ...]:
    """Look "oncostatin M receptors" up by its ligand, where the table has the receptor under another name."""
    match = re.fullmatch(r"(.+?)[ -]receptors?", plain(name), re.IGNORECASE)
    for molecule in knowledge.molecule_names.find(match[1]) if match else ():
        for receptor in knowledge.receptors_of.get(molecule, ()):
            if receptor.role == "signalling":
                return (receptor.name,)
    return ()
