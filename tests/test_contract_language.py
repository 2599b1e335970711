"""What users rely on: the forms of sentences, the arrows and the fields that always work, in many variants."""

import csv
from pathlib import Path

import pytest

from sigclass.model import Interaction, Name
from sigclass.pipeline import classify
from sigclass.stream import sources_of

CASES = Path(__file__).parent / "cases" / "contract"


def forms() -> list[tuple[str, list[str]]]:
    """Read the sentences, each with its verdicts."""
    lines = (CASES / "forms.tsv").read_text("utf-8").splitlines()
    rows = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [(row["text"], row["verdicts"].split("; ")) for row in rows]


def notations() -> list[tuple[str, list[str]]]:
    """Read the arrows and fields, each with its verdicts."""
    head, _, body = (CASES / "notations.txt").read_text("utf-8").partition("\n\n")
    assert head.startswith("#")
    pairs = (case.partition("\n---\n") for case in body.strip().split("\n\n"))
    return [(text, verdicts.splitlines()) for text, _, verdicts in pairs]


def name(participant: Name | None) -> str:
    return participant.name if participant else "-"


def told(one: Interaction) -> str:
    return f"{one.kind} {name(one.sender)} > {name(one.molecule)} > {name(one.target)}"


@pytest.mark.parametrize(("text", "verdicts"), forms() + notations())
def test_it_is_read_as_promised(text: str, verdicts: list[str]) -> None:
    sources = list(sources_of(text))
    assert len(sources) == 1
    verdict = classify(sources[0])
    assert sorted(map(told, verdict.interactions)) == sorted(verdicts)
    assert verdict.readable


@pytest.mark.parametrize(("text", "verdicts"), forms())
def test_words_that_count_stand_at_their_place(text: str, verdicts: list[str]) -> None:
    for one in classify(text).interactions:
        for evidence in one.evidence:
            if evidence.start is not None:
                assert text[evidence.start : evidence.end] == evidence.text, verdicts


def test_all_that_a_sentence_states_is_kept() -> None:
    text = "Macrophages release TNF-α, which acts on nearby B cells through TNFR1 via NF-κB, leading to inflammation."
    (one,) = classify(text).interactions
    assert one.receptor is not None
    assert one.pathway is not None
    assert one.effect is not None
    assert (one.receptor.name, one.pathway.name, one.effect.name) == ("TNFR1", "NF-kB", "inflammation")
    stated = {step.stage for step in one.trace if step.basis == "stated"}
    assert {"release", "route", "receptor", "pathway", "effect"} <= stated


def test_a_trigger_and_a_state_are_kept() -> None:
    (one,) = classify("After antigen binding, the activated T cell produces IL-2 that acts on itself.").interactions
    assert one.sender is not None
    assert one.sender.state == "activated"
    assert one.trace[0].stage == "trigger"
    assert "antigen binding" in one.trace[0].name


@pytest.mark.parametrize(
    ("text", "code", "marked", "hint"),
    [
        ("A T cell secretes IL-2, which acts on the fibrblast nearby.", "unknown-cell", "fibrblast", "fibroblast"),
        ("Glutamate is released by a neuron and acts on the neruon nearby.", "unknown-cell", "neruon", "neuron"),
        ("A T cell secretes IL-2, which acts on nearby macrofages.", "unknown-cell", "macrofages", "macrophage"),
        ("mast cell --histamin--> fibroblast", "unknown-molecule", "histamin", "histamine"),
        ("T cell --IL-2--> NK cell @ insuline receptor", "unknown-receptor", "insuline receptor", "insulin receptor"),
    ],
)
def test_a_misspelt_name_is_marked_alone_and_the_right_one_offered(
    text: str, code: str, marked: str, hint: str
) -> None:
    verdict = classify(text)
    (problem,) = [problem for problem in verdict.problems if problem.code == code]
    assert problem.place is not None
    start = problem.place.column - 1
    assert text[start : start + problem.place.length] == marked
    assert f'"{hint}"' in problem.hint
    assert len(verdict.interactions) == 1
    assert verdict.kinds != ("undetermined",)


@pytest.mark.parametrize("text", ["T cell --IL-99--> B cell", "T cell --IL-2--> B cell : JAK-STAT9"])
def test_no_name_is_offered_across_a_digit(text: str) -> None:
    (problem,) = classify(text).problems
    assert "did you mean" not in problem.hint


def test_a_bare_word_for_the_receptor_is_filled_from_knowledge() -> None:
    text = "A T cell secretes IL-2; the IL-2 binds to receptors on the same T cell and on adjacent NK cells."
    receptors = [one.receptor.name for one in classify(text).interactions if one.receptor]
    assert receptors == ["IL-2R", "IL-2R"]
