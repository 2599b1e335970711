"""What "whose" and "use" stand for: "PTH, whose target is the kidney", "T cells use IL-4 to activate B cells"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import MODIFIERS, at, noun_at, spelling
from sigclass.parse.words import Word

SOURCES = frozenset({"source", "sources", "origin"})
TARGETS = frozenset({"target", "targets", "target organ", "target cell", "target tissue", "site of action"})
USING = {"use": "base", "uses": "s", "used": "past", "employ": "base", "employs": "s", "deploy": "base", "deploys": "s"}
EFFECTS = frozenset({"effect", "effects", "action", "response", "change"})
CAUSED = frozenset([
    "attributable", "attributed", "due", "owing", "ascribed", "traced", "linked", "mediated", "caused", "driven",
    "depends", "depended", "dependent", "dependent on", "relied", "relies", "reliant on",
])  # fmt: skip
MEANS = frozenset({"by", "through", "with", "via", "by means of", "using"})
REACH = 8  # words from "use" to what it is used for, at most


def spell_causes(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cells killed the fibroblasts, an effect attributable to TNF": they did it through TNF."""
    for index, word in enumerate(words):
        if at(words, index - 1) in ("INDEFINITE", "DEFINITE") and word.lower in EFFECTS:
            cause = _cause(words, index + 1)
            if cause and at(words, index - 2) == "COMMA":
                via = words[cause]._replace(kind="PREP", text="via", sort="via", base="", form="")
                return [*words[: index - 2], via, *words[cause + 1 :]]
    return words


def _cause(words: list[Word], index: int) -> int:
    """Where the preposition of "attributable to", "that depends on" or "mediated by" stands, a molecule after it."""
    caused = False
    for after in range(index, min(index + REACH, len(words))):
        word = words[after]
        caused = caused or word.lower in CAUSED
        ends = word.lower in ("to", "by", "on") or word.lower.endswith((" on", " to"))
        if caused and ends:
            following = after + 1
            while at(words, following) in MODIFIERS | {"WORD", "RELEASE", "LABEL"}:
                following += 1
            return after if at(words, following) == "MOLECULE" else 0
        if word.kind in ("NOT", "COMMA", "STOP", "MOLECULE", "CELL"):
            return 0
    return 0


def spell_out(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "whose source is the kidney": released by it; "whose target is the kidney": acts on it; what is used is made."""
    spelt: list[Word] = []
    until = 0
    for index, word in enumerate(words):
        if index < until:
            continue
        if word.kind == "QUESTION" and word.lower == "whose" and (told := _role(words, index)):
            spelt += _relative(words, index, told)
            until = told + 2
        elif word.kind == "PREP" and word.lower in MEANS and (verb := _by_which(words, index)):
            made = word._replace(kind="RELEASE", sort="make", base="produce", form="base")
            spelt += [words[index + 1]._replace(kind="RELATIVE", text="that"), *words[index + 2 : verb], made]
            spelt += [word._replace(kind="AUX", text="to", sort="", base="", form="")]
            spelt.append(words[verb]._replace(form="base"))
            until = verb + 1
        elif word.kind == "WORD" and word.lower in USING and _used_to_act(words, index):
            spelt.append(word._replace(kind="RELEASE", sort="make", base="produce", form=USING[word.lower]))
        else:
            spelt.append(word)
    return spelt


def _role(words: list[Word], index: int) -> int:
    """Where "source" or "target" stands after "whose", with "is" after it; 0 where it does not."""
    after = index + 1
    while at(words, after) in ("WORD", "AUX", "STATE") and words[after].lower not in SOURCES | TARGETS:
        after += 1
    named = spelling(words, after) in SOURCES | TARGETS
    return after if named and at(words, after + 1) == "BE" else 0


def _relative(words: list[Word], index: int, role: int) -> list[Word]:
    which = words[index]._replace(kind="RELATIVE", text="which")
    noun, be = words[role], words[role + 1]
    if noun.lower in TARGETS:
        act = noun._replace(kind="ACT", sort="act", base="act", form="s")
        return [which, act, be._replace(kind="PREP", text="on", sort="on", form="")]
    made = noun._replace(kind="RELEASE", sort="make", base="produce", form="ed")
    return [which, be._replace(text="is"), made, be._replace(kind="PREP", text="by", sort="by", form="")]


def _by_which(words: list[Word], index: int) -> int:
    """Where the verb of "the cytokine by which Th1 cells activate macrophages" stands; 0 where this is none."""
    if at(words, index - 1) != "MOLECULE" or index + 1 >= len(words) or words[index + 1].lower != "which":
        return 0
    after = index + 2
    while at(words, after) in MODIFIERS | {"WORD", "STATE"} and after < index + REACH:
        after += 1
    verb = after + 1
    return verb if at(words, after) == "CELL" and at(words, verb) == "ACT" and words[verb].form != "ing" else 0


def _used_to_act(words: list[Word], index: int) -> bool:
    """Whether cells use a molecule to act on others: "uses PD-L1 to switch off T cells"."""
    if at(words, index - 1) not in ("CELL", "AUX", "RELATIVE", "PRONOUN"):
        return False
    after = index + 1
    while at(words, after) in MODIFIERS | {"WORD", "MOLECULE", "AND", "COMMA"} and after < index + REACH:
        after += 1
    named = any(word.kind == "MOLECULE" for word in words[max(0, index - 4) : after])
    acts = at(words, after + 1) == "ACT"
    acts = acts or (at(words, after + 1) == "WORD" and noun_at(words, after + 2, "CELL") > 0)  # "to rouse fibroblasts"
    return named and spelling(words, after) == "to" and acts
