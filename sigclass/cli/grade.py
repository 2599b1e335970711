"""`sigclass grade`: students' answers beside a key."""

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sigclass.cli.exits import Exit
from sigclass.cli.grade_output import write_results
from sigclass.cli.lab import LabFolder, known_with
from sigclass.cli.options import Color, Width, choice
from sigclass.cli.progress import Progress
from sigclass.cli.screen import look_of
from sigclass.gradebook import Status
from sigclass.render.grade import GRADE_FORMATS, Settings
from sigclass.render.problem_layout import problem_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sigclass.grade.answers import Answers
    from sigclass.grade.book import ClassBook
    from sigclass.grade.course import Graded
    from sigclass.grade.key import Key
    from sigclass.grade.marking import Marker
    from sigclass.grade.rubric import Rubric
    from sigclass.gradebook import Part
    from sigclass.knowledge import Knowledge
    from sigclass.model import Source

ANSWER_FORMATS = ("csv", "tsv", "jsonl")
MOST_PROBLEMS = 20  # that are told one by one


KeyFile = Annotated[str, typer.Argument(metavar="KEY", help="A scenario file or table with ids: the right answers.")]
AnswersFile = Annotated[
    str, typer.Argument(metavar="ANSWERS", help="A table of answers (CSV, TSV, JSONL), or - for standard input.")
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="|".join(GRADE_FORMATS),
        callback=choice(GRADE_FORMATS),
        help="How to show it. Default: rich on a terminal, csv in a pipe.",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="Write to this file; a folder for the formats with one for each student."),
]
RubricFile = Annotated[Path | None, typer.Option("--rubric", help="Weights, half credit and penalties (TOML).")]
SchemeFile = Annotated[
    Path | None, typer.Option("--scheme", help="A course's own labels (TOML); wins over the rubric's.")
]
Columns = Annotated[
    list[str] | None,
    typer.Option("--columns", metavar="KEY=COLUMN,...", help="Which column holds what, where the names differ."),
]
Roster = Annotated[
    Path | None, typer.Option("--roster", help="The students, one a line: nobody else is graded, nobody left out.")
]
Points = Annotated[float | None, typer.Option("--points", min=0, help="What the whole is worth.")]
FailUnder = Annotated[
    float | None, typer.Option("--fail-under", min=0, max=100, help="Exit with 1 if the mean is under this percent.")
]
AnswersFormat = Annotated[
    str | None,
    typer.Option("--from", metavar="|".join(ANSWER_FORMATS), callback=choice(ANSWER_FORMATS), help="What ANSWERS is."),
]


def grade_command(
    key: KeyFile,
    answers: AnswersFile,
    output: Format = None,
    to: Output = None,
    rubric: RubricFile = None,
    scheme: SchemeFile = None,
    columns: Columns = None,
    roster: Roster = None,
    points: Points = None,
    fail_under: FailUnder = None,
    input_format: AnswersFormat = None,
    color: Color = "auto",
    folder: LabFolder = None,
    width: Width = None,
) -> None:
    """Grade answers by meaning, with feedback and the trace as the model answer.

    Exit codes: 0 all graded, 1 some could not be graded or the mean is too low, 2 wrong use or a key with errors.
    """  # fmt: skip
    from sigclass.cli.grade_input import WrongInput, opened, read_roster
    from sigclass.grade.rubric import read_rubric
    from sigclass.grade.scheme import SchemeError
    from sigclass.stream import WrongUse, read

    try:
        marking, names, known = read_rubric(rubric, scheme), read_roster(roster), known_with(folder)
        with opened(answers, input_format, columns or []) as found:
            marker = _marker(read(key), marking, known, found.asked)
            with closing(_book(key, marker, names)) as book:
                _grade(found, marker, book, names)
                write_results(output or _default(to), book, Settings(look_of(sys.stdout, color, width), points), to)
                code = _code(book, fail_under)
    except (SchemeError, WrongInput, WrongUse) as wrong:
        raise typer.BadParameter(str(wrong)) from wrong
    raise typer.Exit(code)


def _default(to: Path | None) -> str:
    return "rich" if to is None and sys.stdout.isatty() else "csv"


def _marker(sources: "Iterable[Source]", rubric: "Rubric", known: "Knowledge", asked: "frozenset[Part]") -> "Marker":
    """Read the key. Leaves with 2 where it cannot be graded by, before anything is graded."""
    from sigclass.grade.key import read_key
    from sigclass.grade.marking import Marker

    key = read_key(sources, rubric, known, asked)
    if not _usable(key):
        raise typer.Exit(Exit.WRONG_USE)
    return Marker(key, rubric, known)


def _book(key: str, marker: "Marker", roster: tuple[str, ...]) -> "ClassBook":
    from sigclass.grade.book import ClassBook

    return ClassBook(Path(key).name, marker.key, marker.rubric.attempts, roster)


def _usable(key: "Key") -> bool:
    """Whether the key can be graded by; what is wrong with it is told."""
    for fault in key.faults:
        sys.stderr.write(problem_text(fault.problem, fault.source))
    if not key.usable:
        sys.stderr.write("nothing was graded: mend the key first\n" if key.faults else "the key is empty\n")
    return key.usable


def _grade(answers: "Answers", marker: "Marker", book: "ClassBook", roster: tuple[str, ...]) -> None:
    """Mark them all, with progress and problems on stderr."""
    from sigclass.grade.course import grade

    progress = Progress(sys.stderr, sys.stderr.isatty(), "answers")
    told = 0
    for each in grade(answers.rows, marker, book, frozenset(roster)):
        if each.marked.problems:
            progress.clear()
            told += _tell(each, MOST_PROBLEMS - told)
        progress.tick()
    progress.clear()
    if told > MOST_PROBLEMS:
        sys.stderr.write(f"and {told - MOST_PROBLEMS:,} more problems; the results hold them all\n")


def _tell(graded: "Graded", most: int) -> int:
    for problem in graded.marked.problems[: max(0, most)]:
        sys.stderr.write(problem_text(problem, graded.source))
    return len(graded.marked.problems)


def _code(book: "ClassBook", fail_under: float | None) -> Exit:
    summary = book.summary
    under = fail_under is not None and (summary.mean is None or 100 * summary.mean < fail_under)
    return Exit.FOUND if under or summary.strays or summary.counts.get(Status.UNGRADED, 0) else Exit.OK
