"""What a signal does through another: "IL-1 drives osteoclast formation by inducing RANKL in osteoblasts"."""

import re

from sigclass.parse import nominals
from sigclass.parse.affected import in_effects
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Goal, Release
from sigclass.parse.late import Late
from sigclass.parse.merging import share
from sigclass.parse.reader import Reader

BY = Late(r"\b(?:by|through|via)\s+(?:\w+ly\s+)?$", re.I)


def act_indirectly(reader: Reader, clause: Clause) -> None:
    """Read by what means the act of this clause, or of the one before, comes about.

    What the means release acts on the goal; the first signal acts on those alone who release it.
    """
    verb, goal, reader.goal = clause.verb, reader.goal, None
    if verb is None or verb.passive or verb.negated:
        return
    awaited = goal is not None and goal.order == clause.order
    if goal is not None and awaited and not goal.making and verb.kind == "ACT" and _is_means(reader, clause):
        made = _made(reader, clause)
        if made is None:  # "by inducing the mesenchyme to make FGF10"
            reader.goal = goal._replace(order=clause.order + 1, making=True)
        else:
            _reach(reader, clause, goal, made)
    elif goal is not None and awaited and goal.making and verb.kind == "RELEASE":
        told = [each for each in reader.told.releases if each.order == clause.order]
        _reach(reader, clause, goal, *told[-1:])
    elif verb.kind == "ACT" and verb.core.form != "ing":
        named = _named(reader, clause)
        reader.goal = _goal(reader, clause, named)
        if named is not None and reader.goal is not None:
            _reach(reader, clause, reader.goal, named)


def _is_means(reader: Reader, clause: Clause) -> bool:
    verb = clause.verb
    assert verb is not None
    gerund = verb.core.form == "ing" and verb.core.sort != "lower" and not clause.subject
    return gerund and BY.before(reader.source.text, verb.start) is not None


def _goal(reader: Reader, clause: Clause, named: Release | None) -> Goal | None:
    """Whom a verb acts on, also where its subject is no signal: "hypoxia promotes osteoclast formation"."""
    told = [act for act in reader.told.acts if act.order == clause.order and act.targets]
    turned = bool(told) and named is not None and _turned_back(told[-1], named)
    if told and not turned:
        return Goal(told[-1].targets, told[-1], clause.order + 1)
    if reader.discourse.subject_cells():
        return None
    objects = nominals.phrases(clause.arguments[:1], "")
    targets = reader.cells(objects, "") or in_effects(reader, objects) or in_effects(reader, objects, becoming=True)
    if targets and turned:
        reader.told.acts.remove(told[-1])
    return Goal(targets, None, clause.order + 1) if targets else None


def _turned_back(act: Act, named: Release) -> bool:
    """ "LPS stimulates T cells through the secretion of IL-12 by macrophages": these do not act on themselves."""
    return share(act.molecules, named.molecules) and share(act.targets, named.senders)


def _made(reader: Reader, clause: Clause) -> Release | None:
    """ "by inducing the expression of RANKL in osteoblasts", "by inducing RANKL in osteoblasts"."""
    told = [release for release in reader.told.releases if release.order == clause.order]
    if told:
        return told[-1]
    molecules, makers = reader.molecules(clause.arguments, ""), reader.cells(clause.arguments, "in", "from", "by")
    if not molecules or not makers:
        return None
    made = Release(makers, molecules, at=clause.arguments[0].start, order=clause.order)
    reader.told.releases.append(made)
    reader.discourse.released(made)
    return made


def _named(reader: Reader, clause: Clause) -> Release | None:
    """ "stimulates T cells through the secretion of IL-12 by macrophages"."""
    means = nominals.phrases(clause.arguments, "via", "by")[:1]
    told = [each for each in reader.told.releases if each.order == clause.order and means and each.at >= means[0].start]
    return told[-1] if told and told[-1].senders else None


def _reach(reader: Reader, clause: Clause, goal: Goal, made: Release | None = None) -> None:
    """Tell that what the means release acts on the goal."""
    if made is None or not made.senders or not made.molecules:
        return
    if goal.act is not None:
        if share(goal.act.molecules, made.molecules) or share(goal.act.senders, made.senders):
            return
        reader.told.acts.remove(goal.act)
    made.secondary = False
    told = Act(made.molecules, goal.targets, at=made.at, senders=made.senders, order=clause.order)
    told.effects = goal.act.effects if goal.act else []
    reader.add_act(clause, told)
