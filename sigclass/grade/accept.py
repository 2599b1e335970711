"""What a key accepts for signal, receptor, pathway and effect: the names that are right, and those half right."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sigclass.grade.rubric import Rubric
from sigclass.gradebook import Part
from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Receptor
from sigclass.model import Basis, Interaction, Mention, Name, Verdict
from sigclass.rules.known import receptors_of
from sigclass.rules.names import is_bare

TABLES = {Part.SIGNAL: "molecule", Part.RECEPTOR: "receptor", Part.PATHWAY: "pathway", Part.EFFECT: "effect"}


class Slot(NamedTuple):
    """One thing that has to be named: the model answer, all that is right, and what is broader or narrower."""

    model: str
    right: frozenset[str]
    half: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()  # naming all of these is right too: the subunits of a receptor
    true: frozenset[str] = frozenset()  # true as well, though not what is asked: naming them costs nothing


def accepted(verdict: Verdict, rubric: Rubric, knowledge: Knowledge) -> dict[Part, tuple[Slot, ...]]:
    """For each part the slots of the verdict's interactions, each once; none where the key lacks the part."""
    found: dict[Part, dict[Slot, None]] = {part: {} for part in TABLES}
    for one in verdict.interactions:
        for part, slot in _slots(one, rubric.ask == "stated", knowledge):
            found[part][slot] = None
    return {part: tuple(slots) for part, slots in found.items()}


def _slots(one: Interaction, stated_only: bool, knowledge: Knowledge) -> Iterator[tuple[Part, Slot]]:
    if one.molecule and not _is_generic(one.molecule.name, knowledge):
        yield Part.SIGNAL, _signal(one.molecule.name, knowledge)
    if one.receptor and (one.receptor.text or not stated_only):
        yield Part.RECEPTOR, _receptor(one, one.receptor, knowledge)
    if one.pathway and (one.pathway.text or not stated_only):
        yield Part.PATHWAY, _pathway(one, one.pathway, knowledge)
    effect = _effect(one, stated_only, knowledge)
    if effect:
        yield Part.EFFECT, effect


def _is_generic(molecule: str, knowledge: Knowledge) -> bool:
    entry = knowledge.molecules.get(molecule)
    return entry is not None and entry.group == "generic"


def _signal(name: str, knowledge: Knowledge) -> Slot:
    """The molecule; a family that holds it, or a member of the family, is half right."""
    entry = knowledge.molecules.get(name)
    if entry is None:
        return Slot(name, frozenset({name}))
    own = set(entry.symbols)
    related = {other.name for other in knowledge.molecules.values() if own & set(other.symbols)}
    return Slot(name, frozenset({name}), frozenset(related - {name}))


def _receptor(one: Interaction, name: Name, knowledge: Knowledge) -> Slot:
    """The receptor as stated; where the scenario is silent, any that carries the molecule's signal."""
    binding = receptors_of(knowledge.molecules.get(one.molecule.name) if one.molecule else None, knowledge)
    entry = knowledge.receptors.get(name.name)
    if entry is None and binding and is_bare("receptor", Mention(name.text, None, None, name.text)):
        entry, name = binding[0], name._replace(text="")  # "its receptor" leaves it open which
    if entry is None:
        return Slot(name.name, frozenset({name.name}))
    right = {entry.name, *(other.name for other in binding if set(other.parts) == set(entry.parts) != set())}
    if not name.text:
        right |= {other.name for other in binding if other.role in ("signalling", "family")}
    half = {other.name for other in (*binding, *_subunits(entry, knowledge)) if _overlaps(entry, other)}
    parts = entry.essential or entry.parts
    return Slot(
        entry.name,
        frozenset(right),
        frozenset(half - right),
        frozenset(parts if len(parts) > 1 else ()),
        frozenset(other.name for other in binding),
    )


def _subunits(entry: Receptor, knowledge: Knowledge) -> Iterable[Receptor]:
    return (other for other in knowledge.receptors.values() if other.role == "subunit" and _overlaps(entry, other))


def _overlaps(entry: Receptor, other: Receptor) -> bool:
    """One is a part of the other, or a family that holds it."""
    here, there = set(entry.parts), set(other.parts)
    return bool(here and there) and (there <= here or here <= there)


def _pathway(one: Interaction, name: Name, knowledge: Knowledge) -> Slot:
    """The pathway as stated, and the branches of it that the receptor feeds; else all that the receptor feeds."""
    up = knowledge.ancestors("pathways", name.name)
    below = {other for other in knowledge.pathways if name.name in knowledge.ancestors("pathways", other)}
    receptor = knowledge.receptors.get(one.receptor.name) if one.receptor else None
    fed = set(receptor.pathways) if receptor else set()
    right = {name.name, *(below & fed)}
    if not name.text:
        right |= fed | up
    return Slot(name.name, frozenset(right), frozenset((up | below) - right), true=frozenset(fed))


def _effect(one: Interaction, stated_only: bool, knowledge: Knowledge) -> Slot | None:
    """Any effect that the scenario states, else any that is known of the target; broader or narrower is half right."""
    steps = [step for step in one.trace if step.stage == "effect" and step.basis is not Basis.MISSING]
    stated = tuple(step.name for step in steps if step.basis is not Basis.KNOWN)
    if not steps or (stated_only and not stated):
        return None
    rows = knowledge.responses_to.get(one.molecule.name, ()) if one.molecule else ()
    right = set(stated) or {step.name for step in steps} | {
        row.effect for row in rows if _related(row.cell, one.target, knowledge)
    }
    half = set[str]().union(*(knowledge.ancestors("effects", name) for name in right))
    half |= {other for other in knowledge.effects if right & knowledge.ancestors("effects", other)}
    true = frozenset(row.effect for row in rows)
    return Slot((*stated, steps[0].name)[0], frozenset(right), frozenset(half - right), true=true)


def _related(cell: str, target: Name | None, knowledge: Knowledge) -> bool:
    """Whether one of the two cells includes the other."""
    if target is None:
        return False
    return cell in knowledge.ancestors("cells", target.name) or target.name in knowledge.ancestors("cells", cell)
