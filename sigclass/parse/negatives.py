"""Negative words beside a noun: "No fibroblasts respond", "none of the cells", "activates neither A nor B"."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import at, noun_at, spelling
from sigclass.parse.words import Word

NEGATIVE = frozenset({"no", "none", "not", "neither"})
QUANTITIES = (
    ("none", "of"), ("not", "a", "single"), ("not", "one", "of"), ("not", "one"), ("not", "any", "of"),
    ("neither", "of"), ("not", "even"), ("no",), ("neither",),
)  # fmt: skip
OPENERS = frozenset({"", "STOP", "COMMA", "SEMICOLON", "COLON", "AND", "BUT", "SUBORDINATE"})
CLOSERS = OPENERS | {"RELATIVE"}
MODALS = frozenset({"can", "could", "may", "might", "will", "would", "do", "does", "did"})
BESIDES = frozenset({"other than", "except", "except for", "besides", "apart from", "but"})  # "No cells except B cells"
UNTIL = frozenset({"before", "until", "unless"})  # "No fibroblast divides before platelets release PDGF": then it does
LONGEST_SUBJECT = 20  # words between a noun and its verb
EXCEPTING = frozenset({"except", "except for", "with the exception of", "apart from", "besides"})
CELLS = ("CELL", "NEIGHBOR")
ACTING = frozenset({"ACT", "BIND", "TRAVEL"})
NOUN_ENDS = ("ion", "th", "ment", "ing", "is", "ance", "al", "sis")  # of effects that are nouns: "T cell growth"
AMOUNTS = frozenset({"amounts", "amount", "levels", "level", "doses", "dose", "concentrations", "concentration"})


def deny_subjects(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "No fibroblasts respond to TNF", "Neither A nor B is activated": their verb is denied."""
    denied: list[Word] = []
    index = 0
    while index < len(words):
        told, end = _denied_subject(words, index)
        denied += told or [words[index]]
        index = max(end, index + 1)
    return denied


def _denied_subject(words: list[Word], index: int) -> tuple[list[Word], int]:
    """The subject that begins here, with its verb denied, and where it ends; nothing for another."""
    opens = words[index].lower in NEGATIVE and at(words, index - 1) in OPENERS
    start = _after_quantity(words, index) if opens else index
    if start == index:
        return [], 0
    others = _except_for(words, start)
    if others:  # "No cells except fibroblasts respond": they do
        return [words[others]], others + 1
    named, end = _named(words, start, ("CELL",) if words[index].lower == "no" else ("CELL", "MOLECULE"))
    verb = _main_verb(words, end) if named else -1
    later = {each.lower for each in words[verb : verb + LONGEST_SUBJECT]} if verb > 0 else {"until"}
    if later & UNTIL or any(each.kind == "NOT" for each in words[end:verb]):
        return [], 0
    return [*named, *words[end:verb], *_denied(words[verb])], verb + 1


