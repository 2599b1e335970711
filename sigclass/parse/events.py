"""What a sentence tells, clause by clause: who releases what, what acts on whom, who carries, lacks or is blocked."""

from dataclasses import dataclass, field
from typing import NamedTuple

from sigclass.model import Clue, Mention, Stated


@dataclass(frozen=True)
class Party:
    """A participant as a noun gives it: its words, and the clues that its modifiers hold."""

    mention: Mention
    clues: tuple[Clue, ...] = ()
    generic: bool = False  # a word such as "cells" or "cytokines"
    pointing: bool = False  # a pronoun, "the same cell", "this cytokine": stands for one named before
    names: frozenset[str] = frozenset()  # the knowledge's names, or the folded text where it has none

    @property
    def same(self) -> bool:
        """Whether its words point back at the sender."""
        return any(clue.fact == "responder" and clue.value == "same" for clue in self.clues)

    @property
    def seated(self) -> bool:
        """Whether only an effect tells of it: "causes vasodilation"."""
        return any(clue.fact == "seat" for clue in self.clues)

    @property
    def other(self) -> bool:
        """Whether its words set it apart from the sender."""
        return any(clue.fact == "responder" and clue.value == "different" for clue in self.clues)


@dataclass(kw_only=True, eq=False)
class Event:
    """What a release and an act have in common: their place, and the marks that stand with them.

    No event equals another (`eq=False`, here and below): two told alike are still two.
    """

    at: int  # where it stands in the text
    order: int = 0  # the clause that tells it
    clues: list[Clue] = field(default_factory=list)
    labels: list[Clue] = field(default_factory=list)
    secondary: bool = False  # told as the effect of another signal, or in passing


@dataclass(eq=False)
class Release(Event):
    """Senders release, make or show molecules."""

    senders: list[Party]
    molecules: list[Party]
    own: bool = False  # "its own IL-2"
    taken: bool = False  # an act has its labels
    denied: bool = False  # told as what does not happen
    active: bool = False  # the verb's subject lets go of a signal that is known, whether the subject is named or not
    regulated: bool = False  # told as what another signal controls
    also: bool = False  # the verb before told a release by the same cells: "secrete IL-2 and express CD40L"


@dataclass(eq=False)
class Act(Event):
    """Molecules act on targets, bind there, travel there, or are responded to."""

    molecules: list[Party]
    targets: list[Party]
    senders: list[Party] = field(default_factory=list)
    receptors: list[Mention] = field(default_factory=list)
    pathways: list[Mention] = field(default_factory=list)
    effects: list[Mention] = field(default_factory=list)
    purpose: bool = False  # "to recruit endothelial cells"
    calling: Clue | None = None  # "recruit": whom a sender calls is another cell
    carried: bool = False  # told by who carries the receptor: the sender itself may be the target


class Goal(NamedTuple):
    """Whom a verb acts on in the end, by means that may be told next: "drives osteoclast formation by ..."."""

    targets: list[Party]
    act: Act | None  # as it was told: of the first signal, which does not reach them itself
    order: int  # of the clause that may tell the means
    making: bool = False  # who makes it was told: "by inducing the mesenchyme ...", and what is still to come


@dataclass(eq=False)
class Hindrance:
    """Something without which no response comes is missing or blocked, or the target is said not to respond."""

    reason: str  # a value of the clue `through`
    cells: list[Party]
    molecules: list[Party]
    receptors: list[Mention]
    clue: Clue
    order: int = 0
    ligands: list[Party] = field(default_factory=list)  # what the missing receptor is named for
    senders: list[Party] = field(default_factory=list)  # from whom the signal fails: that of others may do it
    tried: bool = False  # in an experiment that is told: "this was blocked by anti-IL-4"


@dataclass(eq=False)
class Carrying:
    """Cells carry a receptor."""

    cells: list[Party]
    receptors: list[Mention]
    at: int
    order: int = 0


@dataclass(eq=False)
class Wiring:
    """Neurons are said to synapse on cells, or to innervate them."""

    senders: list[Party]
    targets: list[Party]
    clue: Clue
    order: int


@dataclass(eq=False)
class Events:
    """All that a text tells, in order."""

    releases: list[Release] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    hindrances: list[Hindrance] = field(default_factory=list)
    carryings: list[Carrying] = field(default_factory=list)
    wirings: list[Wiring] = field(default_factory=list)
    trigger: Mention | None = None
    experiment: Clue | None = None
    blocked: list[Party] = field(default_factory=list)  # what an experiment takes away
    contact: Clue | None = None  # "direct contact between cells", told without a molecule
    way: Clue | None = None  # the blood or the tissue as the way of what has no event
    placing: Stated | None = None  # "the target cell is the same as the secreting cell"
    shows_loop: bool = False  # "showing an autocrine loop": a block that is told as an experiment
    left_open: list[Party] = field(default_factory=list)  # of which the text says that it is not known where they act
    question: bool = False
    headed: bool = False  # a label stands before all else as its heading: "Autocrine: ..."
    signals: bool = False  # the text says "signal", "communicate" or the like
    defines: bool = False  # it defines a kind of signalling: "Signaling that ...", "which type of signaling"
    one_cell: Stated | None = None  # "the sender and the target are the same cell"
    cells: list[Party] = field(default_factory=list)  # all that are named, in order
    molecules: list[Party] = field(default_factory=list)
    in_a_manner: bool = False  # "in an autocrine manner" is in the text
    loose_labels: list[tuple[list[Clue], int]] = field(default_factory=list)  # labels with no event, and their clause

    @property
    def main(self) -> list[Event]:
        """Acts and releases, but for what is told in passing."""
        return [event for event in self.all if not event.secondary]

    @property
    def all(self) -> list[Event]:
        """Acts, then releases."""
        return [*self.acts, *self.releases]


def event_at(start: int, order: int, told: Events) -> Event | None:
    """The event that a mark stands with: the nearest of its clause, an act first, else the last one before."""
    here = [event for event in told.main if event.order == order]
    before = [event for event in told.all if event.order <= order]
    if here:
        return min(here, key=lambda event: (not isinstance(event, Act), abs(event.at - start)))
    if before:
        return max(before, key=lambda event: (event.order, isinstance(event, Act)))
    return None
