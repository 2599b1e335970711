"""`sigclass check`: scenarios beside what they expect, in every format."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from sigclass.cli.app import app
from sigclass.render.check import CHECK_FORMATS
from tests.junit_shape import assert_junit

MET = "id: loop; sender: T cell; molecule: IL-2; target: same cell; expect: autocrine\n"
MISS = "id: next; sender: T cell; molecule: IL-2; target: neighbouring NK cell; expect: autocrine\n"
OPEN = "A T cell secretes IL-2 that acts on itself.\n"
UNREAD = "nothing to be seen here\n"
EXPECTED_UNREAD = "id: prose; text: nothing to be seen here; expect: problem:no-interaction\n"
HOSTILE = 'id: [bold]\x1b[31m&<"]]>; sender: T cell; molecule: IL-2; target: same cell; expect: paracrine\n'


def check(tmp_path: Path, text: str, *options: str) -> Result:
    file = tmp_path / "cases.sig"
    file.write_text(text, "utf-8")
    return CliRunner().invoke(app, ["check", str(file), *options], prog_name="sigclass")


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        ("", [], 0),
        (MET, [], 0),
        (MET + OPEN, [], 0),
        (EXPECTED_UNREAD, [], 0),
        (MET + MISS, [], 1),
        (UNREAD, [], 1),
        (OPEN, ["--strict"], 1),
        (MET, ["--strict"], 0),
        (MET, ["--format", "plian"], 2),
    ],
)
def test_exit_code(tmp_path: Path, text: str, options: list[str], code: int) -> None:
    assert check(tmp_path, text, *options).exit_code == code


def test_missing_file_is_wrong_use() -> None:
    assert CliRunner().invoke(app, ["check", "not-there.sig"]).exit_code == 2


def test_plain_says_what_was_expected_what_came_out_and_why(tmp_path: Path) -> None:
    miss, count = check(tmp_path, MET + MISS + OPEN, "--format", "plain").stdout.splitlines()
    place, words = miss.split(": next: ")
    assert place.endswith("cases.sig:2")
    assert words.startswith("expected autocrine, got paracrine: IL-2 leaves the T cell")
    assert count == "3 scenarios: 1 as expected, 1 miss, 1 without expect"


def test_rich_counts_and_shows_only_the_misses(tmp_path: Path) -> None:
    shown = check(tmp_path, MET + MISS, "--format", "rich", "--width", "60", "--color", "never").stdout
    assert "MISS" in shown
    assert "loop" not in shown.split("\n\n")[0]
    assert shown.rstrip().endswith("2 scenarios: 1 as expected, 1 miss")
    assert max(map(len, shown.splitlines())) <= 60


def test_json_and_jsonl_hold_every_scenario(tmp_path: Path) -> None:
    text = MET + MISS + OPEN + UNREAD
    records = json.loads(check(tmp_path, text, "--format", "json").stdout)
    lines = check(tmp_path, text, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == records
    assert [record["outcome"] for record in records] == ["met", "miss", "open", "unread"]
    assert records[1] | {"why": ""} == records[1] | {"expected": ["autocrine"], "got": ["paracrine"], "why": ""}


def test_junit_has_the_strict_shape(tmp_path: Path) -> None:
    root = assert_junit(check(tmp_path, MET + MISS + OPEN + UNREAD + HOSTILE, "--format", "junit").stdout)
    (suite,) = root
    assert [len(case) and case[0].tag for case in suite.iter("testcase")] == [
        0,
        "failure",
        "skipped",
        "error",
        "failure",
    ]
    assert [case.get("name") for case in suite.iter("testcase")][-1] == '[bold]#x1B[31m&<"]]>'


@pytest.mark.parametrize("output", CHECK_FORMATS)
def test_hostile_names_break_no_format(tmp_path: Path, output: str) -> None:
    shown = check(tmp_path, HOSTILE, "--format", output, "--color", "never")
    assert shown.exit_code == 1
    assert "\x1b" not in shown.stdout
    assert "31m" in shown.stdout


@pytest.mark.parametrize("output", CHECK_FORMATS)
def test_same_input_gives_the_same_bytes(tmp_path: Path, output: str) -> None:
    first, second = (check(tmp_path, MET + MISS, "--format", output).stdout for _ in range(2))
    assert first == second
