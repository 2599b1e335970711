"""Whether two mentions can mean the same: only names that cannot are a contradiction."""

from sigclass.knowledge import Knowledge
from sigclass.knowledge.fold import fold
from sigclass.model import Clue, Mention, Stated
from sigclass.parse.lists import subunits
from sigclass.parse.participants import Said

_WITH_PARENTS = {"cell": "cells", "pathway": "pathways", "effect": "effects"}


def same_name(one: Mention, other: Mention, table: str, knowledge: Knowledge) -> bool:
    """Whether two names are the same, stand for the same entry, or one includes the other ("T cell", "Th1 cell")."""
    if fold(one.name) == fold(other.name):
        return True
    index = knowledge.index(table)
    ones, others = set(index.find(one.name)), set(index.find(other.name))
    if table in _WITH_PARENTS:
        above_ones = {up for name in ones for up in knowledge.ancestors(_WITH_PARENTS[table], name)}
        above_others = {up for name in others for up in knowledge.ancestors(_WITH_PARENTS[table], name)}
        return bool(ones & above_others or others & above_ones)
    return bool(ones & others) or _same_parts(one, other, knowledge)


def target_agrees(said: Said, told: Stated, knowledge: Knowledge) -> bool:
    """Whether a target of a field can be the one of the text, where either may point back at the sender."""
    target, sender = told.target, told.sender
    if target is None:
        return True
    field_says, text_says = _responder(said.clues), _responder(told.clues)
    if field_says and text_says and field_says != text_says:
        return False
    if said.mention.name and target.name:
        return same_name(said.mention, target, "cell", knowledge)
    named = said.mention if said.mention.name else target
    return not named.name or sender is None or same_name(named, sender, "cell", knowledge)


def _responder(clues: tuple[Clue, ...]) -> str | None:
    return next((clue.value for clue in clues if clue.fact == "responder"), None)


def _same_parts(one: Mention, other: Mention, knowledge: Knowledge) -> bool:
    return _parts(one.name, knowledge) == _parts(other.name, knowledge)


def _parts(name: str, knowledge: Knowledge) -> frozenset[str]:
    """The folded subunits of a complex, spelt out ("IL2RA + IL2RB") or known by its name."""
    found = [knowledge.receptors[each] for each in knowledge.receptor_names.find(name) if each in knowledge.receptors]
    parts = found[0].parts if found else subunits(name)
    return frozenset(fold(part) for part in parts)
