"""What cells make themselves: "the histamine that they release", "they make IL-2 and are stimulated by it"."""

import re

from sigclass.parse import nominals
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Events, Hindrance, Party
from sigclass.parse.late import Late
from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.merging import share
from sigclass.parse.reader import Reader
from sigclass.parse.tokens import at, spelling
from sigclass.parse.words import Word

MAKERS = frozenset({"it", "they"})
ENDS_APPOSED = frozenset({"COMMA", "STOP", "SEMICOLON", "", *VERBS})
NEEDING = Late(r"\b(?:need|needs|needed|required|obliged|forced)(?: first)? to\s*$", re.I)
TO_LIVE = Late(
    r"\s+(?:in order )?(?:to|for) (?:survive|proliferate|grow|divide|live|thrive|stay alive|survival|growth)\b"
)
LIVING = ("growth ", "survival ", "mitogen")
FEEDBACK_REACH = 2  # clauses between an act and its feedback
COUNTS = frozenset({"two", "three"})
OBJECTS = frozenset({"MOLECULE", "SYMBOL", "RECEPTOR", "PRONOUN"})


def open_own_relatives(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the ADP they release", "the IGF-2 that they themselves produce": marked as relatives, without the emphasis."""
    marked: list[Word] = []
    for index, word in enumerate(words):
        emphatic = word.kind == "ITSELF" and at(words, index - 1) == "PRONOUN" and _makes(words, index + 1)
        if emphatic:
            continue
        if word.kind == "PRONOUN" and word.lower in MAKERS and at(words, index - 1) == "MOLECULE":
            after = index + 1 + (at(words, index + 1) == "ITSELF")
            if _makes(words, after):
                marked.append(Word("RELATIVE", "", word.start, word.start))
        marked.append(word)
    return marked


def drop_very(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the very cell that made it" points back; "the very organ under strain" does not."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        plain = word.lower == "very" and at(words, index - 1) == "DEFINITE" and at(words, index + 1) == "CELL"
        told = at(words, index + 2) in ("RELATIVE", "DEMONSTRATIVE") or (
            at(words, index + 2) == "PREP" and words[index + 2].lower == "from"
        )
        loose = word.lower == "very" and at(words, index + 1) not in ("CELL", "SAME", "STATE", "EFFECT", "WORD")
        if word.kind == "SAME" and (loose or _is_degree(words, index)):
            word = word._replace(kind="WORD", sort="")  # "a very short distance"
        if not plain or told:
            kept.append(word)
    return kept


def _is_degree(words: list[Word], index: int) -> bool:
    """ "a very short distance": no cell follows that "very" could point at."""
    after = index + 1
    while at(words, after) in ("WORD", "STATE", "EFFECT"):
        after += 1
    return words[index].lower == "very" and at(words, after) not in ("CELL", "SAME", "THING")


def drop_self_apposed(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-1, itself a product of NF-kB, signals": what is added about the subject is no act on itself."""
    for index, word in enumerate(words):
        if word.kind == "ITSELF" and at(words, index - 1) == "COMMA" and at(words, index + 1) == "INDEFINITE":
            end = index + 2
            while at(words, end) not in ENDS_APPOSED:
                end += 1
            if at(words, end) == "COMMA":
                return words[: index - 1] + words[end + 1 :]
    return words


def free_counted(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the two cells must touch": they are not the one cell named before."""
    return [
        word
        for index, word in enumerate(words)
        if not (word.lower == "the" and spelling(words, index + 1) in COUNTS and at(words, index + 2) == "CELL")
    ]


def free_restricted(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "guides the cells that follow": which cells is told by the relative clause, so "the" does not point back."""
    return [word for index, word in enumerate(words) if not _restricted(words, index)]


def _restricted(words: list[Word], index: int) -> bool:
    opens = at(words, index - 1) in ("BUT", "AND", "SUBORDINATE", "STOP", "COMMA", "")
    if words[index].lower != "the" or not (opens or at(words, index - 1) in ("ACT", "PREP")):
        return False
    bare = spelling(words, index + 1) in ("cell", "cells")
    if bare and at(words, index + 2) == "PREP" and words[index + 2].lower == "of":
        return at(words, index + 3) in ("DEFINITE", "CELL")  # "the cells of the neural plate"
    told = bare and at(words, index + 2) == "RELATIVE" and words[index + 2].lower in ("that", "which")
    if opens:  # "the cells that respond to it were not found"
        return told and at(words, index + 3) == "RESPOND"
    verb = index + 3
    while at(words, verb) in ("AUX", "BE", "NOT"):
        verb += 1
    carries = verb < len(words) and words[verb].base == "carry"
    from_it = at(words, verb) in ("RELEASE", "PRONOUN", "TRAVEL", "CELL", "DEFINITE") and not carries  # "that sent it"
    return told and at(words, verb) != "" and not from_it


def _makes(words: list[Word], index: int) -> bool:
    """Whether an active verb of release without an object of its own stands here."""
    while at(words, index) == "AUX":
        index += 1
    able = at(words, index) == "RELEASE" and words[index].form in ("base", "s", "past")
    while able and at(words, index + 1) in ("DEFINITE", "INDEFINITE", "STATE", "SOLUBLE"):
        index += 1
    return able and at(words, index + 1) not in OBJECTS


def made_by_itself(clause: Clause) -> bool:
    """Whether a clause says of a molecule before that the cells of the main clause make it.

    Where another cell is named between, "they" may be that one.
    """
    pronoun = nominals.pointer(clause.subject, "")
    pointing = pronoun is not None and pronoun.heads[-1].lower in MAKERS
    return pointing and clause.link == "RELATIVE" and not nominals.cell_nouns(clause.antecedent)


def makes_for_itself(reader: Reader, clause: Clause, senders: list[Party], molecules: list[Party]) -> None:
    """ "need to synthesize their own IL-10", "make their own PDGF to survive": what they make they answer."""
    assert clause.verb is not None
    nouns = [noun for noun in nominals.molecule_nouns(clause.arguments, "") if noun.has("OWN")]
    if not nouns or not senders or clause.verb.negated:
        return
    text = reader.source.text
    if "crine" in text:
        return  # the label tells more
    for_growth = any(noun.heads[-1].lower.startswith(LIVING) for noun in nouns)  # "their own growth factors"
    sourced = "own source" in text[clause.verb.start : nouns[-1].end].lower()  # "can be their own source of IL-10"
    if for_growth or sourced or NEEDING.before(text, clause.verb.core.start) or TO_LIVE.match(text, nouns[-1].end):
        target = reader.discourse.own_party(nouns[0])
        told = Act(molecules, [target], at=clause.verb.start, senders=senders, order=clause.order)
        reader.told.acts.append(told)


def feeds_back(reader: Reader, clause: Clause, molecules: list[Party], targets: list[Party]) -> bool:
    """ "cortisol acts on the pituitary and so limits its own secretion": by way of the other cell, not of itself."""
    own = [n for p in nominals.phrases(clause.arguments) for n in p.nouns if n.kind == "RELEASING" and n.has("OWN")]
    if own and _by_other_glands(reader, molecules) and all(target.pointing for target in targets):
        reader.told.left_open += molecules
        return True
    if not own or not targets or not all(target.same or target.pointing for target in targets):
        return False
    before = [told for told in reader.told.acts[-2:] if 0 < clause.order - told.order <= FEEDBACK_REACH]
    others = [told for told in before if told.targets and not any(t.same or t.pointing for t in told.targets)]
    return any(share(told.molecules, molecules) for told in others)


def _by_other_glands(reader: Reader, molecules: list[Party]) -> bool:
    """ "Cortisol inhibits its own release": a hormone of the blood does so by way of the glands above its own."""
    known = reader.lexicon.knowledge.molecules
    named = [party for party in molecules if party.mention.name.lower() not in ("hormone", "hormones")]
    routes = [known[name].routes for party in named for name in party.names if name in known]
    return bool(routes) and all(each == ("blood",) for each in routes)


def told_by_it(reader: Reader, clause: Clause) -> list[Party]:
    """The molecules that "it" stands for in "are stimulated by it"."""
    pronoun = nominals.pointer(clause.arguments, "by", "response", "to", "on")
    return reader.discourse.recent_molecules() if pronoun is not None and pronoun.heads[-1].lower == "it" else []


def goes_on(clause: Clause) -> bool:
    """Whether a clause has the subject of the one before: "and respond to it", "the cells that make IL-2 respond"."""
    return clause.link == "AND" or (not clause.subject and clause.link == "")


def drop_denied(told: Events) -> None:
    """ "respond to PDGF; they do not produce PDGF themselves": who is known to respond only does not make it."""
    denied = [each for each in told.hindrances if each.reason == "release-blocked" and _answered_before(each, told)]
    if denied:
        orders = {each.order for each in denied}
        told.hindrances = [each for each in told.hindrances if each not in denied]
        told.releases = [each for each in told.releases if each.order not in orders]


def _answered_before(denial: Hindrance, told: Events) -> bool:
    before = [act for act in told.acts if act.order < denial.order and share(act.molecules, denial.molecules)]
    places = {cell.mention.start for cell in denial.cells}
    return any(share(act.targets, denial.cells) or places & {t.mention.start for t in act.targets} for act in before)


def take_back_denial(reader: Reader, clause: Clause, cells: list[Party], molecules: list[Party]) -> None:
    """ "do not produce PDGF, but they respond to it": here too they only do not make it themselves."""
    told = reader.told
    denied = told.hindrances[-1] if told.hindrances else None
    if denied is None or clause.link != "BUT" or (clause.verb is not None and clause.verb.negated):
        return
    one = share(denied.cells, cells) and share(denied.molecules, molecules)
    if one and denied.reason == "release-blocked" and denied.order == clause.order - 1:
        told.hindrances.pop()
        for releases in (told.releases, reader.discourse.releases):
            releases[:] = [each for each in releases if each.order != denied.order]


def answers_nothing(clause: Clause) -> Clause:
    """ "receive no signal from the pituitary": the same as not to receive it."""
    first = clause.arguments[0] if clause.arguments else None
    no = isinstance(first, Word) and first.kind == "WITHOUT" and first.lower == "no"
    if no and clause.verb is not None and not clause.verb.negated:
        return clause._replace(verb=clause.verb._replace(negated=True))
    return clause


def goes_on_alone(reader: Reader, clause: Clause) -> bool:
    """ "signals to the epithelium, redirecting its own fate": what the sender does besides, no signal to itself."""
    assert clause.verb is not None
    before = any(act.targets and act.order == clause.order - 1 for act in reader.told.acts)
    goes_on = clause.verb.core.form == "ing" and not clause.subject and before
    return goes_on and any(
        noun.has("OWN") for phrase in nominals.phrases(clause.arguments, "") for noun in phrase.nouns
    )
