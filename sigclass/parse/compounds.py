"""Compounds: "LPS-stimulated macrophages", "stromal HGF", "the dendrites of neurons", "cells next to them"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.roles import noun_and_of
from sigclass.parse.tokens import at, is_hyphen, noun_at, spelling
from sigclass.parse.words import Word

SITTING = frozenset({"infiltrating", "invading", "lining", "populating", "inhabiting", "colonizing", "colonising"})
ONLY = frozenset({"specific", "restricted", "selective"})
NAMES = frozenset({"CELL", "MOLECULE", "RECEPTOR", "PATHWAY", "SYMBOL", "WORD", "EFFECT", "THING"})
DESCRIBING_ENDS = (
    "ed", "ing", "deficient", "null", "negative", "positive", "dependent", "independent", "specific", "like", "free",
    "rich", "poor", "responsive", "sensitive", "resistant", "competent", "activated", "bound", "mediated", "high",
    "low", "mutant", "naive", "knockout", "competent", "experienced", "exposed", "reactive", "proficient", "lacking",
)  # fmt: skip
SHOWN = frozenset({"MOLECULE", "RECEPTOR", "SYMBOL", "WORD", "CELL"})  # what "surface" can describe
MADE_OF_VERBS = frozenset({"inhibition of", "blockade of"})
RESPONDING = frozenset({"CELL", "EFFECT", "RELEASING", "STATE"})  # what answers, unlike what a drug inhibits
DESCRIBED = 5  # words between an article and its noun, at most
LEADING = frozenset({"induced", "mediated", "dependent", "driven", "triggered", "stimulated", "initiated"})
DESCRIBING = frozenset(
    {"WORD", "ACT", "BLOCK", "LACK", "TRAVEL", "NEED", "RESPOND", "BIND", "STATE", "WITHOUT", "SOLUBLE", "MUTANT"}
)
EXPRESSING = frozenset({"express", "overexpress", "coexpress", "co-express"})
POSTSYNAPTIC = "postsynaptic neuron"
OF_PART = {POSTSYNAPTIC: ("of", "on")}  # "postsynaptic receptors on the muscle cell"; "terminals on neurons" are two
TRANSMISSIONS = frozenset({"synaptic transmission", "neurotransmission"})
ENDS = frozenset({"c", "n", "amino", "carboxy", "carboxyl"})  # of proteins: "the C-terminal region"


def fold_describing(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-33-stimulated ILC2s": a name, a hyphen and a participle describe the noun; the name is no participant.

    What releases ("T cell-derived", "insulin-secreting") stays as it is.
    """
    folded: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        prefixed = word.lower in ("non", "self") and is_hyphen(words, index + 1)
        negated = prefixed and at(words, index + 2) in ("WORD", "ACT", "EFFECT")
        noun = spelling(words, index + 3)
        if noun in ("signaling", "signalling") and word.kind == "MOLECULE" and words[index + 2].lower in LEADING:
            folded.append(word)  # "IL-7-induced signaling" is IL-7 signaling
            index += 3
            continue
        feedback = noun in ("feedback", "loop")
        named = word.kind in NAMES and is_hyphen(words, index + 1) and _describes(words, index + 2)
        named = named and not (word.kind == "MOLECULE" and _is_showing(words[index + 2]))
        if negated or (named and not feedback):
            last = words[index + 2]
            text = f"{word.text}-{last.text}"
            kind = "STATE" if _noun_after(words, index + 3) else "WORD"
            folded.append(word._replace(kind=kind, text=text, end=last.end, base=last.lower, gloss=()))
            index += 3
            continue
        folded.append(word)
        index += 1
    return folded


def _is_showing(word: Word) -> bool:
    """ "CD40L-expressing T cells": a ligand that they show, unlike the receptor of "CXCR4-expressing cells"."""
    return word.kind == "RELEASE" and word.form == "ing"


def _describes(words: list[Word], index: int) -> bool:
    if index >= len(words):
        return False
    word = words[index]
    if word.kind in ("DERIVED", "RELEASE"):
        shown = word.base == "bear" and index > 1 and words[index - 2].kind in ("RECEPTOR", "WORD", "SYMBOL")
        made = word.sort == "make" and word.base in EXPRESSING
        return word.kind == "RELEASE" and (made or shown)
    return word.kind in DESCRIBING and word.lower.endswith(DESCRIBING_ENDS)


def _noun_after(words: list[Word], index: int) -> bool:
    while at(words, index) in ("WORD", "STATE", "NEAR", "OTHER", "MARK", "AND") and index < len(words):
        index += 1
    return at(words, index) in ("CELL", "MOLECULE", "RECEPTOR", "SYMBOL")


