"""What cells do once another has released a signal: "When macrophages secrete IL-12, NK cells proliferate".

The release may come first or last: "NK cells are activated when macrophages secrete IL-12".
"""

import re

from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party
from sigclass.parse.late import OPENING, Late
from sigclass.parse.merging import share
from sigclass.parse.reader import Reader
from sigclass.parse.words import Word

WHEN = Late(OPENING + r"(?:when|once|whenever|if|after|as)\s+(?:[\w-]+\s+){0,4}$", re.I)
NOUN_ENDS = ("tion", "sis", "ment", "ance", "ence", "ity", "ure", "al", "ing", "sion", "growth", "ism")
ONCE = Late(r"\b(?:when|once|whenever|if|after|because|since|as|as soon as)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?$", re.I)
SO = frozenset({"so", "so that", "hence", "therefore"})
LEADING_ON = frozenset({"COMMA", "SUBORDINATE"})
CHANGING = frozenset({"ACT", "RELEASE", "TRAVEL"})  # verbs of which the subject's answer may be told


def answer_after(reader: Reader, clause: Clause) -> None:
    """Read the main clause after "when A releases X, ...": its subject, another cell, answers X."""
    verb = clause.verb
    if verb is None:
        return
    if _opens_with_release(reader, clause) or _leads_on(clause):
        targets = undergoing(reader, clause.arguments)
        if targets:
            _answer(reader, clause, targets)
        else:
            reader.after = clause
        return
    opened, reader.after = reader.after, None
    if opened is None or opened.order + 1 != clause.order or clause.link not in LEADING_ON or verb.negated:
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
    return isinstance(first, Phrase) and WHEN.before(reader.source.text, first.start) is not None


def _leads_on(clause: Clause) -> bool:
    """ "macrophages release TNF, so that fibroblasts are activated": what comes of it is told next."""
    verb = clause.verb
    released = verb is not None and verb.kind == "RELEASE" and not verb.negated and verb.core.sort != "show"
    return released and any(isinstance(each, Word) and each.lower in SO for each in clause.arguments)


def undergoing(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ ", neighbouring NK cells proliferate": cells after a comma, and what they do, which is no verb of any list."""
    marks = (i for i, e in enumerate(elements) if isinstance(e, Word) and (e.kind == "COMMA" or e.lower in SO))
    mark = next(marks, None)
    if mark is None:
        return []
    found = [phrase for phrase in nominals.phrases(elements[mark:], "")[:1] if phrase.nouns[-1].kind == "EFFECT"]
    nouns = [noun for phrase in found for noun in phrase.nouns if noun.head("CELL") is not None]
    doing = [noun for noun in nouns if not noun.heads[-1].lower.endswith(NOUN_ENDS)]
    return [party for noun in doing for party in reader.compound_cells(noun)]


def _answer(reader: Reader, opened: Clause, targets: list[Party]) -> None:
    released = [told for told in reader.told.releases if told.order == opened.order and told.senders]
    if not released or not targets:
        return
    at = targets[0].mention.start or 0
    reader.add_act(opened, Act(released[-1].molecules, targets, at=at, order=opened.order))


def answer_before(reader: Reader, clause: Clause) -> None:
    """Read the clause after "B are activated ...": "when A release X", "by A that release X"."""
    waiting, reader.before = reader.before, None
    verb = clause.verb
    if waiting is not None and verb is not None and not verb.negated:
        targets, acting = waiting
        if verb.kind == "RELEASE":
            _answer_cause(reader, clause, acting, targets)
        elif verb.kind == "BIND" and not verb.passive:
            _answer_binding(reader, clause, targets)
    targets = _changed(reader, clause)
    if targets:
        reader.before = (targets, clause)


def _changed(reader: Reader, clause: Clause) -> list[Party]:
    """The cells to which something happens that is not yet told: "NK cells are activated", "NK cells proliferate"."""
    verb = clause.verb
    told = any(act.order == clause.order and act.molecules for act in reader.told.acts)
    if told or (verb is not None and verb.negated):
        return []
    if verb is not None:
        changed = (verb.kind == "ACT" and verb.passive) or (verb.kind == "RESPOND" and not verb.passive)
        return reader.discourse.subject_cells() if changed else []
    first = nominals.phrases(clause.arguments[:1], "")
    nouns = [noun for phrase in first for noun in phrase.nouns if noun.kind == "EFFECT" and noun.head("CELL")]
    doing = [noun for noun in nouns if not noun.heads[-1].lower.endswith(NOUN_ENDS)]
    return [party for noun in doing for party in reader.compound_cells(noun)]


def _answer_cause(reader: Reader, clause: Clause, before: Clause, targets: list[Party]) -> None:
    first = next((each for each in clause.subject if isinstance(each, Phrase)), None)
    if clause.link == "SUBORDINATE" and first is not None:
        caused = ONCE.before(reader.source.text, first.start) is not None
    else:  # "by macrophages that secrete TNF"
        caused = clause.link == "RELATIVE" and not clause.subject and bool(reader.cells(before.arguments, "by"))
    released = [told for told in reader.told.releases if told.order == clause.order and told.senders]
    if caused and released and not share(released[-1].senders, targets):
        _answer(reader, clause, targets)


def _answer_binding(reader: Reader, clause: Clause, targets: list[Party]) -> None:
    """ "T cells are inhibited when PD-1 binds PD-L1 on tumour cells": whose receptor it is was told before."""
    first = next((each for each in clause.subject if isinstance(each, Phrase)), None)
    if clause.link != "SUBORDINATE" or first is None or not ONCE.before(reader.source.text, first.start):
        return
    ligands, cells = reader.molecules(clause.arguments, "", "to"), reader.cells(clause.arguments, "on")
    told = [act for act in reader.told.acts if act.order == clause.order and not act.targets]
    if told and ligands and cells and reader.receptors(clause.subject) and not reader.cells(clause.subject):
        told[-1].targets, told[-1].senders = targets, cells
