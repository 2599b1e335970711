"""Quiz options: labels that a question offers are no evidence for any of them."""

from itertools import pairwise

from sigclass.parse.words import Word

ASKING = frozenset({"QUESTION", "BLANK"})
IMPERATIVES = frozenset(
    ["name", "identify", "classify", "state", "choose", "select", "which", "what", "is", "does", "decide", "are"]
)
BETWEEN = frozenset({"COMMA", "AND", "SLASH", "OPEN", "CLOSE", "STOP", "COLON", "SEMICOLON", "MARK", "INDEFINITE"})


def drop_options(words: list[Word]) -> list[Word]:
    """Leave out labels that stand as a choice: three or more in a row, two in a question, or "(a/b)" before a noun."""
    asking = _asks(words)
    dropped: set[int] = set()
    for run in _runs(words):
        distinct = {words[index].sort for index in run}
        joined_by_and = all(_joined_by_and(words, a, b) for a, b in pairwise(run))
        told = not asking and any(w.lower == "and" for w in words[run[0] : run[-1]])
        told = told and not any(w.lower == "or" for w in words[run[0] : run[-1]])
        offered = (len(distinct) > 2 and not told) or (len(distinct) == 2 and (asking or _bracketed(words, run)))
        if offered and not (joined_by_and and len(distinct) == 2 and not _question_mark(words, run[-1])):
            dropped.update(run)
    return [word for index, word in enumerate(words) if index not in dropped]


def _asks(words: list[Word]) -> bool:
    if any(word.kind in ASKING or word.text == "?" for word in words):
        return True
    starts = [0, *(index + 1 for index, word in enumerate(words) if word.kind == "STOP")]
    return any(start < len(words) and words[start].lower in IMPERATIVES for start in starts)


def _question_mark(words: list[Word], after: int) -> bool:
    """Whether the sentence that holds the word at `after` ends in a question mark."""
    return next((word.text == "?" for word in words[after:] if word.kind == "STOP"), False)


def _joined_by_and(words: list[Word], first: int, second: int) -> bool:
    return any(word.lower == "and" for word in words[first:second])


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
