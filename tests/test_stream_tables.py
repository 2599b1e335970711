"""Tables: CSV, TSV and JSON Lines."""

import json

import pytest

from sigclass.knowledge import knowledge
from sigclass.model import Source
from sigclass.parse import parse
from sigclass.stream import sources_of


def rows(text: str, input_format: str = "csv") -> list[Source]:
    return list(sources_of(text, "t", input_format))


def cells(source: Source) -> dict[str, str]:
    return {field.key: field.value for field in source.cells or ()}


def codes(sources: list[Source]) -> list[list[str]]:
    return [[each.code for each in source.problems] for source in sources]


ALIKE = [
    ("csv", 'Sender,MOLECULE,target\r\nT cell,IL-2,"itself, NK cell"\r\n'),
    ("csv", '\ufeffsender;molecule;target\nT cell;IL-2;itself, NK cell'),
    ("csv", "sender\tmolecule\ttarget\nT cell\tIL-2\titself, NK cell"),
    ("tsv", "sender\tmolecule\ttarget\nT cell\tIL-2\titself, NK cell\n"),
    ("tsv", "# told in June\nsender\tmolecule\ttarget\n\nT cell\tIL-2\titself, NK cell\t\t\n"),
    ("jsonl", '{"sender": "T cell", "molecule": ["IL-2"], "target": ["itself", null, "NK cell"], "route": null}'),
]  # fmt: skip


@pytest.mark.parametrize(("input_format", "text"), ALIKE)
def test_a_row_is_a_scenario(input_format: str, text: str) -> None:
    (source,) = rows(text, input_format)
    assert cells(source) == {"sender": "T cell", "molecule": "IL-2", "target": "itself, NK cell"}
    assert not source.problems
    assert not source.extra
    assert source.text == text.split("\n")[source.line - 1].rstrip("\r")


@pytest.mark.parametrize("input_format", ["csv", "tsv", "jsonl"])
@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff"])
def test_an_empty_table_has_no_scenarios(input_format: str, text: str) -> None:
    assert rows(text, input_format) == []


@pytest.mark.parametrize("input_format", ["csv", "tsv"])
def test_a_header_alone_has_no_scenarios(input_format: str) -> None:
    assert rows("sender\n", input_format) == []


def test_cells_have_their_place_where_it_can_be_found() -> None:
    (source,) = rows('id,sender,molecule,target\na, T cell ,"say ""IL-2""",T cell')
    places = {key: start for key, _, start in source.cells or ()}
    assert places == {"id": 0, "sender": 3, "molecule": None, "target": 26}
    assert all(source.text[start:].startswith(value) for _, value, start in source.cells or () if start is not None)


def test_quotes_in_a_tsv_cell_are_kept_to_protect_commas() -> None:
    (source,) = rows('molecule\n"1,25-D3", IL-2', "tsv")
    assert cells(source) == {"molecule": '"1,25-D3", IL-2'}


def test_rows_with_too_many_and_too_few_cells() -> None:
    sources = rows("sender,molecule\na,b,c\nd\ne,f,,\n,\ng,h")
    assert codes(sources) == [["bad-row"], [], [], []]
    assert [cells(source) for source in sources[1:]] == [
        {"sender": "d"},
        {"sender": "e", "molecule": "f"},
        {"sender": "g", "molecule": "h"},
    ]
    assert sources[0].problems[0].message == "3 cells under 2 columns"


def test_a_cell_over_several_lines() -> None:
    sources = rows('sender,text,id\nT cell,"one\n\ntwo",x\nB cell,three,y')
    assert [cells(source) for source in sources] == [
        {"sender": "T cell", "text": "one\n\ntwo", "id": "x"},
        {"sender": "B cell", "text": "three", "id": "y"},
    ]
    assert [source.line for source in sources] == [2, 5]
    assert sources[0].text == 'T cell,"one\n\ntwo",x'


@pytest.mark.parametrize("rest", ["b,IL-2\nc,IL-4\n", 'b,IL-2\n"c",IL-4\n', "b,IL-2\nc,IL-4\n" + "\n" * 100])
def test_a_quote_that_nothing_closes_spoils_its_own_row_alone(rest: str) -> None:
    sources = rows('sender,molecule\na,"IL-6\n' + rest)
    assert codes(sources) == [["bad-row"], [], []]
    assert [cells(source) for source in sources[1:]] == [
        {"sender": "b", "molecule": "IL-2"},
        {"sender": "c", "molecule": "IL-4"},
    ]


def test_a_quote_that_another_row_seems_to_close() -> None:
    sources = rows('sender,molecule\na,"IL-6\nb","IL-2"')
    assert codes(sources) == [["bad-row"], []]
    assert cells(sources[1]) == {"sender": 'b"', "molecule": "IL-2"}


def test_a_quote_that_nothing_closes_in_a_long_file() -> None:
    sources = rows('sender,molecule\na,"IL-6\n' + "b,IL-2\n" * 1_000)
    assert codes(sources) == [["bad-row"]] + [[]] * 1_000


@pytest.mark.parametrize("row", ['"a"b,c', "a\rb,c"])
def test_bad_csv(row: str) -> None:
    assert codes(rows(f"sender,molecule\n{row}\nd,e")) == [["bad-row"], []]


@pytest.mark.parametrize("header", ["foo,bar", "id,target", '"sender,molecule', "target;effect"])
def test_a_header_without_the_keys_spoils_each_row(header: str) -> None:
    sources = rows(f"{header}\na,b\nc,d")
    assert codes(sources) == [["bad-row"]] * 3
    assert [source.line for source in sources] == [1, 2, 3]


