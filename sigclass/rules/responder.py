"""The fact `responder`: who responds, seen from the sender."""

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Cell
from sigclass.knowledge.fold import fold, singulars
from sigclass.model import Basis, Evidence, Mention, Responder
from sigclass.rules.names import Known, plain
from sigclass.rules.resolve import Resolved

# states that no cell has at once: two of a group, one on each side, are two cells
CONTRASTS = (
    (("infected", "virus-infected", "virally infected", "hiv-infected"), ("uninfected", "noninfected", "bystander")),
    (("activated", "active", "stimulated"), ("naive", "resting", "quiescent", "unactivated", "inactive")),
    (("presynaptic",), ("postsynaptic",)),
    (("healthy", "normal"), ("diseased", "malignant", "tumor", "cancerous", "transformed", "leukemic", "damaged")),
    (("young",), ("old", "aged")),
    (("senescent",), ("nonsenescent", "young", "proliferating", "dividing", "growing", "cycling")),
    (("m1", "classically activated"), ("m2", "alternatively activated")),
    (("mature",), ("immature",)),
    (("dying", "apoptotic", "dead"), ("living", "viable", "healthy")),
    (("wounded", "injured"), ("uninjured", "intact", "healthy")),
    (("regulatory", "suppressor"), ("effector", "conventional", "responder", "naive")),
)
_CONTRASTS = tuple(tuple(frozenset(fold(word) for word in side) for side in pair) for pair in CONTRASTS)
# what has befallen some cells and sets them apart from a type that is named without it
HARMED = (
    "infected", "virus-infected", "virally infected", "injured", "damaged", "dying", "dead", "apoptotic", "necrotic",
    "senescent", "wounded", "stressed",
)  # fmt: skip
_HARMED = frozenset(fold(word) for word in HARMED)
_CLUSTERS = {
    "same": (Responder.SAME_INFERRED, Basis.INFERRED),
    "different": (Responder.DIFFERENT, Basis.STATED),
    "open": (Responder.UNKNOWN, Basis.INFERRED),
}
LACKING = ("-deficient ", "-null ", "-/- ", "knockout ", "knock-out ")
_PURE = frozenset(("cell", "thecell"))


def responder(resolved: Resolved, knowledge: Knowledge) -> Evidence:
    """An expression table's clusters, else words, then the names of the two cells, then the ligand's form."""
    told = _by_clusters(resolved) or _by_words(resolved) or _by_names(resolved, knowledge)
    return told or _by_surface(resolved) or _unknown(resolved)


def _by_clusters(resolved: Resolved) -> Evidence | None:
    """Clusters are sets of cells without a cell in common; of one cluster it is not told whether one cell does both."""
    for clue in resolved.stated.clues:
        if clue.fact == "cluster":
            fact, basis = _CLUSTERS[clue.value]
            return Evidence("responder", fact, basis, clue.text, clue.start, clue.end)
    return None


def _by_words(resolved: Resolved) -> Evidence | None:
    for value, fact in (("different", Responder.DIFFERENT), ("same", Responder.SAME_STATED)):
        for clue in resolved.stated.clues:
            if (clue.fact, clue.value) in (
                ("responder", value),
                ("article", "another" if value == "different" else ""),
            ):
                return Evidence("responder", fact, Basis.STATED, clue.text, clue.start, clue.end)
    return None


def _by_names(resolved: Resolved, knowledge: Knowledge) -> Evidence | None:
    sender, target = resolved.sender, resolved.target
    if sender is None or target is None:
        return None
    mention = target.mention
    if resolved.stated.target and not resolved.stated.target.name:
        return _stated(Responder.SAME_STATED, mention)
    if _contrast(sender, target) or _one_lacks(sender, target):
        return _stated(Responder.DIFFERENT, mention)
    relation = _relation(sender, target, knowledge)
    if resolved.clue("seat"):
        return _by_seat(relation, resolved, target)
    if relation is not Responder.DIFFERENT and _points_back(resolved, sender, target, knowledge):
        return _stated(Responder.SAME_STATED, mention)
    if relation is Responder.SAME_INFERRED:
        if _second_indefinite(resolved):
            return _stated(Responder.DIFFERENT, mention)
        return _inferred(relation, f"{target.name} is named as sender and as target")
    if relation is Responder.INCLUDED:
        return _included(resolved, sender, target)
    return _stated(relation, mention)


