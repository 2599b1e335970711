"""The one function that knows the order of the stages."""

from sigclass.knowledge import Knowledge
from sigclass.knowledge import knowledge as shipped_knowledge
from sigclass.model import Interaction, Problem, Scenario, Source, Verdict
from sigclass.parse import parse
from sigclass.problems import problem
from sigclass.rules import Decided, as_expected, circuits, decide, name_problems, settle_prose

MOST_INTERACTIONS = 200  # senders x molecules x targets: three long lists must not hold up a stream


def classify(source: str | Source, knowledge: Knowledge | None = None) -> Verdict:
    """Read one scenario and give the verdict on each of its interactions.

    A str is one scenario. Total: whatever is wrong with the text comes back as problems of the verdict.
    """
    known = knowledge or shipped_knowledge()
    scenario = parse(Source(source) if isinstance(source, str) else source, known)
    return answer(scenario, known)


def reading(source: Source, knowledge: Knowledge | None = None) -> list[str]:
    """The lines that tell how a scenario was read: its words, clauses and joins."""
    from sigclass.parse.showing import show_reading

    return show_reading(source, knowledge or shipped_knowledge())


def answer(scenario: Scenario, knowledge: Knowledge) -> Verdict:
    """Judge a parsed scenario: resolve names, gather facts, judge, trace, for each of its interactions."""
    problems = [*scenario.problems, *_too_many(scenario)]
    interactions: list[Interaction] = []
    if _readable(problems):
        problems += name_problems(scenario, knowledge)
        decided = [Decided(stated, *decide(stated, scenario.source, knowledge)) for stated in scenario.interactions]
        for each in settle_prose(decided, scenario.source.text, knowledge):
            interactions.append(each.interaction)
            problems += each.problems
    if not interactions and _readable(problems):
        problems.append(_no_interaction(scenario))
    return Verdict(
        source=scenario.source,
        id=scenario.id,
        title=scenario.title,
        interactions=tuple(interactions),
        circuits=circuits(tuple(interactions)),
        expect=scenario.expect,
        as_expected=as_expected(scenario.expect, interactions, problems),
        problems=tuple(dict.fromkeys(problems)),
    )


def _readable(problems: list[Problem]) -> bool:
    return all(found.severity != "error" for found in problems)


def _too_many(scenario: Scenario) -> list[Problem]:
    count = len(scenario.interactions)
    if count <= MOST_INTERACTIONS:
        return []
    message = f"the lists make {count:,} interactions, and a scenario has at most {MOST_INTERACTIONS}"
    return [problem(scenario.source, "too-many", message, None, None)]


def _no_interaction(scenario: Scenario) -> Problem:
    message = "no interaction was found: no cell that releases a signal, and no signal said to act on a cell"
    return problem(scenario.source, "no-interaction", message, None, None)
