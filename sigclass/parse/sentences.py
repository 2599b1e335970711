"""English sentences -> interactions: words, tags, chunks, events, joins. Each step is a module of its own.

Where a new pattern belongs:

- a word or a verb: words.tsv, which lexicon loads; how words are found and cut: words (each a word), markup, asides,
  options
- marks of flashcards: cards, parts, what they tell: flashcards; questions for the molecule: asking, their answers:
  replies
- what tells nothing of a signal, and how much and how many: circumstances, quantities; what points back at a signal
  in words of its own: anaphors, selves; at its sender: senders
- what part a word plays, by its neighbours: the passes of tagging, which holds their order with those of rewording and
  restating; what a pass looks for says its step (steps)
    - what stands beside a noun: makers, medium, origins, apposition, roles, adjectives, compounds, label_tags
    - what is put in other words: whose, wordings, abilities, means, sources, producing, giving, turns, passages,
      shorthand, unsaid, gradients, denying, negatives, denied_labels, contrasts, inversions, conditions, clefts
    - which "that" it is: relatives; what cells do and undergo: doing, touching, own; words of a way that tell of
      none: way_nouns
    - nouns and verbs at last: cell_names, noun_tags, verb_tags (participles); those of no list, by their place:
      unknown, unknown_places, unknown_words, unknown_verbs
- lists: listing; auxiliaries: joints; the kinds of token that the grammar takes: tokens; its phrases: chunks, made by
  the parsers of grammar and ready
- whose verb it is: clauses; what was named before, and pronouns: discourse, pointing; look-ups among the phrases:
  nominals; nouns as participants: parties, and what all readers share: reader
- the order in which clauses are read into events: reading, events
- what a verb tells: verbs, and for one kind each acting, causing, releasing (releasers), blocking, needing,
  describing ("is"); whom it acts on: targeting, affected, seats; to whom a release goes: delivering; through what
  cells act: agents; by what a deed told before was done: deeds; what an experiment takes away: trials; what one
  signal does through another: indirect
- what nouns tell: release_nouns, acting_nouns; openings before the subject: opening, following; two surfaces: facing;
  between cells: crossing; nerves: wiring, nerves; ligand and receptor of one cell: loops; labels: labelling, of
  examples: examples
- which events make one interaction: joining, merging, ends, open_releases, hindering; texts without an event:
  defining, placing; items answered "false": refuting
- regular expressions that few texts need: late; texts that define one kind after another are cut before: headings
"""

import re
from dataclasses import replace

from sigclass.knowledge import Knowledge
from sigclass.model import Mention, Problem, Source, Stated
from sigclass.parse.apposition import fold_generics
from sigclass.parse.asides import fold_asides
from sigclass.parse.cards import read_cards
from sigclass.parse.chunks import Sentence, chunk
from sigclass.parse.crossing import part_ways
from sigclass.parse.defining import note_text
from sigclass.parse.examples import label_examples
from sigclass.parse.hindering import add_carried, add_contrasted, hinder
from sigclass.parse.joining import join
from sigclass.parse.joints import join_pairs, settle, tag_auxiliaries
from sigclass.parse.lexicon import VERBS, NameLexicon, name_lexicon
from sigclass.parse.listing import join_lists
from sigclass.parse.medium import reach_by_medium
from sigclass.parse.options import drop_options
from sigclass.parse.own import drop_denied
from sigclass.parse.parties import mention
from sigclass.parse.parts import open_labelled_parts
from sigclass.parse.reading import read
from sigclass.parse.refuting import drop_refuted
from sigclass.parse.shorthand import name_products
from sigclass.parse.tagging import tag
from sigclass.parse.wiring import add_wired
from sigclass.parse.words import Word, lex
from sigclass.problems import problem

NAMES = frozenset({"CELL", "MOLECULE", "RECEPTOR"})
TRIGGER = re.compile(
    r"\s*(?:after|upon|following|on|in response to|once activated by|when stimulated by)\s+([^,;.]{3,80}),", re.I
)


def parse_sentences(
    text: str, start: int, source: Source, knowledge: Knowledge
) -> tuple[tuple[Stated, ...], tuple[Problem, ...]]:
    """Read the sentences of `text`, which stands at `start` in the source's text.

    Returns the interactions as stated, and a `no-interaction` problem where there is none.
    """
    lexicon = name_lexicon(knowledge)
    words = lex(text, start, lexicon)
    stated = _interactions(chunk(_tagged(words, lexicon)), source, lexicon)
    if not stated:
        return (), (_nothing_found(text, start, source, words),)
    trigger = _trigger(text, start, source)
    return tuple(replace(each, trigger=trigger, in_prose=True) for each in stated), ()


def tagged_words(text: str, start: int, lexicon: NameLexicon) -> list[Word]:
    """The words of `text` as the grammar takes them."""
    return _tagged(lex(text, start, lexicon), lexicon)


def _tagged(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    words = open_labelled_parts(drop_options(words))
    words = fold_asides(name_products(read_cards(words, lexicon)), lexicon)
    return settle(join_lists(join_pairs(tag_auxiliaries(fold_generics(tag(words, lexicon), lexicon)))))


def _interactions(sentences: tuple[Sentence, ...], source: Source, lexicon: NameLexicon) -> tuple[Stated, ...]:
    told = read(sentences, source, lexicon)
    drop_refuted(told, source.text)
    note_text(told, source.text)
    add_contrasted(told)
    reach_by_medium(told)
    part_ways(told, source.text)
    drop_denied(told)
    add_carried(told, lexicon)
    add_wired(told)
    label_examples(told, source.text)
    return hinder(join(told), told)


def _trigger(text: str, start: int, source: Source) -> Mention | None:
    found = TRIGGER.match(text)
    return mention(source, start + found.start(1), start + found.end(1), found.group(1)) if found else None


def _nothing_found(text: str, start: int, source: Source, words: list[Word]) -> Problem:
    """Say what was understood and which words got in the way, at their place."""
    names = [word for word in words if word.kind in NAMES]
    unread = _in_the_way(words, names)
    first, last = (unread[0].start, unread[-1].end) if unread else (start, start + len(text))
    understood = ", ".join(dict.fromkeys(word.text for word in names))
    message = "no interaction was found"
    if unread:
        message += f', "{source.text[first:last]}" is not read as a release or an action'
    if understood:
        message += f" (understood so far: {understood})"
    hint = 'say who releases which molecule and who responds, e.g. "A T cell secretes IL-2 that acts on itself."'
    return problem(source, "no-interaction", message, first, last, hint)


def _in_the_way(words: list[Word], names: list[Word]) -> list[Word]:
    """The words of no list between the first two names, where a verb of release or action was to be expected."""
    if len(names) < 2:
        return []
    between = [word for word in words if names[0].end <= word.start < names[1].start]
    if any(word.kind in VERBS for word in between):
        return []
    return [word for word in between if word.kind == "WORD"]
