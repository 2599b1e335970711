"""Verbs of release: who lets go of what, and to whom it is delivered."""

import re
from dataclasses import replace
from itertools import pairwise

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.affected import in_effects
from sigclass.parse.causing import made_cell, makes_do
from sigclass.parse.chunks import Phrase
from sigclass.parse.clauses import Clause, is_infinitive, stands_after_by
from sigclass.parse.delivering import delivered
from sigclass.parse.events import Act, Party, Release
from sigclass.parse.facing import seat
from sigclass.parse.late import Late
from sigclass.parse.lexicon import GIVING
from sigclass.parse.merging import share
from sigclass.parse.own import made_by_itself, makes_for_itself
from sigclass.parse.parties import word_clue
from sigclass.parse.reader import Reader
from sigclass.parse.releasers import GOING_OUT, released
from sigclass.parse.wiring import supplies
from sigclass.parse.words import Word

# "is not secreted but remains attached to the cell surface"
STAYS = Late(
    r"[^.;]{0,40}\b(?:but|and) (?:instead )?"
    r"((?:remains?|stays?|is|are|kept)\b[^.;]{0,30}\b(?:attached|bound|anchored|tethered))"
)
BUT = Late(r"(?:[^.;?!]|\bal\.){0,200}?\b(?:but|instead)\b")


def release(reader: Reader, clause: Clause) -> None:
    """A verb of release; what is denied of one cell for the sake of another is left out."""
    told = None if supplies(reader, clause) else _made_elsewhere(reader, clause)
    if told is not None:
        _release(reader, told)


def _made_elsewhere(reader: Reader, clause: Clause) -> Clause | None:
    """ "is not made by B cells but by T cells": those after "but" make it, if any stand there."""
    verb = clause.verb
    assert verb is not None
    denied = verb.negated and verb.passive and BUT.match(reader.source.text, verb.core.end)
    if not denied or not reader.cells(clause.arguments, "by", "from", "in", "on"):
        return clause
    split = next((i for i, e in enumerate(clause.arguments) if isinstance(e, Word) and e.kind == "BUT"), None)
    rest = clause.arguments[split + 1 :] if split is not None else ()
    if not reader.cells(rest, "by", "from", "in", "on"):
        return None
    return clause._replace(verb=verb._replace(negated=False), arguments=rest)


def _release(reader: Reader, clause: Clause) -> None:
    """ "T cells secrete IL-2", "IL-2 is released by T cells", "tumour cells express EGFR"."""
    verb = clause.verb
    assert verb is not None
    clause = _receptor_apart(reader, clause) if verb.passive else clause
    receptors = reader.receptors(clause.arguments)
    senders, molecules = released(reader, clause)
    if verb.core.base == "make" and (not molecules or made_cell(clause)) and makes_do(reader, clause):
        return
    if _exposed(reader, clause) or _gives_for(reader, clause, senders, molecules):
        return
    if verb.passive and not molecules:
        opens = clause.first or _after_when(clause)
        reader.participle = (senders, clause) if opens and senders else None  # "Produced by macrophages, IL-10"
        _carried_by(reader, clause, senders)
        return
    if (not molecules and _points_back(reader, clause)) or _passes_inward(reader, clause, molecules):
        return
    if receptors and not verb.passive and verb.core.sort != "secrete":
        reader.carry(clause, senders, receptors, verb.negated)
    if not molecules:
        reader.waiting = [] if receptors else senders  # not "express the receptor and respond to IL-2"
        return
    senders = senders or _of_subject(reader, clause, molecules)
    told = Release(senders, molecules, at=verb.start, own=made_by_itself(clause), order=clause.order)
    told.secondary = is_infinitive(clause, reader.source.text) and (clause.after_act or _is_told_to(reader, clause))
    told.active = not verb.passive and any(reader.is_known(each) for each in molecules)
    told.clues = form_clues(verb.core)
    if not told.clues and _sits_on(reader, clause, senders):
        told.clues.append(word_clue(verb.core, "form", "surface"))
    if verb.negated:
        _deny(reader, clause, told)
    _acted_by(reader, clause, senders, molecules)
    reader.told.releases.append(told)
    reader.discourse.released(told)
    _answered_itself(reader, clause, told)
    makes_for_itself(reader, clause, senders, molecules)
    delivered(reader, clause, molecules, senders)


def _deny(reader: Reader, clause: Clause, told: Release) -> None:
    """ "is not secreted": it fails; "but remains attached to the cell surface": it is shown there."""
    assert clause.verb is not None
    if clause.verb.core.base == "store":
        return  # "are not stored but made on demand"
    stays = STAYS.match(reader.source.text, clause.verb.core.end)
    if stays:
        told.clues = [Clue("form", "surface", stays.group(1), stays.start(1), stays.end(1))]
    else:
        reader.hinder("release-blocked", clause.verb.core, told.senders, told.molecules, clause)
        told.denied = True


