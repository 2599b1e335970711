"""What nouns tell without a verb: releases, acts, and the shorthand of flashcards."""

from collections.abc import Sequence
from itertools import pairwise

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.affected import in_effects
from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.crossing import exchange
from sigclass.parse.events import Act, Party, Release
from sigclass.parse.facing import meet_inside
from sigclass.parse.labelling import between_cells
from sigclass.parse.opening import MEETING
from sigclass.parse.parties import word_clue
from sigclass.parse.reader import Reader, labelled, mark
from sigclass.parse.words import Word

DEEDS = ("ACTING", "BINDING", "RESPONSE", "EFFECT", "RELEASING")
ACTING_NOUNS = frozenset({*DEEDS, "PATHWAY"})


def nominal_releases(reader: Reader, elements: tuple[Element, ...], clause: Clause) -> None:
    """ "secretion of IL-2 by T cells", "T cell-derived IL-2", "IL-2 from T cells", "stromal HGF"."""
    met = made = False
    for phrase, following in nominals.chains(elements):
        passing = phrase.preposition == "with" and not met
        passing = passing or (made and phrase.preposition == "of")  # "the release of CRH from the hypothalamus" is one
        made = phrase.nouns[-1].kind == "RELEASING"
        met = phrase.nouns[-1].heads[-1].lower in MEETING or (met and phrase.preposition == "of")
        if passing:
            continue  # "together with insulin from beta cells" is told in passing
        for index, noun in enumerate(phrase.nouns):
            told = _release_of(reader, noun, phrase.nouns[:index], following, clause)
            if told is not None:
                told.molecules += _listed_with(reader, noun, phrase.nouns[index + 1 :])
                told.secondary = _is_effect(noun, phrase, clause)
                told.regulated = _is_regulated(noun, clause)
                reader.told.releases.append(told)
                reader.discourse.released(told)


def _listed_with(reader: Reader, noun: Noun, rest: Sequence[Noun]) -> list[Party]:
    """ "microglial C1q, TNF and IL-1-alpha": what is listed after the first molecule comes from the same cell."""
    if noun.kind != "MOLECULE" or noun.head("CELL") is None or any(len(each.heads) > 1 for each in rest):
        return []
    return [party for each in rest for party in reader.discourse.molecule_parties(each)]


def _is_regulated(noun: Noun, clause: Clause) -> bool:
    """Whether a release is told as what is controlled: "IL-12 production is controlled by ..."."""
    verb = clause.verb
    made = noun.head("RELEASING") is not None
    return made and verb is not None and verb.passive and verb.kind == "ACT" and noun.start < verb.start


def _is_effect(noun: Noun, phrase: Phrase, clause: Clause) -> bool:
    """Whether a release is told as what another signal does: "induces IL-6 production"."""
    if noun.head("RELEASING") is None:
        return False
    if phrase.preposition == "of":
        return True
    return clause.verb is not None and clause.verb.kind in ("ACT", "BLOCK", "CALL") and noun.start > clause.verb.start


def _release_of(
    reader: Reader, noun: Noun, before: Sequence[Noun], following: list[Phrase], clause: Clause
) -> Release | None:
    kinds = [head.kind for head in noun.heads]
    if "MOLECULE" not in kinds and "RELEASING" not in kinds:
        return None
    molecules = reader.discourse.molecule_parties(noun)
    clues: list[Clue] = []
    if "RELEASING" in kinds:
        molecules, senders = _by_noun(reader, noun, before, molecules, following, clause)
        head = noun.head("RELEASING")
        if head is not None and head.lower in ("secretion", "release"):
            clues.append(word_clue(head, "form", "secreted"))
    elif "MOLECULE" in kinds and noun.head("CELL") is not None and _is_made_by(kinds, noun, clause):
        senders = reader.compound_cells(noun)
    elif noun.kind == "MOLECULE":
        senders, clues = _by_place(reader, noun, following, clause)
    else:
        return None
    if not molecules or (not senders and "RELEASING" not in kinds):
        return None
    return Release(senders, molecules, at=noun.start, clues=clues, own=noun.has("OWN"), order=clause.order)


def _is_made_by(kinds: list[str], noun: Noun, clause: Clause) -> bool:
    """Whether a compound of a cell and a molecule tells who makes it: "stromal HGF", "insulin-secreting cell".

    As the object of a release it does not: "T cells produce Th2 cytokines".
    """
    verb = clause.verb
    if "DERIVED" not in kinds and verb is not None and verb.kind == "RELEASE" and noun.start > verb.start:
        return False
    return kinds[-1] == "MOLECULE" or "PRODUCING" in kinds


