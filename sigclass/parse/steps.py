"""A pass of tagging, and what it looks for."""

from collections.abc import Callable
from typing import NamedTuple

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.words import Word

Pass = Callable[[list[Word], NameLexicon], list[Word]]


class Step(NamedTuple):
    """A pass over the words.

    `needs`: words or kinds of words that no pass makes; where none of them stands in the text, the pass is not run.
    Empty: it always is.
    """

    run: Pass
    needs: frozenset[str] = frozenset()
