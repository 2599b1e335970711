"""Quiz options: labels that a question offers are no evidence for any of them."""

from itertools import pairwise

from sigclass.parse.tokens import spelling
from sigclass.parse.words import Word

ASKING = frozenset({"QUESTION", "BLANK"})
IMPERATIVES = frozenset(
    ["name", "identify", "classify", "state", "choose", "select", "which", "what", "is", "does", "decide", "are"]
)
LETTERS = ("", "a", "b", "c", "d", "e", "f", "", "1", "2", "3", "4", "5", "6")
LONGEST_OPTION = 12  # words
AND = frozenset({"and", "&", "as well as", "and also", "plus", "together with"})
BETWEEN = frozenset({"COMMA", "AND", "SLASH", "OPEN", "CLOSE", "STOP", "COLON", "SEMICOLON", "MARK", "INDEFINITE"})


def drop_options(words: list[Word]) -> list[Word]:
    """Leave out labels that stand as a choice.

    These are lettered options, three or more labels in a row, two in a question, and "(a/b)" before a noun. The label
    of "True or false: ..." is to be judged, too.
    """
    asking = _asks(words) or any(word.kind == "WHETHER" for word in words)
    dropped = _lettered(words) | _to_be_judged(words)
    for run in _runs(words):
        distinct = {words[index].sort for index in run}
        joined_by_and = all(_joined_by_and(words, a, b) for a, b in pairwise(run))
        told = not asking and (_all_told(words[run[0] : run[-1]]) or _in_manners(words, run))
        offered = (len(distinct) > 2 and not told) or (len(distinct) == 2 and (asking or _bracketed(words, run)))
        if offered and not (joined_by_and and len(distinct) == 2 and not _question_mark(words, run[-1])):
            dropped.update(run)
    letters = {index for row in _rows(words) for index in row}
    parted = [word._replace(kind="STOP") if index in letters else word for index, word in enumerate(words)]
    return [word for index, word in enumerate(parted) if index not in dropped]


def _all_told(run: list[Word]) -> bool:
    """Whether all labels of a row are told: "autocrine, paracrine and endocrine", "autocrine and/or paracrine"."""
    spelt = [word.lower for word in run if word.kind != "SLASH"]
    both = [word for before, word in zip(["", *spelt], spelt, strict=False) if not (word == "or" and before in AND)]
    return any(word in AND for word in both) and "or" not in both


def _in_manners(words: list[Word], run: list[int]) -> bool:
    """ "can signal in a juxtacrine, autocrine or paracrine manner": each of them, in a sentence that asks nothing."""
    after = words[run[-1] + 1] if run[-1] + 1 < len(words) else None
    return after is not None and after.kind == "MANNER" and spelling(words, run[0] - 2) == "in"


def _lettered(words: list[Word]) -> set[int]:
    """The labels of "A. paracrine feedback B. autocrine feedback": options in the order of their letters."""
    dropped: set[int] = set()
    for row in _rows(words):
        ends = [*row[1:], min(row[-1] + LONGEST_OPTION, len(words))]
        labels = [
            [index for index in range(start, end) if words[index].kind == "LABEL"]
            for start, end in zip(row, ends, strict=True)
        ]
        if sum(map(bool, labels)) > 1 and all(len(each) < 3 for each in labels[:-1]):
            dropped.update(index for each in labels for index in each[:2])
        else:
            dropped.update(_asked(words[: row[0]]))
    return dropped


def _asked(question: list[Word]) -> list[int]:
    """The label of "Which of these is autocrine?", which names nobody: that of one of the statements that follow."""
    last = len(question) - 1
    if last < 0 or question[last].text not in ("?", "(", ":"):
        return []
    stops = [index for index, word in enumerate(question) if word.kind == "STOP" and index < last - 1]
    first = stops[-1] + 1 if stops else 0
    sentence = question[first:]
    if sentence[0].lower != "which" or any(word.kind in ("CELL", "MOLECULE") for word in sentence):
        return []
    return [first + index for index, word in enumerate(sentence) if word.kind == "LABEL"]


def _to_be_judged(words: list[Word]) -> set[int]:
    """The labels of "True or false: insulin acts in a paracrine manner"."""
    spelt = [word.lower for word in words]
    judged = spelt[:3] == ["true", "or", "false"] or spelt[-4:-1] == ["true", "or", "false"]
    return {index for index, word in enumerate(words) if judged and word.kind == "LABEL"}


def _is_letter(words: list[Word], index: int) -> bool:
    return words[index].lower in LETTERS and words[index + 1].text in (".", ")", ":")


def _rows(words: list[Word]) -> list[list[int]]:
    """Rows of option letters that follow each other: a, b, c."""
    rows: list[list[int]] = []
    for index in (index for index in range(len(words) - 1) if _is_letter(words, index)):
        before = LETTERS[LETTERS.index(words[index].lower) - 1]
        if not before:
            rows.append([index])
        elif rows and words[rows[-1][-1]].lower == before:
            rows[-1].append(index)
    return [row for row in rows if len(row) > 1]


def _asks(words: list[Word]) -> bool:
    if any(word.kind in ASKING or word.text == "?" for word in words):
        return True
    starts = [0, *(index + 1 for index, word in enumerate(words) if word.kind == "STOP")]
    return any(spelling(words, start) in IMPERATIVES for start in starts)


def _question_mark(words: list[Word], after: int) -> bool:
    """Whether the sentence that holds the word at `after` ends in a question mark."""
    return next((word.text == "?" for word in words[after:] if word.kind == "STOP"), False)


def _joined_by_and(words: list[Word], first: int, second: int) -> bool:
    return any(word.lower in AND for word in words[first:second])


def _bracketed(words: list[Word], run: list[int]) -> bool:
    return run[0] > 0 and words[run[0] - 1].kind == "OPEN" and words[min(run[-1] + 1, len(words) - 1)].kind == "CLOSE"


def _runs(words: list[Word]) -> list[list[int]]:
    """The indexes of labels with nothing between them but marks, option letters and "or"."""
    runs: list[list[int]] = []
    last = -99
    for index, word in enumerate(words):
        if word.kind != "LABEL" and word.lower != "synaptic":
            continue
        if runs and last >= 0 and all(_is_marker(between) for between in words[last + 1 : index]):
            runs[-1].append(index)
        else:
            runs.append([index])
        last = index
    return [run for run in runs if len(run) > 1]


def _is_marker(word: Word) -> bool:
    option_letter = len(word.text) == 1 and word.text.isalnum()
    return word.kind in BETWEEN or option_letter or word.kind == "MANNER"
