"""CSV and TSV."""

import csv
import io

import pytest

from sigclass.render import renderer
from sigclass.render.rows import COLUMNS
from tests import verdicts


def read_back(name: str) -> list[dict[str, str]]:
    made = renderer(name)
    text = made.begin() + "".join(made.one(verdict) for verdict in verdicts.every())
    if name == "csv":
        return list(csv.DictReader(io.StringIO(text)))
    header, *rows = (line.split("\t") for line in text.splitlines())
    return [dict(zip(header, row, strict=True)) for row in rows]


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_a_row_for_each_interaction_and_one_where_there_is_none(name: str) -> None:
    found = read_back(name)
    assert [row["kind"] for row in found] == [
        "autocrine", "endocrine", "paracrine", "paracrine", "undetermined", "", "autocrine",
    ]  # fmt: skip
    assert found[5]["problems"] == "no-interaction"
    assert {key for key, cell in found[5].items() if cell} == {"file", "line", "text", "problems"}


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_columns_are_stable(name: str) -> None:
    assert all(tuple(row) == COLUMNS for row in read_back(name))


def test_one_row_is_one_line() -> None:
    assert len(renderer("csv").one(verdicts.hostile()).splitlines()) == 1


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_no_cell_is_a_formula(name: str) -> None:
    cells = [cell for row in read_back(name) for cell in row.values()]
    assert not [cell for cell in cells if cell != "-" and cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert [cell for cell in cells if cell.startswith("'=HYPERLINK")]


def test_expectations() -> None:
    assert [row["as_expected"] for row in read_back("csv")] == ["yes", "", "no", "no", "", "", ""]
