"""The first line of an input of which nobody said what it is: some tools write tables into `.txt` files."""

import io
from typing import BinaryIO

LONGEST_HEADER = 1_000_000  # bytes
# at least one of these names stands in the header of each tool's table
_NAMES = (b"ligand_complex", b"ligand.complex", b"interacting_pair", b"interaction_name", b"pathway_name")


class Reread(io.RawIOBase):
    """A stream whose first line was read and comes again. Only `readline` works."""

    def __init__(self, first: bytes, stream: BinaryIO) -> None:
        """Take what was read, and the stream behind it."""
        self._first, self._stream = first, stream

    def readline(self, size: int | None = -1) -> bytes:
        """Read a line, or the first `size` bytes of a longer one."""
        limit = -1 if size is None else size
        if not self._first:
            return self._stream.readline(limit)
        if limit < 0 or len(self._first) <= limit:
            part, self._first = self._first, b""
            if part.endswith(b"\n") or len(part) == limit:
                return part
            return part + self._stream.readline(-1 if limit < 0 else limit - len(part))
        part, self._first = self._first[:limit], self._first[limit:]
        return part


def sniff(stream: BinaryIO) -> tuple[str, BinaryIO]:
    """The format of a stream, "sig" unless its first line is the header of a ligand-receptor tool, and the stream."""
    first = stream.readline(LONGEST_HEADER)
    found = "sig"
    if any(name in first for name in _NAMES):
        from sigclass.stream.layouts import tool_format

        line = first.decode("utf-8-sig", errors="replace").rstrip("\r\n")
        found = tool_format(line) or found
    return found, Reread(first, stream)  # type: ignore[return-value]  # all readers use readline alone
