"""On what cells depend, told as a condition: "Without PDGF from macrophages, fibroblasts die", "unless they get it"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import noun_at, spelling
from sigclass.parse.words import Word

CONDITIONS = frozenset({"unless", "without", "in the absence of", "if"})
LONGEST = 60  # words of a sentence on either side of its condition
# what becomes of cells that miss what they need
FAILING = frozenset({
    "die", "dies", "died", "starve", "starves", "perish", "perishes", "degenerate", "degenerates", "atrophy",
    "atrophies", "fail", "fails", "stop", "stops", "cease", "ceases", "cell death", "apoptosis", "shrink", "shrinks",
})  # fmt: skip
UNREAL = frozenset({"were it not for", "if it were not for", "if it was not for", "had it not been for"})


def open_conditions(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Put "fibroblasts need PDGF from macrophages" for such a sentence."""
    for index, word in enumerate(words):
        if word.lower not in CONDITIONS:
            continue
        first, end = _sentence(words, index)
        if index == first:
            comma = next((i for i in range(index, end) if words[i].kind == "COMMA"), end)
            condition, outcome = words[index + 1 : comma], words[comma + 1 : end]
        elif word.lower == "unless":
            condition, outcome = words[index + 1 : end], words[first:index]
        else:
            continue
        needed = _needed(word, condition, outcome)
        cell = noun_at(outcome, 0, "CELL")
        if needed and cell >= 0 and _fails(outcome[cell + 1 :]):
            place = outcome[cell].end
            need = Word("NEED", "need", place, place, "need", "need", "base")
            return [*words[:first], *outcome[: cell + 1], need, *needed, *words[end:]]
    return words


def _sentence(words: list[Word], index: int) -> tuple[int, int]:
    """Where the sentence begins and ends."""
    first = index
    while first and index - first < LONGEST and words[first - 1].kind != "STOP":
        first -= 1
    reach = range(index, min(index + LONGEST, len(words)))
    return first, next((i for i in reach if words[i].kind == "STOP"), reach.stop)


def _needed(opener: Word, condition: list[Word], outcome: list[Word]) -> list[Word]:
    """The signal and who makes it: "PDGF from macrophages", "their own IL-2"; nothing for another condition."""
    molecules = [word for word in condition if word.kind == "MOLECULE"]
    cells = [index for index, word in enumerate(condition) if word.kind == "CELL"]
    denied = any(word.kind == "NOT" for word in condition)
    would = any(word.lower in ("would", "could") for word in outcome)
    if len(molecules) != 1 or len(cells) > 1 or denied != (opener.lower == "if") or (denied and not would):
        return []
    made = any(word.kind == "RELEASE" for word in condition)
    if not cells:
        they = condition[0].kind == "PRONOUN" and made
        return [Word("OWN", "their own", condition[0].start, condition[0].end), *molecules] if they else []
    cell = cells[0]
    from_it = spelling(condition, cell - 1) in ("from", "by") or spelling(condition, cell - 2) in ("from", "by")
    if not (from_it or (made and cell < condition.index(molecules[0]))):
        return []
    place = molecules[0].end
    return [*molecules, Word("PREP", "from", place, place, sort="from"), condition[cell]]


def _fails(outcome: list[Word]) -> bool:
    """Whether it goes ill with the cells: "die", "do not survive", but not "do not die"."""
    ill = any(word.lower in FAILING for word in outcome) != any(word.kind == "NOT" for word in outcome)
    return ill and not any(word.kind in ("MOLECULE", "RECEPTOR", "RESPOND") for word in outcome)


def open_were_it_not(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Were it not for the IFN-gamma that T cells supply, the macrophages would not kill": it acts on them."""
    if not words or words[0].lower not in UNREAL:
        return words
    molecule = noun_at(words, 1, "MOLECULE")
    comma = next((i for i, word in enumerate(words) if word.kind == "COMMA"), -1)
    makers = [word for word in words[molecule:comma] if word.kind == "CELL"] if 0 < molecule < comma else []
    target = noun_at(words, comma + 1, "CELL")
    own = any(word.lower in ("they", "it") for word in words[molecule:comma]) if 0 < molecule < comma else False
    if own and not makers and target > 0:  # "the IL-2 that they themselves supply"
        makers = [words[target]]
    would = any(word.lower == "would" for word in words[target:]) if target > 0 else False
    if len(makers) != 1 or not would:
        return words
    place = words[comma]
    from_ = Word("PREP", "from", makers[0].start, makers[0].start, sort="from")
    acts = Word("ACT", "acts", place.start, place.start, "act", "act", "s")
    on = Word("PREP", "on", place.end, place.end, sort="on")
    end = next((i for i in range(target, len(words)) if words[i].kind == "STOP"), len(words))
    return [words[molecule], from_, makers[0], acts, on, *words[comma + 1 : target + 1], *words[end:]]
