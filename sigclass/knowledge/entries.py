"""The knowledge's records: one type a table, one field a column.

Each table is a TSV file in this folder: comment lines that explain the columns, a header row, then rows sorted by their
first columns. Lists are joined by ``|`` in the file and are tuples here; an empty cell is ``""`` or ``()``.
"""

from typing import NamedTuple


class Cell(NamedTuple):
    """A cell type, a tissue, an organ or a generic word for one ("cell", "target cell")."""

    name: str
    ref: str  # Cell Ontology (CL:) or UBERON id
    synonyms: tuple[str, ...]
    parents: tuple[str, ...]  # names in this table
    category: str  # cell | tissue | organ | generic
    lineage: str  # immune | neuron | sensory | glia | muscle | endothelial | epithelial | stromal | endocrine | ...
    organ: str  # where it sits; "" for cells that move about or sit everywhere
    tissue: str  # the finer place inside the organ ("pancreatic islet")
    note: str


class Molecule(NamedTuple):
    """A signal: what a sender releases or shows."""

    name: str
    ref: str  # HGNC: of a single gene, CHEBI: of a chemical; "" for families and generic words
    symbols: tuple[str, ...]  # approved HGNC symbols; several for families and heterodimers
    synonyms: tuple[str, ...]
    group: str  # interleukin | interferon | chemokine | hormone | ... | generic
    forms: tuple[str, ...]  # secreted | surface | matrix
    primary_form: str
    routes: tuple[str, ...]  # local | blood | synapse, the usual one first
    releasers: tuple[str, ...]  # names in cells.tsv
    role: str  # agonist | antagonist | inverse-agonist | inhibitor | decoy
    note: str

    @property
    def lowers(self) -> bool:
        """Whether the target responds by doing less of what its receptor does: sclerostin, AgRP."""
        return self.role in ("inverse-agonist", "inhibitor")


class Receptor(NamedTuple):
    """A receptor as it signals (often a complex), or one of its subunits, which `parts` of a complex name."""

    name: str
    ref: str  # HGNC: where the receptor is one gene's product; "" for complexes
    parts: tuple[str, ...]  # HGNC symbols
    essential: tuple[str, ...]  # the parts without which this complex does not signal
    synonyms: tuple[str, ...]
    ligands: tuple[str, ...]  # names in molecules.tsv
    pathways: tuple[str, ...]  # names in pathways.tsv, in order of weight
    role: str  # signalling | decoy | subunit | family
    cells: tuple[str, ...]  # names in cells.tsv: cells known to carry it
    note: str


class Pathway(NamedTuple):
    """What carries the signal inside the target."""

    name: str
    ref: str
    synonyms: tuple[str, ...]
    parents: tuple[str, ...]  # a branch names its trunk: JAK-STAT5 has the parent JAK-STAT
    steps: tuple[str, ...]  # in order, from the receptor to the last step before transcription
    factors: tuple[str, ...]  # transcription factors, HGNC symbols
    genes: tuple[str, ...]  # typical target genes, HGNC symbols
    note: str


class Effect(NamedTuple):
    """What a target does in response."""

    name: str
    ref: str  # Gene Ontology id where one fits
    synonyms: tuple[str, ...]  # nouns and verbs: "divide", "clonal expansion"
    parents: tuple[str, ...]
    note: str


class Seat(NamedTuple):
    """The one cell, tissue or organ in which an effect takes place: vasodilation, vascular smooth muscle cell."""

    effect: str
    cell: str
    wider: tuple[str, ...]  # synonyms of the effect that mean more: "redness"


class Response(NamedTuple):
    """An effect of a molecule on a target cell in a state, with the evidence for it."""

    molecule: str
    receptor: str
    cell: str
    state: str
    effect: str
    genes: tuple[str, ...]
    feedback: str  # "+" or "-": sign on the molecule's own release (or its receptor) by this target; "" for none
    evidence: str  # "GO:0042102 PMID:2787507 IDA" or "janeway:9" (key in sources.tsv, chapter)
    scope: str  # cell: the evidence names the cell too; process: the effect only
    note: str


class Source(NamedTuple):
    """A textbook or database that evidence cites."""

    key: str
    title: str
    edition: str
    year: str
    note: str
