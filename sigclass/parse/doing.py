"""What cells do, told by verbs that are effects: "grow on their own IL-2", "fail to proliferate in response to"."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import HEADS, MODIFIERS, at
from sigclass.parse.words import Word

DOING = frozenset([
    "grow", "grows", "grew", "thrive", "thrives", "thrived", "survive", "survives", "survived", "proliferate",
    "proliferates", "proliferated", "migrate", "migrates", "migrated", "divide", "divides", "divided", "live",
    "lives", "lived", "expand", "expands", "expanded", "feed", "feeds", "fed",
])  # fmt: skip
FEEDING = frozenset({"grow", "grows", "grew", "thrive", "survive", "live", "feed", "fed"})
USING = frozenset({"use", "utilize", "utilise", "exploit"})
STAYING = frozenset({"remain", "remains", "remained", "stay", "stays", "stayed", "prove", "proved", "proves"})
CONFERRING = {"confer": "base", "confers": "s", "conferred": "past", "conferring": "ing"}
NEVER_DONE = frozenset(
    ["CELL", "MOLECULE", "RECEPTOR", "PREP", "COMMA", "STOP", "DEFINITE", "INDEFINITE", "AND", "RELATIVE"]
)
REACH = 7  # words between what cells do and what they do it for


def tag_doings(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """What a cell does "in response to" or "on" a molecule is a verb of response; so is what it fails to do."""
    tagged = list(words)
    for index, word in enumerate(words):
        if word.kind in NEVER_DONE:
            continue
        if word.lower in STAYING and at(words, index + 1) == "RESISTANT":
            tagged[index] = word._replace(kind="BE", form="")
        elif word.lower in CONFERRING and _to_cells(words, index):
            tagged[index] = word._replace(kind="ACT", sort="affect", base="confer", form=CONFERRING[word.lower])
        elif _is_doing(words, index) or _after_relative(words, index) or _cannot_use(words, index):
            sort = "doing" if word.kind == "EFFECT" else "failing"
            form = "s" if word.lower.endswith("s") else "past" if word.lower.endswith(("ed", "ew")) else "base"
            tagged[index] = word._replace(kind="RESPOND", sort=sort, base=word.lower, form=form)
    return tagged


def _is_doing(words: list[Word], index: int) -> bool:
    word, before = words[index], index - 1
    if word.kind not in ("EFFECT", "WORD", "ACT", "TRAVEL") or word.form in ("ing", "passive"):
        return False
    while at(words, before) == "AUX":
        before -= 1
    failing = at(words, before) == "NOT"
    if word.lower in DOING:
        able = failing or at(words, before) in ("CELL", "PRONOUN", "RELATIVE")
        able = able or (at(words, before) == "AND" and _answers(words, index))
        return able and (_answers(words, index) or (word.lower.rstrip("sd") in FEEDING and _feeds_on(words, index)))
    return failing and word.kind in ("WORD", "EFFECT") and word.text.islower() and _answers(words, index)


def _after_relative(words: list[Word], index: int) -> bool:
    """ "T cells that receive IL-7 from stromal cells survive": the verb of the main clause after the relative one."""
    word = words[index]
    if word.kind != "EFFECT" or word.lower not in DOING or at(words, index - 1) not in ("CELL", "MOLECULE"):
        return False
    if at(words, index + 1) not in ("STOP", "AND", "COMMA", "WITHOUT", "PREP", "WORD", "BUT"):
        return False
    verb = None
    for back in range(index - 1, -1, -1):
        if words[back].kind in ("STOP", "SEMICOLON", "COMMA", "BUT", "SUBORDINATE"):
            return False
        if words[back].kind == "RELATIVE":
            return verb is not None and at(words, back - 1) == "CELL"
        if words[back].kind in VERBS:
            if words[back].kind not in ("RELEASE", "RESPOND", "BIND") or words[back].base == "make":
                return False
            verb = words[back]
    return False


def _answers(words: list[Word], index: int) -> bool:
    """Whether "in response to" follows before another clause begins."""
    for after in range(index + 1, min(index + REACH, len(words))):
        if words[after].kind == "PREP" and words[after].sort == "response":
            return True
        if words[after].kind in ("COMMA", "STOP", "RELATIVE", "BUT", "SEMICOLON", "SUBORDINATE", "AUX", "BE"):
            return False
    return False


def _feeds_on(words: list[Word], index: int) -> bool:
    """ "grow on their own IL-9", "survive on the GM-CSF they make": a molecule, not a ground to stand on."""
    if at(words, index + 1) != "PREP" or words[index + 1].lower != "on":
        return False
    after = index + 2
    while at(words, after) in MODIFIERS | {"WORD", "LABEL"}:
        after += 1
    return at(words, after) == "MOLECULE" and at(words, after + 1) not in HEADS


def _to_cells(words: list[Word], index: int) -> bool:
    """ "confers a growth advantage to these cells"."""
    for after in range(index + 1, min(index + REACH, len(words))):
        if at(words, after) == "PREP" and words[after].lower in ("to", "on", "upon"):
            while at(words, after + 1) in MODIFIERS:
                after += 1
            return at(words, after + 1) == "CELL"
    return False


def _cannot_use(words: list[Word], index: int) -> bool:
    """ "cannot use the insulin": the signal is there, but is not answered."""
    if words[index].lower not in USING or at(words, index - 1) != "NOT":
        return False
    after = index + 1
    while at(words, after) in MODIFIERS:
        after += 1
    return at(words, after) == "MOLECULE"
