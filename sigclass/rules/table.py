"""The kinds that cells and routes lead to, and whether a named label fits what the text states.

This is the table of the domain, used to weigh a named label; the rules file decides, and a test holds the two equal.
"""

from sigclass.model import Basis, Facts, Kind, Responder, Route

SETTLED = (Responder.SAME_STATED, Responder.DIFFERENT)
ROUTES = (Route.LOCAL, Route.BLOOD, Route.CONTACT, Route.SYNAPSE, Route.INSIDE)

_DIFFERENT = {
    Route.LOCAL: Kind.PARACRINE,
    Route.BLOOD: Kind.ENDOCRINE,
    Route.CONTACT: Kind.JUXTACRINE,
    Route.SYNAPSE: Kind.SYNAPTIC,
}


def kind_of(responder: Responder, route: Route) -> Kind:
    """The kind where responder is one of SETTLED: the same cell as stated, or a different one."""
    if responder is Responder.SAME_STATED:
        return Kind.INTRACRINE if route is Route.INSIDE else Kind.AUTOCRINE
    return _DIFFERENT.get(route, Kind.UNDETERMINED)


def open_responders(facts: Facts) -> tuple[Responder, ...]:
    """Who may respond, for all that the text states."""
    stated = facts.responder in SETTLED and facts.responder_basis is Basis.STATED
    return (facts.responder,) if stated else SETTLED


def open_routes(facts: Facts) -> tuple[Route, ...]:
    """The routes that may hold, for all that the text states."""
    stated = facts.route is not Route.UNKNOWN and facts.route_basis is Basis.STATED
    return (facts.route,) if stated else ROUTES


def label_fits(facts: Facts) -> bool:
    """Whether the text names a label that its own cells and route allow."""
    if facts.named in (None, Kind.NONE, Kind.UNDETERMINED):
        return False
    return any(
        kind_of(responder, route) is facts.named for responder in open_responders(facts) for route in open_routes(facts)
    )
