"""Definitions by where the target is: "the target cell is the same as the secreting cell", "is far from it"."""

import re

from sigclass.model import Clue, Mention, Stated

_CELL = r"(?:signall?ing|secreting|sending|releasing|producing|source|original) cells?"
_TARGET = r"(?P<target>(?:the )?(?:target|receiving|responding) cells?)"
_WHERE = (
    r"(?:(?P<same>(?:(?:one and )?the same|identical)(?: cells?)?(?: as| to)?)"
    r"|(?P<near>close to|near|nearby|next to|adjacent to|in the vicinity of|neighbou?ring)"
    r"|(?P<far>far (?:away )?from|distant from|a long way from|remote from))"
)
PLACED = re.compile(
    rf"{_TARGET} (?:is|are|lies?) (?:usually |located |very |often )*{_WHERE}(?: the| a)? {_CELL}"
    rf"|(?:the )?{_CELL} and {_TARGET.replace('target>', 'both>')} are (?P<one>(?:one and )?the same)",
    re.IGNORECASE,
)
CLUES = {
    "same": (("responder", "same"),),
    "one": (("responder", "same"),),
    "near": (("responder", "different"), ("route", "near")),
    "far": (("responder", "different"), ("route", "blood")),
}


def placed_target(text: str) -> Stated | None:
    """The one interaction of such a definition: a target and where it is, no more."""
    lower = text.lower()
    found = PLACED.search(text) if any(word in lower for word in ("target cell", "receiving", "responding")) else None
    if found is None:
        return None
    start, end = found.span("target" if found["target"] else "both")
    name = next(name for name in CLUES if found[name])
    place = found.span(name)
    clues = tuple(Clue(fact, value, text[slice(*place)], *place) for fact, value in CLUES[name])
    return Stated(None, None, Mention(text[start:end], start, end, "target cell"), clues=clues)
