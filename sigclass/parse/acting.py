"""Verbs of action: what acts on whom, actively or passively."""

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.affected import affected, in_effects
from sigclass.parse.agents import by_whom, made_by_agents, met_by, others_by, own_molecules, transmitters
from sigclass.parse.blocking import (
    antagonists,
    block,
    failed_release,
    fight,
    hits_the_signal,
    lowered,
)
from sigclass.parse.clauses import Clause, is_infinitive
from sigclass.parse.crossing import TALKING, between, both_ways, links, mediates, others_met
from sigclass.parse.events import Act, Party, Release
from sigclass.parse.facing import engages, meet, meet_carried, recognize, recognized
from sigclass.parse.merging import share
from sigclass.parse.opening import opens_with_acting
from sigclass.parse.own import feeds_back, goes_on, goes_on_alone, told_by_it
from sigclass.parse.parties import mention, word_clue
from sigclass.parse.reader import Reader
from sigclass.parse.seats import seated
from sigclass.parse.trials import experimental_effect
from sigclass.parse.wiring import innervate
from sigclass.parse.words import Word

MUSCLE_DEEDS = frozenset({"contract", "relax", "dilate", "constrict"})
RECRUITING = frozenset({"attract", "recruit", "summon", "lure", "draw", "draw in", "mobilize"})
BACK = frozenset({"signal back", "loop back", "act back", "circle back"})
ENGAGING = frozenset({"engage", "recognize", "recognise"})
LINKING = frozenset({"link", "links", "linked", "connect", "connects", "couple", "couples", "bridge", "bridges"})
UNDOING = frozenset({"reverse", "rescue", "restore"})
SHOWING_MORE = frozenset({"upregulate", "up-regulate"})


def act(reader: Reader, clause: Clause) -> None:
    """ "IL-2 stimulates NK cells", "NK cells are activated by IL-12", "they act through IL-2"."""
    verb = clause.verb
    assert verb is not None
    if _wires_or_meets(reader, clause) or _signalling_from(reader, clause) or experimental_effect(reader, clause):
        return
    if verb.passive:
        _acted_upon(reader, clause)
        return
    if _does_the_block(reader, clause) or fight(reader, clause):
        return
    molecules, senders = _actors(reader, clause)
    if hits_the_signal(reader, clause, molecules):
        block(reader, clause)
        return
    opening = clause.first and verb.core.form == "ing"  # "By upregulating PD-L1, tumour cells ..."
    if verb.core.base in SHOWING_MORE and (senders or opening) and not molecules:
        _makes_more(reader, clause, senders)
        return
    if _told_otherwise(reader, clause, molecules, senders):
        return
    targets = reader.targets(clause)
    if verb.core.base in TALKING:
        targets = targets or reader.cells(clause.arguments, "with")  # "macrophages communicate with T cells"
    targets = affected(reader, clause, targets, molecules, senders)
    targets = targets or _through_receptors(reader, clause, molecules)
    targets = _without_goals(clause, targets) or _back_to_itself(reader, clause)
    senders = others_met(clause, senders, targets)
    if feeds_back(reader, clause, molecules, targets) or _makes_only(clause, senders, targets):
        return
    calling = _calling(verb.core, molecules)
    told = Act(molecules, targets, at=verb.start, senders=senders, order=clause.order, calling=calling)
    told.purpose = is_infinitive(clause, reader.source.text)
    told.receptors = reader.receptors(clause.arguments)
    told.pathways = reader.pathways(clause.arguments)
    told.effects = reader.effects(clause.arguments, "", "to", "in")
    if verb.core.sort == "lower":
        told.effects = [lowered(effect) for effect in told.effects]
    reader.act_or_negate(clause, told)


