"""What running text tells twice, or only in passing: it is no interaction of its own."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sigclass.knowledge import Knowledge
from sigclass.model import Interaction, Kind, Mention, Problem, Stated

OPEN = frozenset({Kind.UNDETERMINED, Kind.NONE})
SENTENCE_END = re.compile(r"[.!?;](?:\s|$)")


class Decided(NamedTuple):
    """One interaction as stated, its verdict, and the problems that came up on the way to it."""

    stated: Stated
    interaction: Interaction
    problems: tuple[Problem, ...]


def settle_prose(decided: Sequence[Decided], text: str, knowledge: Knowledge) -> list[Decided]:
    """Leave out what prose says again or in passing; what is passed over is told in a note.

    In arrows and fields each interaction is meant as it stands.
    """
    every = [each.interaction for each in decided]
    kept = [each for each in decided if not _adds_nothing(each, every)]
    whole = [each for each in kept if each.interaction.kind not in OPEN]
    standing: list[Decided] = []
    notes: dict[int, list[str]] = {}  # by the id of the whole interaction that each belongs to
    for each in kept:
        passing = _in_passing(each, whole, text) or _around(each, whole, knowledge)
        if passing is None:
            standing.append(each)
        else:
            host, note = passing
            notes.setdefault(id(host), []).append(note)
    return [_noted(each, notes.get(id(each), [])) for each in standing]


def _in_passing(told: Decided, whole: Sequence[Decided], text: str) -> tuple[Decided, str] | None:
    """Beside which whole interaction this is only told in passing, and the note that says so."""
    if not whole:
        return None
    if _fails_alone(told) or _fails_in_some(told, whole):
        # "T cells release IL-2, which ..., but they do not make IL-4"
        return whole[0], f"of {_molecule(told)}, the text says that it does not get through"
    if not _is_open(told):
        return None
    for host in whole:
        note = _in_turn(told, host, text) or _before(told, host, text)
        if note:
            return host, note
    return None


def _around(told: Decided, whole: Sequence[Decided], knowledge: Knowledge) -> tuple[Decided, str] | None:
    """ "beta cells release insulin, which restrains alpha cells and so the islet": the organ around the sender."""
    interaction = told.interaction
    if not told.stated.in_prose or interaction.rule != "undetermined-included-type" or interaction.target is None:
        return None
    place = knowledge.cells.get(interaction.target.name or "")
    if place is None or place.category not in ("organ", "tissue"):
        return None
    for host in whole:
        if _names(host.interaction)[:2] == _names(interaction)[:2]:
            return host, f"the {place.name} is named too: it may include the cell that sends and the one that responds"
    return None


def _adds_nothing(told: Decided, others: Sequence[Interaction]) -> bool:
    """Whether prose only names a molecule again whose interaction it settles elsewhere in the same text.

    "IL-2 from T cells acts on NK cells. Many cells answer to IL-2": the second, without a sender, is no further one.
    """
    whole = told.stated.sender is not None and told.stated.target is not None
    if whole or not _is_open(told):
        return False
    return any(other.kind not in OPEN and _same_molecule(told.interaction, other) for other in others)


def _same_molecule(one: Interaction, other: Interaction) -> bool:
    return one.molecule is not None and other.molecule is not None and one.molecule.name == other.molecule.name


def _is_open(told: Decided) -> bool:
    return (
        told.stated.in_prose
        and told.interaction.kind is Kind.UNDETERMINED
        and told.interaction.molecule is not None
        and (told.interaction.sender is None or told.interaction.target is None)
    )


def _fails_alone(told: Decided) -> bool:
    """Whether a signal is only said to fail, with nobody told who would have answered it."""
    interaction = told.interaction
    return told.stated.in_prose and interaction.kind is Kind.NONE and interaction.target is None


def _fails_in_some(told: Decided, whole: Sequence[Decided]) -> bool:
    """ "autocrine IFN-gamma was required, since NK cells lacking IFNGR1 ...": the same three, but in mutants."""
    interaction = told.interaction
    if not told.stated.in_prose or interaction.kind is not Kind.NONE or interaction.sender is None:
        return False
    return any(_names(interaction) == _names(each.interaction) for each in whole)


def _names(interaction: Interaction) -> tuple[str | None, ...]:
    ends = (interaction.sender, interaction.molecule, interaction.target)
    return tuple(end.name if end else None for end in ends)


def _in_turn(told: Decided, host: Decided, text: str) -> str:
    """ "IL-33 activates ILC2s, which release IL-13": what the responder does, with nobody told who answers it."""
    releaser, responder = told.interaction.sender, host.interaction.target
    if releaser is None or responder is None or releaser.name != responder.name:
        return ""
    if _same_molecule(told.interaction, host.interaction) or not _one_sentence(
        host.stated.target, told.stated.molecule, text
    ):
        return ""
    return f"in turn, the {releaser.name} releases {_molecule(told)}: who responds to it is not told"


def _before(told: Decided, host: Decided, text: str) -> str:
    """ "GH makes chondrocytes release IGF-1, which acts on themselves": who sends the first signal is not told."""
    responder, releaser = told.interaction.target, host.interaction.sender
    if responder is None or releaser is None or releaser.name != responder.name or told.interaction.sender is not None:
        return ""
    if _same_molecule(told.interaction, host.interaction) or not _one_sentence(
        told.stated.molecule, host.stated.molecule, text
    ):
        return ""
    return f"before, {_molecule(told)} acts on the {releaser.name}: where it comes from is not told"


def _one_sentence(first: Mention | None, then: Mention | None, text: str) -> bool:
    """Whether the second is told after the first, in the same sentence."""
    start, end = (each.start if each else None for each in (first, then))
    return start is not None and end is not None and start < end and not SENTENCE_END.search(text, start, end)


def _molecule(told: Decided) -> str:
    return told.interaction.molecule.name if told.interaction.molecule else "a signal"


def _noted(told: Decided, notes: list[str]) -> Decided:
    if not notes:
        return told
    return told._replace(interaction=told.interaction._replace(notes=(*told.interaction.notes, *dict.fromkeys(notes))))
