"""The sample class: the program gives the marks that an instructor gave by hand, item by item and in all."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from sigclass.cli.app import app

ROOT = Path(__file__).parent.parent
QUIZ = ROOT / "samples" / "quiz"
MARKS = ROOT / "tests" / "cases" / "grade" / "marks.tsv"
TOTALS = {
    "ada": 100, "ben": 100, "cleo": 76.75, "dan": 66.83, "eve": 92.86, "finn": 7.14, "gina": 77.54, "hugo": 0,
    "iris": 97.22, "jonas": 95.28, "kim": 100, "lea": 79.17,
}  # fmt: skip


def by_hand() -> list[list[str]]:
    lines = [line.split("\t") for line in MARKS.read_text("utf-8").splitlines() if not line.startswith("#")]
    return lines[1:]


@pytest.fixture(scope="module")
def graded() -> dict[str, Any]:
    arguments = ["grade", str(QUIZ / "quiz.sig"), str(QUIZ / "answers.csv"), "--rubric", str(QUIZ / "rubric.toml")]
    result = CliRunner().invoke(app, [*arguments, "--format", "json"], prog_name="sigclass")
    assert result.exit_code == 1  # some answers need a person
    found: dict[str, Any] = json.loads(result.stdout)
    return found


@pytest.mark.parametrize(("student", "item", "status", "earned", "left", "why"), by_hand(), ids=lambda text: text[:12])
def test_item(graded: dict[str, Any], student: str, item: str, status: str, earned: str, left: str, why: str) -> None:
    rows = [row for row in graded["answers"] if (row["student"], row["id"]) == (student, item)]
    if not rows:
        assert (status, earned) == ("blank", "0"), why
        return
    (row,) = rows
    found = (row["status"], round(100 * row["earned"], 2), round(100 * row["open"], 2))
    assert found == (status, float(earned), float(left)), f"{why}: {row['feedback']}"


def test_every_row_is_marked_by_hand(graded: dict[str, Any]) -> None:
    named = {(student, item) for student, item, *_ in by_hand()}
    assert {(row["student"], row["id"]) for row in graded["answers"]} <= named
    assert len(named) == 12 * 4


def test_totals(graded: dict[str, Any]) -> None:
    assert {line["student"]: round(100 * line["score"], 2) for line in graded["students"]} == TOTALS
