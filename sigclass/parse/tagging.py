"""Words -> tokens of the grammar: which part each word plays, from its neighbours.

The passes run in the order of PASSES; each takes the words and gives words. What has no role in the end is dropped,
but never a negation.
"""

from collections.abc import Callable

from sigclass.parse.adjectives import tag_adjectives
from sigclass.parse.agents import fold_agents
from sigclass.parse.compounds import (
    drop_blood_nouns,
    fold_apposed,
    fold_beside,
    fold_describing,
    fold_letters,
    fold_parts,
    fold_roles,
    tag_misspelt,
    tag_objects,
)
from sigclass.parse.doing import tag_doings
from sigclass.parse.gradients import read_gradients
from sigclass.parse.label_tags import tag_labels
from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.noun_tags import tag_cells, tag_derived, tag_molecules, tag_receptors, tag_things
from sigclass.parse.own import open_own_relatives
from sigclass.parse.shorthand import name_short_cells, point_back
from sigclass.parse.tokens import HEADS, at
from sigclass.parse.turns import (
    drop_asked,
    drop_ills,
    fold_families,
    join_sources,
    part_hormones,
    point_it,
    split_signal_to,
    tag_circulating,
    tag_secreted,
)
from sigclass.parse.unsaid import name_proteins, name_unsaid
from sigclass.parse.verb_tags import split_to, tag_passives, tag_perfect, tag_signals, tag_unknown_verbs, tag_verbs
from sigclass.parse.words import Word

OPENING = frozenset({"DEMONSTRATIVE", "RELATIVE", "QUESTION"})  # what may open a clause or point at a noun


def tag_that(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "that" and "which": relative, demonstrative, question or conjunction; "this" without a noun is a pronoun."""
    tagged = []
    for index, word in enumerate(words):
        if word.kind not in OPENING:
            tagged.append(word)
            continue
        following = index + 1
        while at(words, following) in ("AUX", "NOT"):
            following += 1
        verb_next = at(words, following) in VERBS | {"BE"}
        before = at(words, index - 1)
        if word.lower == "that":
            if before == "CALL":
                word = word._replace(kind="SUBORDINATE")
            elif before in ("PREP",) or (not verb_next and before in ("", "STOP", "AND")):
                word = word._replace(kind="DEMONSTRATIVE" if not verb_next else "PRONOUN")
            elif verb_next or before in HEADS or before in ("SYMBOL", "COMMA", "WORD"):
                word = word._replace(kind="RELATIVE")
        elif word.kind == "DEMONSTRATIVE" and word.lower in ("this", "these", "those") and verb_next:
            noun_next = (
                at(words, following) in VERBS and words[following].form == "ed" and at(words, following + 1) in HEADS
            )
            word = word if noun_next else word._replace(kind="PRONOUN")
        elif word.lower in ("which", "who", "whose", "what") and (
            before in ("", "STOP", "COLON", "SEMICOLON") or (before == "PREP" and at(words, index + 1) == "PREP")
        ):
            word = word._replace(kind="QUESTION")
        tagged.append(word)
    return tagged


Pass = Callable[[list[Word], NameLexicon], list[Word]]
PASSES: tuple[Pass, ...] = (
    tag_labels,
    split_signal_to,
    name_unsaid,
    name_proteins,
    drop_blood_nouns,
    name_short_cells,
    point_back,
    drop_asked,
    drop_ills,
    tag_circulating,
    tag_secreted,
    part_hormones,
    fold_families,
    read_gradients,
    fold_describing,
    fold_letters,
    fold_roles,
    fold_agents,
    fold_apposed,
    tag_perfect,
    tag_signals,
    split_to,
    fold_parts,
    tag_adjectives,
    tag_derived,
    tag_receptors,
    tag_misspelt,
    tag_cells,
    fold_beside,
    join_sources,
    tag_that,
    point_it,
    tag_unknown_verbs,
    tag_verbs,
    tag_objects,
    tag_passives,
    tag_doings,
    tag_molecules,
    tag_things,
    open_own_relatives,
)


def tag(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Run all passes."""
    for each in PASSES:
        words = each(words, lexicon)
    return words
