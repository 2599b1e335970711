"""The facts, each row of tests/cases/facts a case: words first, then names, then knowledge."""

from pathlib import Path

import pytest

from sigclass.knowledge import knowledge
from sigclass.model import Basis, Evidence, Responder
from sigclass.rules import gather, readings
from sigclass.rules.responder import responder
from sigclass.rules.route import route
from sigclass.rules.through import through
from tests.making import stated

FOLDER = Path(__file__).parent / "cases" / "facts"


def cases() -> list[tuple[str, str, str, str, str]]:
    found = []
    for file in sorted(FOLDER.glob("*.tsv")):
        rows = [line for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#")]
        for row in rows[1:]:
            interaction, clues, value, basis = row.split("\t")
            found.append((file.stem, interaction, clues, value, basis))
    return found


def fact(name: str, interaction: str, clues: str) -> Evidence:
    parts = [part for part in clues.split("|") if part]
    named = dict(
        part.split("=", 1) for part in parts if part.split("=")[0] in ("receptor", "sender_state", "target_state")
    )
    told = stated(interaction, *(part for part in parts if part.split("=")[0] not in named), **named)
    resolved = readings(told, knowledge())[0]
    if name == "through":
        return through(resolved, knowledge())
    who = responder(resolved, knowledge())
    return who if name == "responder" else route(resolved, Responder(who.value), knowledge())


@pytest.mark.parametrize(("name", "interaction", "clues", "value", "basis"), cases())
def test_fact(name: str, interaction: str, clues: str, value: str, basis: str) -> None:
    found = fact(name, interaction, clues)
    assert (found.fact, found.value, found.basis) == (name, value, Basis(basis))
    assert found.text
    assert (found.basis is Basis.STATED) or found.start is None


def test_all_three_facts_have_cases() -> None:
    assert {name for name, *_ in cases()} == {"through", "responder", "route"}


def test_gathered_facts_carry_their_evidence() -> None:
    told = stated("T cell > IL-2 > NK cell", "responder=different", "named=paracrine", "route=local")
    facts = gather(readings(told, knowledge())[0], knowledge())
    assert [(one.fact, one.text) for one in facts.evidence] == [
        ("responder", "[responder=different]"),
        ("route", "[route=local]"),
        ("named", "[named=paracrine]"),
    ]


@pytest.mark.parametrize("kind", ["none", "undetermined", "telepathic"])
def test_only_a_kind_can_be_named(kind: str) -> None:
    told = stated("T cell > IL-2 > NK cell", f"named={kind}")
    assert gather(readings(told, knowledge())[0], knowledge()).named is None
