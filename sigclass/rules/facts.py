"""All facts on one interaction, each with its evidence."""

from sigclass.knowledge import Knowledge
from sigclass.model import Basis, Evidence, Facts, Kind, Responder, Route, Through
from sigclass.rules.resolve import Resolved
from sigclass.rules.responder import responder
from sigclass.rules.route import route
from sigclass.rules.through import through

_NAMEABLE = frozenset(kind.value for kind in Kind) - {"none", "undetermined"}


def gather(resolved: Resolved, knowledge: Knowledge) -> Facts:
    """The facts that decide on one reading of an interaction."""
    gets_through = through(resolved, knowledge)
    who = responder(resolved, knowledge)
    way = route(resolved, Responder(who.value), knowledge)
    label = named(resolved)
    return Facts(
        through=Through(gets_through.value),
        responder=Responder(who.value),
        route=Route(way.value),
        route_basis=way.basis,
        named=Kind(label.value) if label else None,
        evidence=tuple(evidence for evidence in (_shown(gets_through), who, way, label) if evidence),
        through_basis=gets_through.basis,
        responder_basis=who.basis,
    )


def _shown(through: Evidence) -> Evidence | None:
    """That nothing is missing is no evidence."""
    return through if through.value == Through.NO else None


def named(resolved: Resolved) -> Evidence | None:
    """The kind that the text itself names for this interaction."""
    for clue in resolved.stated.clues:
        if clue.fact == "named" and clue.value in _NAMEABLE:
            return Evidence("named", clue.value, Basis.STATED, clue.text, clue.start, clue.end)
    return None
