"""What cells make themselves: "the histamine that they release", "they make IL-2 and are stimulated by it"."""

from sigclass.parse import nominals
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Events, Hindrance, Party
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.merging import share
from sigclass.parse.reader import Reader
from sigclass.parse.tokens import at
from sigclass.parse.words import Word

MAKERS = frozenset({"it", "they"})
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
