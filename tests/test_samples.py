"""The samples: each scenario comes out as it expects, and each mistake is found at its place."""

import re
from collections import Counter
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sigclass.cli.app import app
from sigclass.model import Kind, Verdict
from sigclass.pipeline import classify
from sigclass.stream import ENDINGS, read

SAMPLES = Path(__file__).parent.parent / "samples"
MISTAKES = SAMPLES / "mistakes.sig"
FILES = sorted(path for path in SAMPLES.iterdir() if path.suffix in ENDINGS and path != MISTAKES)
PROMISE = re.compile(r"# columns (\d+)-(\d+): ([a-z0-9-]+)")


def verdicts(file: Path) -> list[Verdict]:
    return [classify(source) for source in read(str(file))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_each_scenario_expects_something_and_comes_out_so(file: Path) -> None:
    found = verdicts(file)
    assert found
    assert [verdict.source.text for verdict in found if verdict.as_expected is not True] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_sample_has_no_problem_that_it_does_not_expect(file: Path) -> None:
    for verdict in verdicts(file):
        expected = {word.removeprefix("problem:") for word in verdict.expect}
        assert {problem.code for problem in verdict.problems} <= expected, verdict.source.text


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_command_is_content(file: Path) -> None:
    assert CliRunner().invoke(app, ["classify", str(file), "-f", "jsonl"]).exit_code == 0


def test_the_samples_are_many_and_hold_every_kind() -> None:
    found = [verdict for file in FILES for verdict in verdicts(file)]
    kinds = Counter(kind for verdict in found for kind in verdict.kinds)
    assert len(found) >= 45
    assert set(kinds) == set(Kind)
    assert any(verdict.circuits for verdict in found)


def test_ids_are_given_once() -> None:
    ids = Counter(verdict.id for file in FILES for verdict in verdicts(file) if verdict.id)
    assert {name for name, count in ids.items() if count > 1} == set()


def promised() -> list[tuple[int, int, int, str]]:
    """Read what the comments of the mistakes' file say of the line below them: line, first and last column, code."""
    lines = MISTAKES.read_text("utf-8").splitlines()
    found = ((number + 1, PROMISE.fullmatch(line)) for number, line in enumerate(lines, 1))
    return [(number, int(match[1]), int(match[2]), match[3]) for number, match in found if match]


def test_every_mistake_is_found_at_its_place() -> None:
    places = [(problem.place, problem.code) for verdict in verdicts(MISTAKES) for problem in verdict.problems]
    shown = [(place.line, place.column, place.column + place.length - 1, code) for place, code in places if place]
    assert len(shown) == len(places)
    assert shown == promised()


def test_the_mistakes_give_exit_code_1_and_a_record_each() -> None:
    result = CliRunner().invoke(app, ["classify", str(MISTAKES), "-f", "jsonl"])
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == len(verdicts(MISTAKES)) == 19
