"""`--knowledge FOLDER`: a lab's own tables over ours, for every command that uses the knowledge."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sigclass.cli.exits import Exit
from sigclass.render.text import visible

if TYPE_CHECKING:
    from sigclass.knowledge import Knowledge

LabFolder = Annotated[
    Path | None,
    typer.Option(
        "--knowledge",
        metavar="FOLDER",
        envvar="SIGCLASS_KNOWLEDGE",
        exists=True,
        file_okay=False,
        help="A folder with tables of your own: their rows replace ours of the same name, or are added.",
    ),
]


def known_with(folder: Path | None) -> "Knowledge":
    """The knowledge to use: the shipped one, or with the folder's tables over it. Leaves with 2 where a row is bad."""
    from sigclass.knowledge import knowledge

    if folder is None:
        return knowledge()
    from sigclass.knowledge.load import KnowledgeError
    from sigclass.knowledge.overlay import load

    try:
        return load(folder)
    except KnowledgeError as wrong:
        place = f"{wrong.path}:{wrong.line}:{wrong.column}" if wrong.line else str(wrong.path)
        typer.echo(f"{visible(place)}: {visible(wrong.message)}", err=True)
        if wrong.line:
            typer.echo(f"  hint: sigclass knowledge check --knowledge {visible(str(folder))}", err=True)
        raise typer.Exit(Exit.WRONG_USE) from wrong
