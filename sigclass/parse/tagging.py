"""Words -> tokens of the grammar: which part each word plays, from its neighbours.

The passes run in the order of PASSES; each takes the words and gives words. What has no role in the end is dropped,
but never a negation.
"""

from collections.abc import Callable

from sigclass.parse.adjectives import (
    CONTRASTING,
    DYING,
    drop_contrasted,
    fold_ligand_receptor,
    tag_adjectives,
    tag_anatomy,
    tag_dying,
)
from sigclass.parse.apposition import (
    HINDERING,
    drop_hindered,
    drop_settings,
    fold_apposed,
    fold_appositions,
    name_classes,
    open_appositions,
)
from sigclass.parse.asking import ask_for_molecule
from sigclass.parse.compounds import (
    fold_beside,
    fold_describing,
    fold_parts,
    share_heads,
    tag_misspelt,
    tag_objects,
)
from sigclass.parse.doing import drop_signalling, name_mediators, tag_doings
from sigclass.parse.giving import (
    AIMED,
    ATTACHED,
    DUTIES,
    open_aims,
    open_duties,
    open_exerting,
    open_gifts,
    open_staying,
)
from sigclass.parse.gradients import read_gradients
from sigclass.parse.label_tags import CASES, SORTS_OF_SIGNAL, drop_classes, tag_labels, tag_sorts
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.makers import level_makers, part_hormones, split_makers, tag_derived
from sigclass.parse.medium import read_media
from sigclass.parse.noun_tags import tag_cells, tag_molecules, tag_receptors, tag_things
from sigclass.parse.origins import ARISING, SHOWN_MORE, fold_derived_class, tag_agents, tag_origins
from sigclass.parse.own import drop_self_apposed, drop_very, free_restricted, name_senders, open_own_relatives
from sigclass.parse.relatives import tag_that
from sigclass.parse.replies import put_answer_in
from sigclass.parse.roles import fold_agents, fold_roles, open_roles, open_signals
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
from sigclass.parse.touching import CONTACTS, SPREAD, open_spillover, tag_contacts
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
from sigclass.parse.way_nouns import LOCAL, drop_blood_nouns, drop_made_synapses, tag_local_effects
from sigclass.parse.whose import EFFECTS, MEANS, USING, spell_causes, spell_out
from sigclass.parse.wordings import (
    FAULTS,
    GOING_ON,
    REPORTED,
    SELDOM,
    STOPPING,
    drop_deeds,
    drop_going_on,
    drop_purposes,
    drop_reports,
    open_faults,
    open_makers,
    open_needing,
    open_not_but,
    open_stopping,
    open_wordings,
    tag_seldom,
)
from sigclass.parse.words import Word

Pass = Callable[[list[Word], NameLexicon], list[Word]]
PASSES: tuple[Pass, ...] = (
    drop_hindered,
    split_makers,
    drop_settings,
    drop_reports,
    name_classes,
    open_appositions,
    fold_appositions,
    open_roles,
    name_senders,
    drop_very,
    drop_classes,
    tag_sorts,
    tag_labels,
    drop_self_apposed,
    drop_signalling,
    name_mediators,
    spell_out,
    spell_causes,
    read_media,
    tag_origins,
    fold_derived_class,
    tag_agents,
    drop_contrasted,
    tag_anatomy,
    tag_dying,
    fold_ligand_receptor,
    tag_contacts,
    open_spillover,
    open_wordings,
    open_exerting,
    open_makers,
    open_stopping,
    open_needing,
    open_aims,
    open_gifts,
    open_staying,
    open_duties,
    open_involving,
    tag_transcripts,
    name_ones,
    tag_seldom,
    open_not_but,
    drop_purposes,
    drop_deeds,
    drop_going_on,
    split_signal_to,
    join_signal_to,
    name_unsaid,
    name_proteins,
    drop_blood_nouns,
    drop_likened,
    drop_made_synapses,
    tag_local_effects,
    name_short_cells,
    fold_sorts,
    point_back,
    drop_asked,
    drop_ills,
    tag_circulating,
    part_hormones,
    fold_families,
    read_gradients,
    fold_describing,
    fold_letters,
    open_signals,
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
    open_faults,
    share_heads,
    tag_misspelt,
    tag_cells,
    fold_beside,
    put_answer_in,
    ask_for_molecule,
    join_sources,
    tag_that,
    point_it,
    free_restricted,
    tag_unknown_verbs,
    tag_verbs,
    tag_objects,
    tag_passives,
    tag_doings,
    tag_unknown,
    tag_molecules,
    spread_names,
    tag_things,
    open_own_relatives,
    level_makers,
)

