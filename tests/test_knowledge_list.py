"""`knowledge list`: filters, formats, exit codes."""

import csv
import json

import pytest
from typer.testing import CliRunner

from sigclass.cli.app import app
from sigclass.cli.knowledge import KINDS
from sigclass.knowledge import knowledge
from sigclass.knowledge.columns import TABLES
from sigclass.render.listing import LIST_FORMATS


def listed(*words: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, ["knowledge", "list", *words])
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    return result.stdout if code == 0 else result.stderr


def names(*words: str) -> list[str]:
    return [json.loads(line)["name"] for line in listed(*words, "--format", "jsonl").splitlines()]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", LIST_FORMATS)
def test_every_kind_in_every_format(kind: str, form: str) -> None:
    assert listed(kind, "--format", form, "--width", "80").endswith("\n")


def test_kinds_are_the_tables() -> None:
    assert set(KINDS) == set(TABLES)


def test_groups() -> None:
    hormones = names("molecules", "--group", "hormone")
    assert {"insulin", "cortisol"} <= set(hormones)
    assert "IL-2" not in hormones


def test_categories() -> None:
    assert "liver" in names("cells", "--category", "organ")
    assert "hepatocyte" not in names("cells", "--category", "organ")


def test_where_looks_into_lists_and_folds() -> None:
    found = names("molecules", "--where", "releasers=Beta-Cell")
    assert "insulin" in found
    assert "glucagon" not in found


def test_filters_are_joined_by_and() -> None:
    rows = listed("responses", "--where", "molecule=IL-2", "--where", "cell=NK cell", "--format", "csv").splitlines()
    read = list(csv.DictReader(rows))
    assert {(row["molecule"], row["cell"]) for row in read} == {("IL-2", "NK cell")}
    assert "proliferation" in {row["effect"] for row in read}


def test_find_looks_everywhere() -> None:
    assert "IL2RA" in names("receptors", "--find", "cd-25")
    assert "IL7R" not in names("receptors", "--find", "cd-25")


def test_tsv_rows_are_the_table_s_own() -> None:
    header, *rows = listed("pathways", "--format", "tsv").splitlines()
    assert header.split("\t") == list(TABLES["pathways"]._fields)
    assert len(rows) == len(knowledge().pathways)


def test_nothing_found() -> None:
    assert listed("molecules", "--group", "leukin", code=1) == "none of the molecules has what was asked for\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["mols"], "'mols' is none of molecules"),
        (["cells", "--group", "hormone"], "cells have no column 'group'"),
        (["cells", "--where", "organ"], "'organ' is not COLUMN=VALUE"),
        (["cells", "--where", "origin=liver"], "cells have no column 'origin'"),
    ],
)
def test_wrong_use(words: list[str], told: str) -> None:
    assert told in listed(*words, code=2)
