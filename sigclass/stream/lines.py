"""Bytes -> lines, at constant memory whatever the input: a line over the cap is never held whole."""

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO, NamedTuple

from sigclass.model import Source
from sigclass.parse.limits import LONGEST, SHOWN, too_long
from sigclass.problems import problem

_WIDEST = 4  # bytes of a character in UTF-8
_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class Line(NamedTuple):
    """One line without its end. Only the first SHOWN characters of a line that is too long are kept.

    `bad` is where bytes that are not UTF-8 stand, shown escaped: start and end in the text.
    """

    number: int
    text: str
    too_long: bool = False
    bad: tuple[int, int] | None = None
    utf16: bool = False  # bytes as another encoding of Unicode puts them at the start of a file


def read_lines(stream: BinaryIO, longest: int = LONGEST) -> Iterator[Line]:
    r"""The lines of a stream, of at most `longest` characters each. Only \n, or \r\n, ends a line."""
    cap = longest * _WIDEST + len(_BOM) + 2
    number = 0
    while raw := stream.readline(cap):
        number += 1
        cut = len(raw) == cap and not raw.endswith(b"\n")
        if cut:
            _skip_line(stream)
        utf16 = number == 1 and raw.startswith(_UTF16)
        raw = raw.removeprefix(_BOM) if number == 1 else raw
        if cut:
            yield Line(number, _start(raw), too_long=True)
        else:
            yield _line(number, raw.removesuffix(b"\n").removesuffix(b"\r"), longest, utf16)


def make_source(lines: list[Line], file: str | None, cut: bool = False) -> Source:
    """One scenario of these lines, of which some may have been left out (`cut`), with the problems that stand in them.

    `lines` is not empty.
    """
    source = Source("\n".join(line.text for line in lines), file, lines[0].number)
    if cut or len(source.text) > LONGEST or any(line.too_long for line in lines):
        return too_long(source)
    start = 0
    for line in lines:
        if line.bad:
            hint = "the file looks like UTF-16: save it as UTF-8" if line.utf16 else "save the file as UTF-8"
            bad = (start + line.bad[0], start + line.bad[1])
            return replace(source, problems=(problem(source, "not-utf8", "these bytes are not UTF-8", *bad, hint),))
        start += len(line.text) + 1
    return source


def _line(number: int, raw: bytes, longest: int, utf16: bool) -> Line:
    try:
        text = raw.decode()
        bad = None
    except UnicodeDecodeError as error:
        fits = len(raw.decode(errors="replace")) <= longest
        text = raw.decode(errors="backslashreplace")[: longest if fits else None]  # an escape is longer than its byte
        start = len(raw[: error.start].decode())
        bad = (start, start + len(raw[error.start : error.end].decode(errors="backslashreplace")))
    if len(text) > longest:
        return Line(number, text[:SHOWN], too_long=True)
    return Line(number, text, bad=bad, utf16=utf16)


def _start(raw: bytes) -> str:
    """The first characters of a line that was cut, perhaps in the middle of one."""
    return raw[: SHOWN * _WIDEST].decode(errors="backslashreplace")[:SHOWN]


def _skip_line(stream: BinaryIO) -> None:
    while part := stream.readline(65_536):
        if part.endswith(b"\n"):
            return
