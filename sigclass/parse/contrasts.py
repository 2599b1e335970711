"""Kinds of signalling side by side: "Autocrine acts on the same cell, paracrine on nearby cells"."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import at, spelling
from sigclass.parse.unknown_words import ANY_NAME
from sigclass.parse.words import Word

JOINTS = frozenset({"COMMA", "AND", "SEMICOLON", "BUT", "STOP"})
SIGNALLING = frozenset({"signaling", "signalling"})
UNLIKE = frozenset({"unlike", "in contrast to", "as opposed to"})


def part_kinds(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Autocrine acts on the same cell, paracrine on nearby cells": each kind in a sentence of its own."""
    verb = _verb_of(words, 0)
    if at(words, 0) != "LABEL" or at(words, verb) != "ACT":
        return words
    kinds = [0, *(i for i in range(1, len(words)) if words[i].kind == "LABEL" and _tells_of_kind(words, i, verb))]
    if len(kinds) < 2 and verb < 2:
        return words
    parted: list[Word] = []
    for index, word in enumerate(words):
        if index not in kinds:
            parted.append(word)
            continue
        while parted and parted[-1].kind in JOINTS:
            parted.pop()
        parted += [Word("STOP", ".", word.start, word.start)] if parted else []
        parted += [word, Word("MOLECULE", "", word.end, word.end, base=ANY_NAME)]
        if at(words, _verb_of(words, index)) not in VERBS:  # "paracrine on nearby cells"
            parted.append(words[verb]._replace(start=word.end, end=word.end))
    return parted


def _verb_of(words: list[Word], label: int) -> int:
    """Where the verb is to stand of "autocrine acts", "autocrine signaling acts"."""
    return label + 1 + (spelling(words, label + 1) in SIGNALLING)


def _tells_of_kind(words: list[Word], label: int, verb: int) -> bool:
    told = _verb_of(words, label)
    finite = at(words, told) in VERBS and words[told].form in ("base", "s")
    elliptic = spelling(words, label + 1) == spelling(words, verb + 1) != ""
    return at(words, label - 1) in JOINTS and (finite or elliptic)


def part_contrasted(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Unlike endocrine signals, which travel in the blood, paracrine signals ...": what is told of both."""
    opens = bool(words) and words[0].lower in UNLIKE
    if opens and at(words, 1) == "MOLECULE":
        return _without_contrasted(words)
    if not opens or at(words, 1) != "LABEL" or [at(words, i) for i in (2, 3, 4)] != ["MOLECULE", "COMMA", "RELATIVE"]:
        return words
    end = next((i for i in range(5, len(words)) if words[i].kind == "COMMA" and at(words, i + 1) == "LABEL"), 0)
    return [*words[1:3], *words[5:end], words[end]._replace(kind="STOP"), *words[end + 1 :]] if end else words


def _without_contrasted(words: list[Word]) -> list[Word]:
    """ "Unlike insulin, which travels in the blood, NGF acts": what is told of another signal says nothing of this."""
    relative = 2 + (at(words, 2) == "COMMA")
    told = at(words, relative) == "RELATIVE" or spelling(words, relative) == "that"
    comma = next((i for i in range(relative + 1, len(words)) if words[i].kind in ("COMMA", "STOP")), -1)
    goes_on = (
        comma > 0 and at(words, comma) == "COMMA" and at(words, comma + 1) in ("MOLECULE", "LABEL", "CELL", "DEFINITE")
    )
    return words[comma + 1 :] if told and goes_on else words


def tag_synaptic(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "in synaptic and paracrine contexts", "can be paracrine or synaptic": a label beside another."""
    tagged = list(words)
    for index, word in enumerate(words):
        beside = at(words, index + 1) in ("AND", "SLASH") and at(words, index + 2) == "LABEL"
        behind = at(words, index - 1) in ("AND", "SLASH") and at(words, index - 2) == "LABEL"
        if word.lower == "synaptic" and word.kind == "WORD" and (beside or behind):
            tagged[index] = word._replace(kind="LABEL", sort="synaptic")
    return tagged
