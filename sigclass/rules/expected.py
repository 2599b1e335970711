"""Whether a verdict comes out as its scenario expects."""

from collections.abc import Iterable

from sigclass.model import Interaction, Kind, Label, Problem


def as_expected(
    expect: tuple[str, ...], interactions: Iterable[Interaction], problems: Iterable[Problem]
) -> bool | None:
    """Compare as sets: kinds and labels, and `problem:CODE` with the problems; None if nothing is expected."""
    wanted = {word.strip().casefold() for word in expect if word.strip()}
    if not wanted:
        return None
    codes = {word.removeprefix("problem:").strip() for word in wanted if word.startswith("problem:")}
    wanted = {word for word in wanted if not word.startswith("problem:")}
    if not codes <= {problem.code for problem in problems}:
        return False
    kinds = {interaction.kind for interaction in interactions}
    if not wanted:
        return True
    every_wanted_met = all(any(_meets(kind, word) for kind in kinds) for word in wanted)
    return every_wanted_met and all(any(_meets(kind, word) for word in wanted) for kind in kinds)


def _meets(kind: Kind, word: str) -> bool:
    if word == Label.OTHER:
        return kind.label is Label.OTHER and kind is not Kind.UNDETERMINED
    return word == kind.value
