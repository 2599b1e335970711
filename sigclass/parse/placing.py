"""Definitions by where the target is: "the target cell is the same as the secreting cell", "is far from it"."""

import re

from sigclass.model import Clue, Mention, Stated
from sigclass.parse.late import Late

_SENDING = r"(?:signall?ing|secreting|sending|releasing|producing|sender|source|original)"
_RECEIVING = r"(?:target|receiver|receiving|responding|recipient)"
_WHERE = (
    r"(?:(?P<same>(?:(?:one and )?the same|identical)(?: cells?)?(?: as| to)?)"
    r"|(?P<near>close to|near|nearby|next to|adjacent to|in the vicinity of|neighbou?ring)"
    r"|(?P<far>far (?:away )?from|distant from|a long way from|remote from))"
)
PLACED = Late(
    r"(?P<target>(?:the )?(?:target|receiving|responding) cells?) (?:is|are|lies?) (?:usually |located |very |often )*"
    rf"{_WHERE}(?: the| a)? {_SENDING} cells?",
    re.IGNORECASE,
)
TO_BE_THE_SAME = re.compile("(?:is|are|being|and) the same", re.I)  # quick to compile, and rare
ONE_CELL = Late(
    rf"\b{_SENDING}\b[^.;?]*\b{_RECEIVING}\b[^.;?]*\b(?:is|are|being) (?:one and )?"
    r"(the same(?: cell)?)\b(?! (?:type|kind))",
    re.I,
)
ALSO_THE_OTHER = Late(
    rf"\b(?:{_SENDING} cells? (?:is|are) (?:also|itself|themselves|at once) the ({_RECEIVING} cells?)"
    rf"|{_RECEIVING} cells? (?:is|are) (?:also|itself|themselves|at once) the ({_SENDING} cells?))\b",
    re.I,
)
CLUES = {
    "same": (("responder", "same"),),
    "near": (("responder", "different"), ("route", "near")),
    "far": (("responder", "different"), ("route", "blood")),
}


def placed_target(text: str) -> Stated | None:
    """The one interaction of such a definition: a target and where it is, no more."""
    lower = text.lower()
    found = PLACED.search(text) if any(word in lower for word in ("target cell", "receiving", "responding")) else None
    if found is None:
        return None
    start, end = found.span("target")
    name = next(name for name in CLUES if found[name])
    place = found.span(name)
    clues = tuple(Clue(fact, value, text[slice(*place)], *place) for fact, value in CLUES[name])
    return Stated(None, None, Mention(text[start:end], start, end, "target cell"), clues=clues)


def one_cell(text: str) -> Stated | None:
    """ "the signalling cell and the target cell are the same cell", "the secreting cell is also the target cell"."""
    found = ONE_CELL.search(text) if TO_BE_THE_SAME.search(text) else ALSO_THE_OTHER.search(text)
    if found is None or found.lastindex is None:
        return None
    cell = Mention(found[found.lastindex], *found.span(found.lastindex), "cell")
    return Stated(None, None, cell, clues=(Clue("responder", "same", cell.text, cell.start, cell.end),))
