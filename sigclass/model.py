"""Every value that crosses from one stage to the next, frozen.

    Source -> parse -> Scenario -> resolve -> Resolved -> gather -> facts -> judge -> Interaction, Verdict -> render

Offsets (`start`, `end`) count code points in a source's text; lines and columns start at 1 in its file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sigclass.kinds import Basis as Basis
from sigclass.kinds import Kind as Kind
from sigclass.kinds import Label as Label
from sigclass.kinds import Responder as Responder
from sigclass.kinds import Route as Route
from sigclass.kinds import Through as Through


class Place(NamedTuple):
    """Where a problem stands in its file."""

    line: int
    column: int
    length: int


class Problem(NamedTuple):
    """Something wrong with the input; a value, never an exception.

    `code` is a key of `problems.CODES`; `severity` is "error" (the scenario could not be read) or "warning".
    """

    code: str
    severity: str
    message: str
    hint: str = ""
    place: Place | None = None


class Field(NamedTuple):
    """One `key: value` of the field notation, or one named cell of a table's row."""

    key: str
    value: str
    start: int | None  # where the value starts in the source's text; None where its place is not known


class Partner(NamedTuple):
    """One side of a pair in a ligand-receptor table, as the tool names it."""

    text: str  # "IL2RA_IL2RB_IL2RG", "HLA-DRA", "Histamine_byHDC"
    start: int | None = None
    genes: tuple[str, ...] = ()  # gene symbols, where the table gives them beside the name
    is_receptor: bool | None = None  # None where the table does not say


class Pair(NamedTuple):
    """What a ligand-receptor table says of one pair of partners in one pair of clusters.

    The first partner is expressed by the first cluster, the second by the second. `sort` is what kind of pair the table
    calls it, `said` its words for that.

    | sort       | meaning                                                        |
    | secreted   | the ligand leaves the cell                                     |
    | soluble    | one of the two, not told which, can leave its cell             |
    | contact    | the ligand stays on the cell                                   |
    | adhesion   | the partners hold cells or the matrix together                 |
    | gap        | a gap junction                                                 |
    | undirected | two ligands, or two receptors                                  |
    """

    partners: tuple[Partner, Partner]
    clusters: tuple[Field, Field]
    directed: bool  # whether the table says that the first partner is the ligand
    sort: str = ""
    said: Field | None = None


@dataclass(frozen=True)
class Source:
    """One scenario as it stood: its text and its place in the file.

    `cells` holds a table row's cells, already split and named; None for `.sig` text. `pair` holds what a row of a
    ligand-receptor table says; its cells are only those with a key of ours. `problems` are those found while
    reading (`too-long`, `not-utf8`, ...); where one is an error the text is not parsed any further.
    """

    text: str
    file: str | None = None
    line: int = 1
    cells: tuple[Field, ...] | None = None
    pair: Pair | None = None
    extra: Mapping[str, object] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def place(self, start: int | None, end: int | None) -> Place:
        """The place in the file of the text from `start` to `end`; the whole first line where they are None."""
        if start is None or end is None:
            return Place(self.line, 1, len(self.text.partition("\n")[0]) or 1)
        before = self.text[:start]
        column = start - (before.rfind("\n") + 1) + 1
        length = len(self.text[start:end].partition("\n")[0])
        return Place(self.line + before.count("\n"), column, max(1, length))


class Mention(NamedTuple):
    """Words of the text that stand for something: a cell, a molecule, a receptor, a pathway or an effect."""

    text: str  # as written: "the neighbouring activated T cells"
    start: int | None
    end: int | None
    name: str  # what to look up: "T cells"; "" for a word that only points ("itself", "the same cell", "it")
    state: str | None = None  # "activated"


class Clue(NamedTuple):
    """Words of the text that state a fact about an interaction.

    | fact      | values                                                                               |
    | responder | same, different                                                                      |
    | route     | local, blood, contact, synapse, inside; near: the target is told to be nearby, which |
    |           | rules the blood out but says nothing finer                                           |
    | named     | a kind that the text names for this interaction                                      |
    | through   | no-response, receptor-missing, ligand-missing, release-blocked, blocked, pathway-missing |
    | form      | secreted, surface: the verb says that the molecule leaves the cell, or is displayed  |
    | vesicle   | yes: released in vesicles                                                            |
    | blocking  | experiment: a block that is told as an experiment and shows the loop                 |
    | article   | definite, indefinite, another: how the target's phrase points                        |
    | cluster   | same, different: of the clusters of an expression table; open: no direction is told  |
    """

    fact: str
    value: str
    text: str
    start: int | None
    end: int | None


