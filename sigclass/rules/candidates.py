"""The kinds that an undetermined interaction may still have."""

from collections.abc import Iterator

from sigclass.model import Facts, Kind, Responder, Route
from sigclass.rules.table import kind_of, open_responders


def candidates(facts: Facts, routes: tuple[Route, ...]) -> tuple[Kind, ...]:
    """The kinds in reach, likeliest first; `routes` are the molecule's known ways, the usual one first."""
    return tuple(dict.fromkeys(_reachable(facts, routes)))


def _reachable(facts: Facts, routes: tuple[Route, ...]) -> Iterator[Kind]:
    same_open = Responder.SAME_STATED in open_responders(facts)
    if facts.route is Route.INSIDE:
        routes = (Route.INSIDE, Route.LOCAL)
    elif facts.route is not Route.UNKNOWN:
        routes = (facts.route,)
    for route in routes:
        if same_open and route in (Route.LOCAL, Route.INSIDE):
            yield kind_of(Responder.SAME_STATED, route)
        kind = kind_of(Responder.DIFFERENT, route)
        if kind is not Kind.UNDETERMINED:
            yield kind
    if facts.route is Route.INSIDE:
        yield Kind.INTRACRINE
    if same_open and routes[0] is Route.BLOOD:
        yield Kind.AUTOCRINE
