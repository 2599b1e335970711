"""Words -> tokens of the grammar: which part each word plays, from its neighbours.

The passes run in the order of rewording and restating, which put other wordings in plain words, and then of PARTS; each
takes the words and gives words. What has no role in the end is dropped, but never a negation.
"""

from sigclass.parse.abilities import (
    CAUSED,
    FOLLOWING,
    INVOLVED,
    PLAYING,
    POWERS,
    name_doers,
    open_abilities,
    open_caused,
    open_following,
    open_taking_part,
)
from sigclass.parse.adjectives import (
    CONTRASTING,
    DYING,
    drop_contrasted,
    fold_ligand_receptor,
    tag_adjectives,
    tag_anatomy,
    tag_dying,
)
from sigclass.parse.apposition import fold_apposed
from sigclass.parse.asking import ask_for_molecule
from sigclass.parse.cell_names import name_by_signal, tag_cells
from sigclass.parse.compounds import (
    ONLY,
    SITTING,
    fold_beside,
    fold_describing,
    fold_parts,
    place_cells,
    place_deletions,
    share_heads,
    tag_misspelt,
    tag_objects,
)
from sigclass.parse.doing import tag_doings
from sigclass.parse.giving import (
    AIMED,
    ATTACHED,
    DUTIES,
    STORED,
    open_aims,
    open_duties,
    open_exerting,
    open_gifts,
    open_mobilizing,
    open_staying,
)
from sigclass.parse.gradients import GROWING, TRACKING, TRAILS, read_gradients
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.makers import level_makers, part_hormones, tag_derived
from sigclass.parse.nerves import FIBRES, SYNAPTIC, name_fibres, tag_released_at, tag_synaptic_release
from sigclass.parse.noun_tags import tag_molecules, tag_receptors, tag_things
from sigclass.parse.origins import ARISING, SHOWN_MORE, fold_derived_class, tag_agents, tag_origins
from sigclass.parse.own import free_restricted, open_own_relatives
from sigclass.parse.relatives import tag_that
from sigclass.parse.replies import put_answer_in
from sigclass.parse.restating import RESTATING
from sigclass.parse.rewording import REWORDING
from sigclass.parse.roles import fold_agents, fold_roles, open_signals
from sigclass.parse.shorthand import (
    LETTERED,
    NAMED_BY_LETTER,
    SORTS,
    drop_likened,
    fold_letters,
    fold_sorts,
    name_short_cells,
    point_back,
)
from sigclass.parse.steps import Step
from sigclass.parse.touching import (
    CONTACTS,
    SPREAD,
    drop_needless_contact,
    open_spillover,
    open_talk_among,
    put_contact_last,
    tag_contacts,
)
from sigclass.parse.turns import (
    CIRCULATING,
    FAMILIES,
    ILLS,
    INVOLVING,
    TRANSCRIPTS,
    drop_asked,
    drop_ills,
    fold_families,
    join_signal_to,
    join_sources,
    name_ones,
    open_involving,
    point_it,
    split_signal_to,
    tag_circulating,
    tag_transcripts,
)
from sigclass.parse.unknown import spread_names, tag_unknown
from sigclass.parse.unknown_verbs import tag_unknown_verbs
from sigclass.parse.unknown_words import PROTEINS
from sigclass.parse.unsaid import PLAIN, name_proteins, name_unsaid
from sigclass.parse.verb_tags import split_to, tag_passives, tag_perfect, tag_signals, tag_verbs
from sigclass.parse.way_nouns import (
    FATES,
    INSIDE,
    LOCAL,
    drop_blood_nouns,
    drop_made_synapses,
    drop_seats,
    join_fates,
    tag_inside,
    tag_local_effects,
)
from sigclass.parse.wordings import (
    FAULTS,
    GOING_ON,
    SELDOM,
    STOPPING,
    drop_deeds,
    drop_going_on,
    drop_purposes,
    open_faults,
    open_makers,
    open_needing,
    open_not_but,
    open_stopping,
    open_wordings,
    tag_seldom,
)
from sigclass.parse.words import Word

