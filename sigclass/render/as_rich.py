"""The view for terminals: label, picture, trace, reason. Readable at 60 columns, and without colour."""

import io
from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sigclass.model import Basis, Evidence, Interaction, Problem, Source, Verdict
from sigclass.render.as_plain import circuit_text
from sigclass.render.base import Look, certainty_text, expected_text, label_text, place_text, unread_text
from sigclass.render.chain import chain
from sigclass.render.marks import ASCII, LEGEND, UNICODE, Marks
from sigclass.render.picture import cell_text, picture
from sigclass.render.problem_layout import layout
from sigclass.render.text import one_line, visible, width

WIDEST = 100  # longer lines are hard to read, however wide the terminal
COLORS = {"autocrine": "magenta", "paracrine": "cyan", "other": "yellow"}
BASIS_STYLES = {
    Basis.STATED: "bold",
    Basis.INFERRED: "dim",
    Basis.KNOWN: "dim",
    Basis.MISSING: "red",
    Basis.CONFLICT: "yellow",
}


class Rich:
    """The format `rich`."""

    def __init__(self, look: Look) -> None:
        """Keep the look; nothing else of the terminal or its environment counts."""
        self.look = look
        self.seen: set[Basis] = set()
        self.separator = ""

    def begin(self) -> str:
        """Nothing."""
        return ""

    def one(self, verdict: Verdict) -> str:
        """Return the scenario's block."""
        self.seen |= {step.basis for one in verdict.interactions for step in one.trace}
        text = self.separator + draw(block(verdict, self.look), self.look)
        self.separator = "\n"
        return text

    def end(self) -> str:
        """Return the legend of the marks that were used."""
        return "\n" + draw(legend(self.seen, marks_of(self.look)), self.look) if self.seen else ""


def draw(shown: RenderableType, look: Look) -> str:
    """Return a renderable as text for a stream of this look, without spaces at the ends of lines."""
    console = Console(
        file=io.StringIO(), width=min(look.width, WIDEST), force_terminal=look.color, no_color=not look.color,
        color_system="standard" if look.color else None, markup=False, highlight=False, emoji=False,
        legacy_windows=False, safe_box=False,
    )  # fmt: skip
    with console.capture() as drawn:
        console.print(shown)
    return "\n".join(line.rstrip(" ") for line in drawn.get().split("\n"))


def marks_of(look: Look) -> Marks:
    """Return the set of drawing characters that the stream can take."""
    return ASCII if look.ascii else UNICODE


def gallery(verdicts: tuple[Verdict, ...], look: Look) -> Group:
    """Several scenarios with their problems and the legend, as for a picture of the terminal (`export_svg`)."""
    seen = {step.basis for verdict in verdicts for one in verdict.interactions for step in one.trace}
    parts: list[RenderableType] = []
    for verdict in verdicts:
        parts += [block(verdict, look), *(problem_lines(each, verdict.source) for each in verdict.problems), Text()]
    return Group(*parts, legend(seen, marks_of(look)))


def block(verdict: Verdict, look: Look) -> Group:
    """One scenario: its words, then each interaction, then what concerns them all."""
    if not verdict.interactions:
        return Group(Text(unread_text(verdict), "red"))
    columns = min(look.width, WIDEST)
    parts: list[RenderableType] = [_heading(verdict, marks_of(look), columns), _words(verdict)]
    for number, one in enumerate(verdict.interactions, 1):
        of = f"{number}/{len(verdict.interactions)}  " if len(verdict.interactions) > 1 else ""
        parts += [Text(), *_interaction(one, of, look, columns)]
    below = list(_below(verdict))
    if below:
        parts += [Text(), rows_grid(below)]
    return Group(*parts)


def legend(seen: set[Basis], marks: Marks) -> Text:
    """Return what the marks of the trace mean, for those that were used."""
    return Text("   ").join(Text(f"{marks.basis[basis]} {LEGEND[basis]}", "dim") for basis in Basis if basis in seen)


