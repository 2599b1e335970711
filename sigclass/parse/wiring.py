"""Who is wired to whom: "motor neurons synapse on muscle fibers and release acetylcholine"."""

from collections.abc import Sequence

from sigclass.parse.agents import transmitters
from sigclass.parse.chunks import Element, Phrase
from sigclass.parse.clauses import Clause, governed
from sigclass.parse.events import Act, Events, Party, Wiring
from sigclass.parse.merging import share
from sigclass.parse.parties import word_clue
from sigclass.parse.reader import Reader
from sigclass.parse.words import Word

NERVE_WORDS = frozenset({"neuron", "nerve terminal", "nerve"})


def synapse(reader: Reader, elements: Sequence[Element], order: int) -> None:
    """ "postganglionic neurons synapse on target organs": cells, the synapse, and the cells after "on" or "with"."""
    for index, element in enumerate(elements):
        after = elements[index + 1] if index + 1 < len(elements) else None
        if not (isinstance(element, Word) and element.kind == "SYNAPSEROUTE" and isinstance(after, Phrase)):
            continue
        senders, targets = reader.cells(elements[:index], ""), reader.cells([after], "on", "with")
        if senders and targets:
            reader.told.wirings.append(Wiring(senders, targets, word_clue(element, "route", "synapse"), order))


def innervate(reader: Reader, clause: Clause) -> None:
    """ "sympathetic neurons innervate the heart", "the heart is innervated by sympathetic neurons"."""
    assert clause.verb is not None
    senders, targets = reader.discourse.subject_cells(), reader.cells(governed(clause.arguments), "")
    if clause.verb.passive:
        senders, targets = reader.cells(clause.arguments, "by"), senders
    wired = "synap" in clause.verb.core.lower or any(is_nerve(reader, sender) for sender in senders)
    if targets and senders and wired and not clause.verb.negated:
        clue = word_clue(clause.verb.core, "route", "synapse")
        reader.told.wirings.append(Wiring(senders, targets, clue, clause.order))
        # "form synapses with them, using glutamate", "cholinergic fibers innervate the gut"
        molecules = reader.molecules(clause.arguments, "via") or transmitters(reader, senders)
        if molecules:
            at, order = clause.verb.start, clause.order
            reader.add_act(clause, Act(molecules, targets, at=at, senders=senders, clues=[clue], order=order))


def supplies(reader: Reader, clause: Clause) -> bool:
    """ "the nerves supplying the vas deferens": they are wired to it; told here."""
    assert clause.verb is not None
    if clause.verb.core.base != "supply" or reader.molecules(clause.arguments, "", "with"):
        return False
    passive = clause.verb.passive
    nerves = reader.cells(clause.arguments, "by") if passive else reader.discourse.subject_cells()
    if not any(is_nerve(reader, cell) for cell in nerves):
        return False
    innervate(reader, clause)
    return True


def is_nerve(reader: Reader, party: Party) -> bool:
    """Whether the party is a neuron, a nerve or a sensory cell."""
    cells = reader.lexicon.knowledge.cells
    return any(cells[name].lineage in ("neuron", "sensory") for name in party.names if name in cells)


def add_wired(told: Events) -> None:
    """What wired neurons release acts on the cells to which they are wired, and so does what they do next."""
    for wiring in told.wirings:
        for act in told.acts:
            if act.order == wiring.order + 1 and not act.molecules and share(act.senders, wiring.senders):
                act.targets = act.targets or wiring.targets  # "synapse onto glioma cells and drive their growth"
                act.clues.append(wiring.clue)
            elif (_any_nerve(act.senders) or _from_nerve(act, told)) and _reaches(act, wiring):
                act.clues.append(wiring.clue)  # "form synapses onto precursor cells, and the glutamate of the axons"
        for release in told.releases:
            reached = any(act.targets and share(act.molecules, release.molecules) for act in told.acts)
            same = share(release.senders, wiring.senders) or (
                _any_nerve(release.senders) and _any_nerve(wiring.senders)
            )
            if not reached and same:
                told.acts.append(_crossing(release.molecules, wiring, release.order, release.at))


def _reaches(act: Act, wiring: Wiring) -> bool:
    return any(_ends_alike(target, wired) for target in act.targets for wired in wiring.targets)


def _from_nerve(act: Act, told: Events) -> bool:
    return any(_any_nerve(release.senders) and share(release.molecules, act.molecules) for release in told.releases)


def _ends_alike(one: Party, other: Party) -> bool:
    """ "the precursor cells" for "oligodendrocyte precursor cells"."""
    return bool(one.mention.name) and other.mention.name.lower().endswith(one.mention.name.lower())


def _any_nerve(parties: list[Party]) -> bool:
    """Whether they are called by a word that fits every neuron: "these terminals" are the axon terminals."""
    return any(NERVE_WORDS & party.names for party in parties)


def _crossing(molecules: list[Party], wiring: Wiring, order: int, at: int) -> Act:
    return Act(molecules, wiring.targets, at=at, senders=wiring.senders, clues=[wiring.clue], order=order)
