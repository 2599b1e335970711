"""Cases of the reading side: folders of `.txt` files, each with cases of a title, an input and what it is read as."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sigclass.knowledge import knowledge
from sigclass.model import Clue, Mention, Problem, Scenario, Source, Stated
from sigclass.parse import parse
from sigclass.stream import sources_of

CASES = Path(__file__).parent / "cases"
SHOWN_FACTS = ("responder", "form", "through", "route")


class Case(NamedTuple):
    """One case: dots on lines of their own stand between its three parts, and after them."""

    title: str
    text: str
    wanted: str


def cases(folder: str) -> Iterator[Case]:
    """All cases of all files of a folder under tests/cases."""
    for path in sorted((CASES / folder).glob("*.txt")):
        parts = path.read_text("utf-8").split("\n.\n")
        assert len(parts) % 3 == 1, f"{path.name}: a dot is missing"
        assert not parts[-1].strip(), f"{path.name}: text after the last case"
        for title, text, wanted in zip(parts[0::3], parts[1::3], parts[2::3], strict=False):
            yield Case(f"{path.stem}: {title.strip()}", text, wanted)


def read_text(text: str, file: str = "x.sig", input_format: str = "sig", *, paragraphs: bool = False) -> list[Scenario]:
    """Every scenario of a text, read with the shipped knowledge."""
    return [parse(source, knowledge()) for source in sources_of(text, file, input_format, paragraphs)]


def shown(scenarios: list[Scenario]) -> str:
    """The scenarios as the cases show them."""
    return "\n".join(line for scenario in scenarios for line in _scenario(scenario))


def _scenario(scenario: Scenario) -> Iterator[str]:
    named = [("id", scenario.id), ("title", scenario.title), ("note", scenario.note)]
    given = "".join(f" {key}={value}" for key, value in named if value)
    yield f"scenario {scenario.source.line}{given}" + (f" expect={','.join(scenario.expect)}" * bool(scenario.expect))
    for stated in scenario.interactions:
        yield f"  {_stated(stated)}"
    for problem in scenario.problems:
        yield f"  ! {shown_problem(problem)}"


def shown_problem(problem: Problem) -> str:
    """Code and place."""
    assert problem.place is not None
    return f"{problem.code} {problem.place.line}:{problem.place.column}+{problem.place.length}"


def _stated(stated: Stated) -> str:
    text = f"{_mention(stated.sender)} --{_mention(stated.molecule)}--> {_mention(stated.target)}"
    for mark, mentions in (("@", stated.receptors), (":", stated.pathways), ("=>", stated.effects)):
        text += f" {mark} {', '.join(map(_mention, mentions))}" if mentions else ""
    clues = [f"{clue.fact}={clue.value}" for clue in stated.clues if clue.fact in SHOWN_FACTS and clue.value != "near"]
    text += f" after {_mention(stated.trigger)}" if stated.trigger else ""
    return text + (f" [{' '.join(sorted(clues))}]" if clues else "")


def _mention(mention: Mention | None) -> str:
    if mention is None:
        return "?"
    return f"{mention.state + ' ' if mention.state else ''}{mention.name or 'SELF'}"


def misplaced(scenario: Scenario) -> list[str]:
    """The mentions and clues whose place in the source does not hold their text."""
    wrong = []
    for stated in scenario.interactions:
        placed: list[Mention | Clue] = [one for one in (stated.sender, stated.molecule, stated.target) if one]
        placed += [*stated.receptors, *stated.pathways, *stated.effects, *stated.clues]
        placed += [stated.trigger] if stated.trigger else []
        wrong += [
            each.text
            for each in placed
            if each.start is not None and scenario.source.text[each.start : each.end] != each.text
        ]
    return wrong


def code_of(source: Source) -> list[str]:
    """The codes of a source's problems."""
    return [problem.code for problem in source.problems]
