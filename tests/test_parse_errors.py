"""What the reader says of a line that it cannot read."""

import pytest

from tests.reading import read_text

SAID = [
    ("T cell --IL-2-->", "the line ends too early", "expected: a target"),
    ("--IL-2--> B cell", '"--" cannot stand here', "expected: a sender"),
    ("T cell --IL-2--> B cell @ => x", '"=>" cannot stand here', "expected: a receptor"),
    ("T cell --IL-2--> B cell & ", "the line ends too early", "expected: a target"),
    ("T cell --IL-2--> B cell => ", "the line ends too early", "expected: an effect"),
    ("T cell --IL-2--> B cell @ R : ", "the line ends too early", "expected: a pathway"),
    ("T cell --[blood]--> B cell", '"[" cannot stand here', "expected: a molecule"),
    ('T cell --"IL-2--> B cell', "a double quote is never closed", "add the closing quote"),
    ('T cell --""--> B cell', "nothing stands between the double quotes", "name it, or leave the quotes out"),
    ("T cell --IL-2-> B cell --> C", "the arrow does not end here", 'an arrow ends with "-->"'),
    (
        "T cell --IL-2--> B cell : R @ P",
        '"@" cannot stand here',
        'expected: "&" and another target or "--MOLECULE-->" or "=>" and an effect or the end',
    ),
]


@pytest.mark.parametrize(("text", "message", "hint"), SAID, ids=[text for text, *_ in SAID])
def test_unreadable_line_is_one_problem_in_english(text: str, message: str, hint: str) -> None:
    (scenario,) = read_text(text)
    assert [(each.code, each.message, each.hint) for each in scenario.problems] == [("unreadable", message, hint)]


def test_place_counts_from_the_start_of_the_file() -> None:
    (scenario,) = read_text("\n\nid: x\n# y\ntext:   T cell --IL-2--> @ IL-2R")
    assert [each.place for each in scenario.problems] == [(5, 26, 1)]
