"""The answers as they come: columns by many names, rows that are broken, students and items that nobody knows."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sigclass.grade.columns import ColumnError, keys_of, parse_mapping
from tests.grading import FAR, LOOP, grade, records, table

ROOT = Path(__file__).parent.parent
KEY = f"{LOOP}\n{FAR}"


def test_columns_in_any_case_and_by_other_names() -> None:
    assert keys_of(["Student ID", "Question", "Answer", "Notes"], {}) == ["student", "id", "label", None]
    assert keys_of(["student", "id", "label", "answer"], {}) == ["student", "id", "label", None]


def test_columns_are_mapped() -> None:
    mapping = parse_mapping(['student=SIS ID, "label=Q1, in words"', "id=Item"])
    assert mapping == {"student": "SIS ID", "label": "Q1, in words", "id": "Item"}
    assert keys_of(["SIS ID", "Item", "Q1, in words", "label"], mapping) == ["student", "id", "label", None]


@pytest.mark.parametrize("texts", [["mark=Q1"], ["label"], ["label="]])
def test_a_mapping_that_says_nothing_is_refused(texts: list[str]) -> None:
    with pytest.raises(ColumnError):
        parse_mapping(texts)


@pytest.mark.parametrize(
    ("columns", "options"),
    [
        (["id", "label"], []),
        (["student", "label"], []),
        (["student", "id", "remarks"], []),
        (["student", "id", "label"], ["--columns", "label=Q1"]),
        (["student", "id", "label"], ["--columns", "mark=label"]),
    ],
)
def test_a_table_without_what_is_needed_is_wrong_use(tmp_path: Path, columns: list[str], options: list[str]) -> None:
    result = grade(tmp_path, KEY, table(columns=columns), *options)
    assert (result.exit_code, result.stdout) == (2, "")


def test_other_columns_pass_through(tmp_path: Path) -> None:
    answers = table(("s", "loop", "autocrine", "B12"), columns=("student", "id", "label", "room"))
    assert [record["extra"] for record in records(tmp_path, KEY, answers)] == [{"room": "B12"}]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",loop,autocrine", "no-student"),
        ("s,nowhere,autocrine", "unknown-id"),
        ("s,,autocrine", "unknown-id"),
        ("s,loop,autocrine,more,and more", "bad-row"),
        ('s,loop,"autocrine', "bad-row"),
        ('s,loop,"auto"crine', "bad-row"),
        ("s,loop,blub", "not-understood"),
        ("s,loop," + "x" * 2001, "answer-too-long"),
    ],
)
def test_a_bad_row_is_told_at_its_place_and_nothing_else_is_lost(tmp_path: Path, row: str, code: str) -> None:
    text = f"student,id,label\na,loop,autocrine\n{row}\nb,loop,autocrine\n"
    first, bad, last = records(tmp_path, KEY, text)
    assert (first["score"], last["score"]) == (1, 1)
    assert (bad["status"], bad["score"], bad["line"]) == ("ungraded", None, 3)
    assert [(problem["code"], problem["line"]) for problem in bad["problems"]] == [(code, 3)]
    result = grade(tmp_path, KEY, text, "--format", "csv")
    assert result.exit_code == 1
    assert "answers.csv:3:" in result.stderr
    assert code in result.stderr


def test_bytes_that_are_no_utf8_and_lines_that_never_end(tmp_path: Path) -> None:
    (tmp_path / "key.sig").write_text(KEY, "utf-8")
    rows = [b"student,id,label", b"a,loop,auto\xffcrine", b"b,loop," + b"y" * 1_100_000, b"c,loop,autocrine"]
    (tmp_path / "answers.csv").write_bytes(b"\xef\xbb\xbf" + b"\r\n".join(rows))
    found = records(tmp_path, KEY, "")  # writes an empty file first
    assert found == []
    (tmp_path / "answers.csv").write_bytes(b"\xef\xbb\xbf" + b"\r\n".join(rows))
    done = run(tmp_path, "--format", "jsonl")
    codes = [[each["code"] for each in json.loads(line)["problems"]] for line in done.stdout.splitlines()]
    assert codes == [["not-utf8"], ["too-long"], []]


def run(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sigclass", "grade", "key.sig", "answers.csv", *options]
    environ = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False, timeout=120)


def test_an_answer_of_many_lines_and_ten_thousand_characters_stays_whole(tmp_path: Path) -> None:
    essay = "It is autocrine.\n" * 40
    (record,) = records(tmp_path, LOOP, table({"student": "s", "id": "loop", "explanation": essay}))
    assert record["said"]["explanation"] == essay.strip()
    long = "autocrine " * 1000
    (record,) = records(
        tmp_path, LOOP, table({"student": "s", "id": "loop", "label": "autocrine", "explanation": long})
    )
    assert record["said"]["explanation"] == long.strip()
    assert (record["earned"], record["open"]) == (0.4, 0.6)


def test_tsv_and_json_lines(tmp_path: Path) -> None:
    tsv = "student\tid\tlabel\ns\tloop\tautocrine, of course\n"
    assert records(tmp_path, LOOP, tsv, ending="tsv")[0]["score"] == 1
    jsonl = (
        '{"student": 7, "id": "loop", "label": "autocrine"}\nnot json\n{"student": "t", "id": "loop", "label": null}\n'
    )
    found = records(tmp_path, LOOP, jsonl, ending="jsonl")
    assert [record["status"] for record in found] == ["right", "ungraded", "blank"]
    assert found[0]["student"] == "7"


def test_a_roster_keeps_others_out_and_nobody_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "roster.txt").write_text("ann\nben\n", "utf-8")
    answers = table(("ann", "loop", "autocrine"), ("bne", "loop", "autocrine"))
    result = grade(tmp_path, LOOP, answers, "--roster", str(tmp_path / "roster.txt"), "--format", "json")
    lines = {line["student"]: (line["score"], line["blank"]) for line in json.loads(result.stdout)["students"]}
    assert lines["ben"] == (None, 1)
    assert "unknown-student" in result.stderr
    assert 'did you mean "ben"?' in result.stderr


@pytest.mark.parametrize(("least", "code"), [("50", 0), ("51", 1)])
def test_fail_under(tmp_path: Path, least: str, code: int) -> None:
    answers = table(("a", "loop", "autocrine"), ("b", "loop", "paracrine"), columns=("student", "id", "label"))
    assert grade(tmp_path, LOOP, answers, "--fail-under", least).exit_code == code


def test_an_interrupted_run_leaves_no_half_written_file(tmp_path: Path) -> None:
    (tmp_path / "key.sig").write_text(LOOP, "utf-8")
    command = [
        sys.executable,
        "-m",
        "sigclass",
        "grade",
        "key.sig",
        "-",
        "--format",
        "csv",
        "--output",
        "out/marks.csv",
    ]
    environ = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=tmp_path, env=environ, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        process.stdin.write(b"student,id,label\n" + b"s,loop,autocrine\n" * 500)
        process.stdin.flush()
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
        assert process.returncode == 130
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    from sigclass.cli.safely import write_whole

    def broken() -> "list[str]":
        raise RuntimeError

    file = tmp_path / "marks.csv"
    write_whole(file, ["old"])
    with pytest.raises(RuntimeError):
        write_whole(file, (text for text in ["new", *broken()]))
    assert file.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [file]
