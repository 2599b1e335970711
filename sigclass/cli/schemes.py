"""The option `--scheme`: a course's own labels."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from sigclass.grade.scheme import Scheme


def scheme_of(path: Path | None) -> "Scheme | None":
    """Read the scheme that was given. Raises typer.BadParameter where it cannot be used."""
    if path is None:
        return None
    from sigclass.grade.scheme import SchemeError, read_scheme

    try:
        return read_scheme(path)
    except SchemeError as wrong:
        raise typer.BadParameter(str(wrong), param_hint="--scheme") from wrong
