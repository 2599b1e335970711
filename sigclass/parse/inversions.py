"""Clauses turned about or cut short: "the liver is where it acts", "on which it acts", "as do NK cells"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import ARTICLES, at, noun_at, spelling
from sigclass.parse.words import Word

DOING = frozenset({"do", "does", "did"})
TOO = frozenset({"too", "also", "likewise", "as"})  # "do as well"
ADDRESSEES = frozenset({"targets", "addressees", "recipients", "receivers"})
ENDS = frozenset({"STOP", "COMMA", "SEMICOLON", "RELATIVE", ""})
ACTING = frozenset({"ACT", "BIND"})
MAKERS = frozenset({"producer", "producers", "source", "sources", "sender", "senders", "maker", "makers"})
ANSWERERS = frozenset(
    {"consumer", "consumers", "target", "targets", "responder", "responders", "recipient", "recipients"}
)
COMING = frozenset({"comes", "come", "came"})
OPENERS = frozenset({"although", "though", "while", "even though"})
USED = frozenset({"used", "consumed", "utilized"})
BEFORE_PAIR = frozenset({"STOP", "COLON", "SEMICOLON"})
REACH = 12  # words back to the verb that is not said again


def say_again(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "responds to it, as do NK cells", "and NK cells do as well": they respond to it, too."""
    for index, word in enumerate(words):
        if word.lower not in DOING or not index:
            continue
        after = noun_at(words, index + 1, "CELL") if spelling(words, index - 1) in ("as", "so") else -1
        before = at(words, index - 1) == "CELL" and spelling(words, index + 1) in TOO
        verb = next((i for i in range(index - 1, max(-1, index - REACH), -1) if words[i].kind == "RESPOND"), -1)
        signal = (
            noun_at(words, verb + 2, "MOLECULE", "PRONOUN") if verb > 0 and spelling(words, verb + 1) == "to" else -1
        )
        if signal < 0 or not (after > 0 or before) or at(words, verb - 1) == "NOT":
            continue
        place = word.start
        again = [words[verb]._replace(start=place, end=place, form="base", text="respond")]
        again += [Word("PREP", "to", place, place, sort="to"), words[signal]._replace(start=place, end=place)]
        if before:
            return [*words[:index], *again, *words[index + 1 + (spelling(words, index + 1) != "as") :]]
        joint = Word("AND", "and", place, place)
        return [*words[: index - 1], joint, *words[index + 1 : after + 1], *again, *words[after + 1 :]]
    return words


