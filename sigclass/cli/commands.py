"""The commands put together: all of them, or only the one that was asked for, so that no query waits for the others."""

from importlib import import_module
from typing import Annotated

import typer

from sigclass import __version__
from sigclass.cli.help import show_help

# name -> module and what stands for the command there: a function, or a Typer of commands of its own
COMMANDS = {
    "classify": ("sigclass.cli.classify", "classify_command"),
    "check": ("sigclass.cli.check", "check_command"),
    "grade": ("sigclass.cli.grade", "grade_command"),
    "quiz": ("sigclass.cli.quiz", "quiz_command"),
    "explain": ("sigclass.cli.explain", "explain_command"),
    "schema": ("sigclass.cli.schema", "schema_command"),
    "knowledge": ("sigclass.cli.knowledge", "knowledge_app"),
}


def make_app(asked: str | None = None) -> typer.Typer:
    """The command line. With the name of a command, that one alone; with any other word, all."""
    # Rich would be imported for help and errors, and would colour them by rules of its own
    app = typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback(invoke_without_command=True)(start)
    for name in [asked] if asked in COMMANDS else COMMANDS:
        module, part = COMMANDS[name]
        command = getattr(import_module(module), part)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name)
        else:
            app.command(name)(command)
    return app


def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version and exit.")] = False,
) -> None:
    """Read short cell-signalling scenarios, label each interaction, and trace signal, receptor and response.

    \b
    sigclass classify "A T cell secretes IL-2 that acts on itself."
    sigclass classify scenarios.sig --format json
    sigclass explain IL-2
    """  # noqa: D301  Click's mark for a paragraph that is not to be wrapped
    if version:
        typer.echo(f"sigclass {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        show_help(context)
