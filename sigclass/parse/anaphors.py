"""What points back at the signal of the sentence before: "Its target is", "In response, ...", "The recipients are"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at, noun_at, spelling
from sigclass.parse.words import Word

DEEDS = frozenset(["action", "actions", "effect", "effects", "influence", "activity", "impact"])
TARGETS = frozenset([
    "target", "targets", "target cell", "target cells", "target organ", "target organs", "target tissue",
    "target tissues",
])  # fmt: skip
RECEIVERS = TARGETS | {
    "recipient", "recipients", "recipient cells", "recipient cell", "responder", "responders", "responding cells",
    "responding cell", "receiver", "receivers", "receiving cells", "receiving cell",
}  # fmt: skip
STUFF = frozenset(["protein", "peptide", "substance", "chemical", "compound", "polypeptide", "glycoprotein"])
SO = (
    ("in", "response"), ("as", "a", "result"), ("as", "a", "consequence"), ("consequently",), ("accordingly",),
    ("in", "consequence"), ("as", "a", "response"),
)  # fmt: skip
NEARBY = 60  # words before, at most, in which a release counts
INFLUENCES = frozenset({"influence", "control", "direction"})
BEGINNING = frozenset({"begin", "begins", "began", "start", "starts", "started"})
TAKING = {"take": "base", "takes": "s", "took": "past", "pick": "base", "picks": "s", "picked": "past"}
POINTING = RECEIVERS | STUFF | {
    "under",
    "its", "it", "this", "then", "result", "consequence", "response", "consequently", "accordingly", "respond",
}  # fmt: skip
DOING = frozenset({"ACT", "BIND", "TRAVEL", "RELEASE", "BE", "AUX"})


def point_at_signals(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Put plain words for what points back at a signal; nothing where no signal was named before."""
    for point in (_this_labelled, _its_deed, _receivers_are, _take_up, _stuff, _so, _to_it, _then):
        words = point(words)
    return words


def _signal_before(words: list[Word], index: int) -> Word | None:
    """The last molecule before a place."""
    return next((word for word in reversed(words[:index]) if word.kind == "MOLECULE"), None)


def _it(at_word: Word) -> Word:
    return Word("PRONOUN", "it", at_word.start, at_word.end)


def _act(at_word: Word) -> Word:
    return Word("ACT", "acts", at_word.start, at_word.end, "act", "act", "s")


def _on(at_word: Word) -> Word:
    return Word("PREP", "on", at_word.end, at_word.end, sort="on")


def _this_labelled(words: list[Word]) -> list[Word]:
    """ "This autocrine signal drives growth": the label before "this signal", which is the one named before."""
    for index in range(1, len(words) - 2):
        opens = at(words, index) == "DEMONSTRATIVE" and at(words, index - 1) == "STOP"
        labelled = opens and at(words, index + 1) == "LABEL" and at(words, index + 2) == "MOLECULE"
        if labelled and _signal_before(words, index):
            return [*words[:index], words[index + 1], words[index], *words[index + 2 :]]
    return words


