"""`sigclass knowledge`: check the tables, list their entries."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from sigclass.cli.exits import Exit
from sigclass.cli.lab import LabFolder, known_with
from sigclass.cli.options import Color, Width, choice
from sigclass.cli.screen import default_format, look_of
from sigclass.render.listing import LIST_FORMATS, Listing
from sigclass.render.text import visible

KINDS = ("molecules", "cells", "receptors", "pathways", "effects", "responses", "sources")
ListFormat = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="|".join(LIST_FORMATS),
        callback=choice(LIST_FORMATS),
        help="How to show it. Default: rich on a terminal, plain in a pipe.",
    ),
]
Kind = Annotated[str, typer.Argument(metavar="KIND", callback=choice(KINDS), help=f"One of {', '.join(KINDS)}.")]
Group = Annotated[str | None, typer.Option("--group", help="Only this group of molecules: interleukin, hormone ...")]
Category = Annotated[str | None, typer.Option("--category", help="Only cell, tissue, organ or generic.")]
Where = Annotated[
    list[str] | None,
    typer.Option("--where", metavar="COLUMN=VALUE", help="Only rows with this in the column. May be repeated."),
]
Find = Annotated[str, typer.Option("--find", metavar="TEXT", help="Only rows that have this text somewhere.")]

knowledge_app = typer.Typer(
    help="Check and list what sigclass knows.", no_args_is_help=True, rich_markup_mode=None
)  # fmt: skip


@knowledge_app.command("check")
def check_tables(folder: LabFolder = None) -> None:
    """Check the tables: references, names, order, ids, evidence.

    Each fault comes with its file, line and column.

    Exit codes: 0 all well, 1 some fault, 2 wrong use.
    """
    from sigclass.knowledge.check import check
    from sigclass.resources import knowledge_folder

    shipped = knowledge_folder()
    faults = check(folder, shipped) if folder else check(shipped)
    for fault in faults:
        place = f"{_short(fault.path)}:{fault.line}:{fault.column}"
        sys.stdout.write(f"{visible(place)}: {visible(fault.message)}\n")
    typer.echo(f"{len(faults):,} faults" if faults else "no faults", err=True)
    raise typer.Exit(Exit.FOUND if faults else Exit.OK)


def _short(path: Path) -> Path:
    """The path as seen from here, where the file lies below."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


@knowledge_app.command("list")
def list_entries(
    kind: Kind,
    group: Group = None,
    category: Category = None,
    where: Where = None,
    find: Find = "",
    output: ListFormat = None,
    folder: LabFolder = None,
    color: Color = "auto",
    width: Width = None,
) -> None:
    """List the entries of a table.

    \b
    sigclass knowledge list molecules --group hormone
    sigclass knowledge list responses --where cell="NK cell" --format tsv

    Exit codes: 0 listed, 1 nothing has what was asked for, 2 wrong use.
    """  # noqa: D301  Click's mark for lines that are not to be wrapped
    from sigclass.knowledge.find import columns_of, matching, rows_of

    columns = columns_of(kind)
    wanted = _wanted(kind, columns, {"group": group, "category": category}, where or [])
    rows = matching(rows_of(known_with(folder), kind), wanted, find)
    shown = LIST_FORMATS[output or default_format()]
    if not rows:
        typer.echo(f"none of the {kind} has what was asked for", err=True)
        raise typer.Exit(Exit.FOUND)
    sys.stdout.write(shown(Listing(kind, columns, rows), look_of(sys.stdout, color, width)))


def _wanted(kind: str, columns: tuple[str, ...], named: dict[str, str | None], where: list[str]) -> dict[str, str]:
    """The columns asked for with their values; wrong use where the table has no such column."""
    pairs = [(column, value, f"--{column}") for column, value in named.items() if value is not None]
    for one in where:
        column, equals, value = one.partition("=")
        if not equals:
            raise typer.BadParameter(f"{one!r} is not COLUMN=VALUE.", param_hint="--where")
        pairs.append((column, value, "--where"))
    for column, _, option in pairs:
        if column not in columns:
            wrong = f"{kind} have no column {column!r}: use one of {', '.join(columns)}."
            raise typer.BadParameter(wrong, param_hint=option)
    return {column: value for column, value, _ in pairs}
