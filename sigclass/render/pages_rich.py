"""An explanation drawn for terminals."""

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from sigclass.render.as_rich import WIDEST, draw, marks_of, rows_grid
from sigclass.render.base import Look
from sigclass.render.pages import Explanation, Sheet, heading
from sigclass.render.text import one_line

TOO_NARROW = 12  # columns a table's cell needs; below it the rows are written as lines


def rich_pages(pages: tuple[Explanation, ...], look: Look) -> str:
    """Return the pages drawn."""
    return "\n".join(draw(page_view(page, look), look) for page in pages)


def page_view(page: Explanation, look: Look) -> Group:
    """Return one page as a renderable."""
    rule = marks_of(look).rule
    title = Text.assemble(rule * 2 + " ", (one_line(page.name), "bold"), heading(page)[len(one_line(page.name)) :])
    parts: list[RenderableType] = [title, rows_grid([(key, one_line(value)) for key, value in page.facts])]
    for sheet in page.sheets:
        parts += [Text(), Text(sheet.title, "bold"), _sheet(sheet, look)]
    return Group(*parts)


def _sheet(sheet: Sheet, look: Look) -> RenderableType:
    if not sheet.rows:
        return Text("  " + sheet.empty, "dim")
    used = [at for at in range(len(sheet.header)) if any(row[at] for row in sheet.rows)]
    if min(look.width, WIDEST) // len(used) < TOO_NARROW:
        return rows_grid(
            [(one_line(row[0]), "; ".join(one_line(row[at]) for at in used[1:] if row[at])) for row in sheet.rows]
        )
    shown = Table(
        box=box.ASCII2 if look.ascii else box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="dim"
    )
    for at in used:
        shown.add_column(Text(sheet.header[at]), overflow="fold")
    for row in sheet.rows:
        shown.add_row(*(Text(one_line(row[at])) for at in used))
    return shown
