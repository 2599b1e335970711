"""What nouns tell of a release: "secretion of IL-2 by T cells", "T cell-derived IL-2", "IL-2 from T cells"."""

from collections.abc import Sequence

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Party, Release
from sigclass.parse.opening import MEETING
from sigclass.parse.parties import word_clue
from sigclass.parse.reader import Reader

# what nouns of release say of the form in which a molecule signals, or of its way
FORMS = {
    "secretion": ("form", "secreted"),
    "release": ("form", "secreted"),
    "trans-presentation": ("route", "contact"),
    "transpresentation": ("route", "contact"),
}


def nominal_releases(reader: Reader, elements: tuple[Element, ...], clause: Clause) -> None:
    """ "secretion of IL-2 by T cells", "T cell-derived IL-2", "IL-2 from T cells", "stromal HGF"."""
    met = made = acting = False
    alone = clause.verb is not None and elements is clause.subject and not nominals.phrases(elements, "")
    for phrase, following in nominals.chains(elements):
        passing = phrase.preposition == "with" and not met and not alone  # "co-culture with FasL-expressing cells"
        # "the effects of IL-10 on macrophages" do not show IL-10 there
        told_whose = any(noun.head("DERIVED") is not None for noun in phrase.nouns)
        onto = acting and phrase.preposition == "of" and nominals.phrases(following[:1], "on") != []
        passing = passing or (onto and not told_whose)
        acting = phrase.nouns[-1].kind == "ACTING"
        passing = passing or (made and phrase.preposition == "of")  # "the release of CRH from the hypothalamus" is one
        made = phrase.nouns[-1].kind == "RELEASING"
        met = phrase.nouns[-1].heads[-1].lower in MEETING or (met and phrase.preposition == "of")
        if passing:
            continue  # "together with insulin from beta cells" is told in passing
        for index, noun in enumerate(phrase.nouns):
            told = _release_of(reader, noun, phrase.nouns[:index], following, clause)
            if told is not None and not told.molecules:
                reader.participle = (told.senders, clause)  # "After its release from mast cells, histamine ..."
            elif told is not None:
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
    if noun.head("PRODUCING") is not None:
        # "expands IL-17-producing T cells": a description of who responds
        return clause.verb is not None and noun.start > clause.verb.start and phrase.preposition != "by"
    if noun.head("RELEASING") is None:
        return False
    if phrase.preposition == "of":
        return True
    if phrase.preposition in ("via", "by"):
        return False  # "act through secretion of IL-6": the means
    verb = clause.verb
    if verb is None or (verb.passive and not phrase.preposition):  # "by FSH secretion and LH secretion"
        return False
    return verb.kind in ("ACT", "BLOCK", "CALL") and noun.start > verb.start


def _release_of(
    reader: Reader, noun: Noun, before: Sequence[Noun], following: list[Phrase], clause: Clause
) -> Release | None:
    kinds = [head.kind for head in noun.heads]
    if "MOLECULE" not in kinds and "RELEASING" not in kinds:
        return None
    compound = "RELEASING" in kinds or noun.head("CELL") is not None
    molecules = reader.discourse.molecule_parties(noun) if compound else []
    clues: list[Clue] = []
    if "RELEASING" in kinds:
        molecules, senders = _by_noun(reader, noun, before, molecules, following, clause)
        head = noun.head("RELEASING")
        if head is not None and head.lower in FORMS:
            clues.append(word_clue(head, *FORMS[head.lower]))
    elif "MOLECULE" in kinds and noun.head("CELL") is not None and _is_made_by(kinds, noun, clause):
        senders = reader.compound_cells(noun)
        clues = _derived(reader, noun, molecules)
    elif noun.kind == "MOLECULE":
        senders, clues = _by_place(reader, noun, following, clause)
        molecules = reader.discourse.molecule_parties(noun) if senders else []
    else:
        return None
    ahead = clause.verb is None and (noun.has("DEFINITE") or not noun.modifiers) and bool(senders)
    if (not molecules and not ahead) or (not senders and "RELEASING" not in kinds):
        return None
    return Release(senders, molecules, at=noun.start, clues=clues, own=noun.has("OWN"), order=clause.order)


def _derived(reader: Reader, noun: Noun, molecules: list[Party]) -> list[Clue]:
    """ "macrophage-secreted foozin", "a fibroblast-released factor": let go; "derived" does not say so."""
    word = noun.head("DERIVED")
    if word is None or any(reader.is_known(each) and not each.generic for each in molecules):
        return []
    return [word_clue(word, "form", "secreted")] if word.lower in ("secreted", "released") else []


def _is_made_by(kinds: list[str], noun: Noun, clause: Clause) -> bool:
    """Whether a compound of a cell and a molecule tells who makes it: "stromal HGF", "insulin-secreting cell".

    As the object of a release it does not: "T cells produce Th2 cytokines".
    """
    verb = clause.verb
    made = verb is not None and verb.kind == "RELEASE" and noun.start > verb.start
    if "DERIVED" not in kinds and made and not nominals.stands_in(noun, clause.arguments, "response"):
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
        # "the production, by T cells, of IFN-gamma"
        by_first = bool(following) and following[0].preposition == "by"
        molecules = reader.molecules(following[: 1 + by_first], "of")
    if head is not None and head.sort == "source":
        molecules = molecules or reader.molecules(following[:1]) or reader.discourse.recent_molecules()
        return molecules, reader.discourse.subject_cells()
    where = ("by", "from", "in", "on") if nominals.is_expression(noun) else ("by", "from", "in")
    senders = reader.compound_cells(noun) or reader.cells(following, *where) or reader.cells(following[1:], "of")
    if not senders and noun.has("OWN"):
        senders = reader.discourse.last_cells()
    verb = clause.verb
    if not senders and verb is not None and verb.kind == "ACT" and not verb.passive and noun.start > verb.start:
        # "depolarization of the axon terminal triggers the release of acetylcholine"
        senders = [] if reader.molecules(clause.subject) else reader.cells(clause.subject, "in", "on", "of")[-1:]
    return molecules, senders


def _by_place(reader: Reader, noun: Noun, following: list[Phrase], clause: Clause) -> tuple[list[Party], list[Clue]]:
    """ "IL-2 from T cells", "secreted IL-21 by Tfh cells", "Delta on one cell" before the verb, "its own IL-2"."""
    senders = reader.cells(following[:1], *(("from", "by") if noun.has("SOLUBLE") else ("from",)))
    if not senders and noun.has("DEFINITE"):
        named = all(not party.generic for party in reader.discourse.molecule_parties(noun))
        senders = reader.cells(following[:1], "of") if named else []  # "the IFN-gamma of NK cells"
    if senders and senders[0].same and reader.discourse.releases:
        return reader.discourse.releases[-1].senders, []  # "IL-4 from the same cells"
    if senders:
        return senders, []
    verb = clause.verb
    displayed = verb is None or noun.start < verb.start or verb.kind in ("RESPOND", "NEED") or verb.passive
    # "B cells bind CD40L on T cells"
    displayed = displayed or (
        verb is not None and verb.kind == "BIND" and bool(nominals.cell_nouns(clause.subject, ""))
    )
    if displayed and following and following[0].preposition == "on":
        shown = reader.cells(following[:1], "on")
        return shown, [Clue("form", "surface", c.mention.text, c.mention.start, c.mention.end) for c in shown[:1]]
    return (reader.discourse.last_cells() if noun.has("OWN") else []), []
