"""The index from spellings to entries: exact look-ups, and near names for what is not known."""

import difflib
import heapq
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from sigclass.knowledge.fold import fold, fold_all, singulars

MOST_EXTRA = 6  # letters by which a near name may be longer or shorter
LEAD = 0.1  # a name that much nearer than the rest is offered alone
NEAR_ENOUGH = 0.72  # difflib's ratio; below it a suggestion confuses more than it helps


class NameIndex:
    """Spellings of one table's entries, folded; each leads to the names of one entry or, where ambiguous, several."""

    def __init__(self, spellings: Iterable[tuple[str, str, bool]]) -> None:
        """Take (spelling, entry's name, whether the spelling is the entry's own name or symbol)."""
        own: dict[str, tuple[str, ...]] = {}
        others: dict[str, tuple[str, ...]] = {}
        entries = list(spellings)
        self._spelt = [spelling for spelling, _, _ in entries]
        self._folded = fold_all(self._spelt)
        for key, (_, name, is_own) in zip(self._folded, entries, strict=True):
            held = own if is_own else others
            known = held.get(key)
            if known is None:
                held[key] = (name,)
            elif name not in known:
                held[key] = (*known, name)
        # an entry's own name wins over another entry's synonym of the same spelling
        self.keys: dict[str, tuple[str, ...]] = others | own
        self._near: dict[str, set[str]] | None = None

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """The short keys of capitals ("NO", "DC"), which in running text are names only so spelt, never "no"."""
        pairs = zip(self._folded, self._spelt, strict=True)
        short = [(key, spelling) for key, spelling in pairs if len(key) <= 3 and key.isalpha()]
        return frozenset(key for key, spelling in short if sum(letter.isupper() for letter in spelling) > 1)

    def find(self, text: str) -> tuple[str, ...]:
        """The names that `text` may stand for: none where unknown, several where ambiguous. Plurals are understood."""
        return self.find_key(fold(text))

    def find_key(self, key: str) -> tuple[str, ...]:
        """Like `find`, for a key that is folded already."""
        found = self.keys.get(key)
        if found:
            return found
        for singular in singulars(key):
            found = self.keys.get(singular)
            if found:
                return found
        return ()

    def near(self, text: str, limit: int = 3, enough: float = NEAR_ENOUGH) -> tuple[str, ...]:
        """Up to `limit` known names spelt almost like `text`, best first; never one that differs in a digit."""
        key = fold(text)
        if len(key) < 3:
            return ()
        shared: dict[str, int] = defaultdict(int)
        for gram in _grams(key):
            for candidate in self._gram_index().get(gram, ()):
                shared[candidate] += 1
        # a name much longer or shorter cannot be near enough
        able = [other for other in shared if abs(len(other) - len(key)) <= MOST_EXTRA]
        likely = heapq.nsmallest(40, able, key=lambda other: (-shared[other], abs(len(other) - len(key)), other))
        digits = re.findall(r"\d+", key)
        scored = [
            (difflib.SequenceMatcher(None, key, other).ratio(), other)
            for other in likely
            if re.findall(r"\d+", other) == digits
        ]
        close = sorted((pair for pair in scored if pair[0] >= enough), key=lambda pair: (-pair[0], pair[1]))
        closest = close[0][0] if close else 0.0
        names = dict.fromkeys(name for ratio, other in close if ratio > closest - LEAD for name in self.keys[other])
        return tuple(names)[:limit]

    def _gram_index(self) -> dict[str, set[str]]:
        if self._near is None:
            self._near = defaultdict(set)
            for key in self.keys:
                for gram in _grams(key):
                    self._near[gram].add(key)
        return self._near


def _grams(key: str) -> set[str]:
    padded = f"^{key}$"
    return {padded[i : i + 2] for i in range(len(padded) - 1)}
