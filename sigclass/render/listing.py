"""Rows of one kind as a list: plain lines, CSV, TSV, JSON, JSON Lines, Markdown, or drawn."""

import csv
import io
import json
from collections.abc import Callable
from typing import NamedTuple

from sigclass import __version__
from sigclass.render.as_markdown import table
from sigclass.render.base import Look
from sigclass.render.text import cell_text, one_line

SCHEMA = "sigclass.knowledge/1"
Value = str | int | tuple[str, ...]


class Listing(NamedTuple):
    """Rows under a header; a value is a text, a number, or several texts."""

    kind: str
    header: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def _joined(value: Value, mark: str) -> str:
    return mark.join(value) if isinstance(value, tuple) else str(value)


def as_texts(listing: Listing, mark: str = ", ") -> list[tuple[str, ...]]:
    """The rows with each value as one text; `mark` stands between several."""
    return [tuple(_joined(value, mark) for value in row) for row in listing.rows]


def _plain(listing: Listing, look: Look) -> str:  # noqa: ARG001  one shape for all formats
    lines = []
    for first, *others in as_texts(listing):
        told = [f"{key}: {one_line(text)}" for key, text in zip(listing.header[1:], others, strict=True) if text]
        lines.append("; ".join([one_line(first), *told]) + "\n")
    return "".join(lines)


def _separated(listing: Listing, delimiter: str) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\n")
    writer.writerow(listing.header)
    writer.writerows([cell_text(value) for value in row] for row in as_texts(listing, "|"))
    return text.getvalue()


def _csv(listing: Listing, look: Look) -> str:  # noqa: ARG001
    return _separated(listing, ",")


def _tsv(listing: Listing, look: Look) -> str:  # noqa: ARG001
    return _separated(listing, "\t")


def _records(listing: Listing) -> list[dict[str, object]]:
    frame = {"schema": SCHEMA, "kind": listing.kind}
    return [{**frame, **dict(zip(listing.header, row, strict=True)), "version": __version__} for row in listing.rows]


def _json(listing: Listing, look: Look) -> str:
    return json.dumps(_records(listing), ensure_ascii=look.ascii, indent=2) + "\n"


def _jsonl(listing: Listing, look: Look) -> str:
    return "".join(json.dumps(record, ensure_ascii=look.ascii) + "\n" for record in _records(listing))


def _markdown(listing: Listing, look: Look) -> str:  # noqa: ARG001
    return table(listing.header, as_texts(listing)) + "\n"


def _rich(listing: Listing, look: Look) -> str:
    from sigclass.render.listing_rich import draw_listing

    return draw_listing(listing, look)


LIST_FORMATS: dict[str, Callable[[Listing, Look], str]] = {
    "rich": _rich,
    "plain": _plain,
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "tsv": _tsv,
    "markdown": _markdown,
}
