"""What blocks a signal: antibodies, antagonists, missing parts; told as a fact or as an experiment."""

import re
from collections.abc import Sequence

from sigclass.model import Mention
from sigclass.parse import nominals
from sigclass.parse.affected import in_effects
from sigclass.parse.chunks import Element, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party
from sigclass.parse.late import Late
from sigclass.parse.parties import mention, word_clue
from sigclass.parse.reader import Reader, mark
from sigclass.parse.tokens import FIGHTING
from sigclass.parse.trials import experimental_effect, takes_cells_away

CALLING_FORTH = frozenset(
    {"induce", "trigger", "stimulate", "elicit", "evoke", "provoke", "cause", "lead to", "result in", "promote"}
)
ANIMALS = Late(r"\b(?:mice|rats|animals|flies|fish|larvae|embryos|mutants|zebrafish)\s*$", re.I)
UNLESS = Late(r"\b(?:unless|except when|but not when)\s+(?:the\s+)?$", re.I)

APART = Late(r"(?:transwell|separat(?:ing|ion)|cell culture insert)\b[^.;,]*$", re.I)


def block(reader: Reader, clause: Clause) -> None:
    """ "an antibody blocks the receptor", "infliximab neutralises TNF"; of a signal, that it lowers an effect."""
    verb = clause.verb
    assert verb is not None
    if verb.passive and verb.start == verb.core.start and mark(clause.subject, "EXPERIMENT"):
        return  # "the antibody abolished, whereas plasmin enhanced, the effect": no passive
    if APART.before(reader.source.text, verb.start):
        return  # "separating them by a transwell membrane prevented this": the cells are kept apart, not the signal
    if fight(reader, clause) or experimental_effect(reader, clause) or takes_cells_away(reader, clause):
        return
    agents = [] if verb.passive else _agents(reader, clause)
    elements = clause.subject if verb.passive else clause.arguments
    receptors = reader.receptors(elements)
    if agents and not hits_the_signal(reader, clause, agents):
        _lowers(reader, clause, agents)
        return
    molecules = reader.molecules(elements) if verb.passive else reader.molecules(elements, "", "of", "to")
    molecules = molecules or _released_in(reader, elements)
    if not (receptors or molecules) and (nominals.pointer(elements, "") or _its_deed(elements)):
        molecules = reader.discourse.recent_molecules()
    spelt = set(reader.source.text[verb.start : verb.core.start].lower().split())
    if spelt & {"can", "could", "may", "might"} and reader.told.acts:
        return  # "this loop can be interrupted": what would be
    if molecules and UNLESS.before(reader.source.text, (clause.subject or (verb,))[0].start):
        reader.told.experiment = word_clue(verb.core, "blocking", "experiment")
        reader.told.blocked += molecules  # "made keratinocytes divide, unless KGF was neutralized"
        return
    if not verb.negated and (receptors or molecules):
        cells = reader.cells((*elements, *clause.arguments) if verb.passive else elements, "on", "in", "of")
        reader.blocked_in = clause.order
        # "Blocking IL-6 reduced their growth", "so blocking it ..."
        opens = clause.first or clause.link in ("SUBORDINATE", "SEMICOLON", "COLON")
        opens = opens or mark(clause.subject, "COLON") is not None  # "Assertion (A): Neutralising IL-2 ..."
        if verb.core.form == "ing" and opens and not nominals.phrases(clause.subject):
            reader.told.experiment = reader.told.experiment or word_clue(verb.core, "blocking", "experiment")
        reader.hinder("blocked", verb.core, cells, molecules, clause, receptors)
        reader.told.hindrances[-1].ligands = _named_for(reader, elements)
        reader.told.hindrances[-1].tried = _is_past(reader, clause) and mark(clause.arguments, "EXPERIMENT") is not None


def _its_deed(elements: Sequence[Element]) -> bool:
    """ "blocks its action on fibroblasts": of the signal told before."""
    nouns = [noun for phrase in nominals.phrases(elements, "") for noun in phrase.nouns if noun.kind == "ACTING"]
    return any(word.lower == "its" for noun in nouns[:1] for word in noun.modifiers)


def _is_past(reader: Reader, clause: Clause) -> bool:
    """ "was blocked by anti-IL-4": done once, in an experiment, unlike what a drug does."""
    verb = clause.verb
    assert verb is not None
    auxiliaries = reader.source.text[verb.start : verb.core.start].lower().split()
    return verb.core.form == "past" or bool({"was", "were"} & set(auxiliaries))


