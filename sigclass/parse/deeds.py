"""By what a deed was done, told after it: "Macrophages activate fibroblasts. This effect is mediated by TNF"."""

import re

from sigclass.parse import nominals
from sigclass.parse.agents import own_molecules
from sigclass.parse.chunks import Element, Noun, Verb
from sigclass.parse.clauses import Clause
from sigclass.parse.crossing import done_by, whose_effect
from sigclass.parse.events import Act, Party
from sigclass.parse.late import Late
from sigclass.parse.merging import share
from sigclass.parse.reader import Reader, mark

MEDIATING = frozenset(
    {"mediate", "cause", "induce", "drive", "trigger", "elicit", "promote", "support", "responsible for", "underlie"}
)
DEEDS = frozenset({"ACTING", "EFFECT", "RESPONSE", "BINDING"})
DEED_NOUNS = frozenset({"effect", "effects", "action", "actions", "response", "phenomenon", "process", "activity"})
THIS = Late(r"(?:^|[\s,;])(?:this|which|these)\s+$", re.I)
SUMMED = Late(r",\s+an?\s+(?:effect|action|response|phenomenon|process)\s+$", re.I)  # "..., an effect abolished by"
CLAUSES_BETWEEN = 2  # from the deed to what is told of it, at most


def give_means(reader: Reader, clause: Clause) -> bool:
    """Give the molecule to the deed that was told without one; whether the clause tells of it."""
    blocked, reader.blocked_deed = reader.blocked_deed, None
    deed = blocked or _deed_before(reader, clause)
    verb = clause.verb
    if verb is not None and not verb.negated and (verb.kind in ("COPULA", "NEED") or _is_mediated(verb)):
        # "the effect of macrophages on fibroblasts is due to TNF"
        told = Act(_means(reader, clause), [], at=verb.start, order=clause.order)
        if told.molecules and done_by(reader, clause, clause.subject, told):
            return True
        able = verb.kind in ("COPULA", "NEED") and told.molecules
        told.targets = _whose_deed(reader, clause.subject) if able else []
        if told.targets:
            reader.add_act(clause, told)
            return True
    if verb is not None and _takes_away(verb) and not verb.negated and _deed_taken_away(reader, clause):
        return True
    if deed is None or (verb is not None and verb.negated):
        return False
    if verb is not None and blocked and verb.lowers and verb.core.form == "ing" and not clause.subject:
        molecules = reader.molecules(clause.arguments, "", "of")  # "was abolished by neutralizing TNF"
    elif verb is not None and verb.kind == "BIND" and verb.core.form == "ing" and not clause.subject:
        # "activate B cells through binding of CD40L to CD40"
        molecules = reader.molecules(clause.arguments, "of", "") if deed.order + 1 == clause.order else []
    elif verb is None or _is_the_deed(reader, clause):
        molecules = _means(reader, clause)
        reader.blocked_deed = deed if verb is not None and _takes_away(verb) and not molecules else None
    elif verb.kind in ("ACT", "BLOCK", "NEED") and not verb.passive and _points(clause.arguments):
        molecules = _mediators(reader, clause)
    else:
        return False
    deed.molecules = molecules
    made = [told for told in reader.told.releases if told.order == clause.order and share(told.molecules, molecules)]
    deed.senders = next((told.senders for told in made if told.senders), deed.senders)  # "mediated by TNF from T cells"
    return bool(molecules or reader.blocked_deed)


def _is_mediated(verb: Verb) -> bool:
    return verb.passive and verb.kind == "ACT" and verb.core.base in MEDIATING


def _whose_deed(reader: Reader, subject: tuple[Element, ...]) -> list[Party]:
    """ "fibroblast growth is due to PDGF", "the growth of fibroblasts is due to PDGF": whose growth."""
    for phrase, following in nominals.chains(subject):
        if not phrase.preposition:
            own = reader.cells(following[:1], "of", "in", "by") if phrase.nouns[-1].kind in ("EFFECT", "ACTING") else []
            return own or whose_effect(reader, phrase)
    return []


def _deed_before(reader: Reader, clause: Clause) -> Act | None:
    """The last act, where cells did it to others and no molecule was told."""
    trial = reader.trial is not None and reader.trial.order == clause.order - 1  # "Blocking IL-2 prevented ..."
    for act in reader.told.acts[-1:]:
        if act.senders and act.targets and not act.molecules and act.order + CLAUSES_BETWEEN + trial >= clause.order:
            return act
    return None


