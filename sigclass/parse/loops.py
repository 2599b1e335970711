"""Loops told without their label: ligand and receptor made together, and receptors for the cell's own transmitter."""

from collections.abc import Sequence

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Phrase, Sentence
from sigclass.parse.events import Act, Carrying, Release
from sigclass.parse.merging import share
from sigclass.parse.reader import Reader
from sigclass.parse.words import Word

TOGETHER = frozenset({"co-expression", "coexpression", "expression", "overexpression", "presence"})
MAKING = TOGETHER | {"synthesis", "production", "secretion", "release"}
AUTORECEPTORS = ("autoreceptor", "autoreceptors")


def add_made_together(reader: Reader, sentences: Sequence[Sentence]) -> None:
    """ "co-expression of HGF and c-Met in sarcoma cells": both are made and carried by the same cells."""
    for sentence in sentences:
        for predicate, following in zip(sentence, [*sentence[1:], None], strict=True):
            seen = following is not None and following.verb is not None and following.verb.kind in ("COPULA", "CALL")
            _made_together(reader, predicate.elements, following.elements if following and seen else ())


def _made_together(reader: Reader, elements: Sequence[Element], seen: Sequence[Element]) -> None:
    for index, element in enumerate(elements):
        if not _is_making(element, MAKING):
            continue
        end = _end_of_pair(elements, index + 1)
        twice = (
            _is_making(elements[end - 1], TOGETHER) and end > index + 1
        )  # "synthesis of HGF and expression of c-Met"
        if not twice and not _is_making(element, TOGETHER):
            continue
        end += twice
        pair = elements[index + 1 : end]
        molecules, receptors = reader.molecules(pair, "of", ""), reader.receptors(pair)
        cells = reader.cells(elements[end : end + 1], "in", "by", "on") or reader.cells(seen[:1], "in", "by", "on")
        if molecules and receptors and cells:
            reader.told.releases.append(Release(cells, molecules, at=element.start))
            reader.told.carryings.append(Carrying(cells, receptors, element.start))


def _is_making(element: Element, nouns: frozenset[str]) -> bool:
    return isinstance(element, Phrase) and element.nouns[-1].heads[-1].lower in nouns


def _name_carriers(acts: list[Act], named: Word) -> None:
    """ "activates autoreceptors on nerve terminals": those that carry them answer what they let go of."""
    for act in acts:
        own = [target for target in act.targets if target.mention.end == named.end]
        after = [target for target in act.targets if (target.mention.start or 0) > named.end]
        carriers = [target for target in after if not (target.same or target.pointing)]
        if own and carriers and not act.senders:
            act.targets = act.senders = carriers[:1]
            act.clues.append(Clue("responder", "same", named.text, named.start, named.end))


def _end_of_pair(elements: Sequence[Element], start: int) -> int:
    """Where the list after "expression of" ends: at the next preposition or verb."""
    for index in range(start, len(elements)):
        element = elements[index]
        listed = isinstance(element, Phrase) and (index == start or not element.preposition)
        if not listed and not (isinstance(element, Word) and element.kind in ("AND", "COMMA")):
            return index
    return len(elements)


def add_autoreceptors(reader: Reader, sentences: Sequence[Sentence]) -> None:
    """ "dopamine autoreceptors limit its release": what the cell lets go of acts on the cell itself."""
    for sentence in sentences:
        nouns = [n for each in sentence for phrase in nominals.phrases(each.elements) for n in phrase.nouns]
        named = next((noun.heads[-1] for noun in nouns if noun.heads[-1].lower in AUTORECEPTORS), None)
        if named is not None:
            _add_autoreceptor(reader, sentences, sentence, named)
            return


def _add_autoreceptor(reader: Reader, sentences: Sequence[Sentence], sentence: Sentence, named: Word) -> None:
    predicates = [predicate for each in sentences for predicate in each]
    nouns = [n for each in predicates for phrase in nominals.phrases(each.elements) for n in phrase.nouns]
    _name_carriers(reader.told.acts, named)
    if any(target.same for act in reader.told.acts for target in act.targets):
        return
    if any(each.verb is not None and (each.verb.negated or each.verb.kind == "LACK") for each in sentence):
        return
    if any(isinstance(e, Word) and e.kind == "WITHOUT" for each in sentence for e in each.elements):
        return
    named_all = [party for noun in nouns for party in reader.discourse.molecule_parties(noun)]
    molecules = [party for party in named_all if not party.generic] or named_all
    cells = [party for each in predicates for party in reader.cells(each.elements) if not party.pointing]
    if any(share(r.molecules, molecules) and r.senders and not share(r.senders, cells) for r in reader.told.releases):
        return  # of other cells: "mast cell histamine acts on presynaptic autoreceptors"
    if not cells:  # "autoreceptors inhibit further dopamine release": of whatever cell releases it
        pointing = next(noun for noun in nouns if noun.heads[-1] is named)
        targets = [reader.discourse.cell_party(pointing)] if pointing.kind == "ITSELF" else []
        if molecules and targets:
            reader.told.acts.append(Act(molecules[:1], targets, at=named.start, order=0, carried=True))
    elif molecules:
        acts = [each for each in reader.told.acts if share(each.molecules, molecules) and share(each.targets, cells)]
        told = next((each for each in acts if not each.senders), None)  # "autoreceptors on A are activated by X"
        if told is None:
            told = Act(molecules[:1], cells[:1], at=named.start, order=0, carried=True)
            reader.told.acts.append(told)
        told.senders = cells[:1]
        told.clues.append(Clue("responder", "same", named.text, named.start, named.end))
