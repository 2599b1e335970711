"""What points back at the sender: "the cell that released it", "the one which had made them"."""

from sigclass.parse.lexicon import GIVING, NameLexicon
from sigclass.parse.tokens import at, noun_at, spelling
from sigclass.parse.word import Word

# "it" may be the receptor, or who gets something: "the vessels that supply it"
NOT_RELEASED = GIVING | {"express", "overexpress", "coexpress", "co-express"}
CELLS = frozenset({"cell", "cells", "one", "ones"})
EARLIER = frozenset({"first", "just", "also", "once"})

SIGNALLING = frozenset({"signaling cell", "signalling cell", "signaling cells", "signalling cells"})
MEANS = frozenset({"through", "by", "via", "upon", "after"})
SITES = frozenset({"site", "sites", "place", "point"})


def fold_origins(words: list[Word]) -> list[Word]:
    """Make one word of "the cell that released it"."""
    folded: list[Word] = []
    index = 0
    while index < len(words):
        # "diffuses from the cell that made it" names where it starts, not where it acts
        able = words[index].kind == "DEFINITE" and spelling(words, index - 1) != "from"
        end = _origin_end(words, index) if able else index
        if end > index:
            told = words[index:end]
            folded.append(Word("ORIGIN", " ".join(word.text for word in told), told[0].start, told[-1].end))
        else:
            folded.append(words[index])
        index = max(end, index + 1)
    return folded


def _origin_end(words: list[Word], index: int) -> int:
    """The index after "the cells that have originally made and released it"; `index` where it is something else."""
    cells = spelling(words, index) == "the" and spelling(words, index + 1) in CELLS
    if not cells or spelling(words, index + 2) not in ("that", "which"):
        return index
    verb = index + 3 + (spelling(words, index + 3) in ("has", "have", "had"))
    while at(words, verb) == "WORD" and (words[verb].lower.endswith("ly") or words[verb].lower in EARLIER):
        verb += 1
    while _releases(words, verb) and at(words, verb + 1) == "AND" and at(words, verb + 2) == "RELEASE":
        verb += 2
    return verb + 2 if _releases(words, verb) and spelling(words, verb + 1) in ("it", "them") else index


def _releases(words: list[Word], index: int) -> bool:
    return at(words, index) == "RELEASE" and words[index].form != "ing" and words[index].base not in NOT_RELEASED


def point_at_sender(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "The ligand acts only on the signaling cell": where no other cell is named, the one that sends it."""
    cells = [index for index, word in enumerate(words) if word.kind in ("CELL", "ITSELF")]
    the = cells[0] - 1 if cells else 0
    alone = len(cells) == 1 and words[cells[0]].lower in SIGNALLING and spelling(words, the) == "the"
    acts = alone and any(word.kind == "ACT" for word in words[: the - 1]) and spelling(words, the - 1) in ("on", "in")
    if not acts:
        return words
    told = words[the]._replace(kind="ORIGIN", text=f"the {words[cells[0]].text}", end=words[cells[0]].end)
    return [*words[:the], told, *words[cells[0] + 1 :]]


def point_at_makers(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "acts on the secreting macrophage", "binds receptors on the releasing astrocyte": the one that released it."""
    pointed: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        making = at(words, index + 1) == "RELEASE" and words[index + 1].form == "ing"
        on = word.lower == "the" and making and spelling(words, index - 1) in ("on", "upon", "of", "back")
        if on and at(words, index + 2) == "CELL" and any(each.kind in ("ACT", "BIND") for each in words[:index]):
            text = " ".join(each.text for each in words[index : index + 3])
            pointed.append(word._replace(kind="ORIGIN", text=text, end=words[index + 2].end))
            index += 3
            continue
        pointed.append(word)
        index += 1
    return pointed


def name_sources(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "from its source in the pancreas", "from their site of synthesis in the liver": from there."""
    named: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        place = _source_end(words, index + 1) if word.lower == "from" else 0
        named.append(word)
        index = place if place and noun_at(words, place, "CELL") > 0 else index + 1
    return named


def _source_end(words: list[Word], index: int) -> int:
    """The index after "its source in", "their site of production in"; 0 where something else stands here."""
    if spelling(words, index) not in ("its source", "its", "their"):
        return 0
    end = index + 1
    if at(words, index) == "DEFINITE" and spelling(words, end) in SITES:
        made = (
            at(words, end + 2) == "RELEASING" or at(words, end + 2) == "RELEASE" or spelling(words, end + 2) == "origin"
        )
        end = end + 3 if spelling(words, end + 1) == "of" and made else 0
    elif at(words, index) == "DEFINITE":
        end += spelling(words, end) in ("source", "sources", "origin")
    return end + 1 if end > index and spelling(words, end) in ("in", "within") else 0


def name_senders(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "released by the sender cell": as the sender it points at no other."""
    named: list[Word] = []
    for index, word in enumerate(words):
        if word.kind == "ORIGIN" and _is_agent(words, index):
            article = len(word.text) - len(word.text.removeprefix("the "))
            word = word._replace(kind="CELL", text=word.text[article:], start=word.start + article)
        named.append(word)
    return named


def _is_agent(words: list[Word], index: int) -> bool:
    prep = words[index - 1].lower if at(words, index - 1) == "PREP" else ""
    return (prep in ("by", "from") and at(words, index - 2) == "RELEASE") or (
        prep == "on" and at(words, index - 2) == "MOLECULE"  # "Delta on the sending cell"
    )


def open_its_release(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TGF-beta acts on fibroblasts through its release from platelets": TGF-beta released by platelets does."""
    for index, word in enumerate(words):
        noun = index + 2
        its = word.lower in MEANS and spelling(words, index + 1) == "its"
        named = at(words, noun) == "RELEASING" or (at(words, noun) == "RELEASE" and words[noun].form == "base")
        cell = noun_at(words, noun + 2, "CELL") if its and named and spelling(words, noun + 1) in ("from", "by") else -1
        if cell < 0:
            continue
        subject = next((i for i in range(index) if words[i].kind == "MOLECULE"), -1)
        if subject < 0 or any(each.kind == "STOP" for each in words[subject:index]):
            continue
        made = words[noun]._replace(kind="RELEASE", sort="secrete", base="release", form="ed", text="released")
        by = words[noun + 1]._replace(kind="PREP", text="by", sort="by")
        told = [made, by, *words[noun + 2 : cell + 1]]
        return [*words[: subject + 1], *told, *words[subject + 1 : index], *words[cell + 1 :]]
    return words
