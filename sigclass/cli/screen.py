"""What the streams can show: colour, width, characters. Decided here, once, for all formats."""

import os
import shutil
import sys
from collections.abc import Mapping
from typing import TextIO

from sigclass.render import Look

DRAWING = "╭╮╰╯─│▶▲▼✗╌╎═║━┃┈┊●◌○"  # an encoding that has these has all that the drawings use
COLORS = ("auto", "always", "never")


def wants_color(option: str, is_terminal: bool, environ: Mapping[str, str]) -> bool:
    """Whether to colour: the option decides, else NO_COLOR, else FORCE_COLOR, else the terminal."""
    if option != "auto":
        return option == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        # "0" and "false" are meant as off, though some tools take any value for on
        return environ["FORCE_COLOR"].lower() not in ("0", "false")
    return is_terminal and environ.get("TERM") != "dumb"


def look_of(stream: TextIO, color: str = "auto", width: int | None = None, why_not: bool = False) -> Look:
    """How to show things on this stream."""
    return Look(
        width=width or shutil.get_terminal_size((80, 24)).columns,
        color=wants_color(color, stream.isatty(), os.environ),
        ascii=not _can_draw(stream),
        why_not=why_not,
    )


def _can_draw(stream: TextIO) -> bool:
    try:
        DRAWING.encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def default_format() -> str:
    """Return the format where none was asked for: drawn on a terminal, plain lines in a pipe."""
    return "rich" if sys.stdout.isatty() else "plain"
