"""Outputs of ligand-receptor tools: tests/pairs has tables, tests/pairs/read what each row of them is read as."""

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sigclass.cli.app import app
from sigclass.knowledge import knowledge
from sigclass.model import Field, Verdict
from sigclass.parse.clusters import cluster_mention
from sigclass.parse.pair_names import pair_names
from sigclass.pipeline import classify
from sigclass.stream import read, sources_of

FOLDER = Path(__file__).with_name("pairs")
TABLES = sorted(path for path in FOLDER.iterdir() if path.is_file())
OUTPUTS = Path(__file__).parents[2] / "shared" / "reference" / "lr_outputs"
needs_outputs = pytest.mark.skipif(not OUTPUTS.is_dir(), reason="the real outputs are not here")

LIANA = "source,target,ligand_complex,receptor_complex,score\n"
V2 = "id_cp_interaction\tinteracting_pair\tpartner_a\tpartner_b\tgene_a\tgene_b\tsecreted\treceptor_a\treceptor_b\t"


def verdicts(text: str, file: str | None = None, form: str = "csv") -> list[Verdict]:
    return [classify(source) for source in sources_of(text, file, form)]


def told(verdict: Verdict) -> dict[str, str]:
    (one,) = verdict.interactions
    names = {key: getattr(one, key).name for key in ("sender", "molecule", "receptor", "target")}
    problems = " ".join(problem.code for problem in verdict.problems)
    return {"line": str(verdict.source.line), **names, "kind": one.kind.value, "problems": problems}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_table_is_read_as_written_beside_it(table: Path) -> None:
    with (FOLDER / "read" / f"{table.stem}.tsv").open(encoding="utf-8", newline="") as lines:
        wanted = list(csv.DictReader(lines, delimiter="\t"))
    assert [told(classify(source)) for source in read(str(table))] == wanted


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_table_is_known_by_its_header_on_standard_input_too(table: Path) -> None:
    found = [told(classify(source)) for source in read("-", stdin=io.BytesIO(table.read_bytes()))]
    assert found == [told(classify(source)) for source in read(str(table))]


def test_scores_pass_through_untouched() -> None:
    (verdict,) = verdicts(LIANA + "T,B,IL4,IL4R,0.0010\n")
    assert verdict.source.extra == {"score": "0.0010"}
    assert verdict.source.text == "T,B,IL4,IL4R,0.0010"


def test_the_same_cluster_is_autocrine_inferred_with_its_note() -> None:
    (verdict,) = verdicts(LIANA + "x 1,x 1,IL2,IL2RB,1\n")
    (one,) = verdict.interactions
    assert (one.kind.value, one.certainty) == ("autocrine", "inferred")
    assert one.notes[0].startswith("same-cluster")
    assert "not the same cell" in one.notes[0]
    assert not verdict.problems  # a label of the user's need not be known


def test_two_clusters_of_one_type_are_two() -> None:
    (verdict,) = verdicts(LIANA + "T cell 1,T cell 2,IL2,IL2RB,1\n")
    assert verdict.kinds == ("paracrine",)


def test_a_row_with_an_expectation() -> None:
    (verdict,) = verdicts("id,expect," + LIANA + "a,autocrine,T,T,IL2,IL2RB,1\n")
    assert (verdict.id, verdict.as_expected, verdict.source.extra) == ("a", True, {"score": "1"})


def test_a_table_of_ones_own_with_the_keys_source_and_ligand_is_none_of_the_tools() -> None:
    (verdict,) = verdicts("source,target,ligand,receptor\nT cell,neighbouring T cell,IL-2,IL-2R\n")
    assert verdict.source.pair is None
    assert verdict.kinds == ("paracrine",)


def test_rows_with_names_of_their_own_as_r_writes_them() -> None:
    text = "source\ttarget\tligand.complex\treceptor.complex\n1\tT\tB\tIL4\tIL4R\n2\tT\tB\n3\tT\tB\tIL4\tIL4R\t5\n"
    found = verdicts(text, form="tsv")
    assert [bool(verdict.interactions) for verdict in found] == [True, False, False]
    assert {problem.code for verdict in found[1:] for problem in verdict.problems} == {"bad-row"}


@pytest.mark.parametrize(
    ("file", "values", "count"),
    [
        ("pvalues.txt", "0.0\t1.0", 1),
        ("pvalues.txt", "0.2\t0.04", 1),
        ("means.txt", "0.0\t0.3", 1),
        ("significant_means.txt", "\t", 0),
        ("significant_means.txt", "nan\t1e3", 1),
    ],
)
def test_which_cells_of_a_wide_table_make_a_record(file: str, values: str, count: int) -> None:
    row = "CPI\tIL2_IL2RB\tsimple:P60568\tsimple:P14784\tIL2\tIL2RB\tTrue\tFalse\tTrue\t"
    assert len(verdicts(f"{V2}T|T\tT|B\n{row}{values}\n", file, "tsv")) == count


