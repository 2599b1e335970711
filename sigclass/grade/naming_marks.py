"""Marks for signal, receptor, pathway and effect: the names of an answer beside what the key accepts."""

from collections.abc import Sequence
from typing import NamedTuple

from sigclass.grade.accept import Slot
from sigclass.grade.naming import Names, is_near
from sigclass.grade.rubric import Rubric
from sigclass.gradebook import Merit, Part
from sigclass.knowledge import Knowledge
from sigclass.knowledge.fold import fold

WORDS = {Part.SIGNAL: "signal", Part.RECEPTOR: "receptor", Part.PATHWAY: "pathway", Part.EFFECT: "effect"}
# names that students use for one another: cells that "grow" divide
LOOSELY = {"growth": "proliferation"}


class Judged(NamedTuple):
    """What one part is worth: `credit` is the share of its weight that is earned."""

    merit: Merit
    credit: float
    read: tuple[str, ...] = ()
    why: str = ""


def judge_names(
    part: Part, said: str, names: Names, slots: Sequence[Slot], rubric: Rubric, knowledge: Knowledge
) -> Judged:
    """Compare by meaning: each slot wants a name of its own, and wrong names beside right ones cost."""
    read = tuple(dict.fromkeys(name for found in names.found for name in found))
    if not names.found:
        return _without_names(part, said, names, slots, rubric, knowledge)
    worths = [_worth(slot, names, knowledge, rubric) for slot in slots]
    credit = sum(worths) / len(worths)
    wrong = [found for found in names.found if not _is_fine(found, slots)]
    if credit and wrong and (names.either or len(wrong) > 1 or part is not Part.EFFECT):
        credit *= rubric.hedge if len(wrong) == 1 else 0.0
    if names.misspelt:
        credit *= rubric.misspelt
    return Judged(_merit(credit), credit, read, _why(part, worths, wrong, read, slots))


def _worth(slot: Slot, names: Names, knowledge: Knowledge, rubric: Rubric) -> float:
    """1 where a name is right, the half credit where one is broader or narrower, else 0."""
    named = {LOOSELY.get(name, name) if LOOSELY.get(name) in slot.right else name for f in names.found for name in f}
    if named & slot.right or _all_parts(slot, named, knowledge):
        return 1.0
    return rubric.half if named & slot.half else 0.0


def _all_parts(slot: Slot, named: set[str], knowledge: Knowledge) -> bool:
    """All the subunits that a complex needs, named one by one."""
    entries = [knowledge.receptors[name] for name in named & slot.half if name in knowledge.receptors]
    together = {gene for entry in entries if entry.role == "subunit" for gene in entry.parts}
    return bool(slot.parts) and slot.parts <= together


def _is_fine(found: tuple[str, ...], slots: Sequence[Slot]) -> bool:
    """Right, half right, or true without being asked for."""
    return any(
        LOOSELY.get(name, name) in slot.right or name in slot.right | slot.half | slot.true
        for slot in slots
        for name in found
    )


def _merit(credit: float) -> Merit:
    return Merit.RIGHT if credit >= 1 else Merit.HALF if credit > 0 else Merit.WRONG


def _without_names(
    part: Part, said: str, names: Names, slots: Sequence[Slot], rubric: Rubric, knowledge: Knowledge
) -> Judged:
    if names.vague:
        return Judged(Merit.MISSED, 0.0, (), f"name the {WORDS[part]}")
    if names.elsewhere:
        name, other = names.elsewhere
        return Judged(Merit.WRONG, 0.0, (name,), f"{name} is a {WORDS[other]}, not the {WORDS[part]}")
    right = [slot for slot in slots if fold(said) in {fold(name) for name in slot.right}]
    near = right or [slot for slot in slots if is_near(part, said, slot.right, knowledge)]
    if near:
        credit = len(near) / len(slots) * (1.0 if right else rubric.misspelt)
        return Judged(_merit(credit), credit, (near[0].model,), "" if right else f"it is spelt {near[0].model}")
    if rubric.unknown == "wrong":
        return Judged(Merit.WRONG, 0.0, (), f"no {WORDS[part]} of this name is known")
    return Judged(Merit.OPEN, 0.0, (), f"no {WORDS[part]} of this name is known")


def _why(
    part: Part, worths: list[float], wrong: list[tuple[str, ...]], read: tuple[str, ...], slots: Sequence[Slot]
) -> str:
    reasons = []
    if any(0 < worth < 1 for worth in worths):
        halves = [slot.model for slot, worth in zip(slots, worths, strict=True) if 0 < worth < 1]
        reasons.append(f"{', '.join(read)} is broader or narrower than {', '.join(halves)}")
    missing = [slot.model for slot, worth in zip(slots, worths, strict=True) if not worth]
    if any(worths) and missing:
        reasons.append(f"{', '.join(missing)} is missing")
    if wrong:
        names = ", ".join(found[0] for found in wrong)
        reasons.append(f"{names} is not the {WORDS[part]} here")
    return "; ".join(reasons)
