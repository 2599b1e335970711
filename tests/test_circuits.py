"""Circuits over the interactions of one scenario."""

import time

from sigclass.knowledge import knowledge
from sigclass.model import Circuit, Interaction
from sigclass.rules import circuits, decide
from tests.making import source, stated


def decided(line: str, *clues: str, **named: str) -> Interaction:
    return decide(stated(line, *clues, **named), source(), knowledge())[0]


def test_two_interactions_close_a_circuit() -> None:
    way = (
        decided("Th1 cell > IFN-gamma > macrophage", effect="IL-12 production"),
        decided("macrophage > IL-12 > Th1 cell", effect="IFN-gamma production"),
    )
    assert circuits(way) == (Circuit(("Th1 cell", "macrophage"), ("IFN-gamma", "IL-12"), "positive"),)


def test_one_lowering_step_makes_it_negative() -> None:
    way = (
        decided("macrophage > IL-12 > T cell", effect="IL-10 production"),
        decided("T cell > IL-10 > macrophage", effect="IL-12 production inhibition"),
    )
    assert [one.feedback for one in circuits(way)] == ["negative"]


def test_three_cells_and_two_circuits() -> None:
    way = (
        decided("T cell > IL-4 > B cell"),
        decided("B cell > IL-6 > macrophage"),
        decided("macrophage > IL-12 > T cell"),
        decided("B cell > IL-10 > T cell"),
    )
    assert [one.cells for one in circuits(way)] == [("T cell", "B cell"), ("T cell", "B cell", "macrophage")]


def test_what_does_not_get_through_closes_nothing() -> None:
    way = (
        decided("Th1 cell > IFN-gamma > macrophage"),
        decided("macrophage > IL-12 > Th1 cell", "through=blocked"),
    )
    assert circuits(way) == ()


def test_a_loop_of_one_cell_is_no_circuit() -> None:
    assert circuits((decided("T cell > IL-2 > itself"),)) == ()


def test_the_search_is_bounded() -> None:
    names = [f"zork-{number} cell" for number in range(30)]
    way = tuple(decided(f"{one} > IL-2 > {other}") for one in names for other in names if one != other)
    begin = time.perf_counter()
    assert 0 < len(circuits(way)) <= 12
    assert time.perf_counter() - begin < 2
