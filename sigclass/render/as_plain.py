"""Plain lines for pipes and screen readers: `key: value`, no drawing, no colour, a blank line between scenarios."""

from collections.abc import Iterator

from sigclass.model import Circuit, Interaction, Name, Step, Verdict
from sigclass.render.base import (
    Look,
    certainty_text,
    expected_text,
    label_text,
    place_text,
    unread_text,
)
from sigclass.render.text import one_line

BASIS = {
    "stated": "stated",
    "inferred": "inferred",
    "known": "filled in from knowledge",
    "missing": "missing or blocked",
    "conflict": "stated, but knowledge differs",
}


class Plain:
    """The format `plain`."""

    def __init__(self, look: Look) -> None:
        """Keep the look: only `why_not` counts here."""
        self.look = look
        self.separator = ""

    def begin(self) -> str:
        """Nothing."""
        return ""

    def one(self, verdict: Verdict) -> str:
        """Return the scenario's block of lines."""
        lines = [unread_text(verdict)] if not verdict.interactions else list(_block(verdict, self.look))
        text = self.separator + "\n".join(lines) + "\n"
        self.separator = "\n"
        return text

    def end(self) -> str:
        """Nothing."""
        return ""


def _block(verdict: Verdict, look: Look) -> Iterator[str]:
    title = verdict.id or verdict.title or ""
    # a scenario from the command line has no place worth a line
    places = [place_text(verdict.source)] if verdict.source.file is not None else []
    if places or title:
        yield ": ".join([*places, one_line(title)] if title else places)
    yield f"scenario: {one_line(verdict.source.text)}"
    many = len(verdict.interactions) > 1
    for number, interaction in enumerate(verdict.interactions, 1):
        if many:
            yield f"interaction {number} of {len(verdict.interactions)}"
        yield from _interaction(interaction, look)
    for circuit in verdict.circuits:
        yield f"circuit: {circuit_text(circuit)}"
    if verdict.problems:
        yield f"problems: {', '.join(dict.fromkeys(problem.code for problem in verdict.problems))}"
    if verdict.as_expected is not None:
        yield f"expected: {expected_text(verdict)}"


def _interaction(one: Interaction, look: Look) -> Iterator[str]:
    yield f"label: {label_text(one)}"
    yield f"certainty: {certainty_text(one)}"
    for key, name in (("sender", one.sender), ("molecule", one.molecule), ("target", one.target)):
        yield f"{key}: {name_text(name)}"
    yield f"because: {one_line(one.because)}"
    for step in one.trace:
        yield f"trace, {step.stage.replace('-', ' ')}: {step_text(step)} [{BASIS[step.basis]}]"
    if one.feedback and not any(step.stage == "feedback" for step in one.trace):
        yield f"feedback: {one.feedback}"
    for note in one.notes:
        yield f"note: {one_line(note)}"
    if look.why_not:
        for label, change in one.why_not.items():
            yield f"why not {one_line(label)}: {one_line(change)}"


def name_text(name: Name | None) -> str:
    """Return a participant as "activated T cell (T cell, CL:0000084)"; what repeats is said once."""
    if name is None:
        return "not stated"
    words = name.text or name.name
    known = [name.name] if name.name and name.name.casefold() != words.casefold() else []
    known += [name.ref] if name.ref else []
    aside = f" ({', '.join(map(one_line, known))})" if known else ""
    return one_line(words) + aside


def step_text(step: Step) -> str:
    """Return a step of the trace with its detail."""
    return one_line(step.name) + (f" ({one_line(step.detail)})" if step.detail else "")


def circuit_text(circuit: Circuit) -> str:
    """Return a circuit in words: "T cell releases IFN-gamma to macrophage, ... and so on; positive feedback"."""
    ends = (*circuit.cells[1:], *circuit.cells[:1])
    legs = [
        f"{one_line(cell)} releases {one_line(molecule)} to {one_line(end)}"
        for cell, molecule, end in zip(circuit.cells, circuit.molecules, ends, strict=False)
    ]
    return ", ".join(legs) + " and so on" + (f"; {circuit.feedback} feedback" if circuit.feedback else "")
