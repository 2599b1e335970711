"""The fact `route`: by which way does the molecule get to the target? Stated first, else inferred from knowledge."""

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Cell, Molecule
from sigclass.model import Basis, Clue, Evidence, Responder, Route
from sigclass.rules.names import Known
from sigclass.rules.resolve import Resolved

FINEST_FIRST = (Route.INSIDE, Route.SYNAPSE, Route.CONTACT, Route.BLOOD, Route.LOCAL)
NERVE_LINEAGES = ("neuron", "sensory")
HELD = ("bound", "attached", "tethered", "anchored")
# where molecules that act locally elsewhere arrive by the blood
FAR_ORGANS = ("liver", "hypothalamus")


def route(resolved: Resolved, responder: Responder, knowledge: Knowledge) -> Evidence:
    """The finest route that the text states, else what is known of the molecule and the two cells."""
    stated = {clue.value: clue for clue in resolved.stated.clues if clue.fact == "route"}
    for finest in FINEST_FIRST:
        if finest is Route.LOCAL and finest.value in stated and _is_held(resolved):
            # "PD-L1 on tumour cells binds PD-1 on T cells in the same tissue": near, but they must touch
            return Evidence("route", Route.CONTACT, Basis.INFERRED, "its ligand stays on the surface of the cell")
        spread = finest is Route.SYNAPSE and "near" in stated and _is_glia(resolved)
        if finest.value in stated and not spread and not (finest is Route.SYNAPSE and _no_transmitter(resolved)):
            return _stated(resolved, finest, stated[finest.value])
    value, text = _inferred(resolved, responder, knowledge)
    if "near" in stated and _from_a_nerve(resolved):
        return Evidence("route", Route.SYNAPSE, Basis.INFERRED, "a neurotransmitter onto the next cell")
    for clue in resolved.stated.clues:
        if (clue.fact, clue.value) == ("form", "surface") and any(word in clue.text for word in HELD):
            return _stated(resolved, Route.CONTACT, clue)  # "membrane-bound": the text itself says it
    if "near" in stated and value in (Route.BLOOD, Route.LOCAL, Route.UNKNOWN):
        near = _stated(resolved, Route.LOCAL, stated["near"])
        # "juxtacrine signals reach adjacent cells": a label may say what "adjacent" leaves open
        return near._replace(basis=Basis.INFERRED) if resolved.clue("named") else near
    return Evidence("route", value, Basis.INFERRED, text)


def _is_glia(resolved: Resolved) -> bool:
    """ "excites the postsynaptic neuron and also nearby astrocytes": the synapse is not theirs."""
    target = resolved.target.entry if resolved.target else None
    return target is not None and target.lineage == "glia"


def _no_transmitter(resolved: Resolved) -> bool:
    """A synapse in the text is none of a molecule's ways where neither it nor its sender belongs to the nerves."""
    molecule = resolved.molecule.entry if resolved.molecule else None
    sender = resolved.sender.entry if resolved.sender else None
    if molecule is None or sender is None or sender.lineage in (*NERVE_LINEAGES, "immune", ""):
        return False
    return "synapse" not in molecule.routes


def _is_held(resolved: Resolved) -> bool:
    molecule = resolved.molecule.entry if resolved.molecule else None
    return molecule is not None and stays_on_surface(resolved, molecule)


def _stated(resolved: Resolved, route: Route, clue: Clue) -> Evidence:
    """A stated route; the synapse of immune cells is contact for a surface ligand and local for a secreted one."""
    if route is Route.SYNAPSE and _is_immune(resolved.sender, clue):
        molecule = resolved.molecule.entry if resolved.molecule else None
        route = Route.CONTACT if molecule and stays_on_surface(resolved, molecule) else Route.LOCAL
    return Evidence("route", route, Basis.STATED, clue.text, clue.start, clue.end)


def _is_immune(sender: Known[Cell] | None, clue: Clue) -> bool:
    if "immun" in clue.text.casefold():
        return True
    return bool(sender and sender.entry and sender.entry.lineage == "immune")


def _inferred(resolved: Resolved, responder: Responder, knowledge: Knowledge) -> tuple[Route, str]:
    molecule = resolved.molecule.entry if resolved.molecule else None
    # a family ("chemokine", "estrogen") has its ways like any molecule; a mere "signal" has none
    if molecule is None or not (molecule.routes or molecule.forms):
        if resolved.molecule is None and _only_shown(resolved, knowledge):
            return Route.CONTACT, "its ligands stay on the surface of the cells that make them"
        return _of_unknown_molecule(resolved, responder)
    if resolved.clue("vesicle", "yes"):
        return Route.LOCAL, "released in vesicles"
    if stays_on_surface(resolved, molecule):
        return Route.CONTACT, f"{molecule.name} stays on the surface of the cell that makes it"
    if molecule.primary_form == "matrix":
        return Route.LOCAL, f"{molecule.name} stays in the matrix around the cell"
    return _of_soluble(resolved, molecule, knowledge)


