"""Who releases what: the cells and the molecules of a verb of release."""

from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Phrase
from sigclass.parse.clauses import Clause, stands_after_by
from sigclass.parse.events import Party, Release
from sigclass.parse.facing import seat
from sigclass.parse.lexicon import GIVING
from sigclass.parse.reader import Reader, mark, until
from sigclass.parse.words import Word

GOING_OUT = frozenset({"spill", "spill out", "leak", "pour", "pour out", "pump out"})


def released(reader: Reader, clause: Clause) -> tuple[list[Party], list[Party]]:
    """The senders and the molecules of a verb of release."""
    verb, discourse = clause.verb, reader.discourse
    assert verb is not None
    molecules = [] if verb.passive else reader.molecules(until(clause.arguments, "WITHOUT"), "", "of")
    goes_out = verb.core.base in GOING_OUT and not molecules
    if verb.passive and not clause.subject and clause.link in ("", "RELATIVE") and _receptor_before(clause):
        return [], []  # "the receptor RET expressed on spermatogonia"
    if verb.passive and _is_receptor(clause):
        return [], []  # "the receptor for CSF-1 is expressed by macrophages"
    if verb.passive or goes_out:
        molecules = discourse.subject_molecules(clause)
        told = nominals.before_response(clause.arguments)
        senders = reader.cells(told, "by", "from") or reader.cells(clause.arguments, "by")
        where = [e for e in until(tuple(told), "BLOODROUTE") if not _goes_onto(reader, verb.core, e)]
        senders = senders or reader.cells(where, "of", "in", "on")
        senders = senders or seat(reader, where)  # "displayed on the surface of tumour cells"
        return senders, molecules
    if verb.core.base in GIVING:
        molecules += reader.molecules(clause.arguments, "with")
    if not molecules and verb.core.base in GIVING | {"deliver"}:
        molecules = reader.molecules(clause.arguments, "via")  # "provide co-stimulation through B7"
    shows_receptor = verb.core.sort != "secrete" and bool(reader.receptors(clause.arguments))
    if not molecules and clause.link == "RELATIVE" and clause.subject and not shows_receptor:
        molecules = discourse.antecedent_molecules(clause)
    if not molecules and "?" in reader.source.text:  # "What cytokine does an NK cell secrete?"
        molecules = reader.molecules(clause.subject, "")
    molecules = molecules or _makes_it(reader, clause)
    by_doing = verb.core.form == "ing" and stands_after_by(clause, reader.source.text)
    if verb.core.form == "ing" and (clause.link == "COMMA" or by_doing) and not clause.subject:
        if clause.first and by_doing:  # "How do T cells activate them? By releasing IFN-gamma."
            answers = "?" in reader.source.text and mark(clause.arguments, "COMMA") is None
            return (discourse.asked if answers else []), molecules
        return discourse.shared[0], molecules  # ", delivering a signal": the subject before does it, not the object
    return discourse.subject_cells() or _they(reader, clause), molecules


def _goes_onto(reader: Reader, verb: Word, element: Element) -> bool:
    """ "released onto the heart", "released at the effector organ" (made "on" before): where it goes to."""
    if not isinstance(element, Phrase) or element.preposition != "on" or verb.sort != "secrete":
        return False
    lead = element.nouns[0].lead
    return lead is not None and reader.source.text[lead:].lower().startswith(("onto", "at "))


def _makes_it(reader: Reader, clause: Clause) -> list[Party]:
    """ "KGF: fibroblasts make it", "Macrophages release it.": what was named before."""
    verb, pronoun = clause.verb, nominals.pointer(clause.arguments, "")
    assert verb is not None
    able = verb.core.sort in ("secrete", "make") and verb.core.base not in GIVING and clause.link != "RELATIVE"
    named = bool(nominals.cell_nouns(clause.subject, "")) and pronoun is not None and pronoun.heads[-1].lower == "it"
    return reader.discourse.recent_molecules() if able and named else []


def _they(reader: Reader, clause: Clause) -> list[Party]:
    """ "They express Fas ligand": cells that the text before must have named."""
    pronoun = nominals.pointer(clause.subject, "")
    return [reader.discourse.cell_party(pronoun)] if pronoun is not None and pronoun.kind == "PRONOUN" else []


def _is_receptor(clause: Clause) -> bool:
    """Whether the subject is a receptor, whatever signal it is for."""
    bare = nominals.phrases(clause.subject, "")[:1]
    alone = clause.link != "AND"  # not "VEGF and its receptor are expressed by ..."
    return alone and bool(bare) and all(noun.kind == "RECEPTOR" for noun in bare[0].nouns)


def _receptor_before(clause: Clause) -> bool:
    """Whether the noun right before the verb is a receptor."""
    phrases = nominals.phrases(clause.antecedent)
    return bool(phrases) and phrases[-1].nouns[-1].kind == "RECEPTOR"


def release_further(reader: Reader, clause: Clause) -> None:
    """ "release TNF, which recruits neutrophils, and histamine, which ...": a further object of the release."""
    tail = [element for element in clause.arguments[-4:] if not (isinstance(element, Word) and element.kind == "COMMA")]
    before = [told for told in reader.told.releases[-1:] if told.order == clause.order - 1]
    if clause.link != "RELATIVE" or not before or len(tail) < 3:
        return
    joint, named, after = tail[-3:]
    listed = isinstance(joint, Word) and joint.kind == "AND" and isinstance(after, Word) and after.kind == "RELATIVE"
    if listed and isinstance(named, Phrase) and not named.preposition and named.nouns[-1].kind == "MOLECULE":
        told = Release(before[0].senders, reader.molecules((named,), ""), at=named.start, order=clause.order)
        told.clues = list(before[0].clues)
        reader.told.releases.append(told)
        reader.discourse.released(told)
