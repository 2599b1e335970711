"""The trace: the way from the trigger to the effect and back, each step with its basis."""

from collections.abc import Iterator

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Pathway, Response
from sigclass.model import STAGES, Basis, Facts, Kind, Route, Step, Through
from sigclass.rules.chain import Chain
from sigclass.rules.feedback import Feedback
from sigclass.rules.resolve import Resolved
from sigclass.rules.table import label_fits

ROUTES = {
    Route.LOCAL: "spreads locally",
    Route.BLOOD: "travels in the blood",
    Route.CONTACT: "stays on the surface; the cells touch",
    Route.SYNAPSE: "crosses the synapse",
    Route.INSIDE: "stays inside the cell",
}
IMPLIED = {
    Kind.PARACRINE: Route.LOCAL,
    Kind.ENDOCRINE: Route.BLOOD,
    Kind.JUXTACRINE: Route.CONTACT,
    Kind.SYNAPTIC: Route.SYNAPSE,
    Kind.INTRACRINE: Route.INSIDE,
}
MOST_EFFECTS = 3
# which stage a missing part of the way belongs to
MISSING_AT = {
    "no-response": "effect",
    "receptor-missing": "receptor",
    "ligand-missing": "release",
    "release-blocked": "release",
    "blocked": "receptor",
    "pathway-missing": "pathway",
}


def trace(
    resolved: Resolved, facts: Facts, filled: Chain, feedback: Feedback | None, knowledge: Knowledge
) -> tuple[Step, ...]:
    """The steps in the order of STAGES. Where the signal is stopped, the steps behind that are left out."""
    steps = (
        *_start(resolved, facts, knowledge),
        *_receptor(resolved, filled),
        *_pathway(resolved, filled),
        *_effects(resolved, filled),
        *((Step("feedback", feedback.sign, Basis.KNOWN, feedback.how),) if feedback else ()),
    )
    if facts.through is Through.YES:
        return steps
    return _stopped(steps, facts, resolved)


def _start(resolved: Resolved, facts: Facts, knowledge: Knowledge) -> Iterator[Step]:
    if resolved.stated.trigger:
        yield Step("trigger", resolved.stated.trigger.text, Basis.STATED)
    if resolved.molecule:
        verb = "shows" if facts.route is Route.CONTACT else "makes" if facts.route is Route.INSIDE else "releases"
        if resolved.sender:
            yield Step("release", f"{resolved.sender.phrase} {verb} {resolved.molecule.name}", Basis.STATED)
        elif resolved.molecule.entry:
            releasers = [name for name in resolved.molecule.entry.releasers if name in knowledge.cells][:3]
            if releasers:
                yield Step("release", resolved.molecule.name, Basis.KNOWN, f"known from {', '.join(releasers)}")
    yield from _route(facts)


def _route(facts: Facts) -> Iterator[Step]:
    """The way that decides: a label that the text names tells the way where its words do not."""
    named = IMPLIED.get(facts.named) if facts.named and label_fits(facts) else None
    if named and named is not facts.route:
        yield Step("route", ROUTES[named], Basis.STATED, _words(facts, "named"))
    elif facts.route in ROUTES:
        basis = Basis.STATED if facts.route_basis is Basis.STATED else Basis.KNOWN
        yield Step("route", ROUTES[facts.route], basis, _words(facts, "route"))


def _words(facts: Facts, fact: str) -> str:
    return next((evidence.text for evidence in facts.evidence if evidence.fact == fact), "")


