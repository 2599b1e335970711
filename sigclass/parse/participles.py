"""Whether a form in -ed or -ing is a verb or describes a noun: "activated T cells", "released by A and attracted B"."""

from itertools import takewhile

from sigclass.parse.lexicon import VERBS
from sigclass.parse.tokens import ARTICLES, HEADS, MODIFIERS, at
from sigclass.parse.words import Word

NOUN_BEFORE_VERB = frozenset(
    {"CELL", "MOLECULE", "RECEPTOR", "PATHWAY", "PRONOUN", "RELATIVE", "EFFECT", "SYMBOL", "ITSELF", "BLANK"}
)
MOVING = frozenset({"contract", "relax", "migrate", "work"})  # "from contracting muscle"
STATES = frozenset({"activated", "stimulated", "infected", "primed", "injured", "damaged", "cultured", "isolated"})
FINITE = frozenset({"base", "s", "past"})


def is_adjective(word: Word, before: str, words: list[Word], index: int) -> bool:
    """Whether a form in -ed or -ing describes the noun after it; `before` is the kind of the word before it."""
    following = index + 1
    while at(words, following) in ("WORD", "STATE", "NEAR", "OTHER", "LABEL") and following < index + 3:
        following += 1
    if at(words, following) not in ("CELL", "MOLECULE", "RECEPTOR", "SYMBOL") or word.kind == "LACK":
        return False
    if before == "AND" and word.form == "ed" and word.lower not in STATES and _after_passive(words, index):
        return False  # "was released by epithelial cells and attracted eosinophils"
    if word.form == "ed" and before not in ARTICLES | {"PREP", "AND"} and _is_only_verb(words, index):
        return False  # "ATP released through channels stimulated receptors"
    shows = word.form == "ed" and word.kind == "RELEASE" and at(words, following) == "RECEPTOR"
    if before in ("BUT", "AND") and shows:
        return False  # "secreted IL-2 and expressed CD25"
    if before == "COMMA" and word.form == "ed" and (_after_participle(words, index) or _after_aside(words, index)):
        return False  # "TSLP, released by keratinocytes, induced dendritic cells to ..."
    if word.form == "ed" and index and words[index - 1].lower in ("do", "does", "did"):
        return True  # "what do activated T cells release?"
    if before in NOUN_BEFORE_VERB | {"BE", "AUX", "NOT"}:
        return False
    if word.form == "ing":
        return before in ARTICLES or (before == "PREP" and word.base in MOVING and at(words, index + 1) == "CELL")
    return True


def _after_participle(words: list[Word], index: int) -> bool:
    """Whether "released by keratinocytes," stands before, right behind a molecule, and no list goes on."""
    after = index + 1
    while at(words, after) in ("WORD", "STATE", "CELL"):
        after += 1
    back = index - 2
    while at(words, back) not in ("COMMA", "STOP", "", "RELEASE") and back > 0:
        back -= 1
    made = at(words, back) == "RELEASE" and words[back].form == "ed" and at(words, back + 1) == "PREP"
    return made and at(words, back - 1) in ("MOLECULE", "COMMA") and at(words, after) not in ("AND", "COMMA")


def _after_passive(words: list[Word], index: int) -> bool:
    """Whether "X was released by cells and" stands before: the molecule does what follows."""
    back = index - 2
    while at(words, back) in MODIFIERS | {"CELL", "WORD", "JOIN"}:
        back -= 1
    by = at(words, back) == "PREP" and words[back].lower in ("by", "from", "in")
    made = back - 1
    be = made - 1 - (at(words, made - 1) == "AUX")
    return by and at(words, made) == "RELEASE" and at(words, be) == "BE" and words[be].lower in ("was", "were")


def _is_only_verb(words: list[Word], index: int) -> bool:
    """Whether the sentence has no other verb for its subject, a molecule "released through" something."""
    ahead = takewhile(lambda word: word.kind not in ("STOP", "SEMICOLON"), words[index + 1 :])
    before = list(takewhile(lambda word: word.kind not in ("STOP", "SEMICOLON"), reversed(words[:index])))[::-1]
    rest = (*before, *ahead)
    if any(word.kind in ("BE", "RELATIVE", "COMMA") or (word.kind in VERBS and word.form in FINITE) for word in rest):
        return False
    made = [place for place, word in enumerate(before) if word.kind == "RELEASE" and word.form == "ed"]
    return len(made) == 1 and made[0] > 0 and before[made[0] - 1].kind == "MOLECULE"


def _after_aside(words: list[Word], index: int) -> bool:
    """ "TNF, which is made by macrophages, activated fibroblasts": the subject before "which" still lacks its verb."""
    opening = index - 2
    while at(words, opening) not in ("COMMA", "STOP", "SEMICOLON", ""):
        opening -= 1
    if at(words, opening) != "COMMA" or at(words, opening + 1) != "RELATIVE" or at(words, opening - 1) not in HEADS:
        return False
    ahead = takewhile(lambda word: word.kind not in ("STOP", "SEMICOLON"), words[index + 1 :])
    before = takewhile(lambda word: word.kind not in ("STOP", "SEMICOLON"), reversed(words[:opening]))
    finite = [word for word in (*before, *ahead) if word.kind == "BE" or (word.kind in VERBS and word.form in FINITE)]
    return not finite


def describes(word: Word, before: str, following: str) -> bool:
    """An -ed form after an article describes an unknown noun: "an increased absorption"."""
    if word.form == "ing":
        return before in ("PREP", "INDEFINITE", "DEFINITE") and following == "WORD"
    return (
        word.form == "ed"
        and before in ("INDEFINITE", "DEFINITE")
        and following in ("WORD", "EFFECT", "RELEASING", "ACTING")
    )
