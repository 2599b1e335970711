"""What can happen and what causes it: "is capable of activating T cells", "TNF-induced proliferation of T cells"."""

from itertools import takewhile

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import ARTICLES, LONGEST_NOUN, MODIFIERS, at, is_hyphen, noun_at, spelling
from sigclass.parse.words import Word

OWNING = frozenset([
    "has", "have", "had", "possesses", "possess", "possessed", "shows", "show", "showed", "exhibits", "exhibit",
    "retains", "retain", "retained", "acquires", "acquire", "acquired", "gains", "gain", "gained",
])  # fmt: skip
ABLE = frozenset({"ACT", "BIND", "RESPOND", "TRAVEL"})
CAUSED = frozenset(["induced", "mediated", "driven", "dependent", "triggered", "stimulated", "elicited", "evoked"])
PLAYING = {"play": "base", "plays": "s", "played": "past", "playing": "ing"}
ROLES = frozenset({"role", "roles", "part"})
INVOLVED = frozenset({"involved", "implicated", "instrumental"})
DEEDS = frozenset({"ACTING", "EFFECT"})
POWERS = frozenset({"ability", "capacity", "capability", "power", "potential"})
LETTING = frozenset({"make", "let", "help", "have"})
FOLLOWING = frozenset([
    "follows", "follow", "followed", "ensues", "ensue", "ensued", "results", "result", "resulted", "occurs", "occurred",
    "increases", "increased", "begins", "began", "rises", "rose",
])  # fmt: skip
CLAUSE_ENDS = frozenset({"STOP", "SEMICOLON", "COLON", "RELATIVE", "BUT", "SUBORDINATE"})
OWNER_REACH = 4  # words between "has" and "ability to"
DESCRIBING = MODIFIERS | {"WORD"}


