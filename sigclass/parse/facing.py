"""Two surfaces that face each other: "PD-1 on T cells binds PD-L1 on tumour cells", in whatever order they are told."""

from collections.abc import Sequence
from typing import NamedTuple

from sigclass.model import Clue, Mention
from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party, Release
from sigclass.parse.parties import is_cell, receptor_mention
from sigclass.parse.reader import Reader
from sigclass.parse.words import Word


class Side(NamedTuple):
    """A ligand or a receptor, and the cells on which it sits."""

    noun: Noun
    cells: list[Party]


def sides(reader: Reader, elements: Sequence[Element], kind: str) -> list[Side]:
    """The ligands (kind MOLECULE) or receptors among the elements that are said to sit on a cell."""
    found: list[Side] = []
    if len(elements) < 2:
        return found
    for index, element in enumerate(elements):
        if not isinstance(element, Phrase) or element.nouns[-1].kind != kind:
            continue
        cells = _cells_after(reader, elements, index + 1)
        found += [Side(noun, cells) for noun in element.nouns if cells and noun.kind == kind]
    return found


def _cells_after(reader: Reader, elements: Sequence[Element], index: int) -> list[Party]:
    """The cells after "on", or after "on the surface of", right behind a noun."""
    following = elements[index : index + 2]
    shown = bool(following) and isinstance(following[0], Word) and following[0].kind == "ONSURFACE"
    if shown and following[0].lower.startswith(("on its", "on their")):  # type: ignore[union-attr]
        return reader.discourse.last_cells()
    place = following[1:] if shown else following[:1]
    if not place or not isinstance(place[0], Phrase) or place[0].preposition not in (("", "of") if shown else ("on",)):
        return []
    return [party for noun in place[0].nouns if is_cell(noun) for party in reader.discourse.cell_parties(noun)]


def meet(reader: Reader, subject: Sequence[Element], arguments: Sequence[Element], clause: Clause) -> bool:
    """Tell that a ligand on one cell meets a receptor on another, where both stand with their cells."""
    receptors = sides(reader, subject, "RECEPTOR")
    ligands = sides(reader, arguments, "MOLECULE") if receptors else []
    if not ligands:
        receptors = sides(reader, arguments, "RECEPTOR")
        ligands = sides(reader, subject, "MOLECULE") if receptors else []
    if not ligands:
        return False
    for ligand in ligands:
        display(reader, ligand, clause)
        for receptor in receptors:
            head = receptor.noun.head("RECEPTOR")
            named = [receptor_mention(head, reader.source)] if head is not None else []
            _engage(reader, ligand, receptor.cells, named, clause)
    return True


def meet_carried(reader: Reader, clause: Clause) -> bool:
    """ "PD-1 is a receptor on T cells; it binds PD-L1 on tumour cells": who carries it was told before."""
    carrying = reader.told.carryings[-1:]
    ligands = sides(reader, clause.arguments, "MOLECULE")
    named = reader.receptors(clause.subject) and not _points_at_receptors(clause)
    if not (carrying and ligands) or reader.discourse.subject_molecules(clause) or named:
        return False
    for ligand in ligands:
        display(reader, ligand, clause)
        _engage(reader, ligand, carrying[0].cells, carrying[0].receptors, clause)
    return True


def _points_at_receptors(clause: Clause) -> bool:
    """ "these receptors bind their ligands": those that were told before."""
    nouns = [
        noun for phrase in nominals.phrases(clause.subject, "") for noun in phrase.nouns if noun.kind == "RECEPTOR"
    ]
    return any(noun.has("DEMONSTRATIVE") for noun in nouns)


def recognize(reader: Reader, clause: Clause) -> bool:
    """ "T cells recognize a membrane-bound ligand on dendritic cells": the subject meets what another cell shows."""
    ligands = sides(reader, clause.arguments, "MOLECULE")
    cells = reader.discourse.subject_cells()
    if not (ligands and cells) or nominals.molecule_nouns(clause.subject) or reader.receptors(clause.subject):
        return False
    for ligand in ligands:
        display(reader, ligand, clause)
        _engage(reader, ligand, cells, [], clause)
    return True


def recognized(reader: Reader, clause: Clause) -> bool:
    """ "IL-12 is recognized by NK cells", "by receptors on NK cells": those who recognize it respond."""
    verb = clause.verb
    assert verb is not None
    molecules = reader.discourse.subject_molecules(clause)
    targets = reader.cells(clause.arguments, "by") or reader.cells(clause.arguments, "on", "of", "in")
    if not molecules or not targets:
        return False
    receptors = reader.receptors(clause.arguments)
    reader.act_or_negate(clause, Act(molecules, targets, at=verb.start, receptors=receptors, order=clause.order))
    return True