def _included(resolved: Resolved, sender: Known[Cell], target: Known[Cell]) -> Evidence:
    """What the words tell where one name may include the other."""
    if resolved.stated.in_prose and sender.mention.start == target.mention.start:
        return _inferred(Responder.SAME_INFERRED, f'"{sender.mention.text}" send it and carry its receptor')
    if _told_before(sender, target):
        told = f'"{sender.mention.text}" were told of before, and {target.name} is named anew'
        return _inferred(Responder.DIFFERENT, told)
    return _inferred(Responder.INCLUDED, f"{sender.name} and {target.name}: one may include the other")


def _by_seat(relation: Responder, resolved: Resolved, target: Known[Cell]) -> Evidence:
    """ "causes vasodilation": who shows the effect is known, but not whether it is the very cell that sent it."""
    effect = next(clue.text for clue in resolved.stated.clues if clue.fact == "seat")
    value = relation if relation is Responder.DIFFERENT else Responder.INCLUDED
    return _inferred(value, f"{effect} takes place in the {target.name}")


def _stated(value: Responder, mention: Mention) -> Evidence:
    return Evidence("responder", value, Basis.STATED, mention.text, mention.start, mention.end)


def _inferred(value: Responder, text: str) -> Evidence:
    return Evidence("responder", value, Basis.INFERRED, text)


def _relation(sender: Known[Cell], target: Known[Cell], knowledge: Knowledge) -> Responder:
    """What the two names say: the same type, one inside the other, or different."""
    generic = _is_generic(sender) or _is_generic(target)
    if _key(sender) == _key(target):
        if generic or _in_a_place(sender) != _in_a_place(target):
            return Responder.INCLUDED
        return _by_qualifier(sender.qualifier, target.qualifier)
    if generic:
        return Responder.DIFFERENT if _set_apart(sender, target) else Responder.INCLUDED
    if sender.entry and target.entry and _one_includes_other(sender.entry, target.entry, knowledge):
        apart = all(
            any(map(str.isupper, each.qualifier)) for each in (sender, target)
        )  # "AWC neuron", "AIA interneuron"
        return Responder.DIFFERENT if apart and sender.qualifier != target.qualifier else Responder.INCLUDED
    if _may_be_line(sender, target) or _may_be_line(target, sender):
        return Responder.INCLUDED
    return Responder.DIFFERENT


def _may_be_line(known: Known[Cell], other: Known[Cell]) -> bool:
    """ "XB7 cells" beside "the tumour": a code that no table knows may be a line of it."""
    code = known.entry is None and sum(letter.isupper() or letter.isdigit() for letter in known.mention.text) > 1
    return code and other.entry is not None and other.entry.lineage == "tumour"


def _told_before(sender: Known[Cell], target: Known[Cell]) -> bool:
    """ "These cells release histamine, which acts on bronchial smooth muscle": whoever they are, they are others."""
    pointing = ("these ", "those ", "such ")
    cells = sender.mention.text.lower().startswith(pointing) and "cell" in sender.mention.text.lower()
    named = target.entry is not None and not _is_generic(target) and _key(sender) != _key(target)
    return cells and named and not target.mention.text.lower().startswith(pointing)


def _set_apart(sender: Known[Cell], target: Known[Cell]) -> bool:
    """A general word that cannot mean the sender: a tissue for a cell, "infected cells" for one of another state."""
    if sender.entry and target.entry and target.entry.name in ("tissue", "organ"):
        plural = target.mention.text.lower().endswith("s")  # "most tissues" for a gland
        return sender.entry.category == "cell" or (plural and sender.entry.category == "organ")
    here, there = fold(sender.mention.state or ""), fold(target.mention.state or "")
    if _is_generic(sender) and sender.mention.text.lower().startswith("target"):
        return not _is_generic(target)  # "NGF released by target tissues keeps neurons alive": the neurons' targets
    if here == there:
        return False
    if _is_generic(sender):  # "injured cells" beside nerve cells of which no injury is told
        return here in _HARMED and not _is_generic(target)
    return any(there in side for pair in _CONTRASTS for side in pair)


