"""Bytes to lines: ends of lines, lines that are too long, and bytes that are no UTF-8."""

import io

import pytest

from sigclass.stream.lines import Line, make_source, read_lines


def lines(data: bytes, longest: int = 2_000) -> list[Line]:
    return list(read_lines(io.BytesIO(data), longest))


ENDS = [
    (b"", []),
    (b"a", ["a"]),
    (b"a\n", ["a"]),
    (b"a\r\nb\r\n", ["a", "b"]),
    (b"a\rb\n", ["a\rb"]),
    (b"\n\na", ["", "", "a"]),
    (b"\xef\xbb\xbfa\n\xef\xbb\xbfb", ["a", "\ufeffb"]),
    (b"\xef\xbb\xbf", [""]),
    ("a\u2028b\x0bc\x85d\x1ce\x00f".encode(), ["a\u2028b\x0bc\x85d\x1ce\x00f"]),
]


@pytest.mark.parametrize(("data", "texts"), ENDS)
def test_only_a_line_feed_ends_a_line(data: bytes, texts: list[str]) -> None:
    assert [line.text for line in lines(data)] == texts
    assert [line.number for line in lines(data)] == list(range(1, len(texts) + 1))


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b""])
@pytest.mark.parametrize("letter", ["a", "β", "→", "🧫"])
def test_a_line_of_the_longest_length_is_whole(letter: str, end: bytes) -> None:
    (line,) = lines(b"\xef\xbb\xbf" + (letter * 2_000).encode() + end)
    assert line == Line(1, letter * 2_000)


@pytest.mark.parametrize("letter", ["a", "β", "→", "🧫"])
def test_a_line_one_longer_is_too_long(letter: str) -> None:
    first, second = lines((letter * 2_001).encode() + b"\nb")
    assert first == Line(1, letter * 200, too_long=True)
    assert second == Line(2, "b")


class Counted(io.BytesIO):
    """A stream that tells the largest piece that was asked of it."""

    largest = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        self.largest = max(self.largest, size or 0) if size != -1 else 1 << 62
        return super().readline(size)


def test_ten_megabytes_are_never_held() -> None:
    stream = Counted(b"x" * 10_000_000 + b"\nb\n" + b"y" * 100_000)
    assert [(line.number, len(line.text), line.too_long) for line in read_lines(stream)] == [
        (1, 200, True),
        (2, 1, False),
        (3, 200, True),
    ]
    assert stream.largest <= 65_536


def test_bytes_that_are_no_utf8_are_shown_at_their_place() -> None:
    (line,) = lines("α T ".encode() + b"\xe9cell\n")
    assert line.text == "α T \\xe9cell"
    assert line.text[slice(*line.bad or ())] == "\\xe9"
    source = make_source([Line(4, "id: x"), line._replace(number=5)], "f.sig")
    assert [(each.code, each.severity, each.place) for each in source.problems] == [("not-utf8", "error", (5, 5, 4))]


def test_a_line_of_another_encoding_is_not_too_long() -> None:
    """Escapes are longer than the bytes that they show."""
    (line,) = lines(b"\xe1" * 1_500)
    assert not line.too_long
    (problem,) = make_source([line], None).problems
    assert problem.code == "not-utf8"


def test_utf16_is_named() -> None:
    first, *_ = lines("sender: T cell\n".encode("utf-16"))
    (problem,) = make_source([first], None).problems
    assert "UTF-16" in problem.hint
