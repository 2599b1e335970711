"""Whom "them" means, and what an "it" before its name: "T cells release IL-2, which acts on them"."""

from dataclasses import replace

from sigclass.parse.chunks import Noun
from sigclass.parse.discourse import Discourse
from sigclass.parse.events import Events, Party
from sigclass.parse.parties import mention, word_clue


def them(discourse: Discourse, noun: Noun) -> list[Party]:
    """The cells that the text named so far, where it named just one kind of them and these are several."""
    known = {cell.mention.start for cell in discourse.seen}
    fresh = {name for cell in discourse.subject[0] if cell.mention.start not in known for name in cell.names}
    # "once TGF-beta from platelets reaches them": not the platelets, where others were named before
    named = [cell for cell in discourse.seen if not cell.names & fresh] or [*discourse.seen, *discourse.subject[0]]
    seen = {(cell.names, cell.other): cell for cell in named if cell.mention.name}
    if len(seen) == 2 and noun.heads[-1].lower == "them":
        # "present antigen to T cells and secrete IL-12, which directs them": not those that secrete it
        doing = [cell for release in discourse.releases[-1:] for cell in release.senders] + discourse.subject[0]
        makers = {name for cell in doing for name in cell.names}
        seen = {key: cell for key, cell in seen.items() if not cell.names & makers}
    if len(seen) != 1:
        return []
    before = next(iter(seen.values()))
    singular = bool(noun.modifiers) and noun.modifiers[0].lower == "its"
    if before.other or before.mention.text.lower().endswith("s") is singular:
        return []
    words = mention(discourse.source, noun.start, noun.end, before.mention.name, before.mention.state)
    return [replace(before, mention=words, clues=(word_clue(noun.heads[-1], "article", "definite"),))]


def is_cellular(noun: Noun) -> bool:
    """Whether "its growth", "its activation" can only be a cell's, unlike "its effect"."""
    return noun.kind == "EFFECT" or noun.heads[-1].lower in ("activation", "stimulation")


def name_ahead(told: Events) -> None:
    """ "It is secreted by the pancreas. Insulin acts ...": a text that begins with "it" names it afterwards."""
    first = told.releases[0] if told.releases else None
    if first is None or any(molecule.mention.text.lower() not in ("it", "they") for molecule in first.molecules):
        return
    able = [m for act in told.acts if act.order > first.order for m in act.molecules if not m.pointing]
    named = {molecule.names: molecule for molecule in able}
    if len(named) == 1 and not any(act.order < first.order for act in told.acts):
        first.molecules = list(named.values())
