"""What each class of verb tells. VERB_READERS is the table of them."""

from collections.abc import Callable

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.acting import act, keeps_from
from sigclass.parse.blocking import block
from sigclass.parse.clauses import Clause
from sigclass.parse.crossing import between, in_an_organ, interact, named_after
from sigclass.parse.describing import copula
from sigclass.parse.events import Act, Party, Release
from sigclass.parse.facing import meet, meet_carried, stays
from sigclass.parse.labelling import under_signals
from sigclass.parse.merging import share
from sigclass.parse.needing import need
from sigclass.parse.opening import opens_with_binding, opens_with_receiving
from sigclass.parse.own import answers_nothing, goes_on, take_back_denial, told_by_it
from sigclass.parse.parties import mention, word_clue
from sigclass.parse.reader import Reader, labelled, mark, until
from sigclass.parse.releasing import release
from sigclass.parse.wiring import is_nerve

NO_EFFECT = frozenset({"no effect", "no effects"})
GOING_TO = frozenset({"migrate", "move", "travel"})
CARRYING_OVER = frozenset({"travel", "journey", "carry", "transport"})


def bind(reader: Reader, clause: Clause) -> None:
    """ "IL-2 binds its receptor on T cells", "CD28 on the T cell binds CD80"."""
    verb = clause.verb
    assert verb is not None
    subject = clause.subject or (clause.arguments if verb.core.form == "ing" else ())  # "Binding of CD40L on ..."
    if meet(reader, subject, clause.arguments, clause) or meet_carried(reader, clause) or interact(reader, clause):
        return
    molecules = reader.discourse.subject_molecules(clause)
    if not molecules and _takes_it(reader, clause):
        respond(reader, clause)
        return
    targets = reader.targets(clause)
    if not molecules and not verb.passive:
        molecules = reader.molecules(clause.arguments, "", "to", "with")
        if not molecules and opens_with_binding(reader, clause):
            return
        targets = reader.cells(clause.subject, "on", "of", "in") or reader.discourse.subject_cells()
    shown = mark(clause.arguments, "ONSURFACE")
    if molecules and shown and stays(reader, clause, molecules):  # "a ligand bound to the membrane of one cell"
        told_release = Release(reader.cells(clause.arguments, ""), molecules, at=verb.start, order=clause.order)
        start, end = verb.core.start, shown.end
        told_release.clues.append(Clue("form", "surface", reader.source.text[start:end], start, end))
        reader.told.releases.append(told_release)
        return
    if verb.passive and not molecules:  # "Notch on one cell is bound by Delta on the next"
        molecules = reader.molecules(clause.arguments, "by")
        targets = reader.cells(clause.subject, "on", "of", "in")
    elif verb.passive and not targets:
        targets = reader.cells(clause.arguments, "by")
    if not molecules and not verb.passive and reader.targets(clause):  # "macrophages interact with osteoclasts by ..."
        senders, ends = reader.discourse.subject_cells(), reader.cells(clause.arguments, "", "with", "to")
        reader.add_act(clause, Act([], ends, at=verb.start, senders=senders, order=clause.order))
    if molecules:
        interacting = verb.core.base == "interact"  # "IL-2 interacts with T cells"
        targets = targets or (reader.cells(clause.arguments, "with") if interacting else [])
        told = Act(molecules, targets, at=verb.start, order=clause.order)
        told.receptors = reader.receptors((*clause.subject, *clause.arguments))
        told.pathways = reader.pathways(clause.arguments)
        reader.act_or_negate(clause, told)


def _takes_it(reader: Reader, clause: Clause) -> bool:
    """ "secretes IL-2 and binds it with its own receptors", "but fibroblasts cannot bind it": what cells bind."""
    denied = clause.verb is not None and clause.verb.negated and bool(reader.discourse.subject_cells())
    return (denied or mark_of_own(clause)) and nominals.pointer(clause.arguments, "") is not None


