"""The kinds of token, in groups, and the look at a neighbour that all passes share."""

from sigclass.parse.words import Word

HEADS = frozenset(
    {"CELL", "MOLECULE", "RECEPTOR", "PATHWAY", "EFFECT", "THING", "RELEASING", "ACTING", "BINDING", "RESPONSE"}
)
MODIFIERS = frozenset({"INDEFINITE", "DEFINITE", "POSSESSIVE", "DEMONSTRATIVE", "OWN", "SAME", "NEAR", "OTHER", "FAR",
                       "STATE", "SURFACE", "SOLUBLE"})  # fmt: skip
POINTERS = frozenset({"INDEFINITE", "DEFINITE", "POSSESSIVE", "DEMONSTRATIVE"})


def at(words: list[Word], index: int) -> str:
    """The kind of the word at an index, "" outside."""
    return words[index].kind if 0 <= index < len(words) else ""
