"""What "is" tells: "IL-2 is a growth factor for T cells", "neurons become insensitive to leptin"."""

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.affected import in_effects, releasers
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Carrying, Party
from sigclass.parse.facing import Side, display, seat
from sigclass.parse.labelling import call_by_label, called
from sigclass.parse.parties import word_clue
from sigclass.parse.reader import Reader, mark

DRAWING = frozenset({"chemotactic", "chemoattractant", "chemoattractants", "attractant", "attractants"})
DOERS = ("er", "ers", "or", "ors", "ulant", "ulants")  # "inducer", "activator", "stimulant"


def copula(reader: Reader, clause: Clause) -> None:
    """ "neurons become insensitive to leptin", "IL-2 is a growth factor for T cells"."""
    resistant = mark(clause.arguments, "RESISTANT")
    if resistant is not None:
        cells, molecules = reader.discourse.subject_cells(), reader.molecules(clause.arguments)
        reader.hinder("no-response", resistant, cells, molecules or reader.discourse.recent_molecules(), clause)
        return
    receptors, carriers = reader.receptors(clause.subject), reader.cells(clause.arguments, "on", "in")
    missing = mark(clause.arguments, "MUTANT") is not None  # "is absent from", "on fibroblasts is mutated"
    if missing:
        carriers = carriers or reader.cells(clause.arguments, "from") or reader.cells(clause.subject, "on", "in", "of")
    if receptors and carriers and not reader.molecules(clause.subject, "to"):
        # "the PDGF receptor is present on these cells"
        reader.carry(clause, carriers, receptors, missing or (clause.verb is not None and clause.verb.negated))
        return
    molecules = reader.discourse.subject_molecules(clause)
    kinds = {noun.kind for phrase in nominals.phrases(clause.arguments, "", "of") for noun in phrase.nouns}
    described = bool(kinds & {"MOLECULE", "ACTING", "EFFECT"})
    targets = reader.cells(clause.arguments, "to", "on", "of") if described else []
    if described and not targets:  # "is a signal for MSC recruitment", "a mediator of inflammation in adipocytes"
        phrases = nominals.phrases(clause.arguments, "to", "of")
        targets = [party for phrase in phrases for noun in phrase.nouns for party in reader.compound_cells(noun)]
        targets = targets or in_effects(reader, phrases) or releasers(reader, clause.arguments)
        targets = targets or _where_induced(reader, clause, kinds)
    for told in reader.told.releases:
        if molecules and told.order == clause.order and all(each.generic for each in told.molecules):
            told.molecules = molecules  # "IL-6 is a fibroblast-derived growth factor"
    if molecules and targets:
        at = targets[0].mention.start or 0
        reader.add_act(clause, Act(molecules, targets, at=at, order=clause.order, calling=_drawing(clause)))
    elif molecules and called(clause, described) and not _sums_up(reader, clause):
        call_by_label(reader, clause, molecules)
    else:
        _sit(reader, clause)


def _sums_up(reader: Reader, clause: Clause) -> bool:
    """ "This is paracrine signaling": what was told before is; "This is a paracrine factor": the molecule is."""
    pronoun = nominals.pointer(clause.subject, "")
    this = pronoun is not None and pronoun.heads[-1].lower in ("this", "that")
    nouns = [noun.kind for phrase in nominals.phrases(clause.arguments, "", "of") for noun in phrase.nouns]
    return this and "MOLECULE" not in nouns and any(act.targets for act in reader.told.acts)


def _where_induced(reader: Reader, clause: Clause, kinds: set[str]) -> list[Party]:
    """ "is an inducer of aromatase in stromal cells", "an inducer of IgE production by B cells"."""
    agent = any(n.heads[-1].lower.endswith(DOERS) for p in nominals.phrases(clause.arguments, "") for n in p.nouns)
    places = ("in", "by") if agent and "ACTING" in kinds else ("in",) if "EFFECT" in kinds else ()
    return reader.cells(clause.arguments, *places) if places else []


def _drawing(clause: Clause) -> Clue | None:
    """ "cytokines that are chemotactic for leukocytes": who is drawn is not who released them."""
    nouns = [noun for phrase in nominals.phrases(clause.arguments, "") for noun in phrase.nouns]
    heads = [head for noun in nouns for head in noun.heads if head.lower in DRAWING]
    return word_clue(heads[0], "responder", "different") if heads else None


def _sit(reader: Reader, clause: Clause) -> None:
    """ "the ligand is on the signalling cell", "PD-1 is a receptor on T cells": what sits where, told by "is"."""
    assert clause.verb is not None
    if clause.verb.negated or _is_target(reader, clause):
        return
    cells = seat(reader, clause.arguments)
    receptors = reader.receptors(nominals.phrases(clause.subject, ""))
    reader.described = (receptors, clause.order)
    if not cells:
        return
    if receptors:
        reader.told.carryings.append(Carrying(cells, receptors, clause.verb.start, clause.order))
        return
    for phrase in nominals.phrases(clause.subject, ""):
        for noun in phrase.nouns:
            if noun.kind == "MOLECULE":
                display(reader, Side(noun, cells), clause)


def _is_target(reader: Reader, clause: Clause) -> bool:
    """ "Sertoli cells are the main target of FSH", "the targets of PTH are bone and kidney": they respond."""
    for elements, others in ((clause.arguments, clause.subject), (clause.subject, clause.arguments)):
        for phrase, following in nominals.chains(elements):
            if phrase.nouns[-1].heads[-1].lower.startswith("target") and not phrase.preposition:
                molecules, targets = reader.molecules(following[:1], "of", "to"), reader.cells(others, "")
                if molecules and targets:
                    reader.add_act(clause, Act(molecules, targets, at=phrase.start, order=clause.order))
                return bool(molecules and targets)
    return False
