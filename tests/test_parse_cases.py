"""The cases of the field and the arrow notation."""

import pytest

from tests.reading import Case, cases, misplaced, read_text, shown

CASES = [*cases("fields"), *cases("arrows")]


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_case_is_read_as_it_says(case: Case) -> None:
    assert shown(read_text(case.text)) == case.wanted


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_places_hold_their_text(case: Case) -> None:
    assert [misplaced(scenario) for scenario in read_text(case.text)] == [[]] * len(read_text(case.text))
