"""Trace, feedback, notes and why-not of one interaction, on shipped tables with response rows of our own making."""

from dataclasses import replace

import pytest

from sigclass.knowledge import Knowledge, knowledge
from sigclass.knowledge.entries import Response
from sigclass.model import STAGES, Basis, Interaction, Kind, Problem
from sigclass.rules import decide
from tests.making import source, stated

ROWS = (
    Response("IL-2", "IL-2R", "T cell", "activated", "proliferation", ("IL2RA",), "+", "janeway:9", "cell", ""),
    Response("IL-2", "IL-2R", "NK cell", "", "cytotoxicity", ("PRF1",), "", "janeway:3", "cell", ""),
    Response("IL-2", "IL-2R", "lymphocyte", "", "survival", (), "", "janeway:9", "cell", ""),
    Response("IL-10", "IL-10R", "macrophage", "", "TNF production", (), "-", "janeway:3", "cell", ""),
)


def known() -> Knowledge:
    return replace(knowledge(), responses=ROWS)


def decided(line: str, *clues: str, **named: str) -> Interaction:
    return decide(stated(line, *clues, **named), source(), known())[0]


def problems(line: str, **named: str) -> list[Problem]:
    return list(decide(stated(line, **named), source(), known())[1])


def steps(interaction: Interaction, stage: str) -> list[tuple[str, str]]:
    return [(step.name, step.basis.value) for step in interaction.trace if step.stage == stage]


def test_gaps_are_filled_from_knowledge() -> None:
    loop = decided("T cell > IL-2 > itself", sender_state="activated")
    assert steps(loop, "receptor") == [("IL-2R", "known")]
    assert steps(loop, "pathway") == [("JAK-STAT5", "known")]
    assert steps(loop, "genes") == [("IL2RA", "known")]
    assert steps(loop, "effect") == [("proliferation", "known")]
    assert (loop.receptor and loop.receptor.parts) == ("IL2RA", "IL2RB", "IL2RG")


def test_what_is_stated_keeps_its_words_beside_the_known_name() -> None:
    told = decided("T cell > IL-2 > NK cell", receptor="IL2R", pathway="Jak/Stat", effect="more cytotoxicity")
    assert steps(told, "receptor") == [("IL-2R", "stated")]
    assert steps(told, "pathway") == [("JAK-STAT", "stated")]
    assert steps(told, "transcription-factor") == [("STAT5A, STAT5B", "known")]
    assert steps(told, "effect") == [("cytotoxicity", "stated")]
    assert (told.effect and told.effect.text) == "more cytotoxicity"


def test_stages_come_in_order() -> None:
    loop = decided("T cell > IL-2 > itself", trigger="After antigen binding", effect="proliferation")
    order = [STAGES.index(step.stage) for step in loop.trace]
    assert order == sorted(order)
    assert {step.stage for step in loop.trace} == set(STAGES)


@pytest.mark.parametrize(
    ("clue", "stage", "name"),
    [
        ("receptor-missing", "receptor", "IL-2R"),
        ("pathway-missing", "pathway", "JAK-STAT5"),
        ("release-blocked", "release", "T cell releases IL-2"),
        ("no-response", "effect", "no response"),
    ],
)
def test_a_stopped_signal_ends_at_what_is_missing(clue: str, stage: str, name: str) -> None:
    stopped = decided("T cell > IL-2 > B cell", f"through={clue}")
    last = stopped.trace[-1]
    assert (last.stage, last.name, last.basis, last.detail) == (stage, name, Basis.MISSING, f"[through={clue}]")
    assert stopped.effect is None
    assert stopped.feedback is None


def test_a_missing_subunit_that_is_not_needed_leaves_the_complex() -> None:
    told = decided("T cell > IL-2 > NK cell", "through=receptor-missing", receptor="CD25")
    assert told.kind is Kind.PARACRINE
    assert steps(told, "receptor") == [("IL2RA", "missing"), ("IL-2R", "known")]
    assert any("CD25" in note for note in told.notes)


