"""Parentheses, citations and "such as" lists: folded into the name that they gloss, kept, or left out."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import MODIFIERS
from sigclass.parse.words import Word

NAMES = frozenset({"CELL", "MOLECULE", "RECEPTOR", "PATHWAY", "SYMBOL"})
FILLING = frozenset({"COMMA", "AND", "SLASH", "MARK", "SUCH", "INDEFINITE", "DEFINITE", "AUX"})

CLAUSAL = VERBS | {"STOP", "RELATIVE", "SEMICOLON", "BE"}
CUT_SHORT = frozenset({"fig", "figs", "vs", "al", "cf", "ca", "approx", "resp", "etc", "ref", "refs"})
ALSO_CALLED = frozenset({"known as", "called", "aka", "previously", "formerly", "originally", "termed"})
KINDRED = frozenset({"family", "families", "genes", "proteins", "members"})  # "CD80 or CD86 (B7 family)"
EXEMPLI = frozenset({"e.g.", "i.e."})
POINTING = frozenset({"ITSELF", "SAME", "ORIGIN", "NEAR", "NEIGHBOR", "OTHER", "FAR"})


def fold_asides(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Fold brackets and "such as" lists into glosses; other brackets lose their marks, or all that is in them."""
    return _fold_lists(_close_up(_fold_brackets(_without_points(words))), lexicon)


def _close_up(words: list[Word]) -> list[Word]:
    """ "the production, by T cells, of IFN-gamma": both commas stand inside one noun's phrases."""
    if not any(word.kind == "RELEASING" for word in words):
        return words
    dropped: set[int] = set()
    for index, word in enumerate(words[:-2]):
        if word.kind != "RELEASING" or words[index + 1].kind != "COMMA" or words[index + 2].lower not in ("by", "from"):
            continue
        ends = (i for i in range(index + 3, len(words) - 1) if words[i].kind == "COMMA" and words[i + 1].lower == "of")
        end = next(ends, None)
        if end is not None and not any(each.kind in CLAUSAL for each in words[index + 3 : end]):
            dropped |= {index + 1, end}
    return [word for index, word in enumerate(words) if index not in dropped]


def _without_points(words: list[Word]) -> list[Word]:
    """ "vs. pericytes", "Fig. 2", "et al. found": the point of what is cut short ends no sentence."""
    if not any(word.lower in CUT_SHORT for word in words):
        return words
    kept: list[Word] = []
    for index, word in enumerate(words):
        cut = word.text == "." and bool(kept) and kept[-1].lower in CUT_SHORT and kept[-1].end == word.start
        goes_on = index + 1 < len(words) and not words[index + 1].text[:1].isupper()
        if not (cut and goes_on):
            kept.append(word)
    return kept


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
        if _labels_what_follows(inner, words[close + 1 : close + 2]):
            kept += inner
            at = close + 1
            continue
        if len(kept) > 1 and kept[-1].kind == "LABEL" and _explains(inner):
            at = close + 1
            continue
        if _classes(kept, inner):
            at = close + 1
            continue
        if _says_where(kept, inner):
            kept += inner
        elif _makes_inside(kept, inner):
            kept[-1:] = [inner[1], inner[0]._replace(kind="PRODUCING"), kept[-1]]
        elif glossed:
            kept[-1] = kept[-1]._replace(gloss=kept[-1].gloss + glossed)
        else:
            kept += [] if _is_number(word, inner, words[close + 1 :]) else _inner(word, _bare_label(inner, words))
        at = close + 1
    return kept


def _labels_what_follows(inner: list[Word], after: list[Word]) -> bool:
    """ "local (paracrine) signals": the label of the noun after it."""
    labels = bool(inner) and all(each.kind in ("LABEL", "AND", "SLASH") for each in inner)
    return labels and any(each.kind in ("MOLECULE", "ACTING", "LOOP", "MANNER", "RELEASING") for each in after)


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
    rest = [word for word in inner if word.kind not in NAMES | FILLING and word.lower not in ALSO_CALLED | KINDRED]
    if names and not rest and kept[-1].kind == "SYMBOL" and any(word.lower in ALSO_CALLED for word in inner):
        kept[-1] = kept[-1]._replace(kind=names[0].kind, base=names[0].text)  # "MIS (also known as AMH)"
        return names
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


