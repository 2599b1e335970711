"""Who acts through what, told by one noun: "by somatostatin-secreting delta cells", "by their IL-10 secretion"."""

import re
from collections.abc import Sequence

from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party
from sigclass.parse.late import Late
from sigclass.parse.merging import share
from sigclass.parse.parties import mention
from sigclass.parse.reader import Reader
from sigclass.parse.words import Word

ERGIC = Late(r"\b[a-z]+ergic\b", re.I)
TRANSMITTERS = {
    "cholinergic": "acetylcholine", "dopaminergic": "dopamine", "serotonergic": "serotonin",
    "serotoninergic": "serotonin", "noradrenergic": "noradrenaline", "adrenergic": "noradrenaline",
    "gabaergic": "GABA", "glutamatergic": "glutamate", "glycinergic": "glycine", "histaminergic": "histamine",
    "nitrergic": "nitric oxide", "orexinergic": "orexin",
}  # fmt: skip


def made_by_agents(reader: Reader, clause: Clause, molecules: list[Party]) -> list[Party]:
    """ "are inhibited by somatostatin-secreting delta cells", "by signals from glucagon-secreting cells"."""
    if molecules and not all(molecule.generic for molecule in molecules):
        return molecules
    phrases = nominals.phrases(clause.arguments, "by", "from", "via")
    makers = [noun for phrase in phrases for noun in phrase.nouns if noun.head("PRODUCING") is not None]
    makers = [noun for noun in makers if noun.kind == "CELL"]
    return [party for noun in makers for party in reader.discourse.molecule_parties(noun)] or molecules


def own_molecules(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "by their own IL-10 secretion", "by secretion of IL-10": the molecules of nominal releases."""
    found: list[Party] = []
    for phrase in _agent_phrases(elements):
        for noun in phrase.nouns:
            if noun.head("PRODUCING") is not None:  # "by CD40L-expressing T cells"
                return found or reader.discourse.molecule_parties(noun)
            if noun.head("RELEASING") is not None:
                own = reader.discourse.molecule_parties(noun)
                found += own or reader.molecules(nominals.after(elements, phrase)[:1], "of")
                break
    return found


def _agent_phrases(elements: Sequence[Element]) -> list[Phrase]:
    """ "by FSH secretion from A and testosterone secretion from B": the phrases after "by", and those that go on."""
    found: list[Phrase] = []
    joined = False
    for element in elements:
        if isinstance(element, Phrase) and (
            element.preposition in ("by", "via") or (joined and not element.preposition)
        ):
            found.append(element)
        joined = bool(found) and isinstance(element, Word) and element.kind == "AND"
    return found


def met_by(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "through CD40L-CD40 contact", "through the interaction of CD40L with CD40": the ligand of the two."""
    for phrase in nominals.phrases(elements, "via", "by"):
        for noun in phrase.nouns:
            if noun.kind not in ("RECEPTOR", "BINDING", "ACTING"):
                continue
            ligands = reader.discourse.molecule_parties(noun) if noun.head("MOLECULE") is not None else []
            ligands = ligands or reader.molecules(nominals.after(elements, phrase)[:1], "of")
            if ligands:
                return ligands
    return []


def transmitters(reader: Reader, cells: list[Party]) -> list[Party]:
    """ "cholinergic neurons excite ...": nerve cells that are named for what they release."""
    found = []
    for cell in cells:
        start = cell.mention.start or 0
        named = ERGIC.search(cell.mention.text)
        transmitter = TRANSMITTERS.get(named.group().lower()) if named else None
        if named and transmitter:
            words = mention(reader.source, start + named.start(), start + named.end(), transmitter)
            found.append(Party(words, names=frozenset(reader.lexicon.index("MOLECULE").find(transmitter))))
    return found


def by_whom(reader: Reader, clause: Clause, told: Act) -> list[Party]:
    """ "fibroblasts are activated by macrophages via TNF": who does it sends the signal, where no other is told."""
    sent = any(release.senders and share(release.molecules, told.molecules) for release in reader.told.releases)
    return [] if sent else [cell for cell in reader.cells(clause.arguments, "by") if not share([cell], told.targets)]


def others_by(reader: Reader, clause: Clause) -> list[Party]:
    """ "by histamine from ECL cells, gastrin from G cells and ...": each molecule of the list with its own maker."""
    others: list[Party] = []
    for before, element, after in zip(clause.arguments, clause.arguments[1:], clause.arguments[2:], strict=False):
        parted = isinstance(before, Word) and before.kind in ("COMMA", "AND")
        bare = isinstance(element, Phrase) and not element.preposition and element.nouns[-1].kind == "MOLECULE"
        if parted and bare and isinstance(after, Phrase) and after.preposition == "from":
            others += reader.molecules((element,), "")
    return others
