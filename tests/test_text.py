"""Hostile text made safe to show."""

import pytest

from sigclass.render.text import cell_text, one_line, visible, width, wrap


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("IL-2", "IL-2"),
        ("TNF-α → 細胞", "TNF-α → 細胞"),
        ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
        ("\x9b31m", r"\x9b31m"),
        ("a\x00b\x07c\x7f", r"a\x00b\x07c\x7f"),
        ("a\tb\nc\rd", r"a\tb\nc\rd"),
        ("\u202eevil\u2066", r"\u202eevil\u2066"),
        ("zero\u200bwidth\ufeff", r"zero\u200bwidth\ufeff"),
        ("\u2028\u2029", r"\u2028\u2029"),
        ("\udc80", r"\udc80"),
        ("\U000e0041", r"\U000e0041"),
        ("no\u00a0break", "no\u00a0break"),
        ("[bold]:smile:[/bold]", "[bold]:smile:[/bold]"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_visible_keeps_what_it_is_told_to() -> None:
    assert visible("a\nb\x1b", keep="\n") == "a\nb\\x1b"


def test_one_line_joins_lines() -> None:
    assert one_line(" sender: T cell\r\n\tmolecule:  IL-2\x07 ") == r"sender: T cell molecule: IL-2\x07"


@pytest.mark.parametrize(("text", "columns"), [("", 0), ("IL-2", 4), ("β", 1), ("細胞", 4), ("e\u0301", 1), ("Ａ", 2)])
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("T cell", "T cell"),
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1+2", "'-1+2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", r"'\t=1"),
        ("\r=1", r"'\r=1"),
        ("-", "-"),
        ("IL-2=x", "IL-2=x"),
        ("", ""),
    ],
)
def test_a_formula_stays_text(text: str, cell: str) -> None:
    assert cell_text(text) == cell


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("a T cell secretes", 8, ["a T cell", "secretes"]),
        ("phosphorylation", 6, ["phosph", "orylat", "ion"]),
        ("細胞細胞", 5, ["細胞", "細胞"]),
        ("", 5, [""]),
    ],
)
def test_wrap(text: str, columns: int, lines: list[str]) -> None:
    assert wrap(text, columns) == lines
