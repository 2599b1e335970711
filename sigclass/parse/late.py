"""Regular expressions that wait: a query at the terminal reads one text, which needs few of them."""

import re
import sys
from collections.abc import Iterator
from functools import cached_property

LONGEST_LEAD = 160  # characters that what stands right before a place can have; a long text is not read again and again
# where a statement begins: the text, a sentence, or behind "we show that" or "in contrast,"
OPENING = r"(?:^|[.!?;:,\n]|\b(?:that|because)\b)\W*"


class Late:
    """A regular expression that is compiled with its first use; its methods are those of `re.Pattern`."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Keep the pattern; `re.error` comes with its first use."""
        self._pattern, self._flags = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place that fits."""
        return self._compiled.search(text, start, end)

    def before(self, text: str, place: int) -> re.Match[str] | None:
        """What fits right before a place, of an expression that ends in "$"."""
        return self._compiled.search(text, max(0, place - LONGEST_LEAD), place)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """What fits at the start."""
        return self._compiled.match(text, start, end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The whole text, where it fits."""
        return self._compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places that fit, in order."""
        return self._compiled.finditer(text)
