"""`sigclass check`: scenarios beside what they expect."""

import sys
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from sigclass.cli.exits import Exit
from sigclass.cli.help import show_help
from sigclass.cli.lab import LabFolder, known_with
from sigclass.cli.options import choice
from sigclass.cli.progress import Progress
from sigclass.cli.screen import COLORS, default_format, look_of
from sigclass.gradebook import Outcome
from sigclass.model import Source
from sigclass.render.check import CHECK_FORMATS, CheckRenderer, check_renderer

if TYPE_CHECKING:
    from sigclass.knowledge import Knowledge

INPUTS = ("sig", "csv", "tsv", "jsonl")


def check_command(
    context: typer.Context,
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE]...", help="Scenario files or tables, or - for standard input."),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="|".join(CHECK_FORMATS),
            callback=choice(CHECK_FORMATS),
            help="How to show it. Default: rich on a terminal, plain in a pipe.",
        ),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="A scenario without expect is a miss.")] = False,
    input_format: Annotated[
        str | None,
        typer.Option("--from", metavar="|".join(INPUTS), callback=choice(INPUTS), help="What the input is."),
    ] = None,
    paragraphs: Annotated[
        bool, typer.Option("--paragraphs", help="Join the lines of plain text until a blank line.")
    ] = False,
    folder: LabFolder = None,
    color: Annotated[
        str, typer.Option("--color", metavar="|".join(COLORS), callback=choice(COLORS), help="Whether to colour.")
    ] = "auto",
    width: Annotated[int | None, typer.Option("--width", min=20, help="Columns of the rich format.")] = None,
) -> None:
    """Compare each scenario with its expect, like a test runner.

    Exit codes: 0 all as expected, 1 some were not or could not be read, 2 wrong use.
    """  # fmt: skip
    if not files and (sys.stdin is None or sys.stdin.isatty()):
        show_help(context)
    shown = check_renderer(output or default_format(), look_of(sys.stdout, color, width))
    known = known_with(folder)
    from sigclass.stream import WrongUse, read

    try:
        code = run(read(*(files or ("-",)), input_format=input_format, paragraphs=paragraphs), shown, strict, known)
    except WrongUse as wrong:
        raise typer.BadParameter(str(wrong), param_hint="FILE") from wrong
    raise typer.Exit(code)


def run(sources: Iterable[Source], shown: CheckRenderer, strict: bool, known: "Knowledge | None" = None) -> Exit:
    """Check and write one by one."""
    from sigclass.grade.checking import check
    from sigclass.pipeline import classify

    counts: Counter[Outcome] = Counter()
    progress = Progress(sys.stderr, sys.stderr.isatty())
    sys.stdout.write(shown.begin())
    for source in sources:
        checked = check(classify(source, known), strict)
        counts[checked.outcome] += 1
        text = shown.one(checked)
        if text:
            progress.clear()
            sys.stdout.write(text)
        progress.tick()
    progress.clear()
    sys.stdout.write(shown.end(counts))
    return Exit.FOUND if counts[Outcome.MISS] + counts[Outcome.UNREAD] else Exit.OK
