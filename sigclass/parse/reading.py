"""Clauses -> events. One method a verb class; what each needs to know of the text so far stands in the Reader."""

from collections.abc import Sequence

from sigclass.model import Clue, Mention, Source
from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Label, Noun, Phrase, Sentence
from sigclass.parse.clauses import Clause, clauses, governed
from sigclass.parse.discourse import Discourse
from sigclass.parse.events import Act, Carrying, Events, Hindrance, Party, Release
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.parties import is_cell, mention, receptor_mention, word_clue
from sigclass.parse.words import Word

ROUTES = {
    "BLOODROUTE": "blood",
    "LOCALROUTE": "local",
    "CONTACTROUTE": "contact",
    "SYNAPSEROUTE": "synapse",
    "INSIDEROUTE": "inside",
    "ONSURFACE": "surface",
}
EFFECT_KINDS = frozenset({"EFFECT", "THING", "ACTING", "RELEASING", "RESPONSE", "BINDING"})


class Reader:
    """Reads the sentences of one text into events."""

    def __init__(self, source: Source, lexicon: NameLexicon) -> None:
        """Start with nothing told."""
        self.source, self.lexicon = source, lexicon
        self.told = Events()
        self.discourse = Discourse(source, lexicon)
        self.order = 0

    def read(self, sentences: Sequence[Sentence]) -> Events:
        """Read all sentences in order."""
        for sentence in sentences:
            self.discourse.new_sentence()
            for clause in clauses(sentence, self.order):
                self.order = clause.order + 1
                self._clause(clause)
        return self.told

    def _clause(self, clause: Clause) -> None:
        if clause.dropped:
            return
        self.discourse.enter(clause)
        everything = (*clause.subject, *clause.arguments)
        self.told.cells += [party for party in self._cells(everything) if not party.pointing]
        self.told.molecules += self._molecules(everything)
        kinds = {element.kind for element in everything if isinstance(element, Word)}
        self.told.question |= "QUESTION" in kinds
        self.told.shows_loop |= bool(kinds & {"SHOWING", "LOOP"})
        self._nominal_releases(everything, clause)
        if clause.verb is not None:
            handler = getattr(self, f"_{clause.verb.kind.lower()}", None)
            if handler is not None:
                handler(clause)
        self._nominal_acts(everything, clause)
        self._hindrances(everything, clause)
        self._marks(everything, clause)
        self.discourse.leave(clause)

    # -- verbs ---------------------------------------------------------------------------------------------------

    def _release(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb is not None
        sort = verb.core.sort
        receptors = self._receptors(clause.arguments)
        if verb.passive:
            molecules = self.discourse.subject_molecules(clause)
            senders = self._cells(clause.arguments, "by", "from", "of") or self._cells(clause.arguments, "in", "on")
        else:
            senders = self.discourse.subject_cells(clause)
            molecules = self._molecules(clause.arguments, "", "of")
            if not molecules and clause.link == "RELATIVE" and clause.subject:
                molecules = self.discourse.antecedent_molecules(clause)
            if not molecules and nominals.pointer(clause.arguments, ""):
                self._origin(clause, senders)
                return
        carriers = senders if senders else []
        if receptors and not verb.passive and sort != "secrete":
            self._carry(clause, carriers, receptors, verb.negated)
            if not molecules:
                return
        if not molecules:
            self.discourse.pending_senders = senders
            return
        release = Release(senders, molecules, verb.start, order=clause.order)
        form = {"secrete": "secreted", "show": "surface"}.get(sort)
        if form:
            release.clues.append(word_clue(verb.core, "form", form))
        if verb.negated:
            self._hinder("release-blocked", verb.core, senders, molecules, clause)
        self.told.releases.append(release)
        self.discourse.released(release)
        self._delivered(clause, molecules, senders)

    def _delivered(self, clause: Clause, molecules: list[Party], senders: list[Party]) -> None:
        """ "release acetylcholine onto muscle", "at a synapse with a neuron": the release names its target."""
        targets = self._cells(clause.arguments, "on", "to") or self._whose_part(clause.arguments)
        if any(isinstance(e, Word) and e.kind == "SYNAPSEROUTE" for e in clause.arguments):
            targets = targets or self._cells(clause.arguments, "with")
        sender_words = {sender.mention.start for sender in senders}
        targets = [target for target in targets if target.mention.start not in sender_words]
        if targets:
            self._add_act(clause, Act(molecules, targets, targets[0].mention.start or 0, order=clause.order))

    def _whose_part(self, elements: Sequence[Element]) -> list[Party]:
        """ "onto the dendrites of sensory neurons": the cell whose part it is."""
        for phrase in nominals.phrases(elements, "on", "to"):
            if phrase.nouns[-1].kind == "THING":
                return self._cells(nominals.after(elements, phrase)[:1], "of", "in")
        return []

    def _origin(self, clause: Clause, senders: list[Party]) -> None:
        """ "the same cell that released it": the clause only says whose cell is meant."""

    def _act(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb is not None
        if verb.passive:
            self._acted_upon(clause)
            return
        molecules = self.discourse.subject_molecules(clause)
        senders: list[Party] = []
        if not molecules:
            senders = self.discourse.subject_cells(clause)
            molecules = self._molecules(clause.arguments, "via", "with", "by")
            if not molecules and senders:
                molecules = self.discourse.just_released(senders)
            if not molecules and not senders:
                molecules = self.discourse.topic_molecules(clause)
        if self._is_block(clause, molecules):
            self._block(clause)
            return
        targets, effects = self._targets(clause)
        act = Act(molecules, targets, verb.start, senders, self._receptors(clause.arguments), order=clause.order)
        act.pathways = self._pathways(clause.arguments)
        act.effects = self._effects(clause, effects)
        self._act_or_negate(clause, act)

    def _acted_upon(self, clause: Clause) -> None:
        assert clause.verb is not None
        molecules = self._molecules(clause.arguments, "by", "via", "with", "to") or self._own_molecules(
            clause.arguments
        )
        targets = self.discourse.subject_cells(clause) or self._cells(clause.arguments, "in", "on", "of")
        if not molecules and clause.link == "RELATIVE":
            return
        act = Act(molecules, targets, clause.verb.start, order=clause.order)
        act.effects = self._effects(clause, [])
        if molecules:
            self._act_or_negate(clause, act)

    def _bind(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb is not None
        receptors = self._receptors((*clause.subject, *clause.arguments))
        molecules = self.discourse.subject_molecules(clause)
        targets, effects = self._targets(clause)
        if not molecules and not verb.passive:
            molecules = self._molecules(clause.arguments, "", "to", "with")
            targets = self._cells(clause.subject, "on", "of", "in") or self.discourse.subject_cells(clause)
        if verb.passive and not targets:
            targets = self._cells(clause.arguments, "by")
        if not molecules:
            return
        act = Act(molecules, targets, verb.start, [], receptors, order=clause.order)
        act.pathways = self._pathways(clause.arguments)
        self._act_or_negate(clause, act)

    def _respond(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb is not None
        targets = self.discourse.subject_cells(clause)
        molecules = self._molecules(clause.arguments, "to", "", "with", "via")
        if verb.passive:
            targets, molecules = self._cells(clause.arguments, "by"), self.discourse.subject_molecules(clause)
        if not molecules and (nominals.pointer(clause.arguments, "to", "") or verb.negated):
            molecules = self.discourse.recent_molecules()
        if not molecules or not targets:
            return
        act = Act(molecules, targets, verb.start, [], self._receptors(clause.arguments), order=clause.order)
        if clause.link == "AND" and self.discourse.released_by(targets, molecules):
            act.clues.append(word_clue(verb.core, "responder", "same"))
        self._act_or_negate(clause, act)

    def _travel(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb is not None
        molecules = self.discourse.subject_molecules(clause)
        if not molecules and verb.core.base in ("send", "carry", "transport"):
            molecules = self._molecules(clause.arguments, "")
        targets, effects = self._targets(clause)
        touching = any(isinstance(e, Word) and e.kind == "CONTACTROUTE" for e in clause.arguments)
        senders = self.discourse.subject_cells(clause) if touching and not molecules else []
        if molecules or (senders and targets):
            act = Act(molecules, targets, verb.start, senders, order=clause.order)
            if verb.core.base in ("travel", "journey", "carry", "transport") and self._in_an_organ(targets):
                act.clues.append(word_clue(verb.core, "route", "blood"))
            self._act_or_negate(clause, act)

    def _in_an_organ(self, targets: list[Party]) -> bool:
        """Whether the way leads to an organ ("travels to the brain"), which only the blood does."""
        cells = self.lexicon.knowledge.cells
        return any(cells[name].category == "organ" for target in targets for name in target.names if name in cells)

    def _need(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb is not None
        if verb.passive:
            molecules, where = self.discourse.subject_molecules(clause), clause.arguments
            targets = self._cells(where, "of", "in", "by", "to")
        else:
            molecules = self._molecules(clause.arguments, "", "on", "by", "from") or self._helped(clause.arguments)
            targets = self.discourse.subject_cells(clause) or self._cells(clause.subject, "of", "in")
        if molecules and targets and not verb.negated:
            act = Act(molecules, targets, verb.start, order=clause.order)
            act.effects = self._effects(clause, [])
            self._add_act(clause, act)

    def _lack(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb is not None
        cells, receptors = self.discourse.subject_cells(clause), self._receptors(clause.arguments)
        if receptors and not verb.negated:
            self._hinder("receptor-missing", verb.core, cells, [], clause, receptors)

    def _have(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb is not None
        receptors = self._receptors(clause.arguments)
        cells = self.discourse.subject_cells(clause) or self._cells(clause.subject, "in")
        if not receptors and self.discourse.subject_molecules(clause):
            self._listed_acts(clause)
        if receptors and not self._without(clause.arguments):
            self._carry(clause, cells, receptors, verb.negated)

    def _listed_acts(self, clause: Clause) -> None:
        """ "cytokines have several effects: activation of B cells, recruitment of monocytes": an act for each."""
        molecules = self.discourse.subject_molecules(clause)
        for phrase in nominals.phrases(clause.arguments, ""):
            if phrase.nouns[-1].kind not in ("ACTING", "EFFECT"):
                continue
            following = nominals.after(clause.arguments, phrase)
            targets = self._cells(following, "of", "on", "in") or [
                p for f in following for n in f.nouns for p in self._compound_cell(n)
            ]
            if targets:
                act = Act(molecules, targets, phrase.start, order=clause.order, effects=self._effect_mentions(phrase))
                self._add_act(clause, act)
            elif any(isinstance(element, Label) for element in clause.arguments):
                self._add_act(clause, Act(molecules, [], phrase.start, order=clause.order))

    def _block(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb is not None
        if verb.passive:
            elements: tuple[Element, ...] = (*clause.antecedent, *clause.subject)
            receptors, molecules = self._receptors(clause.subject), self._molecules(clause.subject)
        else:
            elements = clause.arguments
            receptors = self._receptors(elements)
            molecules = self._molecules(elements, "", "of", "to")
            agents = self.discourse.subject_molecules(clause)
            if agents and not receptors and not self._is_block(clause, agents):
                self._signal_that_blocks(clause, agents)
                return
        if not (receptors or molecules) and nominals.pointer(elements, ""):
            molecules = self.discourse.recent_molecules()
        if verb.negated or not (receptors or molecules):
            return
        reason = "blocked"
        cells = self._cells(elements, "on", "in", "of")
        self._hinder(reason, verb.core, cells, molecules, clause, receptors)

    def _signal_that_blocks(self, clause: Clause, molecules: list[Party]) -> None:
        """ "IL-10 blocks cytokine production by macrophages": the block is the effect of a signal."""
        assert clause.verb is not None
        targets, effects = self._targets(clause)
        act = Act(molecules, targets, clause.verb.start, order=clause.order)
        act.effects = self._effects(clause, effects)
        self._act_or_negate(clause, act)

    def _copula(self, clause: Clause) -> None:
        """ "neurons become insensitive to leptin", "IL-2 is a growth factor for T cells"."""
        resistant = next((e for e in clause.arguments if isinstance(e, Word) and e.kind == "RESISTANT"), None)
        if resistant is not None:
            cells = self.discourse.subject_cells(clause)
            self._hinder("no-response", resistant, cells, self._molecules(clause.arguments), clause)
            return
        molecules = self.discourse.subject_molecules(clause)
        described = any(
            noun.kind in ("MOLECULE", "ACTING", "EFFECT")
            for p in nominals.phrases(clause.arguments, "")
            for noun in p.nouns
        )
        targets = self._cells(clause.arguments, "to", "on", "of") if described else []
        if molecules and targets:
            act = Act(molecules, targets, targets[0].mention.start or 0, order=clause.order)
            self._add_act(clause, act)

    def _call(self, clause: Clause) -> None:
        """Verbs of telling ("suggest", "is called") hold no event of their own."""

    # -- what stands without a verb ------------------------------------------------------------------------------

    def _nominal_releases(self, elements: tuple[Element, ...], clause: Clause) -> None:
        for phrase in nominals.phrases(elements):
            if phrase.preposition == "with":
                continue  # "together with insulin from beta cells" is told in passing
            following = nominals.after(elements, phrase)
            for index, noun in enumerate(phrase.nouns):
                self._nominal_release(noun, phrase.nouns[:index], following, clause)

    def _nominal_release(self, noun: Noun, before: Sequence[Noun], following: list[Phrase], clause: Clause) -> None:
        kinds = [head.kind for head in noun.heads]
        molecules = self.discourse.molecule_parties(noun)
        if "RELEASING" in kinds and molecules:
            molecules += [
                party for each in before if each.kind == "MOLECULE" for party in self.discourse.molecule_parties(each)
            ]
        senders: list[Party] = []
        own = noun.has("OWN")
        nominal = "RELEASING" in kinds
        clues: list[Clue] = []
        if nominal:
            molecules = molecules or self._molecules(following[:1], "of")
            senders = (
                self._compound_cell(noun)
                or self._cells(following, "by", "from", "in")
                or self._sender_of(following, molecules)
            )
            if not senders and (own or noun.has("POSSESSIVE")):
                senders = self.discourse.last_cells()
        elif "DERIVED" in kinds and "MOLECULE" in kinds:
            senders = self._compound_cell(noun)
        elif "PRODUCING" in kinds and "MOLECULE" in kinds:
            senders = self._compound_cell(noun)
        elif noun.kind == "MOLECULE":
            preposition = ("from", "by") if noun.has("SOLUBLE") else ("from",)
            senders = self._cells(following[:1], *preposition)
            if not senders and following and following[0].preposition == "on" and self._displayed(clause, following[0]):
                senders = self._cells(following[:1], "on")
                clues = [Clue("form", "surface", c.mention.text, c.mention.start, c.mention.end) for c in senders[:1]]
            if not senders and own:
                senders = self.discourse.last_cells()
            if not senders:
                return
        if not molecules or (not senders and not nominal):
            return
        release = Release(senders, molecules, noun.start, clues, own=own, order=clause.order)
        release.secondary = (
            nominal
            and clause.verb is not None
            and clause.verb.kind in ("ACT", "BLOCK")
            and noun.start > clause.verb.start
        )
        if nominal and noun.head("RELEASING").base in ("secretion", "release"):  # type: ignore[union-attr]
            word = noun.head("RELEASING")
            assert word is not None
            release.clues.append(word_clue(word, "form", "secreted"))
        self.told.releases.append(release)
        self.discourse.released(release)

    def _displayed(self, clause: Clause, place: Phrase) -> bool:
        """ "Delta on one cell binds": the place of the molecule before the verb, so the cell that shows it."""
        return clause.verb is None or place.start < clause.verb.start

    def _sender_of(self, following: list[Phrase], molecules: list[Party]) -> list[Party]:
        return [party for party in self._cells(following[1:], "by", "from", "in", "of")] if molecules else []

    def _compound_cell(self, noun: Noun) -> list[Party]:
        return [self.discourse.cell_party(Noun(noun.modifiers, (head,))) for head in noun.heads if head.kind == "CELL"]

    def _nominal_acts(self, elements: tuple[Element, ...], clause: Clause) -> None:
        """ "activation of B cells by IL-4", "the effect of IL-2 on T cells", "the response of T cells to IL-2"."""
        for phrase in nominals.phrases(elements):
            following = nominals.after(elements, phrase)
            if not following or phrase.nouns[-1].kind not in ("ACTING", "BINDING", "RESPONSE", "EFFECT", "RELEASING"):
                continue
            of_molecule = self._molecules(following[:1], "of")
            if phrase.nouns[-1].kind in ("ACTING", "BINDING") and of_molecule:
                molecules, targets = of_molecule, self._cells(following[1:], "on", "in", "to")
            else:
                molecules = (
                    self._molecules(following, "by", "via")
                    if phrase.nouns[-1].kind != "RESPONSE"
                    else self._molecules(following, "to")
                )
                compound = [p for noun in phrase.nouns for p in self._compound_cell(noun)]
                targets = self._cells(following, "of", "in", "by") or compound
                targets += [
                    p
                    for f in following
                    if f.preposition == "of"
                    for noun in f.nouns
                    for p in self._compound_cell(noun)
                    if noun.kind != "CELL"
                ]
            if molecules and targets:
                act = Act(molecules, targets, phrase.start, [], self._receptors(elements), order=clause.order)
                act.effects = self._effect_mentions(phrase)
                self._add_act(clause, act)

    # -- hindrances ----------------------------------------------------------------------------------------------

    def _hindrances(self, elements: tuple[Element, ...], clause: Clause) -> None:
        """ "without IL-2R", "deficient in", "has no receptor", "in the absence of IL-2"."""
        word = self._without(elements)
        if word is None:
            return
        index = next(i for i, element in enumerate(elements) if element is word)
        lacking = elements[index + 1 : index + 2]
        receptors, molecules = self._receptors(lacking), self._molecules(lacking)
        if receptors:
            cells = self._cells(elements[:index]) or self.discourse.subject_cells(clause)
            self._hinder("receptor-missing", word, cells, [], clause, receptors)
        elif molecules:
            self._hinder("ligand-missing", word, [], molecules, clause)

    def _without(self, elements: Sequence[Element]) -> Word | None:
        return next((e for e in elements if isinstance(e, Word) and e.kind == "WITHOUT"), None)

    def _hinder(
        self,
        reason: str,
        word: Word,
        cells: list[Party],
        molecules: list[Party],
        clause: Clause,
        receptors: list[Mention] | None = None,
    ) -> None:
        clue = word_clue(word, "through", reason)
        self.told.hindrances.append(Hindrance(reason, cells, molecules, receptors or [], clue, clause.order))

    def _is_block(self, clause: Clause, molecules: list[Party]) -> bool:
        """Whether the verb blocks the signalling itself: antibodies and antagonists do, signals have effects."""
        verb = clause.verb
        assert verb is not None
        if verb.kind != "BLOCK" and verb.core.sort != "lower":
            return False
        hits_signal = bool(self._receptors(clause.arguments)) or any(
            n.kind == "MOLECULE" for n in nominals.molecule_nouns(clause.arguments, "")
        )
        return hits_signal and (not molecules or self.told.experiment is not None)

    def _carry(self, clause: Clause, cells: list[Party], receptors: list[Mention], negated: bool) -> None:
        assert clause.verb is not None
        if negated:
            self._hinder("receptor-missing", clause.verb.core, cells, [], clause, receptors)
        elif cells:
            self.told.carryings.append(Carrying(cells, receptors, clause.verb.start, clause.order))

    # -- clues ---------------------------------------------------------------------------------------------------

    def _marks(self, elements: tuple[Element, ...], clause: Clause) -> None:
        """Labels, routes and words of experiment go to the events of their clause."""
        for element in elements:
            if isinstance(element, Label):
                self.discourse.label(element, clause, self.told)
            elif isinstance(element, Word) and element.kind in ROUTES:
                self.discourse.route(element, ROUTES[element.kind], clause, self.told)
            elif isinstance(element, Word) and element.kind == "EXPERIMENT":
                self.told.experiment = word_clue(element, "blocking", "experiment")

    def _act_or_negate(self, clause: Clause, act: Act) -> None:
        assert clause.verb is not None
        if clause.verb.negated:
            self._hinder("no-response", clause.verb.core, act.targets, act.molecules, clause)
        self._add_act(clause, act)

    def _add_act(self, clause: Clause, act: Act) -> None:
        unnamed = nominals.pointer(clause.subject, "") is not None and bool(
            act.targets
        )  # "It acts on the cell that ..."
        if act.molecules or act.senders or unnamed:
            self.told.acts.append(act)
            self.discourse.acted(act)

    # -- nouns ---------------------------------------------------------------------------------------------------

    def _cells(self, elements: Sequence[Element], *prepositions: str) -> list[Party]:
        nouns = nominals.cell_nouns(elements, *prepositions)
        pointing = [
            n
            for p in nominals.phrases(elements, *prepositions)
            for n in p.nouns
            if n.kind in ("ITSELF", "ORIGIN", "EACHOTHER")
        ]
        return [self.discourse.cell_party(noun) for noun in (*nouns, *pointing)]

    def _molecules(self, elements: Sequence[Element], *prepositions: str) -> list[Party]:
        nouns = nominals.molecule_nouns(elements, *prepositions)
        return self.discourse.refer([party for noun in nouns for party in self.discourse.molecule_parties(noun)])

    def _own_molecules(self, elements: Sequence[Element]) -> list[Party]:
        """ "by their own IL-10 secretion", "by secretion of IL-10": the molecule of a nominal release."""
        for phrase in nominals.phrases(elements, "by", "via"):
            for noun in phrase.nouns:
                if noun.head("RELEASING") is not None:
                    return self.discourse.molecule_parties(noun) or self._molecules(
                        nominals.after(elements, phrase)[:1], "of"
                    )
        return []

    def _helped(self, elements: Sequence[Element]) -> list[Party]:
        """ "require cytokine assistance": the molecule of a compound."""
        nouns = [noun for phrase in nominals.phrases(elements, "") for noun in phrase.nouns if noun.kind == "ACTING"]
        return [party for noun in nouns for party in self.discourse.molecule_parties(noun)]

    def _receptors(self, elements: Sequence[Element]) -> list[Mention]:
        heads = (noun.head("RECEPTOR") for phrase in nominals.phrases(elements) for noun in phrase.nouns)
        return [receptor_mention(head, self.source) for head in heads if head is not None]

    def _pathways(self, elements: Sequence[Element]) -> list[Mention]:
        heads = (noun.head("PATHWAY") for phrase in nominals.phrases(elements) for noun in phrase.nouns)
        return [mention(self.source, head.start, head.end, head.text) for head in heads if head is not None]

    def _effects(self, clause: Clause, extra: list[Mention]) -> list[Mention]:
        found = [
            m for phrase in nominals.phrases(clause.arguments, "", "to", "in") for m in self._effect_mentions(phrase)
        ]
        return list(dict.fromkeys([*extra, *found]))

    def _effect_mentions(self, phrase: Phrase) -> list[Mention]:
        heads = [noun.head("EFFECT") for noun in phrase.nouns]
        return [mention(self.source, head.start, head.end, head.text) for head in heads if head is not None]

    def _targets(self, clause: Clause) -> tuple[list[Party], list[Mention]]:
        """The cells that a verb's arguments name as the ones acted upon, and the effects told with them."""
        targets: list[Party] = []
        effects: list[Mention] = []
        arguments = governed(clause.arguments)
        for phrase in nominals.phrases(arguments):
            place = nominals.is_place(arguments, phrase)
            for noun in phrase.nouns:
                party = None if place else self._target(noun, phrase.preposition)
                if party is not None:
                    targets.append(party)
                if noun.kind == "RELEASING":
                    effects.append(mention(self.source, noun.start, noun.end, self.source.text[noun.start : noun.end]))
        return _distinct(targets), effects

    def _target(self, noun: Noun, preposition: str) -> Party | None:
        if noun.kind in ("ITSELF", "ORIGIN", "EACHOTHER"):
            return self.discourse.cell_party(noun)
        if is_cell(noun):
            return self.discourse.cell_party(noun) if preposition in ("", "on", "to", "in", "of", "by", "via") else None
        if noun.has("OWN") and noun.kind in EFFECT_KINDS | {"RECEPTOR"}:
            return self.discourse.own_party(noun)
        if noun.kind in EFFECT_KINDS and noun.head("CELL") is not None and noun.head("DERIVED") is None:
            return self.discourse.cell_party(noun)
        return None


def _distinct(parties: list[Party]) -> list[Party]:
    return list({(party.mention.start, party.mention.end): party for party in parties}.values())
