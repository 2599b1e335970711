"""What cells do, told by verbs that are effects: "grow on their own IL-2", "fail to proliferate in response to"."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import HEADS, MODIFIERS, at, spelling
from sigclass.parse.unknown_verbs import told_from
from sigclass.parse.words import Word

DOING = frozenset([
    "grow", "grows", "grew", "thrive", "thrives", "thrived", "survive", "survives", "survived", "proliferate",
    "proliferates", "proliferated", "migrate", "migrates", "migrated", "divide", "divides", "divided", "live",
    "lives", "lived", "expand", "expands", "expanded", "feed", "feeds", "fed", "die", "dies", "died",
    "differentiate", "differentiates", "differentiated", "mature", "matures", "matured",
])  # fmt: skip
FEEDING = frozenset({"grow", "grows", "grew", "thrive", "survive", "live", "feed", "fed"})
USING = frozenset({"use", "utilize", "utilise", "exploit"})
STAYING = frozenset({"remain", "remains", "remained", "stay", "stays", "stayed", "prove", "proved", "proves"})
CONFERRING = {"confer": "base", "confers": "s", "conferred": "past", "conferring": "ing"}
NEVER_DONE = frozenset(
    ["CELL", "MOLECULE", "RECEPTOR", "PREP", "COMMA", "STOP", "DEFINITE", "INDEFINITE", "AND", "RELATIVE"]
)
MEDIATED = frozenset({"mediated", "driven", "dependent", "induced"})
MEDIATION = 9  # words between what is done and the molecule that does it, at most
SIGNALLING = frozenset({"signaling", "signalling", "signals", "signal"})
GETTING = frozenset({"get", "gets", "got", "obtain", "obtains", "obtained", "acquire", "acquires"})
DYING = DOING | {"contract", "contracts", "relax", "relaxes"}
SPARING = frozenset({"stops", "stop", "stopped", "discourages", "saves", "spares"})
UNDERGOING = frozenset([
    "undergo", "undergoes", "underwent", "escape", "escapes", "escaped", "evade", "evades", "evaded", "avoid",
    "avoids", "avoided", "resist", "resists", "resisted",
])  # fmt: skip
SINGLE_CELL_ENDS = ("s", "ed")  # of the verb after "a T cell"
NO_VERB_ENDS = ("ly", "ing", "ous", "ive", "ic", "al", "tion", "sion", "ment", "ness", "ity")
ENDS_CLAUSE = frozenset({"COMMA", "STOP", "RELATIVE", "BUT", "SEMICOLON", "SUBORDINATE", "AUX", "BE"})
REACH = 7  # words between what cells do and what they do it for


def drop_signalling(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TNF signalling from macrophages" comes from them as the TNF does."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        if at(words, index + 1) == "PREP" and words[index + 1].lower == "from":
            name, _, last = word.text.rpartition(" ")
            if word.lower in SIGNALLING and at(words, index - 1) == "MOLECULE":
                continue
            if word.kind == "PATHWAY" and last.lower() in SIGNALLING and lexicon.index("MOLECULE").find(name):
                word = word._replace(kind="MOLECULE", text=name, end=word.start + len(name))
        if word.kind == "PREP" and word.lower == "under" and at(words, index + 1) == "MOLECULE":
            word = word._replace(sort="response")  # "B cells switch to IgE under IL-4"
        kept.append(word)
    return kept


def name_mediators(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cell-mediated activation of macrophages via IFN-γ": the cell that does it is where the signal comes from."""
    named = list(words)
    for index in range(len(words) - 3):
        spelt = at(words, index) == "CELL" and at(words, index + 1) == "MARK" and words[index + 2].lower in MEDIATED
        means = _means(words, index + 3) if spelt else 0
        if means:
            cell = words[index]
            named[means + 1 : means + 1] = [cell._replace(kind="PREP", text="from", sort="from"), cell]
            del named[index : index + 3]
            break
    return named


def _means(words: list[Word], index: int) -> int:
    """Where the molecules end by which a deed is done: "activation of macrophages via IFN-γ"; 0 where none are told."""
    of_next = spelling(words, index + 1) == "of"
    if at(words, index) not in ("ACTING", "EFFECT", "RELEASING", "WORD") and not (
        at(words, index) == "ACT" and of_next
    ):
        return 0
    for after in range(index + 1, min(index + MEDIATION, len(words))):
        if words[after].kind in ENDS_CLAUSE | VERBS:
            return 0
        if words[after].kind == "PREP" and words[after].sort in ("via", "by") and at(words, after + 1) == "MOLECULE":
            after += 1
            while at(words, after + 1) == "AND" and at(words, after + 2) == "MOLECULE":
                after += 2
            return 0 if spelling(words, after + 1) == "from" else after
    return 0


