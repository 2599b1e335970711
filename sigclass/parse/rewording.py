"""The first passes of tagging: what is set aside, what is denied, what points back, and clauses turned about.

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
from sigclass.parse.clefts import CLASSES, ORIGIN, open_aims_first, open_cells_that, open_clefts
from sigclass.parse.conditions import CONDITIONS, UNREAL, open_conditions, open_were_it_not
from sigclass.parse.contrasts import UNLIKE, part_contrasted, part_kinds, tag_synaptic
from sigclass.parse.denied_labels import deny_labels
from sigclass.parse.inversions import (
    ADDRESSEES,
    OPENERS,
    USED,
    bind_side_by_side,
    drop_although,
    open_addressees,
    open_among_those,
    open_both_ends,
    open_used_by,
    open_where,
    open_which,
    say_again,
)
from sigclass.parse.inversions import ANSWERERS as CONSUMERS
from sigclass.parse.inversions import DOING as SAID_AGAIN
from sigclass.parse.label_tags import CASES, SORTS_OF_SIGNAL, drop_classes, tag_labels, tag_sorts
from sigclass.parse.makers import split_makers
from sigclass.parse.negatives import (
    EXCEPTING,
    NEGATIVE,
    deny_none_of_it,
    deny_objects,
    deny_subjects,
    keep_excepted,
    keep_positive,
)
from sigclass.parse.origins import open_exposed, open_made_by, open_response
from sigclass.parse.own import COUNTS, drop_self_apposed, drop_very, free_counted
from sigclass.parse.producing import ANTAGONISTS, fold_antagonists, fold_release_pairs
from sigclass.parse.quantities import AMOUNTS, GROUPS, TAKEN, drop_amounts, drop_markers, drop_taken, join_adjectives
from sigclass.parse.replies import deny_question, put_signal_in
from sigclass.parse.roles import STIMULI, close_up_roles, label_hormones, open_roles, tag_stimuli
from sigclass.parse.selves import (
    ANSWERERS,
    PROTECTING,
    SENDING,
    THEM,
    answer_themselves,
    drop_protecting,
    name_own,
    open_answering,
    open_both,
    open_made_and_answered,
    open_needs,
    open_own_secretions,
    point_back_on_it,
)
from sigclass.parse.senders import (
    SIGNALLING,
    name_senders,
    name_sources,
    open_its_release,
    point_at_makers,
    point_at_sender,
)
from sigclass.parse.steps import Step
from sigclass.parse.tokens import HYPHENS
from sigclass.parse.wordings import REPORTED, drop_reports

REWORDING: tuple[Step, ...] = (
    Step(fill_blanks, frozenset({"BLANK"})),
    Step(put_signal_in, frozenset({"?"})),
    Step(deny_question, frozenset({"?"})),
    Step(open_were_it_not, UNREAL),
    Step(open_made_by, frozenset({"that", "which"})),
    Step(open_exposed, frozenset({"exposed"})),
    Step(open_response, frozenset({"PREP", "exposed"})),
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
    Step(deny_none_of_it, frozenset({"none"})),
    Step(keep_excepted, EXCEPTING),
    Step(deny_subjects, NEGATIVE),
    Step(deny_objects, NEGATIVE),
    Step(keep_positive, frozenset({"NOT", "no effect"})),
    Step(tag_doubtful, frozenset({"that", "CALL"})),
    Step(open_making, frozenset({"make", "makes", "made", "let", "lets", "help", "helps"})),
    Step(say_again, SAID_AGAIN),
    Step(open_addressees, ADDRESSEES),
    Step(open_which, frozenset({"which"})),
    Step(open_where, frozenset({"where"})),
    Step(open_among_those, frozenset({"among", "amongst"})),
    Step(open_both_ends, CONSUMERS),
    Step(drop_although, OPENERS),
    Step(open_used_by, USED),
    Step(bind_side_by_side, frozenset({"on"})),
    Step(point_at_makers, frozenset({"RELEASE"})),
    Step(drop_protecting, PROTECTING),
    Step(open_cells_that, frozenset({"cell", "cells"})),
    Step(open_aims_first, frozenset({"to"})),
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
)