def respond(reader: Reader, clause: Clause) -> None:
    """ "NK cells respond to IL-2", "secretes and responds to", "IL-2 is taken up by NK cells"."""
    clause = answers_nothing(clause)
    verb = clause.verb
    assert verb is not None
    if under_signals(reader, clause) or (verb.passive and _found_made(reader, clause)):
        return
    if verb.passive:
        targets, molecules = reader.cells(clause.arguments, "by"), reader.discourse.subject_molecules(clause)
        if not targets and reader.receptors(clause.arguments):  # "is detected by receptors on NK cells"
            targets = reader.cells(clause.arguments, "on", "of", "in")
    else:
        targets, molecules = reader.discourse.subject_cells(), _answered(reader, clause)
    if targets and not molecules and verb.negated:
        reader.unmoved = (targets, clause)
    if molecules and not targets and verb.negated and verb.core.sort == "failing":
        reader.hinder("no-response", verb.core, [], molecules, clause)  # "the body cannot use the insulin"
    if not molecules or (not targets and opens_with_receiving(reader, clause, molecules)) or not targets:
        return
    take_back_denial(reader, clause, targets, molecules)
    told = Act(molecules, targets, at=verb.start, receptors=reader.receptors(clause.arguments), order=clause.order)
    told.effects = reader.effects(clause.arguments, "") if verb.core.sort == "undergoing" else []
    if verb.core.sort == "doing":
        told.effects = [mention(reader.source, verb.core.start, verb.core.end, verb.core.text)]
    own = mark_of_own(clause)
    if reader.waiting and clause.link == "AND" and not verb.passive:
        reader.told.releases.append(Release(reader.waiting, molecules, at=verb.start, order=clause.order))
        reader.discourse.released(reader.told.releases[-1])
    pronoun = nominals.pointer(clause.subject, "")  # "a factor to which it also responds"
    itself = (
        clause.link == "AND"
        or own
        or (goes_on(clause) and told_by_it(reader, clause))
        or (pronoun is not None and (clause.link == "RELATIVE" or told_by_it(reader, clause)))
    )
    itself = itself or not (
        clause.link or clause.subject or verb.core.form == "ing"
    )  # "the cell that releases the signal responds to it"
    if reader.discourse.released_by(targets, molecules) and itself:
        told.clues.append(word_clue(verb.core, "responder", "same"))
    reader.act_or_negate(clause, told)


def _found_made(reader: Reader, clause: Clause) -> bool:
    """ "IL-8 mRNA was detected in macrophages": those make it."""
    nouns = [noun for phrase in nominals.phrases(clause.subject, "") for noun in phrase.nouns]
    if not nouns or nouns[-1].kind != "RELEASING":
        return False
    cells = reader.cells(until(clause.arguments, "AND"), "in", "on", "by", "of")
    for told in reader.told.releases:
        if told.order == clause.order and not told.senders:
            told.senders = cells
    receptors, carriers = reader.receptors(clause.arguments), reader.cells(clause.arguments, "in", "on", "by", "of")
    if receptors and len(carriers) > len(cells):  # "... and CXCR2 on neutrophils"
        reader.carry(clause, carriers[len(cells) :], receptors, negated=False)
    return True


def _answered(reader: Reader, clause: Clause) -> list[Party]:
    """The molecules that an active verb of responding is about."""
    assert clause.verb is not None
    doing = clause.verb.core.sort in ("doing", "failing", "undergoing")
    answered = until(clause.arguments, "WITHOUT")
    molecules = reader.molecules(answered, *(("response", "on", "") if doing else ("to", "", "with", "via")))
    molecules = molecules or reader.molecules(clause.arguments, "via")
    if not molecules and clause.link == "RELATIVE" and clause.subject:
        molecules = reader.discourse.antecedent_molecules(clause)
    molecules = molecules or reader.molecules(clause.arguments, "of")  # "respond to low levels of insulin"
    molecules = molecules or (told_by_it(reader, clause) if doing else [])
    if not molecules and not doing and not reader.cells(clause.arguments, "to"):
        molecules = reader.discourse.recent_molecules() or reader.molecules(clause.subject, "to")
    return molecules


