"""The entry point: what holds for the whole process and must not happen in a library."""

import gc
import os
import signal
import sys
from pathlib import Path
from typing import TextIO

from sigclass import __version__
from sigclass.cli.exits import Exit


def main() -> None:
    """Run the command with the arguments of the process and leave with its exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"sigclass {__version__}")  # before the first import of Typer, which takes longer than all else here
        return
    _prepare_streams()
    # A start makes many objects that stay. Looking through them for cycles, again and again and a last time at the end,
    # would take a tenth of a one-off query; the first look at 50,000 objects alone takes 13 ms.
    gc.set_threshold(200_000)
    try:
        _run()
    except KeyboardInterrupt:
        sys.exit(Exit.INTERRUPTED)
    finally:
        gc.freeze()


def _run() -> None:
    from sigclass.cli.commands import make_app

    app = make_app(sys.argv[1] if len(sys.argv) > 1 else None)
    app(prog_name="sigclass")


def _prepare_streams() -> None:
    """Let `| head` end us quietly, and never fail on a character that the terminal's encoding lacks."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    sys.stdout = sys.stdout or _nowhere()  # closed by the shell: `sigclass ... >&-`
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _nowhere() -> TextIO:
    """Where output goes that nobody reads."""
    return Path(os.devnull).open("w", encoding="utf-8")
