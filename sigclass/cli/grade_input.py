"""The files that `sigclass grade` reads beside the key: the answers, and the roster."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sigclass.grade.answers import FORMATS, Answers, read_answers
from sigclass.grade.columns import ColumnError, parse_mapping


class WrongInput(Exception):  # noqa: N818  named for what it is
    """A file that cannot be used; the message says why."""


@contextmanager
def opened(where: str, input_format: str | None, columns: list[str]) -> Iterator[Answers]:
    """The answers in a file, or on standard input for "-". Raises WrongInput."""
    ending = Path(where).suffix.lower().removeprefix(".")
    form = input_format or (ending if ending in FORMATS else "csv")
    try:
        mapping = parse_mapping(columns)
        if where == "-":
            yield read_answers(sys.stdin.buffer, "-", form, mapping)
            return
        with Path(where).open("rb") as stream:
            yield read_answers(stream, where, form, mapping)
    except ColumnError as error:
        raise WrongInput(f"{where}: {error}") from error
    except OSError as error:
        raise WrongInput(f"{error.filename or where} cannot be read or written: {error.strerror}") from error


def read_roster(path: Path | None) -> tuple[str, ...]:
    """The students of a roster, one a line, each once; none where there is no roster. Raises WrongInput."""
    if path is None:
        return ()
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise WrongInput(f"{path} cannot be read: {error}") from error
    names = tuple(dict.fromkeys(line.strip() for line in lines if line.strip() and not line.startswith("#")))
    if not names:
        raise WrongInput(f"{path} names no student")
    return names
