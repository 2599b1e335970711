"""A question and an answer to it -> what the answer is worth, and what there is to say about it."""

from typing import NamedTuple

from sigclass.grade.feedback import feedback
from sigclass.grade.key import Item, Key, item_of
from sigclass.grade.marking import Marker
from sigclass.grade.rubric import Rubric
from sigclass.gradebook import Answer, Marked, Part, Status
from sigclass.knowledge import knowledge
from sigclass.model import Source
from sigclass.quiz.making import Question

ASKED = frozenset({Part.LABEL})
LEAVE = ("q", "quit", "exit")


class Judged(NamedTuple):
    """What an answer is worth (0 to 1, None where it was not understood), and what was right and what was not."""

    score: float | None
    status: Status
    feedback: tuple[str, ...]


def judge(question: Question, said: str) -> Judged:
    """Judge a free-text answer for its label."""
    item = _item(question)
    marker = Marker(Key({item.id: item}, ()), Rubric(), knowledge())
    marked: Marked = marker.mark(Answer("", item.id, {"label": said} if said.strip() else {}, Source(said)))
    return Judged(marked.score, marked.status, feedback(marked))


def explanation(question: Question) -> tuple[str, ...]:
    """The model answer: the reason, then the trace."""
    model = _item(question).model
    return (f"{model.label}: {model.because}", *model.trace)


def _item(question: Question) -> Item:
    item = item_of(question.verdict, Rubric(), knowledge(), ASKED)
    return item if item.id else Item(question.id, item.kinds, item.slots, item.weights, item.model)
