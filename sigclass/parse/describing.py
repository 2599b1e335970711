"""What "is" tells: "IL-2 is a growth factor for T cells", "neurons become insensitive to leptin"."""

from sigclass.parse import nominals
from sigclass.parse.acting import drawing
from sigclass.parse.affected import in_effects, releasers
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party
from sigclass.parse.facing import sit
from sigclass.parse.labelling import call_by_label, called
from sigclass.parse.reader import Reader, mark

DOERS = ("er", "ers", "or", "ors", "ulant", "ulants")  # "inducer", "activator", "stimulant"


def copula(reader: Reader, clause: Clause) -> None:
    """ "neurons become insensitive to leptin", "IL-2 is a growth factor for T cells"."""
    resistant = mark(clause.arguments, "RESISTANT")
    if resistant is not None:
        cells, molecules = reader.discourse.subject_cells(), reader.molecules(clause.arguments)
        reader.hinder("no-response", resistant, cells, molecules or reader.discourse.recent_molecules(), clause)
        return
    receptors, carriers = reader.receptors(clause.subject), reader.cells(clause.arguments, "on", "in")
    if (
        receptors and carriers and not reader.molecules(clause.subject, "to")
    ):  # "the PDGF receptor is present on these cells"
        missing = mark(clause.arguments, "MUTANT") is not None  # "is absent from", "is not present on"
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
        reader.add_act(clause, Act(molecules, targets, at=at, order=clause.order, calling=drawing(clause)))
    elif molecules and called(clause, described):
        call_by_label(reader, clause, molecules)
    else:
        sit(reader, clause)


def _where_induced(reader: Reader, clause: Clause, kinds: set[str]) -> list[Party]:
    """ "is an inducer of aromatase in stromal cells", "an inducer of IgE production by B cells"."""
    agent = any(n.heads[-1].lower.endswith(DOERS) for p in nominals.phrases(clause.arguments, "") for n in p.nouns)
    places = ("in", "by") if agent and "ACTING" in kinds else ("in",) if "EFFECT" in kinds else ()
    return reader.cells(clause.arguments, *places) if places else []