def _only_shown(resolved: Resolved, knowledge: Knowledge) -> bool:
    """Whether the receptor or the pathway told of answers surface ligands alone: "Notch signalling"."""
    pathways = {known.entry.name for known in resolved.pathways if known.entry}
    receptors = [known.entry for known in resolved.receptors if known.entry]
    receptors += (
        [each for each in knowledge.receptors.values() if pathways & set(each.pathways[:1])] if pathways else []
    )
    ligands = {name for receptor in receptors for name in receptor.ligands}
    known = [knowledge.molecules[name] for name in ligands if name in knowledge.molecules]
    return bool(known) and all(ligand.forms == ("surface",) for ligand in known)


def _of_unknown_molecule(resolved: Resolved, responder: Responder) -> tuple[Route, str]:
    if resolved.clue("form", "surface") and not resolved.clue("vesicle"):
        return Route.CONTACT, "the molecule is said to be displayed"
    secreted = resolved.clue("form", "secreted") or resolved.clue("vesicle")
    if _from_a_gland(resolved):
        return Route.BLOOD, "between an endocrine gland and another organ only the blood leads"
    if resolved.sender and resolved.sender.entry and "endocrine gland" in resolved.sender.entry.parents:
        return Route.UNKNOWN, "where the target of the gland sits is not known"
    if _in_two_organs(resolved):
        return Route.UNKNOWN, "the molecule's way from one organ to another is not known"
    if resolved.molecule and secreted and resolved.target and responder is Responder.DIFFERENT:
        return Route.LOCAL, "a secreted molecule of which no other route is known"
    return Route.UNKNOWN, "the molecule's way is not known"


def _from_a_gland(resolved: Resolved) -> bool:
    """From an endocrine gland to another organ, or from there to a gland: only the blood leads there."""
    sender = resolved.sender.entry if resolved.sender else None
    target = resolved.target.entry if resolved.target else None
    if sender is None or target is None:
        return False
    gland = sender.lineage == "endocrine" or any("endocrine gland" in end.parents for end in (sender, target))
    here, there = organ_of(sender), organ_of(target)
    return gland and bool(here and there) and here != there


def _in_two_organs(resolved: Resolved) -> bool:
    """Whether what releases it or what responds is an organ, and the other does not sit there."""
    sender = resolved.sender.entry if resolved.sender else None
    target = resolved.target.entry if resolved.target else None
    if sender is None or target is None or not (is_organ(sender) or is_organ(target)):
        return False
    if target.lineage == "tumour" and not organ_of(target):
        return False  # it may sit anywhere
    return bool(organ_of(sender)) and organ_of(sender) != organ_of(target)


def stays_on_surface(resolved: Resolved, molecule: Molecule) -> bool:
    """Whether the ligand is shown and not let go: by its only form, or as the verb says, else by its primary form."""
    if "surface" not in molecule.forms or resolved.clue("vesicle"):
        return False
    if len(molecule.forms) == 1 or resolved.clue("form", "surface"):
        return True
    return molecule.primary_form == "surface" and not resolved.clue("form", "secreted")


def _of_soluble(resolved: Resolved, molecule: Molecule, knowledge: Knowledge) -> tuple[Route, str]:
    if "synapse" in molecule.routes and molecule.group != "gas" and _across_a_synapse(resolved):
        return Route.SYNAPSE, f"{molecule.name} is a neurotransmitter between these two"
    if "blood" in molecule.routes:
        by_blood = _by_organs(resolved, molecule, knowledge)
        if by_blood:
            return by_blood
    ends = (resolved.sender, resolved.target)
    vague = any(end is None or end.entry is None for end in ends)
    # "the L5 cells release glutamate onto the L2 neurons": a mere "cell" may well be a neuron
    sender, target = (end.entry if end else None for end in ends)
    onto_nerve = target is not None and target.lineage in NERVE_LINEAGES
    vague = vague or (onto_nerve and sender is not None and sender.category == "generic")
    if molecule.routes[:1] == ("synapse",) and vague:
        return Route.UNKNOWN, f"where {molecule.name} comes from or goes to is not told"
    if set(molecule.routes) == {"blood"}:  # its only way, so a near one is not to be guessed
        return Route.UNKNOWN, f"whether {molecule.name} travels far here is not known"
    if resolved.clue("seat") and sender and target and organ_of(sender) and organ_of(sender) != organ_of(target) != "":
        return (
            Route.UNKNOWN,
            f"how {molecule.name} gets from the {organ_of(sender)} to the {organ_of(target)} is not known",
        )
    return Route.LOCAL, f"{molecule.name} is known to act locally"


