"""Cells that go where a signal leads: "follow chemokine gradients", "migrate along a gradient of CXCL13"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at, noun_at, spelling
from sigclass.parse.words import Word

TRACKING = {
    "follow": "base", "follows": "s", "followed": "ed", "following": "ing",
    "crawl": "base", "crawls": "s", "crawled": "ed", "crawling": "ing",
}  # fmt: skip
GROWING = frozenset(
    {"grow", "grows", "grew", "extend", "extends", "sprout", "sprouts", "swim", "swims", "crawl", "crawls"}
)
TRAILS = frozenset({"gradient", "gradients", "trail", "trails"})
BETWEEN = frozenset({"WORD", "DEFINITE", "INDEFINITE", "MOLECULE", "SYMBOL", "PREP", "DEMONSTRATIVE"})
REACH = 6  # words between the verb and "gradient", at most


def read_gradients(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """To follow a gradient of a signal is to respond to the signal."""
    words = _followed(words)
    for index, word in enumerate(words):
        if word.lower in TRAILS and word.kind == "WORD":
            verb = _verb_before(words, index)
            led = 0 if verb else _led_by(words, index)
            if led:  # "guided by a gradient of CXCL8": by CXCL8
                return [*words[: led + 1], *read_gradients(words[index + 2 :], lexicon)]
            if verb:
                return [*words[:verb], *_answer(words, verb, index), *read_gradients(_rest(words, index), lexicon)]
    return words


def _followed(words: list[Word]) -> list[Word]:
    """ "Neutrophils follow the IL-8", "axons grow towards the NGF": they respond to it."""
    for index, word in enumerate(words):
        follows = (word.lower in TRACKING and word.kind in ("WORD", "RESPOND", "TRAVEL")) or word.lower in GROWING
        able = follows and at(words, index - 1) in ("CELL", "AUX", "PART")
        towards = spelling(words, index + 1) in ("towards", "toward", "along", "to")
        if not able or (word.lower in GROWING and not towards):
            continue
        molecule = noun_at(words, index + 1 + towards, "MOLECULE")
        if molecule > 0:
            form = TRACKING.get(word.lower, "base")
            answer = word._replace(kind="RESPOND", sort="respond", base="respond", form=form)
            return [
                *words[:index],
                answer,
                Word("PREP", "to", word.end, word.end, sort="to"),
                *words[index + 1 + towards :],
            ]
    return words


def _led_by(words: list[Word], index: int) -> int:
    """Where "by" stands of "by chemotactic gradients of CXCL8"; 0 where it is none."""
    before = index - 1
    while at(words, before) in ("WORD", "INDEFINITE", "DEFINITE", "ACTING") and before > index - REACH:
        before -= 1
    of = at(words, index + 1) == "PREP" and words[index + 1].lower == "of"
    return before if of and before > 0 and words[before].lower in ("by", "in response to") else 0


def _verb_before(words: list[Word], index: int) -> int:
    """Where the verb stands that a cell goes by; 0 where it is none."""
    verb = index - 1
    while verb > index - REACH and at(words, verb) in BETWEEN and words[verb].lower not in TRACKING:
        verb -= 1
    goes = at(words, verb) == "TRAVEL" or (at(words, verb) == "WORD" and words[verb].lower in TRACKING)
    before = verb - 1
    while at(words, before) in ("AUX", "WORD", "RELATIVE", "DEMONSTRATIVE", "NOT", "BE"):
        before -= 1
    return verb if verb > 0 and goes and at(words, before) in ("CELL", "PRONOUN") else 0


def _answer(words: list[Word], verb: int, index: int) -> list[Word]:
    """The verb and what it follows: the molecule before "gradient", after "gradient of", or "its"."""
    word, between = words[verb], words[verb + 1 : index]
    form = TRACKING.get(word.lower, word.form)
    told = [word._replace(kind="RESPOND", sort="respond", base="respond", form=form)]
    named = [each for each in between if each.kind == "MOLECULE"]
    if named:
        return [*told, Word("PREP", "to", named[-1].start, named[-1].start, sort="to"), named[-1]]
    last = words[index]
    if at(words, index + 1) == "PREP" and words[index + 1].lower in ("of", "in"):
        return [*told, Word("PREP", "to", last.start, last.end, sort="to")]
    return told


def _rest(words: list[Word], index: int) -> list[Word]:
    named_after = at(words, index + 1) == "PREP" and words[index + 1].lower == "of"
    return words[index + 1 + named_after :]
