"""Files, standard input, tables and scenarios on the command line -> sources, one by one, in order."""

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from sigclass.model import Source
from sigclass.stream.lines import read_lines

__all__ = ["FORMATS", "WrongUse", "read", "sources_of"]

FORMATS = ("sig", "csv", "tsv", "jsonl")
UNTOLD = "untold"  # a scenario file, or the table of a ligand-receptor tool
ENDINGS = {**{f".{name}": name for name in FORMATS}, ".txt": UNTOLD}
STDIN = "-"


class WrongUse(Exception):  # noqa: N818 (named for what it is, as problems are)
    """A source that cannot be read at all: a file that is not there, a folder, an unknown format."""


def read(
    *where: str, input_format: str | None = None, paragraphs: bool = False, stdin: BinaryIO | None = None
) -> Iterator[Source]:
    """The scenarios of each `where`: a scenario's text, a file's path, or "-" for standard input.

    `input_format` is one of FORMATS; without it a file's ending tells, and everything else is a scenario file, unless
    its first line is the header of a ligand-receptor tool.
    Raises WrongUse at once, before anything is read.
    """
    if input_format is not None and input_format not in FORMATS:
        raise WrongUse(f'no input format is called "{input_format}": use one of {", ".join(FORMATS)}')
    paths = [_path(each) for each in where]
    return _read_all(where, paths, input_format, paragraphs, stdin)


def sources_of(
    text: str, file: str | None = None, input_format: str = "sig", paragraphs: bool = False
) -> Iterator[Source]:
    """The scenarios of a string."""
    return _read(io.BytesIO(_bytes(text)), file, input_format, paragraphs)


def _read_all(
    where: tuple[str, ...],
    paths: list[Path | None],
    input_format: str | None,
    paragraphs: bool,
    stdin: BinaryIO | None,
) -> Iterator[Source]:
    for each, path in zip(where, paths, strict=True):
        if each == STDIN:
            yield from _read(stdin or sys.stdin.buffer, STDIN, input_format or UNTOLD, paragraphs)
        elif path is None:
            yield from sources_of(each, None, input_format or "sig", paragraphs)
        else:
            with _open(path) as stream:
                found = input_format or ENDINGS.get(path.suffix.lower(), UNTOLD)
                yield from _read(stream, each, found, paragraphs)


def _read(stream: BinaryIO, file: str | None, input_format: str, paragraphs: bool) -> Iterator[Source]:
    # each format's reader is imported with its first source
    if input_format == UNTOLD:
        from sigclass.stream.sniff import sniff

        input_format, stream = sniff(stream)
    if input_format == "sig":
        from sigclass.stream.sig import read_sig

        return read_sig(read_lines(stream), file, paragraphs)
    if input_format == "jsonl":
        from sigclass.stream.jsonl import read_jsonl

        return read_jsonl(stream, file)
    from sigclass.stream.separated import read_csv, read_tsv

    return read_csv(stream, file) if input_format == "csv" else read_tsv(stream, file)


def _path(where: str) -> Path | None:
    """The path of a file to read; None for standard input and for a scenario. Raises WrongUse."""
    if where == STDIN:
        return None
    path = Path(where)
    try:
        exists, is_folder = path.exists(), path.is_dir()
    except (OSError, ValueError):  # longer than a name may be, or with a NUL: no path
        exists = is_folder = False
    if is_folder and where:
        raise WrongUse(f"{where} is a folder")
    if exists and where:
        if not os.access(path, os.R_OK):
            raise WrongUse(f"{where} may not be read")
        return path
    if path.suffix.lower() in ENDINGS or ("/" in where and " " not in where):
        raise WrongUse(f"there is no file {where}")
    return None


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise WrongUse(f"{path} cannot be read: {error.strerror}") from error


def _bytes(text: str) -> bytes:
    """The bytes of a string; those of an argument of the command line that are no UTF-8 come back as they were."""
    try:
        return text.encode(errors="surrogateescape")
    except UnicodeEncodeError:
        return text.encode(errors="surrogatepass")
