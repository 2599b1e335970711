"""Cells that answer what they release, in other words: "They need it", "the source and the target", "acts on it"."""

from itertools import pairwise

from sigclass.parse.anaphors import SO, released_before
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import FIGHTING, at, noun_at, spelling
from sigclass.parse.words import Word

DEEDS = frozenset({"EFFECT", "ACT", "WORD", "TRAVEL"})
ANSWERING = frozenset({"NEED", "BIND", "RESPOND"})
USING = frozenset({"use", "bind", "capture", "recapture", "sense", "detect"})
THEM = frozenset({"them", "their"})
SENDING = frozenset({"source", "sources", "sender", "senders", "producer", "producers", "origin"})
RECEIVING = frozenset({
    "target", "targets", "receiver", "receivers", "recipient", "recipients", "responder", "responders",
})  # fmt: skip
NEARBY = 60  # words before, at most, among which a word finds what it points to
SECRETIONS = frozenset({"secretion", "secretions", "products", "signal", "signals"})
SENSITIVE = frozenset({"sensitive", "responsive"})
PROTECTING = frozenset([
    "protect", "protects", "protected", "protecting", "shield", "shields", "shielded", "shielding", "defend", "defends",
    "defended", "defending", "hide", "hides", "hid", "hiding", "guard", "guards", "save", "saves", "camouflage",
])  # fmt: skip
ANSWERERS = SENSITIVE | {"ones", "cells"}
LOW = frozenset({"BE", "AUX", "HAVE"})


