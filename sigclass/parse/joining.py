"""Events -> interactions: each act finds the release of its molecule; what stays open is one all the same."""

from dataclasses import replace

from sigclass.model import Clue, Mention, Stated
from sigclass.parse.defining import defined
from sigclass.parse.ends import apart, is_called, is_near, points_ahead, second, synaptic, ways_to
from sigclass.parse.events import Act, Events, Party, Release
from sigclass.parse.examples import label_headed
from sigclass.parse.labelling import apart_from, paired
from sigclass.parse.merging import (
    SELF_LABELS,
    merge_acts,
    merged,
    named_kinds,
    sent_alike,
    share,
    without_needless_seats,
)
from sigclass.parse.open_releases import open_interactions, stands_alone

NEAR_CLAUSES = 2  # an act that stands further from a release does not speak for its labels
DECIDING = frozenset({"named", "through", "route", "responder"})


def join(told: Events) -> tuple[Stated, ...]:
    """All interactions that the events make, acts first, then releases with an open end."""
    settle_labels(told)
    label_headed(told)
    acts = merge_acts(told.acts, told.releases)
    stated = [each for act in acts for each in _act_interactions(act, told)]
    told.acts = acts
    reached = [molecule for act in acts if _tells(act, told) for molecule in act.molecules]
    for release in told.releases:
        if ((release.labels and not release.taken) or not _known_to(release.molecules, reached)) and stands_alone(
            release, told
        ):
            stated += open_interactions(release)
    if not stated:
        stated = defined(told) or [
            each
            for release in told.releases
            if (release.secondary or release.regulated) and release.senders and not told.hindrances
            for each in open_interactions(release)
        ]
    stated = stated or [Stated(None, molecule.mention) for molecule in told.left_open if not molecule.generic]
    stated = stated or [
        Stated(None, None, target.mention, clues=target.clues)
        for act in told.acts
        if act.order <= 1 and not (act.molecules or act.senders)
        for target in act.targets
    ]  # "It acts on B cells": nothing before tells what it is
    return merged(_telling(sent_alike(without_needless_seats(stated)), told))


def _telling(stated: list[Stated], told: Events) -> list[Stated]:
    """A generic word with an open end ("signals", "factors") says nothing beside an interaction that is told whole."""
    # an open end is no news where the same molecule is told with its end or its label
    further = {each.molecule.name.lower() for each in stated if each.molecule and not _is_open(each)}
    stated = [e for e in stated if not (_is_open(e) and e.molecule and e.molecule.name.lower() in further)]
    whole = [each for each in stated if (each.sender and each.target) or named_kinds(each)]
    entire = {id(each) for each in whole}
    told_whole = {
        each.molecule.name.lower() for each in stated if each.molecule and (id(each) in entire or _decided(each))
    }
    stated = [
        e
        for e in stated
        if id(e) in entire or not (_undecided(e) and e.molecule and e.molecule.name.lower() in told_whole)
    ]
    if not whole:
        return stated
    reached = {each.molecule.name.lower() for each in whole if each.molecule and not _on_some_cells(each)}
    stated = [e for e in stated if not (_on_some_cells(e) and e.molecule and e.molecule.name.lower() in reached)]
    named = [m for act in told.acts for m in act.molecules] + [
        m for release in told.releases for m in release.molecules
    ]
    generic = {molecule.mention for molecule in named if molecule.generic}
    return [each for each in stated if id(each) in entire or not _vague(each, generic)]


def _on_some_cells(stated: Stated) -> bool:
    """Whether the target is mere "cells", as in "binds the same cell ... and pushes cells to divide"."""
    target = stated.target
    decided = any(clue.fact in DECIDING or clue.fact == "article" for clue in stated.clues)
    return target is not None and target.name.lower() in ("cell", "cells") and not (target.state or decided)


def _is_open(stated: Stated) -> bool:
    return stated.target is None and not any(clause.fact in ("named", "through") for clause in stated.clues)


def _decided(stated: Stated) -> bool:
    return any(clue.fact in ("responder", "named") for clue in stated.clues)


