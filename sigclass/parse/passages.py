"""From one kind of cell to another, told without a verb of release or action.

"TGF-beta from macrophages to fibroblasts", "CXCL12-CXCR4 signaling from A to B", "recruited toward A via CXCL12".
"""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import ARTICLES, at, noun_at, spelling
from sigclass.parse.words import Word

TOWARDS = frozenset({"to", "toward", "towards"})
BY = frozenset({"by", "via", "through"})
CALLING = frozenset({"recruit", "attract", "draw", "lure", "guide", "mobilize", "chemoattract"})
AXES = frozenset({"axis", "system", "pathway", "signaling", "signalling"})
SIGNALLING = frozenset({"signaling", "signalling", "communication", "interaction", "interactions"})
MEETING = frozenset({"meets", "contacts", "touches", "crosslinks", "cross-links"})
MOVING = frozenset({"migrate", "move", "crawl", "grow", "sprout", "swim", "travel"})
SHARING = {"share": "base", "shares": "s", "shared": "past", "sharing": "ing"}
REQUIRED = frozenset({"required", "needed", "necessary", "essential"})
BESIDE = frozenset({"near", "beside", "around", "next to", "close to", "adjacent to"})
LONGEST_ANSWER = 6  # words of "with increased migration"
LIGANDS = ("MOLECULE", "SYMBOL")


