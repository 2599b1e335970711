"""What stands between the words of a statement and tells nothing of a signal: ", however,", "after injury"."""

from itertools import takewhile

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import ARTICLES, HYPHENS, at, noun_at, spelling
from sigclass.parse.words import Word

NOUNS = frozenset({"CELL", "MOLECULE", "RECEPTOR"})
FINITE = VERBS | {"BE", "AUX", "NOT"}
INSERTED = frozenset([
    "however", "for example", "for instance", "therefore", "thus", "hence", "moreover", "furthermore", "indeed",
    "of course", "in fact", "in part", "at least in part", "at least partly", "in general", "in particular",
    "in principle",
    "in contrast", "by contrast", "on the other hand", "as expected", "in addition", "instead", "interestingly",
    "importantly", "surprisingly", "notably", "similarly", "likewise", "consequently", "accordingly", "presumably",
    "in this case", "in this way", "to some extent", "to a large extent", "among others", "among other things",
    "too", "though", "then", "in the end", "in short", "respectively", "at first", "at last", "in these cases",
])  # fmt: skip
OPENERS = frozenset(["as", "in", "at", "under", "during", "after", "before", "within", "upon", "following", "despite"])
PLACES = frozenset(["in", "at", "under", "during", "after", "before", "within", "upon", "following", "throughout"])
FILLING = frozenset({"WORD", "EFFECT", "NOSIGNAL", "STATE", "THING", *ARTICLES, "DEMONSTRATIVE", "MARK"})
NAMED = frozenset({"WORD", "EFFECT", "NOSIGNAL"})
INNER = frozenset({"of", "with", "and", "by", "to"})
REPORTING = frozenset({"we", "they", "i", "authors", "you"})
EXTENTS = frozenset({"extent", "degree"})
# what is no setting: "in contact with", "in concert with", "in excess of", "in order to"
NO_SETTINGS = frozenset([
    "contact", "proximity", "vicinity", "concert", "combination", "synergy", "addition", "order", "form", "response",
    "return", "excess", "favour", "favor", "common", "parallel", "exchange", "turn", "touch", "association", "place",
    "cooperation", "collaboration", "conjunction", "reply", "need", "charge", "control", "influence", "direction",
    "least", "nerve", "axon", "axons", "which", "same", "own", "their", "its", "mitochondria", "cytoplasm", "cytosol",
    "nucleus", "organelles", "granules", "membrane", "cleft", "gap",
    "medium", "media", "supernatant", "supernatants",
])  # fmt: skip
FRAME = FILLING | {"PREP", "AUX", "BE", "HAVE", "CALL", "PRONOUN", "RELATIVE", "SHOWING", "COMMA"}
REPORTED = (
    "show", "suggest", "report", "demonstrat", "indicat", "found", "find", "known", "evidence", "likely", "possib",
    "propos", "hypothes", "believ", "thought", "think", "reveal", "conclu", "observ", "impl", "suppos", "argu", "clear",
    "confirm", "establish", "assum",
)  # fmt: skip
UNSURE = frozenset(
    {"no", "not", "little", "unlikely", "unclear", "unknown", "whether", "if", "doubtful", "false", "true"}
)
VIEWS = ("view", "idea", "hypothesis", "notion", "claim", "support", "misconception", "myth", "belief")
DOUBTS = frozenset(
    ["no", "against", "misconception", "myth", "contrary", "unlikely", "wrong", "false", "refute", "refutes"]
)
REFUTED = frozenset(["rejected", "refuted", "disproved", "disproven", "wrong", "false", "incorrect", "abandoned"])
LONGEST_FRAME = 12  # words of "recent studies in mice have clearly demonstrated that"
LONGEST = 7  # words of what is inserted, at most


