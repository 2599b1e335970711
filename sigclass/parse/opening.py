"""What opens a sentence before its subject: "Upon stimulation with IFN-gamma from NK cells, macrophages ..."."""

import re

from sigclass.parse import nominals
from sigclass.parse.chunks import Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act
from sigclass.parse.reader import Reader

OPENS = re.compile(r"(?:^|[.!?;:]|\n)\W*(?:after|upon|following|on|in response to)?\s*(?:the\s*)?$", re.I)
# a noun after which "with", "to" or "by" names what the subject of the sentence meets
MEETING = frozenset(
    {"stimulation", "activation", "induction", "exposure", "costimulation", "co-stimulation", "treatment"}
)


def opening_act(reader: Reader, clause: Clause) -> None:
    """ "After exposure to IL-4 from Th2 cells, B cells switch ...": the subject answers what it was exposed to.

    A response that opens the sentence ("In response to VEGF, endothelial cells ...") is one too.
    """
    elements = clause.arguments if clause.verb is None else clause.antecedent
    first = next((element for element in elements if isinstance(element, Phrase)), None)
    if first is None or not (first.preposition == "response" or first.nouns[-1].heads[-1].lower in MEETING):
        return
    phrases = nominals.phrases(elements)
    subject = next((index for index, phrase in enumerate(phrases) if index and not phrase.preposition), len(phrases))
    cells = reader.cells(phrases[subject : subject + 1], "")
    if not cells or not OPENS.search(reader.source.text[: phrases[0].start]):
        return
    if phrases[0].preposition == "response":
        molecules = reader.molecules(phrases[:1])
    else:
        molecules = reader.molecules(phrases[1:2], "with", "to", "by") if subject > 1 else []
    if molecules:
        reader.add_act(clause, Act(molecules, cells, at=phrases[0].start, order=clause.order))