def _by_noun(
    reader: Reader,
    noun: Noun,
    before: Sequence[Noun],
    molecules: list[Party],
    following: list[Phrase],
    clause: Clause,
) -> tuple[list[Party], list[Party]]:
    """Molecules and senders of "secretion", "production", "source"."""
    head = noun.head("RELEASING")
    if molecules:
        # "IL-17 and IL-6 production"
        molecules += [m for each in before if each.kind == "MOLECULE" for m in reader.discourse.molecule_parties(each)]
    else:
        molecules = reader.molecules(following[:1], "of")
    if head is not None and head.sort == "source":
        molecules = molecules or reader.molecules(following[:1]) or reader.discourse.recent_molecules()
        return molecules, reader.discourse.subject_cells()
    senders = (
        reader.compound_cells(noun) or reader.cells(following, "by", "from", "in") or reader.cells(following[1:], "of")
    )
    if not senders and (noun.has("OWN") or noun.has("POSSESSIVE")):
        senders = reader.discourse.last_cells()
    verb = clause.verb
    if not senders and verb is not None and verb.kind == "ACT" and not verb.passive and noun.start > verb.start:
        # "depolarization of the axon terminal triggers the release of acetylcholine"
        senders = [] if reader.molecules(clause.subject) else reader.cells(clause.subject, "in", "on", "of")[-1:]
    return molecules, senders


def _by_place(reader: Reader, noun: Noun, following: list[Phrase], clause: Clause) -> tuple[list[Party], list[Clue]]:
    """ "IL-2 from T cells", "secreted IL-21 by Tfh cells", "Delta on one cell" before the verb, "its own IL-2"."""
    senders = reader.cells(following[:1], *(("from", "by") if noun.has("SOLUBLE") else ("from",)))
    if senders and senders[0].same and reader.discourse.releases:
        return reader.discourse.releases[-1].senders, []  # "IL-4 from the same cells"
    if senders:
        return senders, []
    verb = clause.verb
    displayed = verb is None or noun.start < verb.start or verb.kind in ("RESPOND", "NEED") or verb.passive
    if displayed and following and following[0].preposition == "on":
        shown = reader.cells(following[:1], "on")
        return shown, [Clue("form", "surface", c.mention.text, c.mention.start, c.mention.end) for c in shown[:1]]
    return (reader.discourse.last_cells() if noun.has("OWN") else []), []


def nominal_acts(reader: Reader, elements: tuple[Element, ...], clause: Clause) -> None:
    """ "activation of B cells by IL-4", "the effect of IL-2 on T cells", "the response of T cells to IL-2"."""
    for phrase, following in nominals.chains(elements) if len(elements) > 1 else ():
        kind = phrase.nouns[-1].kind
        if not following or kind not in ACTING_NOUNS:
            continue
        if kind in ("ACTING", "BINDING", "PATHWAY") and exchange(reader, phrase.nouns[-1], following, clause):
            continue
        if kind == "BINDING" and (meet_inside(reader, following, clause) or _is_interplay(phrase.nouns[-1])):
            continue
        if not phrase.preposition and kind == "ACTING" and _exerted(reader, clause):
            continue
        molecules, targets = _deed(reader, phrase, kind, following) if kind in DEEDS else ([], [])
        if kind == "ACTING" and not molecules and labelled(elements):
            senders, targets = between_cells(reader, following)
            reader.add_act(clause, Act([], targets, at=phrase.start, senders=senders, order=clause.order))
        elif molecules and (targets or labelled(elements)):
            told = Act(molecules, targets, at=phrase.start, receptors=reader.receptors(elements), order=clause.order)
            told.effects = reader.effect_mentions(phrase)
            reader.add_act(clause, told)


def _exerted(reader: Reader, clause: Clause) -> bool:
    """ "IL-6 exerts its effects on T cells through gp130": the verb tells it."""
    verb = clause.verb
    return verb is not None and verb.core.base == "exert" and bool(reader.discourse.subject_molecules(clause))


def _is_interplay(noun: Noun) -> bool:
    """Whether the noun is "interaction": of itself it does not say who acts on whom."""
    return noun.heads[-1].sort == "mutual"


def _deed(reader: Reader, phrase: Phrase, kind: str, following: list[Phrase]) -> tuple[list[Party], list[Party]]:
    of_molecule = reader.molecules(following[:1], "of")
    if kind in ("ACTING", "BINDING") and of_molecule:
        return of_molecule, reader.cells(following[1:], "on", "in", "to")
    if kind == "RELEASING" and any(reader.cells([each], "on") for each in following[:2]):
        # "the release of acetylcholine onto the muscle fiber"
        made = [m for noun in phrase.nouns for m in reader.discourse.molecule_parties(noun)] or of_molecule
        return made, reader.cells(following, "on")
    prepositions = ("to",) if kind == "RESPONSE" else ("by", "via", "response")
    if phrase.nouns[-1].heads[-1].lower in MEETING:  # "stimulation of hepatocytes with IL-6"
        prepositions = (*prepositions, "with", "to")
    inside = [party for noun in phrase.nouns for party in reader.compound_cells(noun)]
    # "inhibition of T cell proliferation by IL-10"
    targets = reader.cells(following[:1], "of") or in_effects(reader, nominals.phrases(following[:1], "of"))
    targets = targets or reader.cells(following, "of", "in", "by") or inside
    targets += [
        party
        for each in following
        if each.preposition == "of"
        for noun in each.nouns
        if noun.kind not in ("CELL", "BINDING")
        for party in reader.compound_cells(noun)
    ]
    molecules = reader.molecules(following, *prepositions)
    if not molecules and kind == "ACTING":
        molecules = [
            m for noun in phrase.nouns if noun.kind == "ACTING" for m in reader.discourse.molecule_parties(noun)
        ]
        targets = reader.cells(following, "on", "in", "of")
    return molecules, targets


