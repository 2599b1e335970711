"""The entry point: what holds for the whole process and must not happen in a library."""

import signal
import sys

from sigclass import __version__
from sigclass.cli.exits import Exit


def main() -> None:
    """Run the command with the arguments of the process and leave with its exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"sigclass {__version__}")  # before the first import of Typer, which takes longer than all else here
        return
    _prepare_streams()
    from sigclass.cli.app import app

    try:
        app(prog_name="sigclass")
    except KeyboardInterrupt:
        sys.exit(Exit.INTERRUPTED)


def _prepare_streams() -> None:
    """Let `| head` end us quietly, and never fail on a character that the terminal's encoding lacks."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
