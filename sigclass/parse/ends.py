"""What the two ends of an interaction tell of each other: called from elsewhere, a second one, named only later."""

from sigclass.model import Clue
from sigclass.parse.events import Act, Party, Release


def is_called(act: Act, release: Release | None, sender: Party | None, target: Party | None) -> bool:
    """Whether who is recruited is another than the sender; "they are attracted by the IL-8 they release" says not."""
    told = sender is not None and target is not None and not (target.same or target.other)
    return told and not act.carried and not (release is not None and release.own)


def apart(sender: Party) -> bool:
    """Whether the sender is told as another cell than the target: "by Delta on the neighbouring cell"."""
    return sender.other and not sender.same


def second(sender: Party | None, target: Party | None) -> list[Clue]:
    """ "A T cell secretes IL-2 that binds a T cell": the second one is another."""
    if sender is None or target is None or target.same or sender.names != target.names:
        return []
    articles = [clue for each in (sender, target) for clue in each.clues if clue.fact == "article"]
    single = [clue for clue in articles if clue.text.lower() in ("a", "an", "one")]
    if len(single) != 2 or (sender.mention.start or 0) >= (target.mention.start or 0):
        return []
    return [Clue("responder", "different", target.mention.text, target.mention.start, target.mention.end)]


def points_ahead(clue: Clue, sender: Party | None) -> bool:
    """A definite phrase cannot point at a sender who is named only after it."""
    if clue.fact != "article" or sender is None:
        return False
    return clue.start is not None and sender.mention.start is not None and clue.start < sender.mention.start


def ways_to(clues: list[Clue], target: Party | None) -> list[Clue]:
    """The clues without the way to somebody else: "locally on endothelium and, via the blood, on the hypothalamus".

    Of a local way and the blood, the one told last before the target is its own, else the first after it.
    """
    ways = [clue for clue in clues if clue.fact == "route" and clue.value in ("local", "blood")]
    if target is None or len({clue.value for clue in ways}) < 2:
        return clues
    start = target.mention.start or 0
    before = [clue for clue in ways if (clue.start or 0) < start]
    own = max(before, key=_place) if before else min(ways, key=_place)
    return [clue for clue in clues if clue not in ways or clue.value == own.value]


def _place(clue: Clue) -> int:
    return clue.start or 0


def synaptic(sender: Party | None) -> list[Clue]:
    """ "a presynaptic neuron": the sender's name tells the way."""
    return [clue for clue in (sender.clues if sender else ()) if (clue.fact, clue.value) == ("route", "synapse")]


def is_near(target: Party | None) -> bool:
    """Whether the target is told to be nearby."""
    return target is not None and any((clue.fact, clue.value) == ("route", "near") for clue in target.clues)