def answer_themselves(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cells release IL-2. They need it to survive.": they respond to it; only where no other cell was named."""
    answered: list[Word] = []
    index = 0
    while index < len(words):
        end = index
        while at(words, end) not in ("STOP", ""):
            end += 1
        sentence = words[index:end]
        if answered and sentence and _one_releaser(answered, index):
            sentence = _respond(sentence, released_before(words, index)) or sentence
        answered += [*sentence, *words[end : end + 1]]
        index = end + 1
    return answered


def _one_releaser(before: list[Word], index: int) -> bool:
    """Whether the text so far names one sort of cell alone, and what it releases."""
    cells = {word.lower for word in before if word.kind == "CELL"}
    return len(cells) == 1 and released_before(before, len(before)) is not None


def _respond(sentence: list[Word], molecule: Word | None) -> list[Word] | None:
    """The sentence as "they respond to it" or "it acts on them", where it says as much; None where it does not."""
    if molecule is None or any(word.kind in ("NOT", "WITHOUT", "LABEL") for word in sentence):
        return None
    first = sentence[0]
    if first.lower == "it" and _meets_them(sentence[1:]):
        act = Word("ACT", "acts", first.end, first.end, "act", "act", "s")
        on = Word("PREP", "on", first.end, first.end, sort="on")
        them = next(word for word in sentence if word.lower in THEM)
        return [first, act, on, Word("PRONOUN", "them", them.start, them.end)]
    start = _after_so(sentence)
    end = _subject_end(sentence, start)
    if not end or any(word.kind in ("CELL", "RECEPTOR") for word in sentence[end:]):
        return None
    rest = sentence[end:]
    while rest and rest[0].kind == "AUX":
        rest = rest[1:]
    alone = rest and rest[0].kind == "RESPOND" and len(rest) == 1  # "The secreting cells respond."
    if rest and (_answers(rest, molecule) or alone or (start and rest[0].kind in DEEDS)):
        return _they_respond(sentence[start], sentence[-1])
    return None


def _subject_end(sentence: list[Word], start: int) -> int:
    """The index after "they", "the secreting cells", "the same T cells", "these T cells"; 0 for another subject."""
    if spelling(sentence, start) == "they" or at(sentence, start) == "ORIGIN":
        return start + 1
    pointing = at(sentence, start) in ("SAME", "DEMONSTRATIVE")
    pointing = pointing or (at(sentence, start) == "DEFINITE" and at(sentence, start + 1) == "SAME")
    cell = start + 1 + (at(sentence, start + 1) == "SAME")
    return cell + 1 if start and pointing and at(sentence, cell) == "CELL" else 0


def _after_so(sentence: list[Word]) -> int:
    """The index after "In response," or "As a result,"; 0 where the sentence does not open so."""
    for parts in SO:
        spelt = tuple(word.lower for word in sentence[: len(parts)])
        if spelt == parts and at(sentence, len(parts)) == "COMMA":
            return len(parts) + 1
    to_it = at(sentence, 0) == "PREP" and sentence[0].sort == "response" and spelling(sentence, 1) in ("it", "this")
    return 3 if to_it and at(sentence, 2) == "COMMA" else 0


def _answers(rest: list[Word], molecule: Word) -> bool:
    """ "need it", "depend on it", "are stimulated by it", "proliferate in response", "respond to this cytokine"."""
    verb, last = rest[0], rest[-1]
    it = any(word.lower == "it" for word in rest) or _this_signal(rest) or molecule.lower in (w.lower for w in rest)
    if verb.kind == "BE":
        return it and at(rest, 1) in ("ACT", "WORD") and "by" in (word.lower for word in rest)
    if (verb.kind in ANSWERING or verb.lower in USING) and it:
        return True
    told = any(word.kind == "PREP" and word.sort == "response" for word in rest) and it
    return verb.kind in DEEDS and (told or (last.kind == "RESPONSE" and at(rest, len(rest) - 2) == "PREP"))


def _this_signal(rest: list[Word]) -> bool:
    """Whether "this cytokine" stands among the words."""
    return any(one.kind == "DEMONSTRATIVE" and two.kind == "MOLECULE" for one, two in pairwise(rest))


def _meets_them(rest: list[Word]) -> bool:
    """ "makes them proliferate", "binds to their receptors"."""
    if rest and rest[0].kind == "BIND" and rest[-1].kind == "RECEPTOR":
        return any(word.lower == "their" for word in rest)
    return (
        len(rest) > 1 and rest[0].kind in ("ACT", "RELEASE") and rest[1].lower == "them" and spelling(rest, 0) != "is"
    )


def _they_respond(subject: Word, last: Word) -> list[Word]:
    they = Word("PRONOUN", "they", subject.start, subject.end)
    respond = Word("RESPOND", "respond", they.end, they.end, "respond", "respond", "base")
    to = Word("PREP", "to", they.end, they.end, sort="to")
    return [they, respond, to, Word("PRONOUN", "it", last.start, last.end)]


def open_both(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "are both the source and the target of IL-2": they release it and respond to it."""
    for index, word in enumerate(words):
        source = index + 1 + (spelling(words, index + 1) == "both")
        source += at(words, source) == "DEFINITE"
        target = source + 2 + (at(words, source + 2) == "DEFINITE")
        molecule = noun_at(words, target + 2, "MOLECULE")
        both = word.kind == "BE" and spelling(words, source) in SENDING and spelling(words, target) in RECEIVING
        if both and at(words, source + 1) == "AND" and spelling(words, target + 1) == "of" and molecule > 0:
            end = words[molecule].end
            release = word._replace(kind="RELEASE", sort="make", base="produce", form="base")
            join = Word("AND", "and", end, end)
            answer = [Word("RESPOND", "respond", end, end, "respond", "respond", "base"), *_to_it(end)]
            return [*words[:index], release, *words[target + 2 : molecule + 1], join, *answer, *words[molecule + 1 :]]
    return words


def open_answering(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "The T cells that release IL-2 are the ones that respond", "to which it is itself sensitive": they respond."""
    for index, word in enumerate(words):
        if word.kind != "BE":
            continue
        ones = index + 1
        while at(words, ones) in ("AUX", "DEFINITE", "ITSELF", "WORD") and spelling(words, ones) not in ANSWERERS:
            ones += 1
        verb = ones + 2
        told = at(words, ones + 1) in ("RELATIVE", "DEMONSTRATIVE") and at(words, verb) == "RESPOND"
        released = any(each.kind == "RELEASE" for each in words[max(0, index - NEARBY) : index])
        if spelling(words, ones) in ("ones", "cells") and told and released:
            bare = at(words, verb + 1) in ("STOP", "COMMA", "")
            return [*words[:index], words[verb], *(_to_it(words[verb].end) if bare else []), *words[verb + 1 :]]
        which = spelling(words, index - 2) in ("which", "to which") and at(words, index - 1) == "PRONOUN"
        if which and spelling(words, ones) in SENSITIVE:
            answer = word._replace(kind="RESPOND", sort="respond", base="respond", form="base")
            return [*words[:index], answer, *words[index + 1 : ones], *words[ones + 1 :]]
    return words


def point_back_on_it(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "A T cell secretes IL-2, which acts back on it": on the one cell named."""
    for index, word in enumerate(words):
        on = spelling(words, index - 1) == "on"
        deed = words[index - 1 - on]
        bare = at(words, index + 1) in ("STOP", "COMMA", "AND", "")  # not "makes it divide"
        bare = bare and deed.base not in FIGHTING  # "releases histamine, which kills it": what was there before
        on_it = word.lower == "it" and at(words, index - 1 - on) == "ACT" and (on or bare)
        verb = index - 2 - on
        while at(words, verb) == "AUX":
            verb -= 1
        first = max(0, verb - NEARBY)
        before = words[first:verb] if on_it and at(words, verb) == "RELATIVE" else []
        genitive = on_it and at(words, verb) == "MOLECULE" and _is_own(words, verb - 1)
        if genitive:
            return [*words[:index], word._replace(kind="ITSELF"), *words[index + 1 :]]  # "the T cell's IL-2 acts on it"
        cells = [each for each in before if each.kind == "CELL"]
        made = any(each.kind == "RELEASE" and each.form != "ing" for each in before)
        if made and len(cells) == 1 and not cells[0].lower.endswith(("cells", "cytes")):
            return [*words[:index], word._replace(kind="ITSELF"), *words[index + 1 :]]
    return words


def _to_it(place: int) -> list[Word]:
    return [Word("PREP", "to", place, place, sort="to"), Word("PRONOUN", "it", place, place)]


def open_needs(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "make the growth factors that they need": and need them."""
    for index, word in enumerate(words):
        if word.kind != "NEED":
            continue
        they = index - 1
        molecule = they - 1 - (at(words, they - 1) in ("RELATIVE", "DEMONSTRATIVE"))
        needed = spelling(words, they) in ("they", "it") and at(words, molecule) == "MOLECULE"
        made = molecule - 1
        while at(words, made) in ("DEFINITE", "WORD", "STATE"):
            made -= 1
        told = at(words, made) == "RELEASE" and words[made].form in ("base", "s", "past", "ed")
        if needed and told and at(words, made - 1) != "NOT" and _one_kind(words, made):
            join = Word("AND", "and", word.start, word.start)
            answer = word._replace(kind="RESPOND", sort="respond", base="respond", form="base")
            return [*words[: molecule + 1], join, answer, *_to_it(word.end), *words[index + 1 :]]
    return words


def open_own_secretions(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "respond to what they secrete", "respond to its own secretion": to their own signals."""
    for index, word in enumerate(words):
        if word.kind != "RESPOND" or spelling(words, index + 1) != "to":
            continue
        end = index + 2
        if spelling(words, end) == "what" and spelling(words, end + 1) in ("they", "it"):
            end += 2 + (at(words, end + 2) == "ITSELF")
            told = at(words, end) == "RELEASE" and words[end].form != "ing"
        else:
            end += at(words, end) == "DEFINITE"
            told = at(words, end) == "OWN" and spelling(words, end + 1) in SECRETIONS
            end += 1
        if told and _one_kind(words, index):
            first, last = words[index + 2], words[end]
            own = Word("OWN", "their own", first.start, first.end)
            return [*words[: index + 2], own, Word("MOLECULE", "signals", last.start, last.end), *words[end + 1 :]]
    return words


def _one_kind(words: list[Word], index: int) -> bool:
    """Whether "they" can only be the one kind of cell named before."""
    return len({word.lower for word in words[max(0, index - NEARBY) : index] if word.kind == "CELL"}) == 1


def _is_own(words: list[Word], index: int) -> bool:
    """ "the T cell's own IL-2", "the T cell's IL-2"."""
    genitive = index - (at(words, index) == "OWN")
    return at(words, genitive) == "GENITIVE" and at(words, genitive - 1) == "CELL"


def name_own(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "do not need growth factors from others; they make their own": their own growth factors."""
    molecule = None
    for index, word in enumerate(words):
        molecule = word if word.kind == "MOLECULE" else molecule
        verb = index - 1 - (at(words, index - 1) == "DEFINITE")
        made = word.kind == "OWN" and at(words, verb) == "RELEASE" and at(words, index + 1) in ("STOP", "COMMA", "")
        if made and molecule is not None:
            return [*words[: index + 1], molecule._replace(start=word.end, end=word.end), *words[index + 1 :]]
    return words


def open_made_and_answered(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "CLL cells produce and are growth inhibited by TGF-beta": they produce it and are inhibited by it."""
    for index, word in enumerate(words):
        makes = word.kind == "RELEASE" and word.form in ("base", "s", "past", "ed") and at(words, index - 1) == "CELL"
        if not makes or at(words, index + 1) != "AND" or at(words, index + 2) != "BE":
            continue
        verb = index + 3
        while at(words, verb) in ("AUX", "WORD", "EFFECT"):
            verb += 1
        told = at(words, verb) == "ACT" and words[verb].form == "ed" and spelling(words, verb + 1) == "by"
        molecule = noun_at(words, verb + 2, "MOLECULE") if told else -1
        if molecule > 0:
            be, by, made = words[index + 2], words[verb + 1], words[molecule]
            it = Word("PRONOUN", "it", made.start, made.start)
            return [*words[: index + 1], made, words[index + 1], be, words[verb], by, it, *words[molecule + 1 :]]
    return words


def drop_protecting(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Tumor cells protect themselves by displaying PD-L1": what they do it for, no answer of theirs."""
    return [
        word
        for index, word in enumerate(words)
        if not (word.kind == "ITSELF" and index and words[index - 1].lower in PROTECTING)
    ]
