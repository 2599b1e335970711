"""The participants behind the signal: the stated receptor, pathway and effect, with gaps filled from knowledge."""

from typing import NamedTuple

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Pathway, Receptor, Response
from sigclass.model import Name
from sigclass.rules.known import best_receptor, binds, branch, complex_of, responses
from sigclass.rules.resolve import Resolved


class Chain(NamedTuple):
    """What carries the signal in the target. Entries are None where the knowledge has none."""

    receptor: Receptor | None  # as stated, else filled in
    receptor_fits: bool
    signalling: Receptor | None  # the complex that signals: the receptor itself, or what a stated subunit is part of
    pathway: Pathway | None  # as the trace names it
    pathway_fits: bool
    branch: Pathway | None  # where the steps, factors and genes come from
    rows: tuple[Response, ...]  # known responses of this target, those of the stated effect first
    effect_known: bool  # whether the stated effect is among them (True where none is stated)


def chain(resolved: Resolved, knowledge: Knowledge) -> Chain:
    """Fill the gaps of one reading, and compare what is stated with what is known."""
    rows = responses(resolved, knowledge)
    fitting = tuple(row for row in rows if _is_stated_effect(row, resolved, knowledge))
    ordered = (*fitting, *(row for row in rows if row not in fitting))
    stated = next((known.entry for known in resolved.receptors if known.entry), None)
    named = any(known.mention.name for known in resolved.receptors)  # "receptors" alone names none
    receptor = stated if named else best_receptor(resolved, ordered, knowledge)
    signalling = complex_of(receptor, resolved.molecule.entry if resolved.molecule else None, knowledge)
    pathway, behind = _pathway(resolved, signalling, knowledge)
    return Chain(
        receptor=receptor,
        receptor_fits=stated is None or _may_bind(stated, resolved, knowledge),
        signalling=signalling,
        pathway=pathway,
        pathway_fits=not resolved.pathways or _may_feed(signalling, pathway, knowledge),
        branch=behind,
        rows=ordered,
        effect_known=bool(fitting) or not any(known.entry for known in resolved.effects),
    )


def _may_bind(receptor: Receptor, resolved: Resolved, knowledge: Knowledge) -> bool:
    """Silence of the tables is no mismatch: only a known receptor beside others that are known."""
    molecule = resolved.molecule.entry if resolved.molecule else None
    if molecule is None or molecule.group == "generic" or not knowledge.receptors_of.get(molecule.name):
        return True
    return (not receptor.ligands and not receptor.parts) or binds(receptor, molecule, knowledge)


def _may_feed(receptor: Receptor | None, pathway: Pathway | None, knowledge: Knowledge) -> bool:
    """A pathway is out of place only behind a receptor whose pathways are known."""
    if receptor is None or pathway is None or not receptor.pathways:
        return True
    return branch(receptor, pathway, knowledge) is not None


def _is_stated_effect(row: Response, resolved: Resolved, knowledge: Knowledge) -> bool:
    for known in resolved.effects:
        if known.entry and (
            known.name in knowledge.ancestors("effects", row.effect)
            or row.effect in knowledge.ancestors("effects", known.name)
        ):
            return True
    return False


def _pathway(
    resolved: Resolved, receptor: Receptor | None, knowledge: Knowledge
) -> tuple[Pathway | None, Pathway | None]:
    """The pathway to name, and the one whose steps are told."""
    if resolved.pathways:
        stated = next((known.entry for known in resolved.pathways if known.entry), None)
        if stated is None or receptor is None:
            return stated, stated
        meant = branch(receptor, stated, knowledge)
        return stated, meant if meant and stated.name in knowledge.ancestors("pathways", meant.name) else stated
    names = receptor.pathways if receptor else ()
    first = next((knowledge.pathways[name] for name in names if name in knowledge.pathways), None)
    return first, first


class Names(NamedTuple):
    """Receptor, pathway and effect as the verdict shows them; None where neither stated nor known."""

    receptor: Name | None
    pathway: Name | None
    effect: Name | None


def names_of(resolved: Resolved, filled: Chain, stopped: bool, knowledge: Knowledge) -> Names:
    """The stated names beside the known ones. Where the signal is stopped, no effect is filled in."""
    effect = None if stopped and not resolved.effects else _effect_name(resolved, filled, knowledge)
    return Names(_receptor_name(resolved, filled), _pathway_name(resolved, filled), effect)


def _receptor_name(resolved: Resolved, filled: Chain) -> Name | None:
    """The stated receptor; where a subunit is missing but not needed, the complex that does without it."""
    entry = filled.receptor
    if resolved.receptors and resolved.clue("through", "receptor-missing") and filled.signalling is not entry:
        entry = filled.signalling
    parts = entry.parts if entry and len(entry.parts) > 1 else ()
    for known in resolved.receptors:
        if known.entry is entry:
            return known.shown(parts)
    words = next((known.mention.text for known in resolved.receptors if not known.mention.name), "")
    return Name(words, entry.name, entry.ref or None, None, parts) if entry else None


def _pathway_name(resolved: Resolved, filled: Chain) -> Name | None:
    """The stated pathway, else the receptor's first."""
    for known in resolved.pathways:
        if known.entry is filled.pathway:
            return known.shown()
    return Name("", filled.pathway.name, filled.pathway.ref or None) if filled.pathway else None


def _effect_name(resolved: Resolved, filled: Chain, knowledge: Knowledge) -> Name | None:
    """The stated effect, else the closest known response of this target."""
    if resolved.effects:
        return resolved.effects[0].shown()
    if not filled.rows:
        return None
    name = filled.rows[0].effect
    entry = knowledge.effects.get(name)
    return Name("", name, (entry.ref or None) if entry else None)
