"""What a student is told of an answer: what was right, what was missed, and why."""

from collections.abc import Iterator

from sigclass.gradebook import Mark, Marked, Merit, Part, Status

HEADS = {
    Merit.RIGHT: "right",
    Merit.HALF: "half right",
    Merit.WRONG: "not right",
    Merit.MISSED: "missing",
    Merit.OPEN: "could not be graded",
}


def feedback(marked: Marked) -> tuple[str, ...]:
    """One line for each part of the answer."""
    if marked.status is Status.BLANK:
        return ("not answered",)
    if not marked.marks:
        reasons = [each.message for each in marked.problems if each.severity == "error"]
        return (f"could not be graded: {'; '.join(reasons) or 'the item is not known'}",)
    return tuple(_line(mark) for mark in marked.marks if mark.weight or mark.merit is not Merit.MISSED)


def _line(mark: Mark) -> str:
    return f"{mark.part.value}: {HEADS[mark.merit]}" + "".join(f": {words}" for words in _words(mark))


def _words(mark: Mark) -> Iterator[str]:
    """The reason, then the right answer where it was not given."""
    model = mark.expected[0] if mark.expected else ""
    if mark.merit is Merit.RIGHT:
        right = ", ".join(mark.read) if mark.part is not Part.LABEL else model
        if right:
            yield right
        if mark.why:
            yield mark.why
        return
    reason = mark.why
    if mark.merit is Merit.OPEN:
        yield reason
    elif model and mark.part is not Part.REASON:
        yield f"{reason}; the answer is {model}" if reason else f"the answer is {model}"
    elif reason:
        yield reason
