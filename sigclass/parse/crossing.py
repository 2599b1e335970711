"""From one cell over to another: "between neurons", "from one cell to the next"."""

from collections.abc import Sequence
from dataclasses import replace

from sigclass.model import Clue, Mention
from sigclass.parse import nominals
from sigclass.parse.affected import in_effects
from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Events, Party
from sigclass.parse.late import Late
from sigclass.parse.merging import share
from sigclass.parse.parties import is_cell, mention, receptor_mention
from sigclass.parse.reader import Reader
from sigclass.parse.seats import seated

TALKING = frozenset({
    "communicate", "talk", "talk to", "speak", "converse",
    "exchange information", "exchange signals", "exchange messages",
})  # fmt: skip
DIRECTIONS = (["of", "by"], ["of", "on"])
TWO_WAYS = Late(
    r",? ?(?:and|or|as well as|and also|but also|plus|and/or)(?: also)? (?:(?:by|through|via) )?(?:the |a )?"
    r"(?:(?:secretion|release|production) of |(?:secreted|released|soluble|diffusible) )?"
)
DIFFUSING = frozenset({"autocrine", "paracrine", "endocrine"})
LISTED = Late(r"^(?:(?!\b(?:not|but|without|than)\b)[^.;,])*\b(?:and|as well as|plus|or)\b[^.;,]*$")
LONGEST_LIST = 60  # characters between a label and the contact
THE_TWO = ("PRONOUN", "EACHOTHER")  # "between them", "between each other"


def between(reader: Reader, clause: Clause, molecules: list[Party]) -> bool:
    """ "messages that travel between nerve cells", "pass between them": one of the cells sends, the other receives."""
    assert clause.verb is not None
    return _cross(reader, clause, clause.arguments, Act(molecules, [], at=clause.verb.start, order=clause.order))


def mediates(reader: Reader, clause: Clause, molecules: list[Party]) -> bool:
    """ "crosstalk between fibroblasts and tumour cells is mediated by TGF-beta", "CCL5 mediates the interaction"."""
    assert clause.verb is not None
    elements = clause.subject if clause.verb.passive else clause.arguments
    told = Act(molecules, [], at=clause.verb.start, order=clause.order)
    return bool(molecules) and (done_by(reader, clause, elements, told) or _cross(reader, clause, elements, told))


def done_by(reader: Reader, clause: Clause, elements: Sequence[Element], told: Act) -> bool:
    """ "activation of T cells by macrophages", "the effect of macrophages on T cells": who does it, and to whom."""
    senders, targets = reader.cells(elements, "from"), reader.cells(elements, "to")
    if senders and targets:  # "mediates communication from macrophages to fibroblasts"
        told.senders, told.targets = senders, targets
        reader.act_or_negate(clause, told)
        return True
    for phrase, following in nominals.chains(elements):
        ways = [each.preposition for each in following[:2]]
        if phrase.nouns[-1].kind not in ("ACTING", "EFFECT", "RESPONSE"):
            continue
        if ways[:1] == ["by"]:  # "fibroblast growth by macrophages"
            told.senders, told.targets = reader.cells(following[:1]), whose_effect(reader, phrase)
        elif ways in DIRECTIONS:
            first, second = (reader.cells([each]) for each in following[:2])
            told.senders, told.targets = (second, first) if ways == ["of", "by"] else (first, second)
            # "the effect of macrophages on fibroblast growth", "the stimulation of fibroblast growth by macrophages"
            whose = following[1] if ways == ["of", "on"] else following[0]
            told.targets = told.targets or whose_effect(reader, whose)
        if told.senders and told.targets:
            reader.act_or_negate(clause, told)
            return True
    return False


def whose_effect(reader: Reader, phrase: Phrase) -> list[Party]:
    """The cells whose effect a noun names: "fibroblast growth"."""
    inside = in_effects(reader, [phrase]) or [cell for noun in phrase.nouns for cell in reader.compound_cells(noun)]
    return inside or seated(reader, [phrase], [])  # "angiogenesis by tumour cells"