def _in_a_place(known: Known[Cell]) -> bool:
    """Whether an organ's name stands for cells in it: "these cells in the stomach"."""
    organ = known.entry is not None and known.entry.category in ("organ", "tissue")
    return organ and "cell" in known.mention.text.lower()


def _by_qualifier(first: str, second: str) -> Responder:
    """Thymic and intestinal epithelial cells differ; "epithelial cells" may include both."""
    if fold(first) == fold(second):
        return Responder.SAME_INFERRED
    return Responder.DIFFERENT if first and second else Responder.INCLUDED


def _one_includes_other(one: Cell, other: Cell, knowledge: Knowledge) -> bool:
    if one.name in knowledge.ancestors("cells", other.name) or other.name in knowledge.ancestors("cells", one.name):
        return True
    kinds = {one.category, other.category}
    if "cell" not in kinds or kinds == {"cell"}:
        return False
    place, cell = (one, other) if other.category == "cell" else (other, one)
    if place.lineage == "tumour" and cell.lineage != "tumour":
        return False  # "the tumour" that signals is its malignant cells, not the host's among them
    return place.name in (cell.organ, cell.tissue) or (place.category == "organ" and place.organ == cell.organ != "")


def _key(known: Known[Cell]) -> str:
    key = fold(known.name)
    return key if known.entry else next(iter(singulars(key)), key)


def _is_generic(known: Known[Cell]) -> bool:
    if known.entry:
        return known.entry.category == "generic" and known.entry.name not in ("target organ", "target cell")
    key = fold(plain(known.mention.name))
    return key in _PURE or key in ("cells", "targetcell", "targetcells", "target", "targets")


def _contrast(sender: Known[Cell], target: Known[Cell]) -> bool:
    here, there = _states(sender, target), _states(target, sender)
    if here & there:
        return False
    return any((here & one and there & other) or (here & other and there & one) for one, other in _CONTRASTS)


def _one_lacks(sender: Known[Cell], target: Known[Cell]) -> bool:
    """ "rescued IL-2-deficient T cells": what lacks something is another cell than what is named without it."""
    texts = (sender.mention.text.lower(), target.mention.text.lower())
    lacks = [any(mark in text for mark in LACKING) for text in texts]
    return lacks == [False, True]


def _states(known: Known[Cell], other: Known[Cell]) -> frozenset[str]:
    """The state in words, and what the type's own name adds to the other's: "regulatory" T cell."""
    own = known.name.split()[0] if known.entry and known.name != other.name else ""
    words = (f"{known.mention.state or ''} {known.qualifier}", known.name.removesuffix(other.name), own)
    return frozenset(filter(None, map(fold, words)))


def _points_back(resolved: Resolved, sender: Known[Cell], target: Known[Cell], knowledge: Knowledge) -> bool:
    """A definite phrase that fits the sender: "a T cell secretes IL-2 that acts on the cell"."""
    if not resolved.clue("article", "definite"):
        return False
    if target.mention.state and target.mention.state != sender.mention.state:
        return False  # "the infected cell" is not the NK cell that was told of
    if _key(sender) == _key(target) or fold(plain(target.mention.name)) in ("cell", "cells"):
        return True
    if sender.entry is None or target.entry is None or target.entry.category != "cell":
        return False
    return target.name in knowledge.ancestors("cells", sender.name)


def _second_indefinite(resolved: Resolved) -> bool:
    """Whether two cells are brought in, one after the other: "A T cell ... binds a T cell"."""
    sender = resolved.stated.sender
    single = bool(sender and sender.text.casefold().startswith(("a ", "an ", "one ")))
    return single and resolved.clue("article", "indefinite")


def _by_surface(resolved: Resolved) -> Evidence | None:
    """ "CD80 binds CD28 on T cells": a ligand that never leaves its cell is shown by another, named or not."""
    molecule = resolved.molecule.entry if resolved.molecule else None
    if molecule is None or resolved.target is None or resolved.sender is not None or molecule.forms != ("surface",):
        return None
    if resolved.clue("form", "secreted") or resolved.clue("vesicle"):
        return None
    return _inferred(Responder.DIFFERENT, f"{molecule.name} stays on the surface of the cell that shows it")


def _unknown(resolved: Resolved) -> Evidence:
    missing = "sender" if resolved.sender is None else "target"
    return _inferred(Responder.UNKNOWN, f"the {missing} is not told")