def fight(reader: Reader, clause: Clause) -> bool:
    """ "activates NK cells, which kill tumour cells": the deed of cells that answer is no act of the signal."""
    assert clause.verb is not None
    phrases = nominals.phrases(clause.antecedent)[-1:]
    cells = bool(phrases) and phrases[0].nouns[-1].kind == "CELL" and phrases[0].nouns[-1].heads[-1].lower.endswith("s")
    fights = clause.verb.core.base in FIGHTING and clause.verb.core.form == "base"
    return fights and cells and clause.link == "RELATIVE" and not clause.subject and bool(reader.told.acts)


def _named_for(reader: Reader, elements: Sequence[Element]) -> list[Party]:
    """The molecules that blocked receptors are named for: "block the ACh receptors"."""
    heads = [noun.head("RECEPTOR") for phrase in nominals.phrases(elements) for noun in phrase.nouns]
    found = []
    for head in heads:
        name = (head.sort or head.text.rpartition(" ")[0]) if head is not None else ""
        names = reader.lexicon.index("MOLECULE").find(name) if name else ()
        if head is not None and names:
            words = mention(reader.source, head.start, head.start + len(name), name)
            found.append(Party(words, names=frozenset(names)))
    return found


def needless(reader: Reader, cells: list[Party], molecules: list[Party]) -> None:
    """ "lack insulin receptors and do not need insulin": which signal the missing receptor is for."""
    for hindrance in reader.told.hindrances:
        missing = hindrance.reason == "receptor-missing" and not hindrance.molecules
        if missing and any(a.names & b.names for a in hindrance.cells for b in cells):
            hindrance.molecules = molecules


def unmoved(reader: Reader, clause: Clause) -> None:
    """ "do not respond when glucagon is added": the signal that goes unanswered stands in the next clause."""
    before = reader.unmoved
    if before is None or before[1] is clause:
        return
    reader.unmoved = None
    if before[1].order != clause.order - 1 or clause.link != "SUBORDINATE":
        return
    molecules = reader.discourse.subject_molecules(clause)
    verb = before[1].verb
    if molecules and verb is not None:
        told = Act(molecules, before[0], at=verb.start, order=before[1].order)
        reader.act_or_negate(before[1], told)


def defects(reader: Reader, elements: tuple[Element, ...], clause: Clause) -> None:
    """ "defective CD40L on T cells", "a mutant IL-2 receptor on T cells": the signal cannot get through."""
    word = mark(elements, "MUTANT")
    index = next((i for i, element in enumerate(elements) if element is word), 0)
    named = elements[index + 1 : index + 2]
    if word is None or not named or not isinstance(named[0], Phrase) or named[0].preposition:
        return
    kind, following = named[0].nouns[0].kind, elements[index + 2 : index + 3]
    cells = reader.cells(following, "on", "in")
    molecules = [party for party in reader.molecules(named, "") if not party.generic]
    if kind == "MOLECULE" and molecules:
        reader.hinder("ligand-missing", word, [], molecules, clause)
    elif kind == "RECEPTOR" and cells:
        reader.hinder("receptor-missing", word, cells, [], clause, reader.receptors(named))
        reader.told.hindrances[-1].ligands = _named_for(reader, named)


def _agents(reader: Reader, clause: Clause) -> list[Party]:
    """The molecules that block; of ", blocking its action" those of the subject before, not the object."""
    if (
        clause.verb is not None
        and clause.verb.core.form == "ing"
        and not clause.subject
        and clause.link in ("COMMA", "AND")
    ):
        return reader.discourse.shared[1]
    return reader.discourse.subject_molecules(clause)


