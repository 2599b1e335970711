"""`sigclass explain`: what a name or a word of sigclass means."""

import sys
from typing import TYPE_CHECKING

import typer

from sigclass.cli.exits import Exit
from sigclass.cli.lab import LabFolder, known_with
from sigclass.cli.options import Color, PageFormat, TheName, Width
from sigclass.cli.screen import default_format, look_of
from sigclass.render import Look
from sigclass.render.text import one_line

if TYPE_CHECKING:
    from sigclass.explain import Explanation


def explain_command(
    name: TheName,
    output: PageFormat = None,
    folder: LabFolder = None,
    color: Color = "auto",
    width: Width = None,
) -> None:
    """Explain a name: what it is, and what is known of it.

    Exit codes: 0 found, 1 not known, 2 wrong use.
    """
    from sigclass.explain import explain, near_names

    known = known_with(folder)
    pages = explain(name, known)
    if not pages:
        near = near_names(name, known)
        typer.echo(f'nothing called "{one_line(name)}" is known', err=True)
        if near:
            typer.echo(f"  hint: did you mean {_either(near)}?", err=True)
        raise typer.Exit(Exit.FOUND)
    typer.echo(_show(pages, output or default_format(), look_of(sys.stdout, color, width)), nl=False)


def _either(names: tuple[str, ...]) -> str:
    return " or ".join(f'"{one_line(name)}"' for name in names)


def _show(pages: tuple["Explanation", ...], output: str, look: Look) -> str:
    from sigclass.render.pages import json_pages, markdown_pages, plain_pages

    if output == "rich":
        from sigclass.render.pages_rich import rich_pages

        return rich_pages(pages, look)
    shows = {"plain": plain_pages, "json": json_pages, "markdown": markdown_pages}
    return shows[output](pages, look)
