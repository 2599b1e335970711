"""Nouns -> participants: the words, the name to look up, the state, and the clues that the modifiers hold."""

from dataclasses import replace

from sigclass.knowledge.fold import fold
from sigclass.model import Clue, Mention, Source
from sigclass.parse.chunks import Noun
from sigclass.parse.events import Party
from sigclass.parse.lexicon import NameLexicon, closed_words
from sigclass.parse.tokens import POINTERS
from sigclass.parse.words import Word

VAGUE = frozenset({"signal", "signals", "message", "messages", "cue", "cues"})
THEIRS = frozenset({"their", "its"})
# modifier -> the clues that it gives about the responder and the route
POSITION_CLUES = {
    "NEAR": (("responder", "different"), ("route", "near")),
    "OTHER": (("responder", "different"),),
    "FAR": (("responder", "different"), ("route", "blood")),
    "SAME": (("responder", "same"),),
}
ARTICLES = {"DEFINITE": "definite", "DEMONSTRATIVE": "definite", "INDEFINITE": "indefinite"}


def word_clue(word: Word, fact: str, value: str) -> Clue:
    """A clue at the place of a word."""
    return Clue(fact, value, word.text, word.start, word.end)


def mention(source: Source, start: int, end: int, name: str, state: str | None = None) -> Mention:
    """A mention of the text from `start` to `end`."""
    return Mention(source.text[start:end], start, end, name, state)


def is_cell(noun: Noun) -> bool:
    """Whether the noun stands for a cell, tissue or organ (pronouns apart)."""
    return noun.kind == "CELL" or (noun.kind == "THING" and noun.heads[-1].base in ("OTHER", "NEAR", "SAME"))


def cell_party(noun: Noun, source: Source, lexicon: NameLexicon) -> Party:
    """The participant that a cell noun or a pointing word stands for."""
    head = noun.head("CELL") or noun.heads[-1]
    clues = [
        _phrase_clue(noun, head, source, *clue) if word.kind == "SAME" else word_clue(word, *clue)
        for word in noun.modifiers
        for clue in POSITION_CLUES.get(word.kind, ())
    ]
    if head.kind in ("ITSELF", "ORIGIN") or head.sort == "itself":
        clues.append(_phrase_clue(noun, head, source, "responder", "same"))
    elif head.kind == "EACHOTHER" or head.sort in ("near", "far"):
        clues += [word_clue(head, "responder", "different")]
        if head.sort == "far":
            clues.append(word_clue(head, "route", "blood"))
        if head.sort == "near":
            clues.append(word_clue(head, "route", "near"))
    elif head.kind == "THING":
        clues += [word_clue(head, *clue) for clue in POSITION_CLUES[head.base]]
    if "synaptic" in head.lower and head.kind == "CELL":
        clues.append(word_clue(head, "route", "synapse"))  # "the postsynaptic cell"
    articles = [word for word in noun.modifiers if word.kind in ARTICLES]
    if articles and articles[0].lower in THEIRS and any(word.lower == "target" for word in noun.heads):
        clues.append(_phrase_clue(noun, head, source, "responder", "different"))  # "inhibit their target neurons"
    elif articles:
        clues.append(word_clue(articles[0], "article", ARTICLES[articles[0].kind]))
    state = " ".join(word.text for word in noun.modifiers if word.kind == "STATE") or None
    pointing = head.kind in POINTERS or head.kind == "THING"
    name = _cell_name(head)
    if name.endswith("+") and lexicon.index("CELL").find(f"{name} T cell"):
        name = f"{name} T cell"  # "CD4+ and CD8+ T cells"
    start = _start(noun, head, bool(clues) and clues[0].value == "same")
    return Party(
        mention(source, start, head.end, name, state),
        tuple(clues),
        generic=pointing or lexicon.is_generic("CELL", name),
        pointing=pointing,
        names=frozenset(lexicon.index("CELL").find(name) or (fold(name),)) if name else frozenset(),
    )


def placed(cell: Party, place: Party, source: Source, lexicon: NameLexicon) -> Party:
    """A generic word takes the name of the place that follows it: "cells in the parathyroid gland"."""
    generic = cell.generic or cell.mention.text.lower() in ("cell", "cells", "these cells", "those cells")
    if cell.mention.name == "" or cell.same:
        return cell
    start, end = cell.mention.start or 0, place.mention.end or 0
    if not generic:  # "the follicular cells of the thyroid"
        described = [f"{word} {cell.mention.name}" for word in _adjectives(place)]  # "neurons in the hypothalamus"
        options = [f"{place.mention.name} {cell.mention.name}", *described]
        name = next((each for each in options if lexicon.index("CELL").find(each)), "")
        names = frozenset(lexicon.index("CELL").find(name)) if name else frozenset()
        words = mention(source, start, end, name, cell.mention.state)
        if names:
            return replace(cell, mention=words, names=names)
        where = place.mention
        stands_in = Clue("place", where.name, where.text, where.start, where.end)  # "stem cells in the bone marrow"
        return replace(cell, clues=(*cell.clues, stands_in))
    words = mention(source, start, end, place.mention.name, cell.mention.state)
    clues = tuple(clue for clue in cell.clues if clue.fact != "article")
    return replace(place, mention=words, clues=clues)


