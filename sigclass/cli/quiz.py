"""`sigclass quiz`: practice at the terminal, and questions for other systems."""

import random
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sigclass.cli.exits import Exit
from sigclass.cli.options import Color, choice
from sigclass.cli.safely import write_whole
from sigclass.cli.screen import look_of
from sigclass.model import Kind
from sigclass.render.text import one_line

if TYPE_CHECKING:
    from sigclass.quiz.making import Question

EXPORTS = ("gift", "aiken", "jsonl", "markdown", "sig")
DEFAULT_COUNT = 10


def _kinds(value: str | None) -> str | None:
    """Refuse what is no kind."""
    for word in value.split(",") if value else ():
        if word.strip() not in set(Kind):
            raise typer.BadParameter(f"{word.strip()!r} is none of {', '.join(Kind)}")
    return value


Own = Annotated[
    str | None, typer.Argument(metavar="[FILE]", help="Ask about the scenarios of this file instead of making some.")
]
Seed = Annotated[int | None, typer.Option("--seed", min=0, help="The same seed makes the same questions.")]
Count = Annotated[int | None, typer.Option("--count", min=1, max=1000, help="How many questions. Default: 10.")]
KindsOption = Annotated[
    str | None, typer.Option("--kinds", metavar="KIND,...", callback=_kinds, help="Only questions of these kinds.")
]
Export = Annotated[
    str | None,
    typer.Option("--export", metavar="|".join(EXPORTS), callback=choice(EXPORTS), help="Write questions with the key."),
]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write the export to this file.")]


def quiz_command(
    own: Own = None,
    seed: Seed = None,
    count: Count = None,
    kinds: KindsOption = None,
    export: Export = None,
    to: Output = None,
    color: Color = "auto",
) -> None:
    """Practise at the terminal, or export questions with their key.

    Answer in your own words: "autocrine", "acts on itself", "not autocrine, because another cell responds".
    An empty line shows the answer; q ends the quiz.

    Exit codes: 0 done, 1 some scenario of FILE could not be asked about, 2 wrong use, 130 interrupted.
    """
    chosen = tuple(Kind(word.strip()) for word in kinds.split(",")) if kinds else ()
    seed = random.randrange(1_000_000) if seed is None else seed
    questions, code = _questions(own, seed, count, chosen)
    if not questions:
        raise typer.BadParameter("there is nothing to ask")
    if export:
        _export(export, questions, to)
    else:
        if own is None:
            typer.echo(f"seed {seed}: --seed {seed} asks these questions again", err=True)
        _practise(questions, look_of(sys.stdout, color).color)
    raise typer.Exit(code)


def _questions(own: str | None, seed: int, count: int | None, kinds: tuple[Kind, ...]) -> "tuple[list[Question], Exit]":
    from sigclass.quiz.making import KINDS, make
    from sigclass.quiz.own import of_file
    from sigclass.stream import WrongUse

    if own is None:
        return list(make(seed, count or DEFAULT_COUNT, kinds or KINDS)), Exit.OK
    try:
        asked = of_file(own, kinds)
    except WrongUse as wrong:
        raise typer.BadParameter(str(wrong), param_hint="FILE") from wrong
    for place in asked.left_out:
        sys.stderr.write(f"{place}: not asked, since its label is not settled\n")
    return list(asked.questions)[:count], Exit.FOUND if asked.left_out else Exit.OK


def _export(name: str, questions: "list[Question]", to: Path | None) -> None:
    from sigclass.quiz.export import EXPORTS as WRITERS

    texts: Iterable[str] = WRITERS[name](questions)
    if to is None:
        sys.stdout.writelines(texts)
        return
    try:
        write_whole(to, texts)
    except OSError as wrong:
        raise typer.BadParameter(f"{to} cannot be written: {wrong.strerror}", param_hint="--output") from wrong


def _practise(questions: "list[Question]", color: bool) -> None:
    """Ask, judge, explain, and keep the score."""
    from sigclass.quiz.asking import LEAVE, explanation, judge

    earned, asked = 0.0, 0
    for number, question in enumerate(questions, 1):
        sys.stdout.write(f"\n{number}/{len(questions)}  {one_line(question.text)}\n")
        said = _answer()
        if said is None or said.lower() in LEAVE:
            break
        judged = judge(question, said)
        earned, asked = earned + (judged.score or 0.0), asked + 1
        sys.stdout.write("".join(f"{line}\n" for line in _painted(judged.feedback, judged.score, color)))
        sys.stdout.write("".join(f"  {one_line(line)}\n" for line in explanation(question)))
    sys.stdout.write(f"\nscore: {earned:g} of {asked}\n")


def _answer() -> str | None:
    """One line of the user's; None at the end of the input."""
    sys.stdout.write("autocrine, paracrine or other (which)? ")
    sys.stdout.flush()
    line = sys.stdin.readline(2001)
    if not sys.stdin.isatty():
        sys.stdout.write("\n")
    return line.strip() if line else None


def _painted(lines: tuple[str, ...], score: float | None, color: bool) -> list[str]:
    """The judgement, green, yellow or red where colour is wanted."""
    code = 33 if score is None or 0 < score < 1 else 32 if score else 31
    return [f"\x1b[{code}m{one_line(line)}\x1b[0m" if color else one_line(line) for line in lines]