def responses(reader: Reader, clause: Clause) -> None:
    """ "NK cells proliferate in response to IL-15": whatever the verb, the subject responds."""
    if not nominals.phrases(clause.arguments, "response"):
        return
    molecules = reader.molecules(clause.arguments, "response")
    cells = _made_by(reader, clause) or reader.discourse.subject_cells()
    released = clause.verb is not None and clause.verb.kind == "RELEASE"
    if not molecules or not cells or clause.verb is None or (clause.verb.passive and not released):
        return
    told = Act(molecules, cells, at=clause.verb.start, order=clause.order)
    told.effects = reader.effects(clause.arguments, "")
    reader.act_or_negate(clause, told)


def _made_by(reader: Reader, clause: Clause) -> list[Party]:
    """ "IFN-gamma is secreted by NK cells in response to IL-12": who secretes it responds."""
    if clause.verb is None or not clause.verb.passive:
        return []
    return reader.cells(nominals.before_response(clause.arguments), "by", "from")


def flashcard(reader: Reader, clause: Clause) -> None:
    """ "IL-5: eosinophil growth; from Th2 cells", "Gastrin: G cells; via bloodstream to parietal cells".

    After the name and its colon, a cell with an effect or after "to" or "on" responds; another one releases.
    """
    colon = mark(clause.arguments, "COLON")
    if clause.verb is not None:
        _heading(reader, clause)
        return
    if colon is None:
        return
    split = next(i for i, element in enumerate(clause.arguments) if element is colon)
    molecules, rest = reader.molecules(clause.arguments[:split], ""), clause.arguments[split + 1 :]
    if not molecules or reader.molecules(rest, ""):
        return
    effected = [
        p
        for phrase in nominals.phrases(rest)
        for n in phrase.nouns
        if n.kind in DEEDS
        for p in reader.compound_cells(n)
    ]
    targets = effected + in_effects(reader, nominals.phrases(rest, "")) + _undergoing(reader, rest)
    targets += reader.cells(rest, "to", "on")
    senders = reader.cells(rest, "from", "by") or reader.cells(rest, "")
    if senders:
        told = Release(senders, molecules, at=clause.arguments[0].start, order=clause.order)
        reader.told.releases.append(told)
    if targets:
        reader.add_act(clause, Act(molecules, targets, at=targets[0].mention.start or 0, order=clause.order))


def _undergoing(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "contraction of the gallbladder", "activation of B cells"."""
    chains = [(phrase, following[:1]) for phrase, following in nominals.chains(elements)]
    deeds = [following for phrase, following in chains if phrase.nouns[-1].kind in ("ACTING", "EFFECT")]
    return [party for following in deeds for party in reader.cells(following, "of")]


def _heading(reader: Reader, clause: Clause) -> None:
    """ "IL-12: from macrophages; acts on NK cells": what stands between the name and the verb releases it."""
    split = next((i for i, e in enumerate(clause.subject) if isinstance(e, Word) and e.kind == "COLON"), None)
    if split is None or any(isinstance(element, Phrase) for element in clause.subject[1:split]):
        return
    molecules, rest = reader.molecules(clause.subject[:split], ""), clause.subject[split + 1 :]
    if not molecules or reader.molecules(rest, ""):
        return
    # "beta cells of the pancreas;" too
    bare = [e for e, following in pairwise(rest) if isinstance(e, Phrase) and not _is_bare_phrase(following)]
    senders = reader.cells(rest, "from", "by") or reader.cells(bare, "") or _told_last(reader, clause)
    if senders:
        told = Release(senders, molecules, at=clause.subject[0].start, order=clause.order)
        reader.told.releases.append(told)
        reader.discourse.released(told)


def _is_bare_phrase(element: Element) -> bool:
    return not isinstance(element, Word) and not (isinstance(element, Phrase) and element.preposition in ("of", "in"))


def _told_last(reader: Reader, clause: Clause) -> list[Party]:
    """ "TSH: stimulates the thyroid gland; from the pituitary": the source stands last, after a semicolon."""
    arguments = clause.arguments
    last = next((i for i, e in enumerate(arguments) if isinstance(e, Word) and e.kind == "SEMICOLON"), len(arguments))
    return reader.cells(arguments[last + 1 : last + 2], "from", "by")
