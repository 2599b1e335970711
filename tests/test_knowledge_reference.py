"""Identifiers agree with public tables where these are at hand: HGNC, Cell Ontology and GO.

What the public tables lack stands in tests/knowledge/outside_reference.tsv, each with its source.
"""

import csv
from pathlib import Path

import pytest

from sigclass.knowledge import knowledge
from sigclass.knowledge.fold import fold

HERE = Path(__file__).parent / "knowledge"
REFERENCE = Path(__file__).parents[2] / "shared" / "reference"
needs_reference = pytest.mark.skipif(not REFERENCE.is_dir(), reason="the public reference tables are not here")

# a shorter name than the ontology's own, which no synonym of ours repeats
OWN_NAMES = {
    "CL:0000169": "beta cell",  # type B pancreatic cell
    "CL:0000437": "gonadotroph",  # spelt gonadtroph there
}


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        table = (line for line in lines if not line.startswith("#"))
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def outside() -> dict[str, str]:
    return {row["id"]: row["name"] for row in read(HERE / "outside_reference.tsv")}


def outside_symbols() -> set[str]:
    lines = (HERE / "outside_symbols.txt").read_text("utf-8").splitlines()
    return {line for line in lines if not line.startswith("#")}


def genes() -> list[tuple[str, str, tuple[str, ...]]]:
    known = knowledge()
    molecules = [(each.name, each.ref, each.symbols) for each in known.molecules.values()]
    return molecules + [(each.name, each.ref, each.parts) for each in known.receptors.values()]


@needs_reference
def test_hgnc_ids_are_those_of_the_entry_s_own_symbol() -> None:
    symbols = {row["hgnc_id"]: row["symbol"] for row in read(REFERENCE / "gene_aliases.tsv")} | outside()
    wrong = [(name, ref) for name, ref, own in genes() if ref.startswith("HGNC:") and symbols.get(ref) not in own]
    assert wrong == []


@needs_reference
def test_symbols_are_approved_ones() -> None:
    approved = {row["symbol"] for row in read(REFERENCE / "gene_aliases.tsv")}
    used = {symbol for _, _, own in genes() for symbol in own}
    assert used - approved == outside_symbols()


@needs_reference
def test_cell_ontology_ids_carry_the_cell_s_name() -> None:
    labels = {row["cl_id"]: row for row in read(REFERENCE / "cell_types.tsv")}
    wrong = []
    for cell in knowledge().cells.values():
        if not cell.ref.startswith("CL:") or OWN_NAMES.get(cell.ref) == cell.name:
            continue
        row = labels.get(cell.ref)
        theirs = {fold(name) for name in (row["name"], *row["exact_synonyms"].split("|"))} if row else set()
        if not theirs.intersection(fold(name) for name in (cell.name, *cell.synonyms)):
            wrong.append((cell.name, cell.ref, row and row["name"]))
    assert wrong == []


@needs_reference
def test_other_ids_are_known_or_listed_with_their_source() -> None:
    known = knowledge()
    terms = {row["go_id"] for row in read(REFERENCE / "ligand_effects.tsv")}
    terms |= {row["go_id_or_pathway_id"] for row in read(REFERENCE / "receptor_pathways.tsv")}
    used = {each.ref for each in known.effects.values()} | {each.ref for each in known.pathways.values()}
    used |= {each.ref for each in known.cells.values()}
    listed = {ref for ref in outside() if not ref.startswith("HGNC:")}
    assert {ref for ref in used if ref.startswith(("GO:", "UBERON:"))} - terms == listed


@needs_reference
def test_annotations_cited_as_evidence_exist() -> None:
    cited = {
        (r["symbol"], f"{r['go_id']} {r['reference']} {r['evidence']}") for r in read(REFERENCE / "ligand_effects.tsv")
    }
    known = knowledge()
    missing = [
        (each.molecule, each.effect, each.evidence)
        for each in known.responses
        if each.evidence.startswith("GO:")
        and not any((symbol, each.evidence) in cited for symbol in known.molecules[each.molecule].symbols)
    ]
    assert missing == []


def test_every_identifier_outside_has_a_source() -> None:
    rows = read(HERE / "outside_reference.tsv")
    assert all(row["id"] and row["name"] and row["where"] for row in rows)
    assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)