@pytest.mark.parametrize(
    ("input_format", "text"),
    [
        ("csv", "Score,sender,,Score\n1,a,x,2\n3,b,y,4"),
        ("tsv", "Score\tsender\t\tScore\n1\ta\tx\t2\n3\tb\ty\t4"),
    ],
)
def test_unknown_columns_pass_through_and_are_named_once(input_format: str, text: str) -> None:
    first, second = rows(text, input_format)
    assert first.extra == {"Score": "1", "column 3": "x", "Score (4)": "2"}
    assert second.extra == {"Score": "3", "column 3": "y", "Score (4)": "4"}
    assert codes([first, second]) == [["unknown-column"], []]
    assert '"Score"' in first.problems[0].message


def test_unknown_columns_are_named_at_the_first_row_that_can_be_read() -> None:
    assert codes(rows("sendr,text\na,b,c\nd,e\nf,g")) == [["bad-row"], ["unknown-column"], []]


def test_source_is_a_column_like_the_field() -> None:
    first, second = rows("source,target\na,b")[0], rows("source,sender,target\nx,a,b")[0]
    assert cells(first) == {"source": "a", "target": "b"}
    assert second.extra == {"source": "x"}


def test_values_of_json_lines() -> None:
    (source,) = rows(
        '{"id": 7, "Sender": ["a, b", "c"], "text": ["x", "y"], "expect": true, "p": {"q": [1.5, null]}}', "jsonl"
    )
    assert cells(source) == {"id": "7", "sender": '"a, b", c', "text": "x y", "expect": "true"}
    assert source.extra == {"p": {"q": [1.5, None]}}
    assert codes([source]) == [["unknown-column"]]


BAD_JSON = [
    "[1]",
    "3",
    "{",
    '{"sender": "a"',
    '{"sender": {"a": 1}}',
    '{"sender": [["a"]]}',
    '{"sender": NaN}',
    "[" * 100_000,
    '{"id": ' + "9" * 5_000 + "}",
]


@pytest.mark.parametrize("line", BAD_JSON, ids=[line[:20] for line in BAD_JSON])
def test_bad_json_spoils_its_own_row_alone(line: str) -> None:
    assert codes(rows(f'{line}\n{{"sender": "a"}}', "jsonl")) == [["bad-row"], []]


def test_bad_json_is_shown_at_its_place() -> None:
    assert rows('{}\n{"sender": x}', "jsonl")[-1].problems[0].place == (2, 12, 1)


def test_what_comes_out_of_json_lines_can_be_written() -> None:
    (source,) = rows('{"sender": "a\\ud800", "\\udfff": "\\udc00", "x": 1e999}', "jsonl")
    json.dumps([cells(source), dict(source.extra)], allow_nan=False, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("input_format", "text"),
    [
        ("csv", "id,expect,sender,x\na,autocrine,{},y"),
        ("tsv", "id\texpect\tsender\tx\na\tautocrine\t{}\ty"),
        ("jsonl", '{{"id": "a", "expect": "autocrine", "sender": "{}", "x": "y"}}'),
    ],
)
def test_a_scenario_in_a_table_is_as_long_as_any(input_format: str, text: str) -> None:
    fits, over = rows(text.format("s" * 1_990), input_format)[0], rows(text.format("s" * 1_991), input_format)[0]
    assert "too-long" not in codes([fits])[0]
    assert codes([over])[0][:1] == ["too-long"]
    assert len(over.text) == 200
    assert cells(over) == {"id": "a", "expect": "autocrine"}


@pytest.mark.parametrize("input_format", ["csv", "tsv"])
def test_a_line_may_be_longer_than_its_scenario(input_format: str) -> None:
    comma = "," if input_format == "csv" else "\t"
    (source,) = rows(f"sender{comma}x\na{comma}" + "y" * 100_000, input_format)
    assert codes([source]) == [["unknown-column"]]
    assert len(str(source.extra["x"])) == 100_000


@pytest.mark.parametrize("input_format", ["csv", "tsv", "jsonl"])
def test_a_line_of_ten_megabytes(input_format: str) -> None:
    start = "" if input_format == "jsonl" else "sender\n"
    good = '{"sender": "a"}' if input_format == "jsonl" else "a"
    assert codes(rows(start + "x" * 10_000_000 + "\n" + good, input_format)) == [["too-long"], []]


@pytest.mark.parametrize("input_format", ["csv", "tsv"])
def test_a_row_that_is_no_utf8(input_format: str) -> None:
    assert codes(rows("sender\n\udce9\na", input_format)) == [["not-utf8"], []]


@pytest.mark.parametrize("text", ["T cell --{}--> itself", "A T cell secretes {}, which acts on the same cell."])
def test_a_text_whose_place_cannot_be_found_is_read_without_places(text: str) -> None:
    (source,) = rows(json.dumps({"text": text.format("IFN-γ")}), "jsonl")
    (stated,) = parse(source, knowledge()).interactions
    assert stated.molecule == ("IFN-γ", None, None, "IFN-γ", None)
    assert {clue.start for clue in stated.clues} == {None}


@pytest.mark.parametrize("text", ["T cell --{}-->", "The {} is a cytokine."])
def test_a_problem_in_such_a_text_stands_at_its_row(text: str) -> None:
    (source,) = rows(json.dumps({"text": text.format("IFN-γ")}), "jsonl")
    assert {each.place for each in parse(source, knowledge()).problems} == {(1, 1, len(source.text))}


def test_a_row_that_cannot_be_read_keeps_its_name_and_what_was_expected() -> None:
    (source,) = rows("id,expect,sender\na,problem:too-long," + "s" * 3_000)
    scenario = parse(source, knowledge())
    assert (scenario.id, scenario.expect) == ("a", ("problem:too-long",))
