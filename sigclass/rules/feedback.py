"""Whether the response raises or lowers the signal that set it off."""

from typing import NamedTuple

from sigclass.knowledge.entries import Molecule
from sigclass.knowledge.fold import fold
from sigclass.model import Kind
from sigclass.rules.chain import Chain
from sigclass.rules.names import Known, lowers
from sigclass.rules.resolve import Resolved

RAISING = ("production", "release", "secretion", "expression", "synthesis", "increase")


class Feedback(NamedTuple):
    """The sign of a loop, "positive" or "negative", and how it closes."""

    sign: str
    how: str


def feedback(resolved: Resolved, filled: Chain, kind: Kind) -> Feedback | None:
    """The loop that the response closes on its own signal, where the text or the knowledge has one."""
    if kind in (Kind.NONE, Kind.UNDETERMINED) or resolved.molecule is None:
        return None
    name = resolved.molecule.name
    found = _stated(resolved, name) or _by_row(filled, name)
    if found is None and kind is Kind.AUTOCRINE:
        found = _by_genes(resolved.molecule, filled)
    return found


def sign_of(effect: str) -> str:
    """Give "negative" for an effect that lowers something, else "positive"."""
    return "negative" if lowers(effect) else "positive"


def _stated(resolved: Resolved, molecule: str) -> Feedback | None:
    """An effect on the signal itself: "IL-6 production" in answer to IL-6."""
    key = fold(molecule)
    for known in resolved.effects:
        words = f"{known.mention.name} {known.name}"
        after = fold(words).partition(key)
        if key and after[1] and not after[2][:1].isdigit() and any(word in words for word in RAISING):
            return Feedback(sign_of(words), f"{known.name}: the response acts on {molecule} itself")
    return None


def _by_row(filled: Chain, molecule: str) -> Feedback | None:
    for row in filled.rows:
        if row.feedback in ("+", "-"):
            verb = "raises" if row.feedback == "+" else "lowers"
            sign = "positive" if row.feedback == "+" else "negative"
            return Feedback(sign, f"the response of {row.cell} {verb} {molecule} or its receptor")
    return None


def _by_genes(molecule: Known[Molecule], filled: Chain) -> Feedback | None:
    """A response that makes more of its own signal or receptor: IL-2 and IL2RA."""
    if filled.signalling is None or not filled.receptor_fits or not filled.pathway_fits:
        return None
    entry = molecule.entry
    own = (*filled.signalling.parts, *(entry.symbols if entry and len(entry.symbols) == 1 else ()))
    known = {gene for row in filled.rows for gene in row.genes}
    typical = set(filled.branch.genes) if filled.branch else set()
    for gene in own:
        if gene in known:
            return Feedback("positive", f"{gene} rises, so the cell answers {molecule.name} more strongly")
        if gene in typical and filled.branch:
            return Feedback(
                "positive", f"{gene} is a typical target gene of {filled.branch.name}, so the loop feeds itself"
            )
    return None
