"""Verbs of need: "B cells require IL-4", "IL-7 is needed for the survival of T cells"."""

from sigclass.parse import nominals
from sigclass.parse.affected import affected, answering, in_effects
from sigclass.parse.blocking import needless
from sigclass.parse.chunks import Element
from sigclass.parse.clauses import Clause
from sigclass.parse.crossing import mediates
from sigclass.parse.events import Act, Party
from sigclass.parse.own import told_by_it
from sigclass.parse.parties import word_clue
from sigclass.parse.reader import Reader, mark
from sigclass.parse.seats import seated


def need(reader: Reader, clause: Clause) -> None:
    """ "B cells require IL-4", "IL-7 is needed for the survival of T cells"."""
    verb = clause.verb
    assert verb is not None
    signals = reader.discourse.subject_molecules(clause)
    if verb.core.sort == "needed":  # "IL-7 is essential for T cell survival"; "not essential" tells of no failure
        targets = affected(reader, clause, reader.targets(clause), signals, [])
        if signals and targets and not verb.negated:
            effects = reader.effects(clause.arguments, "", "of")
            reader.add_act(clause, Act(signals, targets, at=verb.start, order=clause.order, effects=effects))
        return
    if not verb.passive and signals and mark(clause.arguments, "CONTACTROUTE") and not verb.negated:
        # "juxtacrine signals require contact between cells"
        reader.add_act(clause, Act(signals, [], at=verb.start, order=clause.order))
        return
    if verb.passive:
        molecules = reader.discourse.subject_molecules(clause)
        targets = reader.cells(clause.arguments, "of", "in", "by", "to") or answering(reader, clause.arguments)
        # "is needed for thymocyte survival"
        targets = targets or affected(reader, clause, reader.targets(clause), molecules, [])
    else:
        molecules = _needed(reader, clause)
        targets = reader.discourse.subject_cells() or reader.cells(clause.subject, "of", "in")
        targets = targets or in_effects(reader, nominals.phrases(clause.subject, ""))  # "eosinophil survival requires"
        targets = targets or seated(reader, clause.subject, molecules)  # "vasodilation requires nitric oxide"
    if _exchange_needs(reader, clause, molecules):
        return
    if verb.negated:
        needless(reader, targets, molecules)
    elif molecules and targets:
        told = Act(molecules, targets, at=verb.start, order=clause.order)
        told.effects = reader.effects(clause.arguments, "", "to", "in")
        if reader.discourse.released_by(targets, molecules) and clause.link == "AND":
            told.clues.append(word_clue(verb.core, "responder", "same"))
        reader.add_act(clause, told)


def _needed(reader: Reader, clause: Clause) -> list[Party]:
    """The molecules that cells need: named, told by a receptor or "it", or what a relative clause hangs on."""
    molecules = reader.molecules(clause.arguments, "", "on", "by", "from") or _helped(reader, clause.arguments)
    if not molecules and reader.receptors(clause.arguments):
        molecules = reader.discourse.recent_molecules()  # "their growth was dependent on gp130"
    molecules = molecules or told_by_it(reader, clause) or _made(reader, clause.arguments)
    if not molecules and clause.link == "RELATIVE" and clause.subject:
        molecules = reader.discourse.antecedent_molecules(clause)  # "IL-7, which B cell precursors need"
    return molecules


def _made(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "requires IL-2 production by T cells", "depends on the release of IL-2": what is made."""
    for phrase in nominals.phrases(elements, "", "on"):
        for noun in phrase.nouns:
            if noun.kind == "RELEASING":
                own = reader.discourse.molecule_parties(noun)
                return own or reader.molecules(nominals.after(elements, phrase)[:1], "of")
    return []


def _exchange_needs(reader: Reader, clause: Clause, molecules: list[Party]) -> bool:
    """ "crosstalk between T cells and macrophages depends on IFN-gamma": one of them sends it to the other."""
    between_them = molecules and nominals.phrases(clause.subject, "with")
    return bool(between_them) and mediates(reader, clause._replace(arguments=clause.subject), molecules)


def _helped(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "require cytokine assistance": the molecule of a compound."""
    nouns = [noun for phrase in nominals.phrases(elements, "") for noun in phrase.nouns if noun.kind == "ACTING"]
    return [party for noun in nouns for party in reader.discourse.molecule_parties(noun)]
