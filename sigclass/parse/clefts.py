"""Statements turned around: "What macrophages release is PDGF", "PDGF is how they do it", "of macrophage origin"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at, noun_at, spelling
from sigclass.parse.words import Word

CLASSES = frozenset({"hormone", "product", "peptide"})
ORIGIN = frozenset({"origin", "provenance"})


def open_clefts(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Put each the plain way round."""
    for turn in (_what_they_release, _is_how, _signal_between, _having_been, _of_origin, _of_gland):
        words = turn(words)
    return words


def _what_they_release(words: list[Word]) -> list[Word]:
    """ "What macrophages release to stimulate fibroblasts is PDGF": they release PDGF to stimulate fibroblasts."""
    for index, word in enumerate(words):
        if word.lower != "what" or at(words, index - 1) not in ("", "STOP"):
            continue
        cell = noun_at(words, index + 1, "CELL")
        released = at(words, cell + 1) == "RELEASE" and words[cell + 1].form in ("base", "s", "past", "ed")
        end = next((i for i in range(index, len(words)) if words[i].kind == "STOP"), len(words))
        told = at(words, end - 1) == "MOLECULE" and at(words, end - 2) == "BE"
        if cell > 0 and released and told:
            return [
                *words[:index],
                *words[index + 1 : cell + 2],
                words[end - 1],
                *words[cell + 2 : end - 2],
                *words[end:],
            ]
    return words


def _is_how(words: list[Word]) -> list[Word]:
    """ "PDGF is how macrophages stimulate fibroblasts": they do it via PDGF."""
    for index, word in enumerate(words):
        named = word.lower == "how" and at(words, index - 1) == "BE" and at(words, index - 2) == "MOLECULE"
        if named and noun_at(words, index + 1, "CELL") > 0:
            end = next((i for i in range(index, len(words)) if words[i].kind == "STOP"), len(words))
            via = Word("PREP", "via", words[end - 1].end, words[end - 1].end, sort="via")
            return [*words[: index - 2], *words[index + 1 : end], via, words[index - 2], *words[end:]]
    return words


def _signal_between(words: list[Word]) -> list[Word]:
    """ "The signal from macrophages to fibroblasts is PDGF": PDGF from the first acts on the second."""
    for index, word in enumerate(words):
        if word.lower not in ("signal", "message") or spelling(words, index + 1) != "from":
            continue
        sender = noun_at(words, index + 2, "CELL")
        target = noun_at(words, sender + 2, "CELL") if spelling(words, sender + 1) == "to" else -1
        if sender > 0 and target > 0 and at(words, target + 1) == "BE" and at(words, target + 2) == "MOLECULE":
            place = words[target + 1]
            acts = Word("ACT", "acts", place.start, place.end, "act", "act", "s")
            on = Word("PREP", "on", place.end, place.end, sort="on")
            first = index - (at(words, index - 1) == "DEFINITE")
            origin, goal = words[index + 1 : sender + 1], words[sender + 2 : target + 1]
            return [*words[:first], words[target + 2], *origin, acts, on, *goal, *words[target + 3 :]]
    return words


def _having_been(words: list[Word]) -> list[Word]:
    """ "Having been released by macrophages, PDGF ...": as "Released by macrophages, PDGF ..."."""
    for index, word in enumerate(words):
        been = word.lower == "having" and spelling(words, index + 1) == "been" and at(words, index + 2) == "RELEASE"
        if been and at(words, index - 1) in ("", "STOP"):
            return [*words[:index], *words[index + 2 :]]
    return words


def _of_origin(words: list[Word]) -> list[Word]:
    """ "PDGF of macrophage origin": PDGF from macrophages."""
    for index, word in enumerate(words):
        if word.lower in ORIGIN and at(words, index - 1) == "CELL" and spelling(words, index - 2) == "of":
            of = words[index - 2]
            first = index - 2
            aside = at(words, first - 1) == "COMMA" and at(words, index + 1) == "COMMA"
            from_it = of._replace(text="from", sort="from")
            rest = words[index + 1 + aside :]
            return [*words[: first - aside], from_it, words[index - 1], *rest]
    return words


def _of_gland(words: list[Word]) -> list[Word]:
    """ "Insulin, a hormone of the pancreas, acts on": insulin from the pancreas."""
    for index, word in enumerate(words):
        apposed = word.kind == "MOLECULE" and at(words, index + 1) == "COMMA"
        article = index + 2
        named = at(words, article) in ("INDEFINITE", "DEFINITE") and words[min(article + 1, len(words) - 1)].lower
        if not apposed or named not in CLASSES or spelling(words, article + 2) != "of":
            continue
        cell = noun_at(words, article + 3, "CELL")
        told = at(words, cell + 2) == "BE" and at(words, cell + 3) == "RELEASE"  # "..., is released by": whose it is
        if cell > 0 and at(words, cell + 1) == "COMMA" and not told:
            of = words[article + 2]._replace(text="from", sort="from")
            return [*words[: index + 1], of, *words[article + 3 : cell + 1], *words[cell + 2 :]]
    return words


def open_cells_that(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Macrophages are the cells that secrete the EGF": they secrete it."""
    for index, word in enumerate(words):
        the = (
            word.kind == "BE"
            and spelling(words, index + 1) == "the"
            and spelling(words, index + 2) in ("cells", "cell")
        )
        that = index + 3
        told = the and spelling(words, that) in ("that", "which") and at(words, index - 1) == "CELL"
        if told and at(words, that + 1) in ("RELEASE", "ACT", "RESPOND", "BIND"):
            return [*words[:index], *words[that + 1 :]]
    return words


def open_aims_first(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "To attract monocytes, fibroblasts secrete CCL2": they secrete it to attract them."""
    for index, word in enumerate(words):
        opens = word.lower == "to" and at(words, index - 1) in ("", "STOP") and at(words, index + 1) == "ACT"
        comma = next((i for i in range(index, len(words)) if words[i].kind in ("COMMA", "STOP")), -1) if opens else -1
        if comma < 0 or words[comma].kind == "STOP" or noun_at(words, index + 2, "CELL") < 0:
            continue
        cell = noun_at(words, comma + 1, "CELL")
        verb = cell + 1 + (spelling(words, cell + 1) in ("there", "then"))
        molecule = noun_at(words, verb + 1, "MOLECULE") if cell > 0 and at(words, verb) == "RELEASE" else -1
        if molecule > 0 and words[verb].form in ("base", "s", "past", "ed"):
            aim, after = words[index:comma], molecule + 1
            return [*words[:index], *words[comma + 1 : cell + 1], *words[verb:after], *aim, *words[after:]]
    return words
