"""Where a signal comes from, told without a verb of release.

"a paracrine signal arising in the stroma", "the adipocyte-derived plasma protein adiponectin", "CD80 upregulated on
dendritic cells".
"""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at, noun_at, spelling
from sigclass.parse.words import Word

ARISING = frozenset([
    "originating", "arising", "emanating", "stemming", "coming", "originate", "arise", "emanate", "stem", "come",
    "originates", "arises", "emanates", "stems", "comes", "originated", "arose", "emanated", "stemmed", "came",
])  # fmt: skip
WAYS = frozenset({"cascade", "cascades", "cue", "cues", "message", "messages", "axis", "pathway", "communication"})
SKIPPED = frozenset({"WORD", "AUX", "RELATIVE", "DEMONSTRATIVE", "MANNER"})
SIGNAL_REACH = 4  # words between a signal and the verb of its origin, at most
CLASSES = frozenset([
    "protein", "proteins", "peptide", "polypeptide", "glycoprotein", "lipid", "enzyme", "product", "molecule", "ligand",
    "proteoglycan", "metabolite", "messenger", "substance",
])  # fmt: skip
DESCRIBING = frozenset({"WORD", "NOSIGNAL", "STATE", "SOLUBLE", "MARK", "LABEL", "PATHWAY", "EFFECT"})
AGENTS = frozenset(["regulator", "modulator", "activator", "stimulator", "inducer", "suppressor", "enhancer"])
CARRIED = frozenset({"plasma", "serum", "circulating", "blood-borne"})
BEFORE_SUBJECT = frozenset({"", "STOP", "COMMA", "COLON", "CLOSE", "MARK", "SUBORDINATE"})
LONGEST_CLASS = 6  # words of "a circulating heparin-binding plasma protein"
SHOWN_MORE = frozenset({"upregulated", "up-regulated", "induced", "enriched", "overexpressed", "localized", "exposed"})