def mark_of_own(clause: Clause) -> bool:
    """Whether "own" stands among the arguments: "capture it with its own receptors"."""
    return any(noun.has("OWN") for phrase in nominals.phrases(clause.arguments) for noun in phrase.nouns)


def _goals(reader: Reader, clause: Clause) -> list[Party]:
    """ "migrate toward CXCL12", "migrate toward it": the signals that cells go to."""
    pronoun = nominals.pointer(clause.arguments, "to")
    it = pronoun is not None and pronoun.heads[-1].lower == "it"
    return reader.molecules(clause.arguments, "to") or (reader.discourse.recent_molecules() if it else [])


def travel(reader: Reader, clause: Clause) -> None:
    """A verb of travel, but for what is denied for the sake of another: "are not carried far but act on ..."."""
    elsewhere = clause.verb is not None and clause.verb.negated and mark(clause.arguments, "BUT")
    if not elsewhere and not _reached(reader, clause):
        _travel(reader, clause)


def _only_far(reader: Reader, molecules: list[Party], targets: list[Party]) -> bool:
    """ "acts on platelets; it does not travel to remote organs": it does not go there, and none there would answer."""
    told = any(share(act.molecules, molecules) and act.targets for act in reader.told.acts)
    return told and all(target.generic for target in targets)


def _reached(reader: Reader, clause: Clause) -> bool:
    """ "the fibroblasts are reached by TNF from T cells"."""
    verb, cells = clause.verb, reader.discourse.subject_cells()
    if verb is None or not (verb.passive and verb.core.base == "reach" and cells):
        return False
    told = Act(reader.molecules(clause.arguments, "by"), cells, at=verb.start, order=clause.order)
    reader.act_or_negate(clause, told)
    return True


def _travel(reader: Reader, clause: Clause) -> None:
    """ "NO diffuses to the muscle", "the blood carries it to the liver", "pass through gap junctions"."""
    verb = clause.verb
    assert verb is not None
    molecules = reader.discourse.subject_molecules(clause)
    if not molecules and verb.core.base in ("send", "carry", "transport", "pass", "move"):
        molecules = reader.molecules(clause.arguments, "")
    origins, cells = reader.cells(clause.arguments, "from"), reader.discourse.subject_cells()
    sent = verb.core.base == "send" and not verb.passive and not verb.negated  # "a cell sends signals"
    makers = origins or (cells if sent and reader.molecules(clause.arguments, "") else [])
    if molecules and makers:
        reader.told.releases.append(Release(makers, molecules, at=verb.start, order=clause.order))
        reader.discourse.released(reader.told.releases[-1])
    targets = reader.targets(clause)
    attracting = _goals(reader, clause) if cells and not molecules and not verb.passive else []
    if attracting and not verb.negated and verb.core.base in GOING_TO:  # "T cells migrate towards CXCL12"
        reader.add_act(clause, Act(attracting, cells, at=verb.start, order=clause.order))
        return
    touching = molecules or mark(clause.arguments, "CONTACTROUTE") or reader.discourse.waiting_routes
    if touching and not targets and between(reader, clause, molecules):
        return
    targets = named_after(targets, origins)
    if targets and not molecules and labelled(clause.subject):  # "autocrine signaling returns to the cell of origin"
        reader.told.acts.append(Act([], targets, at=verb.start, order=clause.order))
        return
    receptors = reader.receptors(until(clause.arguments, "WITHOUT"))  # not "carry a mutation of the receptor"
    if receptors and not molecules and verb.core.base == "carry":
        reader.carry(clause, cells, receptors, verb.negated)
        return
    senders = (origins or cells) if mark(clause.arguments, "CONTACTROUTE") and not molecules else []
    if verb.negated and (not targets or _only_far(reader, molecules, targets)):
        return  # "does not enter the bloodstream" is no failure to respond
    if molecules or (senders and targets):
        told = Act(molecules, targets, at=verb.start, senders=senders, order=clause.order)
        # "the optic nerve carries signals to the brain"
        wired = any(is_nerve(reader, party) for party in (*cells, *origins))
        if verb.core.base in CARRYING_OVER and in_an_organ(reader, targets) and not wired:
            told.clues.append(word_clue(verb.core, "route", "blood"))
        reader.act_or_negate(clause, told)


