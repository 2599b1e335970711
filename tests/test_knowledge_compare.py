"""`knowledge compare`: tables in, pairs judged, what agrees and what does not."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sigclass.cli.app import app
from sigclass.knowledge import knowledge
from sigclass.knowledge.compare import Comparison, compare, read_lists
from sigclass.knowledge.listed import ListedPair, NoPairs, read_pairs
from sigclass.resources import knowledge_folder

TABLE = Path(__file__).parents[2] / "shared" / "reference" / "ligand_receptor.tsv"
needs_table = pytest.mark.skipif(not TABLE.is_file(), reason="the public table of pairs is not here")
GROUPS = frozenset({"interleukin", "interferon", "tnf-superfamily", "chemokine", "colony-stimulating-factor"})
LISTS = read_lists(knowledge_folder())
HEAD = "ligand_symbol\treceptor_symbols\tresources\tcategory\n"


def pairs(tmp_path: Path, text: str, name: str = "pairs.tsv") -> list[tuple[str, str, set[str]]]:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return [("+".join(one.ligand), "+".join(one.receptor), set(one.resources)) for one in read_pairs(path)]


def states(*listed: tuple[str, str], groups: frozenset[str] = frozenset()) -> dict[tuple[str, str], str]:
    there = [ListedPair((ligand,), tuple(receptor.split("+")), frozenset({"A"})) for ligand, receptor in listed]
    found = compare(there, knowledge(), LISTS, groups)
    return {(one.ligand, one.receptor): one.state for one in found.pairs if one.resources}


def test_a_table_with_symbols_and_resources(tmp_path: Path) -> None:
    text = HEAD + "IL2\tIL2RG+IL2RB\tX;Y\tsecreted\nIL2\tIL2RB+IL2RG\tZ\tsecreted\n"
    assert pairs(tmp_path, text) == [("IL2", "IL2RB+IL2RG", {"X", "Y", "Z"})]


def test_the_interaction_input_of_cellphonedb(tmp_path: Path) -> None:
    head = "id_cp_interaction,partner_a,partner_b,protein_name_a,protein_name_b,source,interactors,directionality\n"
    rows = (
        ",P60568,IL2_receptor_I,IL2_HUMAN,,db,IL2-IL2RA+IL2RB+IL2RG,Ligand-Receptor\n"
        ",Histamine_byHDC,P35367,,HRH1_HUMAN,db,HDC-HRH1,Ligand-Receptor\n"
        ",P04439,Q14954,HLAA_HUMAN,KI2S1_HUMAN,db,HLA-A-KIR2DS1,Ligand-Receptor\n"
        ",P1,P1,CXA1_HUMAN,CXA1_HUMAN,db,GJA1-GJA1,Gap-Gap\n"
    )
    found = pairs(tmp_path, head + rows, "interaction_input.csv")
    assert [pair[:2] for pair in found] == [("IL2", "IL2RA+IL2RB+IL2RG"), ("Histamine", "HRH1"), ("HLA-A", "KIR2DS1")]


def test_the_interaction_input_of_old_has_names_of_proteins(tmp_path: Path) -> None:
    head = "id_cp_interaction,partner_a,partner_b,protein_name_a,protein_name_b,annotation_strategy\n"
    assert pairs(tmp_path, head + "CPI,P60568,P14784,IL2_HUMAN,IL2RB_HUMAN,curated\n")[0][:2] == ("IL2", "IL2RB")


@pytest.mark.parametrize("head", ["ligand,receptor", "source_genesymbol,target_genesymbol", "receptor,x,ligand"])
def test_resources_of_liana(tmp_path: Path, head: str) -> None:
    values = {"ligand": "IL12A_IL12B", "source_genesymbol": "IL12A_IL12B", "x": "1"}
    row = ",".join(values.get(name, "IL12RB1_IL12RB2") for name in head.split(","))
    assert pairs(tmp_path, f"{head}\n{row}\n", "l.csv")[0][:2] == ("IL12A+IL12B", "IL12RB1+IL12RB2")


def test_a_table_without_pairs(tmp_path: Path) -> None:
    with pytest.raises(NoPairs, match="header"):
        pairs(tmp_path, "a\tb\n1\t2\n")


JUDGED = {
    ("IL2", "IL2RA"): "accepted",  # a subunit of the complex
    ("IL2", "IL2RA+IL2RB+IL2RG"): "accepted",
    ("IFNA1", "IFNAR1"): "accepted",  # the family has the row of its members
    ("IL17C", "IL17RC"): "missing",  # the family's receptors are not those of a member with a row of its own
    ("TNF", "FAS"): "missing",  # nor are the members of a family of receptors
    ("IL2", "CD53"): "rejected",
    ("IL2", "EPOR"): "missing",
    ("IL99", "IL2RA"): "unknown-ligand",
    ("histamine", "HRH1"): "accepted",
}


@pytest.mark.parametrize("pair", JUDGED)
def test_a_listed_pair(pair: tuple[str, str]) -> None:
    assert states(pair) == {pair: JUDGED[pair]}


def test_groups_hold_unknown_ligands_by_their_symbols() -> None:
    found = states(("IL99", "A"), ("CCL99", "B"), ("INS", "INSR"), ("IL2", "IL2RB"), groups=frozenset({"interleukin"}))
    assert set(found) == {("IL99", "A"), ("IL2", "IL2RB")}


def test_the_lists_are_sorted_and_say_why() -> None:
    for rows in (list(LISTS.rejected), list(LISTS.unlisted)):
        assert all(one < other for one, other in pairwise(rows))
    assert all(row.reason and row.source for row in LISTS.rejected.values())
    assert all(row.note and row.source for row in LISTS.unlisted.values())


def test_a_pair_is_not_both_ours_and_rejected() -> None:
    found = states(*LISTS.rejected)
    assert set(found.values()) == {"rejected"}


def run(tmp_path: Path, text: str, *words: str) -> tuple[int, str, str]:
    path = tmp_path / "pairs.tsv"
    path.write_text(HEAD + text, "utf-8")
    result = CliRunner().invoke(app, ["knowledge", "compare", str(path), *words])
    assert "Traceback" not in result.output
    return result.exit_code, result.stdout, result.stderr


def test_the_command_shows_what_differs_and_counts(tmp_path: Path) -> None:
    code, out, err = run(tmp_path, "IL2\tIL2RA\tX;Y\ts\nIL2\tCD53\tX\ts\nIL2\tEPOR\tX\ts\n", "--format", "jsonl")
    shown = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert {(one["state"], one["receptor"]) for one in shown if one["resources"]} == {
        ("rejected", "CD53"),
        ("missing", "EPOR"),
    }
    assert "ligands known: 1 of 1 (100.0%)\npairs accepted or rejected: 2 of 3 (66.7%)" in err


@pytest.mark.parametrize("form", ["rich", "plain", "json", "csv", "tsv", "markdown"])
def test_all_formats(tmp_path: Path, form: str) -> None:
    _, out, _ = run(tmp_path, "IL2\tIL2RA\tX\ts\n", "--all", "--group", "interleukin", "-f", form, "--width", "80")
    assert "IL2RA" in out


def test_pairs_of_few_resources_are_left_out(tmp_path: Path) -> None:
    _, out, _ = run(tmp_path, "IL2\tEPOR\tX\ts\n", "--group", "interleukin", "--min-resources", "2")
    assert "EPOR" not in out


@pytest.mark.parametrize("words", [("--group", "nonsense"), ("--min-resources", "0")])
def test_wrong_use(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert run(tmp_path, "IL2\tIL2RA\tX\ts\n", *words)[0] == 2


def test_a_table_that_is_none_is_wrong_use(tmp_path: Path) -> None:
    path = tmp_path / "x.tsv"
    path.write_bytes(b"ligand\treceptor\n\xff\xfe\t1\n")
    assert CliRunner().invoke(app, ["knowledge", "compare", str(path)]).exit_code == 2


@pytest.fixture(scope="module")
def cytokines() -> Comparison:
    return compare(read_pairs(TABLE), knowledge(), LISTS, GROUPS, least=2)


@needs_table
def test_nearly_all_cytokines_of_the_public_table_are_known(cytokines: Comparison) -> None:
    assert cytokines.ligands > 100
    assert cytokines.known_ligands / cytokines.ligands >= 0.98


@needs_table
def test_most_pairs_of_two_resources_are_settled(cytokines: Comparison) -> None:
    counts = cytokines.counts()
    settled = counts["accepted"] + counts["rejected"]
    assert settled / (settled + counts["missing"] + counts["unknown-ligand"]) >= 0.92


@needs_table
def test_each_pair_of_ours_that_no_resource_lists_is_explained(cytokines: Comparison) -> None:
    assert [one for one in cytokines.pairs if one.state == "unexplained"] == []
    listed = {(one.ligand, one.receptor) for one in cytokines.pairs if one.state == "unlisted"}
    assert listed == set(LISTS.unlisted)  # and the list has no more than these