def _released_in(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "blocks the secretion of IL-2", "blocks IL-1 signalling"."""
    bound = nominals.phrases(elements, "")[:1]
    if bound and bound[0].nouns[-1].kind == "BINDING":  # "block the interaction of PD-L1 with its receptor"
        inside = [party for noun in bound[0].nouns for party in reader.discourse.molecule_parties(noun)]
        return inside or reader.molecules(nominals.after(elements, bound[0])[:3])
    nouns = [n for p in nominals.phrases(elements, "") for n in p.nouns if n.kind in ("ACTING", "RELEASING")]
    return [party for noun in nouns for party in reader.discourse.molecule_parties(noun)]


def _lowers(reader: Reader, clause: Clause, molecules: list[Party]) -> None:
    """ "IL-10 blocks cytokine production by macrophages": the block is the effect of a signal."""
    assert clause.verb is not None
    targets = reader.targets(clause) or in_effects(reader, nominals.phrases(clause.arguments, ""))
    told = Act(molecules, targets, at=clause.verb.start, order=clause.order)
    told.effects = [lowered(effect) for effect in reader.effects(clause.arguments, "", "to", "in")]
    reader.act_or_negate(clause, told)


def hits_the_signal(reader: Reader, clause: Clause, agents: list[Party]) -> bool:
    """Whether a verb that lowers or blocks hits the signalling itself, as antibodies and antagonists do."""
    verb = clause.verb
    assert verb is not None
    if not verb.lowers:
        return False
    first = nominals.phrases(clause.arguments, "")[:1]  # "suppress osteoblasts, and RANKL ..." hits the osteoblasts
    signal = bool(reader.receptors(first)) or bool(nominals.molecule_nouns(first))
    signal = signal or any(phrase.nouns[-1].kind in ("BINDING", "RESPONSE") for phrase in first)
    experiment = mark((*clause.subject, *clause.antecedent), "EXPERIMENT") is not None
    bare = verb.kind != "BLOCK" and verb.core.form == "ing" and not clause.subject  # "..., limiting GnRH pulses"
    return signal and ((not agents and not bare) or experiment or antagonists(reader, agents))


def failed_release(reader: Reader, clause: Clause) -> bool:
    """ "LPS failed to induce TNF production by macrophages": no release, so no signal; told here."""
    verb = clause.verb
    assert verb is not None
    if not verb.negated or verb.core.base not in CALLING_FORTH:
        return False
    for phrase, following in nominals.chains(clause.arguments):
        noun = phrase.nouns[-1]
        if noun.kind == "RELEASING" and phrase.preposition in ("", "to"):
            molecules = reader.discourse.molecule_parties(noun) or reader.molecules(following[:1], "of")
            cells = reader.compound_cells(noun) or reader.cells(following, "by", "from", "in")
            if molecules:
                reader.hinder("release-blocked", verb.core, cells, molecules, clause)
                return True
    return False


def lowered(effect: Mention) -> Mention:
    """The effect of a verb that lowers it: looked up as its inhibition."""
    return effect._replace(name=f"inhibition of {effect.name}")


def antagonists(reader: Reader, agents: list[Party]) -> bool:
    """Whether the molecules are known to block rather than to signal."""
    molecules = reader.lexicon.knowledge.molecules
    known = [molecules[name] for agent in agents for name in agent.names if name in molecules]
    return bool(known) and all(molecule.role in ("antagonist", "inhibitor", "decoy") for molecule in known)


def hindrances(reader: Reader, elements: tuple[Element, ...], clause: Clause) -> None:
    """ "without IL-2R", "deficient in", "has no receptor", "in the absence of IL-2", "defective receptors"."""
    word = mark(elements, "WITHOUT")
    if word is None:
        return
    index = next(i for i, element in enumerate(elements) if element is word)
    # "survive without antigen thanks to IL-7": what is lacked follows at once, or after "of"
    lacking = [
        e for e in elements[index + 1 : index + 2] if isinstance(e, Phrase) and e.preposition in ("", "of", "to")
    ]
    receptors, molecules = reader.receptors(lacking), reader.molecules(lacking)
    if receptors:
        in_them = reader.cells(elements[index + 2 : index + 3], "in", "on", "of")
        cells = reader.cells(elements[:index]) or in_them or reader.discourse.subject_cells()
        reader.hinder("receptor-missing", word, cells, [], clause, receptors)
        hindrance = reader.told.hindrances[-1]
        hindrance.ligands = hindrance.ligands or _named_for(reader, lacking)
        if ANIMALS.before(reader.source.text, word.start):  # "mice without the insulin receptor in their beta cells"
            hindrance.tried = True
            reader.told.experiment = reader.told.experiment or word_clue(word, "blocking", "experiment")
    elif word.lower == "without" and clause.verb is not None and clause.verb.kind == "RELEASE":
        return  # "producing IL-4 without IL-12": what is not made
    elif molecules and word.lower == "no" and clause.verb is not None and clause.verb.kind == "RELEASE":
        reader.hinder("release-blocked", word, reader.discourse.subject_cells(), molecules, clause)  # "make no KGF"
    elif molecules and not all(molecule.generic for molecule in molecules):
        reader.hinder("ligand-missing", word, _undergoing(reader, elements), molecules, clause)


def _undergoing(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "T cells die without IL-2": who undergoes what is told."""
    nouns = [noun for phrase in nominals.phrases(elements, "") for noun in phrase.nouns if noun.kind == "EFFECT"]
    return [party for noun in nouns for party in reader.compound_cells(noun)]


def resistance(reader: Reader, elements: tuple[Element, ...], clause: Clause) -> None:
    """ "target cells show insensitivity to hormones"."""
    word = mark(elements, "RESISTANT")
    assert word is not None
    index = next(i for i, element in enumerate(elements) if element is word)
    before = tuple(each for each in elements[:index] if any(each is argument for argument in clause.arguments))
    made = reader.cells(before, "")  # "mutations leave the thyroid unresponsive to TSH"
    cells, molecules = made or reader.discourse.subject_cells(), reader.molecules(elements[index:])
    if cells and molecules:
        reader.hinder("no-response", word, cells, molecules, clause)