def lack(reader: Reader, clause: Clause) -> None:
    """ "the NK cell lacks IL-2R"."""
    assert clause.verb is not None
    receptors, cells = reader.receptors(clause.arguments), reader.discourse.subject_cells()
    if clause.verb.core.lower == "missing" and not receptors:  # "TNFR1 is missing on fibroblasts"
        receptors, cells = reader.receptors(clause.subject), reader.cells(clause.arguments, "on", "in", "from")
    if receptors and not clause.verb.negated:
        reader.hinder("receptor-missing", clause.verb.core, cells, [], clause, receptors)
    elif not clause.verb.negated:
        reader.lacking_in = clause.order if reader.molecules(clause.arguments, "") else reader.lacking_in


def have(reader: Reader, clause: Clause) -> None:
    """ "NK cells have IL-2 receptors", "cytokines have several effects: activation of B cells, ..."."""
    assert clause.verb is not None
    receptors = reader.receptors(clause.arguments)
    cells = reader.discourse.subject_cells() or reader.cells(clause.subject, "in")
    if receptors and not mark(clause.arguments, "WITHOUT"):
        reader.carry(clause, cells, receptors, clause.verb.negated)
    elif reader.discourse.subject_molecules(clause):
        _asked_effect(reader, clause)
        _listed_acts(reader, clause)
        if mark(clause.arguments, "BLOODROUTE") and not clause.verb.negated:  # "has systemic effects"
            molecules = reader.discourse.subject_molecules(clause)
            reader.add_act(clause, Act(molecules, [], at=clause.verb.start, order=clause.order))


def _asked_effect(reader: Reader, clause: Clause) -> None:
    """ "What effect does IL-12 have on NK cells?"."""
    molecules, targets = reader.discourse.subject_molecules(clause), reader.cells(clause.arguments, "on")
    if targets and not nominals.phrases(clause.arguments, ""):
        at = clause.verb.start if clause.verb else 0
        reader.act_or_negate(clause, Act(molecules, targets, at=at, order=clause.order))


def _listed_acts(reader: Reader, clause: Clause) -> None:
    assert clause.verb is not None
    molecules = reader.discourse.subject_molecules(clause)
    for phrase in nominals.phrases(clause.arguments, ""):
        if phrase.nouns[-1].kind not in ("ACTING", "EFFECT"):
            continue
        following = nominals.after(clause.arguments, phrase)
        inside = [party for each in following for noun in each.nouns for party in reader.compound_cells(noun)]
        targets = reader.cells(following, "of", "on", "in") or inside or reader.them(following[:1], "on")
        if targets or labelled(clause.arguments):
            told = Act(molecules, targets, at=phrase.start, order=clause.order, effects=reader.effect_mentions(phrase))
            head = phrase.nouns[-1].heads[-1]
            unmoved = (
                reader.cells(following[:1], "on") or reader.them(following[:1], "on") if head.lower in NO_EFFECT else []
            )
            if unmoved and not clause.verb.negated:  # no effect on one deed of theirs may leave others
                told.effects = []
                reader.hinder("no-response", head, unmoved, molecules, clause)
            reader.add_act(clause, told)


def hold_off(reader: Reader, clause: Clause) -> None:
    """A verb of blocking: of cells that keep others from something, or of a signal that is blocked."""
    if not keeps_from(reader, clause):
        block(reader, clause)


VERB_READERS: dict[str, Callable[[Reader, Clause], None]] = {
    "RELEASE": release,
    "ACT": act,
    "BIND": bind,
    "RESPOND": respond,
    "TRAVEL": travel,
    "NEED": need,
    "LACK": lack,
    "BLOCK": hold_off,
    "HAVE": have,
    "COPULA": copula,
}
