"""`grade` for terminals: the class at a glance, the hardest items, the commonest confusions, and the students."""

from collections.abc import Iterator, Sequence

from rich.table import Table
from rich.text import Text

from sigclass.gradebook import Book, Line, Status, Summary
from sigclass.render.as_rich import draw, rows_grid
from sigclass.render.base import Look
from sigclass.render.grade import Settings, percent
from sigclass.render.text import one_line, width

COLORS = {
    Status.RIGHT: "green",
    Status.PARTLY: "yellow",
    Status.WRONG: "red",
    Status.BLANK: "dim",
    Status.UNGRADED: "magenta",
}
MOST = 8  # rows of a table; the rest is in the other formats
LONGEST_BAR = 30


def pieces(book: Book, settings: Settings) -> Iterator[str]:
    """The view, block by block."""
    look, summary = settings.look, book.summary
    yield draw(Text(f"Results: {one_line(book.title)}", "bold"), look)
    yield draw(rows_grid(list(_figures(summary))), look)
    yield "\n" + draw(_spread(summary, look), look)
    if summary.items:
        yield "\n" + draw(_items(summary), look)
    if summary.confusions:
        yield "\n" + draw(_confusions(summary, look), look)
    yield "\n" + draw(_students(book.lines()), look)


def _figures(summary: Summary) -> Iterator[tuple[str, str]]:
    yield "students", f"{summary.students:,}"
    spread = "" if summary.deviation is None else f", standard deviation {percent(summary.deviation)}"
    yield "mean", f"{percent(summary.mean)}{spread}"
    yield "median", percent(summary.median)
    counts = [f"{summary.counts.get(status, 0):,} {status.value}" for status in Status]
    yield "answers", ", ".join(counts)
    if summary.strays:
        yield "strays", f"{summary.strays:,} rows could not be given to a student and an item"


def _spread(summary: Summary, look: Look) -> Table:
    """A small bar chart: students by score."""
    grid = _grid(("score", "right"), ("students", "left"))
    most = max((*summary.spread, 1))
    block = "#" if look.ascii else "█"
    for step, count in enumerate(summary.spread):
        bar = block * (max(1, round(count * LONGEST_BAR / most)) if count else 0)
        high = 10 * step + (9 if step < len(summary.spread) - 1 else 10)
        grid.add_row(Text(f"{10 * step}-{high}%"), Text.assemble((bar, "cyan"), f" {count}" if count else ""))
    return grid


def _items(summary: Summary) -> Table:
    grid = _grid(("hardest items", "left"), ("mean", "right"), *((status.value, "right") for status in Status))
    for item in summary.items[:MOST]:
        counts = [item.counts.get(status, 0) for status in Status]
        cells = [
            Text(str(count), COLORS[status] if count else "dim") for status, count in zip(Status, counts, strict=True)
        ]
        grid.add_row(Text(one_line(item.id)), Text(percent(item.mean)), *cells)
    return grid


def _confusions(summary: Summary, look: Look) -> Table:
    """Rows are the key's labels, columns those that were given, the commonest first, as many as there is room for."""
    keys = _commonest({pair[0] for pair in summary.confusions}, summary, 0)
    room = look.width - max(width(one_line(key)) for key in keys) - 4
    given = []
    for name in _commonest({pair[1] for pair in summary.confusions}, summary, 1):
        room -= max(width(_short(name)), 3) + 2
        if room >= 0:
            given.append(name)
    grid = _grid(("key \\ given", "left"), *((_short(name), "right") for name in given))
    for key in keys:
        grid.add_row(Text(one_line(key)), *(_confusion(key, name, summary) for name in given))
    return grid


def _confusion(key: str, given: str, summary: Summary) -> Text:
    """How often; red where it is a confusion."""
    count = summary.confusions.get((key, given), 0)
    fits = key.startswith(given) or f"({given})" in key
    return Text(str(count), "" if fits else "bold red") if count else Text(".", "dim")


def _short(name: str) -> str:
    """A label short enough for the head of a column: "auto+para"."""
    for word in ("autocrine", "paracrine", "endocrine", "juxtacrine", "intracrine", "synaptic"):
        name = name.replace(word, word.removesuffix("crine") if word != "synaptic" else "synap")
    return one_line(name.replace(" and ", "+").replace("undetermined", "open"))


def _commonest(names: set[str], summary: Summary, side: int) -> list[str]:
    counts = {name: sum(n for pair, n in summary.confusions.items() if pair[side] == name) for name in names}
    return sorted(counts, key=lambda name: (-counts[name], name))[:MOST]


def _students(lines: Sequence[Line]) -> Table:
    grid = _grid(("student", "left"), ("score", "right"), *((status.value, "right") for status in Status))
    for line in lines[: 4 * MOST]:
        cells = [Text(str(line.counts.get(status, 0)), "" if line.counts.get(status) else "dim") for status in Status]
        grid.add_row(Text(one_line(line.student)), Text(percent(line.score)), *cells)
    if len(lines) > 4 * MOST:
        grid.add_row(Text(f"and {len(lines) - 4 * MOST:,} more", "dim"))
    return grid


def _grid(*columns: tuple[str, str]) -> Table:
    grid = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", show_edge=False)
    for name, side in columns:
        grid.add_column(Text(name), justify="right" if side == "right" else "left", overflow="fold")
    return grid
