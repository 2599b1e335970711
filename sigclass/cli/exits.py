"""The exit codes."""

from enum import IntEnum


class Exit(IntEnum):
    """What the command tells the shell. A reader that closes the pipe ends it by SIGPIPE, before any of these."""

    OK = 0  # all read, and as expected
    FOUND = 1  # some scenario could not be read or was not as expected; a name that `explain` does not know
    WRONG_USE = 2
    INTERRUPTED = 130
