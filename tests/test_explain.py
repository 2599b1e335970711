"""`explain`: pages for all that has a name."""

import json
import tomllib

import pytest
from typer.testing import CliRunner

from sigclass import classify
from sigclass.cli.app import app
from sigclass.cli.options import PAGE_FORMATS
from sigclass.explain import explain, near_names
from sigclass.explain.entries import molecule
from sigclass.knowledge import Knowledge, knowledge
from sigclass.knowledge.entries import Cell, Effect, Molecule, Pathway, Receptor, Response, Source
from sigclass.model import Kind, Label
from sigclass.problems import CODES
from sigclass.render.pages import Explanation, Sheet
from sigclass.resources import PACKAGE
from sigclass.rules import rules

KINDS = tomllib.loads((PACKAGE / "rules" / "kinds.toml").read_text("utf-8"))

SMALL = Knowledge(
    cells={
        "T cell": Cell("T cell", "CL:0000084", ("T lymphocyte",), (), "cell", "immune", "", "", ""),
        "Th1 cell": Cell("Th1 cell", "CL:0000545", (), ("T cell",), "cell", "immune", "", "", ""),
    },
    molecules={
        "IL-2": Molecule("IL-2", "HGNC:6001", ("IL2",), ("TCGF",), "interleukin", ("secreted",), "secreted", ("local",),
                         ("T cell",), "agonist", ""),
    },
    receptors={
        "IL-2R": Receptor("IL-2R", "", ("IL2RA", "IL2RB", "IL2RG"), ("IL2RB", "IL2RG"), (), ("IL-2",), ("JAK-STAT5",),
                          "signalling", ("T cell",), ""),
        "IL2RB": Receptor("IL2RB", "HGNC:6009", ("IL2RB",), (), ("CD122",), (), (), "subunit", (), ""),
    },
    pathways={
        "JAK-STAT": Pathway("JAK-STAT", "GO:0007259", (), (), (), (), (), ""),
        "JAK-STAT5": Pathway("JAK-STAT5", "", (), ("JAK-STAT",), ("JAK1 and JAK3", "STAT5"), (), ("BCL2",), ""),
    },
    effects={"proliferation": Effect("proliferation", "GO:0008283", ("divide",), (), "")},
    responses=(
        Response("IL-2", "IL-2R", "T cell", "activated", "proliferation", (), "+", "janeway:9", "cell", ""),
    ),
    sources={"janeway": Source("janeway", "Janeway's Immunobiology", "9", "2017", "")},
)  # fmt: skip


def sheets(page: Explanation) -> dict[str, Sheet]:
    return {sheet.title: sheet for sheet in page.sheets}


@pytest.mark.parametrize(
    ("name", "topics"),
    [
        ("IL-2", ["molecule"]), ("il2", ["molecule"]), ("TCGF", ["molecule"]), ("T lymphocytes", ["cell"]),
        ("IL-2R", ["receptor"]), ("JAK/STAT5", ["pathway"]), ("Proliferation", ["effect"]), ("divide", ["effect"]),
        ("Autocrine", ["label and kind", "rule"]), ("other", ["label"]), ("unknown cell", ["problem"]),
        ("endocrine", ["kind", "rule"]), ("nonsense", []), ("", []),
    ],
)  # fmt: skip
def test_names_are_found_in_any_table_and_spelling(name: str, topics: list[str]) -> None:
    assert [page.topic for page in explain(name, SMALL)] == topics


def test_a_molecule_says_its_receptors_and_its_effects_cell_by_cell() -> None:
    page = molecule(SMALL, "IL-2")
    assert dict(page.facts)["released by"] == "T cell"
    assert dict(page.facts)["source janeway"] == "Janeway's Immunobiology"
    assert sheets(page)["receptors"].rows == (("IL-2R", "IL2RA + IL2RB + IL2RG", "signalling", "JAK-STAT5"),)
    assert sheets(page)["effects, cell by cell"].rows == (
        ("activated T cell", "proliferation", "IL-2R", "positive", "janeway:9"),
    )


