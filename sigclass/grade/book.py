"""The results of a class: which attempt counts, each student's score, each item's, and the whole class's."""

import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sigclass.grade.feedback import feedback
from sigclass.grade.key import Key
from sigclass.grade.marking import expected
from sigclass.grade.spool import Spool
from sigclass.gradebook import ItemLine, Line, Mark, Marked, Merit, Model, Part, Status, Summary
from sigclass.model import Place, Problem
from sigclass.problems import page

STEPS = 10  # of the spread


class Cell(NamedTuple):
    """A student's answer to an item: the row that counts, and what it is worth."""

    row: int
    line: int
    earned: float
    open: float
    status: Status
    label: str  # the label that was given


class ClassBook:
    """Collects marked answers; see `gradebook.Book` for what it shows."""

    def __init__(self, title: str, key: Key, attempts: str, roster: Iterable[str] = ()) -> None:
        """Start with the students of the roster; `attempts` is "last", "first" or "best"."""
        self.title, self.key, self.attempts = title, key, attempts
        self.models: Mapping[str, Model] = {name: item.model for name, item in key.items.items()}
        self._spool = Spool()
        self._cells: dict[str, dict[str, Cell]] = {student: {} for student in roster}
        self._strays: dict[str, list[int]] = {}

    def add(self, marked: Marked) -> Marked:
        """Take one; it comes back with a warning where the student has answered the item before."""
        cells = self._cells.get(marked.student)
        strayed = marked.id not in self.key.items or any(each.severity == "error" for each in marked.problems)
        before = cells.get(marked.id) if cells and not strayed else None
        if before:
            marked = replace(marked, problems=(*marked.problems, self._repeated(marked, before)))
        row = self._spool.add(marked)
        if strayed:
            self._strays.setdefault(marked.student, []).append(row)
            return marked
        cell = Cell(row, marked.line, marked.earned, marked.open, marked.status, _given(marked.marks))
        if before is None or self._wins(cell, before):
            self._cells.setdefault(marked.student, {})[marked.id] = cell
        return marked

    def _wins(self, new: Cell, old: Cell) -> bool:
        """Whether the later attempt counts; a blank one never does."""
        if Status.BLANK in (new.status, old.status):
            return old.status is Status.BLANK
        if self.attempts == "best":
            return new.earned > old.earned
        return self.attempts == "last"

    def _repeated(self, marked: Marked, before: Cell) -> Problem:
        which = {"last": "the last that is not blank", "first": "the first that is not blank", "best": "the best"}
        message = f"{marked.student} answered {marked.id} in line {before.line} already; {which[self.attempts]} counts"
        return Problem("repeated-answer", page("repeated-answer").severity, message, "", Place(marked.line, 1, 1))

    def _load(self, row: int) -> Marked:
        marked = self._spool.get(row)
        cell = self._cells.get(marked.student, {}).get(marked.id)
        return replace(marked, feedback=feedback(marked), counts=cell is not None and cell.row == row)

    def answers(self) -> Iterator[Marked]:
        """Every row, in order."""
        return map(self._load, range(len(self._spool)))

    def of(self, student: str) -> Sequence[Marked]:
        """What counts of a student, item by item, blanks included; then the rows that answer no item."""
        cells = self._cells.get(student, {})
        found = [
            self._load(cells[name].row) if name in cells else self._unanswered(student, name) for name in self.key.items
        ]
        return [*found, *map(self._load, self._strays.get(student, ()))]

    def _unanswered(self, student: str, name: str) -> Marked:
        item = self.key.items[name]
        marks = tuple(
            Mark(part, Merit.MISSED, weight, 0.0, "", (), expected(item, part), "")
            for part, weight in item.weights.items()
        )
        blank = Marked(student, name, None, 0, {}, Status.BLANK, marks)
        return replace(blank, feedback=feedback(blank))

    def lines(self) -> Sequence[Line]:
        """Each student's score, over what could be graded."""
        students = [*self._cells, *(name for name in self._strays if name and name not in self._cells)]
        return [self._line(student) for student in students]

    def _line(self, student: str) -> Line:
        cells = self._cells.get(student, {})
        earned = sum(cell.earned for cell in cells.values())
        left = sum(cell.open for cell in cells.values())
        possible = len(self.key.items) - left
        counts = Counter(cell.status for cell in cells.values())
        counts[Status.BLANK] += len(self.key.items) - len(cells)
        strays = len(self._strays.get(student, ()))
        counts[Status.UNGRADED] += strays
        # where all that was answered waits for somebody, the blanks beside it are no score yet
        waits = any(cell.open for cell in cells.values()) and not any(_is_graded(cell) for cell in cells.values())
        score = round(earned / possible, 6) if possible > 1e-9 and cells and not waits else None
        return Line(student, score, round(earned, 6), round(left + strays, 6), counts)

    @property
    def summary(self) -> Summary:
        """The whole class."""
        lines = self.lines()
        scores = [line.score for line in lines if line.score is not None]
        spread = Counter(min(int(score * STEPS), STEPS - 1) for score in scores)
        return Summary(
            students=len(lines),
            graded=len(scores),
            mean=statistics.fmean(scores) if scores else None,
            deviation=statistics.pstdev(scores) if scores else None,
            median=statistics.median(scores) if scores else None,
            spread=tuple(spread[step] for step in range(STEPS)),
            items=tuple(sorted(self._items(), key=lambda item: 2.0 if item.mean is None else item.mean)),
            confusions=self._confusions(),
            counts=sum((Counter(line.counts) for line in lines), Counter[Status]()),
            strays=sum(map(len, self._strays.values())),
        )

    def _items(self) -> Iterator[ItemLine]:
        for name, model in self.models.items():
            cells = [cells[name] for cells in self._cells.values() if name in cells]
            possible = sum(1 - cell.open for cell in cells if cell.status is not Status.BLANK)
            mean = sum(cell.earned for cell in cells) / possible if possible > 1e-9 else None
            counts = Counter(cell.status for cell in cells)
            counts[Status.BLANK] += len(self._cells) - len(cells)
            yield ItemLine(name, model.label, mean, counts)

    def _confusions(self) -> Counter[tuple[str, str]]:
        return Counter(
            (self.models[name].label, cell.label)
            for cells in self._cells.values()
            for name, cell in cells.items()
            if cell.label
        )

    def close(self) -> None:
        """Let go of what is kept on disk."""
        self._spool.close()


def _is_graded(cell: Cell) -> bool:
    """Whether the answer, or a part of it, has earned or lost something for certain."""
    return cell.earned > 0 or cell.status in (Status.RIGHT, Status.PARTLY, Status.WRONG)


def _given(marks: Sequence[Mark]) -> str:
    """The label that was given, as it was read."""
    return next((" and ".join(mark.read) for mark in marks if mark.part is Part.LABEL), "")
