"""Lines of a scenario file -> field runs, and the lines that are none; at most one run is held."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from sigclass.parse.keys import give_scenario
from sigclass.parse.limits import LONGEST
from sigclass.parse.runs import field_keys, is_comment, is_one_line
from sigclass.stream.lines import Line


class Sort(Enum):
    """What a block of lines is."""

    FIELDS = "fields"
    PLAIN = "plain"
    COMMENT = "comment"
    BLANK = "blank"


class Block(NamedTuple):
    """Lines that belong together: a whole field run, or a single line of another sort."""

    sort: Sort
    lines: list[Line]
    too_long: bool = False


class _Run:
    """The field lines at hand, which are a run once one of them gives a sender, a molecule or a text."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.comments: list[Line] = []  # since the last field: in the run only if another follows
        self.keys: set[str] = set()
        self.size = 0
        self.too_long = False

    def add(self, line: Line, keys: tuple[str, ...]) -> None:
        """Take a field line, and the comments before it."""
        self.keys.update(keys)
        self.too_long |= self.size > LONGEST or line.too_long
        if not self.too_long:
            self.lines += [*self.comments, line]
        elif not self.lines:
            self.lines.append(line)
        self.comments = []
        self._count(line)

    def comment(self, line: Line) -> None:
        """Take a comment; not more of them than can belong to a run."""
        self._count(line)
        if self.size <= LONGEST:
            self.comments.append(line)

    def _count(self, line: Line) -> None:
        self.size += len(line.text) + 1

    def blocks(self) -> Iterator[Block]:
        """The run, or its lines one by one where they make none."""
        if give_scenario(self.keys):
            yield Block(Sort.FIELDS, self.lines, self.too_long)
            return
        for line in self.lines + self.comments:
            yield Block(Sort.COMMENT if is_comment(line.text) else Sort.PLAIN, [line])


def read_blocks(lines: Iterable[Line]) -> Iterator[Block]:
    """Tell the field runs of a scenario file from its other lines, in order."""
    run = _Run()
    for line in lines:
        if is_comment(line.text):
            if run.lines:
                run.comment(line)
            else:
                yield Block(Sort.COMMENT, [line])
            continue
        keys = field_keys(line.text, inside=bool(run.lines))
        if keys and not is_one_line(keys):
            if run.size + len(line.text) > LONGEST and not give_scenario(run.keys):
                yield from run.blocks()
                run = _Run()
            run.add(line, keys)
            continue
        yield from run.blocks()
        run = _Run()
        yield Block(Sort.FIELDS if keys else Sort.PLAIN if line.text.strip() else Sort.BLANK, [line])
    yield from run.blocks()