def fold_parts(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Parts of a cell stand for it: "onto the dendrites of sensory neurons", "neuron cell bodies"."""
    folded: list[Word] = []
    of_next = False  # whether this word is the "of" after a part
    for index, word in enumerate(words):
        if of_next:
            of_next = False
            continue
        if word.kind == "SURFACE" and "surface" in word.lower and at(words, index + 1) not in SHOWN:
            word = word._replace(kind="PART", sort="membrane")
        if word.kind != "PART" or (word.lower == "terminal" and spelling(words, index - 2) in ENDS):
            folded.append(word)
        elif at(words, index + 1) == "PREP" and words[index + 1].lower in OF_PART.get(word.sort, ("of",)):
            _fold_part_of(word, folded)
            of_next = True
        elif not folded or folded[-1].kind != "CELL":
            folded.append(_lone_part(word, folded[-1].kind if folded else ""))
    return folded


def _fold_part_of(part: Word, folded: list[Word]) -> None:
    """ "the dendrites of" goes; "bound to the membrane of" leaves the mark that the molecule is displayed."""
    if folded and folded[-1].kind in ("DEFINITE", "INDEFINITE"):
        folded.pop()
    if part.sort == "membrane" and any(each.kind == "BIND" for each in folded[-2:]):
        folded.append(part._replace(kind="ONSURFACE"))
    elif part.sort == POSTSYNAPTIC:
        folded.append(part._replace(kind="SYNAPSEROUTE", sort=""))


def _lone_part(part: Word, before: str) -> Word:
    """A part without its cell: "the terminal" is a neuron's, "its own surface" the cell's, others are things."""
    lone = part.lower == "axons" and before not in ("DEFINITE", "OWN")  # not "on their axons"
    if lone or (part.lower == "axon" and before in ("ACT", "STATE")):
        return part._replace(kind="CELL", sort="neuron", base="neuron")  # "nourish axons", "attract growing axons"
    if part.sort not in ("", "membrane"):
        return part._replace(kind="CELL", base=part.sort)
    return part._replace(kind="THING" if before in ("OWN", "DEFINITE") else "WORD")


AFTER_THE_CELL = (
    "nearby", "near by", "close by", "next-door", "next door", "in the", "in their", "in its", "in close",
)  # fmt: skip
MISSPELT = 0.83  # how alike a word must be to a cell's name to be read as one, misspelt
LOOKUPS = 3  # near names a text; a look-up is slow


def tag_misspelt(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "acts on the neruon nearby": an unknown word where a cell must stand, spelt almost like one."""
    tagged = list(words)
    left = LOOKUPS
    for index, word in enumerate(words):
        if word.kind != "WORD" or len(word.text) < 5 or not left or not _wants_cell(words, index):
            continue
        left -= 1
        if lexicon.index("CELL").near(word.text.rstrip("s"), 1, MISSPELT):
            tagged[index] = word._replace(kind="CELL")
    return tagged


def _wants_cell(words: list[Word], index: int) -> bool:
    """After "on", "onto" or "by", after a word of position, before a verb of release."""
    before = index - 1
    while at(words, before) in ("DEFINITE", "INDEFINITE", "STATE"):
        before -= 1
    after_place = at(words, before) in ("NEAR", "OTHER") or (
        at(words, before) == "PREP" and words[before].lower in ("on", "onto", "by", "toward", "towards", "upon")
    )
    beside = at(words, index + 1) in ("NEAR", "RELEASE")
    return (after_place or beside) and at(words, index + 1) not in ("CELL", "WORD", "MOLECULE", "RECEPTOR", "EFFECT")


PLACED_BY = frozenset({"near", "around", "beneath", "below", "above", "underneath", "behind", "alongside"})


def fold_beside(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the enterocytes next to them", "the fibroblast nearby", "cells far away": the place goes before the cell."""
    folded: list[Word] = []
    skip = 0
    for index, word in enumerate(words):
        if skip:
            skip -= 1
            continue
        if word.kind == "ORIGIN" and index and words[index - 1].lower.endswith(" from"):
            continue  # "far from its source"
        place, skip = _place_after(words, index) if word.kind == "CELL" else (None, 0)
        if place is not None:
            if folded and folded[-1].kind in ("DEFINITE", "DEMONSTRATIVE"):
                folded.pop()
            folded.append(place)
        elif word.kind == "BESIDE":
            word = word._replace(kind="PREP", sort="other")
        folded.append(word)
    return folded


def _is_sender(words: list[Word], index: int) -> bool:
    """ "cells close to the secreting cell", "cells near the signaling cell": the place is the sender's."""
    return at(words, index) == "CELL" and words[index].lower.startswith(("signaling", "signalling", "sending"))


def _place_after(words: list[Word], index: int) -> tuple[Word | None, int]:
    """The word of position that follows a cell, as one that stands before it, and how many words it takes up."""
    following = at(words, index + 1)
    if spelling(words, index + 1) in PLACED_BY:
        following = "BESIDE"
    pronoun = 2 + (at(words, index + 2) == "PREP")
    sender = index + 2 + (at(words, index + 2) == "DEFINITE")
    if following in ("BESIDE", "NEAR") and (at(words, sender) == "ORIGIN" or _is_sender(words, sender)):
        return words[index + 1]._replace(kind="NEAR", sort=""), sender - index
    if following in ("BESIDE", "NEAR") and at(words, index + pronoun) == "PRONOUN":
        return words[index + 1]._replace(kind="NEAR", sort=""), pronoun
    if following == "NEAR" and words[index + 1].lower.startswith(AFTER_THE_CELL):
        return words[index + 1], 1
    far = index + 1
    while at(words, far) in ("RELATIVE", "DEMONSTRATIVE", "BE", "AUX", "WORD") and far < index + 4:
        far += 1
    if at(words, far) == "FAR" and at(words, far + 1) != "CELL":
        return words[far], far - index
    return None, 0


def share_heads(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T and B cells", "alpha and beta cells": the cell named first shares the head of the second."""
    shared = list(words)
    for index in range(len(words) - 2):
        word, cell = words[index], words[index + 2]
        listed = words[index + 1].lower in ("and", "or") and cell.kind == "CELL" and cell.lower.endswith(" cells")
        name = f"{word.text} cell"
        if listed and word.kind in ("WORD", "SYMBOL") and lexicon.index("CELL").find(name):
            shared[index] = word._replace(kind="CELL", sort=name, base=name)
    return shared


def place_cells(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cells infiltrating the tumour", "endothelial cells lining blood vessels": cells in it."""
    placed = list(words)
    for index, word in enumerate(words):
        if word.lower in SITTING and at(words, index - 1) == "CELL" and noun_at(words, index + 1, "CELL") > 0:
            placed[index] = Word("PREP", "in", word.start, word.end, sort="in")
    return placed


def place_deletions(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "macrophage-specific deletion of TNF": deletion of TNF in macrophages."""
    for index in range(len(words) - 4):
        cell, molecule = words[index], words[index + 4]
        only = is_hyphen(words, index + 1) and words[index + 2].lower in ONLY
        if cell.kind == "CELL" and only and words[index + 3].kind == "EXPERIMENT" and molecule.kind == "MOLECULE":
            within = Word("PREP", "in", molecule.end, molecule.end, sort="in")
            return [*words[:index], *words[index + 3 : index + 5], within, cell, *words[index + 5 :]]
    return words


def tag_objects(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """What its place makes of a word: "is an inhibitor of T cells" acts, "modulates synaptic transmission" affects.

    "Inhibition of T cells by IL-10" is what a signal does, "inhibition of IL-10" an experiment.
    """
    tagged: list[Word] = []
    for index, word in enumerate(words):
        if word.kind == "RECEPTOR" and at(words, index - 1) == "MOLECULE" and _looping(words, index):
            continue  # "an autocrine VEGF-VEGFR2 loop"
        inhibitor = word.kind == "EXPERIMENT" and word.lower in ("inhibitor of", "inhibitors of")
        of_cells = word.kind == "EXPERIMENT" and word.lower in MADE_OF_VERBS and _cell_first(words, index + 1)
        if of_cells or (inhibitor and _before_article(words, index) == "BE" and _responding(words, index + 1)):
            tagged += noun_and_of(word)
            continue
        if word.kind == "LABEL" and word.lower in TRANSMISSIONS and _before_article(words, index) == "ACT":
            word = word._replace(kind="EFFECT")
        tagged.append(word)
    return tagged


def _cell_first(words: list[Word], index: int) -> bool:
    """Whether the first name from here on is a cell: what is inhibited is no signal then."""
    kinds = (word.kind for word in words[index : index + 5])
    return next((kind for kind in kinds if kind in ("CELL", "MOLECULE", "RECEPTOR", "SYMBOL", "PREP")), "") == "CELL"


def _responding(words: list[Word], index: int) -> bool:
    """Whether what is inhibited answers: a cell, an effect, "insulin and glucagon secretion"."""
    while at(words, index) in ("MOLECULE", "AND", "COMMA") and at(words, index + 1) in (
        "MOLECULE", "AND", "COMMA", "RELEASING", "RELEASE",
    ):  # fmt: skip
        index += 1
    return at(words, index) in RESPONDING or (at(words, index) == "RELEASE" and at(words, index - 1) == "MOLECULE")


def _looping(words: list[Word], index: int) -> bool:
    """Whether a ligand and its receptor before this word name a way of signalling, labelled or looping."""
    signalling = spelling(words, index + 1) in ("signaling", "signalling", "axis", "signals")
    return at(words, index + 1) == "LOOP" or (signalling and at(words, index - 2) == "LABEL")


def _before_article(words: list[Word], index: int) -> str:
    """The kind of the word before, articles and describing words skipped."""
    first, index = index - DESCRIBED, index - 1
    while index > first and at(words, index) in ("INDEFINITE", "DEFINITE", "WORD"):
        index -= 1
    return at(words, index)
