"""A cluster's label, as users of expression tools write it -> the cell that it names, as far as that can be read.

"CD14+ Monocyte", "Germ.oocyte", "CD4+/CD45RA+ Naive T" and "T_cell_3" are read; "7" and "Unassigned" stay as they are.
"""

import re

from sigclass.knowledge import Knowledge
from sigclass.model import Field, Mention
from sigclass.parse.phrases import cell_mention

_SEPARATORS = re.compile(r"[\s._/:;,()\[\]]+")
_MARKER = re.compile(r"(?:CD\d+\w*|HLA-?\w+)(?:\+|-|hi|lo|pos|neg)?|\w+[+-]", re.IGNORECASE)
_NUMBER = re.compile(r"[-#]?\d+\w?|c\d+")
# the short labels of atlases that no table of names has
_SHORT = {
    "astro": "astrocyte", "endo": "endothelial cell", "epi": "epithelial cell", "fb": "fibroblast",
    "fib": "fibroblast", "fibro": "fibroblast", "macro": "macrophage", "mac": "macrophage", "mono": "monocyte",
    "neutro": "neutrophil", "oligo": "oligodendrocyte", "peri": "pericyte", "tc": "T cell",
}  # fmt: skip
_LINEAGES = ("CD4", "CD8")
_T_CELL = re.compile(r"(?:^|\s+)T(?: cells?)?$", re.IGNORECASE)
_MOST_WORDS = 6


def cluster_mention(label: Field, knowledge: Knowledge) -> Mention:
    """The cell of a cluster. Its name is the whole label where no cell can be read from it."""
    text, start = label.value, label.start
    end = None if start is None else start + len(text)
    for phrase in filter(_has_word, _phrases(text)):
        mention, _ = cell_mention(phrase, None, knowledge)
        if mention.name and _names_a_cell(mention.name, knowledge):
            return Mention(text, start, end, mention.name, mention.state)
    return Mention(text, start, end, text)


def _has_word(phrase: str) -> bool:
    return any(character.isalpha() for character in phrase)


def _names_a_cell(name: str, knowledge: Knowledge) -> bool:
    """Whether it is one known cell, and more than a general word."""
    found = knowledge.cell_names.find(name)
    return len(found) == 1 and knowledge.cells[found[0]].category == "cell"


def _phrases(text: str) -> list[str]:
    """What may name the cell, best first: the label, then without its separators, numbers and markers."""
    words = [_SHORT.get(word.lower(), word) for word in _SEPARATORS.split(text) if word][:_MOST_WORDS]
    phrases = [text, f"{text} cell"] if text.lower() not in _SHORT else []
    phrases.append(" ".join(words))
    while len(words) > 1 and _NUMBER.fullmatch(words[-1]):
        words.pop()
    plain = [word for word in words if not _MARKER.fullmatch(word)]
    lineage = [each for each in _LINEAGES for word in words if word.rstrip("+").upper() == each][:1]
    while plain:
        name = " ".join(plain)
        if lineage:
            phrases += [
                f"{_T_CELL.sub('', name)} {lineage[0]} T cell",
                f"{lineage[0]} {name}",
                f"{lineage[0]} {name} cell",
            ]
        phrases += [f"{name} cell", name]
        plain = plain[1:]
    return [*phrases, *(f"{each} T cell" for each in lineage)]
