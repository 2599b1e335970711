"""Who acts through what, told by one noun: "by somatostatin-secreting delta cells", "by their IL-10 secretion"."""

from sigclass.parse import nominals
from sigclass.parse.chunks import Element
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Party
from sigclass.parse.reader import Reader


def made_by_agents(reader: Reader, clause: Clause, molecules: list[Party]) -> list[Party]:
    """ "are inhibited by somatostatin-secreting delta cells", "by signals from glucagon-secreting cells"."""
    if molecules and not all(molecule.generic for molecule in molecules):
        return molecules
    phrases = nominals.phrases(clause.arguments, "by", "from", "via")
    makers = [noun for phrase in phrases for noun in phrase.nouns if noun.head("PRODUCING") is not None]
    makers = [noun for noun in makers if noun.kind == "CELL"]
    return [party for noun in makers for party in reader.discourse.molecule_parties(noun)] or molecules


def own_molecules(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "by their own IL-10 secretion", "by secretion of IL-10": the molecule of a nominal release."""
    for phrase in nominals.phrases(elements, "by", "via"):
        for noun in phrase.nouns:
            if noun.head("PRODUCING") is not None:  # "by CD40L-expressing T cells"
                return reader.discourse.molecule_parties(noun)
            if noun.head("RELEASING") is not None:
                own = reader.discourse.molecule_parties(noun)
                return own or reader.molecules(nominals.after(elements, phrase)[:1], "of")
    return []