def _of_subject(reader: Reader, clause: Clause, molecules: list[Party]) -> list[Party]:
    """ "Dopamine from the neurons is released into the portal vessels": one release, and the noun tells by whom."""
    out = clause.verb is not None and clause.verb.core.base in GOING_OUT
    passive = out or (clause.verb is not None and clause.verb.passive)
    # "is made in neurons and secreted into the blood", "released by interneurons spills over"
    goes_on = out or (clause.link == "AND" and not clause.subject)
    orders = (clause.order, clause.order - 1) if goes_on else (clause.order,)
    for told in reader.told.releases:
        if passive and told.order in orders and told.senders and share(told.molecules, molecules):
            reader.told.releases.remove(told)
            return told.senders
    return []


def _receptor_apart(reader: Reader, clause: Clause) -> Clause:
    """ "is expressed by fibroblasts and its receptor by keratinocytes": two verbs in one, the receptor's told here."""
    for index, (before, element) in enumerate(pairwise(clause.arguments), 1):
        parted = isinstance(before, Word) and before.kind == "AND"
        shown = isinstance(element, Phrase) and not element.preposition and element.nouns[-1].kind == "RECEPTOR"
        carriers = reader.cells(clause.arguments[index + 1 :], "by", "in", "on") if parted and shown else []
        if carriers:
            reader.carry(clause, carriers, reader.receptors((element,)), negated=False)
            return clause._replace(arguments=clause.arguments[: index - 1])
    return clause


def form_clues(verb: Word) -> list[Clue]:
    """Whether the verb says that the molecule is let go or displayed; "make" and "express" leave it open."""
    if verb.base == "trans-present":
        return [word_clue(verb, "route", "contact")]
    form = {"secrete": "secreted", "show": "surface"}.get(verb.sort)
    return [word_clue(verb, "form", form)] if form else []


def _sits_on(reader: Reader, clause: Clause, senders: list[Party]) -> bool:
    """ "SCF expressed on Sertoli cells", "CD80 upregulated on": it stays on their surface."""
    verb = clause.verb
    shown = verb is not None and verb.passive and verb.core.base in ("express", "overexpress") and not verb.negated
    return shown and bool(senders) and senders == reader.cells(clause.arguments, "on")


def _exposed(reader: Reader, clause: Clause) -> bool:
    """ "neurons are exposed to TNF": they answer it."""
    verb = clause.verb
    assert verb is not None
    if not verb.passive or verb.core.base != "expose":
        return False
    molecules, targets = reader.molecules(clause.arguments, "to"), reader.discourse.subject_cells()
    if molecules and targets:
        reader.act_or_negate(clause, Act(molecules, targets, at=verb.start, order=clause.order))
    return bool(molecules)


def _gives_for(reader: Reader, clause: Clause, senders: list[Party], molecules: list[Party]) -> bool:
    """ "secrete IL-2, providing growth signals for T cell expansion": the signal is what was released just before."""
    assert clause.verb is not None
    if clause.verb.core.base not in GIVING:
        return False
    released = reader.discourse.just_released(senders) if clause.link in ("COMMA", "RELATIVE", "AND") else []
    phrases = nominals.phrases(clause.arguments, "to")
    inside = [party for phrase in phrases for noun in phrase.nouns for party in reader.compound_cells(noun)]
    targets = reader.cells(clause.arguments, "to") or inside or in_effects(reader, phrases)
    if not released or not targets or not all(molecule.generic for molecule in molecules):
        return False
    reader.act_or_negate(clause, Act(released, targets, at=clause.verb.start, order=clause.order))
    return True


def _passes_inward(reader: Reader, clause: Clause, molecules: list[Party]) -> bool:
    """ "PD-1 engages PD-L1 on tumour cells and delivers an inhibitory signal": the receptor's, inside the cell."""
    assert clause.verb is not None
    before = reader.told.acts[-1] if reader.told.acts else None
    if before is None or clause.verb.core.base not in ("deliver", "provide", "generate") or not molecules:
        return False
    engaged = before.order == clause.order - 1 and bool(before.senders and before.receptors)
    named = [noun for noun in nominals.cell_nouns(clause.subject, "") if noun.kind == "CELL"]
    return engaged and not named and all(molecule.generic for molecule in molecules)


