"""What the knowledge says of a resolved interaction: receptors, pathways and responses that fit it."""

from collections import Counter
from collections.abc import Iterable

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Molecule, Pathway, Receptor, Response
from sigclass.knowledge.fold import fold
from sigclass.rules.names import Known
from sigclass.rules.resolve import Resolved


def receptors_of(molecule: Molecule | None, knowledge: Knowledge) -> tuple[Receptor, ...]:
    """The receptors of a molecule; a family ("IFN-alpha") without its own borrows those of its members."""
    if molecule is None:
        return ()
    own = knowledge.receptors_of.get(molecule.name, ())
    if own or not molecule.symbols:
        return own
    symbols = set(molecule.symbols)
    found = dict[str, Receptor]()
    for other in knowledge.molecules.values():
        if symbols & set(other.symbols):
            found.update((receptor.name, receptor) for receptor in knowledge.receptors_of.get(other.name, ()))
    return tuple(found.values())


def binds(receptor: Receptor, molecule: Molecule, knowledge: Knowledge) -> bool:
    """Whether the receptor is known to bind the molecule, or is part of a receptor that does, or holds one."""
    if molecule.name in receptor.ligands:
        return True
    return any(_same_or_part(receptor, known) for known in receptors_of(molecule, knowledge))


def _same_or_part(receptor: Receptor, known: Receptor) -> bool:
    """One shared subunit is not enough: IL-2R and IL-4R share IL2RG."""
    if receptor.name == known.name:
        return True
    stated, binding = set(receptor.parts), set(known.parts)
    if not stated or not binding:
        return False
    return stated <= binding or (known.role != "subunit" and binding <= stated)


def complex_of(receptor: Receptor | None, molecule: Molecule | None, knowledge: Knowledge) -> Receptor | None:
    """The receptor that signals: for a subunit the molecule's receptor that it is part of."""
    if receptor is None or receptor.role != "subunit":
        return receptor
    for known in receptors_of(molecule, knowledge):
        if known.role == "signalling" and set(receptor.parts) <= set(known.parts):
            return known
    return receptor


def branch(receptor: Receptor, pathway: Pathway, knowledge: Knowledge) -> Pathway | None:
    """The receptor's own pathway that the stated one means: JAK-STAT of the IL-2R is JAK-STAT5."""
    upward = knowledge.ancestors("pathways", pathway.name)
    for name in receptor.pathways:
        if name in upward or pathway.name in knowledge.ancestors("pathways", name):
            return knowledge.pathways.get(name)
    steps = fold(" ".join((*pathway.steps, *pathway.factors)))
    for name in receptor.pathways:  # "JAK-STAT3" where the table has another branch of the same trunk
        other = knowledge.pathways.get(name)
        if other and set(other.parents) & set(pathway.parents) and steps:
            return other
    return None


def responses(resolved: Resolved, knowledge: Knowledge) -> tuple[Response, ...]:
    """The known responses of the target (or of a type that includes it) to the molecule: closest and commonest first.

    Closest is the row of the nearest cell type and of the same state; commonest the effect that the molecule has on
    most cells, then the one that most molecules have.
    """
    molecule, target = resolved.molecule, resolved.target
    if molecule is None or target is None or target.entry is None:
        return ()
    lineage = _nearest_first(target.name, knowledge)
    state = fold(target.mention.state or "")
    rows = _rows_of(molecule, knowledge)
    here = Counter(row.effect for row in rows)

    def rank(row: Response) -> tuple[int, bool, int, int]:
        other_state = fold(row.state) != state
        return lineage.index(row.cell), other_state, -here[row.effect], -knowledge.effect_counts[row.effect]

    fitting = (
        row
        for row in rows
        if row.cell in lineage
        and not _states_clash(row.state, state)
        and (row.cell == target.name or not _becomes(row.effect, knowledge))
    )
    return tuple(sorted(fitting, key=rank))


def _rows_of(molecule: Known[Molecule], knowledge: Knowledge) -> tuple[Response, ...]:
    """The rows of a molecule; a family ("TGF-beta") without its own for a cell has those of its members too."""
    own = knowledge.responses_to.get(molecule.name, ())
    symbols = set(molecule.entry.symbols) if molecule.entry else set()
    if len(symbols) < 2:
        return own
    members = (m for m in knowledge.molecules.values() if len(m.symbols) == 1 and m.symbols[0] in symbols)
    return (*own, *(row for member in members for row in knowledge.responses_to.get(member.name, ())))


def _becomes(effect: str, knowledge: Knowledge) -> bool:
    """Whether the effect is to become another cell, which a subtype does not take over from its parent."""
    return "differentiation" in effect or "differentiation" in knowledge.ancestors("effects", effect)


def _states_clash(row_state: str, state: str) -> bool:
    return bool(row_state and state and fold(row_state) != state)


def _nearest_first(cell: str, knowledge: Knowledge) -> list[str]:
    """The cell, then its parents, then theirs."""
    found: list[str] = [cell]
    for name in found:  # grows while it is read
        entry = knowledge.cells.get(name)
        found.extend(parent for parent in (entry.parents if entry else ()) if parent not in found)
    return [*found, "cell"]  # what holds for any cell


def responses_elsewhere(resolved: Resolved, knowledge: Knowledge) -> tuple[Response, ...]:
    """The known responses of other cells to the molecule, one a cell."""
    if resolved.molecule is None:
        return ()
    rows = knowledge.responses_to.get(resolved.molecule.name, ())
    own = {row.cell for row in responses(resolved, knowledge)}
    return tuple({row.cell: row for row in rows if row.cell not in own}.values())


def best_receptor(resolved: Resolved, rows: Iterable[Response], knowledge: Knowledge) -> Receptor | None:
    """The receptor that fills the gap: that of the known response, else one known on the target, else the first."""
    for row in rows:
        if row.receptor in knowledge.receptors:
            return knowledge.receptors[row.receptor]
    molecule = resolved.molecule.entry if resolved.molecule else None
    signalling = [r for r in receptors_of(molecule, knowledge) if r.role == "signalling"]
    if resolved.target and resolved.target.entry:
        lineage = knowledge.ancestors("cells", resolved.target.name)
        for receptor in signalling:
            if lineage & set(receptor.cells):
                return receptor
    return signalling[0] if signalling else None