def problem_lines(problem: Problem, source: Source) -> Group:
    """Return the one layout of a problem, coloured; an excerpt never wraps, so that its caret stays in place."""
    laid = layout(problem, source)
    color = "red" if problem.severity == "error" else "yellow"
    lines = [Text.assemble(laid.place, (laid.code, f"bold {color}"), f": {laid.message}")]
    lines += [Text(line, color if at else "", no_wrap=True) for at, line in enumerate(laid.excerpt)]
    return Group(*lines, *([Text(f"  hint: {laid.hint}")] if laid.hint else []))


def _heading(verdict: Verdict, marks: Marks, columns: int) -> Text:
    """Return a rule with the scenario's id and place in it; just a rule where it has neither."""
    title = one_line(verdict.id or verdict.title or "")
    place = "" if verdict.source.file is None else place_text(verdict.source)
    if not title:
        title, place = place, ""
    left, right = f"{marks.rule} {title} " if title else "", f" {place} {marks.rule}" if place else ""
    fill = marks.rule * max(1, columns - width(left) - width(right))
    text = Text(left + fill + right, "dim", overflow="fold")
    text.highlight_words([title] if title else [], "bold")
    return text


def _words(verdict: Verdict) -> Text:
    """Return the scenario as it stood, with the words underlined that decided."""
    text, at, shown = verdict.source.text, 0, Text()
    for start, end in sorted(_spans(verdict)):
        if start >= at:
            shown.append(visible(text[at:start], "\n")).append(visible(text[start:end], "\n"), "bold underline")
            at = end
    return shown.append(visible(text[at:], "\n").rstrip("\n"))


def _spans(verdict: Verdict) -> set[tuple[int, int]]:
    found = (evidence for one in verdict.interactions for evidence in one.evidence)
    return {(e.start, e.end) for e in found if e.start is not None and e.end is not None}


def _interaction(one: Interaction, of: str, look: Look, columns: int) -> Iterator[RenderableType]:
    marks, color = marks_of(look), COLORS[one.label.value]
    yield _label(one, of, color, look)
    yield Text()
    drawn = Text("\n".join(picture(one, marks, columns - 4)), color, no_wrap=True)
    drawn.highlight_words([cell_text(one.molecule)], "bold")
    yield Padding(drawn, (0, 0, 1, 2))
    if one.trace:
        yield Padding(_trace(one, marks, columns - 2), (0, 0, 1, 2))
    yield rows_grid(list(_reasons(one, look)))


def _trace(one: Interaction, marks: Marks, columns: int) -> Text:
    lines = Text(no_wrap=True)
    for link in chain(one.trace, marks, columns):
        lines.append("\n" if lines else "").append(link.rail, COLORS[one.label.value])
        lines.append(link.mark + link.stage, BASIS_STYLES[link.basis]).append(link.text)
    return lines


def _label(one: Interaction, of: str, color: str, look: Look) -> Text:
    label = label_text(one)
    badge = (f" {label} ", f"bold reverse {color}") if look.color else (f"[{label}]", "")
    return Text.assemble((of, "dim"), badge, "  ", certainty_text(one))


def _reasons(one: Interaction, look: Look) -> Iterator[tuple[str, str]]:
    yield "because", one_line(one.because)
    for evidence in one.evidence:
        yield "evidence", _evidence(evidence)
    if one.feedback and not any(step.stage == "feedback" for step in one.trace):
        yield "feedback", one.feedback
    for note in one.notes:
        yield "note", one_line(note)
    if look.why_not:
        for label, change in one.why_not.items():
            yield f"not {one_line(label)}", one_line(change)


def _evidence(evidence: Evidence) -> str:
    words = one_line(evidence.text)
    said = f'"{words}"' if evidence.start is not None else words
    return f"{said} ({evidence.fact}: {evidence.value})"


def _below(verdict: Verdict) -> Iterator[tuple[str, str]]:
    for circuit in verdict.circuits:
        yield "circuit", circuit_text(circuit)
    if verdict.problems:
        yield "problems", ", ".join(dict.fromkeys(problem.code for problem in verdict.problems))
    if verdict.as_expected is not None:
        yield "expected", expected_text(verdict)


def rows_grid(rows: list[tuple[str, str]]) -> Table:
    """Lay (key, text) pairs out in two columns; long texts wrap in theirs."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column(overflow="fold")
    before = ""
    for key, text in rows:
        grid.add_row(Text("" if key == before else key), Text(text))
        before = key
    return grid
