"""Who must be another cell than the sender: who is called from elsewhere, and whoever answers cells in distress."""

import re
from dataclasses import replace

from sigclass.model import Clue
from sigclass.parse.events import Act, Events, Party, Release
from sigclass.parse.merging import share
from sigclass.parse.parties import word_clue
from sigclass.parse.words import Word

RECRUITING = frozenset({"attract", "recruit", "summon", "lure", "draw", "draw in", "mobilize"})
# a state that sets its cells apart from any cell that is named without it
DISTRESS = re.compile(
    r"damaged|injured|stressed|dying|dead|necrotic|apoptotic|infected|virus-infected|virally infected|wounded", re.I
)
EXAMPLE = re.compile(
    r"(?:\be\.g\.?,?|\bfor example,?|\bfor instance,?|\bexamples?:|\bex:|\bex\.)\s*(?:an?\s+|the\s+)?$", re.I
)


def calling(verb: Word) -> Clue | None:
    """ "chemokines recruit leukocytes": who has to come is not who called."""
    return word_clue(verb, "responder", "different") if verb.base in RECRUITING else None


def tell_apart(told: Events) -> None:
    """Give the targets of such acts the clue that sets them apart, where who sends is told."""
    for act in told.acts:
        releases = [each for each in told.releases if each.senders and share(each.molecules, act.molecules)]
        clue = act.calls if releases and not any(each.own for each in releases) else None
        clue = clue or (_in_distress(releases) if releases and not act.carried else None)
        if clue is not None:
            act.targets = [_set_apart(target, clue, act) for target in act.targets]


def _in_distress(releases: list[Release]) -> Clue | None:
    """ "damaged cells release ATP, which attracts macrophages": the senders' state, where they are just "cells"."""
    senders = [sender for release in releases for sender in release.senders]
    states = [each.mention.state for each in senders if each.generic and not each.pointing]
    if len(states) < len(senders) or not all(state and DISTRESS.search(state) for state in states):
        return None
    words = senders[0].mention
    return Clue("responder", "different", words.text, words.start, words.end)


def _set_apart(target: Party, clue: Clue, act: Act) -> Party:
    distress = clue is not act.calls
    if target.same or target.other or target.pointing or (distress and (target.generic or target.mention.state)):
        return target
    return replace(target, clues=(*target.clues, clue))


def label_examples(told: Events, text: str) -> None:
    """ "Paracrine: acts on nearby cells (e.g. histamine from mast cells)": the example is one of what it stands by."""
    named = [label for event in told.all for label in event.labels]
    named += [label for labels, _ in told.loose_labels for label in labels]
    for release in told.releases if named else ():
        start = release.molecules[0].mention.start or 0
        before = [label for label in named if label.start is not None and label.start < start]
        if release.labels or not before or not EXAMPLE.search(text[:start]):
            continue
        if not any(share(act.molecules, release.molecules) for act in told.acts):
            release.labels = [max(before, key=lambda label: label.start or 0)]
