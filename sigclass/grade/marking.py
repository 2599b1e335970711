"""One answer and its item -> marks, by the rubric. Nothing is guessed: what is not understood stays open."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from sigclass.grade.key import Item, Key
from sigclass.grade.labelling import judge_label, judge_reason
from sigclass.grade.naming import Names, Same, in_column, in_prose
from sigclass.grade.naming_marks import Judged, judge_names
from sigclass.grade.rubric import Rubric
from sigclass.gradebook import Answer, Mark, Marked, Merit, Part, Status
from sigclass.knowledge import Knowledge
from sigclass.model import Basis, Kind, Problem
from sigclass.parse.answers import Claims, read_claims
from sigclass.parse.limits import LONGEST
from sigclass.pipeline import classify
from sigclass.problems import problem

_LONG = f"has more than {LONGEST:,} characters"
PROSE = ("explanation", "label")  # columns whose text may tell the other parts, the fuller one first


@dataclass(frozen=True)
class Marker:
    """Marks answers by one key."""

    key: Key
    rubric: Rubric
    knowledge: Knowledge

    def mark(self, answer: Answer) -> Marked:
        """The marks of one answer. One that has an error, or answers no item of the key, is not graded."""
        item = self.key.items.get(answer.id)
        if item is None or any(each.severity == "error" for each in answer.problems):
            return _marked(answer, Status.UNGRADED, ())
        if not any(_is_answer(text) for text in answer.said.values()):
            return _marked(answer, Status.BLANK, self._blank(item))
        prose = {column: answer.said[column] for column in PROSE if _short(answer.said.get(column, ""))}
        marks = tuple(self._part(part, weight, answer, prose, item) for part, weight in item.weights.items())
        problems = [_open_problem(mark, answer) for mark in marks if mark.merit is Merit.OPEN and mark.weight]
        marks = tuple(_left_open(marks))
        marked = _marked(answer, _status(marks), marks)
        return replace(marked, problems=tuple(dict.fromkeys((*marked.problems, *problems))))

    def _blank(self, item: Item) -> tuple[Mark, ...]:
        return tuple(
            Mark(part, Merit.MISSED, weight, 0.0, "", (), expected(item, part), "")
            for part, weight in item.weights.items()
        )

    def _part(self, part: Part, weight: float, answer: Answer, prose: dict[str, str], item: Item) -> Mark:
        if part is Part.LABEL:
            said, judged = self._label(answer, prose, item)
        elif part is Part.REASON:
            said = prose.get("explanation") or prose.get("label", "")
            judged = judge_reason(self._signs(said), item.kinds)
        else:
            said, judged = self._name(part, answer, prose, item)
        return Mark(part, judged.merit, weight, judged.credit, said, judged.read, expected(item, part), judged.why)

    def _label(self, answer: Answer, prose: dict[str, str], item: Item) -> tuple[str, Judged]:
        """By the label's column; where that is empty or says nothing of the label, by the explanation."""
        own = answer.said.get("label", "")
        if own and not _short(own):
            return own, _too_long()
        for text in filter(None, (own, prose.get("explanation", ""))):
            claims = self._claims(text)
            if claims.holds or claims.denied:
                return text, judge_label(claims, item.kinds, self.rubric)
        told = answer.said.get("explanation", "")
        if not _is_answer(own) and not _is_answer(told):
            return own, Judged(Merit.MISSED, 0.0, (), "no label is given")
        if not _is_answer(own):
            own = told
            if not _short(told):
                return told, _too_long()
        return own, Judged(Merit.OPEN, 0.0, (), "no label was found in it")

    def _claims(self, text: str) -> Claims:
        """What is claimed in words; else what the sentences tell, traced as any scenario is."""
        phrases = self.rubric.scheme.phrases if self.rubric.scheme else ()
        claims = read_claims(text, phrases)
        if any(claim.named for claim in claims.holds) or claims.denied:
            return claims
        traced = _traced(text, Same(self.knowledge))
        told = {kind.value for claim in claims.holds for kind in claim.covers}
        return claims if told.issuperset(traced) and claims.holds else read_claims(" and ".join(traced))

    def _signs(self, text: str) -> tuple[frozenset[Kind], ...]:
        """What the text tells of cells and routes, apart from the label that it names."""
        if not text:
            return ()
        told = tuple(claim.covers for claim in read_claims(text).signs)
        return told or tuple(frozenset({Kind(kind)}) for kind in _traced(text, Same(self.knowledge), stated=True))

    def _name(self, part: Part, answer: Answer, prose: dict[str, str], item: Item) -> tuple[str, Judged]:
        """By the part's own column; where that is empty, by the names in the running text."""
        own = answer.said.get(part.value, "")
        if own and not _short(own):
            return own, _too_long()
        if _is_answer(own):
            return own, self._judge(part, own, in_column(part, own, self.knowledge), item)
        for text in prose.values():
            names = in_prose(part, text, self.knowledge)
            if names.found:
                return text, self._judge(part, text, names, item)
        unread = next((answer.said[column] for column in PROSE if column in answer.said and column not in prose), "")
        if unread:
            return unread, _too_long()
        return own, Judged(Merit.MISSED, 0.0)

    def _judge(self, part: Part, said: str, names: Names, item: Item) -> Judged:
        return judge_names(part, said, names, item.slots[part], self.rubric, self.knowledge)


