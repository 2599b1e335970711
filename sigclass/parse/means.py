"""By what means, in other words: "in a TNF-dependent manner", "by a mechanism involving TNF", "in the form of TNF"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import ARTICLES, at, is_hyphen, noun_at, spelling
from sigclass.parse.words import Word

DEPENDENT = frozenset({"dependent", "mediated", "driven", "based", "induced"})
WAYS = frozenset([
    "manner", "fashion", "way", "mechanism", "mechanisms", "process", "processes", "pathway", "pathways", "mode",
])  # fmt: skip
INVOLVING = frozenset({"involving", "requiring", "using", "employing", "implicating", "dependent on"})
INTO = frozenset({"in", "by", "through", "via"})
SIGNALLING = frozenset({"signaling", "signalling", "communicating"})
AXES = frozenset({"system", "axis", "pathway", "loop", "signaling", "signalling", "cascade"})
HELP = frozenset({"help", "support", "instructions", "assistance", "aid"})
FORM_REACH = 8  # words between a signal and "in the form of"


def open_means(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "in a TNF-dependent manner", "by a mechanism involving TNF", "by signalling with TNF": through TNF."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        molecule, end = _means(words, index) if words[index].lower in INTO else (0, 0)
        if end:
            opened.append(words[index]._replace(kind="PREP", text="via", sort="via"))
            opened.append(words[molecule])
        else:
            opened.append(words[index])
        index = end or index + 1
    return opened


def _means(words: list[Word], index: int) -> tuple[int, int]:
    """Where the molecule of the means that begins here stands, and where they end; 0 where they are none."""
    after = index + 1
    if spelling(words, after) in SIGNALLING and at(words, after + 1) == "PREP":
        molecule = noun_at(words, after + 2, "MOLECULE")
        way = words[after + 1].sort in ("with", "via") and spelling(words, index) == "by"
        return (molecule, molecule + 1) if way and molecule > 0 else (0, 0)
    while at(words, after) in ("INDEFINITE", "WORD", "STATE") and spelling(words, after) not in WAYS:
        after += 1
    if at(words, after) == "MOLECULE" and is_hyphen(words, after + 1) and spelling(words, after + 2) in DEPENDENT:
        return (after, after + 4) if spelling(words, after + 3) in WAYS else (0, 0)
    if spelling(words, after) in WAYS:
        that = after + 1 + (at(words, after + 1) == "RELATIVE")
        told = spelling(words, that) in INVOLVING or spelling(words, that) in ("involves", "involve", "requires")
        molecule = noun_at(words, that + 1, "MOLECULE") if told else -1
        return (molecule, molecule + 1) if molecule > 0 else (0, 0)
    return 0, 0


def open_forms(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "receive signals from macrophages in the form of TNF": the signals are TNF."""
    for index in range(len(words) - 4):
        spelt = [word.lower for word in words[index : index + 4]]
        molecule = noun_at(words, index + 4, "MOLECULE") if spelt == ["in", "the", "form", "of"] else -1
        if molecule < 0:
            continue
        for before in range(index - 1, max(-1, index - 1 - FORM_REACH), -1):
            word = words[before]
            helped = word.lower in HELP and at(words, before - 1) == "RESPOND"  # "receive help from T cells in ..."
            if helped:
                return [*words[:before], words[molecule], *words[before + 1 : index], *words[molecule + 1 :]]
            if word.kind == "MOLECULE" and lexicon.is_generic("MOLECULE", word.text):
                return [*words[:before], words[molecule], *words[before + 1 : index], *words[molecule + 1 :]]
    return words


def open_receptor_for(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TNF, the receptor for which is found on fibroblasts": whose receptor."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        receptor = index + 1
        if words[index].kind not in ARTICLES or at(words, receptor) != "RECEPTOR":
            opened.append(words[index])
            index += 1
            continue
        of_which = at(words, receptor + 1) == "PREP" and spelling(words, receptor + 2) == "which"
        which = receptor + 3 if of_which else receptor + 2 if spelling(words, receptor + 1) == "of which" else 0
        if which:
            opened.append(words[index]._replace(kind="QUESTION", text="whose"))
            opened.append(words[receptor])
            index = which
            continue
        opened.append(words[index])
        index += 1
    return opened


def open_axes(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "through activation of the HGF/c-Met system", "by activating the HGF/c-Met pathway": through HGF."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        molecule = _of_axis(words, index) if words[index].lower in INTO else 0
        if molecule:
            opened.append(words[index]._replace(kind="PREP", text="via", sort="via"))
            opened.append(words[molecule])
        else:
            opened.append(words[index])
        index = molecule + 4 if molecule else index + 1
    return opened


def _of_axis(words: list[Word], index: int) -> int:
    """Where the ligand stands of the axis to which "through activation of" leads; 0 for none."""
    after = index + 1
    if at(words, after) == "ACTING" and spelling(words, after + 1) == "of":
        after += 2
    elif at(words, after) == "ACT" and words[after].form == "ing":
        after += 1
    after += at(words, after) in ARTICLES
    pair = (
        at(words, after) == "MOLECULE"
        and at(words, after + 1) in ("SLASH", "MARK")
        and at(words, after + 2) == "RECEPTOR"
    )
    return after if pair and spelling(words, after + 3) in AXES else 0
