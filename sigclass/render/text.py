"""Hostile text made safe to show: control characters visible, widths counted as a terminal counts them."""

import re
import unicodedata

# Cc control, Cf invisible (bidi overrides, zero-width), Cs lone surrogates, Zl and Zp line separators
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_SHORT = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def visible(text: str, keep: str = "") -> str:
    r"""Return the text with every character that a terminal would obey or hide as an escape such as ``\x1b``.

    Characters in `keep` stay as they are.
    """
    if text.isprintable():
        return text
    return "".join(c if c in keep else _escape(c) for c in text)


def _escape(character: str) -> str:
    if unicodedata.category(character) not in _UNSEEN:
        return character
    code = ord(character)
    if code < 0x100:
        return _SHORT.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def one_line(text: str) -> str:
    """Return the text on one line: each run of spaces, tabs and line breaks is one space, the rest visible."""
    return visible(" ".join(re.split(r"[ \t\r\n]+", text.strip())))


def width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cell_text(text: str) -> str:
    """Return a spreadsheet's cell: on one line, all visible, and a formula stays text by a leading apostrophe."""
    # "-" alone is no formula but the name of standard input
    guard = "'" if text.startswith(_FORMULA) and text != "-" else ""
    return guard + visible(text)


def wrap(text: str, columns: int) -> list[str]:
    """Break the text at spaces into lines of at most `columns` columns; inside a word only where it is too long."""
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if width(joined) <= columns:
            lines[-1] = joined
            continue
        lines += _pieces(word, max(2, columns))
    return [line for line in lines if line] or [""]


def _pieces(word: str, columns: int) -> list[str]:
    pieces = [""]
    for character in word:
        if width(pieces[-1]) + width(character) > columns:
            pieces.append("")
        pieces[-1] += character
    return pieces
