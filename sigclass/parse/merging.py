"""What is told twice becomes one: acts that continue one another, and interactions with the same ends."""

from collections.abc import Iterable
from dataclasses import replace

from sigclass.model import Mention, Stated
from sigclass.parse.events import Act, Party, Release

SELF_LABELS = frozenset({"autocrine", "intracrine"})


def merge_acts(acts: list[Act], releases: list[Release]) -> list[Act]:
    """An act without a target only adds to what its molecule does before or after it: receptors, pathways, effects.

    Not to what it did before another release of it was told: "activated by the TGF-beta of A, they make TGF-beta".
    """
    kept = list(acts)
    for act in acts:
        if act.targets or not act.molecules:
            continue
        anew = [told.order for told in releases if act.labels and share(told.molecules, act.molecules)]
        since = max((order for order in anew if order <= act.order), default=0) if len(anew) > 1 else 0
        before = (o for o in reversed(kept) if since <= o.order <= act.order and _continues(o, act))
        after = (other for other in kept if other.order > act.order and _continues(other, act))
        into = next(before, None) or next(after, None)
        if act.labels:  # "works in an autocrine manner to stimulate T cells"
            following = (other for other in kept if other.purpose and other.order == act.order + 1)
            into = next((other for other in following if _continues(other, act)), into)
        if into is not None:
            _add(into, act)
            kept.remove(act)
    return kept


def _continues(other: Act, act: Act) -> bool:
    return other is not act and share(other.molecules, act.molecules) and _takes(other, act)


def _takes(other: Act, act: Act) -> bool:
    """Whether `act`, which has no target, can be part of `other`: its labels must not be another interaction's."""
    if not other.targets and not (other.labels or not act.labels):
        return True
    kinds, theirs = {label.value for label in act.labels}, {label.value for label in other.labels}
    near = any(clue.value == "near" for target in other.targets for clue in target.clues)
    ways = {clue.value for clue in other.clues if clue.fact == "route"}
    if "local" in ways and any((clue.fact, clue.value) == ("route", "blood") for clue in act.clues):
        return False  # "acts locally on A, but enters the blood and acts on B"
    if near and "endocrine" in kinds | {clue.value.replace("blood", "endocrine") for clue in act.clues}:
        return False  # what the blood carries is not what acts on the neighbours
    if not kinds or kinds == theirs:
        return True
    if theirs:
        return False
    return not (kinds & SELF_LABELS and all(target.other for target in other.targets))


def _add(into: Act, act: Act) -> None:
    into.receptors += [m for m in act.receptors if m not in into.receptors]
    into.pathways += [m for m in act.pathways if m not in into.pathways]
    into.effects += [m for m in act.effects if m not in into.effects]
    into.clues += [c for c in act.clues if c not in into.clues]
    into.labels += [c for c in act.labels if c.value not in {label.value for label in into.labels}]
    into.senders = into.senders or act.senders


def share(first: Iterable[Party], second: Iterable[Party]) -> bool:
    """Whether two lists name one thing in common."""
    names = {name for party in second for name in party.names}
    return any(party.names & names for party in first)


def released_subject(releases: list[Release], subject: list[Party], link: str) -> list[Party]:
    """ "IFN-gamma is secreted in response to IL-12 from B cells; it acts on": "it" is what was released before."""
    goes_on = link in ("SEMICOLON", "AND") and any(share(release.molecules, subject) for release in releases)
    return subject if goes_on else []


def merged(stated: list[Stated]) -> tuple[Stated, ...]:
    """Interactions told twice become one."""
    merged: dict[tuple[object, ...], Stated] = {}
    for each in stated:
        key: tuple[object, ...] = (
            _key(each.sender),
            _key(each.molecule),
            _target_key(each),
            _responder(each),
            named_kinds(each),
        )
        known = merged.get(key)
        if known is not None and {"near", "blood"} <= _ways(known) ^ _ways(each):
            key, known = (*key, "far"), None  # "on nearby cells or on distant cells"
        merged[key] = each if known is None else _both(known, each)
    return tuple(merged.values())


def _key(mention: Mention | None) -> tuple[str, str | None] | None:
    return (mention.name.lower(), mention.state) if mention else None


def _target_key(stated: Stated) -> object:
    """Targets that are the sender itself are one, however they are put: "the same cell", "its own"."""
    name = stated.target.name.lower() if stated.target else None
    if "same" in _responder(stated) and stated.sender and name in ("", "cell", "cells"):
        return "itself"
    return _key(stated.target)


def _ways(stated: Stated) -> set[str]:
    return {clue.value for clue in stated.clues if clue.fact == "route"}


def _responder(stated: Stated) -> frozenset[str]:
    return frozenset(clue.value for clue in stated.clues if clue.fact == "responder")


def named_kinds(stated: Stated) -> frozenset[str]:
    """The kinds that the text names for it."""
    return frozenset(clue.value for clue in stated.clues if clue.fact == "named")


def _both(first: Stated, second: Stated) -> Stated:
    return replace(
        first,
        receptors=tuple(dict.fromkeys(first.receptors + second.receptors)),
        pathways=tuple(dict.fromkeys(first.pathways + second.pathways)),
        effects=tuple(dict.fromkeys(first.effects + second.effects)),
        clues=tuple(dict.fromkeys(first.clues + second.clues)),
    )


def sent_alike(stated: list[Stated]) -> list[Stated]:
    """ "acts on the T cell that makes it, but also on NK cells": what reaches the others comes from the same cell."""
    makers: dict[str, Mention] = {}
    for each in stated:
        same = any((clue.fact, clue.value) == ("responder", "same") for clue in each.clues)
        maker = each.sender or each.target
        if same and maker and maker.name and each.molecule and not _is_any_cell(maker):
            makers.setdefault(each.molecule.name.lower(), maker)
    return [
        replace(each, sender=makers.get(each.molecule.name.lower()))
        if each.molecule and each.target and not each.sender
        else each
        for each in stated
    ]


def _is_any_cell(cell: Mention) -> bool:
    """ "the same cell that secretes it" names no cell."""
    return cell.text.lower().startswith("the same") and "cell" in cell.name.lower().split()[:2]


def without_needless_seats(stated: list[Stated]) -> list[Stated]:
    """Who responds is told by the effect alone only where nothing else tells it of that molecule."""
    seated = [each for each in stated if any(clue.fact == "seat" for clue in each.clues)]
    others = [each for each in stated if each not in seated]
    told = {each.molecule.name.lower() for each in others if each.molecule and (each.target or named_kinds(each))}
    reached = any(each.target for each in others)
    needless = [e for e in seated if (e.molecule and e.molecule.name.lower() in told) or (reached and not e.sender)]
    needless = [e for e in needless if not named_kinds(e)]  # "paracrine factors ... to the benefit of tumour growth"
    return [_with_routes_of(each, needless) for each in stated if each not in needless]


def _with_routes_of(stated: Stated, needless: list[Stated]) -> Stated:
    """The interaction with the ways that were told of its molecule beside an effect alone."""
    same = [e for e in needless if e.molecule and stated.molecule and e.molecule.name == stated.molecule.name]
    routes = tuple(clue for each in same for clue in each.clues if clue.fact == "route")
    return replace(stated, clues=(*stated.clues, *routes)) if routes else stated
