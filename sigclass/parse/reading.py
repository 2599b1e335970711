"""The order in which a text's clauses are read into events."""

from collections.abc import Sequence
from itertools import pairwise

from sigclass.model import Source
from sigclass.parse import nominals
from sigclass.parse.acting_nouns import ACTING_NOUNS, nominal_acts, responses
from sigclass.parse.blocking import defects, hindrances, resistance, unmoved
from sigclass.parse.chunks import Element, Label, Phrase, Sentence
from sigclass.parse.clauses import Clause
from sigclass.parse.deeds import give_means, show_by_trial
from sigclass.parse.events import Act, Events, Party, Release, event_at
from sigclass.parse.flashcards import flashcard
from sigclass.parse.following import answer_after, answer_before
from sigclass.parse.indirect import act_indirectly
from sigclass.parse.labelling import deny_labelled, give_label
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.loops import add_autoreceptors, add_made_together
from sigclass.parse.merging import share
from sigclass.parse.opening import answer_how, opening_act
from sigclass.parse.parties import word_clue
from sigclass.parse.pointing import name_ahead
from sigclass.parse.reader import Reader
from sigclass.parse.release_nouns import nominal_releases
from sigclass.parse.releasers import release_further
from sigclass.parse.releasing import form_clues
from sigclass.parse.trials import compare_with_wild_type, experiment
from sigclass.parse.verbs import VERB_READERS
from sigclass.parse.wiring import synapse
from sigclass.parse.wordings import SELDOM
from sigclass.parse.words import Word

ROUTES = {
    "BLOODROUTE": "blood",
    "LOCALROUTE": "local",
    "CONTACTROUTE": "contact",
    "SYNAPSEROUTE": "synapse",
    "INSIDEROUTE": "inside",
    "ONSURFACE": "surface",
}
PREVENTING = frozenset({"prevent", "block", "stop", "keep"})
NEGATING = frozenset({"WITHOUT", "CONTRAST", "RATHER"})


def read(sentences: Sequence[Sentence], source: Source, lexicon: NameLexicon) -> Events:
    """Read the sentences of one text, in order."""
    reader = Reader(source, lexicon)
    for sentence in reader.clauses(sentences):
        reader.discourse.new_sentence()
        unsettled = _is_unsettled(sentence)
        acts, releases = len(reader.told.acts), len(reader.told.releases)
        for clause in sentence:
            happens = clause if clause.dropped else _prevented(reader, clause)
            if not happens.dropped:
                _read_clause(reader, happens)
        if unsettled:
            end = _end_of_doubt(sentence, len(source.text))
            doubtful = [told for told in reader.told.acts[acts:] if told.at < end]
            reader.told.left_open += [m for told in doubtful for m in told.molecules]
            reader.told.acts = [told for told in reader.told.acts if told not in doubtful]
        _leave_routes(reader, acts, releases)
    reader.told.shows_loop |= bool(reader.told.loose_labels) or any(event.labels for event in reader.told.all)
    if reader.told.loose_labels or reader.told.contact or not any(act.targets for act in reader.told.acts):
        _note_names(reader, sentences)
    asked = source.text.rstrip(" .:_\u2026\n")
    reader.told.question |= asked.endswith((" by", " by all except", " except"))  # "Secretin is released by ..."
    name_ahead(reader.told)
    compare_with_wild_type(reader)
    add_made_together(reader, sentences)
    add_autoreceptors(reader, sentences)
    return reader.told


def _leave_routes(reader: Reader, acts: int, releases: int) -> None:
    """Routes that no act took go to the sentence's release; contact between cells alone is kept for the end."""
    told, waiting = reader.told, reader.discourse.waiting_routes
    aimed = [act for act in told.acts[acts:] if act.targets]
    _go_on_in_the_blood(aimed)
    if len(aimed) == 1:  # "requires GABA, and thus requires a synapse"
        aimed[0].clues += [clue for clue in waiting if clue.value == "synapse"]
    for release in told.releases[releases:][:1]:
        release.clues += waiting
        return
    touching = [clue for clue in waiting if clue.value in ("contact", "synapse")]
    if touching and told.contact is None:
        told.contact = touching[0]
    others = [clue for clue in waiting if clue.value in ("blood", "local", "inside")]
    told.way = told.way or next(iter(others), None)


def _go_on_in_the_blood(acts: list[Act]) -> None:
    """ "travel through the portal vessels to the pituitary and stimulate its cells": the way is told once."""
    for first, second in pairwise(acts):
        blood = [clue for clue in first.clues if (clue.fact, clue.value) == ("route", "blood")]
        if blood and share(first.molecules, second.molecules) and all(clue.fact != "route" for clue in second.clues):
            second.clues += blood