def open_passages(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TGF-beta from macrophages to fibroblasts", "CXCL12-CXCR4 signaling from A to B": it acts on the latter."""
    for index, word in enumerate(words):
        first, source = _signal(words, index)
        sender = noun_at(words, source, "CELL") if source else -1
        target = noun_at(words, sender + 2, "CELL") if spelling(words, sender + 1) == "to" and sender > 0 else -1
        if target < 0 or _is_travel(words, first - 1):
            continue
        signal = word._replace(kind="MOLECULE")
        to = words[sender + 1]
        which = Word("RELATIVE", "which", to.start, to.start)
        acts = Word("ACT", "acts", to.start, to.start, "act", "act", "s")
        told = [signal, words[source - 1], *words[source : sender + 1], which, acts]
        rest = [to._replace(kind="PREP", text="on", sort="on"), *words[sender + 2 :]]
        return [*words[:first], *told, *rest]
    return words


def _signal(words: list[Word], index: int) -> tuple[int, int]:
    """Where the words of a signal begin that stands here, and the place after its "from"; 0 for none."""
    if at(words, index) == "MOLECULE" and spelling(words, index + 1) == "from":
        return index, index + 2
    pair = at(words, index) in LIGANDS and at(words, index + 1) in ("MARK", "SLASH")
    pair = pair and at(words, index + 2) in ("RECEPTOR", "SYMBOL", "MOLECULE")
    if pair and spelling(words, index + 3) in SIGNALLING and spelling(words, index + 4) == "from":
        return index, index + 5
    return index, 0


def _is_travel(words: list[Word], index: int) -> bool:
    while at(words, index) in (*ARTICLES, "WORD"):
        index -= 1
    return at(words, index) == "TRAVEL"


def open_calls(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "recruited toward endothelial cells via the SDF-1/CXCR4 axis": by SDF-1 from the endothelial cells."""
    for index, word in enumerate(words):
        if word.kind != "ACT" or word.base not in CALLING or word.form not in ("ed", "passive"):
            continue
        cell = noun_at(words, index + 2, "CELL") if spelling(words, index + 1) in TOWARDS else -1
        by = cell + 1
        if cell < 0 or spelling(words, by) not in BY or not _is_kind_of_cell(words[cell], lexicon):
            continue
        signal = noun_at(words, by + 1, "MOLECULE")
        pair = at(words, signal + 1) in ("SLASH", "MARK") and at(words, signal + 2) == "RECEPTOR"
        end = signal + 1 + 2 * pair
        end += spelling(words, end) in AXES
        if signal > 0:
            from_ = Word("PREP", "from", words[signal].end, words[signal].end, sort="from")
            agent = words[by]._replace(kind="PREP", text="by", sort="by")
            return [*words[: index + 1], agent, words[signal], from_, *words[index + 2 : cell + 1], *words[end:]]
    return words


def _is_kind_of_cell(word: Word, lexicon: NameLexicon) -> bool:
    """Whether a kind of cell is named, no organ: what calls to an organ may come from anything in it."""
    cells = lexicon.knowledge.cells
    return any(cells[name].category == "cell" for name in lexicon.index("CELL").find(word.base or word.text))


def answer_at_source(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "secrete VEGF, and endothelial cells grow toward the source": they respond to it."""
    for index, word in enumerate(words):
        toward = word.lower in MOVING and spelling(words, index + 1) in ("toward", "towards")
        source = index + 2 + (at(words, index + 2) in ARTICLES)
        if toward and (
            spelling(words, source) in ("source", "its source") or spelling(words, index + 2) == "its source"
        ):
            answer = word._replace(kind="RESPOND", sort="respond", base="respond", form="base")
            it = Word("PRONOUN", "it", word.end, word.end)
            return [*words[:index], answer, words[index + 1]._replace(kind="PREP", sort="to"), it, *words[source + 1 :]]
    return words


def open_moves(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cells move toward fibroblasts that secrete CXCL12": they respond to it."""
    for index, word in enumerate(words):
        cell = noun_at(words, index + 2, "CELL") if spelling(words, index + 1) in ("toward", "towards") else -1
        moves = word.lower in MOVING and at(words, index - 1) in ("CELL", "AUX") and cell > 0
        verb = cell + 1 + (spelling(words, cell + 1) in ("that", "which"))
        molecule = noun_at(words, verb + 1, "MOLECULE") if moves and at(words, verb) == "RELEASE" else -1
        if molecule > 0:
            answer = word._replace(kind="RESPOND", sort="respond", base="respond", form="base")
            to = words[index + 1]._replace(kind="PREP", sort="to", text="to")
            from_ = Word("PREP", "from", words[molecule].end, words[molecule].end, sort="from")
            signal = words[verb + 1 : molecule + 1]
            return [*words[:index], answer, to, *signal, from_, *words[index + 2 : cell + 1], *words[molecule + 1 :]]
    return words


def open_answered_with(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "responded with increased migration to PDGF": responded to it."""
    for index, word in enumerate(words):
        end = index + 2
        while (
            at(words, end) in (*ARTICLES, "WORD", "EFFECT", "STATE", "ACT", "ACTING") and end < index + LONGEST_ANSWER
        ):
            end += 1
        answers = word.kind == "RESPOND" and spelling(words, index + 1) == "with" and end > index + 2
        if answers and spelling(words, end) == "to" and noun_at(words, end + 1, "MOLECULE") > 0:
            return [*words[: index + 1], *words[end:]]
    return words


def open_shared(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "A T cell may share its IL-2 with NK cells": it releases IL-2, which acts on them."""
    for index, word in enumerate(words):
        molecule = noun_at(words, index + 1, "MOLECULE") if word.lower in SHARING else -1
        cell = noun_at(words, molecule + 2, "CELL") if spelling(words, molecule + 1) == "with" and molecule > 0 else -1
        if cell > 0:
            place = words[molecule + 1]
            lets = word._replace(kind="RELEASE", sort="secrete", base="release", form=SHARING[word.lower])
            which, acts = (
                Word("RELATIVE", "which", place.start, place.start),
                Word("ACT", "acts", place.start, place.start),
            )
            acts = acts._replace(sort="act", base="act", form="s")
            told = [lets, words[molecule], which, acts, place._replace(kind="PREP", sort="on", text="on")]
            return [*words[:index], *told, *words[molecule + 2 :]]
    return words


def open_required(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "The IL-12 required for activation of T cells was provided by dendritic cells": it acts on the former."""
    for index, word in enumerate(words):
        needed = (
            word.kind == "MOLECULE" and spelling(words, index + 1) in REQUIRED and spelling(words, index + 2) == "for"
        )
        of = index + 3 + (at(words, index + 3) in ARTICLES) + 1
        cell = noun_at(words, of + 1, "CELL") if needed and spelling(words, of) == "of" else -1
        be, verb = cell + 1, cell + 2
        told = cell > 0 and at(words, be) == "BE" and at(words, verb) == "RELEASE" and spelling(words, verb + 1) == "by"
        maker = noun_at(words, verb + 2, "CELL") if told else -1
        if maker > 0 and at(words, of - 1) in ("ACTING", "EFFECT"):
            acts = words[be]._replace(kind="ACT", sort="act", base="act", form="s", text="acts")
            by = words[verb + 1]
            on = by._replace(sort="on", text="on")
            made = words[verb]
            target = words[of + 1 : cell + 1]
            return [*words[: index + 1], made, by, *words[verb + 2 : maker + 1], acts, on, *target, *words[maker + 1 :]]
    return words


def open_near_maker(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "acts on the muscle cells near the endothelial cell that generated it": who made it is named beside them."""
    for index, word in enumerate(words):
        maker = noun_at(words, index + 1, "CELL") if word.lower in BESIDE and at(words, index - 1) == "CELL" else -1
        verb = maker + 2
        told = maker > 0 and spelling(words, maker + 1) in ("that", "which") and at(words, verb) == "RELEASE"
        subject = next((i for i in range(index) if words[i].kind == "MOLECULE"), -1) if told else -1
        if subject >= 0 and spelling(words, verb + 1) in ("it", "them") and words[verb].form != "ing":
            made = words[verb]._replace(form="ed")
            by = words[verb + 1]._replace(kind="PREP", text="by", sort="by")
            told_first = [*words[: subject + 1], made, by, *words[index + 1 : maker + 1]]
            return [*told_first, *words[subject + 1 : index], *words[verb + 2 :]]
    return words


def bind_what_meets(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "B7 on the dendritic cell meets CD28 on the T cell": it binds it."""
    return [
        word._replace(kind="BIND", sort="bind", base="bind", form="s")
        if word.lower in MEETING and noun_at(words, index + 1, "RECEPTOR", "MOLECULE") > 0
        else word
        for index, word in enumerate(words)
    ]


def answer_by_binding(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cells release IFN-gamma, and the macrophages bind it": they respond to it."""
    opened: list[Word] = []
    for index, word in enumerate(words):
        it = spelling(words, index + 1) in ("it", "them") and at(words, index + 2) in (
            "STOP",
            "COMMA",
            "SEMICOLON",
            "AND",
        )
        if word.kind == "BIND" and word.base == "bind" and at(words, index - 1) in ("CELL", "PRONOUN") and it:
            opened.append(word._replace(kind="RESPOND", sort="respond", base="respond"))
            opened.append(Word("PREP", "to", word.end, word.end, sort="to"))
        else:
            opened.append(word)
    return opened
