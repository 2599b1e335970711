"""What opens a sentence before its subject: "Upon stimulation with IFN-gamma from NK cells, macrophages ..."."""

import re

from sigclass.parse import nominals
from sigclass.parse.chunks import Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party
from sigclass.parse.following import undergoing
from sigclass.parse.late import OPENING, Late
from sigclass.parse.reader import Reader
from sigclass.parse.words import Word

OPENS = Late(
    OPENING + r"(?:(?:after|upon|following|on|by|besides|apart from|in addition to"
    r"|in (?:response|reply|the presence) (?:to|of)"
    r"|under (?:the )?(?:influence|control|direction|action) of|(?:when|upon|on|after|following)"
    r" (?:exposed|exposure|stimulated|stimulation|treated) (?:to|with|by))\s*(?:[\w-]+\s+){0,4}|\s*(?:the\s*)?)$",
    re.I,
)
AFTER = Late(OPENING + r"(?:after|upon|following|on|once)\s*(?:[\w-]+\s+){0,4}$", re.I)
BESIDES = Late(
    r"(?:^|[.!?;]|\n)\s*(?:in addition to|besides|apart from|aside from|beyond|along with) (?:its|their)\s"
    r"[^.;,]{0,40}$",
    re.I,
)
# a noun after which "with", "to" or "by" names what the subject of the sentence meets
MEETING = frozenset(
    {"stimulation", "activation", "induction", "exposure", "costimulation", "co-stimulation", "treatment"}
)


def opening_act(reader: Reader, clause: Clause) -> None:
    """ "After exposure to IL-4 from Th2 cells, B cells switch ...": the subject answers what it was exposed to.

    A response that opens the sentence ("In response to VEGF, endothelial cells ...") is one too.
    """
    # in "In response to IL-12 made by dendritic cells, ..." the signal is the subject of "made"
    made = clause.verb is not None and clause.verb.passive
    elements = clause.arguments if clause.verb is None else clause.subject if made else ()
    first = next((element for element in elements if isinstance(element, Phrase)), None)
    if clause.verb is not None and (first is None or first.preposition != "response"):
        _take_up(reader, clause)
        return
    reader.opened = _besides(reader, clause)
    if first is None:
        return
    released = _released_first(reader, clause, first)
    if not (released or first.preposition == "response" or first.nouns[-1].heads[-1].lower in MEETING):
        return
    if not OPENS.before(reader.source.text, first.start):
        return
    phrases = nominals.phrases(elements)
    subject = next((index for index, phrase in enumerate(phrases) if index and not phrase.preposition), len(phrases))
    if released:
        molecules = released
    elif first.preposition == "response":
        molecules = reader.molecules(phrases[:1]) or pointed_at(reader, phrases[:1])
    else:
        molecules = reader.molecules(phrases[1:2], "with", "to", "by") if subject > 1 else []
    if molecules:
        bare = phrases[subject : subject + 1]
        # "..., T cells expand": the verb is an effect that the cells show
        inside = [cell for phrase in bare for noun in phrase.nouns for cell in reader.compound_cells(noun)]
        targets = reader.cells(bare, "") or inside or undergoing(reader, clause.arguments)
        told = Act(molecules, targets, at=first.start, order=clause.order)
        reader.opened = told if not told.targets else None
        if told.targets:
            reader.add_act(clause, told)


def pointed_at(reader: Reader, phrases: list[Phrase]) -> list[Party]:
    """ "In response to it, ...": the signal named last."""
    pronoun = nominals.pointer(phrases, "response")
    return reader.discourse.recent_molecules() if pronoun is not None and pronoun.heads[-1].lower == "it" else []


def _released_first(reader: Reader, clause: Clause, first: Phrase) -> list[Party]:
    """ "Upon TNF release by macrophages, fibroblasts ...": what the cells that come next answer."""
    if clause.verb is not None or first.nouns[-1].kind != "RELEASING":
        return []
    told = [each for each in reader.told.releases if each.order == clause.order and each.senders]
    return told[-1].molecules if told and AFTER.before(reader.source.text, first.start) else []


def answer_how(reader: Reader, clause: Clause) -> None:
    """ "How do T cells activate macrophages? Through IFN-gamma.": the means of the act that was asked about."""
    first = clause.arguments[0] if clause.arguments and clause.verb is None and clause.first else None
    asked = reader.told.acts[-1:] if "?" in reader.source.text else []
    if isinstance(first, Phrase) and first.preposition in ("via", "by") and asked and not asked[0].molecules:
        asked[0].molecules = reader.molecules(clause.arguments[:1])


def _besides(reader: Reader, clause: Clause) -> Act | None:
    """ "In addition to its autocrine effect on T cells, IL-2 ...": another target of what comes next."""
    for phrase, following in nominals.chains(clause.arguments):
        if phrase.nouns[-1].kind == "ACTING" and BESIDES.before(reader.source.text, phrase.nouns[-1].start):
            targets = reader.cells(following[:1], "on", "in")
            return Act([], targets, at=phrase.start, order=clause.order) if targets else None
    return None


def _take_up(reader: Reader, clause: Clause) -> None:
    """Give what the opening told to the cells that are the subject after it."""
    told = reader.opened
    if told is None or not clause.subject:
        return
    if told.molecules:
        told.targets = reader.cells(clause.subject, "")
        verb = clause.verb
        if not told.targets and verb is not None and verb.passive and verb.kind == "RELEASE":
            told.targets = reader.cells(clause.arguments, "by")  # "..., IL-8 is released by epithelial cells"
    else:
        told.molecules = reader.discourse.subject_molecules(clause)
    if told.molecules and told.targets:
        reader.opened = None
        reader.add_act(clause, told)


def opens_with_acting(reader: Reader, clause: Clause) -> bool:
    """ "By acting on nearby endothelial cells, VEGF induces angiogenesis": what acts comes next."""
    verb = clause.verb
    if verb is None or verb.core.form != "ing" or clause.subject or verb.negated:
        return False
    before = OPENS.before(reader.source.text, verb.start)
    targets = reader.targets(clause) if before else []
    if before is None or not before.group().lower().strip().endswith(("by", "besides", "to", "from")) or not targets:
        return False
    reader.opened = Act([], targets, at=verb.start, order=clause.order)
    return True


def opens_with_receiving(reader: Reader, clause: Clause, molecules: list[Party]) -> bool:
    """ "Upon receiving IFN-gamma from Th1 cells, macrophages ...": who receives it comes next."""
    verb = clause.verb
    if verb is None or verb.core.form != "ing" or clause.subject or verb.negated or not molecules:
        return False
    if not OPENS.before(reader.source.text, verb.start):
        return False
    told = Act(molecules, [], at=verb.start, order=clause.order)
    commas = [i for i, each in enumerate(clause.arguments) if isinstance(each, Word) and each.kind == "COMMA"]
    told.targets = reader.cells(clause.arguments[commas[-1] :], "") if commas else []  # no known verb after them
    reader.opened = None if told.targets else told
    if told.targets:
        reader.add_act(clause, told)
    return True


def opens_with_binding(reader: Reader, clause: Clause) -> bool:
    """ "Upon binding to its receptor on B cells, IL-4 triggers ...": what binds comes next."""
    verb = clause.verb
    if verb is None or verb.core.form != "ing" or not OPENS.before(reader.source.text, verb.start):
        return False
    targets = reader.cells(clause.arguments, "on", "of")
    if not targets or not reader.receptors(clause.arguments):
        return False
    reader.opened = Act([], targets, at=verb.start, order=clause.order)
    return True
