"""`expect` is compared as a set."""

from types import SimpleNamespace

import pytest

from sigclass.model import Kind, Problem
from sigclass.rules import as_expected


@pytest.mark.parametrize(
    ("expect", "kinds", "codes", "wanted"),
    [
        ("", "autocrine", "", None),
        ("autocrine", "autocrine", "", True),
        ("Autocrine", "autocrine", "", True),
        ("autocrine", "paracrine", "", False),
        ("autocrine", "autocrine paracrine", "", False),
        ("autocrine paracrine", "autocrine", "", False),
        ("paracrine autocrine", "autocrine paracrine autocrine", "", True),
        ("other", "endocrine", "", True),
        ("other", "none", "", True),
        ("other", "undetermined", "", False),
        ("other", "paracrine", "", False),
        ("other", "endocrine synaptic", "", True),
        ("endocrine", "endocrine synaptic", "", False),
        ("undetermined", "undetermined", "", True),
        ("problem:no-interaction", "", "no-interaction", True),
        ("problem:no-interaction", "", "unreadable", False),
        ("autocrine problem:unknown-cell", "autocrine", "unknown-cell", True),
        ("autocrine problem:unknown-cell", "autocrine", "", False),
        ("autocrine", "", "no-interaction", False),
        ("telepathic", "autocrine", "", False),
    ],
)
def test_as_expected(expect: str, kinds: str, codes: str, wanted: bool | None) -> None:
    interactions = [SimpleNamespace(kind=Kind(kind), label=Kind(kind).label) for kind in kinds.split()]
    problems = [Problem(code, "warning", "") for code in codes.split()]
    assert as_expected(tuple(expect.split()), interactions, problems) is wanted  # type: ignore[arg-type]
