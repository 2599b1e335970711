"""Words -> tokens of the grammar: which part each word plays, from its neighbours.

The passes run in the order of PASSES; each takes the words and gives words. What has no role in the end is dropped,
but never a negation.
"""

from sigclass.parse.abilities import open_abilities, open_caused, open_taking_part
from sigclass.parse.adjectives import drop_contrasted, fold_ligand_receptor, tag_adjectives, tag_anatomy, tag_dying
from sigclass.parse.anaphors import point_at_signals
from sigclass.parse.apposition import (
    drop_hindered,
    drop_settings,
    fold_apposed,
    fold_appositions,
    name_classes,
    open_appositions,
)
from sigclass.parse.asking import ask_for_molecule, fill_blanks
from sigclass.parse.circumstances import drop_circumstances, drop_frames, drop_inserted, drop_places
from sigclass.parse.compounds import fold_beside, fold_describing, fold_parts, share_heads, tag_misspelt, tag_objects
from sigclass.parse.denying import open_destroyed, open_ignoring, open_not_involved
from sigclass.parse.doing import drop_signalling, name_mediators, tag_doings
from sigclass.parse.giving import open_aims, open_duties, open_exerting, open_gifts, open_staying
from sigclass.parse.gradients import read_gradients
from sigclass.parse.label_tags import drop_classes, tag_labels, tag_sorts
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.makers import level_makers, part_hormones, split_makers, tag_derived
from sigclass.parse.means import open_forms, open_means, open_receptor_for
from sigclass.parse.medium import read_media
from sigclass.parse.nerves import name_fibres, tag_released_at, tag_synaptic_release
from sigclass.parse.noun_tags import tag_cells, tag_molecules, tag_receptors, tag_things
from sigclass.parse.origins import fold_derived_class, tag_agents, tag_origins
from sigclass.parse.own import drop_self_apposed, drop_very, free_restricted, name_senders, open_own_relatives
from sigclass.parse.pass_needs import NEEDS, Pass
from sigclass.parse.producing import open_leaving, open_production, open_shared_maker
from sigclass.parse.quantities import drop_amounts, drop_markers, drop_taken, join_adjectives
from sigclass.parse.relatives import tag_that
from sigclass.parse.replies import put_answer_in, put_signal_in
from sigclass.parse.roles import fold_agents, fold_roles, label_hormones, open_roles, open_signals
from sigclass.parse.selves import answer_themselves
from sigclass.parse.shorthand import drop_likened, fold_letters, fold_sorts, name_short_cells, point_back
from sigclass.parse.sources import (
    open_among,
    open_needed_sources,
    open_own_sources,
    open_products,
    open_reactions,
    open_released_when,
    open_results,
    open_source_cards,
    open_sources,
)
from sigclass.parse.touching import open_spillover, tag_contacts
from sigclass.parse.turns import (
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
from sigclass.parse.unsaid import name_proteins, name_unsaid
from sigclass.parse.verb_tags import split_to, tag_passives, tag_perfect, tag_signals, tag_verbs
from sigclass.parse.way_nouns import drop_blood_nouns, drop_made_synapses, tag_local_effects
from sigclass.parse.whose import spell_causes, spell_out
from sigclass.parse.wordings import (
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

PASSES: tuple[Pass, ...] = (
    fill_blanks,
    put_signal_in,
    answer_themselves,
    point_at_signals,
    drop_frames,
    drop_inserted,
    drop_circumstances,
    drop_places,
    drop_amounts,
    join_adjectives,
    drop_taken,
    drop_markers,
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
    label_hormones,
    drop_classes,
    tag_sorts,
    tag_labels,
    drop_self_apposed,
    drop_signalling,
    name_mediators,
    open_production,
    open_shared_maker,
    open_leaving,
    open_ignoring,
    open_destroyed,
    open_not_involved,
    open_means,
    open_forms,
    open_receptor_for,
    open_sources,
    open_source_cards,
    open_own_sources,
    open_among,
    open_products,
    open_results,
    open_reactions,
    open_needed_sources,
    open_released_when,
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
    name_fibres,
    tag_synaptic_release,
    tag_released_at,
    open_spillover,
    open_wordings,
    open_abilities,
    open_taking_part,
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
    open_caused,
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


def tag(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Run all passes that can find something to do."""
    present = {word.kind for word in words} | {word.lower for word in words}
    for each in PASSES:
        needed = NEEDS.get(each)
        if needed is None or not needed.isdisjoint(present):
            words = each(words, lexicon)
    return words