def drop_inserted(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TNF, however, acts on", "macrophages, in this model, secrete": what stands between two commas goes."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        end = _inserted_end(words, index) if word.kind == "COMMA" and kept and kept[-1].kind in NOUNS else 0
        if end:
            kept += [each for each in words[index + 1 : end] if each.kind == "AUX"]  # "in turn", "then"
            index = end + 1
            continue
        kept.append(word)
        index += 1
    return kept


def _inserted_end(words: list[Word], comma: int) -> int:
    """Where the second comma stands of an insertion that begins here; 0 where there is none."""
    end = comma + 1
    while end <= comma + LONGEST and at(words, end) not in ("COMMA", "STOP", ""):
        end += 1
    if at(words, end) != "COMMA" or end == comma + 1:
        return 0
    inside = words[comma + 1 : end]
    text = " ".join(word.lower for word in inside)
    if text in INSERTED or (len(inside) == 1 and inside[0].kind == "AUX"):
        return end
    if (
        inside[0].lower in REPORTING
        and len(inside) <= 3
        and all(word.kind in ("WORD", "HAVE", "CALL") for word in inside)
    ):
        return end  # "we found", "the authors think"
    opens = inside[0].lower in OPENERS or (inside[0].kind == "WORD" and inside[0].lower.endswith("ly"))
    plain = all(word.kind in FILLING | {"PREP", "SUBORDINATE"} for word in inside)
    return end if opens and plain and not NO_SETTINGS & {word.lower for word in inside} else 0


def open_dashes(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "macrophages release IL-1 - activating T cells": a hyphen between spaces, set for a dash."""
    opened: list[Word] = []
    for index, word in enumerate(words):
        after = words[index + 1] if index + 1 < len(words) else word
        apart = (
            word.text in HYPHENS and word.kind == "MARK" and opened and opened[-1].end < word.start < after.start - 1
        )
        goes_on = after.kind in (*ARTICLES, "RELATIVE", "AND") or after.form == "ing"
        if apart and goes_on and _has_verb(opened):
            word = word._replace(kind="STOP" if after.kind == "DEMONSTRATIVE" else "COMMA")
        opened.append(word)
    return opened


def drop_circumstances(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "macrophages after injury secrete", "TNF at sites of infection acts on": when and where, of no cell."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        end = _circumstance_end(words, index) if kept and kept[-1].kind in NOUNS else index
        onward = at(words, end) in FINITE or spelling(words, end) in ("from", "by")
        if end > index and (onward or _has_verb(kept)):
            index = end
            continue
        kept.append(words[index])
        index += 1
    return kept


def _circumstance_end(words: list[Word], index: int) -> int:
    """Where "after injury", "under hypoxic conditions", "in the absence of infection" ends; `index` for none."""
    word = words[index]
    absent = word.kind == "WITHOUT" and word.lower.endswith("absence of")
    if not absent and word.lower not in PLACES and word.lower != "to":
        return index
    end, named = index + 1, False
    while end < index + LONGEST:
        able = at(words, end) in FILLING or (spelling(words, end) in INNER and at(words, end + 1) in FILLING and named)
        conditions = spelling(words, end) == "conditions" and word.lower == "under"
        if not (able or conditions) or spelling(words, end) in NO_SETTINGS:
            break
        named = named or at(words, end) in NAMED or conditions
        end += 1
    extent = spelling(words, end - 1) in EXTENTS
    if not named or (word.lower == "to" and not extent) or spelling(words, end) in NO_SETTINGS:
        return index
    if at(words, end) == "MANNER" and at(words, end + 1) not in ("RELATIVE", "DEMONSTRATIVE", "PREP"):
        end += 1  # "in a dose-dependent manner"
    # what goes on is another noun's: "in infected macrophages", "at IL-2 concentrations"
    return index if at(words, end) in (*NOUNS, "SYMBOL", "MANNER", "SLASH", "ABILITY", "LABEL") else end


def drop_places(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-4 in the inflamed joint from T cells", "TNF in the gut, which acts on": where it is met goes."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        end = _place_end(words, index, lexicon) if kept and kept[-1].kind == "MOLECULE" else index
        if end == index:
            kept.append(words[index])
            index += 1
        index = max(index, end)
    return kept


def _place_end(words: list[Word], index: int, lexicon: NameLexicon) -> int:
    cell = noun_at(words, index + 1, "CELL") if words[index].lower in ("in", "within", "at") else -1
    names = lexicon.index("CELL").find(words[cell].text) if cell > 0 else ()
    if not names or any(lexicon.knowledge.cells[name].category not in ("organ", "tissue") for name in names):
        return index
    onward = at(words, cell + 1) == "PREP" and words[cell + 1].lower in ("from", "by", "on", "onto")
    onward = onward or (at(words, cell + 1) == "COMMA" and at(words, cell + 2) == "RELATIVE")
    return cell + 1 if onward else index


def _has_verb(kept: list[Word]) -> bool:
    """Whether the clause before has its verb: then what follows may be anything."""
    for word in reversed(kept):
        if word.kind in ("STOP", "SEMICOLON", "COLON", "RELATIVE", "SUBORDINATE", "BUT"):
            return False
        if word.kind in VERBS and word.form not in ("ing", "ed"):
            return True
    return False


def drop_frames(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "These data suggest that ...", "Interestingly, ...": what stands before the statement itself."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        opens = not kept or kept[-1].kind == "STOP"
        end = _frame_end(words, index) if opens else index
        if end == index:
            kept.append(words[index])
            index += 1
        index = max(index, end)
    return kept


def _frame_end(words: list[Word], index: int) -> int:
    """The index after "we show that" or after "interestingly,"; `index` where no frame opens the sentence."""
    end, reported = index, False
    while end < index + LONGEST_FRAME and at(words, end) in FRAME:
        lower = words[end].lower
        if lower in UNSURE:
            return index
        if (lower == "that" and reported) or (lower.endswith(" that") and lower.startswith(REPORTED)):
            return end + 1
        reported = reported or lower.startswith(REPORTED)
        end += 1
    if at(words, index) == "SUCH" and at(words, index + 1) == "COMMA":
        return index + 2  # "In particular, ..."
    plain = all(word.kind in FILLING | {"PREP", "AUX"} for word in words[index:end])
    short = at(words, end) == "COMMA" and 0 < end - index <= LONGEST and plain and not reported
    return end + 1 if short and words[index].lower not in ("which", "what") else index


def tag_doubtful(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "do not support the view that ...", "the hypothesis that ... was rejected": the text does not say that it is."""
    tagged: list[Word] = []
    first = 0  # of the sentence
    for index, word in enumerate(words):
        tagged.append(word)
        first = index + 1 if word.kind == "STOP" else first
        near = index - first < LONGEST_FRAME
        if near and (word.lower == "that" or word.lower.endswith(" that")) and _is_doubted(words, first, index):
            tagged.append(Word("UNSETTLED", "no evidence", word.end, word.end))
    return tagged


def _is_doubted(words: list[Word], first: int, that: int) -> bool:
    """Whether what stands before a "that" in its sentence, or a verb behind it, denies the view."""
    before = words[first:that]
    held = any(each.lower.startswith((*REPORTED, *VIEWS)) for each in words[first : that + 1])
    if not held or any(each.kind in (*NOUNS, "RELEASE") for each in before):
        return False
    if any(each.kind == "NOT" or each.lower in DOUBTS for each in before):
        return True
    after = takewhile(lambda each: each.kind != "STOP", words[that:])
    return any(each.lower in REFUTED for each in after)