PARTS: tuple[Step, ...] = (
    Step(tag_origins, ARISING | SHOWN_MORE | {"formed"}),
    Step(fold_derived_class, frozenset({"derived"})),
    Step(tag_agents, frozenset({"DERIVED", "CELLADJ"})),
    Step(drop_contrasted, CONTRASTING),
    Step(tag_anatomy, frozenset({"distal", "proximal", "organ", "organs"})),
    Step(tag_dying, DYING),
    Step(fold_ligand_receptor, frozenset({"ligand"})),
    Step(tag_contacts, CONTACTS),
    Step(drop_needless_contact, frozenset({"CONTACTROUTE"})),
    Step(put_contact_last, frozenset({"CONTACTROUTE"})),
    Step(open_talk_among, frozenset({"ACT"})),
    Step(name_fibres, FIBRES),
    Step(tag_synaptic_release, SYNAPTIC),
    Step(tag_released_at, frozenset({"at"})),
    Step(open_spillover, SPREAD | {"SYNAPSEROUTE", "over"}),
    Step(open_wordings),
    Step(open_abilities, frozenset({"ABILITY"})),
    Step(open_taking_part, INVOLVED | frozenset(PLAYING)),
    Step(open_exerting, frozenset({"ACTING"})),
    Step(open_makers, frozenset({"MARK"})),
    Step(open_stopping, STOPPING),
    Step(open_needing, frozenset({"WITHOUT"})),
    Step(open_aims, AIMED),
    Step(open_gifts),
    Step(open_mobilizing, STORED),
    Step(open_staying, ATTACHED),
    Step(open_duties, DUTIES),
    Step(open_involving, INVOLVING),
    Step(tag_transcripts, TRANSCRIPTS),
    Step(name_ones, frozenset({"ones"})),
    Step(tag_seldom, SELDOM),
    Step(open_not_but, frozenset({"NOT"})),
    Step(drop_purposes),
    Step(drop_deeds),
    Step(drop_going_on, GOING_ON),
    Step(split_signal_to, frozenset({"signal to", "signals to"})),
    Step(join_signal_to, frozenset({"signal", "signals"})),
    Step(name_unsaid),
    Step(name_proteins, PROTEINS | PLAIN),
    Step(drop_blood_nouns, frozenset({"BLOODROUTE"})),
    Step(drop_likened, frozenset({"like", "type"})),
    Step(tag_inside, INSIDE),
    Step(drop_seats, frozenset({"LOCALROUTE"})),
    Step(drop_made_synapses, frozenset({"SYNAPSEROUTE"})),
    Step(tag_local_effects, LOCAL | {"NEAR"}),
    Step(join_fates, FATES),
    Step(name_short_cells),
    Step(fold_sorts, SORTS),
    Step(point_back, frozenset({"former", "latter"})),
    Step(drop_asked),
    Step(drop_ills, ILLS),
    Step(tag_circulating, CIRCULATING | {"BLOODROUTE"}),
    Step(part_hormones),
    Step(fold_families, FAMILIES),
    Step(read_gradients, TRAILS | GROWING | frozenset(TRACKING)),
    Step(place_cells, SITTING),
    Step(place_deletions, ONLY),
    Step(open_following, FOLLOWING),
    Step(open_caused, CAUSED),
    Step(name_doers, CAUSED | POWERS),
    Step(fold_describing, frozenset({"MARK"})),
    Step(fold_letters, LETTERED | NAMED_BY_LETTER),
    Step(open_signals, frozenset({"as"})),
    Step(fold_roles, frozenset({"as"})),
    Step(fold_agents, frozenset({"as"})),
    Step(fold_apposed, frozenset({"COMMA"})),
    Step(tag_perfect, frozenset({"HAVE"})),
    Step(tag_signals),
    Step(split_to),
    Step(fold_parts, frozenset({"PART", "SURFACE"})),
    Step(tag_adjectives),
    Step(tag_derived),
    Step(tag_receptors),
    Step(open_faults, FAULTS),
    Step(share_heads, frozenset({"and", "or"})),
    Step(tag_misspelt),
    Step(name_by_signal, frozenset({"cell", "cells"})),
    Step(tag_cells),
    Step(fold_beside),
    Step(put_answer_in),
    Step(ask_for_molecule),
    Step(join_sources, frozenset({"from"})),
    Step(tag_that),
    Step(point_it, frozenset({"it"})),
    Step(free_restricted, frozenset({"RELATIVE", "that", "of"})),
    Step(tag_unknown_verbs),
    Step(tag_verbs),
    Step(tag_objects),
    Step(tag_passives),
    Step(tag_doings),
    Step(tag_unknown),
    Step(tag_molecules),
    Step(spread_names),
    Step(tag_things),
    Step(open_own_relatives, frozenset({"PRONOUN", "ITSELF"})),
    Step(level_makers, frozenset({"AND"})),
)
PASSES = (*REWORDING, *RESTATING, *PARTS)


def tag(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Run all passes that can find something to do."""
    present = {word.kind for word in words} | {word.lower for word in words}
    for step in PASSES:
        if not step.needs or not step.needs.isdisjoint(present):
            words = step.run(words, lexicon)
    return words