def _its_deed(words: list[Word]) -> list[Word]:
    """ "Its action on fibroblasts", "Its targets are", "Its main effect is activation of", "Its binding to"."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word, noun = words[index], index + 1
        its = word.lower == "its"
        while its and at(words, noun) == "WORD" and spelling(words, noun) not in DEEDS | TARGETS:
            noun += 1
        opens = at(words, index - 1) in ("", "STOP", "SEMICOLON", "AND", "COMMA")
        told = its and opens and _signal_before(words, index)
        named, after = spelling(words, noun), words[noun + 1] if noun + 1 < len(words) else word
        if told and named in DEEDS and after.lower in ("on", "upon"):
            opened += [_it(word), _act(words[noun])]
            index = noun + 1
        elif told and named in DEEDS and after.kind == "BE":
            opened += [_it(word), _act(words[noun])._replace(sort="cause", base="cause")]
            index = noun + 2
        elif told and named in TARGETS and after.kind == "BE":
            opened += [_it(word), _act(words[noun]), _on(words[noun])]
            index = noun + 2
        elif told and named == "binding" and after.lower in ("to", "on"):
            opened += [_it(word), words[noun]._replace(kind="BIND", sort="bind", base="bind", form="s")]
            index = noun + 1
        else:
            opened.append(word)
            index += 1
    return opened


def _receivers_are(words: list[Word]) -> list[Word]:
    """ "The recipients are fibroblasts", "The cells that respond are fibroblasts": it acts on them."""
    for index, word in enumerate(words):
        if word.kind != "DEFINITE" or at(words, index - 1) != "STOP" or not _signal_before(words, index):
            continue
        last = index + 1
        if at(words, last) == "CELL" and at(words, last + 2) == "RESPOND" and spelling(words, last + 1) == "that":
            last += 2
        elif spelling(words, last) not in RECEIVERS:
            continue
        cells = at(words, last + 2) == "ORIGIN" or noun_at(words, last + 2, "CELL") > 0
        if at(words, last + 1) == "BE" and cells:
            return [*words[:index], _it(word), _act(words[last]), _on(words[last]), *words[last + 2 :]]
    return words


def _take_up(words: list[Word]) -> list[Word]:
    """ "Fibroblasts take it up": they take up it."""
    for index in range(1, len(words) - 2):
        taken = words[index].lower in TAKING and at(words, index + 1) == "PRONOUN"
        if taken and spelling(words, index + 2) == "up" and at(words, index - 1) in ("CELL", "AUX", "RELATIVE"):
            form = TAKING[words[index].lower]
            verb = words[index]._replace(kind="RESPOND", sort="respond", base="take up", form=form)
            return [*words[:index], verb, words[index + 1], *words[index + 3 :]]
    return words


def _stuff(words: list[Word]) -> list[Word]:
    """ "The protein activates fibroblasts": the signal named before, not another protein."""
    for index in range(1, len(words) - 2):
        before = ("STOP", "AND", "SEMICOLON") if at(words, index) == "DEMONSTRATIVE" else ("STOP",)
        opens = at(words, index) in ("DEFINITE", "DEMONSTRATIVE") and at(words, index - 1) in before
        stuff = opens and spelling(words, index + 1) in STUFF and at(words, index + 2) in DOING
        if stuff and _signal_before(words, index):
            first, last = words[index], words[index + 1]
            return [*words[:index], Word("PRONOUN", "it", first.start, last.end), *words[index + 2 :]]
    return words


def released_before(words: list[Word], index: int) -> Word | None:
    """The molecule of the sentence before, where it was released there."""
    stop = index - 1
    first = stop - 1
    while first > 0 and words[first - 1].kind != "STOP":
        first -= 1
    sentence = words[max(0, first) : max(0, stop)]
    released = any(word.kind == "RELEASE" and word.form in ("base", "s", "ed", "past") for word in sentence)
    return _signal_before(sentence, len(sentence)) if released else None


def _opening(words: list[Word], index: int) -> int:
    """Where the sentence begins in which a word stands; of a very long one, where what counts for the word begins."""
    opening = index
    while opening and index - opening < NEARBY and words[opening - 1].kind != "STOP":
        opening -= 1
    return opening


def _is_new(words: list[Word], cell: int, opening: int) -> bool:
    """Whether a cell was not named before the sentence that begins at `opening`."""
    return at(words, cell) == "CELL" and all(word.lower != words[cell].lower for word in words[:opening])


def _in_response(place: Word) -> list[Word]:
    to = Word("PREP", "in response to", place.start, place.end, sort="response")
    return [to, Word("PRONOUN", "it", place.start, place.end)]


def _so(words: list[Word]) -> list[Word]:
    """ "In response, fibroblasts divide", "..., fibroblasts are activated as a result": in response to the signal."""
    for index in range(1, len(words)):
        for parts in SO:
            if words[index].lower != parts[0] or any(
                spelling(words, index + place) != part for place, part in enumerate(parts)
            ):
                continue
            end = index + len(parts)
            opening = _opening(words, index)
            told = released_before(words, opening)
            if told is None:
                continue
            if opening == index and at(words, end) == "COMMA":
                cell = noun_at(words, end + 1, "CELL")
                if cell > 0 and _is_new(words, cell, opening):
                    return [*words[:index], *_in_response(words[index]), *words[end:]]
            elif at(words, end) in ("STOP", "") and _is_new(words, noun_at(words, opening, "CELL"), opening):
                return [*words[:index], *_in_response(words[index]), *words[end:]]
    return words


def _to_it(words: list[Word]) -> list[Word]:
    """ "In response to it, fibroblasts divide", "TNFR1 on fibroblasts binds it": the signal itself."""
    for index in range(1, len(words)):
        under = spelling(words, index - 1) == "under" and spelling(words, index) == "its"
        if under and spelling(words, index + 1) in INFLUENCES and _signal_before(words, index):
            return [*words[: index - 1], *_in_response(words[index]), *words[index + 2 :]]
        it = words[index].kind == "PRONOUN" and words[index].lower == "it"
        this = words[index].lower == "this" and at(words, index + 1) == "COMMA"
        if this and words[index - 1].kind == "PREP" and words[index - 1].sort == "response":
            return [*words[:index], _it(words[index]), *words[index + 1 :]]
        binds = it and words[index - 1].kind == "BIND" and words[index - 1].form in ("base", "s", "past", "ed")
        told = _signal_before(words, index) if binds and at(words, index + 1) in ("STOP", "COMMA") else None
        if told is None:
            continue
        opening = _opening(words, index)
        sentence = words[opening:index]
        if told not in sentence and opening and not any(word.kind == "NOT" for word in sentence):
            return [*words[:index], told._replace(gloss=()), *words[index + 1 :]]
    return words


def _then(words: list[Word]) -> list[Word]:
    """ "Macrophages release TNF. Fibroblasts then proliferate.": in response to it."""
    for index in range(1, len(words) - 3):
        if at(words, index) != "STOP" or not _is_new(words, index + 1, index):
            continue
        does = spelling(words, index + 2) == "then" and at(words, index + 3) == "EFFECT"
        told = released_before(words, index + 1) if does and at(words, index + 4) in ("STOP", "") else None
        if told is not None:
            place = words[index + 3]
            return [*words[: index + 2], place, *_in_response(place), *words[index + 4 :]]
    return words


def answer_in_turn(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Macrophages release PDGF, and fibroblasts begin to divide": in response to it."""
    for index in range(3, len(words) - 1):
        if at(words, index) != "AND" or at(words, index - 1 - (at(words, index - 1) == "COMMA")) != "MOLECULE":
            continue
        cell = noun_at(words, index + 1, "CELL")
        deed = cell + 1 + 2 * (spelling(words, cell + 1) in BEGINNING and spelling(words, cell + 2) == "to")
        # "..., and T cells proliferate" may be told beside it
        those = at(words, index + 1) in ("DEFINITE", "NEAR", "DEMONSTRATIVE") or deed > cell + 1
        does = cell > 0 and those and at(words, deed) == "EFFECT" and at(words, deed + 1) in ("STOP", "COMMA", "")
        if not does:
            continue
        opening = _opening(words, index)
        released = any(word.kind == "RELEASE" and word.form in ("base", "s", "ed") for word in words[opening:index])
        negated = any(word.kind in ("NOT", "WITHOUT", "QUESTION") for word in words[opening:deed])
        if released and not negated and _is_new(words, cell, index):
            place = words[deed]
            return [*words[: deed + 1], *_in_response(place), *words[deed + 1 :]]
    return words
