"""Marks of pasted text that are no English: links, of which the words stay in their place."""

import re

LINK = re.compile(r"\[([^\[\]]{1,80})\]\((?:@|#|/|\.|https?:|[a-z_]+:)[^()\s]{0,200}\)")
WIKI_LINK = re.compile(r"\[\[[^\[\]|]{1,80}\|([^\[\]]{1,80})\]\]")


def without_links(text: str) -> str:
    """The text with "[smooth muscle](#link)" as "smooth muscle" between blanks: each word keeps its place."""
    if "](" not in text and "[[" not in text:
        return text
    return WIKI_LINK.sub(_blanked, LINK.sub(_blanked, text))


def _blanked(match: re.Match[str]) -> str:
    before = match.start(1) - match.start()
    return " " * before + match.group(1) + " " * (match.end() - match.end(1))
