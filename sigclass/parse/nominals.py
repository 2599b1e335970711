"""What nouns tell without a verb: "T cell-derived IL-2", "secretion of IL-2 by T cells", "IL-2 from T cells"."""

from collections.abc import Sequence

from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.parties import is_cell


def phrases(elements: Sequence[Element], *prepositions: str) -> list[Phrase]:
    """The phrases among the elements with one of these prepositions (all phrases where none is named)."""
    return [e for e in elements if isinstance(e, Phrase) and (not prepositions or e.preposition in prepositions)]


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
    return isinstance(before, Phrase) and is_cell(before.nouns[-1])


def molecule_nouns(elements: Sequence[Element], *prepositions: str) -> list[Noun]:
    """The nouns that end in a molecule (so not "IL-2 secretion")."""
    return [noun for phrase in phrases(elements, *prepositions) for noun in phrase.nouns if noun.kind == "MOLECULE"]


def pointer(elements: Sequence[Element], *prepositions: str) -> Noun | None:
    """The first noun that only points: a pronoun, "itself", "the cell that released it"."""
    pointing = ("PRONOUN", "ITSELF", "ORIGIN", "EACHOTHER")
    nouns = (noun for phrase in phrases(elements, *prepositions) for noun in phrase.nouns)
    return next((noun for noun in nouns if noun.kind in pointing), None)


def after(elements: Sequence[Element], phrase: Phrase) -> list[Phrase]:
    """The prepositional phrases that follow `phrase` without a bare phrase or a mark between."""
    following: list[Phrase] = []
    index = next(i for i, element in enumerate(elements) if element is phrase)
    for element in elements[index + 1 :]:
        if not isinstance(element, Phrase) or not element.preposition:
            break
        following.append(element)
    return following
