"""`explain`: the pages of a name. Words of sigclass itself come first, then the entries of the knowledge."""

from sigclass.explain.entries import entry_pages
from sigclass.explain.words import word_names, word_pages
from sigclass.knowledge import Knowledge
from sigclass.knowledge import knowledge as shipped
from sigclass.knowledge.names import NameIndex
from sigclass.render.pages import Explanation

__all__ = ["TABLES", "Explanation", "explain", "near_names"]

TABLES = ("molecule", "cell", "receptor", "pathway", "effect")


def explain(name: str, knowledge: Knowledge | None = None) -> tuple[Explanation, ...]:
    """Return all pages of the name, none where it is not known. Several where it stands for several things."""
    known = knowledge or shipped()
    pages = list(word_pages(name))
    for table in TABLES:
        pages += [entry_pages[table](known, found) for found in known.index(table).find(name)]
    return tuple(pages)


def near_names(name: str, knowledge: Knowledge | None = None) -> tuple[str, ...]:
    """Return up to five names spelt almost like this one."""
    known = knowledge or shipped()
    words = NameIndex((word, word, True) for word in word_names())
    indexes = [words, *(known.index(table) for table in TABLES)]
    return tuple(dict.fromkeys(near for index in indexes for near in index.near(name)))[:5]
