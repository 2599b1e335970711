"""The pages of the knowledge's entries: cells, molecules, receptors, pathways, effects."""

from collections.abc import Callable, Iterable
from typing import Any

from sigclass.knowledge import Knowledge
from sigclass.knowledge.compare import read_lists
from sigclass.knowledge.entries import Receptor, Response
from sigclass.render.pages import Explanation, Sheet
from sigclass.resources import knowledge_folder

Facts = tuple[tuple[str, str], ...]


def _facts(*facts: tuple[str, str | tuple[str, ...]]) -> Facts:
    """Join lists and leave out what is empty."""
    joined = ((key, value if isinstance(value, str) else ", ".join(value)) for key, value in facts)
    return tuple((key, value) for key, value in joined if value)


def _receptor_sheet(receptors: Iterable[Receptor], title: str = "receptors") -> Sheet:
    rows = tuple(
        (receptor.name, " + ".join(receptor.parts), receptor.role, ", ".join(receptor.pathways))
        for receptor in receptors
    )
    return Sheet(title, ("receptor", "parts", "role", "pathways"), rows, "none known")


def _sign(response: Response) -> str:
    return {"+": "positive", "-": "negative"}.get(response.feedback, "")


def molecule(known: Knowledge, name: str) -> Explanation:
    """Return a molecule's page: releasers, receptors, and the effects cell by cell."""
    entry = known.molecules[name]
    rows = tuple(
        (" ".join(filter(None, (each.state, each.cell))), each.effect, each.receptor, _sign(each), _evidence(each))
        for each in known.responses_to.get(name, ())
    )
    facts = _facts(
        ("what it is", entry.group.replace("-", " ")), ("role", entry.role),
        ("also called", entry.synonyms), ("symbols", entry.symbols), ("forms", entry.forms),
        ("gets there", entry.routes), ("released by", entry.releasers), ("note", entry.note),
    )  # fmt: skip
    header = ("cell", "effect", "receptor", "feedback", "evidence")
    effects = Sheet("effects, cell by cell", header, rows, "none known")
    cited = _sources(known, (row[-1] for row in rows))
    sheets = (_receptor_sheet(known.receptors_of.get(name, ())), effects, *_rejected(entry.symbols))
    return Explanation("molecule", name, entry.ref or None, facts + cited, sheets)


def _evidence(response: Response) -> str:
    """The evidence, and where it tells of the process without naming this cell."""
    return f"{response.evidence} (of the process)" if response.scope == "process" else response.evidence


def _rejected(symbols: tuple[str, ...]) -> tuple[Sheet, ...]:
    """Receptors that public tables give the molecule of a gene and that are not taken up."""
    pairs = read_lists(knowledge_folder()).rejected.values()
    rows = tuple((pair.receptor, pair.reason, pair.source) for pair in pairs if (pair.ligand,) == symbols)
    return (Sheet("listed elsewhere, but not its receptors", ("gene", "why", "source"), rows),) if rows else ()


def _sources(known: Knowledge, evidence: Iterable[str]) -> Facts:
    keys = dict.fromkeys(word.partition(":")[0] for line in evidence for word in line.split())
    return tuple((f"source {key}", known.sources[key].title) for key in keys if key in known.sources)


def cell(known: Knowledge, name: str) -> Explanation:
    """Return a cell's page: what it is, what it releases, what it carries and what it answers to."""
    entry = known.cells[name]
    above = known.ancestors("cells", name)
    facts = _facts(
        ("what it is", f"{entry.lineage} {entry.category}".strip()), ("also called", entry.synonyms),
        ("kind of", entry.parents), ("kinds of it", _below(known.cells, name)),
        ("organ", entry.organ), ("tissue", entry.tissue), ("note", entry.note),
    )  # fmt: skip
    released = tuple(
        (each.name, ", ".join(each.forms), _through(each.releasers, above, name))
        for each in known.molecules.values() if above.intersection(each.releasers)
    )  # fmt: skip
    answers = tuple(
        (each.molecule, each.effect, each.receptor, each.state, _through((each.cell,), above, name), _evidence(each))
        for each in known.responses if each.cell in above
    )  # fmt: skip
    sheets = (
        Sheet("releases or shows", ("molecule", "forms", "known for"), released, "nothing known"),
        Sheet(
            "answers to", ("molecule", "effect", "receptor", "state", "known for", "evidence"), answers, "nothing known"
        ),
    )
    return Explanation(
        "cell" if entry.category == "generic" else entry.category, name, entry.ref or None, facts, sheets
    )


def _through(cells: tuple[str, ...], above: frozenset[str], name: str) -> str:
    """Name the more general cell for which it is known; "" where it is known for this very one."""
    return "" if name in cells else ", ".join(each for each in cells if each in above)


def _below(table: dict[str, Any], name: str) -> tuple[str, ...]:
    return tuple(entry.name for entry in table.values() if name in entry.parents)


def receptor(known: Knowledge, name: str) -> Explanation:
    """Return a receptor's page: subunits, ligands, pathways."""
    entry = known.receptors[name]
    facts = _facts(
        ("what it is", entry.role), ("also called", entry.synonyms), ("parts", entry.parts),
        ("needs", entry.essential), ("binds", entry.ligands), ("feeds", entry.pathways),
        ("carried by", entry.cells), ("note", entry.note),
    )  # fmt: skip
    genes = set(entry.parts)
    complexes = [each for each in known.receptors.values() if each.name != name and genes and genes < set(each.parts)]
    sheets = (_receptor_sheet(complexes, "complexes with it"),) if complexes else ()
    return Explanation("receptor", name, entry.ref or None, facts, sheets)


def pathway(known: Knowledge, name: str) -> Explanation:
    """Return a pathway's page: its steps in order, what it switches on, what feeds it."""
    entry = known.pathways[name]
    facts = _facts(
        ("also called", entry.synonyms), ("branch of", entry.parents), ("branches", _below(known.pathways, name)),
        ("steps", " -> ".join(entry.steps)), ("transcription factors", entry.factors), ("genes", entry.genes),
        ("fed by", tuple(each.name for each in known.receptors.values() if name in each.pathways)),
        ("note", entry.note),
    )  # fmt: skip
    return Explanation("pathway", name, entry.ref or None, facts)


def effect(known: Knowledge, name: str) -> Explanation:
    """Return an effect's page: which molecule does it to which cell."""
    entry = known.effects[name]
    facts = _facts(
        ("also called", entry.synonyms), ("kind of", entry.parents),
        ("kinds of it", _below(known.effects, name)), ("note", entry.note),
    )  # fmt: skip
    rows = tuple(
        (each.molecule, " ".join(filter(None, (each.state, each.cell))), each.receptor, _evidence(each))
        for each in known.responses if each.effect == name
    )  # fmt: skip
    sheet = Sheet("known for", ("molecule", "cell", "receptor", "evidence"), rows, "no molecule and cell known")
    return Explanation("effect", name, entry.ref or None, facts, (sheet,))


entry_pages: dict[str, Callable[[Knowledge, str], Explanation]] = {
    "cell": cell,
    "molecule": molecule,
    "receptor": receptor,
    "pathway": pathway,
    "effect": effect,
}
