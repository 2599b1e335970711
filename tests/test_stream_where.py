"""What a source on the command line is: a scenario, a file or standard input."""

import io
import os
from pathlib import Path

import pytest

from sigclass.stream import WrongUse, read


def texts(*where: str, stdin: bytes = b"", input_format: str | None = None) -> list[tuple[str, str | None]]:
    return [(each.text, each.file) for each in read(*where, stdin=io.BytesIO(stdin), input_format=input_format)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.sig").write_text("A T cell.\n")
    (tmp_path / "b.CSV").write_text("sender\nB cell\n")
    (tmp_path / "c.tsv").write_text("sender\tid\nB cell\tx\n")
    (tmp_path / "d.jsonl").write_text('{"sender": "B cell"}\n')
    (tmp_path / "plain name").write_text("An NK cell.\n")
    (tmp_path / "sub").mkdir()
    return tmp_path


def test_scenarios_files_and_standard_input_in_order(folder: Path) -> None:
    assert texts("T cells.", "a.sig", "-", f"{folder}/a.sig", stdin=b"x.\ny.") == [
        ("T cells.", None),
        ("A T cell.", "a.sig"),
        ("x.", "-"),
        ("y.", "-"),
        ("A T cell.", f"{folder}/a.sig"),
    ]


@pytest.mark.usefixtures("folder")
def test_the_ending_tells_the_format() -> None:
    assert texts("b.CSV", "c.tsv", "d.jsonl", "plain name") == [
        ("B cell", "b.CSV"),
        ("B cell\tx", "c.tsv"),
        ('{"sender": "B cell"}', "d.jsonl"),
        ("An NK cell.", "plain name"),
    ]


@pytest.mark.usefixtures("folder")
def test_a_format_that_is_given_wins() -> None:
    assert texts("a.sig", "-", "sender\nx", stdin=b"molecule\nIL-2", input_format="csv") == [
        ("A T cell.", "a.sig"),
        ("IL-2", "-"),
        ("x", None),
    ]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "where", ["no.sig", "no such.csv", "no.JSONL", "no/such", "./no", "sub", "sub/", ".", "/no.txt"]
)
def test_wrong_use_is_told_before_anything_is_read(where: str) -> None:
    with pytest.raises(WrongUse, match=r"there is no file|is a folder"):
        read("a.sig", where)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "where", ["T cells", "IL-2", "T cell / NK cell", "T cell --IL-2--> itself", "x" * 5_000, "a\0b"]
)
def test_all_else_is_a_scenario(where: str) -> None:
    assert [file for _, file in texts(where)] == [None]


def test_an_empty_scenario_is_none() -> None:
    assert texts("", " ") == []


def test_an_unknown_format_is_wrong_use() -> None:
    with pytest.raises(WrongUse, match="xlsx"):
        read("-", input_format="xlsx")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_a_file(folder: Path) -> None:
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    writer = os.open(pipe, os.O_RDWR)
    os.write(writer, b"A T cell.\n")
    source = next(read(str(pipe)))
    os.close(writer)
    assert source.text == "A T cell."


def test_nothing_is_read_ahead() -> None:
    """The first answers come while the writer still writes."""
    read_end, write_end = os.pipe()
    os.write(write_end, b"A T cell.\n")
    with os.fdopen(read_end, "rb") as stream:
        sources = read("-", stdin=stream)
        assert next(sources).text == "A T cell."
        os.close(write_end)
        assert list(sources) == []