def show_by_trial(reader: Reader, clause: Clause) -> None:
    """ "Blocking IL-2 abolished this effect", "it was lost when IL-2 was neutralized": the trial shows the signal."""
    verb, hindrance = clause.verb, reader.told.hindrances[-1] if reader.told.hindrances else None
    if _points(clause.subject) or _points(clause.arguments) or (verb is not None and _is_the_deed(reader, clause)):
        reader.deed_in = clause.order
    if hindrance and verb and hindrance.reason == "blocked" and hindrance.order == clause.order:
        opens = verb.core.form == "ing" and (not clause.subject or _points(clause.subject))
        reader.trial = hindrance if opens or (verb.passive and clause.link == "SUBORDINATE") else None
    trial = reader.trial
    if trial is not None and clause.order in (trial.order, reader.deed_in) and abs(trial.order - reader.deed_in) <= 1:
        trial.tried = True
        if any(act.targets and act.order < min(trial.order, reader.deed_in) for act in reader.told.acts):
            _was_tried(reader)


def _is_the_deed(reader: Reader, clause: Clause) -> bool:
    """Whether the subject is "this effect", "the activation" or "this"."""
    assert clause.verb is not None
    text, start = reader.source.text, clause.verb.start
    bare = clause.link in ("RELATIVE", "AND", "") and THIS.before(text, start) is not None
    summed = clause.link == "COMMA" and SUMMED.before(text, start) is not None
    return _points(clause.subject) or summed or (bare and not reader.cells(clause.subject, ""))


def _points(elements: tuple[Element, ...]) -> bool:
    phrases = nominals.phrases(elements, "", "to")[:1]
    return any(_is_deed(noun) for phrase in phrases for noun in phrase.nouns[:1])


def _is_deed(noun: Noun) -> bool:
    named = noun.kind in DEEDS or noun.heads[-1].lower in DEED_NOUNS
    return named and (noun.has("DEMONSTRATIVE") or noun.has("DEFINITE")) and noun.head("CELL") is None


def _means(reader: Reader, clause: Clause) -> list[Party]:
    """What mediates it: "mediated by TNF", "due to TNF", "depends on TNF", "occurs via TNF", "blocked by anti-TNF"."""
    verb = clause.verb
    where: tuple[str, ...]
    if verb is None:
        where = ("via",) if _points(clause.arguments) else ()
    elif verb.kind == "NEED":
        where = ("", "on", "by")
    elif verb.kind in ("COPULA", "TRAVEL"):
        where = ("via",)
    elif _is_mediated(verb):
        where = ("by", "via")
    elif verb.passive and _takes_away(verb) and mark(clause.arguments, "EXPERIMENT"):
        where = ("", "of", "to", "by")  # what takes the signal away shows that it was the one
    else:
        where = ()
    return (reader.molecules(clause.arguments, *where) or own_molecules(reader, clause.arguments)) if where else []


def _takes_away(verb: Verb) -> bool:
    """Whether a verb tells that an effect is gone or less: "abolished", "reduced", "reversed"."""
    return verb.lowers or verb.core.base == "reverse"


def _deed_taken_away(reader: Reader, clause: Clause) -> bool:
    """ "Neutralizing VEGF abolished the effect of tumour cells on endothelial cells": whose it was, and by what."""
    verb = clause.verb
    assert verb is not None
    told = Act(
        _means(reader, clause) if verb.passive else _mediators(reader, clause), [], at=verb.start, order=clause.order
    )
    if verb.passive and done_by(reader, clause, clause.subject, told):
        reader.blocked_deed = None if told.molecules else told
        return True
    if not verb.passive and told.molecules and done_by(reader, clause, clause.arguments, told):
        _was_tried(reader)
        return True
    return False


def _was_tried(reader: Reader) -> None:
    """What was blocked in a trial signals where it is not blocked."""
    if reader.trial is not None:
        reader.trial.tried = True
        clue = reader.trial.clue._replace(fact="blocking", value="experiment")
        reader.told.experiment = reader.told.experiment or clue


def _mediators(reader: Reader, clause: Clause) -> list[Party]:
    """ "TNF mediates this effect", "neutralization of TNF abolished it": the molecules of the subject."""
    verb = clause.verb
    assert verb is not None
    if _takes_away(verb):
        tried = reader.trial.molecules if reader.trial and reader.trial.order == clause.order - 1 else []
        return reader.molecules(clause.subject) if mark(clause.subject, "EXPERIMENT") else tried
    return reader.molecules(clause.subject, "") if verb.core.base in MEDIATING else []
