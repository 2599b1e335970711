"""One stated interaction -> the verdict on it: resolve, gather, judge, trace, over all readings of its names."""

from typing import NamedTuple

from sigclass.knowledge import Knowledge
from sigclass.model import Facts, Interaction, Kind, Name, Problem, Responder, Source, Stated, Trial
from sigclass.problems import problem
from sigclass.rules.because import because
from sigclass.rules.candidates import candidates
from sigclass.rules.chain import Chain, chain, names_of
from sigclass.rules.engine import Rule, certainty, judge
from sigclass.rules.facts import gather
from sigclass.rules.feedback import feedback
from sigclass.rules.notes import notes
from sigclass.rules.resolve import Resolved, readings
from sigclass.rules.route import possible_routes
from sigclass.rules.table import label_fits
from sigclass.rules.trace import trace
from sigclass.rules.whynot import why_not


class Judged(NamedTuple):
    """One reading with its facts, the rule that held, and its place in what is known."""

    resolved: Resolved
    facts: Facts
    rule: Rule
    trials: tuple[Trial, ...]
    chain: Chain


def decide(stated: Stated, source: Source, knowledge: Knowledge) -> tuple[Interaction, tuple[Problem, ...]]:
    """The verdict on one interaction, and the problems that came up on the way to it."""
    judged = [_judge(resolved, gather(resolved, knowledge), knowledge) for resolved in readings(stated, knowledge)]
    first = judged[0]
    kinds = tuple(dict.fromkeys(one.rule.kind for one in judged))
    if len(kinds) > 1:
        first = _judge(first.resolved, first.facts._replace(readings_differ=True), knowledge)
    return _interaction(first, kinds, knowledge), _problems(first, source)


def _judge(resolved: Resolved, facts: Facts, knowledge: Knowledge) -> Judged:
    rule, trials = judge(facts)
    return Judged(resolved, facts, rule, trials, chain(resolved, knowledge))


def _interaction(judged: Judged, kinds: tuple[Kind, ...], knowledge: Knowledge) -> Interaction:
    """The verdict on one reading; `kinds` are those that the readings lead to."""
    resolved, facts, kind, filled = judged.resolved, judged.facts, judged.rule.kind, judged.chain
    names = names_of(resolved, filled, kind is Kind.NONE, knowledge)
    loop = feedback(resolved, filled, kind)
    sender, target = _ends(resolved, facts, kind)
    return Interaction(
        kind=kind,
        certainty=certainty(judged.rule, facts),
        candidates=_candidates(judged, kinds) if kind is Kind.UNDETERMINED else (),
        sender=sender,
        molecule=resolved.molecule.shown() if resolved.molecule else None,
        target=target,
        receptor=names.receptor,
        pathway=names.pathway,
        effect=names.effect,
        rule=judged.rule.name,
        because=because(judged.rule, resolved, facts, filled, names),
        evidence=facts.evidence,
        trace=trace(resolved, facts, filled, loop, knowledge),
        feedback=loop.sign if loop else None,
        notes=notes(resolved, facts, kind, filled, loop, knowledge),
        why_not=why_not(resolved, facts, kind, knowledge),
        trials=judged.trials,
    )


def _ends(resolved: Resolved, facts: Facts, kind: Kind) -> tuple[Name | None, Name | None]:
    """Sender and target as shown; where one cell is both and only one end is told, it stands at both."""
    sender = resolved.sender.shown() if resolved.sender else None
    target = resolved.target.shown() if resolved.target else None
    if facts.responder is Responder.SAME_STATED and sender and target and sender.name != target.name:
        target = sender._replace(text=target.text)  # "these cells" are the sender's
    if kind in (Kind.AUTOCRINE, Kind.INTRACRINE):
        return sender or target, target or sender
    return sender, target


def _candidates(judged: Judged, kinds: tuple[Kind, ...]) -> tuple[Kind, ...]:
    """What each reading leads to, where they differ; else what the open facts leave in reach."""
    if judged.facts.readings_differ:
        return tuple(kind for kind in kinds if kind is not Kind.UNDETERMINED)
    return candidates(judged.facts, possible_routes(judged.resolved))


def _problems(judged: Judged, source: Source) -> tuple[Problem, ...]:
    resolved, filled = judged.resolved, judged.chain
    found = []
    label = next((one for one in judged.facts.evidence if one.fact == "named"), None)
    if label and not label_fits(judged.facts) and judged.rule.kind is not Kind.NONE:
        message = f"the text names it {label.value}, but its cells and route make it {judged.rule.kind}"
        found.append(problem(source, "label-conflict", message, label.start, label.end))
    if not filled.receptor_fits and filled.receptor and resolved.molecule:
        mention = next(known.mention for known in resolved.receptors if known.entry is filled.receptor)
        message = f"{resolved.molecule.name} is not known to bind {filled.receptor.name}"
        found.append(problem(source, "receptor-mismatch", message, mention.start, mention.end))
    if not filled.pathway_fits and filled.pathway and filled.signalling:
        mention = next(known.mention for known in resolved.pathways if known.entry is filled.pathway)
        message = f"{filled.signalling.name} is not known to feed {filled.pathway.name}"
        found.append(problem(source, "pathway-mismatch", message, mention.start, mention.end))
    return tuple(found)