def test_a_cell_says_what_it_has_from_more_general_cells() -> None:
    page = sheets(explain("Th1 cell", SMALL)[0])
    assert page["releases or shows"].rows == (("IL-2", "secreted", "T cell"),)
    assert page["answers to"].rows == (("IL-2", "proliferation", "IL-2R", "activated", "T cell", "janeway:9"),)


def test_a_subunit_leads_to_its_complexes() -> None:
    assert sheets(explain("CD122", SMALL)[0])["complexes with it"].rows[0][0] == "IL-2R"


def test_a_pathway_says_its_trunk_steps_and_receptors() -> None:
    facts = dict(explain("JAK-STAT5", SMALL)[0].facts)
    assert (facts["branch of"], facts["fed by"]) == ("JAK-STAT", "IL-2R")
    assert facts["steps"] == "JAK1 and JAK3 -> STAT5"
    assert dict(explain("JAK-STAT", SMALL)[0].facts)["branches"] == "JAK-STAT5"


def test_an_effect_says_who_does_it_to_whom() -> None:
    assert sheets(explain("proliferation", SMALL)[0])["known for"].rows == (
        ("IL-2", "activated T cell", "IL-2R", "janeway:9"),
    )


def test_every_word_of_ours_has_its_page() -> None:
    words = [*Label, *Kind, *CODES, *(rule.name for rule in rules())]
    assert [word for word in words if not explain(word, SMALL)] == []


def test_every_entry_of_the_knowledge_has_its_page() -> None:
    known = knowledge()
    for table, entries in (("molecule", known.molecules), ("receptor", known.receptors), ("effect", known.effects),
                           ("pathway", known.pathways)):  # fmt: skip
        for name in entries:
            assert (table, name) in {(page.topic, page.name) for page in explain(name)}


def test_the_pages_of_labels_and_kinds_are_complete() -> None:
    assert set(KINDS) == {*Label, *Kind}
    assert {tuple(page) for page in KINDS.values()} == {("labels", "title", "meaning", "example", "contrast", "source")}
    assert all(page["labels"] == [Kind(word).label] for word, page in KINDS.items() if word in set(Kind))


@pytest.mark.parametrize("word", KINDS)
def test_the_example_of_a_kind_is_of_that_kind(word: str) -> None:
    verdict = classify(KINDS[word]["example"])
    assert word in (verdict.kinds if word in set(Kind) else verdict.labels)


@pytest.mark.parametrize("name", ["neruon", "autocrin", "unknown-sell"])
def test_near_names(name: str) -> None:
    assert {"neruon": "neuron", "autocrin": "autocrine", "unknown-sell": "unknown-cell"}[name] in near_names(name)


def test_near_names_never_differ_in_a_digit() -> None:
    assert "IL-2" not in near_names("IL-2222")


@pytest.mark.parametrize("output", PAGE_FORMATS)
def test_every_format(output: str) -> None:
    result = CliRunner().invoke(app, ["explain", "IL-2", "--format", output])
    assert result.exit_code == 0
    assert "IL-2R" in result.stdout
    assert "HGNC:6001" in result.stdout


def test_json_holds_the_whole_page() -> None:
    shown = json.loads(CliRunner().invoke(app, ["explain", "IL-2", "-f", "json"]).stdout)
    assert [page["schema"] for page in shown] == ["sigclass.explanation/1"]
    assert shown[0]["tables"]["receptors"][0]["parts"] == "IL2RA + IL2RB + IL2RG"


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
@pytest.mark.parametrize("name", ["IL-2", "T cell", "autocrine"])
def test_rich_fits_the_width(name: str, columns: int) -> None:
    shown = CliRunner().invoke(app, ["explain", name, "-f", "rich", "--width", str(columns)]).stdout
    assert max(map(len, shown.split("\n"))) <= columns
    assert "…" not in shown


def test_an_unknown_name_is_said_with_near_names() -> None:
    result = CliRunner().invoke(app, ["explain", "neruon\x1b[31m"])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith('nothing called "neruon\\x1b[31m" is known')
    assert '"neuron"' in CliRunner().invoke(app, ["explain", "neruon"]).stderr