def open_abilities(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "is capable of activating", "has the ability to activate": it can activate, or cannot."""
    opened = list(words)
    for index in range(len(words) - 2, 0, -1):  # from the end, so that the places before it hold
        last = index + 1 + (at(words, index + 1) == "AUX")  # "capable of directly activating"
        verb = words[min(last, len(words) - 1)]
        if words[index].kind != "ABILITY" or verb.kind not in ABLE or verb.form not in ("base", "ing"):
            continue
        can = words[index]._replace(kind="AUX", sort="", base="", form="")
        if words[index].lower == "capable of" and words[index - 1].kind == "MOLECULE":
            that = words[index]._replace(kind="RELATIVE", text="that", sort="")
            opened[index : last + 1] = [that, can, verb._replace(form="base")]
            continue
        owner = _owner(words, index)
        if owner is not None:
            can = words[owner] if words[owner].kind == "NOT" else can
            opened[owner : last + 1] = [can, verb._replace(form="base")]
    return opened


def _owner(words: list[Word], index: int) -> int | None:
    """Where "is", "is not" or "has" stands before "capable of" or "the ability to"."""
    for before in range(index - 1, max(-1, index - 2 - OWNER_REACH), -1):
        word = words[before]
        if words[index].lower == "capable of":
            if word.kind in ("BE", "NOT"):
                return before
            if word.kind != "AUX":
                return None
        elif word.lower in OWNING:
            return before
        elif word.kind not in ARTICLES | {"AUX", "WORD", "STATE", "OWN"} or word.lower == "no":
            return None
    return None


def open_taking_part(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "is involved in the activation of T cells", "plays an important role in it": it contributes to it."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        if word.lower in PLAYING:
            end = index + 1
            while at(words, end) in ("INDEFINITE", "WORD", "STATE", "AUX", "AND") and spelling(words, end) not in ROLES:
                end += 1
            named = spelling(words, end) in ROLES and spelling(words, end + 1) in ("in", "during")
            if named and _deed_of_cells(words, end + 2, lexicon):
                opened.append(word._replace(kind="ACT", sort="cause", base="play a role in", form=PLAYING[word.lower]))
                index = end + 2
                continue
        involved = index + 1 + (at(words, index + 1) == "AUX")
        in_it = spelling(words, involved) in INVOLVED and spelling(words, involved + 1) == "in"
        if word.kind == "BE" and in_it and _deed_of_cells(words, involved + 2, lexicon):
            opened.append(word._replace(kind="ACT", sort="cause", base="play a role in", form="s"))
            index = involved + 2
            continue
        opened.append(word)
        index += 1
    return opened


def open_roles_in(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "a role for fibroblast-derived CXCL12 in the recruitment of T cells": it contributes to that."""
    for index, word in enumerate(words):
        if word.lower not in ROLES or spelling(words, index + 1) not in ("for", "of") or _is_excluded(words, index):
            continue
        molecule = index + 2
        while (
            at(words, molecule) in (*DESCRIBING, "CELL", "CELLADJ", "DERIVED", "MARK")
            and molecule < index + LONGEST_NOUN
        ):
            molecule += 1
        through = at(words, molecule) == "MOLECULE" and spelling(words, molecule + 1) == "in"
        if through and _deed_of_cells(words, molecule + 2, lexicon):
            start = index
            while start and words[start - 1].kind in (*ARTICLES, "WORD", "STATE"):
                start -= 1
            role = words[molecule + 1]._replace(kind="ACT", sort="cause", base="play a role in", form="s")
            opens = [Word("STOP", ".", word.start, word.start)] if start else []
            return [*words[:start], *opens, *words[index + 2 : molecule + 1], role, *words[molecule + 2 :]]
    return words


def _is_excluded(words: list[Word], role: int) -> bool:
    """ "no role for CXCL12 in ...", "a role for it in ... was excluded"."""
    end = next((i for i in range(role, len(words)) if words[i].kind in CLAUSE_ENDS), len(words))
    before = words[max(0, role - OWNER_REACH) : role]
    return any(word.kind in ("WITHOUT", "NOT") for word in [*before, *words[role:end]]) or any(
        word.lower in ("excluded", "ruled") for word in words[role:end]
    )


def _deed_of_cells(words: list[Word], index: int, lexicon: NameLexicon) -> bool:
    """Whether "the activation of T cells" or "regulating T cells" stands here, not "cancer progression"."""
    while at(words, index) in ARTICLES | {"WORD"}:
        index += 1
    if at(words, index) == "ACT":
        return words[index].form == "ing"
    if at(words, index) == "EFFECT":
        cells, names = lexicon.knowledge.cells, lexicon.index("CELL").find(words[index].text.rpartition(" ")[0])
        return any(cells[name].category == "cell" for name in names)  # "in osteoclast formation"
    if at(words, index) not in DEEDS or spelling(words, index + 1) not in ("of", "in"):
        return False
    return noun_at(words, index + 2, "CELL") > 0


def open_caused(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TNF-induced proliferation of T cells", "TNF-mediated T cell killing", as a subject: done by TNF."""
    for index in range(len(words) - 4):
        spelt = words[index].kind == "MOLECULE" and is_hyphen(words, index + 1) and words[index + 2].lower in CAUSED
        end = _deed_end(words, index + 3) if spelt and not _verb_before(words, index) else 0
        if end:
            return [*words[:index], *words[index + 3 : end], _by(words[end - 1]), words[index], *words[end:]]
        through = spelt and words[index + 2].lower in ("dependent", "mediated", "driven")
        end = _deed_end(words, index + 3) if through and _cells_do(words, index) else 0
        if end:  # "macrophages induce TNF-dependent activation of fibroblasts": through TNF
            via = _by(words[end - 1])._replace(text="through", sort="via")
            return [*words[:index], *words[index + 3 : end], via, words[index], *words[end:]]
    return words


def _cells_do(words: list[Word], index: int) -> bool:
    """Whether cells, and no signal, raise what follows: "macrophages induce"."""
    verb = index - 1
    while at(words, verb) in MODIFIERS | {"WORD"}:
        verb -= 1
    subject = takewhile(lambda word: word.kind not in CLAUSE_ENDS, reversed(words[:verb]))
    kinds = {word.kind for word in subject}
    raises = (
        at(words, verb) == "ACT" and words[verb].sort != "lower" and words[verb].form in ("base", "s", "ed", "past")
    )
    return raises and "CELL" in kinds and kinds.isdisjoint({"MOLECULE", "EXPERIMENT", "NOT", "BLOCK", "ACT", "RELEASE"})


def open_following(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "release nitric oxide, and vasodilation follows": they release it, causing vasodilation."""
    for index, word in enumerate(words):
        effect = index - 1
        if word.lower not in FOLLOWING or at(words, effect) != "EFFECT":
            continue
        first = effect - (at(words, effect - 1) == "CELL")  # "fibroblast growth"
        while at(words, first - 1) in ARTICLES | {"WORD", "STATE"}:
            first -= 1
        ends = at(words, index + 1) in ("STOP", "COMMA", "SEMICOLON", "")
        joined = at(words, first - 1) in ("AND", "SEMICOLON")
        if ends and joined:
            joint = words[first - 1]
            comma = first - 1 - (at(words, first - 2) == "COMMA")
            cause = Word("ACT", "causing", joint.start, joint.end, "cause", "cause", "ing")
            return [*words[:comma], joint._replace(kind="COMMA"), cause, *words[first:index], *words[index + 1 :]]
    return words


def _deed_end(words: list[Word], index: int) -> int:
    """Where "proliferation of T cells" or "T cell proliferation" ends; 0 where neither stands here."""
    last = index + LONGEST_NOUN
    while index < last and at(words, index) in DESCRIBING:
        index += 1
    if at(words, index) == "CELL":
        return index + 2 if at(words, index + 1) in DEEDS else 0
    if at(words, index) == "EFFECT" and " " in words[index].text:  # "fibroblast activation" is one word of the lexicon
        return index + 1
    if at(words, index) not in DEEDS or spelling(words, index + 1) not in ("of", "in"):
        return 0
    return noun_at(words, index + 2, "CELL") + 1


def _bare_deed_end(words: list[Word], index: int) -> int:
    """Where "angiogenesis" ends, an effect that names no cell; 0 where none stands here."""
    return index + 1 if at(words, index) == "EFFECT" else 0


def _verb_before(words: list[Word], index: int) -> bool:
    """Whether a verb stands before in the clause: what it blocks, or raises, is another matter."""
    for before in range(index - 1, -1, -1):
        if words[before].kind in CLAUSE_ENDS:
            return False
        if words[before].kind in VERBS | {"BE", "NOT", "WITHOUT", "EXPERIMENT", "WHETHER"}:
            return True
    return False


def name_doers(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """What cells bring about in others, as a subject or in a trial, in one form: "proliferation of T cells by B cells".

    "B cell-induced proliferation of T cells", "T cell proliferation induced by B cells", "the ability of B cells to
    activate T cells".
    """
    for index in range(len(words) - 3, -1, -1):  # from the end, so that the places before it hold
        turned = _induced(words, index) or _inducing(words, index) or _able(words, index)
        if turned and (not _verb_before(words, index) or _tried_before(words, index)):
            words = turned
    return words


def _induced(words: list[Word], index: int) -> list[Word] | None:
    """ "B cell-induced proliferation of T cells"."""
    cell = words[index]
    if cell.kind not in ("CELL", "CELLADJ") or not is_hyphen(words, index + 1):
        return None
    end = _deed_end(words, index + 3) or _bare_deed_end(words, index + 3) if spelling(words, index + 2) in CAUSED else 0
    doer = cell._replace(kind="CELL")
    return [*words[:index], *words[index + 3 : end], _by(words[end - 1]), doer, *words[end:]] if end else None


def _inducing(words: list[Word], index: int) -> list[Word] | None:
    """ "T cell proliferation induced by B cells"."""
    end = _deed_end(words, index) or _bare_deed_end(words, index)
    by = end + 1
    if not end or spelling(words, end) not in CAUSED or spelling(words, by) != "by":
        return None
    return [*words[:end], *words[by:]] if noun_at(words, by + 1, "CELL") > 0 else None


def _able(words: list[Word], index: int) -> list[Word] | None:
    """ "the ability of B cells to activate T cells"."""
    if words[index].lower not in POWERS or spelling(words, index + 1) != "of":
        return None
    doer = noun_at(words, index + 2, "CELL")
    verb = doer + 2 + (at(words, doer + 2) == "AUX")
    if doer < 0 or spelling(words, doer + 1) != "to" or at(words, verb) != "ACT" or words[verb].form != "base":
        return None
    end = _deed_end(words, verb + 1) or noun_at(words, verb + 1, "CELL") + 1
    if not end:
        return None
    deed = words[index]._replace(kind="ACTING", text="action", sort="")
    of = words[index + 1]
    return [
        *words[:index],
        deed,
        of,
        *words[verb + 1 : end],
        _by(words[end - 1]),
        *words[index + 2 : doer + 1],
        *words[end:],
    ]


def _by(before: Word) -> Word:
    return Word("PREP", "by", before.end, before.end, sort="by")


def _tried_before(words: list[Word], index: int) -> bool:
    """Whether a trial stands before it in its clause: "anti-IL-6 reduced", "Neutralizing IL-6 abolished"."""
    for before in range(index - 1, -1, -1):
        word = words[before]
        if word.kind in CLAUSE_ENDS:
            return False
        opens = not before or at(words, before - 1) in CLAUSE_ENDS | {"COMMA", "AND"}
        blocking = word.form == "ing" and (word.kind == "BLOCK" or word.sort == "lower")
        if word.kind == "EXPERIMENT" or (blocking and opens):
            return True
    return False


def open_making(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cells make dendritic cells release IL-12": they cause them to release it."""
    for index, word in enumerate(words):
        if word.base not in LETTING or word.form not in ("base", "s", "ed", "past") or at(words, index - 1) == "BE":
            continue
        cell = noun_at(words, index + 1, "CELL")
        if cell > 0 and at(words, cell + 1) == "RELEASE" and words[cell + 1].form == "base":
            caused = word._replace(kind="ACT", sort="cause", base="cause")
            to = Word("AUX", "to", words[cell].end, words[cell].end)
            return [*words[:index], caused, *words[index + 1 : cell + 1], to, *words[cell + 1 :]]
    return words
