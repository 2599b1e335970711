"""What each class of verb tells. VERB_READERS is the table of them."""

from collections.abc import Callable
from dataclasses import replace

from sigclass.parse import nominals
from sigclass.parse.blocking import block, experimental_effect, hits_the_signal, lowered
from sigclass.parse.chunks import Element
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party, Release
from sigclass.parse.parties import word_clue
from sigclass.parse.reader import Reader, labelled, mark, until

GIVING = frozenset({"furnish", "provide", "supply", "equip", "feed"})
GOING_OUT = frozenset({"spill", "spill out", "leak", "pour", "pour out", "pump out"})
CARRYING_OVER = frozenset({"travel", "journey", "carry", "transport"})
UNDERGOING = frozenset({"contract", "relax", "dilate", "constrict"})
SHOWING_MORE = frozenset({"upregulate", "up-regulate"})


def release(reader: Reader, clause: Clause) -> None:
    """ "T cells secrete IL-2", "IL-2 is released by T cells", "tumour cells express EGFR"."""
    verb = clause.verb
    assert verb is not None
    receptors = reader.receptors(clause.arguments)
    senders, molecules = _released(reader, clause)
    if verb.passive and not molecules:
        _carried_by(reader, clause)
        return
    if not molecules and _points_back(reader, clause):
        return
    if receptors and not verb.passive and verb.core.sort != "secrete":
        reader.carry(clause, senders, receptors, verb.negated)
    if not molecules:
        reader.waiting = senders
        return
    told = Release(senders, molecules, verb.start, order=clause.order)
    told.secondary = reader.discourse.is_infinitive(clause) and clause.after_act
    form = {"secrete": "secreted", "show": "surface"}.get(verb.core.sort)
    if form:
        told.clues.append(word_clue(verb.core, "form", form))
    if verb.negated:
        reader.hinder("release-blocked", verb.core, senders, molecules, clause)
    reader.told.releases.append(told)
    reader.discourse.released(told)
    _delivered(reader, clause, molecules, senders)


def _released(reader: Reader, clause: Clause) -> tuple[list[Party], list[Party]]:
    """The senders and the molecules of a verb of release."""
    verb, discourse = clause.verb, reader.discourse
    assert verb is not None
    molecules = [] if verb.passive else reader.molecules(until(clause.arguments, "WITHOUT"), "", "of")
    goes_out = verb.core.base in GOING_OUT and not molecules
    if verb.passive or goes_out:
        molecules = discourse.subject_molecules(clause)
        senders = reader.cells(clause.arguments, "by", "from") or reader.cells(clause.arguments, "of", "in", "on")
        return senders, molecules
    if verb.core.base in GIVING:
        molecules += reader.molecules(clause.arguments, "with")
    if not molecules and clause.link == "RELATIVE" and clause.subject:
        molecules = discourse.antecedent_molecules(clause)
    if verb.core.form == "ing" and clause.link == "COMMA":
        return discourse.shared[0], molecules  # ", delivering a signal": the subject before does it, not the object
    return discourse.subject_cells(clause), molecules


def _points_back(reader: Reader, clause: Clause) -> bool:
    """ "the T cell that made it and on nearby B cells": the target before is the sender; more targets may follow."""
    told = reader.told.acts[-1] if reader.told.acts else None
    if clause.link != "RELATIVE" or clause.subject or told is None or not told.targets:
        return False
    if nominals.pointer(clause.arguments, "") is None:
        return False
    assert clause.verb is not None
    last = told.targets[-1]
    told.targets[-1] = replace(last, clues=(*last.clues, word_clue(clause.verb.core, "responder", "same")))
    told.targets += reader.cells(clause.arguments, "on", "to")
    return True


def _carried_by(reader: Reader, clause: Clause) -> None:
    """ "the receptor RET, expressed on spermatogonia": the cells that carry what was bound before."""
    receptors = reader.receptors(clause.subject) or reader.receptors(clause.antecedent)
    cells = reader.cells(clause.arguments, "by", "on", "in")
    if receptors and cells:
        reader.carry(clause, cells, receptors, negated=False)


