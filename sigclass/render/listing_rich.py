"""A list drawn for terminals: a line for each row, its name first, what else is told below it."""

from rich.console import Group
from rich.text import Text

from sigclass.render.as_rich import draw, rows_grid
from sigclass.render.base import Look
from sigclass.render.listing import Listing, as_texts
from sigclass.render.text import one_line


def draw_listing(listing: Listing, look: Look) -> str:
    """Return the rows drawn, with their number below."""
    parts = []
    for first, *others in as_texts(listing):
        told = [(key, one_line(text)) for key, text in zip(listing.header[1:], others, strict=True) if text]
        parts.append(Group(Text(one_line(first), "bold"), rows_grid(told)))
    count = len(listing.rows)
    return draw(Group(*parts, Text(f"{count:,} {listing.kind if count != 1 else 'row'}", "dim")), look)
