"""True-or-false items that are answered "false": what they claimed is not so."""

import re

from sigclass.parse.events import Events
from sigclass.parse.late import Late
from sigclass.parse.merging import share

ASKED = Late(r"\s*\W*(?:true\s+or\s+false|true\s*/\s*false|t\s*/\s*f)\b", re.I)
REFUTED = Late(r"[.?!:)]\s*(?:answer\s*:?\s*)?\(?false\b", re.I)


def drop_refuted(told: Events, text: str) -> None:
    """Drop the acts that stand before "False"; who releases what stays, where the correction does not tell it anew."""
    answer = REFUTED.search(text, asked.end()) if (asked := ASKED.match(text)) else None
    if answer is None:
        return
    told.acts = [act for act in told.acts if act.at > answer.start()]
    corrected = [release for release in told.releases if release.at > answer.start()]
    for release in [each for each in told.releases if each.at < answer.start()]:
        if not told.acts or any(share(release.molecules, each.molecules) for each in corrected):
            told.releases.remove(release)
