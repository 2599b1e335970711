"""Each problem has a sample that provokes it, shown as the layout beside it says."""

from pathlib import Path

import pytest

from sigclass.pipeline import classify
from sigclass.problems import CODES
from sigclass.stream import read
from tests import gallery

SAMPLES = gallery.samples()


def test_every_code_has_a_sample() -> None:
    assert {gallery.code_of(sample) for sample in SAMPLES} == set(CODES)


def test_every_layout_has_its_sample() -> None:
    layouts = {path.name for path in gallery.FOLDER.glob("*.txt")}
    assert layouts == {gallery.beside(sample).name for sample in SAMPLES}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_layout(sample: Path) -> None:
    shown = gallery.shown(sample)
    assert shown.problems == gallery.beside(sample).read_text("utf-8")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_sample_provokes_its_code_first_with_its_severity(sample: Path) -> None:
    verdicts = [classify(source) for source in read(str(sample))]
    problems = [problem for verdict in verdicts for problem in verdict.problems]
    code = gallery.code_of(sample)
    assert problems[0].code == code
    assert {problem.severity for problem in problems if problem.code == code} == {CODES[code].severity}
    fine = all(verdict.readable and verdict.as_expected is not False for verdict in verdicts)
    assert gallery.shown(sample).code == (0 if fine else 1)
