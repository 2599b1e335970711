"""Typographic marks read as typed ones, character by character, so that every place in the text holds."""

import re

_TYPED = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–−⁃﹣－", "-"),
        **dict.fromkeys("—―⸺", "—"),  # a long dash is what editors make of two hyphens
        **dict.fromkeys("“”„‟«»″＂", '"'),
        **dict.fromkeys("‘’‚‛′", "'"),
        **dict.fromkeys("→⟶➔➜➝➞⭢", "→"),
    }
)
# an en dash stands for two hyphens where it opens or closes an arrow, else for one ("TNF–α")
_LONG_EN_DASH = re.compile(r"(?<!\S)–(?=\S)|–(?:(?=>)|(?=[→⟶]))")

# two by two in the lookaheads: a larger set of characters beyond Latin-1 takes Python much longer to compile
_OPEN = re.compile(r"(?:--|—)[-—]*(?![->])(?![—→])")
_CLOSE = re.compile(r"(?:--|—)[-—]*>|→")


def typed(text: str) -> str:
    """The text with typographic dashes, quotes and arrows as typed ones; as many characters, each at its place."""
    return _LONG_EN_DASH.sub("—", text).translate(_TYPED) if not text.isascii() else text


def is_arrow(text: str) -> bool:
    """Whether the text holds `--NAME-->` (or `→` for its end) and is thus arrow notation."""
    text = typed(text)
    opened = _OPEN.search(text)
    closed = opened and _CLOSE.search(text, opened.end())
    if not opened or not closed:
        return False
    # between words and before a mere "→", a long dash is punctuation: "T cells—once activated—release IL-2 → growth"
    tight = text[opened.end()] not in " \t" and not text[: opened.start()][-1:].strip()
    return closed.group() != "→" or opened.group() != "—" or tight
