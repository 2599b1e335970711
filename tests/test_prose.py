"""What running text tells in passing: a note of the interaction that is told whole, none of its own."""

import pytest

from sigclass import classify

IN_TURN = "in turn, the ILC2 releases IL-13: who responds to it is not told"
BEFORE = "before, IL-18 acts on the NK cell: where it comes from is not told"


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("IL-33 from damaged epithelium activates ILC2s, which release IL-13.", IN_TURN),
        ("IL-33 from damaged epithelium activates ILC2s, and these release IL-13.", IN_TURN),
        ("IL-18 elicits the production, by NK cells, of IFN-gamma, which primes macrophages.", BEFORE),
    ],
)
def test_what_goes_before_and_after_is_a_note(text: str, note: str) -> None:
    verdict = classify(text)
    assert verdict.kinds == ("paracrine",)
    assert any(note in interaction.notes for interaction in verdict.interactions)


@pytest.mark.parametrize(
    "text",
    [
        "IL-33 from damaged epithelium activates ILC2s. ILC2s release IL-13.",  # another sentence: told for itself
        "IL-33 from damaged epithelium activates ILC2s, and mast cells release histamine.",  # no responder
        "Epithelial cells secrete IL-33 and TSLP, and the IL-33 activates ILC2s.",  # no responder either
    ],
)
def test_what_is_told_for_itself_stays(text: str) -> None:
    assert "undetermined" in classify(text).kinds


def test_the_molecules_are_told_once_each() -> None:
    verdict = classify("IL-33 from damaged epithelium activates ILC2s, which release IL-5 and IL-13.")
    (interaction,) = verdict.interactions
    assert [note for note in interaction.notes if note.startswith("in turn")] == [
        IN_TURN.replace("IL-13", "IL-5"),
        IN_TURN,
    ]


def test_a_signal_that_only_fails_is_a_note_beside_one_that_is_told_whole() -> None:
    verdict = classify("Macrophages secrete TNF, which activates fibroblasts, but they do not make IL-4.")
    assert verdict.kinds == ("paracrine",)
    assert "of IL-4, the text says that it does not get through" in verdict.interactions[0].notes
    assert classify("Macrophages do not make IL-4.").kinds == ("none",)
