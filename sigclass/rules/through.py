"""The fact `through`: whether the signal gets through to a response."""

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Receptor
from sigclass.model import Basis, Clue, Evidence, Through
from sigclass.rules.resolve import Resolved

REASONS = {
    "no-response": "the text says that the target does not respond",
    "receptor-missing": "the receptor is missing or does not work",
    "ligand-missing": "the signal itself is missing",
    "release-blocked": "the signal is not released",
    "blocked": "the signal is blocked",
    "pathway-missing": "the pathway behind the receptor is missing or does not work",
}


def through(resolved: Resolved, knowledge: Knowledge) -> Evidence:
    """`no` where the text says that something is missing or blocked, or where what binds does not signal."""
    if not resolved.clue("blocking", "experiment"):
        for clue in resolved.stated.clues:
            if clue.fact == "through" and not spared(resolved, clue, knowledge):
                return Evidence("through", Through.NO, Basis.STATED, clue.text, clue.start, clue.end)
    reason = silent_binding(resolved)
    if reason:
        return Evidence("through", Through.NO, Basis.INFERRED, reason)
    return Evidence("through", Through.YES, Basis.INFERRED, "nothing is said to be missing or blocked")


def reason_of(resolved: Resolved, evidence: Evidence) -> str:
    """What stopped the signal, in words."""
    if evidence.basis is Basis.INFERRED:
        return evidence.text
    for clue in resolved.stated.clues:
        if (clue.fact, clue.text, clue.start) == ("through", evidence.text, evidence.start):
            return REASONS.get(clue.value, "the text says so")
    return "the text says so"


def spared(resolved: Resolved, clue: Clue, knowledge: Knowledge) -> bool:
    """Whether the signal gets through although a subunit is missing: not every receptor of the molecule needs it."""
    if clue.value != "receptor-missing" or not resolved.receptors or resolved.molecule is None:
        return False
    entry = resolved.receptors[0].entry
    if entry is None or entry.role != "subunit":
        return False
    signalling = [r for r in knowledge.receptors_of.get(resolved.molecule.name, ()) if r.role == "signalling"]
    using = [r for r in signalling if set(entry.parts) & set(r.parts)]
    return bool(using) and not all(_needs(receptor, entry) for receptor in signalling)


def _needs(receptor: Receptor, subunit: Receptor) -> bool:
    return bool(set(subunit.parts) & set(receptor.essential))


def silent_binding(resolved: Resolved) -> str:
    """Why what binds does not signal: an antagonist, a decoy molecule or a decoy receptor; else ""."""
    molecule = resolved.molecule.entry if resolved.molecule else None
    if molecule and molecule.role == "antagonist":
        return f"{molecule.name} is an antagonist: it binds the receptor without setting it off"
    if molecule and molecule.role == "decoy":
        return f"{molecule.name} is a decoy: it catches the signal and sets off none itself"
    stated = [known.entry for known in resolved.receptors]
    decoys = [entry for entry in stated if entry is not None and entry.role == "decoy"]
    if decoys and len(decoys) == len(stated):
        return f"{decoys[0].name} is a decoy receptor: it binds the signal and passes nothing on"
    return ""