def links(reader: Reader, clause: Clause) -> bool:
    """ "TNF links macrophages to fibroblasts": from the first to the second."""
    verb = clause.verb
    assert verb is not None
    molecules = reader.discourse.subject_molecules(clause)
    senders, targets = reader.cells(clause.arguments[:1], ""), reader.cells(clause.arguments[1:2], "to", "with")
    told = Act(molecules, targets, at=verb.start, senders=senders, order=clause.order)
    if verb.passive or not (molecules and senders and targets):
        return False
    reader.act_or_negate(clause, told)
    return True


def exchange(reader: Reader, noun: Noun, following: Sequence[Element], clause: Clause) -> bool:
    """ "Delta-Notch signaling between neighbouring cells", "CD40-CD40L interaction between T cells and B cells"."""
    molecules = reader.discourse.molecule_parties(noun)
    receptor, pathway = noun.head("RECEPTOR"), noun.head("PATHWAY")
    if not (molecules or pathway or (receptor and noun.kind in ("ACTING", "BINDING"))):
        return False
    told = Act(molecules, [], at=noun.start, order=clause.order)
    told.receptors = [receptor_mention(receptor, reader.source)] if receptor is not None else []
    told.pathways = [mention(reader.source, pathway.start, pathway.end, pathway.text)] if pathway is not None else []
    return _cross(reader, clause, following, told)


def both_ways(reader: Reader, clause: Clause, molecules: list[Party], senders: list[Party]) -> bool:
    """ "adipocytes and macrophages communicate through TNF": each acts on the other; a label holds for both."""
    verb = clause.verb
    if verb is None or verb.core.base not in TALKING:
        return False
    cells = [cell for cell in reader.cells(clause.subject, "") or senders if not cell.pointing]
    if len(cells) != 2 or reader.targets(clause) or reader.cells(clause.arguments, "with"):
        return False
    acts = []
    for sender, target in (cells, cells[::-1]):
        words = target.mention
        apart = Clue("responder", "different", words.text, words.start, words.end)
        other = replace(target, clues=(*target.clues, apart))
        acts.append(Act(molecules, [other], at=verb.start, senders=[sender], order=clause.order))
    acts[1].labels, acts[1].clues = acts[0].labels, acts[0].clues
    for told in acts:
        reader.act_or_negate(clause, told)
    return True


def part_ways(told: Events, text: str) -> None:
    """ "by soluble factors and by cell contact": two ways, the one of the factors, the other of cells that touch."""
    for act in [each for each in told.acts if each.senders and each.targets and (each.molecules or each.labels)]:
        touching = next((clue for clue in act.clues if (clue.fact, clue.value) == ("route", "contact")), None)
        if touching is None:
            continue
        labelled = any(label.value in DIFFUSING and _listed_with(text, label, touching) for label in act.labels)
        if not labelled and not any(_beside(text, named.mention, touching) for named in act.molecules):
            continue
        act.clues = [clue for clue in act.clues if clue is not touching]
        second = Act([], act.targets, at=act.at, senders=act.senders, clues=[touching], order=act.order)
        told.acts.append(second)


def _beside(text: str, named: Mention, touching: Clue) -> bool:
    """Whether "and through" or the like, and nothing else, parts a signal from the contact."""
    if named.start is None or named.end is None or touching.start is None or touching.end is None:
        return False
    between = text[named.end : touching.start] or text[touching.end : named.start]
    return TWO_WAYS.fullmatch(between) is not None


def _listed_with(text: str, label: Clue, touching: Clue) -> bool:
    """ "by physical contact and paracrine signaling": label and contact in one list."""
    if label.start is None or label.end is None or touching.start is None or touching.end is None:
        return False
    between = text[label.end : touching.start] or text[touching.end : label.start]
    return len(between) < LONGEST_LIST and LISTED.search(between) is not None


def interact(reader: Reader, clause: Clause) -> bool:
    """ "fibroblasts interact with tumour cells through IL-6": the first act on those named after "with"."""
    verb = clause.verb
    if verb is None or verb.core.base != "interact" or verb.passive:
        return False
    senders, targets = reader.discourse.subject_cells(), reader.cells(clause.arguments, "with")
    molecules = reader.molecules(clause.arguments, "via", "by")
    told = Act(molecules, targets, at=verb.start, senders=senders, order=clause.order)
    if senders and targets and molecules:
        reader.act_or_negate(clause, told)
    return bool(senders and targets and molecules)


