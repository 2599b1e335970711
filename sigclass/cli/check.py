"""`sigclass check`: scenarios beside what they expect."""

import sys
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from sigclass.cli.exits import Exit
from sigclass.cli.help import show_help
from sigclass.cli.lab import LabFolder, known_with
from sigclass.cli.options import SHOWN, Color, InputFormat, Paragraphs, Width, choice
from sigclass.cli.progress import Progress
from sigclass.cli.screen import default_format, look_of
from sigclass.gradebook import Outcome
from sigclass.model import Source
from sigclass.render.check import CHECK_FORMATS, CheckRenderer, check_renderer

if TYPE_CHECKING:
    from sigclass.knowledge import Knowledge

Files = Annotated[
    list[str] | None, typer.Argument(metavar="[FILE]...", help="Scenario files or tables, or - for standard input.")
]
CheckFormat = Annotated[
    str | None,
    typer.Option("--format", "-f", metavar="|".join(CHECK_FORMATS), callback=choice(CHECK_FORMATS), help=SHOWN),
]
Strict = Annotated[bool, typer.Option("--strict", help="A scenario without expect is a miss.")]


def check_command(
    context: typer.Context,
    files: Files = None,
    output: CheckFormat = None,
    strict: Strict = False,
    input_format: InputFormat = None,
    paragraphs: Paragraphs = False,
    folder: LabFolder = None,
    color: Color = "auto",
    width: Width = None,
) -> None:
    """Compare each scenario with its expect, like a test runner.

    Exit codes: 0 all as expected, 1 some were not or could not be read, 2 wrong use.
    """
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
