"""The help where something had to be given and was not."""

from typing import NoReturn

import typer

from sigclass.cli.exits import Exit


def show_help(context: typer.Context) -> NoReturn:
    """Show the command's help on stderr and leave as after wrong use, so that no script takes it for a result."""
    typer.echo(context.get_help(), err=True)
    raise typer.Exit(Exit.WRONG_USE)
