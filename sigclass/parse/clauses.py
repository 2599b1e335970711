"""Whose verb it is: for each predicate its subject, its arguments, and how it hangs on what stands before."""

import re
from typing import NamedTuple

from sigclass.parse.chunks import Element, Label, Phrase, Predicate, Sentence, Verb
from sigclass.parse.late import Late
from sigclass.parse.words import Word

BOUNDARIES = frozenset({"COMMA", "SEMICOLON", "COLON", "AND", "BUT", "SUBORDINATE", "RELATIVE", "QUESTION", "SHOWING"})
SKIPPERS = frozenset({"RATHER", "CONTRAST"})
# after these an argument belongs to something else than the verb before
ENDS = frozenset({"RELATIVE", "BUT", "SUBORDINATE", "SEMICOLON", "QUESTION"})


BY = Late(r"\s(?:by|via|through)(?: the)?\s+$", re.I)
ANTIBODY = Late(r"\b(?:Ig[AEGM]\d?|antibod(?:y|ies)|immunoglobulins?),?\s+(?:which|that)\s*$", re.I)


class Clause(NamedTuple):
    """One predicate with what belongs to it.

    `subject` holds the elements that stand before the verb as its subject (empty where it shares the one before);
    `link` is the last mark before the verb ("RELATIVE", "AND", "COMMA" ... or ""); `antecedent` what a relative
    clause hangs on; `dropped` is set where the clause is only named to be set aside ("rather than acting on").
    """

    verb: Verb | None
    subject: tuple[Element, ...]
    arguments: tuple[Element, ...]
    link: str
    antecedent: tuple[Element, ...]
    dropped: bool
    order: int
    first: bool = False  # nothing stands before it in its sentence
    after_act: bool = False  # the verb before acts on something: "induce the B cell to release"


def clauses(sentence: Sentence, order: int) -> list[Clause]:
    """Share the elements between the predicates of a sentence."""
    found: list[Clause] = []
    subject: tuple[Element, ...] = ()
    before: tuple[Element, ...] = ()
    link = ""
    for index, predicate in enumerate(sentence):
        last = index + 1 == len(sentence)
        shared = last or _is_participle(predicate, sentence[index + 1])
        arguments, tail = (predicate.elements, ()) if shared else _split(predicate)
        if predicate.verb is None and not last:
            # an opening belongs to the first verb, but for what a boundary cuts off
            arguments, tail = _split(predicate)
        found.append(
            Clause(
                predicate.verb,
                subject,
                _positive(arguments),
                link,
                before,
                _set_aside(predicate.verb, before, subject),
                order + index,
                index == 0 or (index == 1 and not sentence[0].elements),
                index > 0 and (before_verb := sentence[index - 1].verb) is not None and before_verb.kind == "ACT",
            )
        )
        subject, link = _positive(tail), _link(predicate.elements, tail)
        before = predicate.elements
    return _means_moved(found)


def _is_participle(predicate: Predicate, following: Predicate) -> bool:
    """ "is an activator of fibroblasts, stimulating them": the participle shares the subject before the comma."""
    verb, mark = following.verb, predicate.elements[-1] if predicate.elements else None
    participle = verb is not None and verb.core.form == "ing" and verb.start == verb.core.start
    return predicate.verb is not None and participle and isinstance(mark, Word) and mark.kind == "COMMA"


def _means_moved(found: list[Clause]) -> list[Clause]:
    """ "make mast cells release histamine through secretion of IL-33": how they do it, not how it is let go."""
    for index, clause in enumerate(found):
        verb, before = clause.verb, found[index - 1] if index else None
        induced = verb is not None and verb.kind == "RELEASE" and verb.core.form == "base" and not clause.subject
        if before is None or not (induced and clause.after_act and before.verb and not before.verb.passive):
            continue
        means = (i for i, e in enumerate(clause.arguments) if isinstance(e, Phrase) and e.preposition == "via")
        first = next(means, None)
        if first and clause.arguments[first].nouns[-1].kind in ("RELEASING", "MOLECULE"):  # type: ignore[union-attr]
            found[index - 1] = before._replace(arguments=before.arguments + clause.arguments[first:])
            found[index] = clause._replace(arguments=clause.arguments[:first])
    return found


