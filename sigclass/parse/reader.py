"""What all readers of verbs and nouns share: what a text tells so far, and the participants that its nouns name."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from sigclass.model import Mention, Source
from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Label, Noun, Phrase, Sentence
from sigclass.parse.clauses import Clause, clauses
from sigclass.parse.discourse import Discourse
from sigclass.parse.events import Act, Carrying, Events, Goal, Hindrance, Party
from sigclass.parse.late import Late
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.merging import share
from sigclass.parse.parties import is_cell, mention, placed, receptor_mention, word_clue
from sigclass.parse.targeting import targets, those, who_releases
from sigclass.parse.tokens import CELL_POINTERS
from sigclass.parse.words import Word

DEFICIENT = Late(r"(?:-deficient|-null|-/-|knock-?out)\b", re.I)


class Reader:
    """What one text tells so far, and the look-ups that turn its nouns into participants."""

    def __init__(self, source: Source, lexicon: NameLexicon) -> None:
        """Start with nothing told."""
        self.source, self.lexicon = source, lexicon
        self.told = Events()
        self.discourse = Discourse(source, lexicon)
        # senders of a participle that opens the sentence, and its clause: "Produced by T cells, ..."
        self.participle: tuple[list[Party], Clause] | None = None
        self.described: tuple[list[Mention], int] = ([], -9)  # receptors of which "is" tells, and the clause
        self.prevents: Clause | None = None  # the clause before, where it keeps somebody from doing something
        self.unmoved: tuple[list[Party], Clause] | None = None  # who did not respond, to what is still to come
        self.blocked_in = -9  # the last clause that told of a block
        self.lacking_in = -2  # the clause that told of cells without a signal of theirs
        self.opened: Act | None = None  # what opens the sentence and waits for its subject: "In response to IL-12, ..."
        self.answering: Act | None = None  # an act that opens the sentence: "Activated by IL-2, T cells ..."
        self.after: Clause | None = None  # a release that opens the sentence: "When macrophages secrete IL-12, ..."
        # cells to which something happened, in the clause before: "NK cells are activated when ..."
        self.before: tuple[list[Party], Clause] | None = None
        self.blocked_deed: Act | None = None  # "This effect was abolished by ...": neutralizing what is still to come
        self.deed_in = -9  # the last clause that points back at a deed
        self.trial: Hindrance | None = None  # "Blocking IL-2 ...": a block that may be a trial of the deed told
        self.goal: Goal | None = None  # whom the verb before acts on by means still to be told: "by inducing ..."
        self.waiting: list[Party] = []  # senders of a verb whose molecule is still to come: "secrete and respond to"

    def clauses(self, sentences: Sequence[Sentence]) -> list[list[Clause]]:
        """The clauses of each sentence, numbered through the text."""
        found: list[list[Clause]] = []
        order = 0
        for sentence in sentences:
            found.append(clauses(sentence, order))
            order += len(found[-1])
        return found

    # -- participants --------------------------------------------------------------------------------------------

    def cells(self, elements: Sequence[Element], *prepositions: str) -> list[Party]:
        """The cells named among the elements after one of these prepositions (any, where none is given)."""
        phrases = nominals.phrases(elements, *prepositions)
        named = [
            p for phrase in phrases if not nominals.is_place(elements, phrase) for p in self.named(elements, phrase)
        ]
        pointing = [noun for phrase in phrases for noun in phrase.nouns if noun.kind in CELL_POINTERS]
        return named + [self.discourse.cell_party(noun) for noun in pointing]

    def named(self, elements: Sequence[Element], phrase: Phrase) -> list[Party]:
        """The cells of one phrase; the last one with the place that follows it: "cells of the primary tumour"."""
        found = [party for noun in phrase.nouns if is_cell(noun) for party in self.discourse.cell_parties(noun)]
        following = nominals.after(elements, phrase)[:1]
        if found and following and nominals.is_place(elements, following[0]):
            found[-1] = placed(found[-1], self.discourse.cell_party(following[0].nouns[0]), self.source, self.lexicon)
        return found

    def molecules(self, elements: Sequence[Element], *prepositions: str) -> list[Party]:
        """The molecules named among the elements after one of these prepositions."""
        nouns = nominals.molecule_nouns(elements, *prepositions)
        return self.discourse.refer([party for noun in nouns for party in self.discourse.molecule_parties(noun)])

    def compound_cells(self, noun: Noun) -> list[Party]:
        """The cells inside a compound: "T cell" of "T cell IL-2 secretion"."""
        heads = [head for head in noun.heads if head.kind == "CELL"]
        return [self.discourse.cell_party(Noun(noun.modifiers, (head,))) for head in heads]

    def compound_molecules(self, phrases: Sequence[Phrase]) -> list[Party]:
        """The molecules inside nouns of action: "FSH" of "FSH stimulation"."""
        nouns = [noun for phrase in phrases for noun in phrase.nouns if noun.kind == "ACTING"]
        return [party for noun in nouns for party in self.discourse.molecule_parties(noun)]

    def receptors(self, elements: Sequence[Element]) -> list[Mention]:
        """The receptors named."""
        found = []
        for phrase in nominals.phrases(elements):
            for head in (noun.head("RECEPTOR") for noun in phrase.nouns):
                if head is not None:
                    named = receptor_mention(head, self.source)
                    found.append(named if named.name else self._for_whom(named, elements, phrase))
        return found

    def _for_whom(self, receptor: Mention, elements: Sequence[Element], phrase: Phrase) -> Mention:
        """ "receptors for IL-6": a receptor without a name takes that of its signal."""
        following = nominals.after(elements, phrase)[:1]
        signals = [noun.heads[-1].text for noun in nominals.molecule_nouns(following, "to")]
        signals = [signal for signal in signals if not self.lexicon.is_generic("MOLECULE", signal)]
        return receptor._replace(name=f"{signals[0]} receptor") if signals else receptor

    def pathways(self, elements: Sequence[Element]) -> list[Mention]:
        """The pathways named."""
        heads = (noun.head("PATHWAY") for phrase in nominals.phrases(elements) for noun in phrase.nouns)
        return [mention(self.source, head.start, head.end, head.text) for head in heads if head is not None]

    def effects(self, elements: Sequence[Element], *prepositions: str) -> list[Mention]:
        """The effects named."""
        return [m for phrase in nominals.phrases(elements, *prepositions) for m in self.effect_mentions(phrase)]

    def effect_mentions(self, phrase: Phrase) -> list[Mention]:
        """The effects of one phrase; "its release" and "IL-6 production" too."""
        found = []
        for noun in phrase.nouns:
            head = noun.head("EFFECT")
            if head is not None:
                found.append(mention(self.source, head.start, head.end, head.text))
            elif noun.kind == "RELEASING" and len(noun.heads) > 1:
                start = noun.heads[0].start
                found.append(mention(self.source, start, noun.end, self.source.text[start : noun.end]))
        return found

    def targets(self, clause: Clause) -> list[Party]:
        """The cells that a verb's arguments name as those acted upon."""
        return targets(self, clause)

    def them(self, elements: Sequence[Element], *prepositions: str) -> list[Party]:
        """ "acts on them", "promotes their growth": the cells named last, where they are several."""
        return those(self, elements, *prepositions)

    def who_releases(self, noun: Noun) -> list[Party]:
        """ "inhibits insulin release": a hormone that one cell alone releases tells which cell responds."""
        return who_releases(self, noun)

    def is_one_cell(self, name: str) -> bool:
        """Whether a name of the knowledge is a kind of cell, not a tissue or an organ."""
        return self.lexicon.knowledge.cells[name].category == "cell"

    def known_cells(self, names: Iterable[str]) -> list[str]:
        """Those of the names that the knowledge holds."""
        return [name for name in names if name in self.lexicon.knowledge.cells]

    def is_known(self, molecule: Party) -> bool:
        """Whether the knowledge holds a molecule of this name."""
        return any(name in self.lexicon.knowledge.molecules for name in molecule.names)

    # -- telling -------------------------------------------------------------------------------------------------

    def add_act(self, clause: Clause, act: Act) -> None:
        """Tell an act; one without molecule or sender counts only where a pronoun stands for them."""
        pronoun = nominals.pointer(clause.subject, "")
        acts = clause.verb is not None and clause.verb.core.sort == "act"  # "It acts as an autocrine factor"
        said = acts and pronoun is not None and pronoun.kind == "PRONOUN" and labelled(clause.arguments)
        alone = labelled(clause.subject) and not nominals.molecule_nouns(clause.subject)
        unnamed = (pronoun is not None and (bool(act.targets) or said)) or (acts and alone and bool(act.targets))
        if act.molecules or act.senders or unnamed:
            self.told.acts.append(act)
            self.discourse.acted(act)

    def act_or_negate(self, clause: Clause, act: Act) -> None:
        """Tell an act; where its verb is negated, that the target does not respond."""
        assert clause.verb is not None
        if clause.verb.negated:
            if any(target.same for target in act.targets):
                return  # "is not acting on itself" is no interaction
            if act.senders and not act.molecules and self._only_responds(act.senders):
                return  # "... and the T cells no longer attack": how they respond
            if not act.targets and _only_things(clause.arguments):
                return  # "does not act on the virus": of the cells it says nothing
            if self._shows_by_lack(clause, act):
                return
            self.hinder("no-response", clause.verb.core, act.targets, act.molecules, clause)
        self.add_act(clause, act)

    def _shows_by_lack(self, clause: Clause, act: Act) -> bool:
        """ "... was required, as T cells lacking GM-CSF failed to activate microglia": it shows what was told."""
        told = any(
            share(each.targets, act.targets) and (not act.molecules or share(each.molecules, act.molecules))
            for each in self.told.acts
        )
        start = clause.subject[0].start if clause.subject else len(self.source.text)
        end = clause.verb.start if clause.verb else start
        return told and (
            self.lacking_in == clause.order - 1 or DEFICIENT.search(self.source.text, start, end) is not None
        )

    def _only_responds(self, cells: list[Party]) -> bool:
        """Whether these cells were acted upon, and nothing was said of a signal of theirs."""
        named = {name for cell in cells for name in cell.names}
        answered = {name for told in self.told.acts for cell in told.targets for name in cell.names}
        senders = [cell for release in self.told.releases for cell in release.senders]
        senders += [cell for act in self.told.acts for cell in act.senders]
        return named <= answered and named.isdisjoint(name for cell in senders for name in cell.names)

    def hinder(
        self,
        reason: str,
        word: Word,
        cells: list[Party],
        molecules: list[Party],
        clause: Clause,
        receptors: list[Mention] | None = None,
    ) -> None:
        """Tell that something is missing, blocked or without response; `reason` is a value of the clue `through`."""
        clue = word_clue(word, "through", reason)
        told = Hindrance(reason, cells, molecules, receptors or [], clue, clause.order)
        told.ligands = self._ligands(clause.arguments) if reason == "receptor-missing" else []
        told.senders = self.cells(clause.subject, "from", "by") if reason == "no-response" else []
        self.told.hindrances.append(told)

    def _ligands(self, elements: Sequence[Element]) -> list[Party]:
        """The molecules that "receptors for leptin" name."""
        for phrase, following in nominals.chains(elements):
            if phrase.nouns[-1].kind == "RECEPTOR" and following and following[0].preposition == "to":
                return [party for party in self.molecules(following[:1]) if not party.generic]
        return []

    def _owned(self, elements: Sequence[Element]) -> list[Noun]:
        """ "receptors for its own signal": the nouns that are the subject's own."""
        return [noun for noun in nominals.molecule_nouns(elements, "to") if noun.has("OWN")]

    def _own_signals(self, elements: Sequence[Element]) -> list[Party]:
        return [party for noun in self._owned(elements) for party in self.discourse.molecule_parties(noun)]

    def carry(self, clause: Clause, cells: list[Party], receptors: list[Mention], negated: bool) -> None:
        """Tell that cells carry receptors, or that they do not."""
        assert clause.verb is not None
        if negated != _is_mutant(clause.arguments):  # "have a mutated TNFR1"
            self.hinder("receptor-missing", clause.verb.core, cells, [], clause, receptors)
        elif own := self._own_signals(clause.arguments):
            told = Act(own, [self.discourse.own_party(self._owned(clause.arguments)[0])], at=clause.verb.start)
            told.senders, told.receptors, told.order = cells, receptors, clause.order
            self.add_act(clause, told)
        elif cells:
            self.told.carryings.append(Carrying(cells, receptors, clause.verb.start, clause.order))


def _is_mutant(elements: Sequence[Element]) -> bool:
    """Whether what is carried is a mutant: "a defective TNF receptor"."""
    return any(
        isinstance(first, Word) and first.kind == "MUTANT" and isinstance(second, Phrase) and not second.preposition
        for first, second in pairwise(elements)
    )


def _only_things(elements: Sequence[Element]) -> bool:
    """Whether what is acted upon is named, and no cell or effect is."""
    kinds = {noun.kind for phrase in nominals.phrases(elements) for noun in phrase.nouns}
    return kinds == {"THING"}


def mark(elements: Sequence[Element], *kinds: str) -> Word | None:
    """The first mark of one of these kinds."""
    return next((e for e in elements if isinstance(e, Word) and e.kind in kinds), None)


def until(elements: tuple[Element, ...], *kinds: str) -> tuple[Element, ...]:
    """The elements up to the first mark of one of these kinds."""
    for index, element in enumerate(elements):
        if isinstance(element, Word) and element.kind in kinds:
            return elements[:index]
    return elements


def labelled(elements: Sequence[Element]) -> bool:
    """Whether a label stands among the elements."""
    return any(isinstance(element, Label) for element in elements)
