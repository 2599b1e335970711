"""Every output of grading: read back as its reader would, deterministic, and whole whatever students write."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from sigclass.render.grade import FOR_EACH_STUDENT, GRADE_FORMATS
from tests.grading import FAR, LOOP, grade, table
from tests.junit_shape import assert_junit

KEY = f"{LOOP}\n{FAR}"
HOSTILE = "</failure>]]><script>alert(1)</script> [bold]x[/bold] \x1b[31mred\x1b[0m \x00\x0b\ufffe **md** |cell|"
LONG = "autocrine " * 1200
ANSWERS = table(
    ("ann", "loop", "autocrine", "IL-2", "IL-2R", "JAK-STAT", "proliferation"),
    ("ann", "far", "other", "insulin", "insulin receptor"),
    ("ben", "loop", "paracrine", "IL-4"),
    ("ben", "far", "?"),
    ("=cmd|'/C calc'!A0", "loop", HOSTILE, "@SUM(A1)", "+1", "-1", "\t=1"),
    ("cy", "loop", "autocrine", "IL-2", "", "", "", LONG),
    ("cy", "nowhere", "autocrine"),
    ("", "loop", "autocrine"),
    ("ann", "loop", "paracrine"),
    ("dee", "far", "blub"),
)
SINGLE = [name for name in GRADE_FORMATS if name not in FOR_EACH_STUDENT]


def shown(folder: Path, name: str, *options: str) -> str:
    return grade(folder, KEY, ANSWERS, "--format", name, "--color", "never", *options).stdout


def each_file(folder: Path, name: str, *options: str) -> dict[str, Any]:
    grade(folder, KEY, ANSWERS, "--format", name, "--output", str(folder / "out"), *options)
    return {path.parent.name: json.loads(path.read_text("utf-8")) for path in (folder / "out").glob("*/results.json")}


@pytest.mark.parametrize("name", SINGLE)
def test_same_input_same_bytes(tmp_path: Path, name: str) -> None:
    assert shown(tmp_path, name) == shown(tmp_path, name) != ""


@pytest.mark.parametrize("name", SINGLE)
def test_nothing_that_a_terminal_obeys(tmp_path: Path, name: str) -> None:
    text = shown(tmp_path, name)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", text.replace("\r", ""))


@pytest.mark.parametrize("name", SINGLE)
def test_output_writes_the_same_whole_file(tmp_path: Path, name: str) -> None:
    file = tmp_path / "out" / "results"
    grade(tmp_path, KEY, ANSWERS, "--format", name, "--color", "never", "--output", str(file))
    assert file.read_text("utf-8") == shown(tmp_path, name)
    assert [path.name for path in file.parent.iterdir()] == ["results"]


def test_csv_holds_every_row_and_no_formula(tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(shown(tmp_path, "csv", "--points", "20"))))
    assert [row["line"] for row in rows] == [str(line) for line in range(2, 12)]
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert rows[0]["points"] == "10"
    assert rows[0]["score"] == "1"
    assert rows[5]["explanation"] == LONG.strip()
    assert (rows[5]["score"], rows[5]["status"]) == ("", "ungraded")


def test_json_agrees_with_jsonl(tmp_path: Path) -> None:
    whole = json.loads(shown(tmp_path, "json"))
    lines = [json.loads(line) for line in shown(tmp_path, "jsonl").splitlines()]
    models = whole["models"]
    assert [row | {"model": models.get(row["id"])} for row in whole["answers"]] == lines
    assert {line["student"] for line in whole["students"]} == {"ann", "ben", "cy", "dee", "=cmd|'/C calc'!A0"}
    assert whole["summary"]["strays"] == 2
    assert all(row["schema"] == "sigclass.grade/1" for row in lines)


def test_junit(tmp_path: Path) -> None:
    root = assert_junit(shown(tmp_path, "junit"))
    found = {
        (case.get("classname"), case.get("name")): case[0].tag if len(case) else "passed"
        for case in root.iter("testcase")
    }
    assert found["ann", "loop"] == "failure"  # the last attempt counts
    assert found["ben", "far"] == "skipped"
    assert found["cy", "nowhere"] == found["dee", "far"] == found["(no student)", "loop"] == "error"
    assert "#x1B[31mred" in "".join(root.itertext())


def test_junit_takes_its_time_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert {suite.get("timestamp") for suite in assert_junit(shown(tmp_path, "junit"))} == {"1970-01-02T00:00:00"}


GRADESCOPE = {
    "score", "execution_time", "output", "output_format", "test_output_format", "test_name_format", "visibility",
    "stdout_visibility", "extra_data", "tests",
}  # fmt: skip
VISIBILITY = {"hidden", "after_due_date", "after_published", "visible"}


def test_gradescope(tmp_path: Path) -> None:
    files = each_file(tmp_path, "gradescope", "--points", "30")
    assert set(files) == {"ann", "ben", "cy"}  # nothing of the others could be graded
    for result in files.values():
        assert set(result) <= GRADESCOPE
        assert {result[name] for name in result if name.endswith("_format")} == {"text"}
        assert {result["visibility"], result["stdout_visibility"]} <= VISIBILITY
        for test in result["tests"]:
            assert isinstance(test["output"], str)
            assert isinstance(test["number"], str)
            assert test.get("status", "failed") in ("passed", "failed")
            assert test["visibility"] in VISIBILITY
    scores = {name: sum(test.get("score", 0) for test in result["tests"]) for name, result in files.items()}
    assert scores["ann"] == pytest.approx(15 * 0.6667, abs=6)
    assert files["ben"]["visibility"] == "visible"
    assert files["cy"]["visibility"] == "after_published"
    assert "score" not in next(test for test in files["cy"]["tests"] if test["name"] == "loop")


def test_a_student_of_whom_nothing_could_be_graded_keeps_the_old_score(tmp_path: Path) -> None:
    old = tmp_path / "out" / "dee" / "results.json"
    old.parent.mkdir(parents=True)
    old.write_text('{"score": 7}', "utf-8")
    answers = table(("dee", "loop", "blub"), ("dee", "far", "blub"))
    result = grade(tmp_path, KEY, answers, "--format", "gradescope", "--output", str(tmp_path / "out"))
    assert json.loads(old.read_text("utf-8")) == {"score": 7}
    assert "dee: nothing could be graded" in result.stderr


def test_prairielearn(tmp_path: Path) -> None:
    files = each_file(tmp_path, "prairielearn")
    assert 0 <= files["ann"]["score"] <= 1
    assert {name: result["gradable"] for name, result in files.items()}["ann"] is True
    for path in (tmp_path / "out").glob("*/results.json"):
        assert path.stat().st_size <= 1_000_000
    for result in files.values():
        assert set(result) == {"gradable", "score", "message", "output", "format_errors", "tests"}
        for test in result["tests"]:
            assert set(test) == {"name", "description", "points", "max_points", "message", "output"}
            assert 0 <= test["points"] <= test["max_points"]


@pytest.mark.parametrize("name", FOR_EACH_STUDENT)
def test_one_student_goes_to_standard_output_or_to_a_file(tmp_path: Path, name: str) -> None:
    answers = table(("ann", "loop", "autocrine"))
    result = grade(tmp_path, KEY, answers, "--format", name)
    assert json.loads(result.stdout)["tests"][0]["name"] == "loop"
    file = tmp_path / "results" / "results.json"
    grade(tmp_path, KEY, answers, "--format", name, "--output", str(file))
    assert file.read_text("utf-8") == result.stdout
    assert grade(tmp_path, KEY, ANSWERS, "--format", name).exit_code == 2  # many students need a folder


def test_folders_of_students_never_leave_the_folder_nor_meet(tmp_path: Path) -> None:
    names = ["../up", "/root", "a/b", "a_b", "A_B", "..", "CON", "ann\n"]
    answers = table(*((name, "loop", "autocrine") for name in names))
    grade(tmp_path, LOOP, answers, "--format", "gradescope", "--output", str(tmp_path / "out"))
    files = list(tmp_path.rglob("results.json"))
    assert len(files) == len({name.strip() for name in names})
    assert {path.parent.parent for path in files} == {tmp_path / "out"}


def test_markdown_is_inert(tmp_path: Path) -> None:
    text = shown(tmp_path, "markdown")
    assert "<script>" not in text
    assert r"\*\*md\*\*" in text
    assert "## ann" in text


def test_rich_shows_the_class(tmp_path: Path) -> None:
    text = shown(tmp_path, "rich", "--width", "80")
    for word in ("mean", "90-100%", "hardest items", "key \\ given", "ungraded"):
        assert word in text
    assert max(map(len, text.splitlines())) <= 80