def deny_objects(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "activates none of the fibroblasts", "acts on no fibroblasts": here the verb is denied, too."""
    for index, word in enumerate(words):
        verb = index - 1 - (at(words, index - 1) == "PREP")
        able = word.lower in NEGATIVE and at(words, verb) in ACTING and words[verb].form in ("base", "s", "ed", "past")
        start = _after_quantity(words, index) if able else index
        if start == index or at(words, verb - 1) == "NOT":
            continue
        named, end = _named(words, start, ("CELL",))
        if named:
            return [*words[:verb], *_denied(words[verb]), *words[verb + 1 : index], *named, *words[end:]]
    return words


def _after_quantity(words: list[Word], index: int) -> int:
    """The index after "none of", "not a single", "neither"; `index` where no such word stands."""
    for quantity in QUANTITIES:
        if all(spelling(words, index + place) == part for place, part in enumerate(quantity)):
            return index + len(quantity)
    return index


def _named(words: list[Word], start: int, kinds: tuple[str, ...]) -> tuple[list[Word], int]:
    """The words of the noun that is denied, of both after "neither", and where they end; none where another goes on."""
    end = noun_at(words, start, *kinds) + 1
    if not end and spelling(words, start + 1) in AMOUNTS:  # "not even high amounts of TNF"
        end = noun_at(words, start + 3, *kinds) + 1
    if not end or spelling(words, end) in BESIDES:
        return [], 0
    named = words[start:end]
    if spelling(words, end) == "nor":
        second = noun_at(words, end + 1, *kinds) + 1
        if not second:
            return [], 0
        named = [*named, words[end]._replace(kind="AND", text="and"), *words[end + 1 : second]]
        end = second
    return named, end


def _except_for(words: list[Word], start: int) -> int:
    """Where "fibroblasts" stands of "cells other than fibroblasts", "cells except fibroblasts"; 0 for none."""
    after = noun_at(words, start, "CELL") + 1
    if not after:
        return 0
    than = spelling(words, after) == "other" and spelling(words, after + 1) == "than"
    noun = after + 1 + than if than or spelling(words, after) in BESIDES else 0
    return noun if noun and noun_at(words, noun, "CELL") > 0 else 0


def _main_verb(words: list[Word], index: int) -> int:
    """Where the verb of the subject stands that ends here; -1 where the clause ends before."""
    last = index + LONGEST_SUBJECT
    while index < last and at(words, index) not in CLOSERS:
        word = words[index]
        reduced = word.form == "ing" or (word.form == "ed" and spelling(words, index + 1) in ("by", "from"))
        is_verb = word.kind == "BE" or (word.kind == "AUX" and word.lower in MODALS)
        if is_verb or (word.kind in VERBS and not reduced) or _is_doing(words, index):
            return index
        index += 1
    return -1


def _is_doing(words: list[Word], index: int) -> bool:
    """Whether an effect is the verb of what stands before it: "fibroblasts proliferate", not "fibroblast growth"."""
    if words[index].kind != "EFFECT" or at(words, index - 1) not in ("CELL", "THING", "WORD"):
        return False
    one = not words[index - 1].lower.endswith("s")
    return words[index].lower.endswith("s") if one else not words[index].lower.endswith(NOUN_ENDS)


def _denied(verb: Word) -> list[Word]:
    """The verb with its "not"; of "is" and "can" nothing else is left."""
    if verb.kind in ("BE", "AUX"):
        return [verb._replace(kind="NOT", sort="", base="", form="")]
    return [Word("NOT", "", verb.start, verb.start), verb._replace(form="base")]


def keep_positive(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "does not act on T cells but on B cells", "has no effect on A but activates B": what it does, in contrast."""
    for index, word in enumerate(words):
        place = index + 1 + (at(words, index + 1) == "AUX")  # "does not usually act"
        denied = word.kind == "NOT" and at(words, place) in ("ACT", "BIND", "WORD")
        verb = words[place] if denied and at(words, place) != "WORD" else None
        after = place + 1 if denied else 0
        if word.kind == "HAVE" and spelling(words, index + 1) == "no effect":
            after = index + 2
        elif word.kind == "NOT" and at(words, index - 1) in ("ACT", "BIND"):  # "stimulates not A but B"
            after = index + 1
        end = _passed_over(words, after) if after else 0
        positive = _positive(words, end, verb) or _does_to_them(words, after, end) if end else []
        if positive:
            return [*words[:index], *positive]
    return words


def _passed_over(words: list[Word], index: int) -> int:
    """The index after the cells that nothing happens to: "on the T cells themselves", "itself"; 0 for others."""
    index += _is_prep(words, index)
    if at(words, index) in ("ITSELF", "ORIGIN", "PRONOUN"):
        return index + 1
    cell = noun_at(words, index, *CELLS)
    return cell + 1 + (at(words, cell + 1) == "ITSELF") if cell > 0 else 0


def _met(words: list[Word], index: int) -> int:
    """Where the cells stand on which a verb acts that ends here: "on the cell that made it", "itself"; -1 for none."""
    index += _is_prep(words, index)
    return index if at(words, index) in ("ITSELF", "ORIGIN") else noun_at(words, index, *CELLS)


def _is_prep(words: list[Word], index: int) -> bool:
    return at(words, index) == "PREP" or spelling(words, index) == "to"


def _positive(words: list[Word], index: int, verb: Word | None) -> list[Word]:
    """What goes on in contrast, with the verb that is to be taken again; nothing where no cells follow."""
    joint = index + int(at(words, index) == "COMMA")
    contrast = at(words, joint) == "BUT" or spelling(words, joint) == "only"
    again = joint + 1 if contrast else _it_follows(words, index)
    if not again:
        return []
    while (at(words, again) == "AUX" and spelling(words, again) != "to") or spelling(words, again) in (
        "instead",
        "rather",
    ):
        again += 1
    if at(words, again) in ("ACT", "BIND"):
        return words[again:] if _met(words, again + 1) > 0 else []
    met = _met(words, again)
    ends = met > 0 and at(words, met + 1) not in VERBS | {"BE", "AUX", "NOT"}
    return [*([verb] if verb is not None else []), *words[again:]] if contrast and ends else []


def _does_to_them(words: list[Word], first: int, end: int) -> list[Word]:
    """ "does not kill NK cells but makes them divide": what it does to the same cells."""
    verb = end + 1 + (at(words, end) == "COMMA")
    them = at(words, verb - 1) == "BUT" and spelling(words, verb + 1) in ("them", "it")
    if not them or at(words, verb) not in ("ACT", "RELEASE"):
        return []
    cells = words[first + _is_prep(words, first) : end]
    return [words[verb], *cells, *words[verb + 2 :]]


def _it_follows(words: list[Word], index: int) -> int:
    """The index after "; it", ". Instead, it" before a verb; 0 for anything else."""
    if at(words, index) not in ("STOP", "SEMICOLON", "COMMA"):
        return 0
    index += 1
    while spelling(words, index) in ("instead", "rather") or at(words, index) == "COMMA":
        index += 1
    return index + 1 if spelling(words, index) == "it" and at(words, index + 1) in ("ACT", "BIND") else 0


def deny_none_of_it(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "so that none of it ever reaches the fibroblasts": it does not reach them."""
    for index, word in enumerate(words):
        told = (
            word.lower == "none" and spelling(words, index + 1) == "of" and spelling(words, index + 2) in ("it", "them")
        )
        verb = index + 3
        while told and at(words, verb) in ("AUX", "WORD"):
            verb += 1
        if told and at(words, verb) in ACTING:
            return [*words[:index], words[index + 2], *_denied(words[verb]), *words[verb + 1 :]]
    return words


def keep_excepted(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Except for the fibroblasts, no cell in the culture responded": the fibroblasts did."""
    for index, word in enumerate(words):
        opens = word.lower in EXCEPTING and at(words, index - 1) in ("", "STOP")
        start = index + 1 + (spelling(words, index + 1) == "for")
        cell = noun_at(words, start, "CELL") if opens else -1
        if cell < 0 or at(words, cell + 1) != "COMMA" or spelling(words, cell + 2) != "no":
            continue
        others = noun_at(words, cell + 3, "CELL")
        verb = _main_verb(words, others + 1) if others > 0 else -1
        if verb > 0:
            return [*words[:index], *words[start : cell + 1], *words[verb:]]
    return words
