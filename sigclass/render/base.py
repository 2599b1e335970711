"""What every output format is: a renderer that turns verdicts into text, one by one, so that everything streams."""

from typing import NamedTuple, Protocol

from sigclass.model import Interaction, Kind, Source, Verdict
from sigclass.render.text import visible


class Look(NamedTuple):
    """How to show it: `width` in columns; `ascii` where the stream cannot take more; `why_not` adds that part."""

    width: int = 80
    color: bool = False
    ascii: bool = False
    why_not: bool = False


class Renderer(Protocol):
    """An output format: `begin`, `one` for each verdict, `end`, all ready to be written as they are."""

    def begin(self) -> str:
        """Return what stands before the first verdict."""

    def one(self, verdict: Verdict) -> str:
        """One verdict."""

    def end(self) -> str:
        """Return what stands after the last verdict."""


def label_text(interaction: Interaction) -> str:
    """Return the label as people read it: "autocrine", "other (endocrine)", "other (undetermined)"."""
    kind, label = interaction.kind.value, interaction.label.value
    text = label if kind == label else f"{label} ({kind})"
    return text if interaction.scheme is None else f"{text}, in this course {visible(interaction.scheme)}"


def certainty_text(interaction: Interaction) -> str:
    """How sure the label is, with the candidates where it is not settled."""
    if interaction.kind is not Kind.UNDETERMINED:
        return interaction.certainty
    if not interaction.candidates:
        return interaction.certainty
    return f"{interaction.certainty}, could be {' or '.join(interaction.candidates)}"


def place_text(source: Source) -> str:
    """Where a scenario stands, as "loops.sig:12"; just "scenario" for one given on the command line."""
    return "scenario" if source.file is None else f"{visible(source.file)}:{source.line}"


def unread_text(verdict: Verdict) -> str:
    """Return the one line for a scenario without an interaction."""
    codes = ", ".join(dict.fromkeys(problem.code for problem in verdict.problems))
    return f"{place_text(verdict.source)}: could not be read: {codes}"


def expected_text(verdict: Verdict) -> str:
    """How the verdict compares with what was expected; "" where nothing was."""
    if verdict.as_expected is None:
        return ""
    return f"{', '.join(map(visible, verdict.expect))} ({'met' if verdict.as_expected else 'not met'})"