def _is_unsettled(sentence: list[Clause]) -> bool:
    """ "whether it acts on A or on B is not known", "it rarely acts on A": the text itself leaves it open."""
    marks = [e for clause in sentence for e in (*clause.subject, *clause.arguments) if isinstance(e, Word)]
    alone = any(mark.kind == "UNSETTLED" and mark.lower.startswith(("no ", "little ")) for mark in marks)
    return alone or {"WHETHER", "UNSETTLED"} <= {m.kind for m in marks} or any(m.lower in SELDOM for m in marks)


def _end_of_doubt(sentence: list[Clause], end: int) -> int:
    """Where the doubt is over: "no evidence for ...; rather, Wnt3a from Paneth cells was needed"; else the end."""
    marks = [e for clause in sentence for e in (*clause.subject, *clause.arguments) if isinstance(e, Word)]
    doubts = [mark.start for mark in marks if mark.kind == "UNSETTLED"]
    return next((m.start for m in marks if m.kind == "SEMICOLON" and doubts and m.start > max(doubts)), end)


def _read_clause(reader: Reader, clause: Clause) -> None:
    reader.discourse.enter(clause)
    elements = (*clause.subject, *clause.arguments)
    marks = {element.kind for element in elements if isinstance(element, Word)}
    nouns = {noun.kind for phrase in nominals.phrases(elements) for noun in phrase.nouns}
    reader.told.question |= "QUESTION" in marks or _ends_open(elements)
    reader.told.shows_loop |= bool(marks & {"SHOWING", "LOOP"})
    if clause.subject:
        _take_up_participles(reader, clause)
    for side in (clause.subject, clause.arguments):
        nominal_releases(reader, side, clause)
    if "SYNAPSEROUTE" in marks:
        synapse(reader, elements, clause.order)
    given = give_means(reader, clause)
    if "EXPERIMENT" in marks and not given:
        experiment(reader, elements, clause)
    if clause.verb is not None and clause.verb.kind in VERB_READERS and not given:
        VERB_READERS[clause.verb.kind](reader, clause)
    show_by_trial(reader, clause)
    release_further(reader, clause)
    opening_act(reader, clause)
    answer_how(reader, clause)
    answer_after(reader, clause)
    answer_before(reader, clause)
    deny_labelled(reader, clause)
    if nouns & ACTING_NOUNS:
        for side in (clause.subject, clause.arguments):
            nominal_acts(reader, side, clause)
    responses(reader, clause)
    act_indirectly(reader, clause)
    if "COLON" in marks:
        flashcard(reader, clause)
    _read_failures(reader, elements, clause, marks)
    _give_marks(reader, elements, clause)
    reader.discourse.leave(clause)
    if clause.verb is None or clause.verb.kind != "RELEASE":
        reader.waiting = []


def _take_up_participles(reader: Reader, clause: Clause) -> None:
    if reader.answering is not None:
        _answer(reader, clause)
    if reader.participle is not None:
        _release_by_participle(reader, clause, *reader.participle)


def _answer(reader: Reader, clause: Clause) -> None:
    """ "Activated by IL-2, T cells divide": the subject that follows answers."""
    told, reader.answering = reader.answering, None
    cells = reader.cells(clause.subject, "")
    if told is not None and cells:
        told.targets = cells
        reader.told.acts.append(told)


def _read_failures(reader: Reader, elements: tuple[Element, ...], clause: Clause, marks: set[str]) -> None:
    if reader.unmoved is not None:
        unmoved(reader, clause)
    if "RESISTANT" in marks and (clause.verb is None or clause.verb.kind != "COPULA"):
        resistance(reader, elements, clause)
    if "WITHOUT" in marks:
        hindrances(reader, elements, clause)
    if "MUTANT" in marks:
        defects(reader, elements, clause)


def _release_by_participle(reader: Reader, clause: Clause, senders: list[Party], opening: Clause) -> None:
    """ "Produced by macrophages, IL-10 is ...": the subject that follows is what they produce."""
    reader.participle = None
    molecules = reader.molecules(clause.subject, "")
    if molecules:
        told = Release(senders, molecules, at=clause.subject[0].start, order=clause.order)
        told.clues += form_clues(opening.verb.core) if opening.verb is not None else []
        reader.told.releases.append(told)
        reader.discourse.released(told)


def _ends_open(elements: tuple[Element, ...]) -> bool:
    """ "IL-1 is secreted by:" asks."""
    return bool(elements) and isinstance(elements[-1], Word) and elements[-1].kind == "COLON"


