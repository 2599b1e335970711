"""Marked answers kept on disk, so that memory does not grow with what students write."""

import pickle
import tempfile
from array import array
from typing import IO, cast

from sigclass.gradebook import Marked


class Spool:
    """Takes marked answers one by one, and gives each back by its number. The file has no name and goes with it."""

    def __init__(self) -> None:
        """Start empty."""
        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  it lives as long as the spool
        self._places = array("Q")

    def __len__(self) -> int:
        """How many there are."""
        return len(self._places)

    def add(self, marked: Marked) -> int:
        """Keep one; return its number, from 0."""
        self._places.append(self._file.seek(0, 2))
        pickle.dump(marked, self._file, pickle.HIGHEST_PROTOCOL)
        return len(self._places) - 1

    def get(self, number: int) -> Marked:
        """Give one back."""
        self._file.seek(self._places[number])
        return cast("Marked", pickle.load(self._file))

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