def keeps_from(reader: Reader, clause: Clause) -> bool:
    """ "By releasing IL-10, tumour cells prevent dendritic cells from ...": what they do to them."""
    verb = clause.verb
    assert verb is not None
    named = nominals.cell_nouns(clause.subject, "") and not nominals.molecule_nouns(clause.subject)
    targets = reader.cells(clause.arguments, "") if named and verb.core.base == "prevent" and not verb.passive else []
    if not targets or verb.negated:
        return False
    molecules, senders = _actors(reader, clause)
    reader.add_act(clause, Act(molecules, targets, at=verb.start, senders=senders, order=clause.order))
    return True


def _told_otherwise(reader: Reader, clause: Clause, molecules: list[Party], senders: list[Party]) -> bool:
    """Whether the verb tells of a release that failed, of what cells undergo, or of cells acting together."""
    if not molecules and (failed_release(reader, clause) or (not senders and opens_with_acting(reader, clause))):
        return True
    assert clause.verb is not None
    if clause.verb.core.sort == "act" and molecules and between(reader, clause, molecules):
        return True
    if both_ways(reader, clause, molecules, senders) or (not molecules and goes_on_alone(reader, clause)):
        return True
    return bool(senders) and _undergoes(reader, clause, senders)


def _signalling_from(reader: Reader, clause: Clause) -> bool:
    """ "Wnt signalling from the stroma maintains ...": who releases it, told by a noun that looks like a verb."""
    verb = clause.verb
    assert verb is not None
    if verb.core.base != "signal" or verb.core.form != "ing" or not clause.subject:
        return False
    phrases = nominals.phrases(clause.subject)[-1:]
    molecules, senders = reader.molecules(phrases), reader.cells(clause.arguments[:1], "from")
    if not molecules or not senders:
        return False
    told = Release(senders, molecules, at=verb.start, order=clause.order)
    reader.told.releases.append(told)
    reader.discourse.released(told)
    return True


def _wires_or_meets(reader: Reader, clause: Clause) -> bool:
    """Whether the verb tells of nerves and their targets, or of two surfaces that face each other; told here."""
    assert clause.verb is not None
    if clause.verb.core.sort == "wire":
        innervate(reader, clause)
        return True
    if meet(reader, clause.subject, clause.arguments, clause) or engages(reader, clause):
        return True
    if clause.verb.core.base in ENGAGING and not clause.verb.passive and meet_carried(reader, clause):
        return True
    if clause.verb.core.base == "mediate":
        molecules = reader.molecules(clause.arguments, "by", "via") if clause.verb.passive else []
        return mediates(reader, clause, molecules or reader.discourse.subject_molecules(clause))
    if clause.verb.core.base in LINKING:
        return links(reader, clause)
    if clause.verb.core.base not in ("recognize", "recognise"):
        return False
    return recognized(reader, clause) if clause.verb.passive else recognize(reader, clause)


def _does_the_block(reader: Reader, clause: Clause) -> bool:
    """ "block PD-L1, restoring T cell activity": what the block does, not the signal."""
    assert clause.verb is not None
    return clause.verb.core.form == "ing" and not clause.subject and reader.blocked_in == clause.order - 1


def _through_receptors(reader: Reader, clause: Clause, molecules: list[Party]) -> list[Party]:
    """ "IL-6, through its receptor on hepatocytes, induces ...": who carries the receptor responds."""
    assert clause.verb is not None
    continues = is_infinitive(clause, reader.source.text) or clause.verb.core.form == "ing"
    elements = (*clause.antecedent, *clause.subject) if molecules and not continues else ()
    for phrase, following in nominals.chains(elements):
        if phrase.preposition == "via" and phrase.nouns[-1].kind == "RECEPTOR":
            return reader.cells(following[:1], "on", "in", "of")
    return []


def _without_goals(clause: Clause, targets: list[Party]) -> list[Party]:
    """ "attracts fibroblasts to the wound": where they are drawn to does not answer."""
    if clause.verb is None or clause.verb.core.base not in RECRUITING:
        return targets
    goals = nominals.cell_nouns(clause.arguments, "to")
    places = [(noun.start, noun.end) for noun in goals]
    return [t for t in targets if not any(start <= (t.mention.start or 0) < end for start, end in places)]