def _acted_by(reader: Reader, clause: Clause, senders: list[Party], molecules: list[Party]) -> None:
    """ "macrophages act on osteoclasts by secreting cytokines": what they did before they did through these."""
    if clause.verb is None or not (_is_means(reader, clause) or _answers_how(reader, clause)):
        return
    for told in list(reader.told.acts):
        if told.senders and not told.molecules and any(a.names & b.names for a in told.senders for b in senders):
            if any((clue.fact, clue.value) == ("route", "contact") for clue in told.clues):
                # "by cell contact and by secreting IL-10": two ways
                means = Act(molecules, told.targets, at=clause.verb.start, senders=told.senders, order=clause.order)
                reader.told.acts.append(means)
            else:
                told.molecules = molecules


def _after_when(clause: Clause) -> bool:
    """ "When it is secreted by T cells, IL-4 ..."."""
    opens = [element for element in clause.antecedent if isinstance(element, Word)]
    return len(opens) == len(clause.antecedent) > 0 and opens[0].kind == "SUBORDINATE" and clause.order == 1


def _is_told_to(reader: Reader, clause: Clause) -> bool:
    """ "receive a signal to produce testosterone": what the signal is to bring about."""
    assert clause.verb is not None
    before = reader.source.text[: clause.verb.start].rstrip().lower()
    return before.endswith((" signal", " signals", " instruction", " instructions", " message"))


def _is_means(reader: Reader, clause: Clause) -> bool:
    return clause.verb is not None and clause.verb.core.form == "ing" and stands_after_by(clause, reader.source.text)


def _answers_how(reader: Reader, clause: Clause) -> bool:
    """ "How do mast cells affect nearby blood vessels? They release histamine."."""
    pronoun = nominals.pointer(clause.subject, "")
    return (
        pronoun is not None
        and "?" in reader.source.text
        and re.search(r"\bhow\b", reader.source.text, re.I) is not None
    )


def _answered_itself(reader: Reader, clause: Clause, told: Release) -> None:
    """ "a cell responds to a substance that it releases": who answers is who releases."""
    pronoun = nominals.pointer(clause.subject, "")
    before = reader.told.acts[-1] if reader.told.acts else None
    if clause.link != "RELATIVE" or pronoun is None or before is None or before.order != clause.order - 1:
        return
    same = any(target.names & sender.names for target in before.targets for sender in told.senders)
    if same and any(a.names & b.names for a in before.molecules for b in told.molecules):
        before.clues.append(word_clue(pronoun.heads[-1], "responder", "same"))


def _points_back(reader: Reader, clause: Clause) -> bool:
    """ "the T cell that made it and on nearby B cells": the target before is the sender; more targets may follow."""
    told = reader.told.acts[-1] if reader.told.acts else None
    if clause.link != "RELATIVE" or clause.subject or told is None or not told.targets:
        return False
    if clause.verb is None or clause.verb.core.base in GIVING:
        return False  # "the arterioles that supply it"
    if nominals.pointer(clause.arguments, "") is None:
        return False
    last = told.targets[-1]
    nearest = [reader.discourse.cell_party(noun) for noun in nominals.cell_nouns(clause.antecedent)][-1:]
    if nearest and nearest[0].mention.start != last.mention.start:
        return False  # "far from the gland that secreted them"
    told.targets[-1] = replace(last, clues=(*last.clues, word_clue(clause.verb.core, "responder", "same")))
    told.targets += reader.cells(clause.arguments, "on", "to", "")
    return True


def _made_with_receptor(reader: Reader, clause: Clause, cells: list[Party]) -> bool:
    """ "Both HGF and its receptor are expressed by these cells": a subject of two, the ligand first."""
    verb, receptors = clause.verb, reader.receptors(clause.subject)
    molecules = reader.molecules(clause.antecedent[:1], "")
    if verb is None or verb.negated or clause.link != "AND" or not (receptors and molecules):
        return False
    before = reader.source.text[: clause.antecedent[0].start].rstrip().lower()
    if before and not before.endswith((".", ";", ":", "both")):
        return False  # "T cells secrete IL-2 and its receptor is expressed by B cells"
    told = Release(cells, molecules, at=verb.start, order=clause.order)
    reader.told.releases.append(told)
    reader.discourse.released(told)
    reader.carry(clause, cells, receptors, negated=False)
    return True


def _carried_by(reader: Reader, clause: Clause, cells: list[Party]) -> None:
    """ "the receptor RET, expressed on spermatogonia": the cells that carry what was bound before."""
    if cells and _made_with_receptor(reader, clause, cells):
        return
    receptors = reader.receptors(clause.subject) or reader.receptors(clause.antecedent)
    if not receptors and reader.described[1] == clause.order - 1:
        receptors = reader.described[0]  # "Notch is a transmembrane protein expressed on ..."
    cells = reader.cells(clause.arguments, "by", "on", "in") or seat(reader, clause.arguments)
    if receptors and cells:
        reader.carry(clause, cells, receptors, negated=False)
