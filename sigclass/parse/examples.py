"""Examples under a label: "Paracrine: acts on nearby cells (e.g. histamine from mast cells)"."""

import re

from sigclass.parse.events import Events
from sigclass.parse.late import Late
from sigclass.parse.merging import share

EXAMPLE = Late(
    r"(?:\be\.g\.?,?|\bfor example,?|\bfor instance,?|\bexamples?:|\bex:|\bex\."
    r"|\bexamples?(?: of (?:this|it|these))? (?:is|are|would be|includes?))\s*(?:an?\s+|the\s+)?$",
    re.I,
)


def label_examples(told: Events, text: str) -> None:
    """ "Paracrine: acts on nearby cells (e.g. histamine from mast cells)": the example is one of what it stands by."""
    named = [label for event in told.all for label in event.labels]
    named += [label for labels, _ in told.loose_labels for label in labels]
    for release in told.releases if named else ():
        start = release.molecules[0].mention.start or 0
        before = [label for label in named if label.start is not None and label.start < start]
        if release.labels or not before or not EXAMPLE.before(text, start):
            continue
        if not any(share(act.molecules, release.molecules) for act in told.acts):
            release.labels = [max(before, key=lambda label: label.start or 0)]


def label_headed(told: Events) -> None:
    """ "Autocrine: the cell targets itself (e.g. IL-2 from T cells)": what a label heads as its example has it too."""
    kinds = {label.value: label for event in told.all for label in event.labels}
    if not told.headed or len(kinds) != 1:
        return
    for release in told.releases:
        reached = any(share(act.molecules, release.molecules) for act in told.acts if act.targets)
        if not (release.labels or release.secondary or reached):
            release.labels += kinds.values()
