"""The shipped tables are whole, and every kind of fault in a table is found at its place."""

import csv
import shutil
from pathlib import Path

import pytest

from sigclass.knowledge import knowledge
from sigclass.knowledge.check import Fault, check
from sigclass.knowledge.columns import CLOSED, REFERS, SHAPES, TABLES
from sigclass.resources import knowledge_folder

HERE = Path(__file__).parent / "knowledge"
SMALL = HERE / "small"


def rows_of(path: Path) -> list[dict[str, str]]:
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


CASES = rows_of(HERE / "faults.tsv")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL, tmp_path / "tables"))


def lines_of(folder: Path, table: str) -> list[str]:
    return (folder / f"{table}.tsv").read_text("utf-8").splitlines()


def write(folder: Path, table: str, lines: list[str]) -> None:
    (folder / f"{table}.tsv").write_text("\n".join(lines) + "\n", "utf-8")


def test_the_shipped_tables_are_whole() -> None:
    shown = [f"{fault.path.name}:{fault.line}:{fault.column}: {fault.message}" for fault in check(knowledge_folder())]
    assert shown == []


def test_the_small_tables_are_whole_before_they_are_broken() -> None:
    assert check(SMALL) == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['table']}-{case['column']}-{case['value']}")
def test_a_broken_cell_is_found_at_its_place(case: dict[str, str], small: Path) -> None:
    lines = lines_of(small, case["table"])
    at = next(number for number, line in enumerate(lines) if line.split("\t")[0] == case["row"])
    column = TABLES[case["table"]]._fields.index(case["column"])
    cells = lines[at].split("\t")
    cells[column] = case["value"]
    write(small, case["table"], [*lines[:at], "\t".join(cells), *lines[at + 1 :]])
    path = small / f"{case['table']}.tsv"
    here = [fault.message for fault in check(small) if fault[:3] == (path, at + 1, column + 1)]
    assert any(message.startswith(case["message"]) for message in here), (here, check(small))


def test_every_kind_of_cell_has_a_broken_one() -> None:
    broken = {(case["table"], case["column"]) for case in CASES}
    same_shape = {("receptors", "parts"), ("receptors", "essential"), ("pathways", "factors")}
    assert broken >= set(REFERS) - {("responses", "receptor")}
    assert broken >= set(CLOSED)
    assert broken >= set(SHAPES) - same_shape


def faults_after(folder: Path, table: str, lines: list[str]) -> list[tuple[int, int, str]]:
    write(folder, table, lines)
    return [(fault.line, fault.column, fault.message) for fault in check(folder)]


def test_rows_out_of_order(small: Path) -> None:
    lines = lines_of(small, "molecules")
    found = faults_after(small, "molecules", [*lines[:2], lines[3], lines[2]])
    assert found == [(4, 1, 'out of order: "CD40L" belongs before "IL-2"')]


def test_responses_out_of_order_in_a_later_column(small: Path) -> None:
    lines = lines_of(small, "responses")
    found = faults_after(small, "responses", [*lines[:3], lines[4], lines[3]])
    assert found == [(5, 4, 'out of order: "activated" belongs before "naive"')]


def test_a_row_twice(small: Path) -> None:
    lines = lines_of(small, "responses")
    found = faults_after(small, "responses", [*lines, lines[-1]])
    assert found == [(6, 1, '"IL-2, T cell, naive, differentiation" stands in line 5 already')]


def test_a_row_with_too_few_cells(small: Path) -> None:
    lines = lines_of(small, "effects")
    found = faults_after(small, "effects", [*lines, "uptake\t"])
    assert found == [(6, 2, "2 cells where the header has 5")]


def test_a_wrong_header(small: Path) -> None:
    lines = lines_of(small, "sources")
    assert (2, 3, 'the header has "issue" where "edition" belongs') in faults_after(
        small, "sources", [lines[0], lines[1].replace("edition", "issue"), *lines[2:]]
    )


def test_bytes_that_are_not_utf8(small: Path) -> None:
    path = small / "cells.tsv"
    path.write_bytes(path.read_bytes().replace(b"\tEC\t", b"\tM\xfcller cell\t"))
    assert Fault(path, 4, 1, "a byte that is not UTF-8") in check(small)


def test_a_byte_order_mark_and_windows_line_ends_are_fine(small: Path) -> None:
    path = small / "cells.tsv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert check(small) == ()


def test_entries_marked_ambiguous_may_share_a_name(small: Path) -> None:
    lines = lines_of(small, "cells")
    shared = [line.replace("\tEC\t", "\tHSC\t").replace("\tT lymphocyte\t", "\tHSC\t") for line in lines]
    assert len(faults_after(small, "cells", shared)) == 2
    marked = [f"{line}ambiguous: HSC" if "\tHSC\t" in line else line for line in shared]
    assert faults_after(small, "cells", marked) == []


def test_faults_are_sorted_and_name_the_file(small: Path) -> None:
    for table in ("molecules", "cells"):
        lines = lines_of(small, table)
        write(
            small,
            table,
            [line.replace("T cell", "T-cell") if number > 5 else line for number, line in enumerate(lines)],
        )
    faults = check(small)
    assert list(faults) == sorted(faults)
    assert {fault.path.name for fault in faults} >= {"molecules.tsv"}


def test_each_seat_is_borne_out_by_a_response_in_it_or_in_a_part_of_it() -> None:
    known = knowledge()

    def lies_in(cell: str, seat: str) -> bool:
        entry = known.cells[cell]
        return seat in known.ancestors("cells", cell) or seat in (entry.organ, entry.tissue)

    for effect, seat in known.seats.items():
        responders = {each.cell for each in known.responses if each.effect == effect}
        assert not responders or any(lies_in(cell, seat.cell) for cell in responders), (effect, seat.cell, responders)


def test_the_seat_of_an_effect_is_finer_where_the_molecule_is_known_to_act_on_one_cell() -> None:
    known = knowledge()
    assert known.seat("bone resorption", "PTH") == "bone"
    assert known.seat("bone resorption", "RANKL") == "osteoclast"
    assert known.seat("IgE class switching") == "B cell"
    assert known.seat("proliferation", "IL-2") == ""


def test_counts_of_the_issue() -> None:
    known = knowledge()
    assert len(known.molecules) >= 320
    assert sum(cell.category == "cell" for cell in known.cells.values()) >= 170
    assert len(known.pathways) >= 30
    assert len(known.effects) >= 120
    assert len(known.responses) >= 700
    assert sum(each.group == "hormone" for each in known.molecules.values()) >= 35
    assert sum(each.group in ("neurotransmitter", "neuropeptide") for each in known.molecules.values()) >= 15
    assert sum(each.group == "lipid-mediator" for each in known.molecules.values()) >= 12
