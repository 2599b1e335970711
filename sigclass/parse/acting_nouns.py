"""What nouns tell of an act: "activation of B cells by IL-4", "the response of T cells to IL-2"."""

from sigclass.parse import nominals
from sigclass.parse.affected import in_effects
from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.crossing import exchange
from sigclass.parse.events import Act, Party
from sigclass.parse.facing import meet_inside, meets_receptor
from sigclass.parse.labelling import between_cells
from sigclass.parse.merging import share
from sigclass.parse.opening import MEETING, pointed_at
from sigclass.parse.reader import Reader, labelled

DONE_TO = ("activation", "recruitment", "stimulation", "attraction", "inhibition", "suppression", "killing", "priming")
DEEDS = ("ACTING", "BINDING", "RESPONSE", "EFFECT", "RELEASING")
ACTING_NOUNS = frozenset({*DEEDS, "PATHWAY"})


def nominal_acts(reader: Reader, elements: tuple[Element, ...], clause: Clause) -> None:
    """ "activation of B cells by IL-4", "the effect of IL-2 on T cells", "the response of T cells to IL-2"."""
    for phrase, following in nominals.chains(elements) if len(elements) > 1 else ():
        kind = phrase.nouns[-1].kind
        if not following or kind not in ACTING_NOUNS:
            continue
        if kind in ("ACTING", "BINDING", "PATHWAY") and exchange(reader, phrase.nouns[-1], following, clause):
            continue
        if kind == "BINDING" and meets_receptor(reader, following, clause):
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
            told.senders = _doers(reader, following, told) if _is_done_to(phrase) else []
            reader.add_act(clause, told)


def _is_done_to(phrase: Phrase) -> bool:
    """Whether "by" after a noun names who does it: "activation", "T cell recruitment", unlike "IgE production"."""
    return phrase.nouns[-1].kind == "ACTING" or phrase.nouns[-1].heads[-1].lower.endswith(DONE_TO)


def _doers(reader: Reader, following: list[Phrase], told: Act) -> list[Party]:
    """ "activation of macrophages by T cells via IFN-gamma": who does it sends the signal, where no other is told."""
    sent = any(share(release.molecules, told.molecules) for release in reader.told.releases)
    return [] if sent else [cell for cell in reader.cells(following, "by") if not share([cell], told.targets)]


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
    onto = following[1:2] if following[:1] and following[0].preposition == "of" else following[:1]
    if kind == "RELEASING" and reader.cells(onto, "on") and not nominals.is_expression(phrase.nouns[-1]):
        # "the release of acetylcholine onto the muscle fiber"
        made = [m for noun in phrase.nouns for m in reader.discourse.molecule_parties(noun)] or of_molecule
        return made, reader.cells(following, "on")
    prepositions = ("to",) if kind == "RESPONSE" else ("by", "via", "response")
    if phrase.nouns[-1].heads[-1].lower in MEETING:  # "stimulation of hepatocytes with IL-6"
        prepositions = (*prepositions, "with", "to")
    inside = [party for noun in phrase.nouns for party in reader.compound_cells(noun)]
    # "inhibition of T cell proliferation by IL-10"
    targets = reader.cells(following[:1], "of") or in_effects(reader, nominals.phrases(following[:1], "of"))
    # "neutrophil recruitment by macrophages via CXCL8": who does it is no target
    done = _is_done_to(phrase)
    targets = targets or reader.cells(following, *(("of", "in") if done else ("of", "in", "by"))) or inside
    targets = targets or (in_effects(reader, [phrase]) if done else [])
    targets += [
        party
        for each in following
        if each.preposition == "of"
        for noun in each.nouns
        if noun.kind not in ("CELL", "BINDING")
        for party in reader.compound_cells(noun)
    ]
    molecules = reader.molecules(following, *prepositions) or _fed_back(reader, kind, following)
    if not molecules and kind == "ACTING":
        molecules = [
            m for noun in phrase.nouns if noun.kind == "ACTING" for m in reader.discourse.molecule_parties(noun)
        ]
        targets = reader.cells(following, "on", "in", "of")
    return molecules, targets


def _fed_back(reader: Reader, kind: str, following: list[Phrase]) -> list[Party]:
    """ "hypothalamic sensitivity to feedback inhibition by ovarian steroids": the signal of what is answered."""
    deed = kind == "RESPONSE" and bool(following) and following[0].preposition == "to"
    return reader.molecules(following[1:2], "by", "of") if deed and following[0].nouns[-1].kind == "ACTING" else []


def responses(reader: Reader, clause: Clause) -> None:
    """ "NK cells proliferate in response to IL-15": whatever the verb, the subject responds."""
    answered = nominals.phrases(clause.arguments, "response")
    if not answered:
        return
    molecules = reader.molecules(answered) or reader.compound_molecules(answered) or pointed_at(reader, answered)
    cells = _made_by(reader, clause) or reader.discourse.subject_cells()
    if not cells and clause.verb is not None and clause.verb.kind == "ACT":
        # "sensitizes macrophages to undergo apoptosis in response to TRAIL"
        cells = reader.cells(nominals.before_response(clause.arguments), "")
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
