"""Why not another label: the single change that would give it, found by the same rules on changed facts."""

from collections.abc import Iterator
from typing import NamedTuple

from sigclass.knowledge import Knowledge
from sigclass.model import Basis, Facts, Kind, Responder, Route, Through
from sigclass.rules.because import phrase
from sigclass.rules.engine import judge
from sigclass.rules.resolve import Resolved

GOALS = (Kind.AUTOCRINE, Kind.PARACRINE, Kind.ENDOCRINE, Kind.JUXTACRINE, Kind.NONE)


class Change(NamedTuple):
    """One fact changed, and how a student would say it."""

    facts: Facts
    words: str


def why_not(resolved: Resolved, facts: Facts, kind: Kind, knowledge: Knowledge) -> dict[str, str]:
    """For each other kind the first single change that gives it; what one change does not reach is left out."""
    found: dict[str, str] = {}
    for change in _changes(resolved, facts._replace(evidence=()), knowledge):
        reached = judge(change.facts)[0].kind
        if reached is not kind and reached in GOALS:
            found.setdefault(reached.value, change.words)
    return {goal.value: found[goal.value] for goal in GOALS if goal.value in found}


def _changes(resolved: Resolved, facts: Facts, knowledge: Knowledge) -> Iterator[Change]:
    molecule = resolved.molecule.name if resolved.molecule else "the signal"
    if facts.readings_differ:
        return
    if facts.through is Through.NO:
        yield Change(facts._replace(through=Through.YES), "if the signal got through to a response")
        return
    same = facts._replace(responder=Responder.SAME_STATED, responder_basis=Basis.STATED)
    sender = f", {phrase(resolved.sender)}" if resolved.sender else ""
    yield Change(same, f"if the cell that responds were the very cell that releases {molecule}{sender}")
    other = facts._replace(responder=Responder.DIFFERENT, responder_basis=Basis.STATED)
    yield Change(other, f"if the target were {_neighbour(resolved, knowledge)}")
    for route, words in (
        (Route.LOCAL, f"if {molecule} only spread locally"),
        (Route.BLOOD, f"if {molecule} travelled in the blood to a distant target"),
        (Route.CONTACT, f"if {molecule} stayed on the sender's surface, so that the cells had to touch"),
    ):
        yield Change(facts._replace(route=route, route_basis=Basis.STATED), words)
    target = phrase(resolved.target) or "the target"
    yield Change(facts._replace(through=Through.NO), f"if {target} lacked a working receptor for {molecule}")


def _neighbour(resolved: Resolved, knowledge: Knowledge) -> str:
    """Another cell that is known to answer the molecule, or just another cell."""
    sender = resolved.sender.name if resolved.sender else ""
    for row in knowledge.responses_to.get(resolved.molecule.name if resolved.molecule else "", ()):
        cell = knowledge.cells.get(row.cell)
        if cell and cell.category == "cell" and not cell.organ and not _related(sender, cell.name, knowledge):
            return f"a neighbouring {cell.name}"
    return "another cell nearby"


def _related(one: str, other: str, knowledge: Knowledge) -> bool:
    return one in knowledge.ancestors("cells", other) or other in knowledge.ancestors("cells", one)