def _undecided(stated: Stated) -> bool:
    """Whether neither end is told apart: an act without a sender, and no word that would decide it."""
    return stated.sender is None and not any(clause.fact in DECIDING for clause in stated.clues)


def _vague(stated: Stated, generic: set[Mention]) -> bool:
    decided = any(clue.fact in ("named", "through", "route", "responder") for clue in stated.clues)
    return not decided and stated.molecule in generic


def settle_labels(told: Events) -> None:
    """A label that came before its event goes to the next one, else to the last."""
    loose, told.loose_labels = told.loose_labels, []
    for clues, order in loose:
        events = told.main
        later = [event for event in events if event.order >= order]
        chosen = min(later, key=lambda e: (e.order, not isinstance(e, Act)), default=None)
        chosen = chosen or max(events, key=lambda e: e.order, default=None)
        if chosen is None:
            told.loose_labels.append((clues, order))
        else:
            chosen.labels += clues


def _known_to(molecules: list[Party], reached: list[Party]) -> bool:
    return bool(reached) and all(share([molecule], reached) for molecule in molecules)


def _tells(act: Act, told: Events) -> bool:
    """Whether an act is an interaction: it has a target, a label, a route, or is said to fail."""
    routed = any(clue.fact in ("route", "through") for clue in act.clues)
    if act.senders and act.targets and routed:
        return True
    clues = [*act.clues, *(clue for molecule in act.molecules for clue in molecule.clues)]
    shown = act.receptors and any((clue.fact, clue.value) == ("form", "surface") for clue in clues)
    if shown:  # "the receptor is engaged by a membrane-bound ligand"
        return True
    pointing = any(target.same or target.other for target in act.targets)
    return bool(act.targets or act.labels or routed) and bool(act.molecules or act.labels or pointing)


def _act_interactions(act: Act, told: Events) -> list[Stated]:
    if not _tells(act, told):
        return []
    made: list[Stated] = []
    for molecule in act.molecules or [None]:  # type: ignore[list-item]
        release = _release_of(molecule, act, told) if molecule else None
        senders: list[Party | None] = list(_senders(act, release)) or [None]
        labels = act.labels or (release.labels if release else [])
        targets = _own_targets(act, release) if release else act.targets
        if any(label.value in SELF_LABELS for label in labels):
            targets = [target for target in targets if not target.seated]  # "autocrine VEGF ... angiogenesis"
        if release and release.labels and not act.labels and abs(act.order - release.order) <= NEAR_CLAUSES:
            release.taken = True
        own = act.carried or (release and (release.own or _answers_at_once(act, release)))
        for sender in senders:
            for target, label in _ends(targets, labels, None if own else sender):
                made.append(_interaction(act, release, sender, molecule, target, label))
    return made


def _answers_at_once(act: Act, release: Release) -> bool:
    """ "The T cell that makes IL-2 responds to it": the very cell that is told to release it."""
    same = any((clue.fact, clue.value) == ("responder", "same") for clue in act.clues)
    return same and 0 <= act.order - release.order <= 1


def _senders(act: Act, release: Release | None) -> list[Party]:
    """Who sends: those who do it, but for a means whose maker is told with it: "through TNF from T cells"."""
    if release is None or not release.senders:
        return act.senders
    told_with = not release.secondary and act.order <= release.order <= act.order + 1 and release.at > act.at
    return release.senders if told_with or not act.senders else act.senders


def _own_targets(act: Act, release: Release) -> list[Party]:
    """ "autocrine production of IFN-gamma by T cells leads to the lysis of B cells": the B cells do not answer it."""
    if act.labels or not release.labels or any(label.value not in SELF_LABELS for label in release.labels):
        return act.targets
    own = set().union(*(sender.names for sender in release.senders))
    return [target for target in act.targets if target.same or target.names & own]


