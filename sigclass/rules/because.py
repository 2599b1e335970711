"""The reason in one sentence that connects signal, receptor and response."""

from sigclass.knowledge.entries import Cell
from sigclass.model import Facts, Kind, Name, Through
from sigclass.rules.engine import Rule
from sigclass.rules.names import Known
from sigclass.rules.resolve import Resolved
from sigclass.rules.through import reason_of


def because(
    rule: Rule, resolved: Resolved, facts: Facts, receptor: Name | None, pathway: Name | None, effect: Name | None
) -> str:
    """The rule's template with the names put in, then the way to the response where the signal gets through."""
    reason = ""
    if facts.through is Through.NO:
        reason = reason_of(resolved, next(one for one in facts.evidence if one.fact == "through"))
    text = rule.because.format(
        molecule=resolved.molecule.name if resolved.molecule else "the signal",
        sender=phrase(resolved.sender, "sender"),
        target=phrase(resolved.target, "target"),
        reason=reason,
    )
    if rule.kind not in (Kind.NONE, Kind.UNDETERMINED):
        text += _response(receptor, pathway, effect)
    return text[:1].upper() + text[1:] if text[:2] in ("a ", "an", "th", "no") else text


def phrase(known: Known[Cell] | None, role: str) -> str:
    """The cell with its state and an article; the role where it is not told."""
    if known is None:
        return f"the {role}"
    name = known.phrase
    return name if name.startswith(("the ", "The ")) else f"the {name}"


def _response(receptor: Name | None, pathway: Name | None, effect: Name | None) -> str:
    parts = []
    if receptor:
        parts.append(f"it binds {receptor.name}")
    if pathway:
        parts.append(f"{pathway.name} carries the signal")
    if effect:
        parts.append(f"the response is {effect.name}")
    if not parts:
        return ""
    last = parts.pop()
    return ": " + (f"{', '.join(parts)} and {last}" if parts else last)
