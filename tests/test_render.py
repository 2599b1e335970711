"""What holds for all output formats, and the golden outputs."""

import io
import re
from pathlib import Path

import pytest
from rich.console import Console

from sigclass.render import FORMATS, Look, problems_aside, renderer
from sigclass.render.as_rich import gallery
from sigclass.render.text import width
from tests import golden, verdicts

UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def whole(name: str, look: Look) -> str:
    made = renderer(name, look)
    return made.begin() + "".join(made.one(verdict) for verdict in verdicts.every()) + made.end()


@pytest.mark.parametrize("file", sorted(golden.FOLDER.glob("*.txt")), ids=lambda file: file.name)
def test_golden(file: Path) -> None:
    assert golden.shown(file) == file.read_text("utf-8")


def test_there_are_golden_outputs_of_each_kind_of_format() -> None:
    kept = {file.name.split(".")[1] for file in golden.FOLDER.glob("*.txt")}
    assert kept == set(FORMATS) - {"json", "jsonl"}  # these two are held by the schema


@pytest.mark.parametrize("name", FORMATS)
def test_hostile_text_is_never_passed_on(name: str) -> None:
    text = whole(name, Look())
    assert not UNSAFE.search(text.replace("\t", "") if name == "tsv" else text)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_ends_its_last_line(name: str) -> None:
    assert whole(name, Look()).endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_in_gives_no_verdict_out(name: str) -> None:
    made = renderer(name, Look())
    header = "id,file,line"
    text = (made.begin() + made.end()).replace("\t", ",")
    assert text in ("", "[]\n") or (text.startswith(header) and text.count("\n") == 1)


@pytest.mark.parametrize("columns", [20, 40, 60, 80, 120, 200])
def test_rich_fits_the_width(columns: int) -> None:
    for line in whole("rich", Look(width=columns, why_not=True)).split("\n"):
        assert width(line) <= columns, line


@pytest.mark.parametrize("name", ["rich", "json", "jsonl"])
def test_ascii_look_is_ascii(name: str) -> None:
    own = re.sub("[αβγ]", "", whole(name, Look(ascii=True)))
    assert own.isascii()


def test_rich_without_colour_has_no_escape_codes() -> None:
    assert "\x1b" not in whole("rich", Look(color=False))


def test_rich_with_colour_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")  # decided before, in one place: not here again
    colored = whole("rich", Look(color=True))
    assert "\x1b[" in colored
    bare = re.sub("\x1b\\[[0-9;]*m", "", colored)
    # without colour the label stands in brackets, with colour in a bar
    assert re.sub(r" +\n", "\n", bare) == re.sub(
        r"\[((?:auto|para)crine|other \(\w+\))\](?=  )", r" \1 ", whole("rich", Look())
    )


def test_the_gallery_can_be_exported_as_a_picture() -> None:
    console = Console(record=True, width=80, file=io.StringIO(), force_terminal=True, markup=False, highlight=False)
    console.print(gallery(verdicts.every(), Look(width=80, color=True)))
    svg = console.export_svg(title="sigclass")
    assert "<script" not in svg
    assert "no-interaction" in svg


def test_problems_aside_say_the_same_in_colour() -> None:
    plain = problems_aside("rich", Look(), verdicts.undetermined())
    colored = problems_aside("rich", Look(color=True), verdicts.undetermined())
    assert "\x1b[" in colored
    assert re.sub("\x1b\\[[0-9;]*m", "", colored) == plain == problems_aside("plain", Look(), verdicts.undetermined())
    assert problems_aside("json", Look(), verdicts.undetermined()) == ""