def open_addressees(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "The PDGF has two targets: the tumor cell itself and the fibroblasts": it acts on them."""
    for index, word in enumerate(words):
        if word.lower not in ADDRESSEES or at(words, index + 1) != "COLON":
            continue
        have = index - 1
        while at(words, have) in ("WORD", "OTHER", "STATE", *ARTICLES):
            have -= 1
        if at(words, have) == "HAVE" and noun_at(words, index + 2, "CELL") > 0:
            acts = words[have]._replace(kind="ACT", sort="act", base="act", form="s")
            return [
                *words[:have],
                acts,
                words[index + 1]._replace(kind="PREP", sort="on", text="on"),
                *words[index + 2 :],
            ]
    return words


def open_which(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "by fibroblasts, on which it acts back"; "PDGF, by which pericytes are recruited": it acts on them."""
    for index, word in enumerate(words):
        which = spelling(words, index + 1) == "which"
        if word.lower == "on" and which and spelling(words, index + 2) == "it":
            verb = index + 3
            while at(words, verb) in ("AUX", "WORD"):
                verb += 1
            cell = next((i for i in range(index - 1, max(-1, index - 3), -1) if words[i].kind == "CELL"), -1)
            if at(words, verb) == "ACT" and cell > 0:
                same = Word("DEMONSTRATIVE", "these", word.start, word.start)
                cells = Word("CELL", "cells", word.start, word.end, base="cells")
                joint = Word("AND", "and", word.start, word.start)
                told = [joint, words[verb], word._replace(kind="PREP", sort="on"), same, cells]
                return [*words[: cell + 1], *told, *words[verb + 1 :]]
        if word.lower == "by" and which and at(words, index - 1) == "COMMA":
            cell = noun_at(words, index + 2, "CELL")
            verb = cell + 2
            while at(words, verb) in ("AUX", "WORD"):
                verb += 1
            if cell > 0 and at(words, cell + 1) == "BE" and at(words, verb) == "ACT" and words[verb].form == "ed":
                does = words[verb]._replace(form="s")
                return [*words[:index], words[index + 1], does, *words[index + 2 : cell + 1], *words[verb + 1 :]]
    return words


def open_where(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "The pancreas is where insulin comes from, but the liver is where it acts": from the one, on the other."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        cell = index if at(words, index) == "CELL" else -1
        is_where = cell >= 0 and at(words, cell + 1) == "BE" and spelling(words, cell + 2) == "where"
        signal = noun_at(words, cell + 3, "MOLECULE", "PRONOUN") if is_where else -1
        verb = signal + 1 + (at(words, signal + 1) == "BE")
        place = words[cell] if is_where else None
        if place is not None and signal > 0:
            end = verb + 1 + (spelling(words, verb + 1) == "from")
            comes = spelling(words, verb) in COMING or (at(words, verb) == "RELEASE" and words[verb].form == "ed")
            if comes or at(words, verb) == "ACT":
                opened.append(words[signal])
                opened += _made_in(place) if comes else _acts_on(place, words[verb])
                opened.append(place)
                index = end
                continue
        opened.append(words[index])
        index += 1
    return opened


def _made_in(place: Word) -> list[Word]:
    start = place.start
    made = Word("RELEASE", "released", start, start, "secrete", "release", "ed")
    return [Word("BE", "is", start, start, base="is"), made, Word("PREP", "by", start, start, sort="by")]


def _acts_on(place: Word, verb: Word) -> list[Word]:
    start = place.start
    return [verb._replace(start=start, end=start), Word("PREP", "on", start, start, sort="on")]


def open_among_those(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Among the cells that respond to TNF from macrophages are fibroblasts": fibroblasts respond to it."""
    for index, word in enumerate(words):
        cells = noun_at(words, index + 1, "CELL") if word.lower in ("among", "amongst") else -1
        that = cells > 0 and spelling(words, cells + 1) in ("that", "which") and at(words, cells + 2) == "RESPOND"
        be = (
            next((i for i in range(cells + 3, len(words)) if words[i].kind in ("BE", "STOP", "COMMA")), -1)
            if that
            else -1
        )
        if be > 0 and words[be].kind == "BE" and noun_at(words, be + 1, "CELL") > 0:
            end = next((i for i in range(be, len(words)) if words[i].kind == "STOP"), len(words))
            return [*words[:index], *words[be + 1 : end], *words[cells + 2 : be], *words[end:]]
    return words


def open_both_ends(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "T cells are at once the producers and the consumers of IL-2": they produce it and respond to it."""
    for index, word in enumerate(words):
        if word.lower not in ANSWERERS or at(words, index - 1) not in (*ARTICLES, "AND"):
            continue
        first = next((i for i in range(index - 1, max(-1, index - REACH), -1) if _is_maker(words[i])), -1)
        be = (
            next((i for i in range(first, max(-1, first - REACH), -1) if words[i].kind == "BE"), -1)
            if first > 0
            else -1
        )
        between = words[first + 1 : index]
        named = next((each for each in [*between, *words[index + 1 : index + 4]] if each.kind == "MOLECULE"), None)
        ends = index + 1 if any(each.kind == "MOLECULE" for each in between) else index + 3
        if be < 1 or named is None or at(words, be - 1) != "CELL" or any(each.kind == "CELL" for each in between):
            continue
        place = words[be]
        make = place._replace(kind="RELEASE", sort="make", base="produce", form="base")
        joint = Word("AND", "and", place.end, place.end)
        answer = Word("RESPOND", "respond", place.end, place.end, "respond", "respond", "base")
        it = [Word("PREP", "to", place.end, place.end, sort="to"), Word("PRONOUN", "it", place.end, place.end)]
        return [*words[:be], make, named, joint, answer, *it, *words[ends:]]
    return words


def _is_maker(word: Word) -> bool:
    return word.lower.removesuffix(" of") in MAKERS


def drop_although(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Although made by keratinocytes, VEGF acts": made by them, it acts."""
    return [
        word
        for index, word in enumerate(words)
        if not (word.lower in OPENERS and at(words, index + 1) == "RELEASE" and words[index + 1].form == "ed")
    ]


def open_used_by(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "is used not only by the T cell that secretes it but also by NK cells": it acts on them."""
    for index, word in enumerate(words):
        if word.lower not in USED:
            continue
        be = index - 1
        while at(words, be) in ("AUX", "WORD"):
            be -= 1
        by = index + 1
        while at(words, by) in ("AUX", "WORD"):
            by += 1
        signal = at(words, be - 1) in ("MOLECULE", "AUX")
        if at(words, be) != "BE" or not signal or spelling(words, by) != "by":
            continue
        end = next((i for i in range(by, len(words)) if words[i].kind == "STOP"), len(words))
        on = [
            each._replace(sort="on", text="on") if each.lower == "by" and each.kind == "PREP" else each
            for each in words[index + 1 : end]
        ]
        acts = word._replace(kind="ACT", sort="act", base="act", form="s")
        return [*words[:be], acts, *on, *words[end:]]
    return words


def bind_side_by_side(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "B7 on the dendritic cell, CD28 on the T cell", "CD40L on T cells + CD40 on B cells": one binds the other."""
    for index, word in enumerate(words):
        if (
            word.kind != "MOLECULE"
            or spelling(words, index + 1) != "on"
            or at(words, index - 1) not in ("", *BEFORE_PAIR)
        ):
            continue
        shown = noun_at(words, index + 2, "CELL")
        joint = shown + 1
        parted = shown > 0 and (
            at(words, joint) in ("COMMA", "AND") or (words[joint : joint + 1][:1] and words[joint].text == "+")
        )
        receptor = noun_at(words, joint + 1, "RECEPTOR") if parted else -1
        carrier = noun_at(words, receptor + 2, "CELL", "NEIGHBOR") if spelling(words, receptor + 1) == "on" else -1
        if carrier > 0 and at(words, carrier + 1) in ENDS:
            binds = words[joint]._replace(kind="BIND", text="binds", sort="bind", base="bind", form="s")
            return [*words[:joint], binds, *words[joint + 1 :]]
    return words
