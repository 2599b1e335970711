"""Questions: a case put into a sentence, and read back before it is asked."""

import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sigclass.model import Kind, Verdict
from sigclass.pipeline import classify
from sigclass.quiz.cases import Case, cases, templates

KINDS = (Kind.AUTOCRINE, Kind.PARACRINE, Kind.ENDOCRINE, Kind.JUXTACRINE, Kind.SYNAPTIC, Kind.NONE)
TRIES = 200  # for a question that is new and reads back


class Question(NamedTuple):
    """One question with its answer."""

    id: str
    kind: Kind
    text: str  # the scenario, without anything that tells the answer
    verdict: Verdict
    fields: tuple[str, ...] = ()  # where the scenario is written in fields: one "key: value" each


def make(seed: int, count: int, kinds: Sequence[Kind] = KINDS) -> Iterator[Question]:
    """Make up to `count` questions; the same seed gives the same ones. No text comes twice."""
    chance = random.Random(seed)
    asked: set[str] = set()
    turn: list[Kind] = []
    for number in range(1, count + 1):
        turn = turn or chance.sample(list(kinds), len(kinds))  # each kind once before any comes again
        kind = turn.pop()
        for _ in range(TRIES):
            case = chance.choice(cases(kind))
            text = write(case, chance.choice(templates()[kind]))
            if text in asked:
                continue
            verdict = classify(text)
            if reads_back(verdict, case, kind):
                asked.add(text)
                yield Question(f"q{number:03}", kind, text, verdict)
                break


def reads_back(verdict: Verdict, case: Case, kind: Kind) -> bool:
    """Whether a question's text leads to the one interaction that it was made from."""
    if len(verdict.interactions) != 1 or not verdict.readable:
        return False
    one = verdict.interactions[0]
    return one.kind is kind and one.molecule is not None and one.molecule.name == case.molecule


def write(case: Case, template: str) -> str:
    """A case as a sentence."""
    text = template.format(
        Sender=_capital(_with_article(case.sender)),
        sender=_with_article(case.sender),
        plain_sender=case.sender,
        Molecule=_capital(case.molecule),
        molecule=case.molecule,
        target=_with_article(case.target),
        bare=case.target,
        receptor=_receptor(case.receptor),
        effect=case.effect,
    )
    first = text.split(" ", 1)[0]
    if first in ("A", "An"):  # a template that begins with "A {bare}"
        text = _capital(_with_article(text.split(" ", 1)[1]))
    return _capital(text)


def _with_article(phrase: str) -> str:
    """Put the article: "an NK cell", "a T cell", "the hypothalamus"."""
    words = phrase.split(" ")
    if words[-1] in _ORGANS or phrase.endswith(_ORGAN_ENDS):
        return f"the {phrase}"
    return f"{'an' if _sounds_open(words[0]) else 'a'} {phrase}"


_ORGANS = frozenset({"liver", "kidney", "heart", "brain", "stomach", "pancreas", "placenta", "ovary", "testis", "lung"})
_ORGAN_ENDS = ("gland", "hypothalamus", "pituitary", "medulla", "cortex", "intestine", "thymus", "tissue", "uterus")


def _sounds_open(word: str) -> bool:
    """Whether the first sound is a vowel: "eosinophil", "NK", "M1", but not "UV" or "T"."""
    head = word.split("-")[0]
    if len(head) <= 4 and head[:1].isupper() and (head.isupper() or any(letter.isdigit() for letter in head)):
        return head[0] in "AEFHILMNORSX"
    return head[:1].lower() in "aeiou" and not head.lower().startswith(("uni", "eu", "ute"))


def _receptor(name: str) -> str:
    """Put the article where it belongs: "the insulin receptor", but "IL-2R"."""
    return f"the {name}" if name.endswith("receptor") else name


def _capital(text: str) -> str:
    """A sentence's first letter; a symbol such as "cAMP" keeps its own."""
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first.islower() or (first.isalpha() and first[1:].islower()) else text
