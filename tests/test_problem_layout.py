"""The one layout of a problem."""

import pytest

from sigclass.model import Place, Problem, Source
from sigclass.render.problem_layout import problem_text
from sigclass.render.text import width

SOURCE = Source("Glutamate is released; then\nit acts on the neruon nearby", "loops.sig", 1)
NERUON = Problem(
    "unknown-cell", "warning", 'no cell called "neruon" is known', 'did you mean "neuron"?', Place(2, 16, 6)
)


def made(text: str, start: int, length: int, line: int = 1) -> list[str]:
    problem = Problem("unreadable", "error", "here", "", Place(line, start + 1, length))
    return problem_text(problem, Source(text, "a.sig", line)).split("\n")


def test_layout() -> None:
    assert problem_text(NERUON, SOURCE) == (
        'loops.sig:2:16: unknown-cell: no cell called "neruon" is known\n'
        "  2 | it acts on the neruon nearby\n"
        "    |                ^^^^^^\n"
        '  hint: did you mean "neuron"?\n'
    )


def test_a_scenario_from_the_command_line_has_no_file() -> None:
    assert problem_text(NERUON, Source(SOURCE.text)).startswith("scenario:2:16: unknown-cell")


def test_without_a_place_there_is_no_excerpt() -> None:
    problem = Problem("bad-row", "error", "the row has 3 cells", "")
    assert problem_text(problem, SOURCE) == "loops.sig:1: bad-row: the row has 3 cells\n"


@pytest.mark.parametrize(
    ("text", "start", "length", "excerpt", "carets"),
    [
        ("IL-2 acts", 0, 4, "  1 | IL-2 acts", "    | ^^^^"),
        ("α細胞 acts", 1, 2, "  1 | α細胞 acts", "    |  ^^^^"),
        ("\x1b[1m acts", 0, 1, r"  1 | \x1b[1m acts", "    | ^^^^"),
        ("a\tb", 2, 1, "  1 | a b", "    |   ^"),
        ("ends", 4, 1, "  1 | ends", "    |     ^"),
    ],
)
def test_carets_stand_below_the_spot(text: str, start: int, length: int, excerpt: str, carets: str) -> None:
    assert made(text, start, length)[1:3] == [excerpt, carets]


def test_the_gutter_is_as_wide_as_the_line_number() -> None:
    _, excerpt, carets, _ = made("IL-2", 0, 4, line=1234)
    assert (excerpt, carets) == ("  1234 | IL-2", "       | ^^^^")


@pytest.mark.parametrize("start", [0, 40, 500, 990])
@pytest.mark.parametrize("letter", ["x", "細"])
def test_a_long_line_is_cut_around_the_spot(start: int, letter: str) -> None:
    text = letter * start + "SPOT" + letter * (1000 - start)
    _, excerpt, carets, _ = made(text, start, 4)
    spot = excerpt.index("SPOT")
    assert carets.index("^") == width(excerpt[:spot])
    assert carets.count("^") == 4
    assert width(excerpt) <= 80
    assert excerpt.count("...") == (1 if start in (0, 990) else 2)


def test_a_long_spot_is_cut_too() -> None:
    _, excerpt, carets, _ = made("x" * 2000, 0, 2000)
    assert max(len(excerpt), len(carets)) <= 80