def test_a_record_of_a_wide_table_holds_its_own_cells_alone() -> None:
    row = "CPI\tIL2_IL2RB\tsimple:P60568\tsimple:P14784\tIL2\tIL2RB\tTrue\tFalse\tTrue"
    (verdict,) = verdicts(f"{V2}T|T\tT|B\n{row}\t\t2.50\n", "x.txt", "tsv")
    assert verdict.source.text == f"{row}\tT|B\t2.50"
    assert (verdict.source.extra["clusters"], verdict.source.extra["value"]) == ("T|B", "2.50")


COMPLEXES = {
    "HLA-DRA": ("HLA-DRA",),
    "IL2RA_IL2RB_IL2RG": ("IL2RA", "IL2RB", "IL2RG"),
    "IL12A_IL12B": ("IL12A", "IL12B"),
    "RAreceptor_RARA_RXRA": ("RARA", "RXRA"),
    "TGFbeta_receptor1": ("TGFbeta_receptor1",),
    "integrin_a11b1_complex": ("integrin_a11b1_complex",),
    "some_odd_name": ("some_odd_name",),
}


@pytest.mark.parametrize("text", COMPLEXES)
def test_complexes_are_split_by_known_names(text: str) -> None:
    assert pair_names(knowledge()).parts(text) == COMPLEXES[text]


CLUSTERS = {
    "CD4+/CD45RA+/CD25- Naive T": "CD4 T cell",
    "CD14+ Monocyte": "monocyte",
    "CD19+ B": "B cell",
    "Dendritic": "dendritic cell",
    "Germ.PGC": "primordial germ cell",
    "Somatic.granulosa": "granulosa cell",
    "T_cell_3": "T cell",
    "12": None,
    "Unassigned": None,
    "itself": None,
    "( / )": None,
}


@pytest.mark.parametrize("label", CLUSTERS)
def test_clusters_are_read_as_far_as_they_go(label: str) -> None:
    mention = cluster_mention(Field("sender", label, 0), knowledge())
    found = knowledge().cell_names.find(mention.name)
    assert (found[0] if found else None) == CLUSTERS[label]
    assert mention.text == label


@pytest.mark.parametrize("only", ["autocrine", "paracrine", "other"])
@pytest.mark.parametrize("form", ["jsonl", "csv", "plain"])
def test_only_one_label_in_any_output(only: str, form: str) -> None:
    result = CliRunner().invoke(app, ["classify", str(FOLDER / "liana.csv"), "--only", only, "--format", form])
    assert result.exit_code == 0
    if form == "jsonl":
        records = [json.loads(line) for line in result.stdout.splitlines()]
        assert records
        assert {label for record in records for label in record["labels"]} == {only}
    else:
        assert only in result.stdout


@needs_outputs
@pytest.mark.parametrize(
    ("name", "count"), [("liana_rank_aggregate_pbmc.csv", 682), ("cellphonedb_v5_significant_means.txt", 282)]
)
def test_real_outputs(name: str, count: int) -> None:
    found = [classify(source) for source in read(str(OUTPUTS / name))]
    assert len(found) == count
    assert all(len(verdict.interactions) == 1 for verdict in found)
    problems = {problem.code for verdict in found for problem in verdict.problems}
    assert problems <= {"not-a-signal", "unknown-molecule", "unknown-receptor", "receptor-mismatch"}


@pytest.mark.parametrize(
    ("annotation", "ligand", "kind"),
    [
        ("Secreted Signaling", "FASLG", "paracrine"),
        ("Cell-Cell Contact", "FASLG", "juxtacrine"),
        ("", "FASLG", "juxtacrine"),  # its usual form
        ("Cell-Cell Contact", "TNF", "juxtacrine"),
        ("", "TNF", "paracrine"),
        ("Cell-Cell Contact", "XYZ1", "juxtacrine"),
        ("Secreted Signaling", "XYZ1", "paracrine"),
        ("", "XYZ1", "undetermined"),
        ("Secreted Signaling", "CD80", "juxtacrine"),  # it has no other form
    ],
)
def test_what_the_table_says_of_the_form(annotation: str, ligand: str, kind: str) -> None:
    (verdict,) = verdicts(f"source,target,ligand,receptor,annotation\nT,Mono,{ligand},R,{annotation}\n")
    assert verdict.kinds == (kind,)