def test_the_response_is_that_of_the_target_never_of_another_cell() -> None:
    nk, fibroblast = decided("T cell > IL-2 > NK cell"), decided("T cell > IL-2 > fibroblast")
    assert steps(nk, "effect") == [("cytotoxicity", "known")]
    assert steps(fibroblast, "effect") == []
    assert fibroblast.effect is None
    (note,) = (note for note in fibroblast.notes if "not known here" in note)
    assert "T cell: proliferation" in note
    assert "NK cell: cytotoxicity" in note


def test_the_closest_type_alone_fills_the_effect() -> None:
    assert steps(decided("NK cell > IL-2 > B cell"), "effect") == [("survival", "known")]
    assert steps(decided("NK cell > IL-2 > CD8 T cell"), "effect") == [("proliferation", "known")]
    assert decided("NK cell > IL-2 > CD8 T cell", effect="survival").notes == ()


def test_an_included_type_answers_as_the_wider_one() -> None:
    assert steps(decided("B cell > IL-2 > helper T cell"), "effect") == [("proliferation", "known")]


def test_an_effect_that_is_not_known_of_the_target_is_noted() -> None:
    told = decided("T cell > IL-2 > NK cell", effect="apoptosis")
    assert steps(told, "effect") == [("apoptosis", "stated")]
    assert any(note.startswith("apoptosis is not among the known responses") for note in told.notes)


def test_a_receptor_that_does_not_bind_is_a_conflict_with_a_note() -> None:
    told = decided("T cell > IL-2 > NK cell", receptor="IL-4R")
    assert [basis for _, basis in steps(told, "receptor")] == ["conflict"]
    assert any("it binds IL-2R" in note for note in told.notes)
    assert "binds IL-4R" not in told.because
    assert [one.code for one in problems("T cell > IL-2 > NK cell", receptor="IL-4R")] == ["receptor-mismatch"]


def test_a_pathway_that_is_not_fed_is_a_conflict_with_a_note() -> None:
    told = decided("T cell > IL-2 > NK cell", pathway="SMAD2/3")
    assert steps(told, "pathway") == [("SMAD2/3", "conflict")]
    assert any("is not known to feed SMAD2/3" in note for note in told.notes)
    assert [one.code for one in problems("T cell > IL-2 > NK cell", pathway="SMAD2/3")] == ["pathway-mismatch"]


@pytest.mark.parametrize("receptor", ["IL-2R", "CD25", "CD132", "IL2RB + IL2RG", "zork receptor"])
def test_a_receptor_that_binds_or_is_not_known_is_no_mismatch(receptor: str) -> None:
    assert problems("T cell > IL-2 > NK cell", receptor=receptor) == []


@pytest.mark.parametrize(
    ("line", "named", "sign"),
    [
        ("T cell > IL-2 > itself", {}, "positive"),
        ("T cell > IL-2 > NK cell", {}, None),
        ("macrophage > IL-10 > itself", {}, "negative"),
        ("macrophage > IL-6 > itself", {"effect": "IL-6 production"}, "positive"),
        ("macrophage > IL-6 > itself", {"effect": "IL-6 production inhibition"}, "negative"),
        ("macrophage > IL-1 > itself", {"effect": "IL-10 production"}, None),
    ],
)
def test_feedback(line: str, named: dict[str, str], sign: str | None) -> None:
    told = decided(line, **named)
    assert told.feedback == sign
    assert [name for name, _ in steps(told, "feedback")] == ([sign] if sign else [])


@pytest.mark.parametrize(
    ("line", "clues", "words"),
    [
        ("T cell > IL-2 > T cell", [], "a population of one type"),
        ("neuron > glutamate > itself", ["route=synapse"], "an autoreceptor"),
        ("neuron > vasopressin > kidney", ["route=blood"], "neuroendocrine"),
        ("zork cell > zorkin > blip cell", ["form=secreted"], "zorkin is not known"),
        ("dendritic cell > IL-15 > NK cell", ["route=contact"], "trans-presentation"),
        ("tumour cell > TGF-alpha > itself", [], "no longer waits for instructions"),
        ("myeloma cell > IL-6 > itself", ["through=blocked", "blocking=experiment"], "told as an experiment"),
    ],
)
def test_notes(line: str, clues: list[str], words: str) -> None:
    assert any(words in note for note in decided(line, *clues).notes)


