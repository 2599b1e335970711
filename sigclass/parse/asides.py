"""Parentheses, citations and "such as" lists: folded into the name that they gloss, kept, or left out."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.words import Word

NAMES = frozenset({"CELL", "MOLECULE", "RECEPTOR", "PATHWAY", "SYMBOL"})
FILLING = frozenset({"COMMA", "AND", "SLASH", "MARK", "SUCH", "INDEFINITE", "DEFINITE", "AUX"})

POINTING = frozenset({"ITSELF", "SAME", "ORIGIN", "NEAR", "NEIGHBOR", "OTHER", "FAR"})


def fold_asides(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Fold brackets and "such as" lists into glosses; other brackets lose their marks, or all that is in them."""
    return _fold_lists(_fold_brackets(words), lexicon)


def _fold_brackets(words: list[Word]) -> list[Word]:
    kept: list[Word] = []
    closings = _closings(words)
    at = 0
    while at < len(words):
        word = words[at]
        close = closings.get(at)
        if close is None:
            if word.kind not in ("OPEN", "CLOSE"):
                kept.append(word)
            at += 1
            continue
        inner = words[at + 1 : close]
        glossed = _glossed(kept, inner)
        if kept and kept[-1].kind == "LABEL" and _explains(inner):
            at = close + 1
            continue
        if _classes(kept, inner):
            at = close + 1
            continue
        if _makes_inside(kept, inner):
            kept[-1:] = [inner[1], inner[0]._replace(kind="PRODUCING"), kept[-1]]
        elif glossed:
            kept[-1] = kept[-1]._replace(gloss=kept[-1].gloss + glossed)
        else:
            kept += _inner(word, inner)
        at = close + 1
    return kept


def _closings(words: list[Word]) -> dict[int, int]:
    """For each opening bracket that is closed, where."""
    found: dict[int, int] = {}
    waiting: list[int] = []
    for index, word in enumerate(words):
        if word.kind == "OPEN":
            waiting.append(index)
        elif word.kind == "CLOSE" and waiting:
            found[waiting.pop()] = index
    return found


def _glossed(kept: list[Word], inner: list[Word]) -> tuple[Word, ...]:
    """The names inside brackets that hold only names of the kind of the word before them, or its abbreviation."""
    if not kept or kept[-1].kind not in NAMES:
        return ()
    names = tuple(
        w for before, w in zip([None, *inner], inner, strict=False) if w.kind in NAMES and not _ends(before, w)
    )
    rest = [word for word in inner if word.kind not in NAMES | FILLING]
    if names and not rest and all(name.kind in (kept[-1].kind, "SYMBOL") for name in names):
        return tuple(name._replace(kind=kept[-1].kind) for name in names)
    return ()


def _ends(before: Word | None, word: Word) -> bool:
    """The bare "cells" of "ILC2 cells", where the name before it is one by itself."""
    return before is not None and before.kind == "CELL" and word.lower in ("cell", "cells")


def _makes_inside(kept: list[Word], inner: list[Word]) -> bool:
    """ "delta cells (secreting somatostatin)": brackets that hold what the cells before them make."""
    able = bool(kept) and kept[-1].kind == "CELL" and [word.kind for word in inner] == ["RELEASE", "MOLECULE"]
    return able and inner[0].form == "ing"


def _classes(kept: list[Word], inner: list[Word]) -> bool:
    """ "dynorphin (a kappa-opioid receptor agonist)": what sort of molecule it is, nothing that happens."""
    opens = bool(kept) and kept[-1].kind == "MOLECULE" and bool(inner) and inner[0].kind == "INDEFINITE"
    telling = VERBS | {"CELL", "LABEL", "MOLECULE", "CELLADJ"}
    return opens and not any(word.kind in telling for word in inner)


def _explains(inner: list[Word]) -> bool:
    """Whether brackets after a label only say what it means: "autocrine (acting on itself)"."""
    names = [word for word in inner if word.kind in ("MOLECULE", "SYMBOL", "RECEPTOR", "LABEL")]
    telling = [word for word in inner if word.kind in POINTING or word.lower in ("cell", "cells")]
    return bool(telling) and not names


def _inner(bracket: Word, inner: list[Word]) -> list[Word]:
    """What to keep of a bracket that is no gloss: its words between commas, or nothing but a comma."""
    pause = bracket._replace(kind="COMMA", text=",")
    telling = [word for word in inner if word.kind in NAMES or word.kind in ("LABEL", "ITSELF", "SAME", "NEAR")]
    citation = any(word.text.isdigit() and len(word.text) == 4 for word in inner)
    if not telling or (citation and not any(word.kind == "LABEL" for word in inner)):
        return [pause] if len(inner) == 1 and len(inner[0].text) <= 2 else []
    return [pause, *inner, pause._replace(kind="COMMA")]


def _fold_lists(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "cytokines such as IL-2 and IL-4" -> one word "cytokines" with the two as its gloss; an apposition likewise."""
    kept: list[Word] = []
    at = 0
    while at < len(words):
        word = words[at]
        if _introduces(word) and kept:
            head = _list_head(kept)
            members, end = _members(words, at + 1, head.kind) if head else ((), at)
            if head is not None and members and (head.kind != "CELL" or lexicon.is_generic("CELL", head.text)):
                while kept[-1] is not head:
                    kept.pop()
                kept[-1] = head._replace(gloss=head.gloss + members)
                at = end
                continue
        kept.append(word)
        at += 1
    return kept


def _introduces(word: Word) -> bool:
    """ "such as", "including", and the "called" of "chemicals called endothelins"."""
    return word.kind == "SUCH" or (word.kind == "CALL" and word.lower in ("called", "named", "termed"))


def _list_head(kept: list[Word]) -> Word | None:
    """The name that a list after it belongs to; a comma may stand between them."""
    for word in reversed(kept[-4:]):
        if word.kind in ("CELL", "MOLECULE", "RECEPTOR"):
            return word
        if word.kind not in ("COMMA", "WORD", "AUX", "GENITIVE"):
            return None
    return None


def _members(words: list[Word], at: int, kind: str) -> tuple[tuple[Word, ...], int]:
    """The names of one kind that stand in a list from `at` on, and where the list ends (a closing comma with it)."""
    members: list[Word] = []
    end = at
    index = at
    skipped = 0
    while index < len(words):
        word = words[index]
        compound = index + 1 < len(words) and words[index + 1].kind in NAMES - {word.kind}
        if (word.kind == kind and not compound) or (word.kind == "SYMBOL" and kind != "CELL"):
            members.append(word._replace(kind=kind))
            end, skipped = index + 1, 0
        elif word.kind in FILLING or (word.kind in ("WORD", "MARK", "NEAR", "OTHER") and skipped < 3):
            skipped += 1
            if not members and skipped > 3:
                break
        else:
            break
        index += 1
    if members and end < len(words) and words[end].kind == "COMMA" and _closes(words, end):
        end += 1
    return tuple(members), end


def _closes(words: list[Word], at: int) -> bool:
    """Whether the comma at `at` only closes the list: in "such as IL-6, which ..." it opens a clause."""
    following = words[at + 1].kind if at + 1 < len(words) else "STOP"
    return following not in ("RELATIVE", "AND", "BUT", "SUBORDINATE")
