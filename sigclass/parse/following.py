"""What cells do once another has released a signal: "When macrophages secrete IL-12, NK cells proliferate"."""

import re

from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party
from sigclass.parse.late import Late
from sigclass.parse.reader import Reader
from sigclass.parse.words import Word

WHEN = Late(r"(?:^|[.!?;:\n])\W*(?:when|once|whenever|if|after)\s+(?:an?\s+|the\s+)?$", re.I)
NOUN_ENDS = ("tion", "sis", "ment", "ance", "ence", "ity", "ure", "al", "ing", "sion", "growth", "ism")
CHANGING = frozenset({"ACT", "RELEASE", "TRAVEL"})  # verbs of which the subject's answer may be told


def answer_after(reader: Reader, clause: Clause) -> None:
    """Read the main clause after "when A releases X, ...": its subject, another cell, answers X."""
    verb = clause.verb
    if verb is None:
        return
    if _opens_with_release(reader, clause):
        targets = undergoing(reader, clause.arguments)
        if targets:
            _answer(reader, clause, targets)
        else:
            reader.after = clause
        return
    opened, reader.after = reader.after, None
    if opened is None or opened.order + 1 != clause.order or clause.link != "COMMA" or verb.negated:
        return
    told = any(act.order == clause.order and act.molecules for act in reader.told.acts)
    if verb.kind in CHANGING and not told and not nominals.pointer(clause.subject, ""):
        targets = reader.cells([e for e in clause.subject if isinstance(e, Phrase)], "")
        _answer(reader, opened, targets)


def _opens_with_release(reader: Reader, clause: Clause) -> bool:
    verb = clause.verb
    assert verb is not None
    if verb.kind != "RELEASE" or verb.negated or verb.core.sort == "show" or not clause.subject:
        return False
    first = clause.subject[0]
    return isinstance(first, Phrase) and WHEN.search(reader.source.text[: first.start]) is not None


def undergoing(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ ", neighbouring NK cells proliferate": cells after a comma, and what they do, which is no verb of any list."""
    comma = next((i for i, each in enumerate(elements) if isinstance(each, Word) and each.kind == "COMMA"), None)
    if comma is None:
        return []
    found = [phrase for phrase in nominals.phrases(elements[comma:], "")[:1] if phrase.nouns[-1].kind == "EFFECT"]
    nouns = [noun for phrase in found for noun in phrase.nouns if noun.head("CELL") is not None]
    doing = [noun for noun in nouns if not noun.heads[-1].lower.endswith(NOUN_ENDS)]
    return [party for noun in doing for party in reader.compound_cells(noun)]


def _answer(reader: Reader, opened: Clause, targets: list[Party]) -> None:
    released = [told for told in reader.told.releases if told.order == opened.order and told.senders]
    if not released or not targets:
        return
    at = targets[0].mention.start or 0
    reader.add_act(opened, Act(released[-1].molecules, targets, at=at, order=opened.order))
