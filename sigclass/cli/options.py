"""The options' types, with their checks against a table and the nearest choice where one is misspelt."""

import difflib
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Annotated, Any

import typer

from sigclass.cli.screen import COLORS
from sigclass.model import Label
from sigclass.render import FORMATS

LABELS = tuple(label.value for label in Label)
INPUTS = ("sig", "csv", "tsv", "jsonl")
PAGE_FORMATS = ("rich", "plain", "json", "markdown")
SHOWN = "How to show it. Default: rich on a terminal, plain in a pipe."


def choice(choices: Collection[str]) -> Callable[[str | None], str | None]:
    """Make a Typer callback that accepts only `choices`; anything else is wrong use."""

    def check(value: str | None) -> str | None:
        if value is None or value in choices:
            return value
        near = difflib.get_close_matches(value, choices, n=1)
        hint = f' Did you mean "{near[0]}"?' if near else ""
        raise typer.BadParameter(f"{value!r} is none of {', '.join(choices)}.{hint}")

    return check


def _one_of(choices: Collection[str], *names: str, about: str) -> Any:  # noqa: ANN401  as `typer.Option` itself
    return typer.Option(*names, metavar="|".join(choices), callback=choice(choices), help=about)


Format = Annotated[str | None, _one_of(FORMATS, "--format", "-f", about=SHOWN)]
PageFormat = Annotated[str | None, _one_of(PAGE_FORMATS, "--format", "-f", about=SHOWN)]
InputFormat = Annotated[str | None, _one_of(INPUTS, "--from", about="What the input is. Default: by file ending.")]
Only = Annotated[str | None, _one_of(LABELS, "--only", about="Show the interactions with this label alone.")]
Color = Annotated[str, _one_of(COLORS, "--color", about="Whether to colour.")]
Width = Annotated[int | None, typer.Option("--width", metavar="COLUMNS", min=20, help="Columns of the rich format.")]
WhyNot = Annotated[
    bool, typer.Option("--why-not", help="Add which change would give each other label (rich, plain, markdown).")
]
ExplainReading = Annotated[
    bool, typer.Option("--explain-reading", help="Show how each scenario was read: its words, clauses and joins.")
]
SchemeFile = Annotated[
    Path | None, typer.Option("--scheme", help="A course's own labels (TOML), shown beside label and kind.")
]
Paragraphs = Annotated[bool, typer.Option("--paragraphs", help="Join the lines of plain text until a blank line.")]
Sources = Annotated[
    list[str] | None,
    typer.Argument(metavar="[SOURCE]...", help="A scenario in quotes, a file, or - for standard input."),
]
TheName = Annotated[
    str,
    typer.Argument(
        metavar="NAME", help="A cell, molecule, receptor, pathway, effect, label, kind, rule or problem code."
    ),
]
