"""The commands put together."""

from typing import Annotated

import typer

from sigclass import __version__
from sigclass.cli.check import check_command
from sigclass.cli.classify import classify_command
from sigclass.cli.explain import explain_command
from sigclass.cli.help import show_help
from sigclass.cli.knowledge import knowledge_app
from sigclass.cli.schema import schema_command

# Rich would be imported for help and errors, and would colour them by rules of its own
app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


@app.callback(invoke_without_command=True)
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


app.command("classify")(classify_command)
app.command("check")(check_command)
app.command("explain")(explain_command)
app.command("schema")(schema_command)
app.add_typer(knowledge_app, name="knowledge")
