"""`sigclass knowledge`: check the tables, list their entries, compare them with a ligand-receptor table."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sigclass.cli.exits import Exit
from sigclass.cli.lab import LabFolder, known_with
from sigclass.cli.options import Color, Width, choice
from sigclass.cli.screen import default_format, look_of
from sigclass.render.listing import LIST_FORMATS, Listing
from sigclass.render.text import visible

if TYPE_CHECKING:
    from sigclass.knowledge.compare import Comparison

KINDS = ("molecules", "cells", "receptors", "pathways", "effects", "responses", "seats", "sources")
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

Groups = Annotated[
    list[str] | None,
    typer.Option("--group", help="Only molecules of this group: interleukin, chemokine ... May be repeated."),
]
Table = Annotated[
    Path, typer.Argument(metavar="TABLE", exists=True, dir_okay=False, help="A table of ligand-receptor pairs.")
]
Least = Annotated[int, typer.Option("--min-resources", metavar="N", min=1, help="Only pairs that N resources list.")]
Everything = Annotated[bool, typer.Option("--all", help="Show the pairs that agree too.")]

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


@knowledge_app.command("compare")
def compare_tables(
    table: Table,
    groups: Groups = None,
    least: Least = 1,
    everything: Everything = False,
    output: ListFormat = None,
    folder: LabFolder = None,
    color: Color = "auto",
    width: Width = None,
) -> None:
    """Compare our pairs of ligand and receptor with a table's: what it lists and we lack, and what we have beyond it.

    \b
    sigclass knowledge compare pairs.tsv --group interleukin --group chemokine
    sigclass knowledge compare interaction_input.csv --format tsv --all
    sigclass knowledge compare pairs.tsv --min-resources 2

    TABLE has the columns ligand_symbol, receptor_symbols and resources, or is the interaction input of CellPhoneDB or
    a resource of LIANA. The counts come last, on standard error.

    Exit codes: 0 both agree (each pair is accepted, rejected for a reason, or explained), 1 they do not, 2 wrong use.
    """  # noqa: D301  Click's mark for lines that are not to be wrapped
    from sigclass.knowledge.compare import compare, read_lists
    from sigclass.knowledge.listed import NoPairs, read_pairs
    from sigclass.resources import knowledge_folder

    wanted = frozenset(groups or ())
    _known_groups(wanted)
    try:
        listed = read_pairs(table)
    except (NoPairs, OSError) as wrong:
        raise typer.BadParameter(visible(str(wrong)), param_hint="TABLE") from wrong
    lists = read_lists(knowledge_folder(), *([folder] if folder else []))
    found = compare(listed, known_with(folder), lists, wanted, least)
    shown = tuple(pair for pair in found.pairs if everything or pair.state != "accepted")
    look = look_of(sys.stdout, color, width)
    sys.stdout.write(LIST_FORMATS[output or default_format()](Listing("pairs", PAIR_COLUMNS, shown), look))
    sys.stdout.flush()
    typer.echo(_summary(found), err=True)
    raise typer.Exit(Exit.OK if found.agrees else Exit.FOUND)


PAIR_COLUMNS = ("state", "ligand", "receptor", "resources", "why")


def _known_groups(wanted: frozenset[str]) -> None:
    from sigclass.knowledge.columns import CLOSED

    there = CLOSED["molecules", "group"]
    for group in sorted(wanted - there):
        raise typer.BadParameter(f"{group!r} is none of {', '.join(sorted(there))}.", param_hint="--group")


def _summary(found: "Comparison") -> str:
    counts = found.counts()
    settled = counts["accepted"] + counts["rejected"]
    listed = settled + counts["missing"] + counts["unknown-ligand"]
    lines = (
        ("ligands known", _share(found.known_ligands, found.ligands)),
        ("pairs accepted or rejected", _share(settled, listed)),
        *((f"  {state}", f"{counts[state]:,}") for state in ("accepted", "rejected", "missing", "unknown-ligand")),
        ("pairs of ours that the table lacks", f"{counts['unlisted'] + counts['unexplained']:,}"),
        ("  explained in unlisted.tsv", f"{counts['unlisted']:,}"),
        ("  unexplained", f"{counts['unexplained']:,}"),
    )
    return "\n".join(f"{name}: {value}" for name, value in lines)


def _share(part: int, whole: int) -> str:
    return f"{part:,} of {whole:,}" + (f" ({part / whole:.1%})" if whole else "")
