"""An explanation, as `sigclass explain` shows it: one record, printed as plain lines, Markdown or JSON."""

import json
from dataclasses import dataclass

from sigclass import __version__
from sigclass.render.as_markdown import escape, table
from sigclass.render.base import Look
from sigclass.render.text import one_line

SCHEMA = "sigclass.explanation/1"


@dataclass(frozen=True)
class Sheet:
    """A table on a page; `empty` stands in its place where it has no rows."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str = ""


@dataclass(frozen=True)
class Explanation:
    """One page: what the name is, then facts as (key, value), then tables."""

    topic: str  # cell | molecule | receptor | pathway | effect | label | kind | rule | problem
    name: str
    ref: str | None
    facts: tuple[tuple[str, str], ...]
    sheets: tuple[Sheet, ...] = ()


def page_record(page: Explanation) -> dict[str, object]:
    """Return the page as plain dicts and lists; a table's rows are dicts by its header."""
    return {
        "schema": SCHEMA,
        "topic": page.topic,
        "name": page.name,
        "ref": page.ref,
        "facts": dict(page.facts),
        "tables": {
            sheet.title: [dict(zip(sheet.header, row, strict=True)) for row in sheet.rows] for sheet in page.sheets
        },
        "version": __version__,
    }


def json_pages(pages: tuple[Explanation, ...], look: Look) -> str:
    """Return the pages as one JSON array."""
    return json.dumps([page_record(page) for page in pages], ensure_ascii=look.ascii, indent=2) + "\n"


def plain_pages(pages: tuple[Explanation, ...], look: Look) -> str:  # noqa: ARG001  one shape for all formats
    """Return the pages as `key: value` lines, a table's rows as sentences of their own."""
    return "\n".join("\n".join(_plain(page)) + "\n" for page in pages)


def _plain(page: Explanation) -> list[str]:
    lines = [heading(page)]
    lines += [f"{key}: {one_line(value)}" for key, value in page.facts]
    for sheet in page.sheets:
        lines += [f"{sheet.title}:" if sheet.rows else f"{sheet.title}: {sheet.empty}"]
        for row in sheet.rows:
            cells = [f"{key}: {one_line(cell)}" for key, cell in zip(sheet.header[1:], row[1:], strict=True) if cell]
            lines.append("  " + "; ".join([one_line(row[0]), *cells]))
    return lines


def markdown_pages(pages: tuple[Explanation, ...], look: Look) -> str:  # noqa: ARG001  one shape for all formats
    """Return the pages as Markdown sections."""
    return "\n".join("\n\n".join(_markdown(page)) + "\n" for page in pages)


def _markdown(page: Explanation) -> list[str]:
    parts = [f"## {escape(heading(page))}"]
    if page.facts:
        parts.append("\n".join(f"- **{escape(key)}**: {escape(value)}" for key, value in page.facts))
    for sheet in page.sheets:
        parts += [f"### {escape(sheet.title)}", table(sheet.header, list(sheet.rows)) if sheet.rows else sheet.empty]
    return parts


def heading(page: Explanation) -> str:
    """Return the page's title: "IL-2: molecule, HGNC:6001"."""
    return f"{one_line(page.name)}: {page.topic}" + (f", {page.ref}" if page.ref else "")
