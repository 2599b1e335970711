"""Questions with their answer: "Which cells release IL-12? Macrophages.", "What does it act on? The kidney."."""

from sigclass.parse.asking import ASKED
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import MODIFIERS, at, spelling
from sigclass.parse.words import Word

ASKED_OF = frozenset({"RELEASE", "RESPOND", "BIND", "NEED", "BE"})
ANSWERS = frozenset({"a", "answer", "ans", "back", "b"})


def put_answer_in(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Put the cells that a text answers its question with where it asks for them."""
    mark = next((index for index, word in enumerate(words) if word.text == "?"), 0)
    answer, end = _answer(words, mark + 1) if mark else ([], 0)
    if not answer:
        return words
    if words[mark - 1].kind == "PREP" or (words[mark - 1].kind == "AUX" and words[mark - 1].lower == "to"):
        preposition = words[mark - 1]._replace(kind="PREP", sort="to" if words[mark - 1].lower == "to" else "on")
        return [*words[: mark - 1], preposition, *answer, *words[end:]]
    for index, word in enumerate(words[:mark]):
        asked = word.lower in ASKED and at(words, index + 1) == "CELL"
        if asked and lexicon.is_generic("CELL", words[index + 1].text) and at(words, index + 2) in ASKED_OF:
            return [*words[:index], *answer, *words[index + 2 : mark + 1]]
    return words


def put_signal_in(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "What activates fibroblasts? TNF from macrophages.": the signal that a text answers its question with."""
    mark = next((index for index, word in enumerate(words) if word.text == "?"), 0)
    start = mark + 1 + 2 * (spelling(words, mark + 1) in ANSWERS and at(words, mark + 2) == "COLON")
    end = start
    while at(words, end) in MODIFIERS | {"MOLECULE", "AND", "COMMA", "PREP", "CELL", "STATE"}:
        end += 1
    answer = words[start:end]
    if not mark or at(words, start) != "MOLECULE" or at(words, end) not in ("STOP", "SEMICOLON", ""):
        return words
    for index, word in enumerate(words[:mark]):
        acts = index + 1 + (at(words, index + 1) == "MOLECULE")
        if (
            word.lower in ASKED
            and at(words, acts) in ("ACT", "BIND")
            and words[acts].form in ("s", "base", "past", "ed")
        ):
            return [*words[:index], *answer, *words[acts : mark + 1]]
    return words


def _answer(words: list[Word], start: int) -> tuple[list[Word], int]:
    """The cells that stand alone after a question, and where they end; nothing where more than they is told."""
    if start + 1 < len(words) and words[start].lower in ANSWERS and at(words, start + 1) == "COLON":
        start += 2
    end = start
    while at(words, end) in MODIFIERS | {"CELL", "AND", "COMMA"}:
        end += 1
    answer = words[start:end]
    alone = at(words, end) in ("STOP", "SEMICOLON", "")
    return (answer, end) if alone and any(word.kind == "CELL" for word in answer) else ([], 0)


def deny_question(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Does TNF act on fibroblasts? No.": what was asked is left open at best."""
    mark = next((index for index, word in enumerate(words) if word.text == "?"), 0)
    start = mark + 1 + 2 * (spelling(words, mark + 1) in ANSWERS and at(words, mark + 2) == "COLON")
    told = [word.lower for word in words[start : start + 2]]
    if not mark or not (told[:1] == ["no"] or told == ["probably", "not"]):
        return words
    place = words[mark]
    return [*words[:mark], Word("UNSETTLED", "no answer", place.start, place.start), *words[mark:]]
