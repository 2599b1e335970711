"""The named facts: the closed list of words that a rule's `when` and `unless` may use."""

from collections.abc import Callable
from types import MappingProxyType
from typing import NamedTuple

from sigclass.model import Basis, Facts, Kind, Responder, Route, Through
from sigclass.rules.table import label_fits


class NamedFact(NamedTuple):
    """A yes-or-no question on the facts; `about` names the fact whose basis counts for the certainty."""

    meaning: str
    about: str  # through | responder | route | named
    holds: Callable[[Facts], bool]


def _route_settles(facts: Facts) -> bool:
    if facts.route is Route.UNKNOWN:
        return False
    return facts.route_basis is Basis.STATED or facts.responder not in (Responder.INCLUDED, Responder.UNKNOWN)


def _label(kind: Kind) -> NamedFact:
    return NamedFact(f"the text itself calls the interaction {kind}", "named", lambda facts: facts.named is kind)


def _route(route: Route, meaning: str) -> NamedFact:
    return NamedFact(meaning, "route", lambda facts: facts.route is route)


def _responder(responder: Responder, meaning: str) -> NamedFact:
    return NamedFact(meaning, "responder", lambda facts: facts.responder is responder)


FACTS: dict[str, NamedFact] = {
    "gets-through": NamedFact(
        "the signal reaches a response", "through", lambda f: f.through is Through.YES and not f.readings_differ
    ),
    "stopped": NamedFact(
        "nothing gets through to a response", "through", lambda f: f.through is Through.NO and not f.readings_differ
    ),
    "readings-differ": NamedFact(
        "a name stands for more than one thing, and its readings lead to different kinds",
        "through",
        lambda f: f.readings_differ,
    ),
    "same-cell": _responder(Responder.SAME_STATED, "the text says that the releasing cell itself responds"),
    "same-type": _responder(Responder.SAME_INFERRED, "the same cell type is named twice, without a further word"),
    "another-cell": _responder(Responder.DIFFERENT, "a cell other than the sender responds"),
    "one-includes-other": _responder(Responder.INCLUDED, "one of the two cell types includes the other"),
    "responder-unknown": _responder(Responder.UNKNOWN, "sender or target is not told, and nothing else tells"),
    "route-local": _route(Route.LOCAL, "the molecule spreads locally"),
    "route-blood": _route(Route.BLOOD, "the molecule travels in the blood"),
    "route-contact": _route(Route.CONTACT, "the molecule stays on the sender's surface, so the cells touch"),
    "route-synapse": _route(Route.SYNAPSE, "the molecule crosses a synapse"),
    "route-inside": _route(Route.INSIDE, "the molecule acts inside the cell that made it"),
    "route-settles": NamedFact(
        "the route is known, and where the cells are not settled it is stated", "route", _route_settles
    ),
    "label-fits": NamedFact("the text names a label that its cells and its route allow", "named", label_fits),
    "label-names-autocrine": _label(Kind.AUTOCRINE),
    "label-names-paracrine": _label(Kind.PARACRINE),
    "label-names-endocrine": _label(Kind.ENDOCRINE),
    "label-names-juxtacrine": _label(Kind.JUXTACRINE),
    "label-names-synaptic": _label(Kind.SYNAPTIC),
    "label-names-intracrine": _label(Kind.INTRACRINE),
}

NAMED_FACTS = MappingProxyType({name: fact.meaning for name, fact in FACTS.items()})