def tag_origins(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "signals arising in the stroma", "CD80 upregulated on dendritic cells": participles that tell who makes them."""
    tagged = list(words)
    for index, word in enumerate(words):
        preposition = words[index + 1].sort if at(words, index + 1) == "PREP" else ""
        it = at(words, index - 1) == "PRONOUN" and words[index - 1].lower == "it"
        formed = word.lower == "formed" and at(words, index - 1) == "MOLECULE" and preposition in ("by", "in")
        arises = word.lower in ARISING and preposition in ("from", "in")
        if formed or (arises and (it or _signal_before(tagged, index))):
            tagged[index] = word._replace(kind="RELEASE", sort="make", base="derive", form="passive")
        shown = word.lower in SHOWN_MORE and at(words, index - 1) in ("MOLECULE", "RECEPTOR", "SYMBOL")
        if shown and (preposition == "on" or at(words, index + 1) == "ONSURFACE"):
            tagged[index] = word._replace(kind="RELEASE", sort="make", base="express", form="passive")
    return tagged


def _signal_before(words: list[Word], index: int) -> bool:
    """Whether what arises is a signal; "a paracrine cascade" is made one."""
    for back in range(index - 1, max(-1, index - 1 - SIGNAL_REACH), -1):
        word = words[back]
        if at(words, back - 1) == "LABEL" and (word.lower in WAYS or word.kind in ("LOOP", "PATHWAY")):
            words[back] = word._replace(kind="MOLECULE", base="signal")
            return True
        if word.kind == "MOLECULE" or word.lower.endswith(("signal", "signals")):
            return True
        aside = word.kind == "COMMA" and at(words, back + 1) == "RELATIVE"  # "PDGF, which comes from macrophages"
        if word.kind not in SKIPPED and not aside:
            return False
    return False


def fold_derived_class(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "adipocyte-derived plasma protein adiponectin": the class between "derived" and the name goes."""
    folded: list[Word] = []
    index = 0
    while index < len(words):
        folded.append(words[index])
        end = index + 1
        if words[index].kind == "DERIVED" and words[index].lower == "derived":
            while end < index + LONGEST_CLASS and (_describes(words, end) or at(words, end) == "BLOODROUTE"):
                end += 1
            named = at(words, end) == "MOLECULE" and not lexicon.is_generic("MOLECULE", words[end].text)
            if named and words[end - 1].lower.rpartition(" ")[2] in CLASSES:
                _keep_route(folded, words[index + 1 : end])
                index = end
                continue
        index += 1
    return folded


def _keep_route(folded: list[Word], described: list[Word]) -> None:
    """A plasma protein goes with the blood: the mark stands before the cell that makes it."""
    carried = next((word for word in described if word.lower in CARRIED), None)
    cell = next((i for i in range(len(folded) - 1, -1, -1) if folded[i].kind == "CELL"), None)
    if carried is not None and cell is not None and at(folded, cell - 1) in BEFORE_SUBJECT:
        folded.insert(cell, Word("BLOODROUTE", carried.text, carried.start, carried.end))


def _describes(words: list[Word], index: int) -> bool:
    kind = at(words, index)
    return kind in DESCRIBING or (kind == "RELEASE" and words[index].form == "ed")


def tag_agents(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "an oocyte-derived regulator of", "a mesenchymal regulator of": a signal; a label before it goes in front."""
    tagged: list[Word] = []
    for index, word in enumerate(words):
        before = at(tagged, len(tagged) - 1)
        if word.kind == "ACTING" and word.lower in AGENTS and _of(words, index + 1):
            article = at(tagged, len(tagged) - 2) == "INDEFINITE"
            if before == "DERIVED" or (before == "CELLADJ" and article):
                word = word._replace(kind="MOLECULE", base="factor")
        if word.kind == "LABEL" and before == "DERIVED" and at(words, index + 1) in ("MOLECULE", "ACTING"):
            start = len(tagged) - 1
            while start and tagged[start - 1].kind in ("CELL", "MARK", "STATE", "WORD", "INDEFINITE", "DEFINITE"):
                start -= 1
            tagged.insert(start, word)
            continue
        tagged.append(word)
    return tagged


def _of(words: list[Word], index: int) -> bool:
    return spelling(words, index) == "of"


def open_made_by(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Under the influence of IL-10 that tumor cells secrete, macrophages ...": of IL-10 from tumor cells."""
    opens = [0, *(index + 1 for index, word in enumerate(words) if word.kind == "STOP")]
    for start in opens:
        molecule = noun_at(words, start + 1, "MOLECULE") if at(words, start) == "PREP" else -1
        cell = noun_at(words, molecule + 2, "CELL") if spelling(words, molecule + 1) in ("that", "which") else -1
        verb = cell + 1
        made = (
            molecule > 0
            and cell > 0
            and at(words, verb) == "RELEASE"
            and words[verb].form in ("base", "s", "past", "ed")
        )
        if made and at(words, verb + 1) == "COMMA":
            from_ = Word("PREP", "from", words[molecule].end, words[molecule].end, sort="from")
            return [*words[: molecule + 1], from_, *words[molecule + 2 : cell + 1], *words[verb + 1 :]]
    return words


def open_exposed(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Exposed to TGF-beta from macrophages, fibroblasts ...": in response to it."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        opens = word.lower == "exposed" and at(words, index - 1) in ("", "STOP") and spelling(words, index + 1) == "to"
        if opens and noun_at(words, index + 2, "MOLECULE") > 0:
            to = words[index + 1]
            opened.append(
                word._replace(kind="PREP", sort="response", text=f"{word.text} {to.text}", end=to.end, base="", form="")
            )
            index += 2
            continue
        opened.append(word)
        index += 1
    return opened


def open_response(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "In response to TGF-beta from macrophages, fibroblasts lay down collagen": whatever they do, they respond."""
    for index, word in enumerate(words):
        if word.kind != "PREP" or word.sort != "response" or at(words, index - 1) not in ("", "STOP"):
            continue
        comma = next((i for i in range(index, len(words)) if words[i].kind in ("COMMA", "STOP")), -1)
        cell = noun_at(words, comma + 1, "CELL") if at(words, comma) == "COMMA" else -1
        does = at(words, cell + 1) == "WORD" and words[cell + 1].text.islower()
        if cell > 0 and does and noun_at(words, index + 1, "MOLECULE") > 0:
            answer = Word("RESPOND", "respond", words[cell].end, words[cell].end, "respond", "respond", "base")
            to = word._replace(sort="to", text="to")
            told = [*words[comma + 1 : cell + 1], answer, to, *words[index + 1 : comma]]
            return [*words[:index], *told, words[comma], *words[cell + 1 :]]
    return words
