"""`sigclass classify`: scenarios in, verdicts out."""

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

import typer

from sigclass.cli.exits import Exit
from sigclass.cli.help import show_help
from sigclass.cli.lab import LabFolder, known_with
from sigclass.cli.options import (
    Color,
    ExplainReading,
    Format,
    InputFormat,
    Only,
    Paragraphs,
    SchemeFile,
    Sources,
    WhyNot,
    Width,
)
from sigclass.cli.progress import Progress
from sigclass.cli.schemes import scheme_of
from sigclass.cli.screen import default_format, look_of
from sigclass.model import Source, Verdict
from sigclass.render import Renderer, problems_aside, renderer
from sigclass.render.text import visible

if TYPE_CHECKING:
    from sigclass.grade.scheme import Scheme
    from sigclass.knowledge import Knowledge


def classify_command(
    context: typer.Context,
    sources: Sources = None,
    output: Format = None,
    input_format: InputFormat = None,
    paragraphs: Paragraphs = False,
    only: Only = None,
    why_not: WhyNot = False,
    folder: LabFolder = None,
    scheme: SchemeFile = None,
    color: Color = "auto",
    width: Width = None,
    explain_reading: ExplainReading = False,
) -> None:
    """Label each interaction and trace it from signal to response.

    \b
    sigclass classify "T cell --IL-2--> itself & neighbouring NK cell"
    sigclass classify scenarios.sig answers.csv --format jsonl
    cut -f2 notes.tsv | sigclass classify --only autocrine

    Exit codes: 0 all read and as expected, 1 some scenario could not be read or was not as expected, 2 wrong use.
    """  # noqa: D301  Click's mark for lines that are not to be wrapped
    if not sources and (sys.stdin is None or sys.stdin.isatty()):
        show_help(context)
    name = output or default_format()
    shown = renderer(name, look_of(sys.stdout, color, width, why_not))
    aside = partial(problems_aside, name, look_of(sys.stderr, color, width))
    known, labels = known_with(folder), scheme_of(scheme)
    from sigclass.stream import WrongUse, read

    try:
        found = _started(read(*(sources or ("-",)), input_format=input_format, paragraphs=paragraphs))
        code = show_readings(found, known) if explain_reading else run(found, shown, only, aside, known, labels)
    except WrongUse as wrong:
        raise typer.BadParameter(str(wrong), param_hint="SOURCE") from wrong
    raise typer.Exit(code)


def _started(sources: Iterator[Source]) -> Iterator[Source]:
    """Read the first one, so that wrong use shows before anything is written."""
    first = next(sources, None)
    return sources if first is None else chain([first], sources)


def show_readings(sources: Iterable[Source], known: "Knowledge | None" = None) -> Exit:
    """Write how each scenario is read instead of its verdict; plain lines, whatever the format."""
    from sigclass.pipeline import reading

    for source in sources:
        lines = [source.text, *reading(source, known)]
        sys.stdout.write("\n".join(visible(line) for line in lines) + "\n\n")
    return Exit.OK


def run(
    sources: Iterable[Source],
    shown: Renderer,
    only: str | None,
    aside: Callable[[Verdict], str],
    known: "Knowledge | None" = None,
    scheme: "Scheme | None" = None,
) -> Exit:
    """Classify and write one by one; `only` is a label, `aside` says what goes to stderr, `known` what is known."""
    from sigclass.pipeline import classify

    result = Exit.OK
    progress = Progress(sys.stderr, sys.stderr.isatty() and not sys.stdout.isatty())
    sys.stdout.write(shown.begin())
    for source in sources:
        verdict = classify(source, known)
        if not verdict.readable or verdict.as_expected is False:
            result = Exit.FOUND
        _write(scheme.filed(verdict) if scheme else verdict, shown, only)
        if talk := aside(verdict):
            progress.clear()
            sys.stderr.write(talk)
        progress.tick()
    progress.clear()
    sys.stdout.write(shown.end())
    return result


def _write(verdict: Verdict, shown: Renderer, only: str | None) -> None:
    if only:
        verdict = verdict._replace(interactions=tuple(one for one in verdict.interactions if one.label == only))
        if not verdict.interactions:
            return
    sys.stdout.write(shown.one(verdict))
    # one by one: a reader sees each as it comes, and on a terminal its problems follow it
    sys.stdout.flush()