def tag_doings(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """What a cell does "in response to" or "on" a molecule is a verb of response; so is what it fails to do."""
    tagged = list(words)
    for index, word in enumerate(words):
        if word.kind in NEVER_DONE or _tag_not_doing(tagged, index):
            continue
        if word.lower in STAYING and at(words, index + 1) == "RESISTANT":
            tagged[index] = word._replace(kind="BE", form="")
        elif word.lower in CONFERRING and _to_cells(words, index):
            tagged[index] = word._replace(kind="ACT", sort="affect", base="confer", form=CONFERRING[word.lower])
        elif _is_doing(words, index) or _after_relative(words, index) or _cannot_use(words, index):
            sort = "doing" if word.kind == "EFFECT" else "failing"
            tagged[index] = word._replace(kind="RESPOND", sort=sort, base=word.lower, form=_finite_form(word))
        elif word.kind == "EFFECT" and word.lower in DYING and (told_from(words, index - 1) or _by_doing(words, index)):
            tagged[index] = word._replace(kind="GAP")  # "neurons exposed to TNF from microglia die": whose verb it is
        elif word.kind == "WORD" and word.lower in GETTING and _molecule_next(words, index):
            tagged[index] = word._replace(kind="RESPOND", sort="respond", base="receive", form=_form(word))
        elif _undergoes(words, index):
            tagged[index] = word._replace(kind="RESPOND", sort="undergoing", base=word.lower, form=_form(word))
    return tagged


def _by_doing(words: list[Word], index: int) -> bool:
    """ "leukemia cells survive by responding to": the cells are the subject of what they do."""
    by = at(words, index + 1) == "PREP" and words[index + 1].lower == "by" and at(words, index - 1) == "CELL"
    return by and at(words, index + 2) in VERBS and words[index + 2].form == "ing"


def _tag_not_doing(tagged: list[Word], index: int) -> bool:
    """ "stops neural progenitors from differentiating", "but does nothing"; whether it is one of these."""
    word = tagged[index]
    if word.kind not in ("WORD", "BLOCK", "STATE"):
        return False
    kept = _from_doing(tagged, index) if word.lower in SPARING else None
    if kept is not None and kept.kind in VERBS:  # "stopped B cells from responding to IL-6"
        tagged[index] = word._replace(kind="BLOCK", sort="block", base="prevent", form=_form(word))
    elif kept is not None:
        tagged[index] = word._replace(kind="ACT", sort="affect", base="keep", form=_form(word))
    nothing = word.lower == "nothing" and index > 0 and tagged[index - 1].lower in ("do", "does", "did")
    if nothing:
        tagged[index - 1] = tagged[index - 1]._replace(kind="NOT")
        tagged[index] = word._replace(kind="RESPOND", sort="respond", base="respond", form="base")
    return nothing or kept is not None


def _molecule_next(words: list[Word], index: int) -> bool:
    """ "B cells get IL-21 from Tfh cells"."""
    after = index + 1
    while at(words, after) in MODIFIERS | {"WORD"} and after < index + REACH:
        after += 1
    return at(words, after) == "MOLECULE" and at(words, index - 1) in ("CELL", "AUX", "RELATIVE", "PRONOUN")


def _from_doing(words: list[Word], index: int) -> Word | None:
    """ "stops neural progenitors from differentiating": what cells are kept from doing themselves."""
    after = index + 1
    while at(words, after) in MODIFIERS | {"WORD"} and after < index + REACH:
        after += 1
    doing = after + 2
    from_next = at(words, after) == "CELL" and doing < len(words) and words[after + 1].lower == "from"
    able = from_next and at(words, doing) in VERBS | {"WORD", "EFFECT"} and words[doing].lower.endswith("ing")
    return words[doing] if able else None


def _form(word: Word) -> str:
    return "ing" if word.lower.endswith("ing") else _finite_form(word)


def _finite_form(word: Word) -> str:
    return "s" if word.lower.endswith("s") else "past" if word.lower.endswith(("ed", "ew")) else "base"


def _undergoes(words: list[Word], index: int) -> bool:
    """ "melanocytes darken in response to", "hepatocytes undergo apoptosis via", ", differentiating in response to"."""
    word = words[index]
    if word.kind not in ("WORD", "EFFECT") or not word.text.islower():
        return False
    if word.lower.endswith("ing"):
        return at(words, index - 1) == "COMMA" and _answers(words, index)
    before = index - 1
    while at(words, before) == "AUX":
        before -= 1
    if at(words, before) not in ("CELL", "RELATIVE") or _verb_before(words, before):
        return False
    if word.lower in UNDERGOING | DOING and _by_signal(words, index):
        return True
    if word.kind == "EFFECT" or len(word.text) < 3 or word.lower.endswith(NO_VERB_ENDS):
        return False
    one = before == index - 1 and at(words, before) == "CELL" and not words[before].lower.endswith("s")
    return _answers(words, index) and not (one and not word.lower.endswith(SINGLE_CELL_ENDS))


def _verb_before(words: list[Word], index: int) -> bool:
    """Whether the clause has its verb already: "macrophages engulf dying cells more in response to"."""
    for before in range(index - 1, max(-1, index - REACH), -1):
        word = words[before]
        if word.kind in ("STOP", "COMMA", "SEMICOLON", "BUT", "SUBORDINATE", "COLON", "RELATIVE"):
            return False
        if word.kind in VERBS and word.form not in ("ing", "ed", "passive"):
            return True
    return False


def _by_signal(words: list[Word], index: int) -> bool:
    """Whether "via" or "through" and a molecule follow within the clause."""
    for after in range(index + 1, min(index + REACH, len(words))):
        if words[after].kind == "PREP" and words[after].sort == "via":
            while at(words, after + 1) in MODIFIERS | {"WORD"}:
                after += 1
            return at(words, after + 1) == "MOLECULE"
        if words[after].kind in ENDS_CLAUSE:
            return False
    return False


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
        if words[after].kind in ENDS_CLAUSE:
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


def drop_other_answers(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "The T cell that makes IL-2 responds to antigen.": to something else than the signal that it makes."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        end = index + 2
        while at(words, end) in ("NOSIGNAL", "WORD", "DEFINITE", "INDEFINITE", "STATE", "OTHER", "DEMONSTRATIVE"):
            end += 1
        other = end > index + 2 and at(words, end) in ("STOP", "SEMICOLON", "") and spelling(words, end) != "?"
        if word.kind == "RESPOND" and spelling(words, index + 1) == "to" and other:
            word = word._replace(kind="WORD", sort="", base="", form="")
        kept.append(word)
    return kept
