"""Scenario files: which lines make a scenario."""

from collections.abc import Iterator

import pytest

from sigclass.model import Source
from sigclass.stream import sources_of
from sigclass.stream.lines import Line
from sigclass.stream.sig import read_sig


def split(text: str, *, paragraphs: bool = False) -> list[tuple[int, str]]:
    return [(source.line, source.text) for source in sources_of(text, paragraphs=paragraphs)]


def codes(text: str, *, paragraphs: bool = False) -> list[list[str]]:
    return [[each.code for each in source.problems] for source in sources_of(text, paragraphs=paragraphs)]


RUNS = [
    ("", []),
    ("\n \n\t\n", []),
    ("# only\n  # comments", []),
    ("A T cell.\nA B cell.", [(1, "A T cell."), (2, "A B cell.")]),
    ("sender: a\nmolecule: b\n\nsender: c", [(1, "sender: a\nmolecule: b"), (4, "sender: c")]),
    ("sender: a\nA T cell.", [(1, "sender: a"), (2, "A T cell.")]),
    ("# x\nsender: a\n# y\nmolecule: b\n# z", [(2, "sender: a\n# y\nmolecule: b")]),
    ("sender: a\n# y\n\nmolecule: b", [(1, "sender: a"), (4, "molecule: b")]),
    ("Note: x\nEffect: y\n# z\nTarget: t", [(1, "Note: x"), (2, "Effect: y"), (4, "Target: t")]),
    ("Note: x\nEffect: y\nligand: z", [(1, "Note: x\nEffect: y\nligand: z")]),
    ("IL-2: T cell growth factor", [(1, "IL-2: T cell growth factor")]),
    ("source: a lecture", [(1, "source: a lecture")]),
    ("source: a\nreceiver: b", [(1, "source: a\nreceiver: b")]),
    ("sender: a; molecule: b\nsender: c; molecule: d", [(1, "sender: a; molecule: b"), (2, "sender: c; molecule: d")]),
    ("sender: a\nsender: c; molecule: d\ntarget: e\nmolecule: f",
     [(1, "sender: a"), (2, "sender: c; molecule: d"), (3, "target: e\nmolecule: f")]),
    ("sender: a\neffect: b; note: c", [(1, "sender: a\neffect: b; note: c")]),
    ("sender: a\nThe T cell: a cell", [(1, "sender: a"), (2, "The T cell: a cell")]),
    ("sender : a\r\nmolecule: b\r\n", [(1, "sender : a\nmolecule: b")]),
    ("  sender: a\n\tmolecule: b", [(1, "  sender: a\n\tmolecule: b")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), RUNS)
def test_lines_and_runs(text: str, wanted: list[tuple[int, str]]) -> None:
    assert split(text) == wanted


PARAGRAPHS = [
    ("A T cell\nsecretes IL-2.\n\nA B cell.", [(1, "A T cell\nsecretes IL-2."), (4, "A B cell.")]),
    ("A T cell\n# c\nsecretes.\n# d\n\n", [(1, "A T cell\n# c\nsecretes.")]),
    ("A T cell\n# c\nsecretes\nIL-2.", [(1, "A T cell\n# c\nsecretes\nIL-2.")]),
    ("A T cell\nsender: a\nsecretes", [(1, "A T cell"), (2, "sender: a"), (3, "secretes")]),
    ("A T cell\na --b--> c\nsecretes", [(1, "A T cell"), (2, "a --b--> c"), (3, "secretes")]),
    ("Note: A T cell\nsecretes", [(1, "Note: A T cell\nsecretes")]),
]


@pytest.mark.parametrize(("text", "wanted"), PARAGRAPHS)
def test_paragraphs_join_sentences_alone(text: str, wanted: list[tuple[int, str]]) -> None:
    assert split(text, paragraphs=True) == wanted


CUT_OFF = [
    ("A T cell secretes\nthe IL-2 it needs.", [["cut-off"], []]),
    ("A T cell secretes\n# c\nthe IL-2 it needs.", [["cut-off"], []]),
    ("A T cell secretes\n\nthe IL-2 it needs.", [[], []]),
    ("A T cell secretes IL-2.\nit acts.", [[], []]),
    ("A T cell secretes IL-2\nB cells respond.", [[], []]),
    ("A T cell secretes (IL-2.)\nit acts.", [[], []]),
    ("a --b--> c\nit acts.", [[], []]),
    ("A T cell secretes\na --b--> c", [[], []]),
    ("A T cell secretes", [[]]),
]


@pytest.mark.parametrize(("text", "wanted"), CUT_OFF)
def test_a_line_that_the_next_goes_on_with_looks_cut_off(text: str, wanted: list[list[str]]) -> None:
    assert codes(text) == wanted
    assert codes(text, paragraphs=True) == [[]] * len(split(text, paragraphs=True))


def test_cut_off_stands_at_the_last_word() -> None:
    source = next(sources_of("A T cell secretes \nthe IL-2."))
    assert source.problems[0].place == (1, 10, 8)


def run_of(characters: int) -> str:
    """A field run of as many characters."""
    start = "sender: a\neffect: b\nnote: "
    return start + "x" * (characters - len(start))


def test_a_run_of_the_longest_length_is_whole() -> None:
    assert codes(run_of(2_000)) == [[]]
    assert [len(source.text) for source in sources_of(run_of(2_000))] == [2_000]


@pytest.mark.parametrize(
    "text",
    [
        run_of(2_001),
        "sender: a\n" + "effect: b\n" * 10_000,
        "sender: a\n" + "# a comment\n" * 10_000 + "effect: b",
        "sender: a\nnote: " + "x" * 3_000 + "\neffect: b",
        "note: " + "x" * 3_000 + "\nsender: a",
    ],
    ids=["by one", "many fields", "many comments", "a long line", "a long first line"],
)
def test_a_run_that_is_too_long_is_one_source(text: str) -> None:
    (source,) = sources_of(text + "\n\n")
    assert [(each.code, each.severity) for each in source.problems] == [("too-long", "error")]
    assert len(source.text) <= 200
    assert source.line == 1


def test_comments_behind_a_run_do_not_make_it_too_long() -> None:
    assert codes("sender: a\n" + "# a comment\n" * 1_000) == [[]]


def test_fields_that_are_no_run_come_one_by_one_however_many() -> None:
    sources = list(sources_of("Note: abcdefghijk\n" * 1_000))
    assert [source.line for source in sources] == list(range(1, 1_001))
    assert not any(source.problems for source in sources)


def test_a_paragraph_that_is_too_long_is_one_source() -> None:
    assert codes("some words\n" * 500 + "\nA T cell.", paragraphs=True) == [["too-long"], []]
    assert codes("w" * 999 + "\n" + "w" * 1_000, paragraphs=True) == [[]]
    assert codes("w" * 1_000 + "\n" + "w" * 1_000, paragraphs=True) == [["too-long"]]


def test_a_finished_line_is_given_before_the_next_is_read() -> None:
    """Who writes into a pipe line by line gets answers line by line."""
    asked = []

    def lines() -> Iterator[Line]:
        for number, text in enumerate(["A T cell secretes IL-2.", "x --y--> z", "The end."], 1):
            asked.append(number)
            yield Line(number, text)

    sources = read_sig(lines(), None)
    assert [(source.line, asked[-1]) for source in sources] == [(1, 1), (2, 2), (3, 3)]


def test_a_string_of_an_argument_keeps_its_bytes() -> None:
    assert [source.text for source in sources_of("T cell \udcff")] == ["T cell \\xff"]
    assert codes("T cell \udcff") == [["not-utf8"]]
    assert codes("T cell \ud800") == [["not-utf8"]]


def test_a_source_knows_its_file() -> None:
    assert list(sources_of("x.", "f.sig")) == [Source("x.", "f.sig", 1)]
