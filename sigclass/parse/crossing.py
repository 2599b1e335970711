"""From one cell over to another: "between neurons", "from one cell to the next"."""

from dataclasses import replace

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party
from sigclass.parse.parties import is_cell, mention
from sigclass.parse.reader import Reader

POINTERS = ("PRONOUN", "EACHOTHER")


def between(reader: Reader, clause: Clause, molecules: list[Party]) -> bool:
    """ "messages that travel between nerve cells", "pass between them": one of the cells sends, the other receives."""
    assert clause.verb is not None
    cells, start, end = _two_sides(reader, clause)
    if not cells:
        return False
    sender, last = cells[0], cells[-1]
    words = mention(reader.source, start, end, last.mention.name, last.mention.state)
    apart = Clue("responder", "different", words.text, words.start, words.end)
    target = replace(last, mention=words if last is sender else last.mention, clues=(*last.clues, apart))
    told = Act(molecules, [target], at=clause.verb.start, senders=[sender], order=clause.order)
    if reader.told.contact is not None:
        told.clues.append(reader.told.contact)  # "Gap junctions join cells. These channels let ions pass between them."
    reader.add_act(clause, told)
    return True


def _two_sides(reader: Reader, clause: Clause) -> tuple[list[Party], int, int]:
    """The cells after "between", and where these words stand; "them" are the cells named last."""
    for phrase in nominals.phrases(clause.arguments, "with"):
        lead = phrase.nouns[0].lead
        if lead is None or not reader.source.text[lead:].lower().startswith("between"):
            continue
        cells = [party for noun in phrase.nouns if is_cell(noun) for party in reader.discourse.cell_parties(noun)]
        if not cells and phrase.nouns[0].kind in POINTERS and reader.discourse.last_cell is not None:
            cells = [reader.discourse.last_cell]
        return cells, lead, phrase.end
    return [], 0, 0


def named_after(targets: list[Party], origins: list[Party]) -> list[Party]:
    """ "from one neuron to the next": what has no name of its own takes that of the cell where the way begins."""
    if len(origins) != 1:
        return targets
    name, names = origins[0].mention.name, origins[0].names
    return [_take(target, name, names) if target.pointing and target.other else target for target in targets]


def _take(target: Party, name: str, names: frozenset[str]) -> Party:
    return replace(target, mention=target.mention._replace(name=name), names=names, pointing=False)
