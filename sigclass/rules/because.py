"""The reason in one sentence that connects signal, receptor and response."""

from sigclass.knowledge.entries import Cell
from sigclass.model import Facts, Kind, Through
from sigclass.rules.chain import Chain, Names
from sigclass.rules.engine import Rule
from sigclass.rules.names import Known
from sigclass.rules.resolve import Resolved
from sigclass.rules.through import reason_of


def because(rule: Rule, resolved: Resolved, facts: Facts, filled: Chain, names: Names) -> str:
    """The rule's template with the names put in, then the way to the response where the signal gets through."""
    reason = ""
    if facts.through is Through.NO:
        reason = reason_of(resolved, next(one for one in facts.evidence if one.fact == "through"))
    text = rule.because.format(
        molecule=resolved.molecule.name if resolved.molecule else "the signal",
        sender=phrase(resolved.sender) or "the cell that releases it",
        target=phrase(resolved.target) or "the cell that responds",
        reason=reason,
    )
    if rule.kind not in (Kind.NONE, Kind.UNDETERMINED):
        text += _response(resolved, filled, names)
    return text


def phrase(known: Known[Cell] | None) -> str:
    """The cell with its state and an article; "" where it is not told."""
    return f"the {known.phrase}" if known else ""


def _does(resolved: Resolved, filled: Chain) -> str:
    """What the pathway does: it carries the signal, or is held down by it."""
    if resolved.molecule and resolved.molecule.entry and resolved.molecule.entry.lowers:
        return "is held down"
    return "carries the signal" if filled.pathway_fits else "is said to carry the signal"


def _response(resolved: Resolved, filled: Chain, names: Names) -> str:
    """From receptor to response; what the text claims against the knowledge is told as its claim."""
    molecule = resolved.molecule.name if resolved.molecule else "the signal"
    parts = []
    if names.receptor:
        receptor = names.receptor.name
        parts.append(
            f"{molecule} binds {receptor}" if filled.receptor_fits else f"the text has {molecule} bind {receptor}"
        )
    if names.pathway:
        parts.append(f"{names.pathway.name} {_does(resolved, filled)}")
    if names.effect:
        parts.append(f"the response is {names.effect.name}")
    if not parts:
        return ""
    last = parts.pop()
    return ": " + (f"{', '.join(parts)} and {last}" if parts else last)
