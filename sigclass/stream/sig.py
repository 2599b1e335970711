"""Scenario files (.sig): field runs, and lines of arrows and sentences, each a scenario."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sigclass.model import Source
from sigclass.parse.limits import LONGEST
from sigclass.parse.marks import is_arrow
from sigclass.problems import problem
from sigclass.stream.lines import Line, make_source
from sigclass.stream.runs import Block, Sort, read_blocks

_SENTENCE_ENDS = ".!?:;…"
_CLOSING = "\"'”’)]»"


def read_sig(lines: Iterable[Line], file: str | None, paragraphs: bool = False) -> Iterator[Source]:
    """The scenarios of a scenario file, in order; with `paragraphs`, sentences are joined up to a blank line."""
    blocks = read_blocks(lines)
    return _paragraphs(blocks, file) if paragraphs else _lines(blocks, file)


def _lines(blocks: Iterable[Block], file: str | None) -> Iterator[Source]:
    """Each line a scenario. A line that looks unfinished waits for the next, to see whether that goes on with it."""
    waiting: Source | None = None
    for block in blocks:
        if block.sort is Sort.COMMENT:
            continue
        if waiting:
            goes_on = block.sort is Sort.PLAIN and _goes_on(block.lines[0])
            yield _cut_off(waiting) if goes_on else waiting
            waiting = None
        if block.sort is Sort.BLANK:
            continue
        source = make_source(block.lines, file, block.too_long)
        if block.sort is Sort.PLAIN and _looks_unfinished(source):
            waiting = source
        else:
            yield source
    if waiting:
        yield waiting


class _Paragraph:
    """Lines of sentences up to a blank line; no more of them are held than a scenario may have."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.comments: list[Line] = []  # since the last line: in the text only if another follows
        self.size = 0

    def add(self, line: Line) -> None:
        """Take a line, and the comments before it."""
        self._count(line)
        if self.size <= LONGEST or not self.lines:
            self.lines += [*self.comments, line]
        self.comments = []

    def comment(self, line: Line) -> None:
        """Take a comment, if the paragraph has begun."""
        if self.lines:
            self._count(line)
            self.comments += [line] if self.size <= LONGEST else []

    def _count(self, line: Line) -> None:
        self.size += len(line.text) + 1

    def sources(self, file: str | None) -> Iterator[Source]:
        """The paragraph as one scenario, if there is any."""
        if self.lines:
            yield make_source(self.lines, file, cut=self.size - 1 > LONGEST)


def _paragraphs(blocks: Iterable[Block], file: str | None) -> Iterator[Source]:
    paragraph = _Paragraph()
    for block in blocks:
        if block.sort is Sort.COMMENT:
            paragraph.comment(block.lines[0])
        elif block.sort is Sort.PLAIN and not is_arrow(block.lines[0].text):
            paragraph.add(block.lines[0])
        else:
            yield from paragraph.sources(file)
            paragraph = _Paragraph()
            if block.sort is not Sort.BLANK:
                yield make_source(block.lines, file, block.too_long)
    yield from paragraph.sources(file)


def _looks_unfinished(source: Source) -> bool:
    text = source.text.rstrip().rstrip(_CLOSING)
    return not source.problems and bool(text) and text[-1] not in _SENTENCE_ENDS and not is_arrow(text)


def _goes_on(line: Line) -> bool:
    return line.text.lstrip()[:1].islower() and not is_arrow(line.text)


def _cut_off(source: Source) -> Source:
    end = len(source.text.rstrip())
    start = max(source.text.rfind(mark, 0, end) for mark in (" ", "\t")) + 1
    hint = "if the next line belongs to it, pass --paragraphs to join hard-wrapped lines"
    found = problem(source, "cut-off", "the line ends in the middle of a sentence", start, end, hint)
    return replace(source, problems=(*source.problems, found))
