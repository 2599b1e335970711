"""Colour, width and characters, decided once."""

import io

import pytest

from sigclass.cli.screen import DRAWING, look_of, wants_color
from sigclass.render.marks import UNICODE


@pytest.mark.parametrize(
    ("option", "is_terminal", "environ", "expected"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("always", False, {}, True),
        ("never", True, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": "0"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "3"}, True),
        ("auto", True, {"FORCE_COLOR": "0"}, False),
        ("auto", True, {"FORCE_COLOR": "false"}, False),
        ("auto", True, {"FORCE_COLOR": ""}, True),
        ("auto", False, {"FORCE_COLOR": ""}, False),
        ("never", True, {"FORCE_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", True, {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        ("auto", True, {"TERM": "xterm-256color"}, True),
        ("auto", False, {"GITHUB_ACTIONS": "true", "PY_COLORS": "1"}, False),
    ],
)
def test_wants_color(option: str, is_terminal: bool, environ: dict[str, str], expected: bool) -> None:
    assert wants_color(option, is_terminal, environ) is expected


@pytest.mark.parametrize(
    ("encoding", "expected"), [("utf-8", False), ("ascii", True), ("latin-1", True), ("cp437", True), ("no-such", True)]
)
def test_drawing_falls_back_to_ascii(encoding: str, expected: bool) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    fake = type("Stream", (), {"encoding": encoding, "isatty": stream.isatty})()
    assert look_of(fake).ascii is expected


def test_the_width_asked_for_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    assert look_of(io.StringIO(), width=44).width == 44
    assert look_of(io.StringIO()).width == 72


def test_all_that_is_drawn_is_asked_of_the_encoding() -> None:
    lines = "".join(line.across + line.down for line in UNICODE.lines.values())
    used = "".join(UNICODE.box) + UNICODE.right + UNICODE.up + UNICODE.down + UNICODE.stop + UNICODE.rule
    assert set(used + lines + "".join(UNICODE.basis.values())) - set("!") <= set(DRAWING)