def _adjectives(place: Party) -> list[str]:
    """The adjectives of a place: "hypothalamic" of the hypothalamus."""
    senses = closed_words().senses
    return [word for word, sense in senses.items() if sense.kind == "CELLADJ" and sense.sort in place.names]


def are_places(cells: list[Party], lexicon: NameLexicon) -> bool:
    """Whether these are organs or tissues, all of them."""
    known = lexicon.knowledge.cells
    return all(known[name].category in ("organ", "tissue") for cell in cells for name in cell.names if name in known)


def own_party(noun: Noun, source: Source) -> Party:
    """ "its own receptors", "their own growth": the sender itself."""
    word = next(word for word in noun.modifiers if word.kind == "OWN")
    start = noun.modifiers[0].start
    clue = word_clue(word, "responder", "same")
    return Party(mention(source, start, word.end, ""), (clue,), generic=True, pointing=True)


def named_by(party: Party, word: Word) -> Party:
    """A participant that stands in the brackets after its noun: it is mentioned there alone."""
    return replace(party, mention=party.mention._replace(text=word.text, start=word.start))


def _phrase_clue(noun: Noun, head: Word, source: Source, fact: str, value: str) -> Clue:
    """A clue that the whole phrase gives, its preposition included: "on the same cell"."""
    start = noun.lead if noun.lead is not None else noun.start
    return Clue(fact, value, source.text[start : head.end], start, head.end)


def _start(noun: Noun, head: Word, points: bool) -> int:
    """Where the mention starts: at the words that name it; "the" and "a" belong to it only where it points."""
    words = [word for word in noun.modifiers if points or word.kind not in ("INDEFINITE", "DEFINITE")]
    return min((word.start for word in words if word.start < head.start), default=head.start)


def _cell_name(head: Word) -> str:
    if head.kind == "CELL":
        if head.base and head.sort and head.sort not in ("itself", "near", "far"):
            return head.sort  # an adjective: "microglial"
        words = head.text[: -len("itself")] if head.lower.endswith("itself") else head.text
        return "cell" if head.sort in ("near", "far") else words.strip()
    return ""


def molecule_parties(noun: Noun, source: Source, lexicon: NameLexicon) -> list[Party]:
    """The molecules of a noun: those that its gloss lists where the noun itself is a generic word, else its own."""
    head = noun.head("MOLECULE")
    if head is None:
        return []
    if head.lower in VAGUE:  # "cytokine signals"
        head = next((word for word in noun.heads if word.kind == "MOLECULE" and word.lower not in VAGUE), head)
    clues = [word_clue(word, "form", "surface") for word in noun.modifiers if word.kind == "SURFACE"]
    # "secreted IL-21" is soluble; of "expressed FasL" nothing is said
    soluble = [word for word in noun.modifiers if word.kind == "SOLUBLE" and word.sort != "make"]
    clues += [word_clue(word, "form", "secreted") for word in soluble]
    generic = lexicon.is_generic("MOLECULE", head.base or head.text)
    if head.lower.startswith(("membrane", "surface", "cell-surface")):
        clues.append(word_clue(head, "form", "surface"))
    listed = [word for word in head.gloss if word.kind == "MOLECULE" and word.lower not in VAGUE]
    if generic and listed:
        return [_molecule(word, word.start, source, clues, lexicon) for word in listed]
    pointing = generic and any(word.kind in ("DEFINITE", "DEMONSTRATIVE") for word in noun.modifiers)
    return [_molecule(head, head.start, source, clues, lexicon, pointing)]


def _molecule(
    word: Word, start: int, source: Source, clues: list[Clue], lexicon: NameLexicon, pointing: bool = False
) -> Party:
    return Party(
        mention(source, start, word.end, word.base or word.text),
        tuple(clues),
        generic=lexicon.is_generic("MOLECULE", word.base or word.text),
        pointing=pointing,
        names=_names(word, lexicon).union(*(_names(each, lexicon) for each in word.gloss)),
    )


def _names(word: Word, lexicon: NameLexicon) -> frozenset[str]:
    name = word.base or word.text
    return frozenset(lexicon.index("MOLECULE").find(name) or (fold(name),))


def receptor_mention(word: Word, source: Source) -> Mention:
    """A receptor as written; "receptors" alone has no name."""
    name = "" if word.lower in ("receptor", "receptors", "its receptor", "autoreceptor", "autoreceptors") else word.text
    return mention(source, word.start, word.end, name)


def is_bare(party: Party) -> bool:
    """Whether the words are just "the cell" or "the cells"."""
    words = party.mention.name.lower()
    return words in ("cell", "cells") and not party.mention.state and not party.same and not party.other


def is_plural(cell: Party) -> bool:
    """Whether the words for a cell name several: "macrophages", unlike "thymus", "pancreas"."""
    text = cell.mention.text.lower()
    return text.endswith("s") and not text.endswith(("us", "as", "is", "ss"))
