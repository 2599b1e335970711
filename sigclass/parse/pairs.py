"""One pair of a ligand-receptor table -> Scenario: which partner is the ligand, and what both of them are."""

from typing import NamedTuple

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Molecule, Receptor
from sigclass.model import Clue, Field, Mention, Pair, Partner, Problem, Scenario, Source, Stated
from sigclass.parse.clusters import cluster_mention
from sigclass.parse.fields import header_of
from sigclass.parse.pair_names import PairNames, pair_names
from sigclass.parse.pair_sorts import WORDS, sort_of
from sigclass.problems import problem


class Reading(NamedTuple):
    """The partners the way round in which they signal, and the entries that they are, where known."""

    ligand: Partner
    receptor: Partner
    molecule: Molecule | None
    binder: Receptor | None
    swapped: bool  # the second partner of the table is the ligand
    sort: str  # as in Pair, or inside: why the pair is no signal; "" where it is one


def parse_pair(source: Source, knowledge: Knowledge) -> Scenario:
    """Read the pair of a source; its one interaction goes from the cluster of the ligand to that of the receptor."""
    pair = source.pair
    assert pair is not None, "only called for a pair"
    names = pair_names(knowledge)
    read = _cached_reading(pair, names)
    sender, target = (_cluster(cluster, names) for cluster in (pair.clusters[::-1] if read.swapped else pair.clusters))
    molecule = _mention(read.ligand, read.molecule.name if read.molecule else "")
    stated = Stated(
        sender=sender,
        molecule=molecule,
        target=target,
        receptors=(_mention(read.receptor, read.binder.name if read.binder else ""),),
        clues=(_between(target, sender, read, pair), *_form(molecule, read, pair)),
    )
    problems = (_no_signal(source, pair, read),) if read.sort else ()
    head = header_of(source)
    return Scenario(source, (stated,), head.id, head.title, head.expect, problems=(*source.problems, *problems))


FORMS = {"secreted": "secreted", "soluble": "secreted", "contact": "surface"}
_MOST = 20_000  # kept of what repeats in a table


def _cached_reading(pair: Pair, names: PairNames) -> Reading:
    key = (*((one.text, one.genes, one.is_receptor) for one in pair.partners), pair.directed, pair.sort)
    found = names.readings.get(key)
    if found is None:
        if len(names.readings) > _MOST:
            names.readings.clear()
        found = names.readings[key] = read_pair(pair, names)
    first, second = pair.partners[::-1] if found.swapped else pair.partners
    return found._replace(ligand=first, receptor=second)  # their places differ from row to row


def _cluster(label: Field, names: PairNames) -> Mention:
    found = names.clusters.get(label.value)
    if found is None:
        if len(names.clusters) > _MOST:
            names.clusters.clear()
        found = names.clusters[label.value] = cluster_mention(label, names.knowledge)
    end = None if label.start is None else label.start + len(label.value)
    return found._replace(start=label.start, end=end)


def read_pair(pair: Pair, names: PairNames) -> Reading:
    """The ligand and its receptor: by a pair that is known, else by what the table says, else by what each is."""
    first, second = pair.partners
    forward, backward = _known(first, second, names), None if pair.directed else _known(second, first, names)
    if forward:
        return Reading(first, second, *forward, False, "")
    if backward:
        return Reading(second, first, *backward, True, "")
    sort = pair.sort if pair.sort in WORDS else ""
    swapped = not pair.directed and _is_backward(first, second, names)
    ligand, receptor = (second, first) if swapped else (first, second)
    molecules = names.molecules(ligand)
    if not molecules and not sort:
        sort = sort_of(names.symbols(ligand), names.symbols(receptor))
    return Reading(ligand, receptor, _only(molecules), names.receptor(receptor), swapped, sort)


def _known(ligand: Partner, receptor: Partner, names: PairNames) -> tuple[Molecule, Receptor] | None:
    for molecule in names.molecules(ligand):
        binder = names.receptor_of(receptor, molecule)
        if binder:
            return molecule, binder
    return None


def _is_backward(first: Partner, second: Partner, names: PairNames) -> bool:
    """Whether the receptor stands first, as in old tables: by the table's flags, else by what the partners are."""
    if first.is_receptor is not None and first.is_receptor is not second.is_receptor:
        return first.is_receptor
    ligands = bool(names.molecules(first)), bool(names.molecules(second))
    if ligands[0] is not ligands[1]:
        return ligands[1]
    return names.receptor(first) is not None and names.receptor(second) is None


def _only(molecules: tuple[Molecule, ...]) -> Molecule | None:
    return molecules[0] if molecules else None


def _mention(partner: Partner, name: str) -> Mention:
    end = None if partner.start is None else partner.start + len(partner.text)
    return Mention(partner.text, partner.start, end, name or partner.text)


def _between(target: Mention, sender: Mention, read: Reading, pair: Pair) -> Clue:
    """What the clusters say of who responds; nothing where the pair is no signal."""
    if read.sort:
        text = f"{pair.said.value}: " if pair.said else ""
        return Clue("cluster", "open", f"{text}the pair {WORDS[read.sort]}", None, None)
    value = "same" if sender.text == target.text else "different"
    return Clue("cluster", value, target.text, target.start, target.end)


def _form(molecule: Mention, read: Reading, pair: Pair) -> tuple[Clue, ...]:
    """The form in which the table says that the ligand reaches the other cell; what is known of its forms bounds it."""
    if read.sort in ("adhesion", "gap"):
        return (Clue("form", "surface", molecule.text, molecule.start, molecule.end),)
    said, form = pair.said, FORMS.get(pair.sort)
    if said is None or form is None or (read.molecule and pair.sort == "soluble"):
        return ()
    end = None if said.start is None else said.start + len(said.value)
    return (Clue("form", form, said.value, said.start, end),)


def _no_signal(source: Source, pair: Pair, read: Reading) -> Problem:
    names = f"{read.ligand.text} and {read.receptor.text}"
    start, end = read.ligand.start, None
    if start is not None:
        end = start + len(read.ligand.text)
    if pair.said and pair.sort == read.sort:
        start, text = pair.said.start, pair.said.value
        end = None if start is None else start + len(text)
        message = f'the table lists {names} as "{text}": the pair {WORDS[read.sort]}'
    else:
        message = f"{names}: the pair {WORDS[read.sort]}"
    hint = "no label is given, since the knowledge does not have them as a ligand with its receptor"
    return problem(source, "not-a-signal", message, start, end, hint)
