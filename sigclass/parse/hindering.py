"""What is missing or blocked -> clues on the interactions that it concerns, or interactions of their own that fail."""

from dataclasses import replace

from sigclass.model import Clue, Mention, Stated
from sigclass.parse.events import Act, Carrying, Events, Hindrance, Party, Release
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.merging import share

MERELY_ABSENT = frozenset({"no", "without", "in the absence of", "absence of", "free of", "devoid of"})

FAR_AND_NEAR = {"near", "blood"}


def add_carried(told: Events, lexicon: NameLexicon) -> None:
    """ "they express TGF-alpha and its receptor": who carries the receptor of what is released is its target."""
    acted = {name for act in told.acts if act.targets for molecule in act.molecules for name in molecule.names}
    known: set[tuple[frozenset[str], ...]] = set()  # a text may tell the same many times over
    for carrying in told.carryings:
        for release in told.releases:
            ends = (*(each.names for each in release.senders), *(each.names for each in carrying.cells))
            key = (*(each.names for each in release.molecules), *ends)
            if key in known:
                continue
            known.add(key)
            molecules = [m for m in release.molecules if not m.names & acted and _binds(m, carrying.receptors, lexicon)]
            if molecules:
                told.acts.append(_carried(molecules, carrying, release))
        for act in told.acts:
            if not act.targets and _shares(act.receptors, carrying.receptors):
                act.targets = carrying.cells


def _carried(molecules: list[Party], carrying: Carrying, release: Release) -> Act:
    act = Act(molecules, carrying.cells, at=carrying.at, receptors=carrying.receptors, order=carrying.order)
    act.carried = True
    shown = any((clue.fact, clue.value) == ("form", "surface") for clue in release.clues)
    if shown and carrying.cells and not share(release.senders, carrying.cells):
        # the ligand on one cell and the receptor on another, each told of its own
        cell = carrying.cells[0].mention
        act.clues.append(Clue("responder", "different", cell.text, cell.start, cell.end))
    return act


def _shares(first: list[Mention], second: list[Mention]) -> bool:
    return any(one.start == other.start for one in first for other in second)


def _binds(molecule: Party, receptors: list[Mention], lexicon: NameLexicon) -> bool:
    """Whether one of the receptors is "its receptor", or is known to bind the molecule."""
    knowledge = lexicon.knowledge
    bound = {receptor.name for name in molecule.names for receptor in knowledge.receptors_of.get(name, ())}
    parts = {part for name in bound for part in knowledge.receptors[name].parts}
    for receptor in receptors:
        if parts.intersection(
            *[knowledge.receptors[n].parts for n in knowledge.receptor_names.find(receptor.name)][:1]
        ):
            return True
        if not receptor.name or set(knowledge.receptor_names.find(receptor.name)) & bound:
            return True
        if any(_family(receptor.name, name) for name in molecule.names):
            return True
    return False


def _family(receptor: str, molecule: str) -> bool:
    return receptor.lower().startswith(molecule.lower())


def add_contrasted(told: Events) -> None:
    """ "IL-6 from A does not act on them, whereas that from B does": the signal of the other sender acts there."""
    for failing in told.hindrances:
        for release in told.releases:
            other = release.senders and failing.senders and not share(release.senders, failing.senders)
            later = release.at > (failing.clue.start or 0) and share(release.molecules, failing.molecules)
            if not (other and later and failing.cells):
                continue
            if not any(act.targets and act.order == release.order > failing.order for act in told.acts):
                told.acts.append(
                    Act(
                        release.molecules,
                        failing.cells,
                        at=release.at,
                        senders=release.senders,
                        order=max(release.order, failing.order + 1),
                    )
                )


def hinder(stated: tuple[Stated, ...], told: Events) -> tuple[Stated, ...]:
    """Give each hindrance to the interactions that it concerns."""
    for hindrance in told.hindrances:
        if _is_condition(hindrance, stated) or _acts_after_all(hindrance, told):
            continue
        concerned = [each for each in stated if _concerns(hindrance, each, told)]
        if concerned:
            stated = tuple(
                _hindered(each, hindrance, _clues(hindrance, each, told)) if each in concerned else each
                for each in stated
            )
        else:
            stated = _with_failing(stated, _failing(hindrance, told), hindrance)
    return stated


def _is_condition(hindrance: Hindrance, stated: tuple[Stated, ...]) -> bool:
    """ "IL-7 sustains T cells in the absence of IL-2": under which another signal acts, no signal that fails."""
    if hindrance.reason != "ligand-missing":
        return False
    missing = {molecule.mention.name.lower() for molecule in hindrance.molecules}
    named = [each.molecule.name.lower() for each in stated if each.molecule]
    return bool(named) and missing.isdisjoint(named)


def _acts_after_all(hindrance: Hindrance, told: Events) -> bool:
    """ "does not cause fever but activates neutrophils": what fails on nobody in particular, and then acts on some."""
    if hindrance.reason != "no-response" or hindrance.cells or not hindrance.molecules:
        return False
    later = [act for act in told.acts if act.order > hindrance.order and act.targets]
    return any(share(act.molecules, hindrance.molecules) for act in later)


