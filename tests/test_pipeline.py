"""From text to verdict: cases as data, and what holds whatever the text."""

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sigclass.knowledge import knowledge
from sigclass.knowledge.base import Knowledge
from sigclass.model import Problem, Scenario, Source, Verdict
from sigclass.parse import parse
from sigclass.pipeline import answer, classify
from sigclass.problems import CODES
from sigclass.rules import rules
from tests.making import stated

FOLDER = Path(__file__).parent / "cases" / "verdicts"


def cases() -> list[tuple[str, str]]:
    """Each field run of each file, with the file's name."""
    found = []
    for file in sorted(FOLDER.glob("*.sig")):
        runs = file.read_text("utf-8").split("\n\n")
        found += [(file.stem, run.strip()) for run in runs if not run.startswith("#")]
    return found


@pytest.mark.parametrize(("name", "run"), cases(), ids=lambda text: text.partition("\n")[0].removeprefix("id: "))
def test_verdict(name: str, run: str) -> None:
    verdict = classify(run)
    assert verdict.as_expected, (name, verdict.kinds, [problem.code for problem in verdict.problems])
    unexpected = {problem.code for problem in verdict.problems} - {
        word.removeprefix("problem:") for word in verdict.expect
    }
    assert not unexpected


def test_every_kind_has_a_case() -> None:
    kinds = {kind for _, run in cases() for kind in classify(run).kinds}
    assert {rule.kind.value for rule in rules()} == kinds


def check(verdict: Verdict) -> None:
    """Hold a verdict to what is true of all."""
    assert {problem.code for problem in verdict.problems} <= set(CODES)
    assert bool(verdict.interactions) == verdict.readable
    names = {rule.name for rule in rules()}
    for one in verdict.interactions:
        assert one.rule in names
        assert one.because
        assert [trial.rule for trial in one.trials if trial.held] == [one.rule]
        assert bool(one.candidates) <= (one.kind.value == "undetermined")
        assert one.certainty in ("stated", "inferred", "undetermined")
        assert one.kind.value not in one.why_not
        for evidence in one.evidence:
            if evidence.start is not None:
                assert evidence.text in verdict.source.text[evidence.start : evidence.end]


PIECES = """
T cell|NK cells|macrophage|IL-2|TNF|insulin|secretes|which binds|the same cell|itself|-->|--IL-6-->|@|:|=>|&|;|,|.|not
lacks|IL-2R|nearby|a|the|and|it|molecule:|target:|sender:|expect:|\t|[blood]|"|in an autocrine manner|blocked|HSC|IL1RA
zork|=SUM(A1)|[red]|\x1b[31m|🧬|CD25|JAK-STAT|proliferation|on
"""
WORDS = st.sampled_from([*PIECES.strip().replace("\n", "|").split("|"), "\n"])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=25).map(" ".join)))
def test_any_text_gets_a_verdict(text: str) -> None:
    verdict = classify(text)
    check(verdict)
    assert classify(text) == verdict


@pytest.mark.parametrize("text", ["", " ", "\n", ":", ";", "-->", "--x-->", '"', "sender:", "T cell --IL-2-->"])
def test_scraps_are_problems_not_crashes(text: str) -> None:
    check(classify(text))


def test_a_source_with_an_error_has_no_interactions() -> None:
    source = Source("T cell --IL-2--> itself", problems=(Problem("not-utf8", "error", "the line is not UTF-8"),))
    verdict = classify(source)
    assert verdict.interactions == ()
    assert [problem.code for problem in verdict.problems] == ["not-utf8"]


def test_an_empty_scenario_has_no_interaction_and_says_so() -> None:
    verdict = answer(Scenario(Source("Water boils.")), knowledge())
    assert [problem.code for problem in verdict.problems] == ["no-interaction"]
    assert verdict.circuits == ()


def test_the_order_of_interactions_changes_no_verdict() -> None:
    told = (
        stated("T cell > IL-2 > itself"),
        stated("T cell > IL-2 > NK cell"),
        stated("NK cell > IFN-gamma > macrophage", "named=autocrine"),
    )
    verdicts = [answer(Scenario(Source("x"), tuple(order)), knowledge()) for order in permutations(told)]
    for verdict in verdicts:
        assert verdict.kinds == verdicts[0].kinds
        assert set(verdict.problems) == set(verdicts[0].problems)
        assert sorted(repr(one) for one in verdict.interactions) == sorted(
            repr(one) for one in verdicts[0].interactions
        )


def test_too_many_interactions_are_an_error() -> None:
    lists = [", ".join(f"{word}-{number}" for number in range(7)) for word in ("zork", "zorkin", "blip")]
    verdict = classify(f"sender: {lists[0]}\nmolecule: {lists[1]}\ntarget: {lists[2]}")
    assert [problem.code for problem in verdict.problems] == ["too-many"]
    assert verdict.interactions == ()


def test_empty_tables_still_give_verdicts() -> None:
    nothing = Knowledge({}, {}, {}, {}, {}, (), {})
    told = (stated("T cell > IL-2 > itself", receptor="IL-2R"), stated("T cell > IL-2 > NK cell", "form=secreted"))
    verdict = answer(Scenario(Source("x"), told), nothing)
    assert verdict.kinds == ("autocrine", "paracrine")


def test_a_table_that_names_what_another_lacks_breaks_nothing() -> None:
    full = knowledge()
    for lacking in (
        replace(full, cells={}),
        replace(full, receptors={}),
        replace(full, pathways={}),
        replace(full, effects={}),
    ):
        scenario = parse(Source("T cell --IL-2--> NK cell @ IL-2R : JAK-STAT => proliferation"), full)
        assert answer(scenario, lacking).interactions


def test_circuits_come_with_the_verdict() -> None:
    verdict = classify("Th1 cell --IFN-gamma--> macrophage --IL-12--> Th1 cell")
    assert [circuit.cells for circuit in verdict.circuits] == [("Th1 cell", "macrophage")]