def _across_a_synapse(resolved: Resolved) -> bool:
    """From a neuron or sensory cell onto a neuron, a muscle or an innervated organ."""
    sender = resolved.sender.entry if resolved.sender else None
    target = resolved.target.entry if resolved.target else None
    if sender is None or target is None or sender.lineage not in NERVE_LINEAGES:
        return False
    molecule = resolved.molecule.entry if resolved.molecule else None
    far = is_organ(target) and target.lineage not in NERVE_LINEAGES and organ_of(target) not in ("", "brain")
    if far and organ_of(sender) == "brain" and molecule is not None and "blood" in molecule.routes:
        return False  # "the paraventricular nucleus releases oxytocin, which acts on the uterus"
    return target.lineage in (*NERVE_LINEAGES, "muscle") or is_organ(target) or target.name == "target cell"


def _from_a_nerve(resolved: Resolved) -> bool:
    """A neurotransmitter comes from a neuron, also where no sender is named: "onto the next neuron"."""
    molecule = resolved.molecule.entry if resolved.molecule else None
    target = resolved.target.entry if resolved.target else None
    if molecule is None or target is None or resolved.sender is not None or molecule.routes[:1] != ("synapse",):
        return False
    return target.lineage in (*NERVE_LINEAGES, "muscle")


def _by_organs(resolved: Resolved, molecule: Molecule, knowledge: Knowledge) -> tuple[Route, str] | None:
    """`blood` where both organs are known and differ, local within one; None where the organs do not tell."""
    target = resolved.target.entry if resolved.target else None
    origins = _origins(resolved, molecule, knowledge)
    if target is None or not origins:
        return None
    only_blood = set(molecule.routes) == {"blood"}
    to = organ_of(target) or _told_place(resolved, knowledge)
    if to and to in origins:
        return Route.LOCAL, f"both sit in the {to}"
    if to and "" not in origins:
        return Route.BLOOD, f"from the {' or '.join(sorted(origins))} to the {to}"
    far = next((place for place in (target.name, target.tissue, to) if place in FAR_ORGANS), None)
    if far:
        return Route.BLOOD, f"{molecule.name} reaches the {far} in the blood"
    # a gland's hormone on cells that sit everywhere: only the blood leads there
    if molecule.routes[0] == "blood" and not to and _from_an_organ(resolved) and target.category != "generic":
        return Route.BLOOD, f"from the {' or '.join(sorted(origins))} to {target.name}, which is found elsewhere"
    if only_blood and not to and "" not in origins and (target.category != "generic" or is_organ(target)):
        return Route.BLOOD, f"a hormone of the {' or '.join(sorted(origins))}, and {target.name} is found everywhere"
    return None


def _from_an_organ(resolved: Resolved) -> bool:
    """ "EPO from the kidneys": an organ as the sender of what the blood carries."""
    sender = resolved.sender.entry if resolved.sender else None
    return sender is not None and sender.category == "organ"


def _told_place(resolved: Resolved, knowledge: Knowledge) -> str:
    """The organ where the text puts a target that sits in none by itself: "stem cells in the bone marrow"."""
    told = [clue.value for clue in resolved.stated.clues if clue.fact == "place"]
    names = [name for each in told for name in knowledge.cell_names.find(each)]
    organs = {organ_of(knowledge.cells[name]) for name in names} - {""}
    return organs.pop() if len(organs) == 1 else ""


def _origins(resolved: Resolved, molecule: Molecule, knowledge: Knowledge) -> set[str]:
    """The organs that the molecule comes from: the sender's, or without one those of its known releasers."""
    if resolved.sender and resolved.sender.entry:
        return {organ_of(resolved.sender.entry)}
    return {organ_of(knowledge.cells[name]) for name in molecule.releasers if name in knowledge.cells}


def organ_of(cell: Cell) -> str:
    """Where a cell sits; an organ without the column sits in itself."""
    return cell.organ or (cell.name if cell.category == "organ" else "")


def is_organ(cell: Cell) -> bool:
    """Whether the entry is an organ or a tissue, or a general word for one ("target organ")."""
    words = {cell.name, *cell.parents} & {"organ", "tissue", "gland"}
    return cell.category in ("organ", "tissue") or bool(words)


def possible_routes(resolved: Resolved) -> tuple[Route, ...]:
    """The ways that are open to the molecule by what is known of it, the usual one first."""
    molecule = resolved.molecule.entry if resolved.molecule else None
    if molecule is None:
        return (Route.LOCAL,)
    if stays_on_surface(resolved, molecule):
        return (Route.CONTACT,)
    known = [Route(name) for name in molecule.routes if name in set(Route)]
    return tuple(known) or (Route.LOCAL,)
