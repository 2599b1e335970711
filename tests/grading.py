"""Grading in a test: a key and answers as text, graded by the command itself."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from sigclass.cli.app import app

LOOP = (
    "id: loop\ntext: An activated T cell secretes IL-2, which binds IL-2R on the same cell and activates JAK-STAT, "
    "driving proliferation.\n"
)
NEXT = "id: next\ntext: A Th1 cell secretes IFN-gamma, which binds IFNGR on a neighbouring macrophage.\n"
FAR = "id: far\ntext: Pancreatic beta cells release insulin into the bloodstream, where it acts on liver cells.\n"
TOUCH = "id: touch\ntext: Delta on one cell binds Notch on the neighbouring cell.\n"
COLUMNS = ("student", "id", "label", "signal", "receptor", "pathway", "effect", "explanation")


def table(*rows: Sequence[str] | Mapping[str, str], columns: Sequence[str] = COLUMNS) -> str:
    """Write rows as CSV under the usual columns; a mapping names its cells."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        cells = [row.get(column, "") for column in columns] if isinstance(row, Mapping) else row
        writer.writerow(cells)
    return text.getvalue()


def grade(folder: Path, key: str, answers: str, *options: str, ending: str = "csv") -> Result:
    """Write both files and grade them."""
    (folder / "key.sig").write_text(key, "utf-8")
    (folder / f"answers.{ending}").write_text(answers, "utf-8", newline="")
    arguments = ["grade", str(folder / "key.sig"), str(folder / f"answers.{ending}"), *options]
    return CliRunner().invoke(app, arguments, prog_name="sigclass")


def records(folder: Path, key: str, answers: str, *options: str, ending: str = "csv") -> list[dict[str, Any]]:
    """The records of every row."""
    result = grade(folder, key, answers, "--format", "jsonl", *options, ending=ending)
    assert result.exit_code in (0, 1), result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def one(folder: Path, key: str, *options: str, **said: str) -> dict[str, Any]:
    """The record of one answer by one student to the key's first item."""
    name = key.split("\n", 1)[0].removeprefix("id: ")
    (record,) = records(folder, key, table({"student": "s", "id": name, **said}), *options)
    return record


def credit(record: Mapping[str, Any], part: str) -> float:
    """What a part earned of its own weight."""
    (mark,) = (mark for mark in record["marks"] if mark["part"] == part)
    found: float = mark["credit"]
    return found