def test_an_unchecked_inflammatory_loop_is_noted() -> None:
    assert any("excessive inflammation" in note for note in decided("macrophage > TNF > itself").notes)
    assert not any("excessive inflammation" in note for note in decided("macrophage > TNF > T cell").notes)


@pytest.mark.parametrize(
    ("line", "clues", "kinds"),
    [
        ("T cell > IL-2 > itself", [], {"paracrine", "none"}),
        ("T cell > IL-2 > NK cell", [], {"autocrine", "endocrine", "juxtacrine", "none"}),
        ("T cell > IL-2 > -", [], {"autocrine", "paracrine", "endocrine", "juxtacrine", "none"}),
        ("T cell > IL-2 > NK cell", ["through=blocked"], {"paracrine"}),
        ("beta cell > insulin > hepatocyte", [], {"autocrine", "paracrine", "juxtacrine", "none"}),
    ],
)
def test_why_not_names_the_single_change(line: str, clues: list[str], kinds: set[str]) -> None:
    told = decided(line, *clues)
    assert set(told.why_not) == kinds
    assert all(words.startswith("if ") for words in told.why_not.values())


def test_why_not_paracrine_names_a_neighbour_that_is_known_to_answer() -> None:
    assert decided("T cell > IL-2 > itself").why_not["paracrine"] == "if the target were a neighbouring NK cell"


@pytest.mark.parametrize(
    ("line", "clues", "candidates"),
    [
        ("T cell > IL-2 > -", [], ["autocrine", "paracrine"]),
        ("T cell > IL-2 > helper T cell", [], ["autocrine", "paracrine"]),
        ("beta cell > insulin > -", [], ["endocrine", "autocrine"]),
        ("dendritic cell > DLL1 > -", [], ["juxtacrine"]),
        ("neuron > glutamate > -", [], ["synaptic", "autocrine", "paracrine"]),
        ("T cell > zorkin > B cell", [], ["paracrine"]),
        ("fibroblast > FGF2 > T cell", ["route=inside"], ["paracrine", "intracrine"]),
        ("monocyte > IL1RA > fibroblast", ["form=secreted"], ["none", "paracrine"]),
    ],
)
def test_undetermined_lists_its_candidates(line: str, clues: list[str], candidates: list[str]) -> None:
    told = decided(line, *clues)
    assert (told.kind, told.certainty) == (Kind.UNDETERMINED, "undetermined")
    assert [kind.value for kind in told.candidates] == candidates


def test_a_named_label_that_fits_decides_and_tells_the_route() -> None:
    told = decided("tumour cell > TGF-alpha > -", "named=endocrine")
    assert (told.kind, told.certainty) == (Kind.ENDOCRINE, "stated")
    assert steps(told, "route") == [("travels in the blood", "stated")]


def test_a_named_label_that_contradicts_the_cells_loses_and_is_reported() -> None:
    told, found = decide(stated("T cell > IL-2 > NK cell", "named=autocrine"), source(), known())
    assert (told.kind, told.certainty) == (Kind.PARACRINE, "inferred")
    assert [one.code for one in found] == ["label-conflict"]


def test_one_cell_at_both_ends_is_shown_at_both() -> None:
    told = decided("tumour cell > TGF-alpha > -", "named=autocrine")
    assert (told.target and told.target.name) == "tumour cell"
    told = decided("- > IL-6 > myeloma cell", "named=autocrine")
    assert (told.sender and told.sender.name) == "myeloma cell"


def test_because_is_one_sentence_from_signal_to_response() -> None:
    told = decided("T cell > IL-2 > NK cell")
    assert told.because == (
        "IL-2 leaves the T cell and spreads locally to another cell, the NK cell, which responds: "
        "IL-2 binds IL-2R, JAK-STAT5 carries the signal and the response is cytotoxicity"
    )
