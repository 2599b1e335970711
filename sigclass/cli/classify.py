"""`sigclass classify`: scenarios in, verdicts out."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Annotated

import typer

from sigclass.cli.exits import Exit
from sigclass.cli.help import show_help
from sigclass.cli.options import choice
from sigclass.cli.progress import Progress
from sigclass.cli.screen import COLORS, default_format, look_of
from sigclass.model import Label, Source, Verdict
from sigclass.render import FORMATS, Renderer, problems_aside, renderer

LABELS = tuple(label.value for label in Label)
INPUTS = ("sig", "csv", "tsv", "jsonl")


def classify_command(
    context: typer.Context,
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE]...", help="A scenario in quotes, a file, or - for standard input."),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="|".join(FORMATS),
            callback=choice(FORMATS),
            help="How to show it. Default: rich on a terminal, plain in a pipe.",
        ),
    ] = None,
    input_format: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="|".join(INPUTS),
            callback=choice(INPUTS),
            help="What the input is. Default: by file ending.",
        ),
    ] = None,
    paragraphs: Annotated[
        bool, typer.Option("--paragraphs", help="Join the lines of plain text until a blank line.")
    ] = False,
    only: Annotated[
        str | None,
        typer.Option(
            "--only",
            metavar="|".join(LABELS),
            callback=choice(LABELS),
            help="Show the interactions with this label alone.",
        ),
    ] = None,
    why_not: Annotated[
        bool,
        typer.Option("--why-not", help="Add which single change would give each other label (rich, plain, markdown)."),
    ] = False,
    color: Annotated[
        str, typer.Option("--color", metavar="|".join(COLORS), callback=choice(COLORS), help="Whether to colour.")
    ] = "auto",
    width: Annotated[
        int | None, typer.Option("--width", min=20, help="Columns of the rich format. Default: the terminal's.")
    ] = None,
) -> None:
    """Label each interaction and trace it from signal to response.

    Exit codes: 0 all read and as expected, 1 some scenario could not be read or was not as expected, 2 wrong use.
    """  # fmt: skip
    if not sources and (sys.stdin is None or sys.stdin.isatty()):
        show_help(context)
    name = output or default_format()
    shown = renderer(name, look_of(sys.stdout, color, width, why_not))
    aside = partial(problems_aside, name, look_of(sys.stderr, color, width))
    from sigclass.stream import WrongUse, read

    try:
        found = _started(read(*(sources or ("-",)), input_format=input_format, paragraphs=paragraphs))
        code = run(found, shown, only, aside)
    except WrongUse as wrong:
        raise typer.BadParameter(str(wrong), param_hint="SOURCE") from wrong
    raise typer.Exit(code)


def _started(sources: Iterator[Source]) -> Iterator[Source]:
    """Read the first one, so that wrong use shows before anything is written."""
    first = next(sources, None)
    return sources if first is None else chain([first], sources)


def run(sources: Iterable[Source], shown: Renderer, only: str | None, aside: Callable[[Verdict], str]) -> Exit:
    """Classify and write one by one; `only` is a label, `aside` says what goes to stderr."""
    from sigclass.pipeline import classify

    result = Exit.OK
    progress = Progress(sys.stderr, sys.stderr.isatty() and not sys.stdout.isatty())
    sys.stdout.write(shown.begin())
    for source in sources:
        verdict = classify(source)
        if not verdict.readable or verdict.as_expected is False:
            result = Exit.FOUND
        _write(verdict, shown, only)
        if talk := aside(verdict):
            progress.clear()
            sys.stderr.write(talk)
        progress.tick()
    progress.clear()
    sys.stdout.write(shown.end())
    return result


def _write(verdict: Verdict, shown: Renderer, only: str | None) -> None:
    if only:
        verdict = replace(verdict, interactions=tuple(one for one in verdict.interactions if one.label == only))
        if not verdict.interactions:
            return
    sys.stdout.write(shown.one(verdict))
    # one by one: a reader sees each as it comes, and on a terminal its problems follow it
    sys.stdout.flush()
