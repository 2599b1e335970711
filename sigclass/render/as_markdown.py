"""Markdown for notes and course pages: nothing in a scenario can become markup, a link or HTML."""

import re
from collections.abc import Iterator

from sigclass.model import Interaction, Verdict
from sigclass.render.as_plain import BASIS, circuit_text, name_text, step_text
from sigclass.render.base import Look, certainty_text, expected_text, label_text, place_text, unread_text
from sigclass.render.problem_layout import layout
from sigclass.render.text import one_line

_MARKS = re.compile(r"([\\`*_{}\[\]()#+!|~$^<>&-])")
_HTML = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
# what GitHub and others turn into a link or a mention without any mark
_LINKS = re.compile(r"(?i)(https?|ftp|www|mailto|xmpp)([:.])|@")


def escape(text: str) -> str:
    """Return the text on one line, with every character that Markdown or HTML could read as markup made harmless."""
    marked = _MARKS.sub(lambda m: _HTML.get(m[0]) or (m[0] if m[0] in "-()" else "\\" + m[0]), one_line(text))
    unlinked = _LINKS.sub(lambda m: "&#64;" if m[0] == "@" else f"{m[1]}&#{ord(m[2])};", marked)
    # a list, a heading line or a numbered list at the start of a line
    return re.sub(r"^(\d+)([.)])|^([-=])", lambda m: f"{m[1]}\\{m[2]}" if m[1] else "\\" + m[3], unlinked)


class Markdown:
    """The format `markdown`: a heading for each scenario, tables for participants and trace."""

    def __init__(self, look: Look) -> None:
        """Keep the look: only `why_not` counts here."""
        self.look = look
        self.separator = ""

    def begin(self) -> str:
        """Nothing."""
        return ""

    def one(self, verdict: Verdict) -> str:
        """Return the scenario's section."""
        text = self.separator + "\n\n".join(_section(verdict, self.look)) + "\n"
        self.separator = "\n"
        return text

    def end(self) -> str:
        """Nothing."""
        return ""


def _section(verdict: Verdict, look: Look) -> Iterator[str]:
    place = escape(place_text(verdict.source))
    title = verdict.id or verdict.title
    yield f"## {escape(title)} ({place})" if title else f"## {place}"
    yield f"> {escape(verdict.source.text)}"
    if not verdict.interactions:
        yield escape(unread_text(verdict))
    for interaction in verdict.interactions:
        yield from _interaction(interaction, look)
    if verdict.circuits:
        yield bullets(f"Circuit: {escape(circuit_text(circuit))}" for circuit in verdict.circuits)
    if verdict.problems:
        yield bullets(_problems(verdict))
    if verdict.as_expected is not None:
        yield f"Expected: {escape(expected_text(verdict))}"


def _interaction(one: Interaction, look: Look) -> Iterator[str]:
    yield f"**{escape(label_text(one))}**, {escape(certainty_text(one))}: {escape(one.because)}"
    yield table(
        ("sender", "molecule", "target", "receptor", "pathway", "effect"),
        [tuple(name_text(name) if name else "" for name in
               (one.sender, one.molecule, one.target, one.receptor, one.pathway, one.effect))],
    )  # fmt: skip
    if one.trace:
        yield table(
            ("stage", "step", "basis"),
            [(step.stage.replace("-", " "), step_text(step), BASIS[step.basis]) for step in one.trace],
        )
    if one.notes:
        yield bullets(f"Note: {escape(note)}" for note in one.notes)
    if look.why_not and one.why_not:
        yield bullets(f"Why not {escape(label)}: {escape(change)}" for label, change in one.why_not.items())


def _problems(verdict: Verdict) -> Iterator[str]:
    for problem in verdict.problems:
        laid = layout(problem, verdict.source)
        hint = f" ({escape(laid.hint)})" if laid.hint else ""
        yield f"Problem: {escape(laid.place)} {escape(laid.code)}: {escape(laid.message)}{hint}"


def bullets(items: Iterator[str]) -> str:
    """Return a list; the items are Markdown already."""
    return "\n".join(f"- {item}" for item in items)


def table(header: tuple[str, ...], body: list[tuple[str, ...]]) -> str:
    """Return a table; the cells are plain text and are escaped here."""
    lines = ["| " + " | ".join(header) + " |", "|" + " --- |" * len(header)]
    lines += ["| " + " | ".join(map(escape, row)) + " |" for row in body]
    return "\n".join(lines)
