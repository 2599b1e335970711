"""The kinds of token, each in its class; the classes are the terminals of grammar/sentences.lark."""

from sigclass.parse.word import Word

# class -> the kinds that stand in the same places
_KINDS = {
    "STOP": "STOP",
    "AUXILIARY": "AUX BE NOT",
    "VERB": "RELEASE ACT BIND RESPOND TRAVEL NEED LACK BLOCK HAVE CALL COPULA",
    "PREP": "PREP",
    "JOIN": "JOIN",
    "LABEL": "LABEL",
    "MODIFIER": "INDEFINITE DEFINITE DEMONSTRATIVE OWN SAME NEAR OTHER FAR STATE SURFACE SOLUBLE",
    # with the nouns made of verbs (secretion, activation), and what "T cell-derived" and "IL-2-producing" end in
    "HEAD": "CELL MOLECULE RECEPTOR PATHWAY EFFECT THING RELEASING ACTING BINDING RESPONSE DERIVED PRODUCING GENITIVE",
    "POINTER": "PRONOUN ITSELF ORIGIN EACHOTHER",
    # GAP: words without a role between two nouns keep them apart
    "MARK": "COMMA SEMICOLON COLON AND BUT SUBORDINATE RELATIVE QUESTION SUCH RATHER WITHOUT RESISTANT CONTRAST "
    "ABILITY MUTANT BLOODROUTE LOCALROUTE CONTACTROUTE SYNAPSEROUTE INSIDEROUTE ONSURFACE VESICLE EXPERIMENT "
    "SHOWING LOOP WHETHER UNSETTLED GAP",
}
CLASSES = {kind: terminal for terminal, kinds in _KINDS.items() for kind in kinds.split()}

NOUN_PARTS = frozenset(_KINDS["HEAD"].split())
HEADS = NOUN_PARTS - {"DERIVED", "PRODUCING", "GENITIVE"}  # what can be a noun by itself
MODIFIERS = frozenset(_KINDS["MODIFIER"].split())
ARTICLES = frozenset({"INDEFINITE", "DEFINITE", "DEMONSTRATIVE"})
POINTERS = frozenset(_KINDS["POINTER"].split())
CELL_POINTERS = POINTERS - {"PRONOUN"}  # "itself", "its source", "each other": always a cell
MARKS = frozenset(_KINDS["MARK"].split())
# what immune cells do to others, no act of a signal
MERELY = frozenset({"only", "just", "merely", "solely", "simply", "exclusively", "purely"})
FIGHTING = frozenset({"kill", "attack", "destroy", "engulf", "eliminate", "clear", "lyse", "fight"})
HYPHENS = frozenset("-‐‑–")


def at(words: list[Word], index: int) -> str:
    """The kind of the word at an index, "" outside."""
    return words[index].kind if 0 <= index < len(words) else ""


def spelling(words: list[Word], index: int) -> str:
    """The word at an index in small letters, "" outside."""
    return words[index].lower if 0 <= index < len(words) else ""


def is_hyphen(words: list[Word], index: int) -> bool:
    """Whether the hyphen of a compound stands at an index: "T cell-derived"."""
    return at(words, index) == "MARK" and words[index].text in HYPHENS


ADJECTIVES = MODIFIERS | {"WORD", "MARK", "SUCH"}
LONGEST_NOUN = 8  # words of "the newly synthesized pro-inflammatory cytokine TNF", its noun apart


def noun_at(words: list[Word], index: int, *kinds: str) -> int:
    """Where the noun of one of these kinds stands that the phrase from here on leads to; -1 where it leads to none.

    "the LPS-stimulated macrophages", "the cytokine TNF": adjectives, participles and a class before a name are passed.
    """
    end = index + LONGEST_NOUN
    while index < end:
        kind = at(words, index)
        if kind in kinds and not is_hyphen(words, index + 1) and at(words, index + 1) not in kinds:
            return index
        participle = kind in ("ACT", "RELEASE") and words[index].form in ("ed", "passive") and kind not in kinds
        if kind not in ADJECTIVES and kind not in kinds and not participle and not is_hyphen(words, index + 1):
            return -1
        index += 1
    return -1
