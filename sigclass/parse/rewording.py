"""The first passes of tagging: what is set aside, what points back, and what is put in plain words.

What tells nothing of a signal goes first, so that the passes after it meet what they look for side by side.
"""

from sigclass.parse.abilities import open_making
from sigclass.parse.anaphors import POINTING, answer_in_turn, point_at_signals
from sigclass.parse.apposition import (
    HINDERING,
    drop_hindered,
    drop_settings,
    drop_sorts,
    fold_appositions,
    name_classes,
    open_appositions,
    open_being,
)
from sigclass.parse.asking import fill_blanks
from sigclass.parse.circumstances import (
    PLACES,
    drop_circumstances,
    drop_frames,
    drop_inserted,
    drop_places,
    open_dashes,
    tag_doubtful,
)
from sigclass.parse.clefts import CLASSES, ORIGIN, open_clefts
from sigclass.parse.conditions import CONDITIONS, open_conditions
from sigclass.parse.contrasts import UNLIKE, part_contrasted, part_kinds, tag_synaptic
from sigclass.parse.denied_labels import deny_labels
from sigclass.parse.denying import (
    COMPETING,
    DESTROYED,
    DOING,
    GETTING,
    IGNORING,
    LEAVING_ALONE,
    PART_TAKING,
    RESISTING,
    SPARING,
    drop_set_apart,
    drop_spared,
    open_caught,
    open_competing,
    open_destroyed,
    open_elliptic,
    open_getting_none,
    open_ignoring,
    open_instead,
    open_no_receptor,
    open_not_involved,
    open_resistance,
)
from sigclass.parse.doing import drop_signalling, name_mediators
from sigclass.parse.label_tags import CASES, SORTS_OF_SIGNAL, drop_classes, tag_labels, tag_sorts
from sigclass.parse.makers import split_makers
from sigclass.parse.means import AXES, WAYS, open_axes, open_forms, open_means, open_receptor_for
from sigclass.parse.medium import read_media
from sigclass.parse.negatives import NEGATIVE, deny_objects, deny_subjects, keep_positive
from sigclass.parse.own import COUNTS, drop_self_apposed, drop_very, free_counted
from sigclass.parse.passages import open_calls, open_passages
from sigclass.parse.producing import (
    ANTAGONISTS,
    LEAVING,
    LEVELS,
    SHOWING,
    drop_shed_surface,
    fold_antagonists,
    fold_complexes,
    fold_release_pairs,
    open_leaving,
    open_levels,
    open_production,
    open_shared_maker,
)
from sigclass.parse.quantities import AMOUNTS, GROUPS, TAKEN, drop_amounts, drop_markers, drop_taken, join_adjectives
from sigclass.parse.replies import deny_question, put_signal_in
from sigclass.parse.roles import STIMULI, close_up_roles, label_hormones, open_roles, tag_stimuli
from sigclass.parse.selves import (
    ANSWERERS,
    SENDING,
    THEM,
    answer_themselves,
    name_own,
    open_answering,
    open_both,
    open_made_and_answered,
    open_needs,
    open_own_secretions,
    point_back_on_it,
)
from sigclass.parse.senders import SIGNALLING, name_senders, name_sources, open_its_release, point_at_sender
from sigclass.parse.sources import (
    PRODUCT,
    REACTING,
    RESULTING,
    STORES,
    open_among,
    open_needed_sources,
    open_own_sources,
    open_products,
    open_reactions,
    open_released_upon,
    open_released_when,
    open_results,
    open_source_cards,
    open_sources,
    open_stores,
    open_when_released,
)
from sigclass.parse.steps import Step
from sigclass.parse.tokens import HYPHENS
from sigclass.parse.whose import EFFECTS, MEANS, USING, spell_causes, spell_out
from sigclass.parse.wordings import REPORTED, drop_reports

