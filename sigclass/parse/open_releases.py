"""Releases that nothing in the text answers: interactions with an open end."""

from sigclass.model import Clue, Stated
from sigclass.parse.ends import synaptic
from sigclass.parse.events import Events, Party, Release
from sigclass.parse.labelling import paired


def stands_alone(release: Release, told: Events) -> bool:
    """A release is an interaction where a cell is named or asked for; one told in passing only with a label."""
    if release.labels or any(clue.fact == "route" for clue in release.clues):
        return True
    named = any(sender.mention.name for sender in release.senders) or _let_go(release, told)
    return not (release.secondary or release.regulated) and (named or told.question)


def _let_go(release: Release, told: Events) -> bool:
    """ "They secrete IL-6" and nothing more: cells of no name; "they produce ATP" tells of no signal."""
    secreted = any((clue.fact, clue.value) == ("form", "secreted") for clue in release.clues)
    return release.active and secreted and not any(act.targets or act.labels for act in told.acts)


def open_interactions(release: Release) -> list[Stated]:
    """Its senders and molecules, each with each, no target, and the labels that it has."""
    senders: list[Party | None] = list(release.senders) or [None]
    labels: list[Clue | None] = list(release.labels) or [None]
    # "by stromal cells (paracrine) and by myeloma cells (autocrine)": each its own label
    ends = paired(release.senders, release.labels) or [(sender, label) for sender in senders for label in labels]
    return [
        Stated(
            sender.mention if sender and sender.mention.name else None,
            molecule.mention,
            clues=tuple(
                dict.fromkeys([*release.clues, *molecule.clues, *synaptic(sender), *([label] if label else [])])
            ),
        )
        for sender, label in ends
        for molecule in release.molecules
    ]
