"""Lists: what separates and what does not."""

import pytest

from sigclass.parse.lists import Piece, split_list, split_names, subunits

LISTS = [
    ("a, b,c", ["a", "b", "c"]),
    ("a,, b, ", ["a", "b"]),
    ("1,25-D3", ["1,25-D3"]),
    ("IL-2,IL-4", ["IL-2", "IL-4"]),
    ("IL-2,4", ["IL-2,4"]),
    ("IL-2, 4", ["IL-2", "4"]),
    ('"a, b", c', ["a, b", "c"]),
    ("“a, b”, c", ["a, b", "c"]),
    ('x "a, b" y, c', ['x "a, b" y', "c"]),
    ('a", b', ['a"', "b"]),
    ('"", a', ["a"]),
]


@pytest.mark.parametrize(("text", "parts"), LISTS, ids=[text for text, _ in LISTS])
def test_commas_separate(text: str, parts: list[str]) -> None:
    pieces = split_list(Piece("--" + text, 10).part(2, 2 + len(text)))
    assert [piece.text for piece in pieces] == parts
    assert all(("-" * 12 + text)[piece.start : piece.end] == piece.text for piece in pieces)


SLASHES = [
    ("x/y", ["x", "y"]),
    ("x / y", ["x", "y"]),
    ("x/y/z", ["x", "y", "z"]),
    ("x/q", ["x/q"]),
    ("w/h", ["w/h"]),  # known as a whole
    ('"x/y"', ["x/y"]),
    ("x/", ["x/"]),
]


@pytest.mark.parametrize(("text", "parts"), SLASHES, ids=[text for text, _ in SLASHES])
def test_slashes_separate_known_names(text: str, parts: list[str]) -> None:
    known = {"x", "y", "z", "w", "h", "w/h"}
    assert [piece.text for piece in split_names(Piece(text, None), known.__contains__)] == parts


def test_pieces_without_a_place_stay_without() -> None:
    assert [piece.start for piece in split_list(Piece("a, b", None))] == [None, None]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("IL2RA + IL2RB+IL2RG", ("IL2RA", "IL2RB", "IL2RG")),
        ("IL-2R", ("IL-2R",)),
        ("Ca2+", ("Ca2+",)),
        ("CD4+ T cell", ("CD4+ T cell",)),
        ("+", ("+",)),
    ],
)
def test_plus_joins_subunits(text: str, parts: tuple[str, ...]) -> None:
    assert subunits(text) == parts
