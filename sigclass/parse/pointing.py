"""Whom "them" means: "T cells release IL-2, which acts on them"."""

from dataclasses import replace

from sigclass.parse.chunks import Noun
from sigclass.parse.discourse import Discourse
from sigclass.parse.events import Party
from sigclass.parse.parties import mention, word_clue


def them(discourse: Discourse, noun: Noun) -> list[Party]:
    """The cells that the text named so far, where it named just one kind of them and these are several."""
    # "when histamine from mast cells reaches them": not those of the clause's own subject
    here = [] if discourse.own_subject and discourse.subject[1] else discourse.subject[0]
    seen = {(cell.names, cell.other): cell for cell in (*discourse.seen, *here) if cell.mention.name}
    if len(seen) != 1:
        return []
    before = next(iter(seen.values()))
    if before.other or not before.mention.text.lower().endswith("s"):
        return []
    words = mention(discourse.source, noun.start, noun.end, before.mention.name, before.mention.state)
    return [replace(before, mention=words, clues=(word_clue(noun.heads[-1], "article", "definite"),))]
