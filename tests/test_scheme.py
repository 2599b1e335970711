"""`classify --scheme`: a course's own label beside label and kind, in every format."""

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sigclass.cli.app import app
from sigclass.grade.scheme import read_scheme
from sigclass.model import Kind

QUIZ = Path(__file__).parent.parent / "samples" / "quiz"
TOUCH = "Delta on one cell binds Notch on the neighbouring cell."


def classify(output: str, *options: str) -> str:
    result = CliRunner().invoke(app, ["classify", TOUCH, "--format", output, "--color", "never", *options])
    assert result.exit_code == 0
    return result.stdout


@pytest.mark.parametrize("output", ["rich", "plain", "markdown"])
def test_people_read_it_beside_the_label(output: str) -> None:
    scheme = ("--scheme", str(QUIZ / "scheme.toml"))
    assert "other (juxtacrine), in this course direct contact" in classify(output, *scheme).replace("\\", "")
    assert "in this course" not in classify(output)


def test_records_hold_it_as_one_more_key() -> None:
    with_scheme, without = (
        json.loads(classify("json", *options))[0]["interactions"][0]
        for options in (("--scheme", str(QUIZ / "scheme.toml")), ())
    )
    assert (with_scheme["label"], with_scheme["kind"], with_scheme["scheme"]) == (
        "other",
        "juxtacrine",
        "direct contact",
    )
    assert without == with_scheme | {"scheme": None}


def test_tables_hold_it_as_their_last_column() -> None:
    (row,) = csv.DictReader(io.StringIO(classify("csv", "--scheme", str(QUIZ / "scheme.toml"))))
    assert list(row)[-1] == "scheme"
    assert row["scheme"] == "direct contact"


def test_a_scheme_that_is_not_there_is_wrong_use() -> None:
    assert CliRunner().invoke(app, ["classify", TOUCH, "--scheme", "nowhere.toml"]).exit_code == 2


def test_a_kind_that_the_scheme_leaves_out_keeps_its_name() -> None:
    scheme = read_scheme(QUIZ / "scheme.toml")
    assert scheme.label(Kind.SYNAPTIC) == "paracrine"
    assert scheme.label(Kind.INTRACRINE) == "intracrine"
    assert scheme.group(Kind.PARACRINE) == {Kind.PARACRINE, Kind.SYNAPTIC}
