"""What has been named so far, and what pronouns, relative clauses and shared subjects stand for."""

from collections.abc import Sequence
from dataclasses import replace

from sigclass.model import Clue, Source
from sigclass.parse import nominals
from sigclass.parse.chunks import Element, Noun, Phrase
from sigclass.parse.clauses import Clause, in_turn, is_infinitive, of_antibody, only_places, stands_after_by
from sigclass.parse.events import Act, Party, Release
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.merging import released_subject, share
from sigclass.parse.parties import (
    are_places,
    cell_party,
    is_bare,
    is_plural,
    molecule_parties,
    named_by,
    own_party,
    placed,
)


class Discourse:
    """The memory of a reader: the last cells and molecules, the current subject, and the events that await marks."""

    def __init__(self, source: Source, lexicon: NameLexicon) -> None:
        """Start empty."""
        self.source, self.lexicon = source, lexicon
        self.molecules: list[Party] = []  # the molecules named last, as one list
        self.cells: list[Party] = []  # the cells of the last subject
        self.subject: tuple[list[Party], list[Party]] = ([], [])  # cells and molecules of the clause's subject
        self.shared: tuple[list[Party], list[Party]] = ([], [])  # those of the clause before
        self.asked: list[Party] = []  # the cells of the sentence before
        self.objects: tuple[list[Party], list[Party]] = ([], [])  # cells and molecules among the last arguments
        self.releases: list[Release] = []
        self.continues = False  # whether the clause shares the subject of the one before, after "and"
        self.last_cell: Party | None = None  # the cell named last, in whatever role
        self.seen: list[Party] = []  # all cells named
        self.arguments: tuple[Element, ...] = ()  # those of this clause
        self.waiting_routes: list[Clue] = []
        self.unnamed = True  # no cell was named yet in this sentence
        # by the noun's place: a noun is asked for many times
        self._parties: dict[int, tuple[Noun, Party]] = {}
        self._molecules: dict[int, tuple[Noun, list[Party]]] = {}

    def new_sentence(self) -> None:
        """A full stop ends what subjects can be shared, but for an answer: "How do T cells ...? By releasing ..."."""
        self.asked = self.shared[0]
        self.shared = ([], [])
        self.subject = ([], [])
        self.unnamed = True
        self.waiting_routes = []

    # -- whose verb ----------------------------------------------------------------------------------------------

    def enter(self, clause: Clause) -> None:
        """Settle the subject of a clause."""
        self.continues = clause.link == "AND" and not clause.subject
        cells, molecules = self.subject_parties(clause.subject) if clause.subject else ([], [])
        pronoun = nominals.pointer(clause.subject, "")
        if pronoun is not None and pronoun.kind == "PRONOUN":
            molecules = molecules or released_subject(self.releases, self.shared[1], clause.link) or self.molecules
            points = any(noun.head("ORIGIN") for phrase in nominals.phrases(clause.arguments) for noun in phrase.nouns)
            cells = cells or ([] if points else self._they(pronoun))  # "it acts on the cell that released it"
        if not clause.subject:
            cells, molecules = self._inherited(clause)
        elif not (cells or molecules) and clause.link == "RELATIVE" and clause.verb and clause.verb.kind == "RELEASE":
            # "macrophages that invade the fin secrete"
            cells = [self.cell_party(noun) for noun in nominals.cell_nouns(clause.antecedent, "")][-1:]
        self.subject = (cells, molecules)
        self.arguments = clause.arguments

    def _they(self, pronoun: Noun) -> list[Party]:
        """ "they" are the cells named last where these are several and the last subject was one."""
        if pronoun.heads[-1].lower == "it" and self.cells and all(is_plural(cell) for cell in self.cells):
            return [cell for cell in self.seen if cell.mention.name and not is_plural(cell)][-1:]
        last = self.last_cell
        plural = pronoun.heads[-1].lower in ("they", "them", "these", "those")
        one = bool(self.cells) and not self.cells[0].mention.text.lower().endswith("s")
        return [last] if plural and one and last and last.mention.text.lower().endswith("s") else self.cells

    def _inherited(self, clause: Clause) -> tuple[list[Party], list[Party]]:
        """The subject of a verb that has none of its own: the antecedent of "which", or the subject before it."""
        near_cells, near_molecules = self.objects
        cells, molecules = self.shared
        verb = clause.verb
        if (
            verb is not None
            and verb.core.form == "ing"
            and stands_after_by(clause, self.source.text)
            and (cells or molecules)
        ):
            return cells, molecules  # "induces angiogenesis by stimulating ...": the same subject
        reduced = verb is not None and clause.link == "" and verb.core.form in ("ing", "passive")
        # "has to touch the cell to be inhibited by it" is no reduced relative
        reduced = reduced and verb is not None and not self.source.text[verb.start :].lower().startswith("to be ")
        if of_antibody(clause, self.source.text):
            return [], []
        if clause.link == "RELATIVE" or reduced:
            near_molecules = nominals.nearest(clause.antecedent, near_molecules) if reduced else near_molecules
            last = [self.last_cell] if self.last_cell and in_turn(clause, self.source.text) else []
            return near_cells or last or cells, near_molecules or molecules
        if verb is not None and near_molecules and not near_cells and self._to_what_end(clause):
            before = self.just_released(self.releases[-1].senders) if self.releases[-1].also else []
            return [], before or near_molecules  # "secrete EGF (and express TNF) to promote invasion"
        if (
            verb is not None
            and near_cells
            and is_infinitive(clause, self.source.text)
            and not (molecules and verb.kind == "ACT")
        ):
            return near_cells, molecules
        return cells or near_cells, molecules or ([] if cells and clause.link == "AND" else near_molecules)

    def _to_what_end(self, clause: Clause) -> bool:
        """Whether an infinitive tells what the release right before it is for."""
        released = self.releases[-1:]
        if not released or released[0].order != clause.order - 1 or clause.verb is None:
            return False
        # "secrete EGF and express TNF, promoting invasion"
        both = clause.verb.core.form == "ing" and clause.link == "COMMA" and released[0].also
        return is_infinitive(clause, self.source.text) or both

    def leave(self, clause: Clause) -> None:
        """Keep what the next clause may refer to."""
        cells, molecules = self._named(clause.arguments)
        # "In the gut, they secrete": not the gut
        place = clause.verb is None and only_places(clause.arguments) and are_places(cells, self.lexicon)
        self.objects = ([], []) if place else (cells, molecules)
        aside = clause.link == "RELATIVE" and clause.subject and self.shared[1]  # "IL-2, which T cells make, acts"
        helped = clause.after_act and clause.verb is not None and clause.verb.kind == "RELEASE"
        if not aside and not (
            helped and is_infinitive(clause, self.source.text)
        ):  # "help B cells to make antibodies by ..."
            self.shared = self.subject if any(self.subject) else self.objects if clause.verb is None else self.shared
        if clause.verb is None:
            self.shared = self.objects if any(self.objects) else self.shared
        described = clause.verb is not None and clause.verb.kind == "COPULA" and self.subject[1]
        if described and (all(party.generic for party in molecules) or nominals.is_class(clause.arguments)):
            # "IL-17 is one of the cytokines that": what follows still speaks of IL-17
            self.objects, molecules = (cells, self.subject[1]), self.subject[1]
        named = self._named(clause.subject) if clause.subject else ([], [])
        phrases = nominals.phrases((*clause.subject, *clause.arguments))
        self.seen += [self.cell_party(n) for phrase in phrases for n in phrase.nouns if n.head("CELL") is not None]
        self.last_cell = next(reversed(cells or named[0]), self.last_cell)
        self.unnamed &= not (cells or named[0])
        about = named[0] if any(not cell.pointing for cell in named[0]) else self.cells or self.objects[0]
        self.cells = [cell for cell in about if not cell.pointing]
        if named[1] and nominals.phrases(clause.arguments, "response"):
            molecules = []  # "inhibin is made in response to FSH. It ...": the inhibin
        specific = molecules or named[1]
        if specific:
            self.molecules = specific

    def _named(self, elements: Sequence[Element]) -> tuple[list[Party], list[Party]]:
        cells = [self.cell_party(noun) for noun in nominals.cell_nouns(elements)]
        nouns = [noun for phrase in nominals.phrases(elements) for noun in phrase.nouns]
        molecules = [
            party
            for noun in nouns
            if noun.kind in ("MOLECULE", "RELEASING", "ACTING")
            for party in self.molecule_parties(noun)
        ]
        return cells, self.refer(molecules)

    def subject_parties(self, elements: tuple[Element, ...]) -> tuple[list[Party], list[Party]]:
        """The cells and molecules of a subject: those of its bare nouns, else all that it names.

        "specialized cells in the parathyroid gland" are of that place: a generic word takes the name of what follows.
        """
        cells: list[Party] = []
        for phrase in nominals.phrases(elements, ""):
            bare = [party for noun in nominals.cell_nouns((phrase,)) for party in self.cell_parties(noun)]
            places = nominals.cell_nouns(nominals.after(elements, phrase)[:1], "in", "of", "from") if bare else []
            if places:
                bare[-1] = placed(bare[-1], self.cell_party(places[0]), self.source, self.lexicon)
            cells += bare
        all_cells, molecules = self._named(elements)
        return cells or all_cells, molecules

    def cell_parties(self, noun: Noun) -> list[Party]:
        """The participants of a cell noun: it, or those that its gloss lists ("leukocytes (macrophages, NK cells)")."""
        party = self.cell_party(noun)
        head = noun.head("CELL")
        listed = [word for word in (head.gloss if head else ()) if word.kind == "CELL"]
        if not listed or not (party.generic or len(listed) > 1):
            return [party]
        return [named_by(self.cell_party(Noun(noun.modifiers, (word,))), word) for word in listed]

    def subject_cells(self) -> list[Party]:
        """The cells that are the subject of the clause."""
        return self.subject[0]

    def subject_molecules(self, clause: Clause) -> list[Party]:
        """The molecules that are the subject of the clause; none where a cell is."""
        bare_cells = nominals.cell_nouns(clause.subject, "")
        bare = [party for noun in nominals.molecule_nouns(clause.subject, "") for party in self.molecule_parties(noun)]
        if bare:  # "this cytokine stimulates IL-6 release": settled before the clause's own release was told
            return self.subject[1] if all(party.pointing for party in bare) else bare
        if bare_cells:
            return []
        return self.subject[1]

    def antecedent_molecules(self, clause: Clause) -> list[Party]:
        """The molecules that an object relative clause hangs on: "the IL-2 that a T cell secretes"."""
        first = clause.subject[0].start if clause.subject else 0
        before = [e for e in clause.antecedent if isinstance(e, Phrase) and e.start < first]
        holding = [phrase for phrase in before if self._named([phrase])[1]]
        return self._named(holding[-1:])[1] or self.recent_molecules()

    def topic_molecules(self) -> list[Party]:
        """The molecules of the clause before, for a verb that continues it ("leading to ...")."""
        return self.shared[1] or self.objects[1]

    # -- references ----------------------------------------------------------------------------------------------

    def cell_party(self, noun: Noun) -> Party:
        """The participant of a cell noun or a pointing word; "these cells" are the cells named last."""
        party = self._parties.get(noun.start)
        if party is None or party[0] is not noun:
            party = (noun, cell_party(noun, self.source, self.lexicon))
            self._parties[noun.start] = party
        return self._referred(noun, party[1])

    def _referred(self, noun: Noun, party: Party) -> Party:
        before = self.last_cell
        pointing_back = noun.has("DEMONSTRATIVE") or (noun.has("DEFINITE") and is_bare(party))
        if pointing_back and before and party.mention.text.lower().endswith("cell"):
            pointing_back = not before.mention.text.lower().endswith("cells")  # "the cell" is none of those cells
        if pointing_back and party.generic and before and before.mention.name and not party.pointing:
            words = party.mention._replace(name=before.mention.name, state=before.mention.state)
            pointed = tuple(clue for clue in before.clues if clue.fact in ("responder", "route"))
            clues = (*pointed, *party.clues)
            return replace(party, mention=words, clues=clues, names=before.names, generic=before.generic)
        return party

    def own_party(self, noun: Noun) -> Party:
        """ "its own receptors", "their own growth": the sender itself."""
        return own_party(noun, self.source)

    def molecule_parties(self, noun: Noun) -> list[Party]:
        """The molecules of a noun."""
        known = self._molecules.get(noun.start)
        if known is None or known[0] is not noun:
            known = self._molecules[noun.start] = (noun, molecule_parties(noun, self.source, self.lexicon))
        return list(known[1])

    def refer(self, parties: list[Party]) -> list[Party]:
        """ "this cytokine", "the hormone": the molecule named before, where there is one that is no generic word."""
        if parties and all(party.pointing for party in parties):
            before = [party for party in self.molecules if not party.generic]
            demonstrative = any(party.mention.text.lower() == party.mention.name.lower() for party in parties)
            return before or (self.molecules if demonstrative and self.molecules else parties)
        return parties

    def recent_molecules(self) -> list[Party]:
        """The molecules named last."""
        return self.molecules

    def last_cells(self) -> list[Party]:
        """The cells that "their own" points to."""
        # "is induced in T cells by their own IL-2"
        here = [self.cell_party(noun) for noun in nominals.cell_nouns(self.arguments, "in", "of", "on")]
        before = here or self.shared[0] if self.unnamed else self.shared[0] or here
        return self.subject[0] or before or self.objects[0] or self.cells

    def released(self, release: Release) -> None:
        """Remember a release."""
        release.also = self.continues and bool(self.releases) and self.releases[-1].order + 1 == release.order
        self.releases.append(release)
        self.molecules = release.molecules

    def just_released(self, senders: list[Party]) -> list[Party]:
        """What these senders released last in this text; both signals of "secrete IL-2 and express CD40L"."""
        names = set().union(*(sender.names for sender in senders))
        molecules: list[Party] = []
        for release in reversed(self.releases):
            if any(each.names & names for each in release.senders):
                molecules = release.molecules + molecules
                if not release.also:
                    break
        return molecules

    def released_by(self, cells: list[Party], molecules: list[Party]) -> bool:
        """Whether one of these cells was told to release one of these molecules."""
        made = (release.molecules for release in self.releases if share(release.senders, cells))
        return any(share(each, molecules) for each in made)

    def acted(self, act: Act) -> None:
        """Remember the molecules of an act; a route told earlier in the sentence is its route."""
        if not (act.molecules or act.targets):
            return
        act.clues += self.waiting_routes
        self.waiting_routes = []
        if act.molecules:
            self.molecules = act.molecules
        # "T cell growth depends on IL-2 that they make": whose growth
        self.cells = self.cells or [cell for cell in act.targets if not cell.pointing]