def _makes_only(clause: Clause, senders: list[Party], targets: list[Party]) -> bool:
    """ "depolarization of beta cells increases insulin secretion": what they do, no act on themselves."""
    named = nominals.cell_nouns(clause.subject, "") or nominals.cell_nouns(clause.arguments)
    own = any(target.same or target.pointing for target in targets)
    made = any(n.kind == "RELEASING" for phrase in nominals.phrases(clause.arguments) for n in phrase.nouns)
    return bool(made and senders and targets) and not (named or own) and all(share([t], senders) for t in targets)


def _undergoes(reader: Reader, clause: Clause, cells: list[Party]) -> bool:
    """ "they release ATP, and the smooth muscle contracts": what happens to the next cell is its response."""
    verb, released = clause.verb, reader.discourse.releases[-1:]
    assert verb is not None
    if (
        verb.core.base not in MUSCLE_DEEDS
        or reader.targets(clause)
        or not released
        or released[0].order + 2 < clause.order
    ):
        return False
    reader.add_act(clause, Act(released[0].molecules, cells, at=verb.start, order=clause.order))
    return True


def _actors(reader: Reader, clause: Clause) -> tuple[list[Party], list[Party]]:
    """The molecules that act, and the cells that act through them."""
    molecules, senders = reader.discourse.subject_molecules(clause), reader.discourse.subject_cells()
    goes_on = bool(molecules) and clause.link == "AND" and not clause.subject
    last = [told for told in reader.told.releases[-1:] if goes_on and told.order == clause.order - 1]
    if last and share(last[0].senders, senders):  # "attracts microglia, which released TGF-beta and enhanced ..."
        return last[0].molecules, []
    if molecules:
        return molecules, []
    molecules = reader.molecules(clause.arguments, "via", "with", "by") or own_molecules(reader, clause.arguments)
    molecules = molecules or met_by(reader, clause.arguments)
    molecules = molecules or reader.molecules(clause.subject, "via")  # "NK cells, via IFN-gamma, arm macrophages"
    if not molecules and senders:
        molecules = _opening_means(reader, clause, senders) or _released_before(reader, clause, senders)
        molecules = molecules or transmitters(reader, senders)
    if not molecules and not senders:
        molecules = reader.discourse.topic_molecules()
    return molecules, senders


def _released_before(reader: Reader, clause: Clause, senders: list[Party]) -> list[Party]:
    """What they released last, but for what this very verb makes them release: "increased VEGF production"."""
    effects = [told for told in reader.told.releases if told.order == clause.order and told.secondary]
    molecules = reader.discourse.just_released(senders)
    return [] if any(share(told.molecules, molecules) for told in effects) else molecules


def _after_comma(reader: Reader, clause: Clause) -> list[Party]:
    """ "Stimulated by VEGF, endothelial cells divide": the cells after the comma, no known verb after them."""
    commas = [i for i, each in enumerate(clause.arguments) if isinstance(each, Word) and each.kind == "COMMA"]
    phrases = nominals.phrases(clause.arguments[commas[0] :], "")[:1] if commas else []
    inside = [party for phrase in phrases for noun in phrase.nouns for party in reader.compound_cells(noun)]
    return reader.cells(phrases) or inside


def _opening_means(reader: Reader, clause: Clause, senders: list[Party]) -> list[Party]:
    """ "By secreting TGF-beta, tumour cells suppress ...", "Through IL-10, Treg cells restrain ...": told first."""
    if clause.link != "COMMA" or not clause.subject:
        return []
    before = reader.told.releases[-1:]
    if before and not before[0].senders and before[0].order == clause.order - 1:
        before[0].senders = senders
        return before[0].molecules
    first = clause.antecedent[:2]
    lead = next((phrase.nouns[0].lead for phrase in nominals.phrases(first[:1])), None)
    opens = lead is not None and reader.source.text[:lead].rstrip()[-1:] in ("", ".", ";")
    means = reader.molecules(first, "via", "by") or own_molecules(reader, first)
    return means or reader.molecules(first[1:], "of") if opens and nominals.phrases(first[:1], "via", "by") else []


