"""Notes: what a reader should know beside the label."""

from collections.abc import Iterator

from sigclass.knowledge import Knowledge
from sigclass.model import Basis, Facts, Kind, Responder, Route, Through
from sigclass.rules.chain import Chain
from sigclass.rules.feedback import Feedback
from sigclass.rules.known import receptors_of, responses_elsewhere
from sigclass.rules.resolve import Resolved
from sigclass.rules.through import spared

MOST_ELSEWHERE = 4
SAME_CLUSTER = (
    "same-cluster: one cluster expresses both partners; expression tools mean the same cluster by autocrine, "
    "not the same cell"
)
INFLAMMATORY = frozenset(("TNF", "IL-1", "IL-1-alpha", "IL-1-beta", "IL-6", "IL-17A", "IL-18", "IFN-gamma", "CXCL8"))


def notes(
    resolved: Resolved, facts: Facts, kind: Kind, filled: Chain, feedback: Feedback | None, knowledge: Knowledge
) -> tuple[str, ...]:
    """All notes on one interaction, those on the label first."""
    found = (
        *_on_the_label(resolved, facts, kind),
        *_on_the_route(resolved, facts, kind),
        *_on_blocking(resolved, facts, knowledge),
        *_on_mismatches(resolved, filled, knowledge),
        *(_on_the_effect(resolved, filled, knowledge) if facts.through is Through.YES else ()),
        *_on_disease(resolved, kind, feedback),
    )
    return tuple(dict.fromkeys(found))


def _on_the_label(resolved: Resolved, facts: Facts, kind: Kind) -> Iterator[str]:
    same_type = facts.responder is Responder.SAME_INFERRED and kind is Kind.AUTOCRINE
    if resolved.clue("cluster", "same"):
        yield SAME_CLUSTER
    elif same_type and facts.named is None and resolved.sender:
        yield (
            f"a population of one type: the text does not say that the very cell that releases "
            f"{_molecule(resolved)} responds, only that both are {resolved.sender.name}"
        )
    if kind is Kind.AUTOCRINE and facts.route is Route.SYNAPSE:
        yield "an autoreceptor: the releasing neuron answers its own transmitter"
    lineage = resolved.sender.entry.lineage if resolved.sender and resolved.sender.entry else ""
    if kind is Kind.ENDOCRINE and lineage == "neuron":
        yield "neuroendocrine: a neuron releases the hormone into the blood"


def _on_the_route(resolved: Resolved, facts: Facts, kind: Kind) -> Iterator[str]:
    molecule = resolved.molecule.entry if resolved.molecule else None
    if facts.route is Route.LOCAL and facts.route_basis is Basis.INFERRED and resolved.molecule:
        if molecule is None:
            yield f"{resolved.molecule.name} is not known; as it is secreted it is taken to act locally"
        elif not molecule.routes and kind is Kind.PARACRINE:
            yield f'"{molecule.name}" names no single molecule; as it is secreted it is taken to act locally'
    if molecule and facts.route is Route.LOCAL and "matrix" in molecule.forms and molecule.primary_form == "matrix":
        yield f"{molecule.name} is bound in the matrix and acts where it is held or set free"
    if molecule and molecule.role == "inhibitor":
        yield f"{molecule.name} lowers what another signal does there: it {molecule.note}"
    if molecule and molecule.name == "IL-15" and facts.route is Route.CONTACT:
        yield "trans-presentation: IL-15 is shown on the IL-15R-alpha of the sender to the other chains on the target"


def _on_blocking(resolved: Resolved, facts: Facts, knowledge: Knowledge) -> Iterator[str]:
    if resolved.clue("blocking", "experiment"):
        yield "the block is told as an experiment: it shows that the loop is there"
    if facts.through is Through.NO:
        return
    for clue in resolved.stated.clues:
        if clue.fact == "through" and spared(resolved, clue, knowledge):
            subunit = resolved.receptors[0].mention.name
            yield f"without {subunit} {_molecule(resolved)} still gets through: not all of its receptors need {subunit}"


def _on_mismatches(resolved: Resolved, filled: Chain, knowledge: Knowledge) -> Iterator[str]:
    molecule = resolved.molecule.entry if resolved.molecule else None
    if not filled.receptor_fits and filled.receptor:
        known = [receptor.name for receptor in receptors_of(molecule, knowledge) if receptor.role == "signalling"]
        yield f"{_molecule(resolved)} is not known to bind {filled.receptor.name}; it binds {_listed(known)}"
    if not filled.pathway_fits and filled.pathway and filled.signalling:
        fed = _listed(filled.signalling.pathways)
        yield f"{filled.signalling.name} is not known to feed {filled.pathway.name}; it feeds {fed}"


def _on_the_effect(resolved: Resolved, filled: Chain, knowledge: Knowledge) -> Iterator[str]:
    """An effect belongs to (molecule, target, state): what is known of other cells is told as theirs."""
    if not resolved.molecule or not resolved.molecule.entry or resolved.molecule.entry.group == "generic":
        return
    if not resolved.target or not resolved.target.entry or resolved.target.entry.category == "generic":
        return
    pair = f"of the {resolved.target.name} to {resolved.molecule.name}"
    if filled.rows and not filled.effect_known:
        known = list(dict.fromkeys(row.effect for row in filled.rows))
        yield f"{resolved.effects[0].name} is not among the known responses {pair}; known: {_listed(known)}"
    if not filled.rows:
        others = [f"{row.cell}: {row.effect}" for row in responses_elsewhere(resolved, knowledge)][:MOST_ELSEWHERE]
        elsewhere = f"; other cells differ ({', '.join(others)})" if others else ""
        yield f"the response {pair} is not known here{elsewhere}"


def _on_disease(resolved: Resolved, kind: Kind, feedback: Feedback | None) -> Iterator[str]:
    if kind is not Kind.AUTOCRINE or not resolved.sender or not resolved.sender.entry:
        return
    molecule = resolved.molecule.entry if resolved.molecule else None
    if resolved.sender.entry.lineage == "tumour" and (molecule is None or "growth" in molecule.group):
        yield "a tumour cell that makes its own growth signal no longer waits for instructions from outside"
    if molecule and molecule.name in INFLAMMATORY and feedback and feedback.sign == "positive":
        yield f"unchecked, this loop of a pro-inflammatory signal ({molecule.name}) means excessive inflammation"


def _molecule(resolved: Resolved) -> str:
    return resolved.molecule.name if resolved.molecule else "the signal"


def _listed(names: list[str] | tuple[str, ...]) -> str:
    return ", ".join(names[:MOST_ELSEWHERE]) + (" and others" if len(names) > MOST_ELSEWHERE else "")