def _delivered(reader: Reader, clause: Clause, molecules: list[Party], senders: list[Party]) -> None:
    """ "release acetylcholine onto muscle", "at a synapse with a neuron", "for their own use": the target is told."""
    verb = clause.verb
    assert verb is not None
    targets = reader.cells(clause.arguments, "on", "to") or _whose_part(reader, clause.arguments)
    if mark(clause.arguments, "SYNAPSEROUTE"):
        targets = targets or reader.cells(clause.arguments, "with")
    if verb.core.base in GIVING and not verb.passive:
        targets = targets or reader.cells(clause.arguments, "")
    own = [
        n for p in nominals.phrases(clause.arguments, "to") for n in p.nouns if n.has("OWN") and n.kind != "MOLECULE"
    ]
    targets += [reader.discourse.own_party(noun) for noun in own]
    places = {sender.mention.start for sender in senders}
    targets = [target for target in targets if target.mention.start not in places]
    if targets:
        reader.add_act(clause, Act(molecules, targets, targets[0].mention.start or 0, order=clause.order))


def _whose_part(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "onto the spines of pyramidal cells": the cell whose part it is."""
    for phrase in nominals.phrases(elements, "on", "to"):
        if phrase.nouns[-1].kind == "THING":
            return reader.cells(nominals.after(elements, phrase)[:1], "of", "in")
    return []


def act(reader: Reader, clause: Clause) -> None:
    """ "IL-2 stimulates NK cells", "NK cells are activated by IL-12", "mast cells stimulate nerves through histamine"."""
    verb = clause.verb
    assert verb is not None
    if verb.passive:
        _acted_upon(reader, clause)
        return
    if experimental_effect(reader, clause):
        return
    molecules, senders = _actors(reader, clause)
    if hits_the_signal(reader, clause, molecules):
        block(reader, clause)
        return
    if verb.core.base in SHOWING_MORE and senders and not molecules:
        _makes_more(reader, clause, senders)
        return
    if senders and _undergoes(reader, clause, senders):
        return
    told = Act(
        molecules, reader.targets(clause), verb.start, senders, reader.receptors(clause.arguments), order=clause.order
    )
    told.pathways = reader.pathways(clause.arguments)
    told.effects = reader.effects(clause.arguments, "", "to", "in")
    if verb.core.sort == "lower":
        told.effects = [lowered(effect) for effect in told.effects]
    reader.act_or_negate(clause, told)


def _undergoes(reader: Reader, clause: Clause, cells: list[Party]) -> bool:
    """ "macula densa cells release ATP, and the smooth muscle contracts": what happens to the next cell is its response."""
    verb, released = clause.verb, reader.discourse.releases[-1:]
    assert verb is not None
    if (
        verb.core.base not in UNDERGOING
        or reader.targets(clause)
        or not released
        or released[0].order + 2 < clause.order
    ):
        return False
    reader.add_act(clause, Act(released[0].molecules, cells, verb.start, order=clause.order))
    return True


def _actors(reader: Reader, clause: Clause) -> tuple[list[Party], list[Party]]:
    """The molecules that act, and the cells that act through them."""
    molecules = reader.discourse.subject_molecules(clause)
    if molecules:
        return molecules, []
    senders = reader.discourse.subject_cells(clause)
    molecules = reader.molecules(clause.arguments, "via", "with", "by")
    if not molecules and senders:
        molecules = reader.discourse.just_released(senders)
    if not molecules and not senders:
        molecules = reader.discourse.topic_molecules(clause)
    return molecules, senders


def _makes_more(reader: Reader, clause: Clause, senders: list[Party]) -> None:
    """ "hypoxic cells up-regulate VEGF and its receptor": more is made of it."""
    assert clause.verb is not None
    receptors, molecules = reader.receptors(clause.arguments), reader.molecules(clause.arguments, "")
    if receptors:
        reader.carry(clause, senders, receptors, clause.verb.negated)
    if molecules:
        told = Release(senders, molecules, clause.verb.start, order=clause.order)
        reader.told.releases.append(told)
        reader.discourse.released(told)


def _acted_upon(reader: Reader, clause: Clause) -> None:
    assert clause.verb is not None
    molecules = reader.molecules(clause.arguments, "by", "via", "with", "to") or _own_molecules(
        reader, clause.arguments
    )
    molecules = molecules or reader.molecules(clause.arguments, "response")
    if not molecules:
        return
    targets = reader.discourse.subject_cells(clause) or reader.cells(clause.arguments, "in", "on", "of")
    told = Act(molecules, targets, clause.verb.start, order=clause.order)
    told.receptors = reader.receptors(clause.subject)
    told.effects = reader.effects((*clause.subject, *clause.arguments), "", "to", "in")
    reader.act_or_negate(clause, told)


def _own_molecules(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "by their own IL-10 secretion", "by secretion of IL-10": the molecule of a nominal release."""
    for phrase in nominals.phrases(elements, "by", "via"):
        for noun in phrase.nouns:
            if noun.head("RELEASING") is not None:
                own = reader.discourse.molecule_parties(noun)
                return own or reader.molecules(nominals.after(elements, phrase)[:1], "of")
    return []


def bind(reader: Reader, clause: Clause) -> None:
    """ "IL-2 binds its receptor on T cells", "CD28 on the T cell binds CD80"."""
    verb = clause.verb
    assert verb is not None
    molecules = reader.discourse.subject_molecules(clause)
    targets = reader.targets(clause)
    if not molecules and not verb.passive:
        molecules = reader.molecules(clause.arguments, "", "to", "with")
        targets = reader.cells(clause.subject, "on", "of", "in") or reader.discourse.subject_cells(clause)
    if verb.passive and not molecules:  # "Notch on one cell is bound by Delta on the next"
        molecules = reader.molecules(clause.arguments, "by")
        targets = reader.cells(clause.subject, "on", "of", "in")
    elif verb.passive and not targets:
        targets = reader.cells(clause.arguments, "by")
    if molecules:
        told = Act(molecules, targets, verb.start, order=clause.order)
        told.receptors = reader.receptors((*clause.subject, *clause.arguments))
        told.pathways = reader.pathways(clause.arguments)
        reader.act_or_negate(clause, told)


def respond(reader: Reader, clause: Clause) -> None:
    """ "NK cells respond to IL-2", "secretes and responds to", "IL-2 is taken up by NK cells"."""
    verb = clause.verb
    assert verb is not None
    if verb.passive:
        targets, molecules = reader.cells(clause.arguments, "by"), reader.discourse.subject_molecules(clause)
    else:
        targets = reader.discourse.subject_cells(clause)
        molecules = reader.molecules(clause.arguments, "to", "", "with", "via")
        if not molecules and clause.link == "RELATIVE" and clause.subject:
            molecules = reader.discourse.antecedent_molecules(clause)
        if not molecules and not reader.cells(clause.arguments, "to"):
            molecules = reader.discourse.recent_molecules()
    if not molecules or not targets:
        return
    told = Act(molecules, targets, verb.start, [], reader.receptors(clause.arguments), order=clause.order)
    own = mark_of_own(clause)
    if reader.waiting and clause.link == "AND" and not verb.passive:
        reader.told.releases.append(Release(reader.waiting, molecules, verb.start, order=clause.order))
        reader.discourse.released(reader.told.releases[-1])
    if reader.discourse.released_by(targets, molecules) and (clause.link == "AND" or own):
        told.clues.append(word_clue(verb.core, "responder", "same"))
    reader.act_or_negate(clause, told)


def mark_of_own(clause: Clause) -> bool:
    """Whether "own" stands among the arguments: "capture it with its own receptors"."""
    return any(noun.has("OWN") for phrase in nominals.phrases(clause.arguments) for noun in phrase.nouns)


def travel(reader: Reader, clause: Clause) -> None:
    """ "NO diffuses to the muscle", "the blood carries it to the liver", "pass through gap junctions"."""
    verb = clause.verb
    assert verb is not None
    molecules = reader.discourse.subject_molecules(clause)
    if not molecules and verb.core.base in ("send", "carry", "transport", "pass", "move"):
        molecules = reader.molecules(clause.arguments, "")
    origins = reader.cells(clause.arguments, "from")
    if molecules and origins:
        reader.told.releases.append(Release(origins, molecules, verb.start, order=clause.order))
    targets, cells = reader.targets(clause), reader.discourse.subject_cells(clause)
    receptors = reader.receptors(clause.arguments)
    if receptors and not molecules and verb.core.base == "carry" and not mark(clause.arguments, "WITHOUT"):
        reader.carry(clause, cells, receptors, verb.negated)
        return
    if receptors and verb.core.base == "carry" and mark(clause.arguments, "WITHOUT"):
        return  # "carry a mutation of the receptor" is read as what is missing
    senders = (origins or cells) if mark(clause.arguments, "CONTACTROUTE") and not molecules else []
    if verb.negated and not targets:
        return  # "does not enter the bloodstream" is no failure to respond
    if molecules or (senders and targets):
        told = Act(molecules, targets, verb.start, senders, order=clause.order)
        if verb.core.base in CARRYING_OVER and _in_an_organ(reader, targets):
            told.clues.append(word_clue(verb.core, "route", "blood"))
        reader.act_or_negate(clause, told)


def _in_an_organ(reader: Reader, targets: list[Party]) -> bool:
    """Whether the way leads to an organ ("travels to the brain"), which only the blood does."""
    cells = reader.lexicon.knowledge.cells
    return any(cells[name].category == "organ" for target in targets for name in target.names if name in cells)


def need(reader: Reader, clause: Clause) -> None:
    """ "B cells require IL-4", "IL-7 is needed for the survival of T cells"."""
    verb = clause.verb
    assert verb is not None
    if verb.passive:
        molecules = reader.discourse.subject_molecules(clause)
        targets = reader.cells(clause.arguments, "of", "in", "by", "to")
    else:
        molecules = reader.molecules(clause.arguments, "", "on", "by", "from") or _helped(reader, clause.arguments)
        if not molecules and reader.receptors(clause.arguments):
            molecules = reader.discourse.recent_molecules()  # "their growth was dependent on gp130"
        targets = reader.discourse.subject_cells(clause) or reader.cells(clause.subject, "of", "in")
    if molecules and targets and not verb.negated:
        told = Act(molecules, targets, verb.start, order=clause.order)
        told.effects = reader.effects(clause.arguments, "", "to", "in")
        if reader.discourse.released_by(targets, molecules) and clause.link == "AND":
            told.clues.append(word_clue(verb.core, "responder", "same"))
        reader.add_act(clause, told)


def _helped(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "require cytokine assistance": the molecule of a compound."""
    nouns = [noun for phrase in nominals.phrases(elements, "") for noun in phrase.nouns if noun.kind == "ACTING"]
    return [party for noun in nouns for party in reader.discourse.molecule_parties(noun)]


def lack(reader: Reader, clause: Clause) -> None:
    """ "the NK cell lacks IL-2R"."""
    assert clause.verb is not None
    receptors = reader.receptors(clause.arguments)
    if receptors and not clause.verb.negated:
        reader.hinder(
            "receptor-missing", clause.verb.core, reader.discourse.subject_cells(clause), [], clause, receptors
        )


def have(reader: Reader, clause: Clause) -> None:
    """ "NK cells have IL-2 receptors", "cytokines have several effects: activation of B cells, ..."."""
    assert clause.verb is not None
    receptors = reader.receptors(clause.arguments)
    cells = reader.discourse.subject_cells(clause) or reader.cells(clause.subject, "in")
    if receptors and not mark(clause.arguments, "WITHOUT"):
        reader.carry(clause, cells, receptors, clause.verb.negated)
    elif reader.discourse.subject_molecules(clause):
        _listed_acts(reader, clause)


def _listed_acts(reader: Reader, clause: Clause) -> None:
    molecules = reader.discourse.subject_molecules(clause)
    for phrase in nominals.phrases(clause.arguments, ""):
        if phrase.nouns[-1].kind not in ("ACTING", "EFFECT"):
            continue
        following = nominals.after(clause.arguments, phrase)
        inside = [party for each in following for noun in each.nouns for party in reader.compound_cells(noun)]
        targets = reader.cells(following, "of", "on", "in") or inside
        if targets or labelled(clause.arguments):
            told = Act(molecules, targets, phrase.start, order=clause.order, effects=reader.effect_mentions(phrase))
            reader.add_act(clause, told)


def copula(reader: Reader, clause: Clause) -> None:
    """ "neurons become insensitive to leptin", "IL-2 is a growth factor for T cells"."""
    resistant = mark(clause.arguments, "RESISTANT")
    if resistant is not None:
        cells, molecules = reader.discourse.subject_cells(clause), reader.molecules(clause.arguments)
        reader.hinder("no-response", resistant, cells, molecules or reader.discourse.recent_molecules(), clause)
        return
    molecules = reader.discourse.subject_molecules(clause)
    kinds = {noun.kind for phrase in nominals.phrases(clause.arguments, "") for noun in phrase.nouns}
    targets = reader.cells(clause.arguments, "to", "on", "of") if kinds & {"MOLECULE", "ACTING", "EFFECT"} else []
    if molecules and targets:
        reader.add_act(clause, Act(molecules, targets, targets[0].mention.start or 0, order=clause.order))


def call(reader: Reader, clause: Clause) -> None:
    """Verbs of telling ("suggest", "is called") hold no event of their own."""


VERB_READERS: dict[str, Callable[[Reader, Clause], None]] = {
    "RELEASE": release,
    "ACT": act,
    "BIND": bind,
    "RESPOND": respond,
    "TRAVEL": travel,
    "NEED": need,
    "LACK": lack,
    "BLOCK": block,
    "HAVE": have,
    "COPULA": copula,
    "CALL": call,
}