def _split(predicate: Predicate) -> tuple[tuple[Element, ...], tuple[Element, ...]]:
    """Split what follows a verb into its own arguments and the subject of the next verb."""
    elements = predicate.elements
    if predicate.verb is None and only_places(elements):
        return elements, ()
    start = 0 if predicate.verb is None else len(elements)
    for index in range(len(elements) - 1, -1, -1):
        element = elements[index]
        if isinstance(element, Word) and element.kind in BOUNDARIES:
            after = elements[index + 1 :]
            if any(isinstance(each, Phrase) and not each.preposition for each in after):
                pair = _told_alike(elements, index) if predicate.verb is None else 0
                start = index + 1 - pair
                break
            if element.kind in ("RELATIVE", "BUT", "SUBORDINATE", "SEMICOLON", "AND", "QUESTION"):
                break
            if predicate.verb is not None and any(isinstance(each, Phrase) for each in after):
                break
    return elements[:start], elements[start:]


def only_places(elements: tuple[Element, ...]) -> bool:
    """ "In the inflamed gut, ...": where it goes on, and nothing that could be the subject of the verb to come."""
    phrases = [each for each in elements if isinstance(each, Phrase)]
    comma = isinstance(elements[-1], Word) and elements[-1].kind == "COMMA" if elements else False
    return comma and bool(phrases) and all(each.preposition == "in" for each in phrases)


def _told_alike(elements: tuple[Element, ...], index: int) -> int:
    """How many elements before the "and" share its verb: 3 in "IL-12 from A and IL-2 from B stimulate", else 0."""
    around = (*elements[max(0, index - 2) : index], *elements[index + 1 : index + 2])
    phrases = [each for each in around if isinstance(each, Phrase)]
    if len(phrases) != 3:
        return 0
    molecule, maker, second = phrases
    named = molecule.nouns[-1].kind == second.nouns[-1].kind == "MOLECULE"
    return 3 if named and not molecule.preposition and maker.preposition in ("from", "by") else 0


def _link(elements: tuple[Element, ...], tail: tuple[Element, ...]) -> str:
    """The mark right before the next verb, or right before its subject where it has one of its own."""
    rest = elements[: len(elements) - len(tail)] if tail else elements
    for element in reversed(rest):
        if isinstance(element, Word):
            return element.kind
        if isinstance(element, Phrase):
            return ""
    return ""


def _set_aside(verb: Verb | None, before: tuple[Element, ...], subject: tuple[Element, ...]) -> bool:
    """Whether "rather than", a bare "not" or "the ability to" stands right before the verb: no event of its own."""
    if subject:
        return False
    for element in reversed(before):
        if isinstance(element, Word):
            return element.kind in SKIPPERS | {"WITHOUT"} or (
                element.kind == "ABILITY" and verb is not None and verb.kind in ("ACT", "BIND")
            )
        if not isinstance(element, Label):
            return False
    return False


def _positive(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """Leave out what "rather than", "but not" or "not" sets aside: all up to the next mark."""
    kept: list[Element] = []
    skipping = False
    for element in elements:
        if isinstance(element, Word):
            if element.kind in SKIPPERS:
                skipping = True
                continue
            if element.kind in BOUNDARIES:
                skipping = False
        if not skipping:
            kept.append(element)
    return tuple(kept)


def governed(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """The arguments up to where another clause takes over ("monocytes that differentiate into macrophages")."""
    for index, element in enumerate(elements):
        if isinstance(element, Word) and element.kind in ENDS:
            return elements[:index]
    return elements


def in_turn(clause: Clause, text: str) -> bool:
    """ "activate Th1 cells by making IL-12, which in turn produce IFN-gamma": those named last, not the subject."""
    verb = clause.verb
    return verb is not None and "in turn" in text[verb.start : verb.core.start].lower()


def of_antibody(clause: Clause, text: str) -> bool:
    """ "to make IgE, which binds to mast cells": an antibody is no signal."""
    verb = clause.verb
    return clause.link == "RELATIVE" and verb is not None and ANTIBODY.before(text, verb.start) is not None


def stands_after_by(clause: Clause, text: str) -> bool:
    """Whether the verb stands after "by" or "through": "by secreting cytokines"."""
    return clause.verb is not None and BY.before(text, clause.verb.start) is not None


def is_infinitive(clause: Clause, text: str) -> bool:
    """Whether the verb stands after "to", or without it after what makes somebody do it: "make B cells release"."""
    verb = clause.verb
    assert verb is not None
    bare = clause.after_act and clause.link == "" and not clause.subject
    to = text[verb.start : verb.start + 3].lower().startswith("to ")
    return verb.core.form == "base" and (to or bare)