def _clues(hindrance: Hindrance, stated: Stated, told: Events) -> tuple[Clue, ...]:
    """The hindrance, with the experiment that it is where the text tells of a loop that it cuts."""
    sender, target = stated.sender, stated.target
    itself = any((clue.fact, clue.value) == ("responder", "same") for clue in stated.clues)
    itself = itself or (sender is not None and target is not None and sender.name.lower() == target.name.lower())
    tried = hindrance.tried and target is not None
    loop = told.experiment if told.shows_loop or tried or (itself and hindrance.reason == "blocked") else None
    return (hindrance.clue, loop) if loop else (hindrance.clue,)


def _with_failing(stated: tuple[Stated, ...], failing: tuple[Stated, ...], hindrance: Hindrance) -> tuple[Stated, ...]:
    """Add what fails; it closes the open ends of its molecule, and a blocked release matters only to what has none."""
    names = {each.molecule.name.lower() for each in failing if each.molecule}
    told_whole = [each for each in stated if each.sender and each.target and each.molecule]
    if hindrance.reason == "release-blocked" and any(each.molecule.name.lower() in names for each in told_whole):  # type: ignore[union-attr]
        return stated
    ends = [each for each in stated if each.target is None and each.molecule and each.molecule.name.lower() in names]
    open_ends = [each for each in ends if not any(clue.fact == "named" for clue in each.clues)]
    return (*(each for each in stated if each not in open_ends), *failing)


def _concerns(hindrance: Hindrance, stated: Stated, told: Events) -> bool:
    if hindrance.senders and stated.sender and not any(_same_cell(c, stated.sender) for c in hindrance.senders):
        return False
    if hindrance.cells:
        on_target = any(_same_cell(c, stated.target) and not _elsewhere(c, stated) for c in hindrance.cells)
        if hindrance.reason == "release-blocked" and stated.sender is not None:
            on_target = False  # "do not secrete IL-6 but respond to IL-6 from macrophages"
        on_sender = hindrance.reason == "release-blocked" and any(_same_cell(c, stated.sender) for c in hindrance.cells)
        if not (on_target or on_sender):
            return False
    if hindrance.molecules:
        name = stated.molecule.name.lower() if stated.molecule else ""
        return any(name == molecule.mention.name.lower() for molecule in hindrance.molecules)
    return bool(hindrance.cells) or hindrance.reason == "blocked"


def _same_cell(cell: Party, mention: Mention | None) -> bool:
    if mention is None:
        return False
    ours, theirs = cell.mention.name.lower().rstrip("s"), mention.name.lower().rstrip("s")
    return ours == theirs or cell.mention.start == mention.start or (cell.pointing and bool(theirs))


def _elsewhere(cell: Party, stated: Stated) -> bool:
    """ "does not act on distant cells; it acts on neighbouring cells": not the same cells."""
    ways, theirs = ({clue.value for clue in clues if clue.fact == "route"} for clues in (cell.clues, stated.clues))
    return ways ^ theirs >= FAR_AND_NEAR


def _hindered(stated: Stated, hindrance: Hindrance, clues: tuple[Clue, ...]) -> Stated:
    receptors = stated.receptors or tuple(hindrance.receptors)
    return replace(stated, receptors=receptors, clues=tuple(dict.fromkeys(stated.clues + clues)))


def _cut_loop(sender: Mention | None, target: Party | None, told: Events) -> tuple[Clue, ...]:
    """ "Blocking IL-6 receptors stopped the growth of myeloma cells, which make IL-6": an experiment on their loop."""
    itself = sender is not None and target is not None and sender.name.lower() == target.mention.name.lower()
    return (told.experiment,) if itself and told.experiment else ()


def _failing(hindrance: Hindrance, told: Events) -> tuple[Stated, ...]:
    """The interaction that a hindrance prevents, where nothing else tells it."""
    if told.experiment and told.shows_loop:
        return ()
    molecules = hindrance.molecules or [
        m for release in told.releases for m in release.molecules if not release.secondary
    ]
    molecules = molecules or hindrance.ligands
    targets: list[Party | None] = list(hindrance.cells) or [None]
    if not molecules and not hindrance.cells:
        return ()
    if not molecules and hindrance.reason != "blocked":
        return ()
    made = []
    for molecule in molecules or [None]:  # type: ignore[list-item]
        releases = [
            r for r in told.releases if molecule and any(m.names & molecule.names for m in r.molecules) and r.senders
        ]
        sender = releases[0].senders[0].mention if releases else None
        for target in targets:
            if hindrance.clue.text.lower() in MERELY_ABSENT and sender is None and target is None:
                continue  # "the medium contains no PDGF" tells of no interaction
            # "LPS activates macrophages. Neutralizing TNF abolished this effect": nobody is told whom it fails
            nobody = hindrance.tried and sender is None and target is None
            fails = () if nobody else (hindrance.clue,)
            made.append(
                Stated(
                    sender,
                    molecule.mention if molecule else None,
                    target.mention if target else None,
                    tuple(hindrance.receptors),
                    clues=(*(target.clues if target else ()), *fails, *_cut_loop(sender, target, told)),
                )
            )
    return tuple(made)
