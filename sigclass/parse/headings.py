"""Texts that define one kind of signalling after another: "Autocrine: ... Paracrine: ...", "autocrine (...), ..."."""

import re

from sigclass.parse.late import Late

# a label at the start of a definition, with what closes the heading
HEADING = Late(
    r"(?:^|(?<=[\s*_(\[•|]))((?:auto|para|endo|juxta|intra)crine|synaptic|neurocrine)[*_]*"
    r"(?: (?:cell )?(?:signall?ing|communication|signals?|secretion|hormones?|action))?[*_]*"
    r"(?: ?:| [—–-] | ?\((?!e\.?g|s\)))",
    re.I,
)
# what leads from one definition to the next
LISTED = Late(r"[\s,;*_•|]*(?:\b(?:and|or)\b)?[\s*_•|]*(?:(?<=\s)\(?[0-9a-d][.)])?[\s*_]*$", re.I)
LONGEST_JOINT = 12  # characters of ", and (2) "
MOST = 8  # headings; there are no more kinds


def definitions(text: str) -> list[tuple[int, int]]:
    """Where each definition stands, as (start, end); none unless the text opens with one and has several."""
    lower = text.lower()
    if sum(lower.count(word) for word in ("crine", "synaptic")) < 2:
        return []
    found = list(HEADING.finditer(text[: 200 * MOST]))
    kinds = {heading[1].lower() for heading in found}
    if not 1 < len(found) <= MOST or len(kinds) != len(found):
        return []
    lead = text[: found[0].start()].rstrip(" *_(")
    if lead and not lead.endswith((":", "1.", "1)", "-", "•")):
        return []
    ends = [heading.start() for heading in found[1:]] + [len(text)]
    places = [(heading.start(), end) for heading, end in zip(found, ends, strict=True)]
    return [(start, _told_until(text, start, end)) for start, end in places]


def _told_until(text: str, start: int, end: int) -> int:
    """The end of a definition without the ", and" that leads to the next."""
    joint = LISTED.search(text, max(start, end - LONGEST_JOINT), end)
    return joint.start() if joint else end