REWORDING: tuple[Step, ...] = (
    Step(fill_blanks, frozenset({"BLANK"})),
    Step(put_signal_in, frozenset({"?"})),
    Step(deny_question, frozenset({"?"})),
    Step(close_up_roles, frozenset({"as"})),
    Step(tag_stimuli, STIMULI),
    Step(open_dashes, HYPHENS),
    Step(fold_release_pairs, frozenset({"RELEASE"})),
    Step(fold_antagonists, ANTAGONISTS),
    Step(open_conditions, CONDITIONS),
    Step(open_clefts, ORIGIN | CLASSES | {"what", "how", "signal", "message", "having"}),
    Step(part_kinds, frozenset({"LABEL"})),
    Step(part_contrasted, UNLIKE),
    Step(deny_labels, frozenset({"LABEL"})),
    Step(deny_subjects, NEGATIVE),
    Step(deny_objects, NEGATIVE),
    Step(keep_positive, frozenset({"NOT", "no effect"})),
    Step(tag_doubtful, frozenset({"that", "CALL"})),
    Step(open_making, frozenset({"make", "makes", "made", "let", "lets", "help", "helps"})),
    Step(open_both, SENDING),
    Step(open_answering, ANSWERERS),
    Step(open_made_and_answered, frozenset({"RELEASE"})),
    Step(open_needs, frozenset({"NEED"})),
    Step(open_own_secretions, frozenset({"RESPOND"})),
    Step(name_own, frozenset({"OWN"})),
    Step(point_back_on_it, frozenset({"it"})),
    Step(answer_themselves, THEM | {"they", "ORIGIN", "response", "in response to"}),
    Step(point_at_signals, POINTING),
    Step(answer_in_turn, frozenset({"and"})),
    Step(drop_frames, frozenset({"COMMA", "that", "CALL"})),
    Step(drop_inserted, frozenset({"COMMA"})),
    Step(drop_circumstances, PLACES | {"WITHOUT", "extent", "degree"}),
    Step(drop_places, frozenset({"in", "within", "at"})),
    Step(free_counted, COUNTS),
    Step(drop_amounts, AMOUNTS | GROUPS),
    Step(join_adjectives, frozenset({"and", "or"})),
    Step(drop_taken, TAKEN | {"DERIVED"}),
    Step(drop_markers, frozenset({"LACK", "expressing", "bearing", "express", "carrying"})),
    Step(drop_hindered, HINDERING),
    Step(split_makers, frozenset({"MARK"})),
    Step(drop_settings, frozenset({"vitro", "vivo", "situ"})),
    Step(drop_reports, REPORTED),
    Step(drop_sorts, frozenset({"MOLECULE"})),
    Step(open_being, frozenset({"being"})),
    Step(name_classes, frozenset({"COMMA"})),
    Step(open_appositions, frozenset({"COMMA"})),
    Step(fold_appositions, frozenset({"COMMA"})),
    Step(open_roles, frozenset({"as"})),
    Step(name_senders, frozenset({"ORIGIN"})),
    Step(name_sources, frozenset({"from"})),
    Step(open_its_release, frozenset({"its"})),
    Step(point_at_sender, SIGNALLING),
    Step(drop_very, frozenset({"very"})),
    Step(label_hormones, frozenset({"hormone", "hormones"})),
    Step(drop_classes, CASES),
    Step(tag_sorts, frozenset(SORTS_OF_SIGNAL)),
    Step(tag_synaptic, frozenset({"synaptic"})),
    Step(tag_labels, frozenset({"LABEL", *SORTS_OF_SIGNAL})),
    Step(drop_self_apposed, frozenset({"ITSELF"})),
    Step(drop_signalling, frozenset({"from", "under"})),
    Step(name_mediators, frozenset({"MARK"})),
    Step(open_production, frozenset(SHOWING)),
    Step(open_levels, LEVELS),
    Step(fold_complexes, frozenset({"complex", "complexes"})),
    Step(drop_shed_surface, frozenset({"SURFACE"})),
    Step(open_shared_maker, frozenset({"by", "from", "in"})),
    Step(open_leaving, LEAVING),
    Step(drop_spared, LEAVING_ALONE | SPARING),
    Step(drop_set_apart, frozenset({"RATHER", "BUT"})),
    Step(open_instead, frozenset({"BUT"})),
    Step(open_elliptic, DOING),
    Step(open_ignoring, IGNORING),
    Step(open_destroyed, DESTROYED),
    Step(open_getting_none, GETTING),
    Step(open_no_receptor, frozenset({"RECEPTOR"})),
    Step(open_caught, frozenset({"before"})),
    Step(open_competing, COMPETING),
    Step(open_resistance, RESISTING | {"RESISTANT"}),
    Step(open_not_involved, PART_TAKING),
    Step(open_means, WAYS | {"signaling", "signalling"}),
    Step(open_passages, frozenset({"from"})),
    Step(open_calls, frozenset({"toward", "towards", "to"})),
    Step(open_axes, AXES),
    Step(open_forms, frozenset({"form"})),
    Step(open_receptor_for, frozenset({"which", "of which"})),
    Step(open_sources, frozenset({"RELEASING"})),
    Step(open_source_cards, frozenset({"from"})),
    Step(open_own_sources, frozenset({"OWN"})),
    Step(open_among, frozenset({"among", "amongst", "of"})),
    Step(open_products, PRODUCT),
    Step(open_results, RESULTING),
    Step(open_reactions, REACTING),
    Step(open_needed_sources, frozenset({"NEED"})),
    Step(open_when_released, frozenset({"when", "once", "as", "after", "if"})),
    Step(open_released_when, frozenset({"when", "once", "as", "after", "if"})),
    Step(open_released_upon, frozenset({"RELEASE"})),
    Step(open_stores, STORES),
    Step(spell_out, frozenset({"whose", *MEANS, *USING})),
    Step(spell_causes, EFFECTS),
    Step(read_media),
)