def _note_names(reader: Reader, sentences: Sequence[Sentence]) -> None:
    """Keep what is named at all, for labels that stand without an event."""
    told = reader.told
    for elements in (predicate.elements for sentence in sentences for predicate in sentence):
        told.cells += [party for party in reader.cells(elements) if not party.pointing]
        if told.loose_labels:  # "Glioma cells grow by an autocrine mechanism", "glioma growth is autocrine"
            deeds = [n for phrase in nominals.phrases(elements, "") for n in phrase.nouns if n.kind == "EFFECT"]
            told.cells += [party for noun in deeds for party in reader.compound_cells(noun)]
        told.molecules += reader.molecules(elements)


def _give_marks(reader: Reader, elements: tuple[Element, ...], clause: Clause) -> None:
    """Labels and routes go to the events of their clause; a negated route says nothing."""
    negated = clause.verb is not None and clause.verb.negated
    for index, element in enumerate(elements):
        if isinstance(element, Word) and element.kind == "ONSURFACE" and _of_receptor(elements, index, clause):
            continue
        if isinstance(element, Word) and element.kind == "INSIDEROUTE" and _where_made(elements[:index]):
            continue
        if isinstance(element, Label):
            give_label(reader, elements, index, clause)
        elif isinstance(element, Word) and element.kind in NEGATING:
            negated = True
        elif isinstance(element, Word) and element.kind == "BUT":
            negated = False  # "is not made in the brain but crosses the blood-brain barrier"
        elif isinstance(element, Word) and element.kind == "BLOODROUTE" and _of_the_rest(elements[:index]):
            continue
        elif isinstance(element, Word) and element.kind in ROUTES and not negated:
            _give_route(reader, element, ROUTES[element.kind], clause)


def _of_the_rest(before: tuple[Element, ...]) -> bool:
    """ "diffuses to adjacent cells, while the rest enters the blood": the way of something else."""
    mark, noun = before[-2:] if len(before) > 1 else (None, None)
    bare = isinstance(noun, Phrase) and not noun.preposition and noun.nouns[-1].kind == "THING"
    return bare and isinstance(mark, Word) and mark.kind in ("BUT", "SEMICOLON", "AND", "SUBORDINATE")


def _give_route(reader: Reader, word: Word, route: str, clause: Clause) -> None:
    """Give a route's words to the event that they stand with, or keep them for the next."""
    event = event_at(word.start, clause.order, reader.told)
    clue = word_clue(word, "form", "surface") if route == "surface" else word_clue(word, "route", route)
    empty = isinstance(event, Act) and not (event.molecules or event.targets)  # "gap junctions allow ..."
    if event is not None and not empty:
        event.clues.append(clue)
    else:
        reader.discourse.waiting_routes.append(clue)


def _where_made(before: tuple[Element, ...]) -> bool:
    """ "overexpression of the receptor within the same cell": where it is made, no way of a signal."""
    made = [phrase.nouns[-1].heads[-1].lower for phrase in nominals.phrases(before[-2:])]
    return any(word.endswith("expression") for word in made)


def _of_receptor(elements: tuple[Element, ...], index: int, clause: Clause) -> bool:
    """Whether a surface is the target's: "binds receptors on the surface of T cells"."""
    before = elements[index - 1] if index else None
    if isinstance(before, Phrase):
        return before.nouns[-1].kind == "RECEPTOR"
    verb, mark = clause.verb, elements[index]
    binds = verb is not None and verb.kind == "BIND" and not verb.passive
    return binds and verb is not None and mark.start > verb.start


def _prevented(reader: Reader, clause: Clause) -> Clause:
    """ "prevents IL-6 from binding its receptor": what is prevented does not happen.

    What a signal prevents another cell from releasing is its effect, no event of its own.
    """
    verb, before = clause.verb, reader.prevents
    reader.prevents = clause if verb is not None and verb.core.base in PREVENTING and not verb.negated else None
    if verb is None or before is None or verb.core.form != "ing" or clause.subject:
        return clause
    if not reader.source.text[: verb.start].rstrip().lower().endswith(" from"):
        return clause
    if verb.kind == "RELEASE" and reader.molecules(before.subject) and not reader.told.experiment:
        return clause._replace(dropped=True)
    if verb.kind == "ACT" and reader.cells(before.arguments, ""):
        return clause._replace(dropped=True)  # "tumour cells prevent dendritic cells from activating T cells"
    return clause._replace(verb=verb._replace(negated=True))
