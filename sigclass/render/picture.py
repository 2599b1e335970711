"""A small picture of an interaction's direction: a loop back to the same cell, or an arrow to the other one.

╭──────────────────╮                  ╭──────────────────╮                   ╭─────────╮
│ activated T cell │╌╌╌╮              │ activated T cell │╌╌╌╌╌╌ IL-2 ╌╌╌╌╌▶ │ NK cell │
╰──────────────────╯   ╎ IL-2         ╰──────────────────╯      locally      ╰─────────╯
          ▲            ╎ locally
          ╰╌╌╌╌╌╌╌╌╌╌╌╌╯
"""

from sigclass.model import Interaction, Kind, Name, Route
from sigclass.render.marks import Line, Marks
from sigclass.render.text import one_line, width, wrap

REACH = 5  # columns from the box to the way down of a loop
KIND_ROUTES = {
    Kind.PARACRINE: Route.LOCAL,
    Kind.ENDOCRINE: Route.BLOOD,
    Kind.JUXTACRINE: Route.CONTACT,
    Kind.SYNAPTIC: Route.SYNAPSE,
    Kind.INTRACRINE: Route.INSIDE,
}


def picture(one: Interaction, marks: Marks, columns: int) -> list[str]:
    """Return the picture's lines, none wider than `columns` (at least 20)."""
    sender, target = _ends(one)
    molecule = cell_text(one.molecule)
    line = marks.lines[route_of(one)]
    if one.kind is Kind.INTRACRINE:
        return _inside(sender, molecule, line, marks, columns)
    if loops(one):
        return _loop(sender, molecule, line, marks, columns, _stopped(one))
    caption = "does not get through" if _stopped(one) else line.caption
    across = _across(sender, target, (molecule, caption), line.across, _head(one, marks, marks.right), marks)
    if max(map(width, across)) <= columns:
        return across
    return _down(sender, target, (molecule, caption), line.down, _head(one, marks, marks.down), marks, columns)


def route_of(one: Interaction) -> Route:
    """Return the route as it is drawn: that of the kind, else that of the evidence."""
    if one.kind in KIND_ROUTES:
        return KIND_ROUTES[one.kind]
    stated = [evidence.value for evidence in one.evidence if evidence.fact == "route"]
    if stated and stated[0] in set(Route):
        return Route(stated[0])
    return Route.LOCAL if one.kind is Kind.AUTOCRINE else Route.UNKNOWN


def loops(one: Interaction) -> bool:
    """Whether the way leads back to the cell that it started from."""
    same = any(evidence.fact == "responder" and evidence.value == "same-stated" for evidence in one.evidence)
    return one.kind is Kind.AUTOCRINE or (one.kind is Kind.NONE and same)


def cell_text(name: Name | None) -> str:
    """Return a cell as the picture names it: its state and known name; "?" where none is stated."""
    if name is None or not (name.name or name.text):
        return "?"
    words = name.name or name.text
    return one_line(f"{name.state} {words}" if name.state else words)


def _ends(one: Interaction) -> tuple[str, str]:
    """Name the two cells; in the words of the text where the known names would not tell them apart."""
    names = cell_text(one.sender), cell_text(one.target)
    if names[0] == names[1] and one.sender and one.target and not loops(one) and one.target.text:
        return one_line(one.sender.text) or names[0], one_line(one.target.text)
    return names


def _stopped(one: Interaction) -> bool:
    return one.kind is Kind.NONE


def _head(one: Interaction, marks: Marks, head: str) -> str:
    if _stopped(one):
        return marks.stop
    return "?" if one.kind is Kind.UNDETERMINED else head


def _pad(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))


def _center(text: str, columns: int, fill: str = " ") -> str:
    left = (columns - width(text)) // 2
    return fill * left + text + fill * (columns - width(text) - left)


def _box(lines: list[str], marks: Marks) -> list[str]:
    box = marks.box
    inner = max(map(width, lines)) + 2
    body = [f"{box.down} {_pad(line, inner - 2)} {box.down}" for line in lines]
    edge = box.across * inner
    return [box.top_left + edge + box.top_right, *body, box.low_left + edge + box.low_right]


def _across(sender: str, target: str, words: tuple[str, str], dash: str, head: str, marks: Marks) -> list[str]:
    molecule, caption = words
    gap = max(width(molecule) + 8, width(caption) + 2)
    shaft = dash * 2 + _center(f" {molecule} ", gap - 5, dash) + dash * 2 + head
    left, right = _box([sender], marks), _box([target], marks)
    middle = (" " * (gap + 1), shaft + " ", _center(caption, gap) + " ")
    return [a + b + c for a, b, c in zip(left, middle, right, strict=True)]


def _down(
    sender: str, target: str, words: tuple[str, str], bar: str, head: str, marks: Marks, columns: int
) -> list[str]:
    molecule, caption = words
    beside = [*wrap(molecule, columns - 8), caption]
    shaft = ["    " + (bar if text is not beside[-1] else head) + "  " + text for text in beside]
    return _box(wrap(sender, columns - 4), marks) + shaft + _box(wrap(target, columns - 4), marks)


def _loop(sender: str, molecule: str, line: Line, marks: Marks, columns: int, stopped: bool) -> list[str]:
    beside = _beside(molecule, "does not get through" if stopped else line.caption, columns)
    box = _box(wrap(sender, columns - REACH - 6 - max(map(width, beside))), marks)
    size, back = width(box[0]), width(box[0]) // 2
    lines = [*box[:-2], box[-2] + line.across * (REACH - 1) + marks.box.top_right]
    # the way out comes down on the right with its words; the way back goes up below the middle of the box
    out = [" " * (REACH - 1) + line.down + " " + text for text in beside]
    lines.append(box[-1] + out[0])
    for at, text in enumerate(out[1:]):
        up = (marks.stop if stopped else marks.up) if at == 0 else line.down
        lines.append(" " * back + up + " " * (size - back - 1) + text)
    bottom = line.across * (size + REACH - back - 2)
    return [*lines, " " * back + marks.box.low_left + bottom + marks.box.low_right]


def _beside(molecule: str, caption: str, columns: int) -> list[str]:
    """Return the words beside a loop: a third of the picture's width, more only where there is room."""
    room = max(10, columns // 3)
    return [*wrap(molecule, room), *wrap(caption, room)]


def _inside(sender: str, molecule: str, line: Line, marks: Marks, columns: int) -> list[str]:
    inner = wrap(f"{line.across * 2} {molecule} {line.across * 2}{marks.right} acts {line.caption}", columns - 6)
    return _box([*wrap(sender, columns - 4), *("  " + text for text in inner)], marks)