def _is_answer(text: str) -> bool:
    """Whether there is more in the text than a dash, a question mark or "I don't know"."""
    return bool(text) and not (len(text) <= LONGEST and read_claims(text).blank)


def _short(text: str) -> bool:
    return 0 < len(text) <= LONGEST


def _too_long() -> Judged:
    return Judged(Merit.OPEN, 0.0, (), f"it {_LONG}")


@lru_cache(maxsize=4096)
def _traced(text: str, same: Same, stated: bool = False) -> tuple[str, ...]:
    """The kinds that the sentences lead to by who releases and who responds; none where that is not settled."""
    verdict = classify(text, same.knowledge)
    kinds = [
        one.kind.value
        for one in verdict.interactions
        if any(each.fact == "responder" and each.basis is Basis.STATED for each in one.evidence)
        or (not stated and one.certainty == "stated")
    ]
    return tuple(sorted({kind for kind in kinds if kind != Kind.UNDETERMINED}))


def expected(item: Item, part: Part) -> tuple[str, ...]:
    """What the key accepts for a part, the model answer first."""
    if part is Part.LABEL:
        return (item.model.label,)
    slots = item.slots.get(part, ())
    models = [slot.model for slot in slots]
    return tuple(dict.fromkeys((*models, *(name for slot in slots for name in sorted(slot.right)))))


def _marked(answer: Answer, status: Status, marks: tuple[Mark, ...]) -> Marked:
    return Marked(
        student=answer.student, id=answer.id, file=answer.source.file, line=answer.source.line, said=answer.said,
        status=status, marks=marks, problems=answer.problems, extra=answer.extra,
    )  # fmt: skip


def _status(marks: tuple[Mark, ...]) -> Status:
    if any(mark.merit is Merit.OPEN and mark.weight for mark in marks):
        return Status.UNGRADED
    earned, whole = sum(mark.earned for mark in marks), sum(mark.weight for mark in marks)
    if earned >= whole - 1e-9:
        return Status.RIGHT
    return Status.PARTLY if earned > 0 else Status.WRONG


def _left_open(marks: tuple[Mark, ...]) -> Iterator[Mark]:
    """Where the label was not understood, its text may tell the parts that seem missing or wrong: they are open too."""
    unread = next((mark.said for mark in marks if mark.part is Part.LABEL and mark.merit is Merit.OPEN), None)
    for mark in marks:
        missing = mark.merit is Merit.MISSED and not mark.said
        if unread is not None and (missing or (mark.merit is Merit.WRONG and mark.said == unread)):
            yield mark._replace(merit=Merit.OPEN, why="it may be told in what was not understood")
        else:
            yield mark


def _open_problem(mark: Mark, answer: Answer) -> Problem:
    """The warning that a part could not be graded, at its place; one for all parts of a text that is too long."""
    start = answer.source.text.find(mark.said)
    place = (start, start + len(mark.said)) if start >= 0 else (None, None)
    if len(mark.said) > LONGEST:
        return problem(answer.source, "answer-too-long", f"this answer {_LONG}", *place)
    return problem(answer.source, "not-understood", f"{mark.part.value}: {mark.why}", *place)