def _makes_more(reader: Reader, clause: Clause, senders: list[Party]) -> None:
    """ "hypoxic cells up-regulate VEGF and its receptor": more is made of it."""
    assert clause.verb is not None
    receptors, molecules = reader.receptors(clause.arguments), reader.molecules(clause.arguments, "")
    if receptors:
        reader.carry(clause, senders, receptors, clause.verb.negated)
    if molecules:
        told = Release(senders, molecules, at=clause.verb.start, order=clause.order)
        reader.told.releases.append(told)
        reader.discourse.released(told)


def _acted_upon(reader: Reader, clause: Clause) -> None:
    assert clause.verb is not None
    molecules = reader.molecules(clause.arguments, "by", "via", "with", "to") or own_molecules(reader, clause.arguments)
    molecules = molecules or reader.molecules(clause.arguments, "response")
    molecules += others_by(reader, clause) if molecules else []
    by_it = [] if molecules else told_by_it(reader, clause)
    molecules = made_by_agents(reader, clause, molecules or by_it)
    molecules = molecules or transmitters(reader, reader.cells(clause.arguments, "by"))
    if not molecules or (clause.verb.core.base in UNDOING and antagonists(reader, molecules)):
        return  # "which was reversed by an IL-1 receptor antagonist": of no signal
    targets = reader.discourse.subject_cells() or reader.cells(clause.arguments, "in", "on", "of")
    nouns = [noun for phrase in nominals.phrases(clause.subject, "") for noun in phrase.nouns]
    made = [noun for noun in nouns if noun.kind == "RELEASING"]  # "glucagon release is suppressed by insulin"
    targets = targets or [party for noun in made for party in reader.who_releases(noun)]
    targets = targets or in_effects(reader, nominals.phrases(clause.subject, ""))  # "monocyte migration is induced"
    doing = [noun for noun in nouns if noun.kind in ("EFFECT", "ACTING")]  # "T cells proliferate, driven by IL-2"
    targets = targets or [party for noun in doing for party in reader.compound_cells(noun)]
    targets = targets or seated(reader, clause.subject, molecules)  # "vasodilation is caused by nitric oxide"
    calling = _calling(clause.verb.core, molecules)
    told = Act(molecules, targets, at=clause.verb.start, order=clause.order, calling=calling)
    if clause.first and not targets:
        targets = told.targets = _after_comma(reader, clause)
    if clause.first and not targets:
        reader.answering = told  # "Activated by IL-2, T cells divide": who answers comes next
        return
    if by_it and goes_on(clause) and reader.discourse.released_by(targets, molecules):
        told.clues.append(word_clue(clause.verb.core, "responder", "same"))
    told.receptors = reader.receptors(clause.subject)
    told.effects = reader.effects((*clause.subject, *clause.arguments), "", "to", "in")
    told.senders = by_whom(reader, clause, told)
    reader.act_or_negate(clause, told)


def _calling(verb: Word, molecules: list[Party]) -> Clue | None:
    """ "macrophages secrete chemokines that recruit leukocytes": who has to come is not who called."""
    return word_clue(verb, "responder", "different") if molecules and verb.base in RECRUITING else None


def _back_to_itself(reader: Reader, clause: Clause) -> list[Party]:
    """ "IL-1 signals back through the IL-1 receptor": on the cell that it came from."""
    verb = clause.verb
    assert verb is not None
    if verb.core.base not in BACK or not reader.receptors(clause.arguments):
        return []
    words = mention(reader.source, verb.core.start, verb.core.end, "")
    return [Party(words, (word_clue(verb.core, "responder", "same"),), generic=True, pointing=True)]
