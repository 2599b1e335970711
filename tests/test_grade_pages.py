"""The problems of grading: each has a page, and each is provoked by some answer or key."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from sigclass.cli.app import app
from sigclass.problems import CODES, GRADING
from tests.grading import LOOP, grade, table

OPEN_KEY = "id: open\ntext: A T cell secretes IL-2.\n"
SAMPLES = {  # code -> key and rows
    "key-without-id": ("A T cell secretes IL-2 that acts on itself.\n", []),
    "repeated-id": (f"{LOOP}\n{LOOP}", []),
    "key-undetermined": (OPEN_KEY, []),
    "key-differs": (f"{LOOP}expect: paracrine\n", []),
    "no-student": (LOOP, [("", "loop", "autocrine")]),
    "unknown-student": (LOOP, [("zoe", "loop", "autocrine")]),
    "unknown-id": (LOOP, [("ann", "lop", "autocrine")]),
    "repeated-answer": (LOOP, [("ann", "loop", "autocrine")] * 2),
    "answer-too-long": (LOOP, [("ann", "loop", "autocrine " * 300)]),
    "not-understood": (LOOP, [("ann", "loop", "blub")]),
}


def test_all_are_here() -> None:
    assert set(SAMPLES) == set(GRADING)
    assert not set(GRADING) & set(CODES)


@pytest.mark.parametrize("code", GRADING)
def test_each_is_told_at_its_place(tmp_path: Path, code: str) -> None:
    key, rows = SAMPLES[code]
    (tmp_path / "roster.txt").write_text("ann\n", "utf-8")
    roster = ["--roster", str(tmp_path / "roster.txt")] if code == "unknown-student" else []
    told = grade(tmp_path, key, table(*rows), "--format", "csv", *roster).stderr
    file, line = ("key.sig", "1" if code != "repeated-id" else "4") if "key" in code or code == "repeated-id" else (
        "answers.csv", "3" if code == "repeated-answer" else "2"
    )  # fmt: skip
    assert f"{file}:{line}:" in told
    assert f": {code}: " in told


@pytest.mark.parametrize("code", GRADING)
def test_each_has_its_page(code: str) -> None:
    shown = CliRunner().invoke(app, ["explain", code, "--format", "plain"])
    assert shown.exit_code == 0
    assert GRADING[code].title in shown.stdout