@dataclass(frozen=True)
class Stated:
    """One interaction as the text states it, before any name is looked up."""

    sender: Mention | None = None
    molecule: Mention | None = None
    target: Mention | None = None
    receptors: tuple[Mention, ...] = ()
    pathways: tuple[Mention, ...] = ()
    effects: tuple[Mention, ...] = ()
    trigger: Mention | None = None
    clues: tuple[Clue, ...] = ()
    in_prose: bool = False  # told in running text, which may tell one thing twice


class Scenario(NamedTuple):
    """A parsed source: its interactions as stated, and what came along with them."""

    source: Source
    interactions: tuple[Stated, ...] = ()
    id: str | None = None
    title: str | None = None
    expect: tuple[str, ...] = ()
    note: str | None = None
    problems: tuple[Problem, ...] = ()


class Name(NamedTuple):
    """A participant as the verdict shows it: the words of the text beside the known name."""

    text: str
    name: str
    ref: str | None = None
    state: str | None = None
    parts: tuple[str, ...] = ()


class Evidence(NamedTuple):
    """Why a fact has its value: words of the text (with their place) or an entry in the knowledge (without)."""

    fact: str
    value: str
    basis: Basis
    text: str
    start: int | None = None
    end: int | None = None


class Step(NamedTuple):
    """One step of the trace."""

    stage: str  # one of STAGES
    name: str
    basis: Basis
    detail: str = ""


STAGES = (
    "trigger",
    "release",
    "route",
    "receptor",
    "pathway",
    "transcription-factor",
    "genes",
    "effect",
    "feedback",
)


class Facts(NamedTuple):
    """What decides: few enumerations, each with its evidence."""

    through: Through
    responder: Responder
    route: Route
    route_basis: Basis  # stated or inferred
    named: Kind | None
    evidence: tuple[Evidence, ...] = ()
    through_basis: Basis = Basis.STATED
    responder_basis: Basis = Basis.STATED
    readings_differ: bool = False  # an ambiguous name whose readings lead to different kinds


class Trial(NamedTuple):
    """One rule tried: whether it held, and if not, which named facts failed or barred it."""

    rule: str
    kind: Kind
    held: bool
    failed: tuple[str, ...] = ()
    barred: tuple[str, ...] = ()


class Interaction(NamedTuple):
    """One sender, one molecule, one target: the verdict on it with its reason and its trace."""

    kind: Kind
    certainty: str  # stated | inferred | undetermined
    candidates: tuple[Kind, ...]
    sender: Name | None
    molecule: Name | None
    target: Name | None
    receptor: Name | None
    pathway: Name | None
    effect: Name | None
    rule: str
    because: str
    evidence: tuple[Evidence, ...]
    trace: tuple[Step, ...]
    feedback: str | None  # positive | negative | None
    notes: tuple[str, ...]
    why_not: Mapping[str, str]
    trials: tuple[Trial, ...] = ()
    scheme: str | None = None  # a course's own label for it, where a scheme is in use

    @property
    def label(self) -> Label:
        """The label under which the kind is filed."""
        return self.kind.label


class Circuit(NamedTuple):
    """A closed way over several interactions of one scenario."""

    cells: tuple[str, ...]  # in order; the way leads from the last back to the first
    molecules: tuple[str, ...]  # molecules[i] goes from cells[i] to the next cell
    feedback: str | None  # positive | negative | None where a sign is not known


class Verdict(NamedTuple):
    """The answer to one scenario: what `classify` returns and what every output format shows."""

    source: Source
    id: str | None = None
    title: str | None = None
    interactions: tuple[Interaction, ...] = ()
    circuits: tuple[Circuit, ...] = ()
    expect: tuple[str, ...] = ()
    as_expected: bool | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The interactions' kinds, sorted, no repeats."""
        return tuple(sorted({interaction.kind.value for interaction in self.interactions}))

    @property
    def labels(self) -> tuple[str, ...]:
        """The interactions' labels, sorted, no repeats."""
        return tuple(sorted({interaction.label.value for interaction in self.interactions}))

    @property
    def readable(self) -> bool:
        """Whether the scenario could be read: no problem of severity error."""
        return all(problem.severity != "error" for problem in self.problems)
