"""Sentences: each row of tests/cases/sentences/*.tsv gets its kinds, sender, molecule and target."""

from pathlib import Path

import pytest

from sigclass.knowledge import knowledge
from sigclass.model import Name, Verdict
from sigclass.pipeline import classify

FOLDER = Path(__file__).parent / "cases" / "sentences"


def rows() -> list[tuple[str, ...]]:
    found = []
    for path in sorted(FOLDER.glob("*.tsv")):
        lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
        found += [(path.stem, *line.split("\t")) for line in lines[1:]]
    return found


def no_interactions() -> list[str]:
    lines = (line for path in sorted(FOLDER.glob("*.txt")) for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def names_it(name: Name | None, wanted: str, table: str) -> bool:
    """Whether a name of the verdict is the wanted entry, or has its words."""
    if name is None:
        return False
    entries = knowledge().index(table).find(wanted)
    return name.name in entries or wanted.lower() in f"{name.text} {name.name}".lower()


def slot(verdict: Verdict, role: str, wanted: str, table: str) -> bool:
    return any(names_it(getattr(interaction, role), wanted, table) for interaction in verdict.interactions)


@pytest.mark.parametrize(("group", "text", "kinds", "sender", "molecule", "target"), rows())
def test_sentence(group: str, text: str, kinds: str, sender: str, molecule: str, target: str) -> None:
    verdict = classify(text)
    assert set(verdict.kinds) == set(kinds.split("+")), group
    for role, wanted, table in (
        ("sender", sender, "cell"),
        ("molecule", molecule, "molecule"),
        ("target", target, "cell"),
    ):
        assert not wanted or slot(verdict, role, wanted, table), f"{role}: {wanted}"


@pytest.mark.parametrize("text", no_interactions())
def test_no_interaction(text: str) -> None:
    verdict = classify(text)
    assert verdict.labels == ()
    assert [problem.code for problem in verdict.problems] == ["no-interaction"]