def _says_where(kept: list[Word], inner: list[Word]) -> bool:
    """ "CD40 (on B cells) binds CD40L (on the T cell)": on which cells a molecule is, or from which it comes."""
    named = bool(kept) and kept[-1].kind in ("MOLECULE", "RECEPTOR") and len(inner) > 1
    if not named or inner[0].lower not in ("on", "from") or inner[-1].kind != "CELL":
        return False
    plain = MODIFIERS | {"WORD", "CELL", "AND"}
    return all(word.kind in plain or (word.kind, word.form) == ("ACT", "ed") for word in inner[1:])


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


def _bare_label(inner: list[Word], words: list[Word]) -> list[Word]:
    """ "itself (autocrine signaling)": the label; beside a way that is told ("by gap junctions") all is kept."""
    labelled = len(inner) == 2 and inner[0].kind == "LABEL" and inner[1].lower in ("signaling", "signalling")
    return inner[:1] if labelled and not any(word.kind == "CONTACTROUTE" for word in words) else inner


def _is_number(bracket: Word, inner: list[Word], rest: list[Word]) -> bool:
    """ "production [3] by", "production (3) by": a reference, unlike "(1) autocrine, (2) paracrine"."""
    numbers = bool(inner) and all(word.text.isdigit() or word.text in ",-–" for word in inner)
    return numbers and (bracket.text == "[" or (bool(rest) and rest[0].kind in ("PREP", "STOP", "COMMA")))


def _inner(bracket: Word, inner: list[Word]) -> list[Word]:
    """What to keep of a bracket that is no gloss: its words between commas, or nothing but a comma."""
    pause = bracket._replace(kind="COMMA", text=",")
    if any(word.kind == "NOLABEL" for word in inner):
        return []  # "(heart as an endocrine organ)"
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
            if word.lower in EXEMPLI and (not members or _is_told(words, end)):
                kept.append(word._replace(kind="STOP"))  # "(e.g., CD40L on T cells engages CD40)": told by itself
                at += 1
                continue
            if head is not None and members and (head.kind != "CELL" or lexicon.is_generic("CELL", head.text)):
                while kept[-1] is not head:
                    kept.pop()
                kept[-1] = head._replace(gloss=head.gloss + members)
                at = end
                continue
        apposed = _apposed(words, at, lexicon)
        if apposed:
            word = word._replace(gloss=word.gloss + apposed)
            at += 3 if len(apposed) == 1 else 5
            kept.append(word)
            continue
        kept.append(word)
        at += 1
    return kept


def _apposed(words: list[Word], at: int, lexicon: NameLexicon) -> tuple[Word, ...]:
    """ "two cytokines, IL-4 and IL-13, act": what the plural stands for, between commas; not "IL-4, and IL-13"."""
    head, rest = words[at], words[at + 1 : at + 6]
    kinds = [word.kind for word in rest]
    if kinds[:3] != ["COMMA", "MOLECULE", "COMMA"] and kinds != ["COMMA", "MOLECULE", "AND", "MOLECULE", "COMMA"]:
        return ()
    plural = (
        head.kind == "MOLECULE" and head.lower.endswith("s") and lexicon.is_generic("MOLECULE", head.base or head.text)
    )
    members = tuple(word for word in rest[: 2 if kinds[2] == "COMMA" else 4] if word.kind == "MOLECULE")
    after = words[at + (4 if len(members) == 1 else 6) :][:1]
    listed = len(members) == 1 and (not after or after[0].kind in ("MOLECULE", "SYMBOL", "AND"))
    return members if plural and not listed and not any(lexicon.is_generic("MOLECULE", m.text) for m in members) else ()


def _is_told(words: list[Word], end: int) -> bool:
    """Whether what follows "e.g." is told with its cell or its verb, not only named."""
    return end < len(words) and (words[end].kind in VERBS or words[end].lower in ("on", "from", "by"))


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
        beside = bool(members) and end == index and word.kind in NAMES
        if beside:
            break  # "called growth factors signal some cells"
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
