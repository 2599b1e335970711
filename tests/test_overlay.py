"""A lab's own tables over ours: rows replaced and added, and bad rows refused with their place."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from sigclass.cli.app import app
from sigclass.knowledge import knowledge
from sigclass.knowledge.columns import TABLES
from sigclass.knowledge.load import KnowledgeError
from sigclass.knowledge.overlay import load
from sigclass.pipeline import classify

SMALL = Path(__file__).parent / "knowledge" / "small"


def lab(folder: Path, **tables: str) -> Path:
    """Write rows, with commas for tabs, under the right headers."""
    for table, rows in tables.items():
        lines = ["\t".join(TABLES[table]._fields), *(row.replace(",", "\t") for row in rows.splitlines())]
        (folder / f"{table}.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    return folder


ZEBRIN = "zebrin,,,zebrin factor,cytokine,secreted,secreted,local,T cell,agonist,ours"


def test_rows_are_added_and_the_rest_stays(tmp_path: Path) -> None:
    known = load(lab(tmp_path, molecules=ZEBRIN))
    assert known.molecules["zebrin"].note == "ours"
    assert known.molecule_names.find("Zebrin factors") == ("zebrin",)
    assert known.molecules["IL-2"] == knowledge().molecules["IL-2"]
    assert "zebrin" not in knowledge().molecules


def test_a_row_of_the_same_name_is_replaced(tmp_path: Path) -> None:
    known = load(lab(tmp_path, effects="proliferation,GO:0008283,divide,,as our course says it"))
    assert known.effects["proliferation"].note == "as our course says it"
    assert known.effects["proliferation"].synonyms == ("divide",)
    assert len(known.effects) == len(knowledge().effects)


def test_a_response_is_replaced_by_molecule_cell_state_and_effect(tmp_path: Path) -> None:
    ours = next(each for each in knowledge().responses if each.molecule == "IL-2" and each.effect == "proliferation")
    row = f"IL-2,IL-2R,{ours.cell},{ours.state},proliferation,,,janeway:9,cell,our own"
    known = load(lab(tmp_path, responses=row))
    assert len(known.responses) == len(knowledge().responses)
    assert [each.note for each in known.responses_to["IL-2"] if each[:5] == ours[:5]] == ["our own"]


def test_rows_need_no_order(tmp_path: Path) -> None:
    known = load(lab(tmp_path, effects="zeal,,,,\napathy,,,,"))
    assert {"zeal", "apathy"} <= set(known.effects)


def test_over_another_folder(tmp_path: Path) -> None:
    known = load(lab(tmp_path, molecules=ZEBRIN), over=SMALL)
    assert set(known.molecules) == {"CD40L", "IL-2", "zebrin"}


def test_the_verdict_uses_them(tmp_path: Path) -> None:
    known = load(lab(tmp_path, molecules=ZEBRIN))
    text = "A T cell secretes zebrin, which acts on the same cell."
    assert [found.code for found in classify(text, known).problems] == []
    assert "unknown-molecule" in [found.code for found in classify(text).problems]


@pytest.mark.parametrize(
    ("table", "row", "place"),
    [
        ("molecules", ZEBRIN.replace("T cell", "T-sell"), (2, 9, '"T-sell" is not in cells.tsv')),
        ("molecules", ZEBRIN.replace("cytokine", "kytokine"), (2, 5, '"kytokine" is none of ')),
        ("molecules", "zebrin,,", (2, 3, "3 cells where the header has 11")),
        ("molecules", ZEBRIN.replace("zebrin factor", "TCGF"), (2, 4, "a name of this entry is one of ")),
        ("effects", "zeal,,,,\nzeal,,,,", (3, 1, '"zeal" stands in line 2 already')),
        ("responses", "IL-2,IL-2R,T cell,,proliferation,,,none,cell,", (2, 8, '"none" is not a GO id ')),
    ],
)
def test_a_bad_row_is_refused_with_its_place(table: str, row: str, place: tuple[int, int, str], tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError) as wrong:
        load(lab(tmp_path, **{table: row}))
    assert wrong.value.path == tmp_path / f"{table}.tsv"
    assert (wrong.value.line, wrong.value.column) == place[:2]
    assert wrong.value.message.startswith(place[2])


def test_a_folder_without_tables_is_refused(tmp_path: Path) -> None:
    (tmp_path / "molecule.tsv").write_text("name\n", "utf-8")
    with pytest.raises(KnowledgeError, match=r"no table of the knowledge, none of cells\.tsv"):
        load(tmp_path)


run = CliRunner().invoke
SCENARIO = "A T cell secretes zebrin, which acts on the same cell."


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (["classify", SCENARIO, "--format", "jsonl"], '"problems": []'),
        (["explain", "zebrin"], "zebrin: molecule"),
        (["knowledge", "list", "molecules", "--find", "zebrin"], "zebrin; synonyms: zebrin factor"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_every_command_takes_the_folder(command: list[str], told: str, tmp_path: Path) -> None:
    folder = str(lab(tmp_path, molecules=ZEBRIN))
    assert told in run(app, [*command, "--knowledge", folder]).stdout
    assert told in run(app, command, env={"SIGCLASS_KNOWLEDGE": folder}).stdout
    assert told not in run(app, command, env={"SIGCLASS_KNOWLEDGE": ""}).stdout


@pytest.mark.parametrize("command", [["classify", SCENARIO], ["explain", "zebrin"], ["knowledge", "list", "cells"]])
def test_a_bad_row_is_wrong_use(command: list[str], tmp_path: Path) -> None:
    folder = lab(tmp_path, molecules=ZEBRIN.replace("T cell", "T-sell"))
    result = run(app, [*command, "--knowledge", str(folder)])
    assert result.exit_code == 2
    assert result.stdout == ""
    assert f'{folder / "molecules.tsv"}:2:9: "T-sell" is not in cells.tsv' in result.stderr


def test_a_folder_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    assert run(app, ["explain", "IL-2", "--knowledge", str(tmp_path / "none")]).exit_code == 2


def test_check_shows_every_fault_of_the_folder(tmp_path: Path) -> None:
    folder = lab(
        tmp_path, molecules=ZEBRIN.replace("T cell", "T-sell").replace("local", "lokal"), effects="zeal,,,joy,"
    )
    result = run(app, ["knowledge", "check", "--knowledge", str(folder)])
    assert result.exit_code == 1
    places = [line.split(" ")[0].removeprefix(f"{folder}/") for line in result.stdout.splitlines()]
    assert places == ["effects.tsv:2:4:", "molecules.tsv:2:8:", "molecules.tsv:2:9:"]
    assert result.stderr == "3 faults\n"


def test_check_of_the_shipped_tables() -> None:
    result = run(app, ["knowledge", "check"])
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "no faults\n")
