"""Names of mentions: what they stand for, and the warnings of those that are not known."""

import pytest

from sigclass.knowledge import knowledge
from sigclass.model import Problem, Scenario, Source
from sigclass.rules import name_problems, readings
from sigclass.rules.names import look_up
from tests.making import mention, stated


@pytest.mark.parametrize(
    ("table", "text", "name", "qualifier"),
    [
        ("cell", "T cells", "T cell", ""),
        ("cell", "the neighbouring T cells", "T cell", ""),
        ("cell", "human T cells", "T cell", "human"),
        ("cell", "NK", "NK cell", ""),
        ("molecule", "interleukin 2", "IL-2", ""),
        ("molecule", "IL-2 protein", "IL-2", ""),
        ("molecule", "exogenous IL-2", "IL-2", "exogenous"),
        ("receptor", "IL2R", "IL-2R", ""),
        ("receptor", "CD25", "IL2RA", ""),
        ("receptor", "IL2RA + IL2RB + IL2RG", "IL-2R", ""),
        ("receptor", "MET", "c-Met", ""),
        ("pathway", "JAK/STAT pathway", "JAK-STAT", ""),
        ("effect", "rapid proliferation of the cells", "proliferation", ""),
    ],
)
def test_a_name_is_found_in_its_many_spellings(table: str, text: str, name: str, qualifier: str) -> None:
    assert look_up(table, mention(text), knowledge()) == ((name,), qualifier)


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("cell", "Kupfer cell"),  # not just "cell"
        ("molecule", "anti IL-2"),
        ("molecule", "IL-2345"),
        ("receptor", "zork receptor"),
        ("receptor", "met"),
        ("cell", ""),
        ("effect", "zorking"),
    ],
)
def test_what_is_not_known_is_not_guessed(table: str, text: str) -> None:
    assert look_up(table, mention(text), knowledge()) == ((), "")


def problems(*lines: str, **named: str) -> list[Problem]:
    scenario = Scenario(Source("a scenario"), tuple(stated(line, **named) for line in lines))
    return list(name_problems(scenario, knowledge()))


def test_an_unknown_name_is_a_warning_with_near_names() -> None:
    (found,) = problems("neruon > glutamate > astrocyte")
    assert (found.code, found.severity, found.message) == (
        "unknown-cell",
        "warning",
        'no cell called "neruon" is known',
    )
    assert '"neuron"' in found.hint
    assert found.place
    assert found.place.length == len("neruon")


def test_each_table_has_its_warning() -> None:
    found = problems("zork > zork > -", receptor="zork", pathway="zork", effect="zork")
    assert [one.code for one in found] == [
        "unknown-cell",
        "unknown-molecule",
        "unknown-receptor",
        "unknown-pathway",
        "unknown-effect",
    ]


def test_a_name_is_warned_of_once() -> None:
    assert len(problems("zork cell > IL-2 > zork cells", "Zork cell > IL-4 > NK cell")) <= 2
    assert len(problems("zork > IL-2 > NK cell", "Zork > IL-4 > NK cell")) == 1


def test_only_three_names_a_scenario_get_hints() -> None:
    found = problems("neruon > glutamte > astrocyt", "macrofage > histamin > neutrophl")
    assert [bool(one.hint) for one in found] == [True, True, True, False, False, False]


@pytest.mark.parametrize(
    "line", ["cell > cytokine > target cell", "cells > signal > the cell", "T cell > a hormone > itself"]
)
def test_generic_words_give_no_warning(line: str) -> None:
    assert problems(line, receptor="its receptor", effect="a response") == []


def test_an_ambiguous_name_lists_its_readings() -> None:
    (found,) = problems("HSC > IL-6 > T cell")
    assert found.code == "ambiguous-name"
    assert '"haematopoietic stem cell" or "hepatic stellate cell"' in found.message
    both = readings(stated("HSC > IL-6 > T cell"), knowledge())
    assert [one.sender.name for one in both if one.sender] == ["haematopoietic stem cell", "hepatic stellate cell"]


def test_readings_are_never_too_many() -> None:
    told = stated("HSC > IL1RA > HSC", receptor="TGF-beta RIII, TGF-beta RIII, TGF-beta RIII")
    assert 1 <= len(readings(told, knowledge())) <= 8