def _ends(targets: list[Party], labels: list[Clue], sender: Party | None) -> list[tuple[Party | None, Clue | None]]:
    """The targets with the label of each; a label that none of the targets fits stands for an open end."""
    others = [t for t in targets if sender is None or t.same or t.mention.start != sender.mention.start]
    able: list[Party | None] = [*others] or [None]
    if [label.value for label in labels] == ["endocrine"] and any(is_near(target) for target in able):
        return [(target, None) for target in able] + [(None, labels[0])]  # a hormone "also acts on its neighbours"
    if len(labels) < 2:
        return [(target, labels[0] if labels else None) for target in able]
    ends = paired([target for target in able if target is not None], labels)
    if ends:
        return ends
    for label in labels:
        fitting = [target for target in able if _fits(target, label.value, sender)]
        ends += [(_apart_from(target, label), label) for target in fitting] or [(None, label)]
    return ends


def _apart_from(target: Party | None, label: Clue) -> Party | None:
    """ "in autocrine and paracrine modes on these cells": for the paracrine share "these" points at no one cell."""
    if target is None or label.value in SELF_LABELS:
        return target
    return replace(target, clues=tuple(clue for clue in target.clues if clue.fact != "article"))


def _fits(target: Party | None, kind: str, sender: Party | None) -> bool:
    """Whether one of several labels can be this target's: "autocrine" is not that of another cell than the sender."""
    if target is None:
        return True
    if kind not in SELF_LABELS:
        return not target.same and not (kind == "endocrine" and is_near(target))
    apart = sender is not None and not (target.names & sender.names or target.generic or sender.generic or target.same)
    return not (target.other or apart)


def _release_of(molecule: Party, act: Act, told: Events) -> Release | None:
    """The release that the molecule comes from: the nearest one told before, a named sender before a generic one."""
    # what an act brings about is not where its molecule comes from: "TNF induces macrophage TNF production"
    brought = [r for r in told.releases if r.secondary and r.order == act.order and r.at > act.at]
    able = [r for r in told.releases if share([molecule], r.molecules) and r not in brought]
    if not able:
        return None

    def nearness(release: Release) -> tuple[bool, bool, bool, bool, bool, int]:
        generic = all(sender.generic for sender in release.senders)
        return (
            not release.senders,
            release.denied,
            release.secondary,
            release.order > act.order,
            generic,
            abs(act.order - release.order),
        )

    return min(able, key=nearness)


def _interaction(
    act: Act,
    release: Release | None,
    sender: Party | None,
    molecule: Party | None,
    target: Party | None,
    label: Clue | None,
) -> Stated:
    clues = [*ways_to(act.clues, target), *(molecule.clues if molecule else ()), *(release.clues if release else ())]
    if sender is not None and sender.same and sender.generic and target is not None:
        # "the EGF that the same cell secretes": the sender is told by the target
        clues += [clue for clue in sender.clues if clue.fact == "responder"]
        sender = target
    clues += synaptic(sender)
    if act.calling is not None and is_called(act, release, sender, target):
        clues.append(act.calling)
    if (
        sender is not None
        and sender.pointing
        and target is not None
        and target.mention.name.lower().startswith("target")
    ):
        clues.append(Clue("responder", "different", target.mention.text, target.mention.start, target.mention.end))
    if label is None or label.value not in SELF_LABELS:
        clues += second(sender, target)
    if sender is not None and apart(sender) and not (label is not None and label.value in SELF_LABELS):
        clues += [clue for clue in sender.clues if clue.value in ("different", "near")]
    if target is not None:
        itself = sender is not None and target.mention.start == sender.mention.start
        clues += [
            clue for clue in target.clues if not (points_ahead(clue, sender) or (itself and clue.fact == "article"))
        ]
        if release is not None and release.own and sender is not None and (target.names & sender.names):
            clues.append(Clue("responder", "same", sender.mention.text, sender.mention.start, sender.mention.end))
    if label is not None:
        clues = [*apart_from(label, act.labels, clues), label]
    return Stated(
        sender.mention if sender and not sender.pointing else None,
        molecule.mention if molecule else None,
        target.mention if target else None,
        tuple(act.receptors),
        tuple(act.pathways),
        tuple(act.effects),
        clues=tuple(dict.fromkeys(clues)),
    )
