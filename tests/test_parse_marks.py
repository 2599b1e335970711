"""Typographic marks, and which lines are arrows."""

import pytest

from sigclass.parse.marks import is_arrow, typed

ARROWS = [
    "T cell --IL-2--> itself",
    "T cell -- IL-2 --> itself",
    "T cell--IL-2-->itself",
    "T cell --IL-2→ itself",
    "T cell --IL-2--⟶ itself",
    "T cell —IL-2—> itself",
    "T cell —IL-2→ itself",
    "T cell –IL-2–> itself",
    "--IL-2--> itself",
    "T cell --IL-2 [blood]-->",
]
SENTENCES = [
    "",
    "T cell --> NK cell",
    "T cell → IL-2 → NK cell",
    "T cells secrete IL-2 -> growth",
    "T cells—once activated—release IL-2 → growth",
    "T cells – once activated – release IL-2 → growth",
    "T cells -- once activated -- release IL-2",
    "The IL-2--IL-2R complex is internalised.",
]


@pytest.mark.parametrize("text", ARROWS)
def test_arrows(text: str) -> None:
    assert is_arrow(text)


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences(text: str) -> None:
    assert not is_arrow(text)


def test_each_mark_is_one_mark() -> None:
    text = "“a” ‘b’ c–d e—f g‑h → ⟶ α"
    assert typed(text) == "\"a\" 'b' c-d e—f g-h → → α"
    assert len(typed(text)) == len(text)
