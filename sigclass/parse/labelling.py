"""Which event a label belongs to: that of its clause, or the one it opens ("and as an autocrine factor to ...")."""

import re
from itertools import pairwise

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Label, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party, event_at
from sigclass.parse.late import Late
from sigclass.parse.merging import SELF_LABELS
from sigclass.parse.parties import word_clue
from sigclass.parse.reader import Reader, labelled
from sigclass.parse.words import Word

OTHER_WAY = {"endocrine": "local", "paracrine": "blood", "autocrine": "blood"}
PURPOSE = Late(r"(?:[ -][\w-]+){0,3} to [a-z]", re.I)  # "autocrine growth factor to promote"


def give_label(reader: Reader, elements: tuple[Element, ...], index: int, clause: Clause) -> None:
    """Give a label to its event, or keep it for the clause that follows."""
    label = elements[index]
    assert isinstance(label, Label)
    clues = [word_clue(word, "named", word.sort) for word in label.words]
    if _opens_next(reader, elements, index, clause):
        reader.told.loose_labels.append((clues, clause.order + 1))
        return
    if _of_release(reader, elements, index):
        return
    event = event_at(label.start, clause.order, reader.told)  # of this clause, else the nearest one before
    if event is not None:
        event.labels += clues
    else:
        reader.told.loose_labels.append((clues, clause.order))


def _of_release(reader: Reader, elements: tuple[Element, ...], index: int) -> bool:
    """ "autocrine production of IFN-gamma": the label is that of the release, whatever it leads to."""
    label, after = elements[index], elements[index + 1] if index + 1 < len(elements) else None
    assert isinstance(label, Label)
    if not isinstance(after, Phrase) or after.nouns[-1].kind != "RELEASING":
        return False
    if any(word.sort not in SELF_LABELS for word in label.words):
        return False
    told = [r for r in reader.told.releases if r.senders and after.start <= r.at < after.end]
    for release in told:
        release.labels += [word_clue(word, "named", word.sort) for word in label.words]
    return bool(told)


def _opens_next(reader: Reader, elements: tuple[Element, ...], index: int, clause: Clause) -> bool:
    """ "to recruit monocytes and as an autocrine factor to promote their growth": the label opens what follows."""
    label, before = elements[index], elements[index - 1] if index else None
    last = label is clause.arguments[-1] if clause.arguments else False
    if not last or not isinstance(before, Word) or before.kind not in ("AND", "BUT", "COMMA"):
        return False
    assert isinstance(label, Label)
    return PURPOSE.match(reader.source.text, label.words[-1].end) is not None


def called(clause: Clause, described: bool) -> bool:
    """Whether "is" names the way of a signal: "is a paracrine regulator of its release", "is autocrine"."""
    assert clause.verb is not None
    labels = [index for index, element in enumerate(clause.arguments) if isinstance(element, Label)]
    return bool(labels) and (described or labels[0] == 0) and not clause.verb.negated


def call_by_label(reader: Reader, clause: Clause, molecules: list[Party]) -> None:
    """Tell what `called` has found; a label that stands alone in its text is left to what the text names at all."""
    targets = reader.cells(clause.arguments, "in", "to", "on")
    if targets or reader.told.all or all(molecule.generic for molecule in molecules):
        reader.add_act(clause, Act(molecules, targets, at=clause.arguments[0].start, order=clause.order))


def under_signals(reader: Reader, clause: Clause) -> bool:
    """ "are (not) exposed to paracrine signaling from adjacent cells": who is under it, and who sends it."""
    targets = reader.discourse.subject_cells()
    for phrase, following in nominals.chains(clause.arguments):
        if phrase.nouns[-1].kind == "ACTING" and targets and labelled(clause.arguments):
            senders = reader.cells(following[:1], "from", "by")
            if senders and not reader.molecules((phrase, *following)):
                told = Act([], targets, at=phrase.start, senders=senders, order=clause.order)
                reader.act_or_negate(clause, told)
                return True
    return False


def between_cells(reader: Reader, following: list[Phrase]) -> tuple[list[Party], list[Party]]:
    """ "paracrine stimulation of hepatocytes by stellate cells": who does it, and to whom."""
    targets, senders = reader.cells(following[:1], "of"), reader.cells(following[1:], "by", "from", "via")
    return (senders, targets) if senders and targets else ([], [])


def apart_from(label: Clue, labels: list[Clue], clues: list[Clue]) -> list[Clue]:
    """The clues of an act that can go with one of its several labels.

    "In both autocrine and paracrine modes on these cells": others of their kind too. "Locally in a paracrine manner
    or systemically": the blood is not local.
    """
    kinds = {each.value for each in labels}
    if label.value not in SELF_LABELS and kinds & SELF_LABELS:
        clues = [clue for clue in clues if clue.fact != "article"]
    if len(kinds) > 1 and label.value in OTHER_WAY:
        clues = [clue for clue in clues if (clue.fact, clue.value) != ("route", OTHER_WAY[label.value])]
    return clues


def paired(targets: list[Party], labels: list[Clue]) -> list[tuple[Party | None, Clue | None]]:
    """ "autocrinely on A and paracrinely on B", "on A in an autocrine and on B in a paracrine way": each its own.

    Nothing where labels and targets do not take turns.
    """
    placed = [(t.mention.start or 0, t) for t in targets], [(clue.start or 0, clue) for clue in labels]
    row: list[tuple[int, Party | Clue]] = sorted([*placed[0], *placed[1]], key=lambda each: each[0])
    kinds = [isinstance(each, Clue) for _, each in row]
    turns = sum(one != other for one, other in pairwise(kinds))
    if len(labels) < 2 or kinds.count(True) != len(labels) or turns != 2 * len(labels) - 1:
        return []
    if not kinds[0]:
        row.reverse()
    made: list[tuple[Party | None, Clue | None]] = []
    label: Clue | None = None
    for _, each in row:
        if isinstance(each, Clue):
            label = each
        else:
            made.append((each, label))
    return made if kinds[0] else made[::-1]


def deny_labelled(reader: Reader, clause: Clause) -> None:
    """ "Autocrine stimulation by IL-6 is not involved in their growth": it does not get through."""
    verb = clause.verb
    if verb is None or not verb.negated or verb.kind not in ("COPULA", "NEED") or not labelled(clause.subject):
        return
    molecules = reader.molecules(clause.subject)
    if molecules:
        reader.hinder("no-response", verb.core, [], molecules, clause)
