"""What nouns tell without a verb: "T cell-derived IL-2", "secretion of IL-2 by T cells", "IL-2 from T cells"."""

from collections.abc import Sequence

from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.events import Party
from sigclass.parse.parties import is_cell
from sigclass.parse.tokens import POINTERS

MAKING = frozenset({"formation", "production", "generation"})
LONGEST_CHAIN = 8  # prepositional phrases that one noun can have


def phrases(elements: Sequence[Element], *prepositions: str) -> list[Phrase]:
    """The phrases among the elements with one of these prepositions (all phrases where none is named)."""
    if not elements:
        return []
    if not prepositions:
        return [e for e in elements if isinstance(e, Phrase)]
    return [e for e in elements if isinstance(e, Phrase) and e.preposition in prepositions]


def before_response(elements: Sequence[Element]) -> Sequence[Element]:
    """The elements up to "in response to", whose own "from" and "by" tell of another signal."""
    answers = (
        i for i, element in enumerate(elements) if isinstance(element, Phrase) and element.preposition == "response"
    )
    return elements[: next(answers, len(elements))]


def cell_nouns(elements: Sequence[Element], *prepositions: str) -> list[Noun]:
    """The nouns that stand for cells; not the places of other cells ("alpha cells of the same islet")."""
    able = [phrase for phrase in phrases(elements, *prepositions) if not is_place(elements, phrase)]
    return [noun for phrase in able for noun in phrase.nouns if is_cell(noun)]


def is_place(elements: Sequence[Element], phrase: Phrase) -> bool:
    """Whether a phrase only says where the cell right before it sits: "cells of the same islet"."""
    if phrase.preposition not in ("of", "in") or not is_cell(phrase.nouns[0]):
        return False
    index = next(i for i, element in enumerate(elements) if element is phrase)
    before = elements[index - 1] if index else None
    if not isinstance(before, Phrase):
        return False
    # what is formed responds no more than a place does: "the formation of blood vessels"
    product = phrase.preposition == "of" and all(noun.heads[-1].lower in MAKING for noun in before.nouns)
    return product or is_cell(before.nouns[-1])


def molecule_nouns(elements: Sequence[Element], *prepositions: str) -> list[Noun]:
    """The nouns that end in a molecule (so not "IL-2 secretion")."""
    return [noun for phrase in phrases(elements, *prepositions) for noun in phrase.nouns if noun.kind == "MOLECULE"]


def is_class(elements: Sequence[Element]) -> bool:
    """Whether the first noun names a kind: "is an incretin secreted by L cells"."""
    first = phrases(elements, "")[:1]
    return bool(first) and first[0].nouns[0].kind == "MOLECULE" and first[0].nouns[0].has("INDEFINITE")


def pointer(elements: Sequence[Element], *prepositions: str) -> Noun | None:
    """The first noun that only points: a pronoun, "itself", "the cell that released it"."""
    for phrase in phrases(elements, *prepositions):
        for noun in phrase.nouns:
            if noun.kind in POINTERS:
                return noun
    return None


def after(elements: Sequence[Element], phrase: Phrase) -> list[Phrase]:
    """The prepositional phrases that follow `phrase` without a bare phrase or a mark between."""
    index = next(i for i, element in enumerate(elements) if element is phrase)
    found: list[Phrase] = []
    for element in elements[index + 1 : index + 1 + LONGEST_CHAIN]:
        if not isinstance(element, Phrase) or not element.preposition:
            break
        found.append(element)
    return found


def chains(elements: Sequence[Element]) -> list[tuple[Phrase, list[Phrase]]]:
    """Each phrase with the prepositional phrases that follow it without a bare phrase or a mark between."""
    found: list[tuple[Phrase, list[Phrase]]] = []
    chain: list[Phrase] = []
    for element in reversed(elements):
        if not isinstance(element, Phrase):
            chain = []
            continue
        found.append((element, chain))
        chain = [element, *chain[: LONGEST_CHAIN - 1]] if element.preposition else []
    return found[::-1]


def nearest(antecedent: Sequence[Element], molecules: list[Party]) -> list[Party]:
    """ "make PD-L1 in response to IFN-gamma released by": the molecules that stand right before."""
    answered = phrases(antecedent, "response")[-1:]
    return [m for m in molecules if answered and (m.mention.start or 0) >= answered[0].start] or molecules


def stands_in(noun: Noun, elements: Sequence[Element], *prepositions: str) -> bool:
    """Whether a noun stands in a phrase with one of these prepositions."""
    return any(phrase.start <= noun.start < phrase.end for phrase in phrases(elements, *prepositions))


def is_expression(noun: Noun) -> bool:
    """ "the expression of PD-L1 on tumour cells": where it is shown, unlike "the release onto the muscle"."""
    return noun.heads[-1].lower.endswith(("expression", "mrna", "transcripts"))
