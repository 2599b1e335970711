"""The counter on stderr."""

import io

import pytest

from sigclass.cli.progress import Progress


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [0.0]
    monkeypatch.setattr("sigclass.cli.progress.time.monotonic", lambda: now[0])
    return now


def test_nothing_shows_in_the_first_second(clock: list[float]) -> None:
    stream = io.StringIO()
    shown = Progress(stream, shown=True)
    clock[0] = 0.9
    shown.tick()
    assert stream.getvalue() == ""


def test_it_counts_and_clears_itself(clock: list[float]) -> None:
    stream = io.StringIO()
    shown = Progress(stream, shown=True)
    clock[0] = 1.0
    shown.tick()
    clock[0] = 1.1
    shown.tick()
    shown.clear()
    shown.clear()
    assert stream.getvalue() == "1 scenarios ...\r" + " " * 15 + "\r"


def test_off_a_terminal_it_never_shows(clock: list[float]) -> None:
    stream = io.StringIO()
    shown = Progress(stream, shown=False)
    clock[0] = 100.0
    shown.tick()
    assert stream.getvalue() == ""