def others_met(clause: Clause, senders: list[Party], targets: list[Party]) -> list[Party]:
    """ "co-culture of fibroblasts with macrophages increased fibroblast growth": by the macrophages."""
    met = bool(nominals.phrases(clause.subject, "with")) and not nominals.phrases(clause.subject, "")
    others = [sender for sender in senders if not share([sender], targets)]
    return others if met and targets and others else senders


def _cross(reader: Reader, clause: Clause, elements: Sequence[Element], told: Act) -> bool:
    cells, start, end = _two_sides(reader, elements)
    if not cells:
        return False
    sender, last = _sender_first(reader, cells, told.molecules)
    words = mention(reader.source, start, end, last.mention.name, last.mention.state)
    apart = Clue("responder", "different", words.text, words.start, words.end)
    told.targets = [replace(last, mention=words if last is sender else last.mention, clues=(*last.clues, apart))]
    told.senders = [sender]
    if reader.told.contact is not None:
        told.clues.append(reader.told.contact)  # "Gap junctions join cells. These channels let ions pass between them."
    if clause.verb is not None:
        reader.act_or_negate(clause, told)
    else:
        reader.add_act(clause, told)
    return True


def _sender_first(reader: Reader, cells: list[Party], molecules: list[Party]) -> tuple[Party, Party]:
    """The sender and the target: the second cell sends where it is the better known source of the molecule."""
    known = reader.lexicon.knowledge.molecules
    sources = [cell for party in molecules for name in party.names if name in known for cell in known[name].releasers]
    first, last = (
        min((sources.index(name) for name in party.names if name in sources), default=len(sources))
        for party in (cells[0], cells[-1])
    )
    return (cells[-1], cells[0]) if last < first else (cells[0], cells[-1])


def _two_sides(reader: Reader, elements: Sequence[Element]) -> tuple[list[Party], int, int]:
    """The cells after "between", and where these words stand; "them" are the cells named last."""
    for phrase in nominals.phrases(elements, "with"):
        lead = phrase.nouns[0].lead
        if lead is None or not reader.source.text[lead:].lower().startswith("between"):
            continue
        cells = [party for noun in phrase.nouns if is_cell(noun) for party in reader.discourse.cell_parties(noun)]
        if not cells and phrase.nouns[0].kind in THE_TWO and reader.discourse.last_cell is not None:
            cells = [reader.discourse.last_cell]
        return cells, lead, phrase.end
    for phrase, following in nominals.chains(elements):
        if phrase.preposition == "of" and following and following[0].preposition == "with":
            # "the interaction of T cells with fibroblasts"
            cells = [p for each in (phrase, following[0]) for p in reader.cells([each])]
            return (cells if len(cells) > 1 else []), phrase.start, following[0].end
        if phrase.nouns[-1].kind == "ACTING" and [each.preposition for each in following[:2]] == ["of", "on"]:
            # "the effect of fibroblasts on T cells is mediated by IL-6"
            cells = [p for each in following[:2] for p in reader.cells([each])]
            return (cells if len(cells) == 2 else []), following[0].start, following[1].end
    return [], 0, 0


def named_after(targets: list[Party], origins: list[Party]) -> list[Party]:
    """ "from one neuron to the next": what has no name of its own takes that of the cell where the way begins."""
    if len(origins) != 1:
        return targets
    name, names = origins[0].mention.name, origins[0].names
    return [_take(target, name, names) if target.pointing and target.other else target for target in targets]


def _take(target: Party, name: str, names: frozenset[str]) -> Party:
    return replace(target, mention=target.mention._replace(name=name), names=names, pointing=False)


def in_an_organ(reader: Reader, targets: list[Party]) -> bool:
    """Whether the way leads to an organ ("travels to the brain"), which only the blood does."""
    cells = reader.lexicon.knowledge.cells
    return any(cells[name].category == "organ" for target in targets for name in target.names if name in cells)