def _receptor(resolved: Resolved, filled: Chain) -> Iterator[Step]:
    missing = resolved.clue("through", "receptor-missing")
    for known in resolved.receptors:
        if not known.mention.name and filled.signalling:
            continue  # "receptors" alone: what is known of them follows
        fits = known.entry is not filled.receptor or filled.receptor_fits
        basis = Basis.MISSING if missing else Basis.STATED if fits else Basis.CONFLICT
        yield Step("receptor", known.name, basis, _parts(known.entry.parts if known.entry else ()))
    named = any(known.mention.name for known in resolved.receptors)
    if filled.signalling and (not named or filled.signalling is not filled.receptor):
        without = filled.receptor.parts if missing and filled.receptor else ()
        left = tuple(part for part in filled.signalling.parts if part not in without)
        yield Step("receptor", filled.signalling.name, Basis.KNOWN, _parts(left))


def _parts(parts: tuple[str, ...]) -> str:
    return " + ".join(parts) if len(parts) > 1 else ""


def _pathway(resolved: Resolved, filled: Chain) -> Iterator[Step]:
    lowers = resolved.molecule is not None and resolved.molecule.entry is not None and resolved.molecule.entry.lowers
    for known in resolved.pathways:
        fits = known.entry is not filled.pathway or filled.pathway_fits
        detail = _way(filled.branch, known.name) if known.entry is filled.pathway else ""
        yield Step("pathway", known.name, Basis.STATED if fits else Basis.CONFLICT, detail)
    if not resolved.pathways and filled.pathway:
        detail = "held down" if lowers else _way(filled.branch, filled.pathway.name)
        yield Step("pathway", filled.pathway.name, Basis.KNOWN, detail)
    if lowers:
        return  # its factors and genes are those of the pathway at work
    if filled.branch and filled.branch.factors:
        yield Step("transcription-factor", ", ".join(filled.branch.factors), Basis.KNOWN)
    yield from _genes(filled)


def _way(branch: Pathway | None, name: str) -> str:
    if branch is None:
        return ""
    way = " -> ".join(branch.steps)
    return way if branch.name == name else f"{branch.name}: {way}"


def _genes(filled: Chain) -> Iterator[Step]:
    """Those of the known response, else the typical ones of the pathway."""
    if filled.rows and filled.rows[0].genes:
        yield Step("genes", ", ".join(filled.rows[0].genes), Basis.KNOWN, f"known of {filled.rows[0].cell}")
    elif filled.branch and filled.branch.genes:
        yield Step("genes", ", ".join(filled.branch.genes), Basis.KNOWN, f"typical of {filled.branch.name}")


def _effects(resolved: Resolved, filled: Chain) -> Iterator[Step]:
    for known in resolved.effects:
        detail = "" if known.mention.text == known.name else known.mention.text
        yield Step("effect", known.name, Basis.STATED, detail)
    if not resolved.effects:
        for row in _own_effects(filled.rows)[:MOST_EFFECTS]:
            state = f"{row.state} " if row.state else ""
            yield Step("effect", row.effect, Basis.KNOWN, f"{state}{row.cell}; {row.evidence}")


def _own_effects(rows: tuple[Response, ...]) -> list[Response]:
    """The responses of the closest cell type alone, each effect once."""
    found: dict[str, Response] = {}
    for row in rows:
        if row.cell == rows[0].cell:
            found.setdefault(row.effect, row)
    return list(found.values())


def _stopped(steps: tuple[Step, ...], facts: Facts, resolved: Resolved) -> tuple[Step, ...]:
    """The steps up to the missing one, which says what is missing."""
    where, words = _missing(facts, resolved)
    before = tuple(step for step in steps if STAGES.index(step.stage) < STAGES.index(where))
    at = [step for step in steps if step.stage == where]
    if where == "effect":
        at = [step for step in at if step.basis is Basis.STATED] or [Step("effect", "no response", Basis.MISSING)]
    named = at[0].name if at else where
    return (*before, Step(where, named, Basis.MISSING, words))


def _missing(facts: Facts, resolved: Resolved) -> tuple[str, str]:
    words = _words(facts, "through")
    for clue in resolved.stated.clues:
        if clue.fact == "through" and clue.text == words:
            return MISSING_AT.get(clue.value, "effect"), words
    return "pathway", words
