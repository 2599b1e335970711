"""Fresh sentences: written before the program read them, in the style of textbooks, quizzes and abstracts.

They measure how well the reader does on English that no pattern was copied from. The bounds lie a little below the
figures of the day, so that a change that reads worse, or guesses more, shows.
"""

import json
from pathlib import Path

import pytest

from sigclass.pipeline import classify

SENTENCES = Path(__file__).parent / "fresh" / "sentences.jsonl"
RIGHT_AT_LEAST = 0.875
WRONG_AT_MOST = 0.01


def label(kind: str) -> str:
    """The label of a kind, undetermined kept apart."""
    return kind if kind in ("autocrine", "paracrine", "undetermined") else "other"


@pytest.fixture(scope="module")
def outcomes() -> list[tuple[bool, bool]]:
    """For each text whether it is right, and whether it gives a label that no expert gave."""
    found = []
    for line in SENTENCES.read_text("utf-8").splitlines():
        item = json.loads(line)
        wanted = {label(kind) for kind in item["kinds"]}
        second = {label(kind) for kind in item.get("also", item["kinds"])}
        got = {label(kind) for kind in classify(item["text"]).kinds}
        found.append((got in (wanted, second), bool(got - wanted - second - {"undetermined"})))
    return found


def test_most_are_right(outcomes: list[tuple[bool, bool]]) -> None:
    assert sum(right for right, _ in outcomes) / len(outcomes) >= RIGHT_AT_LEAST


def test_hardly_any_is_wrong(outcomes: list[tuple[bool, bool]]) -> None:
    assert sum(wrong for _, wrong in outcomes) / len(outcomes) <= WRONG_AT_MOST
