"""Marks for the label and the reason: what an answer claims beside the kinds that are right."""

from collections.abc import Sequence

from sigclass.grade.naming_marks import Judged
from sigclass.grade.rubric import Rubric
from sigclass.gradebook import Merit
from sigclass.model import Kind, Label
from sigclass.parse.answers import Claim, Claims

Wanted = Sequence[frozenset[Kind]]  # each has to be claimed; a set where the key leaves open which of them
_APART = frozenset({Kind.NONE, Kind.UNDETERMINED})  # no kinds of signalling: nothing that comes near another kind


def judge_label(claims: Claims, wanted: Wanted, rubric: Rubric) -> Judged:
    """The mark for what is claimed; alternatives, and wrong labels beside right ones, cost."""
    holds = claims.holds or _what_is_left(claims)
    read = tuple(_shown(claim) for claim in holds)
    if not holds:
        denied = any(claim.covers & some for claim in claims.denied for some in wanted)
        why = "this is ruled out, and it is right" if denied else "it is said what it is not, but not what it is"
        return Judged(Merit.WRONG if denied else Merit.MISSED, 0.0, (), why)
    worths = [max(_worth(claim, some, rubric) for claim in holds) for some in wanted]
    credit = sum(worths) / len(worths)
    wrong = [claim for claim in holds if not any(_worth(claim, some, rubric) for some in wanted)]
    if credit and (wrong or claims.hedged):
        credit *= rubric.hedge if len(holds) == 2 else 0.0
    if any(claim.misspelt for claim in holds):
        credit *= rubric.misspelt
    return Judged(_merit(credit), credit, read, _why(claims, worths, wrong, rubric))


def _merit(credit: float) -> Merit:
    return Merit.RIGHT if credit >= 1 else Merit.HALF if credit > 0 else Merit.WRONG


def _shown(claim: Claim) -> str:
    """The label in its usual spelling, where it is one kind."""
    if len(claim.covers) == 1:
        return next(iter(claim.covers)).value
    return Label.OTHER.value if claim.covers and all(kind.label is Label.OTHER for kind in claim.covers) else claim.text


def _what_is_left(claims: Claims) -> tuple[Claim, ...]:
    """Neither autocrine nor paracrine: that leaves "other"."""
    ruled_out = frozenset[Kind]().union(*(claim.covers for claim in claims.denied))
    left = frozenset(Kind) - ruled_out
    if all(kind.label is Label.OTHER for kind in left):
        return (Claim(left, "neither", named=True),)
    return ()


def _worth(claim: Claim, right: frozenset[Kind], rubric: Rubric) -> float:
    """1 for what is right, the half credit for what is too broad, or a wrong kind of the right label."""
    if not claim.covers:
        return 0.0
    if claim.covers <= right:
        return 1.0
    groups = [_group(kind, rubric) for kind in right]
    if claim.covers & right:
        return 1.0 if any(claim.covers <= group for group in groups) else rubric.half
    if (claim.covers | right) & _APART:
        return 0.0
    return rubric.half if any(claim.covers <= group for group in groups) else 0.0


def _group(kind: Kind, rubric: Rubric) -> frozenset[Kind]:
    """The kinds that earn what this one earns: those of its label, unless the rubric asks for kinds."""
    if rubric.kinds or kind is Kind.UNDETERMINED:
        return frozenset({kind})
    if rubric.scheme:
        return rubric.scheme.group(kind)
    return frozenset(other for other in Kind if other.label is kind.label)


def _why(claims: Claims, worths: list[float], wrong: list[Claim], rubric: Rubric) -> str:
    reasons = []
    if claims.hedged:
        reasons.append("decide for one" if rubric.hedge < 1 else "alternatives are given")
    elif wrong and any(worths):
        reasons.append(f"{', '.join(map(_shown, wrong))} does not hold here")
    if any(0 < worth < 1 for worth in worths):
        reasons.append("near, but not the same")
    if any(worths) and not all(worths):
        reasons.append("only a part of what holds here")
    return "; ".join(reasons)


def judge_reason(signs: Sequence[frozenset[Kind]], wanted: Wanted) -> Judged:
    """Whether what is told of cells and route fits what is right; each sign is the kinds that it fits."""
    if not signs:
        return Judged(Merit.MISSED, 0.0, (), "no reason is given")
    fits = [any(sign & some for some in wanted) for sign in signs]
    if all(fits):
        return Judged(Merit.RIGHT, 1.0)
    return Judged(Merit.HALF if any(fits) else Merit.WRONG, 0.5 if any(fits) else 0.0, (), "the reason does not fit")
