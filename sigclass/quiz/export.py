"""Questions for other systems, each with its key and feedback: one function a format."""

from collections.abc import Callable, Iterable, Iterator

from sigclass import __version__
from sigclass.model import Kind, Label
from sigclass.quiz.asking import explanation
from sigclass.quiz.making import Question
from sigclass.render.as_markdown import escape
from sigclass.render.base import label_text
from sigclass.render.jsontext import json_text
from sigclass.render.text import one_line

ASKS = "What kind of signalling is this?"
SCHEMA = "sigclass.quiz/1"
_GIFT = ("\\", "#", "=", "~", "{", "}", ":")  # in this order


def options_of(questions: Iterable[Question]) -> tuple[Kind, ...]:
    """The kinds to choose from: the usual ones, and those that are asked."""
    usual = (Kind.AUTOCRINE, Kind.PARACRINE, Kind.ENDOCRINE, Kind.JUXTACRINE)
    asked = {kind for question in questions for kind in kinds_of(question)}
    return tuple(kind for kind in Kind if kind in asked or kind in usual)


def kinds_of(question: Question) -> tuple[Kind, ...]:
    """The kinds that are right: one of a question that was made, perhaps several of one's own."""
    return tuple(Kind(kind) for kind in question.verdict.kinds)


def shown(kind: Kind) -> str:
    """A kind as a choice: "autocrine", "other (endocrine)"."""
    return kind.value if kind.label is not Label.OTHER else f"{Label.OTHER.value} ({kind.value})"


def right_text(question: Question) -> str:
    """The right choice; several kinds at once are one choice."""
    return " and ".join(dict.fromkeys(label_text(one) for one in question.verdict.interactions))


def choices(question: Question, options: tuple[Kind, ...]) -> list[tuple[str, str]]:
    """Each choice with its feedback, the right one among them, in the order of the kinds."""
    right = right_text(question)
    one = question.verdict.interactions[0]
    found = {}
    for kind in options:
        change = one.why_not.get(kind.value)
        found[shown(kind)] = f"Not here; it would be so {change}." if change else "Not here."
    found[right] = f"Right: {one.because}."
    return sorted(found.items(), key=lambda choice: (" and " in choice[0], list(found).index(choice[0])))


def gift(questions: list[Question]) -> Iterator[str]:
    """Moodle's GIFT: multiple choice, with feedback for each choice and the trace for all."""
    yield "$CATEGORY: sigclass\n\n"
    options = options_of(questions)
    for question in questions:
        right = right_text(question)
        yield f"::{_gift(question.id)}::[plain]{_gift(f'{question.text} {ASKS}')}{{\n"
        for text, why in choices(question, options):
            yield f"{'=' if text == right else '~'}{_gift(text)}#{_gift(why)}\n"
        yield f"####{_gift('; '.join(explanation(question)))}\n}}\n\n"


def _gift(text: str) -> str:
    """Escape a text. `->` would make a matching question and has no escape, so it becomes an arrow."""
    text = one_line(text).replace("->", "→")
    for mark in _GIFT:
        text = text.replace(mark, "\\" + mark)
    return text


def aiken(questions: list[Question]) -> Iterator[str]:
    """Aiken: the question on one line, lettered choices, the answer's letter; it has no place for feedback."""
    options = options_of(questions)
    for question in questions:
        right = right_text(question)
        yield f"{one_line(question.text)} {ASKS}\n"
        texts = [text for text, _ in choices(question, options)]
        for letter, text in zip("ABCDEFGHIJ", texts, strict=False):
            yield f"{letter}) {one_line(text)}\n"
        yield f"ANSWER: {'ABCDEFGHIJ'[texts.index(right)]}\n\n"


def jsonl(questions: list[Question]) -> Iterator[str]:
    """A record for each question."""
    options = options_of(questions)
    for question in questions:
        record = {
            "schema": SCHEMA,
            "id": question.id,
            "text": question.text,
            "asks": ASKS,
            "choices": [{"text": text, "feedback": why} for text, why in choices(question, options)],
            "answer": right_text(question),
            "labels": list(question.verdict.labels),
            "kinds": list(question.verdict.kinds),
            "explanation": list(explanation(question)),
            "version": __version__,
        }
        yield json_text(record) + "\n"


def markdown(questions: list[Question]) -> Iterator[str]:
    """A sheet of questions, then the key with its reasons."""
    options = options_of(questions)
    yield f"# Quiz\n\n{ASKS} Choose from: {', '.join(escape(shown(kind)) for kind in options)}.\n"
    for number, question in enumerate(questions, 1):
        yield f"\n{number}. {escape(question.text)}\n"
    yield "\n# Key\n"
    for number, question in enumerate(questions, 1):
        first, *trace = explanation(question)
        yield f"\n{number}. **{escape(right_text(question))}**. {escape(first)}\n"
        yield "".join(f"   - {escape(step)}\n" for step in trace)


def sig(questions: list[Question]) -> Iterator[str]:
    """A scenario file with ids and expectations: a key for `grade`, and cases for `check`."""
    for number, question in enumerate(questions):
        if number:
            yield "\n"
        told = question.fields or (f"text: {one_line(question.text)}",)
        yield "\n".join((f"id: {question.id}", *told, f"expect: {', '.join(question.verdict.kinds)}")) + "\n"


EXPORTS: dict[str, Callable[[list[Question]], Iterator[str]]] = {
    "gift": gift,
    "aiken": aiken,
    "jsonl": jsonl,
    "markdown": markdown,
    "sig": sig,
}