def meet_inside(reader: Reader, elements: Sequence[Element], clause: Clause) -> bool:
    """The same for a noun: "the interaction between CD80 on dendritic cells and CD28 on T cells"."""
    return meet(reader, elements, elements, clause)


def meets_receptor(reader: Reader, following: Sequence[Phrase], clause: Clause) -> bool:
    """ "the interaction of CXCL12 with CXCR4 on stem cells": those that carry the receptor respond."""
    if len(following) < 3 or [phrase.preposition for phrase in following[:2]] not in (["of", "with"], ["of", "to"]):
        return False
    shown = reader.cells(following[2:3], "on")
    if reader.receptors(following[:1]) and reader.molecules(following[1:2], "to", "with") and shown:
        # "binding of the Notch receptor to Delta on an adjacent cell"
        told = Act(reader.molecules(following[1:2], "to", "with"), [], at=following[0].start, order=clause.order)
        told.senders, told.receptors = shown, reader.receptors(following[:1])
        told.clues = [Clue("form", "surface", c.mention.text, c.mention.start, c.mention.end) for c in shown[:1]]
        reader.add_act(clause, told)
        return True
    molecules, receptors = reader.molecules(following[:1], "of"), reader.receptors(following[1:2])
    targets = reader.cells(following[2:3], "on", "of", "in")
    if not (molecules and receptors and targets):
        return False
    told = Act(molecules, targets, at=following[0].start, receptors=receptors, order=clause.order)
    reader.add_act(clause, told)
    return True


def engages(reader: Reader, clause: Clause) -> bool:
    """ "PD-1 on T cells engages PD-L1 displayed by tumour cells": a receptor that is bound."""
    verb = clause.verb
    assert verb is not None
    receptors, targets = reader.receptors(clause.subject), reader.cells(clause.subject, "on", "of", "in")
    molecules = reader.molecules(clause.arguments, "")
    if verb.core.base != "engage" or verb.passive or not (receptors and targets and molecules):
        return False
    reader.act_or_negate(clause, Act(molecules, targets, at=verb.start, receptors=receptors, order=clause.order))
    return True


def display(reader: Reader, ligand: Side, clause: Clause) -> None:
    """Tell that cells show a ligand."""
    shown = ligand.cells[0].mention
    clue = Clue("form", "surface", shown.text, shown.start, shown.end)
    molecules = reader.discourse.refer(reader.discourse.molecule_parties(ligand.noun))
    told = Release(ligand.cells, molecules, at=ligand.noun.start, clues=[clue], order=clause.order)
    known = [r for r in reader.told.releases if (r.at, r.order) == (told.at, told.order)]
    if not known:
        reader.told.releases.append(told)
        reader.discourse.released(told)


def _engage(reader: Reader, ligand: Side, cells: list[Party], receptors: list[Mention], clause: Clause) -> None:
    molecules = reader.discourse.refer(reader.discourse.molecule_parties(ligand.noun))
    told = Act(molecules, cells, at=ligand.noun.start, senders=ligand.cells, order=clause.order, receptors=receptors)
    if not any(cell.same for cell in (*cells, *ligand.cells)):
        told.clues.append(_apart(cells[0].mention))
    if clause.verb is not None:
        reader.act_or_negate(clause, told)
    else:
        reader.add_act(clause, told)


def _apart(mention: Mention) -> Clue:
    """Two cells named each with its own molecule are two, also where one word may include the other."""
    return Clue("responder", "different", mention.text, mention.start, mention.end)


def stays(reader: Reader, clause: Clause, molecules: list[Party]) -> bool:
    """Whether "bound to the membrane of" tells where a ligand stays, not what it has come to bind."""
    assert clause.verb is not None
    if clause.verb.core.form not in ("passive", "past"):
        return False
    known = reader.lexicon.knowledge.molecules
    shown = any("surface" in known[name].forms for party in molecules for name in party.names if name in known)
    return clause.verb.passive or shown or all(party.generic for party in molecules)


def seat(reader: Reader, elements: Sequence[Element]) -> list[Party]:
    """The cells that follow "on" or "on the surface of" first."""
    for index in range(-1, len(elements)):
        if index >= 0 and isinstance(elements[index], Word) and elements[index].kind != "ONSURFACE":  # type: ignore[union-attr]
            return []
        cells = _cells_after(reader, elements, index + 1)
        if cells:
            return cells
    return []
