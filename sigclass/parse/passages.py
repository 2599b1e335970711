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
