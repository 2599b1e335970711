"""The key: scenarios with ids -> items, each with what it accepts part by part and a model answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sigclass.grade.accept import Slot, accepted
from sigclass.grade.rubric import Rubric
from sigclass.gradebook import Model, Part
from sigclass.knowledge import Knowledge
from sigclass.model import Kind, Label, Problem, Source, Verdict
from sigclass.pipeline import classify
from sigclass.problems import problem
from sigclass.render.as_plain import BASIS, step_text
from sigclass.render.base import label_text


@dataclass(frozen=True)
class Item:
    """One item of the key."""

    id: str
    kinds: tuple[frozenset[Kind], ...]  # each has to be answered; a set where several are right ("other")
    slots: Mapping[Part, tuple[Slot, ...]]  # parts without a slot are not asked
    weights: Mapping[Part, float]  # they sum to 1
    model: Model


class KeyFault(NamedTuple):
    """What is wrong with an item of the key, beside its source."""

    source: Source
    problem: Problem


@dataclass(frozen=True)
class Key:
    """The items by id, in order, and what is wrong with the key. With an error nothing may be graded."""

    items: Mapping[str, Item]
    faults: tuple[KeyFault, ...]

    @property
    def usable(self) -> bool:
        """Whether it can be graded by."""
        return bool(self.items) and all(fault.problem.severity != "error" for fault in self.faults)


def read_key(sources: Iterable[Source], rubric: Rubric, knowledge: Knowledge, asked: frozenset[Part]) -> Key:
    """Classify each scenario of the key and make its item; `asked` are the parts that the answers can give."""
    items: dict[str, Item] = {}
    faults: list[KeyFault] = []
    for source in sources:
        verdict = classify(source, knowledge)
        found = list(_faults(verdict, items))
        faults += [KeyFault(source, each) for each in found]
        if verdict.id and verdict.id not in items and all(each.severity != "error" for each in found):
            items[verdict.id] = item_of(verdict, rubric, knowledge, asked)
    return Key(items, tuple(faults))


def _faults(verdict: Verdict, items: Mapping[str, Item]) -> Iterable[Problem]:
    source = verdict.source
    expected = _expected(verdict)
    if not verdict.id:
        yield problem(source, "key-without-id", "the item has no id, so no answer can be told to be its", None, None)
    elif verdict.id in items:
        yield problem(source, "repeated-id", f'an item "{verdict.id}" stands in the key already', None, None)
    if not expected and not verdict.readable:
        yield from (each for each in verdict.problems if each.severity == "error")
    elif not expected and Kind.UNDETERMINED in verdict.kinds:
        message = "the scenario does not settle its label, and no expect says what is right"
        yield problem(source, "key-undetermined", message, None, None, "say it in an expect field")
    elif expected and verdict.as_expected is False:
        got = ", ".join(verdict.kinds) or "no interaction"
        message = f"expect says {', '.join(expected)}, where sigclass finds {got}; expect is right here"
        yield problem(source, "key-differs", message, None, None)


def _expected(verdict: Verdict) -> tuple[str, ...]:
    """The labels and kinds that `expect` names."""
    return tuple(word for word in verdict.expect if word in {*Kind, Label.OTHER})


def item_of(verdict: Verdict, rubric: Rubric, knowledge: Knowledge, asked: frozenset[Part]) -> Item:
    """The item of a verdict; `asked` are the parts that the answers can give."""
    slots = {part: some for part, some in accepted(verdict, rubric, knowledge).items() if some and part in asked}
    kinds = _kinds(verdict)
    parts = {Part.LABEL, Part.REASON, *slots} & asked
    return Item(verdict.id or "", kinds, slots, _weights(rubric, parts), _model(verdict, kinds, slots, rubric))


def _kinds(verdict: Verdict) -> tuple[frozenset[Kind], ...]:
    """What has to be answered: by `expect` where it differs, else what came out."""
    expected = _expected(verdict)
    if not expected or (verdict.as_expected and verdict.kinds):
        return tuple(frozenset({Kind(kind)}) for kind in verdict.kinds)
    others = frozenset(kind for kind in Kind if kind.label is Label.OTHER and kind is not Kind.UNDETERMINED)
    return tuple(others if word == Label.OTHER else frozenset({Kind(word)}) for word in expected)


def _weights(rubric: Rubric, parts: set[Part]) -> dict[Part, float]:
    """The weight of each part that is asked; what the key lacks is shared among the rest."""
    own = {part: weight for part, weight in rubric.weights.items() if part in parts}
    total = sum(own.values())
    if not total:
        return {Part.LABEL: 1.0}
    return {part: weight / total for part, weight in own.items()}


def _model(
    verdict: Verdict, kinds: tuple[frozenset[Kind], ...], slots: Mapping[Part, tuple[Slot, ...]], rubric: Rubric
) -> Model:
    stands = verdict.as_expected is not False
    return Model(
        id=verdict.id or "",
        text=verdict.source.text,
        label=_label(verdict, kinds, rubric),
        parts={part: tuple(slot.model for slot in some) for part, some in slots.items()},
        trace=tuple(_trace(verdict)) if stands else (),
        because="; ".join(dict.fromkeys(one.because for one in verdict.interactions)) if stands else "",
        file=verdict.source.file,
        line=verdict.source.line,
    )


def _label(verdict: Verdict, kinds: tuple[frozenset[Kind], ...], rubric: Rubric) -> str:
    shown = [next(iter(some)) if len(some) == 1 else None for some in kinds]
    if rubric.scheme:
        names = [rubric.scheme.label(kind) if kind else Label.OTHER.value for kind in shown]
    else:
        texts = {one.kind: label_text(one) for one in verdict.interactions}
        names = [texts.get(kind) or _plain_label(kind) if kind else Label.OTHER.value for kind in shown]
    return " and ".join(dict.fromkeys(names))


def _plain_label(kind: Kind) -> str:
    return kind.value if kind.label is not Label.OTHER else f"{Label.OTHER.value} ({kind.value})"


def _trace(verdict: Verdict) -> Iterable[str]:
    many = len(verdict.interactions) > 1
    for number, one in enumerate(verdict.interactions, 1):
        for step in one.trace:
            stage = step.stage.replace("-", " ")
            yield f"{f'{number}. ' if many else ''}{stage}: {step_text(step)} [{BASIS[step.basis]}]"
