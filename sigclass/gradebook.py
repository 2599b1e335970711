"""What `check` and `grade` hand to their output formats, frozen.

Marks and scores are fractions from 0 to 1; a format multiplies them by the points that it shows.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Protocol

from sigclass.model import Problem, Source


class Outcome(StrEnum):
    """How a scenario compares with what it expects."""

    MET = "met"
    MISS = "miss"
    UNREAD = "unread"  # it could not be read, and nothing says that this was expected
    OPEN = "open"  # nothing is expected of it


class Checked(NamedTuple):
    """One scenario of `sigclass check`."""

    source: Source
    id: str | None
    outcome: Outcome
    expected: tuple[str, ...]
    got: tuple[str, ...]  # kinds, then problem:CODE for each problem that counts
    why: str
    problems: tuple[Problem, ...] = ()


class Part(StrEnum):
    """The parts of an answer, in the order in which they are shown."""

    LABEL = "label"
    SIGNAL = "signal"
    RECEPTOR = "receptor"
    PATHWAY = "pathway"
    EFFECT = "effect"
    REASON = "reason"


class Merit(StrEnum):
    """What one part of an answer is worth."""

    RIGHT = "right"
    HALF = "half"
    WRONG = "wrong"
    MISSED = "missed"  # nothing was said of it
    OPEN = "open"  # it could not be graded


class Mark(NamedTuple):
    """The decision on one part of an answer."""

    part: Part
    merit: Merit
    weight: float  # the share of the answer's mark, 0 to 1
    credit: float  # the share of the weight that is earned, 0 to 1; 0 where it could not be graded
    said: str  # the student's words
    read: tuple[str, ...]  # what they were read as
    expected: tuple[str, ...]  # what the key accepts, the model answer first
    why: str

    @property
    def earned(self) -> float:
        """The share of the answer's mark."""
        return self.weight * self.credit


class Status(StrEnum):
    """What became of an answer."""

    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    BLANK = "blank"  # no answer is not a wrong answer
    UNGRADED = "ungraded"  # it, or a part of it, could not be graded: someone has to look


@dataclass(frozen=True)
class Answer:
    """One row of the answers: whose it is, which item it answers, and what it says, part by part."""

    student: str
    id: str
    said: Mapping[str, str]  # columns of COLUMNS that are not empty
    source: Source
    extra: Mapping[str, object] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


COLUMNS = ("label", "signal", "receptor", "pathway", "effect", "explanation")


@dataclass(frozen=True)
class Marked:
    """One answer with its marks. `counts` is False where another attempt of the student at the item counts."""

    student: str
    id: str
    file: str | None
    line: int
    said: Mapping[str, str]
    status: Status
    marks: tuple[Mark, ...] = ()
    feedback: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    counts: bool = True
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def earned(self) -> float:
        """What is earned for certain, 0 to 1."""
        return round(sum(mark.earned for mark in self.marks), 6)

    @property
    def open(self) -> float:
        """The share of the mark that could not be graded, 0 to 1; without a label it is the whole answer."""
        if self.status is Status.UNGRADED and not self.marks:
            return 1.0
        return round(sum(mark.weight for mark in self.marks if mark.merit is Merit.OPEN), 6)

    @property
    def score(self) -> float | None:
        """The mark, 0 to 1; None where someone has to look first."""
        return None if self.status is Status.UNGRADED else self.earned


class Model(NamedTuple):
    """The model answer of an item, as students and instructors see it."""

    id: str
    text: str  # the scenario, in its own words
    label: str  # "autocrine", "other (endocrine)"; the course's own label where a scheme is used
    parts: Mapping[Part, tuple[str, ...]]  # for each part of the key what it accepts, the model answer first
    trace: tuple[str, ...]  # "receptor: IL-2R (IL2RA + IL2RB + IL2RG)"
    because: str
    file: str | None = None
    line: int = 1


class Line(NamedTuple):
    """One student's results."""

    student: str
    score: float | None  # 0 to 1, over what could be graded; None where nothing could
    earned: float  # items, each worth 1
    open: float  # items or parts of items that could not be graded
    counts: Mapping[Status, int]

    @property
    def complete(self) -> bool:
        """Whether all could be graded."""
        return self.open == 0


class ItemLine(NamedTuple):
    """One item's results over all students."""

    id: str
    label: str
    mean: float | None  # 0 to 1, over what could be graded
    counts: Mapping[Status, int]


class Summary(NamedTuple):
    """A class's results."""

    students: int
    graded: int  # students with a score
    mean: float | None
    deviation: float | None  # standard deviation of the students' scores
    median: float | None
    spread: tuple[int, ...]  # students by score, in ten steps from 0 to 1
    items: tuple[ItemLine, ...]  # hardest first
    confusions: Mapping[tuple[str, str], int]  # (the key's label, the label that was given) -> answers
    counts: Mapping[Status, int]  # of the answers that count
    strays: int  # rows that could not be given to a student and an item


class Book(Protocol):
    """All results of one key and its answers, as the output formats read them."""

    title: str
    models: Mapping[str, Model]

    @property
    def summary(self) -> Summary:
        """The whole class."""

    def lines(self) -> Sequence[Line]:
        """One for each student, in the order of the roster or of the answers."""

    def answers(self) -> Iterator[Marked]:
        """Every row of the answers, in order."""

    def of(self, student: str) -> Sequence[Marked]:
        """The answers of a student that count, in the order of the key, blanks included; then those to no item."""
