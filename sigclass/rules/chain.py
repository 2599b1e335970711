"""The participants behind the signal: the stated receptor, pathway and effect, with gaps filled from knowledge."""

from dataclasses import dataclass

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Pathway, Receptor, Response
from sigclass.model import Name
from sigclass.rules.known import best_receptor, binds, branch, feeds, responses
from sigclass.rules.resolve import Resolved


@dataclass(frozen=True)
class Chain:
    """What carries the signal in the target. Entries are None where the knowledge has none."""

    receptor: Receptor | None
    receptor_stated: bool
    receptor_fits: bool
    pathway: Pathway | None  # as the trace names it
    pathway_stated: bool
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
    receptor = stated if resolved.receptors else best_receptor(resolved, ordered, knowledge)
    molecule = resolved.molecule.entry if resolved.molecule else None
    pathway, behind = _pathway(resolved, receptor, knowledge)
    return Chain(
        receptor=receptor,
        receptor_stated=bool(resolved.receptors),
        receptor_fits=not (stated and molecule) or _may_bind(stated, resolved, knowledge),
        pathway=pathway,
        pathway_stated=bool(resolved.pathways),
        pathway_fits=not (resolved.pathways and pathway and receptor and receptor.pathways)
        or feeds(receptor, pathway, knowledge),
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


def receptor_name(resolved: Resolved, filled: Chain) -> Name | None:
    """The receptor as the verdict shows it."""
    entry = filled.receptor
    parts = entry.parts if entry and len(entry.parts) > 1 else ()
    for known in resolved.receptors:
        if known.entry is entry:
            return known.shown(parts)
    return Name("", entry.name, entry.ref or None, None, parts) if entry else None


def pathway_name(resolved: Resolved, filled: Chain) -> Name | None:
    """The pathway as the verdict shows it."""
    for known in resolved.pathways:
        if known.entry is filled.pathway:
            return known.shown()
    return Name("", filled.pathway.name, filled.pathway.ref or None) if filled.pathway else None


def effect_name(resolved: Resolved, filled: Chain, knowledge: Knowledge) -> Name | None:
    """The effect as the verdict shows it: the stated one, else the closest known response of this target."""
    if resolved.effects:
        return resolved.effects[0].shown()
    if not filled.rows:
        return None
    name = filled.rows[0].effect
    entry = knowledge.effects.get(name)
    return Name("", name, (entry.ref or None) if entry else None)