# what a pass looks for, words or kinds of words that no pass makes: where none stands in the text, it is not run
NEEDS: dict[Pass, frozenset[str]] = {
    split_makers: frozenset({"MARK"}),
    drop_hindered: HINDERING,
    drop_reports: REPORTED,
    drop_settings: frozenset({"vitro", "vivo", "situ"}),
    name_classes: frozenset({"COMMA"}),
    open_appositions: frozenset({"COMMA"}),
    fold_appositions: frozenset({"COMMA"}),
    open_roles: frozenset({"as"}),
    name_senders: frozenset({"ORIGIN"}),
    drop_very: frozenset({"very"}),
    drop_classes: CASES,
    tag_sorts: frozenset(SORTS_OF_SIGNAL),
    tag_labels: frozenset({"LABEL", *SORTS_OF_SIGNAL}),
    drop_self_apposed: frozenset({"ITSELF"}),
    drop_signalling: frozenset({"from", "under"}),
    name_mediators: frozenset({"MARK"}),
    spell_out: frozenset({"whose", *MEANS, *USING}),
    spell_causes: EFFECTS,
    tag_origins: ARISING | SHOWN_MORE,
    fold_derived_class: frozenset({"derived"}),
    tag_agents: frozenset({"DERIVED", "CELLADJ"}),
    drop_contrasted: CONTRASTING,
    tag_anatomy: frozenset({"distal", "proximal", "organ", "organs"}),
    tag_dying: DYING,
    fold_ligand_receptor: frozenset({"ligand"}),
    tag_contacts: CONTACTS,
    open_spillover: SPREAD | {"SYNAPSEROUTE", "over"},
    open_exerting: frozenset({"ACTING"}),
    open_makers: frozenset({"MARK"}),
    open_stopping: STOPPING,
    open_aims: AIMED,
    open_staying: ATTACHED,
    open_duties: DUTIES,
    name_ones: frozenset({"ones"}),
    open_involving: INVOLVING,
    tag_transcripts: TRANSCRIPTS,
    open_needing: frozenset({"WITHOUT"}),
    tag_seldom: SELDOM,
    open_not_but: frozenset({"NOT"}),
    open_faults: FAULTS,
    drop_going_on: GOING_ON,
    join_signal_to: frozenset({"signal", "signals"}),
    split_signal_to: frozenset({"signal to", "signals to"}),
    name_proteins: PROTEINS | PLAIN,
    drop_blood_nouns: frozenset({"BLOODROUTE"}),
    drop_likened: frozenset({"like", "type"}),
    drop_made_synapses: frozenset({"SYNAPSEROUTE"}),
    tag_local_effects: LOCAL,
    fold_sorts: SORTS,
    point_back: frozenset({"former", "latter"}),
    drop_ills: ILLS,
    tag_circulating: CIRCULATING | {"BLOODROUTE"},
    fold_families: FAMILIES,
    read_gradients: frozenset({"gradient", "gradients"}),
    fold_describing: frozenset({"MARK"}),
    fold_letters: LETTERED | NAMED_BY_LETTER,
    open_signals: frozenset({"as"}),
    fold_roles: frozenset({"as"}),
    fold_agents: frozenset({"as"}),
    fold_apposed: frozenset({"COMMA"}),
    level_makers: frozenset({"AND"}),
    tag_perfect: frozenset({"HAVE"}),
    share_heads: frozenset({"and", "or"}),
    fold_parts: frozenset({"PART", "SURFACE"}),
    join_sources: frozenset({"from"}),
    point_it: frozenset({"it"}),
    free_restricted: frozenset({"RELATIVE", "that", "of"}),
    open_own_relatives: frozenset({"PRONOUN", "ITSELF"}),
}


def tag(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Run all passes that can find something to do."""
    present = {word.kind for word in words} | {word.lower for word in words}
    for each in PASSES:
        needed = NEEDS.get(each)
        if needed is None or not needed.isdisjoint(present):
            words = each(words, lexicon)
    return words
