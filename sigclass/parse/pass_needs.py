"""What the passes of tagging look for: words or kinds of words that no pass makes; where none stands, none is run."""

from collections.abc import Callable

from sigclass.parse.abilities import CAUSED, INVOLVED, PLAYING, open_abilities, open_caused, open_taking_part
from sigclass.parse.adjectives import CONTRASTING, DYING, drop_contrasted, fold_ligand_receptor, tag_anatomy, tag_dying
from sigclass.parse.anaphors import POINTING, point_at_signals
from sigclass.parse.apposition import (
    HINDERING,
    drop_hindered,
    drop_settings,
    fold_apposed,
    fold_appositions,
    name_classes,
    open_appositions,
)
from sigclass.parse.asking import fill_blanks
from sigclass.parse.circumstances import (
    PLACES,
    drop_circumstances,
    drop_frames,
    drop_inserted,
    drop_places,
)
from sigclass.parse.compounds import fold_describing, fold_parts, share_heads
from sigclass.parse.denying import DESTROYED, IGNORING, PART_TAKING, open_destroyed, open_ignoring, open_not_involved
from sigclass.parse.doing import drop_signalling, name_mediators
from sigclass.parse.giving import AIMED, ATTACHED, DUTIES, open_aims, open_duties, open_exerting, open_staying
from sigclass.parse.gradients import read_gradients
from sigclass.parse.label_tags import CASES, SORTS_OF_SIGNAL, drop_classes, tag_labels, tag_sorts
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.makers import level_makers, split_makers
from sigclass.parse.means import WAYS, open_forms, open_means, open_receptor_for
from sigclass.parse.nerves import FIBRES, SYNAPTIC, name_fibres, tag_released_at, tag_synaptic_release
from sigclass.parse.origins import ARISING, SHOWN_MORE, fold_derived_class, tag_agents, tag_origins
from sigclass.parse.own import drop_self_apposed, drop_very, free_restricted, name_senders, open_own_relatives
from sigclass.parse.producing import LEAVING, SHOWING, open_leaving, open_production, open_shared_maker
from sigclass.parse.quantities import (
    AMOUNTS,
    GROUPS,
    TAKEN,
    drop_amounts,
    drop_markers,
    drop_taken,
    join_adjectives,
)
from sigclass.parse.replies import put_signal_in
from sigclass.parse.roles import fold_agents, fold_roles, label_hormones, open_roles, open_signals
from sigclass.parse.selves import THEM, answer_themselves
from sigclass.parse.shorthand import (
    LETTERED,
    NAMED_BY_LETTER,
    SORTS,
    drop_likened,
    fold_letters,
    fold_sorts,
    point_back,
)
from sigclass.parse.sources import (
    PRODUCT,
    REACTING,
    RESULTING,
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
from sigclass.parse.touching import CONTACTS, SPREAD, open_spillover, tag_contacts
from sigclass.parse.turns import (
    CIRCULATING,
    FAMILIES,
    ILLS,
    INVOLVING,
    TRANSCRIPTS,
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
from sigclass.parse.unknown_words import PROTEINS
from sigclass.parse.unsaid import PLAIN, name_proteins
from sigclass.parse.verb_tags import tag_perfect
from sigclass.parse.way_nouns import LOCAL, drop_blood_nouns, drop_made_synapses, tag_local_effects
from sigclass.parse.whose import EFFECTS, MEANS, USING, spell_causes, spell_out
from sigclass.parse.wordings import (
    FAULTS,
    GOING_ON,
    REPORTED,
    SELDOM,
    STOPPING,
    drop_going_on,
    drop_reports,
    open_faults,
    open_makers,
    open_needing,
    open_not_but,
    open_stopping,
    tag_seldom,
)
from sigclass.parse.words import Word

Pass = Callable[[list[Word], NameLexicon], list[Word]]
NEEDS: dict[Pass, frozenset[str]] = {
    fill_blanks: frozenset({"BLANK"}),
    put_signal_in: frozenset({"?"}),
    answer_themselves: THEM | {"they", "ORIGIN", "response", "in response to"},
    point_at_signals: POINTING,
    drop_frames: frozenset({"COMMA", "that", "CALL"}),
    drop_amounts: AMOUNTS | GROUPS,
    join_adjectives: frozenset({"and", "or"}),
    drop_taken: TAKEN | {"DERIVED"},
    drop_markers: frozenset({"LACK", "expressing", "bearing", "express", "carrying"}),
    drop_places: frozenset({"in", "within", "at"}),
    drop_inserted: frozenset({"COMMA"}),
    drop_circumstances: PLACES | {"WITHOUT", "extent", "degree"},
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
    open_production: frozenset(SHOWING),
    open_shared_maker: frozenset({"by", "from", "in"}),
    open_leaving: LEAVING,
    open_ignoring: IGNORING,
    open_destroyed: DESTROYED,
    open_not_involved: PART_TAKING,
    open_means: WAYS | {"signaling", "signalling"},
    open_forms: frozenset({"form"}),
    open_receptor_for: frozenset({"which", "of which"}),
    open_sources: frozenset({"RELEASING"}),
    open_own_sources: frozenset({"OWN"}),
    open_among: frozenset({"among", "amongst", "of"}),
    name_fibres: FIBRES,
    tag_synaptic_release: SYNAPTIC,
    tag_released_at: frozenset({"at"}),
    label_hormones: frozenset({"hormone", "hormones"}),
    open_source_cards: frozenset({"from"}),
    open_products: PRODUCT,
    open_results: RESULTING,
    open_reactions: REACTING,
    open_needed_sources: frozenset({"NEED"}),
    open_released_when: frozenset({"when", "once", "as", "after", "if"}),
    tag_origins: ARISING | SHOWN_MORE,
    fold_derived_class: frozenset({"derived"}),
    tag_agents: frozenset({"DERIVED", "CELLADJ"}),
    drop_contrasted: CONTRASTING,
    tag_anatomy: frozenset({"distal", "proximal", "organ", "organs"}),
    tag_dying: DYING,
    fold_ligand_receptor: frozenset({"ligand"}),
    tag_contacts: CONTACTS,
    open_spillover: SPREAD | {"SYNAPSEROUTE", "over"},
    open_abilities: frozenset({"ABILITY"}),
    open_taking_part: INVOLVED | frozenset(PLAYING),
    open_caused: CAUSED,
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
