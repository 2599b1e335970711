"""Where the results of `sigclass grade` go: standard output, a file, or a folder with a file for each student."""

import re
import sys
from pathlib import Path

import typer

from sigclass.cli.safely import write_whole
from sigclass.gradebook import Book
from sigclass.render.grade import FOR_EACH_STUDENT, Settings, StudentFile, files, pieces
from sigclass.render.text import one_line

RESULTS = "results.json"


def write_results(name: str, book: Book, settings: Settings, to: Path | None) -> None:
    """Write in the format `name`; a file is there whole or not at all. Raises OSError."""
    if name in FOR_EACH_STUDENT:
        _for_each_student(name, book, settings, to)
    elif to:
        write_whole(to, pieces(name, book, settings))
    else:
        for text in pieces(name, book, settings):
            sys.stdout.write(text)


def _for_each_student(name: str, book: Book, settings: Settings, to: Path | None) -> None:
    if to is None or to.suffix == ".json":
        _single(name, book, settings, to)
        return
    taken: set[str] = set()
    for file in files(name, book, settings):
        if file.text:
            write_whole(to / folder_name(file.student, taken) / RESULTS, [file.text])
        else:
            _untouched(file)


def _single(name: str, book: Book, settings: Settings, to: Path | None) -> None:
    """One student's results, as an autograder's run wants them."""
    students = len(book.lines())
    if students != 1:
        raise typer.BadParameter(f"{students} students need a folder: pass --output FOLDER", param_hint="--output")
    (file,) = files(name, book, settings)
    if not file.text:
        _untouched(file)
    elif to:
        write_whole(to, [file.text])
    else:
        sys.stdout.write(file.text)


def _untouched(file: StudentFile) -> None:
    sys.stderr.write(f"{one_line(file.student)}: nothing could be graded, so no results are written\n")


def folder_name(student: str, taken: set[str]) -> str:
    """A name for a student's folder: safe on every system, and never the same for two students."""
    safe = re.sub(r"[^\w.@ -]", "_", student[:80], flags=re.ASCII).strip(". ") or "_"
    name, number = safe, 2
    while name.casefold() in taken:
        name, number = f"{safe}-{number}", number + 1
    taken.add(name.casefold())
    return name
