"""Marks of pasted text that are no English: links and the gaps of flashcards, whose words stay in their place."""

import re

LINK = re.compile(r"\[([^\[\]]{1,80})\]\((?:@|#|/|\.|https?:|[a-z_]+:)[^()\s]{0,200}\)")
WIKI_LINK = re.compile(r"\[\[[^\[\]|]{1,80}\|([^\[\]]{1,80})\]\]")
QUOTED = re.compile(r"[\"\u201c]([a-z][a-z-]{1,30})[\"\u201d](?= (?:cells?|neurons?)\b)", re.I)
CLOZE = re.compile(r"\{\{c\d{1,2}::([^{}]{1,200}?)(?:::[^{}]{0,80})?\}\}")


def without_gaps(text: str) -> str:
    """The text with "{{c1::IL-2::cytokine}}", a gap of a flashcard with its hint, as "IL-2" between blanks."""
    return CLOZE.sub(_blanked, text) if "{{" in text else text


def without_quotes(text: str) -> str:
    """The text with "the "sending" cell" as "the  sending  cell": quotes around a word of a name mean nothing."""
    return QUOTED.sub(_blanked, text) if '"' in text or "\u201c" in text else text


def without_links(text: str) -> str:
    """The text with "[smooth muscle](#link)" as "smooth muscle" between blanks: each word keeps its place."""
    if "](" not in text and "[[" not in text:
        return text
    return WIKI_LINK.sub(_blanked, LINK.sub(_blanked, text))


def _blanked(match: re.Match[str]) -> str:
    before = match.start(1) - match.start()
    return " " * before + match.group(1) + " " * (match.end() - match.end(1))
