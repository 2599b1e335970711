"""What the cells of the tables may hold: which name which table, closed lists, the shape of identifiers."""

import re
from typing import NamedTuple

from sigclass.knowledge.entries import Cell, Effect, Molecule, Pathway, Receptor, Response, Seat, Source

TABLES: dict[str, type[NamedTuple]] = {
    "cells": Cell,
    "molecules": Molecule,
    "receptors": Receptor,
    "pathways": Pathway,
    "effects": Effect,
    "seats": Seat,
    "responses": Response,
    "sources": Source,
}

# the first columns by which a table is sorted; no two rows share them all
KEYS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(TABLES, ("name",)),
    "seats": ("effect",),
    "responses": ("molecule", "cell", "state", "effect"),
    "sources": ("key",),
}

# (table, column) -> the table in which its names stand
REFERS: dict[tuple[str, str], str] = {
    ("cells", "parents"): "cells",
    ("cells", "organ"): "cells",
    ("cells", "tissue"): "cells",
    ("molecules", "releasers"): "cells",
    ("receptors", "ligands"): "molecules",
    ("receptors", "pathways"): "pathways",
    ("receptors", "cells"): "cells",
    ("pathways", "parents"): "pathways",
    ("effects", "parents"): "effects",
    ("seats", "effect"): "effects",
    ("seats", "cell"): "cells",
    ("responses", "molecule"): "molecules",
    ("responses", "receptor"): "receptors",
    ("responses", "cell"): "cells",
    ("responses", "effect"): "effects",
}

_GROUPS = (
    "interleukin interferon tnf-superfamily chemokine colony-stimulating-factor cytokine growth-factor tgf-beta-family "
    "wnt hedgehog notch-ligand ephrin semaphorin guidance neurotrophin adipokine co-stimulatory checkpoint complement "
    "alarmin hormone neurotransmitter neuropeptide lipid-mediator gas nucleotide amine peptide-mediator "
    "surface-ligand generic"
)
_LINEAGES = (
    "immune neuron sensory glia muscle endothelial epithelial stromal endocrine liver fat bone germ stem tumour organ"
)
_FORMS = ("secreted", "surface", "matrix")

# (table, column) -> the words that may stand there; "" where the cell may be empty
CLOSED: dict[tuple[str, str], frozenset[str]] = {
    ("cells", "category"): frozenset({"cell", "tissue", "organ", "generic"}),
    ("cells", "lineage"): frozenset({"", *_LINEAGES.split()}),
    ("molecules", "group"): frozenset(_GROUPS.split()),
    ("molecules", "forms"): frozenset(_FORMS),
    ("molecules", "primary_form"): frozenset({"", *_FORMS}),
    ("molecules", "routes"): frozenset({"local", "blood", "synapse"}),
    ("molecules", "role"): frozenset({"agonist", "antagonist", "inverse-agonist", "inhibitor", "decoy"}),
    ("receptors", "role"): frozenset({"signalling", "decoy", "subunit", "family"}),
    ("responses", "feedback"): frozenset({"", "+", "-"}),
    ("responses", "scope"): frozenset({"cell", "process"}),
}

# HGNC symbols are capitals and digits, some with a hyphen (HLA-E), and the C1orf1 kind
_SYMBOL = (re.compile(r"[A-Z][A-Z0-9]*(-[A-Z0-9]+)?|C(\d+|X|Y)orf\d+"), "an HGNC symbol, such as IL2RA")
_GENE_ID, _GO_ID = r"HGNC:\d{1,5}", r"GO:\d{7}"

# (table, column) -> the pattern of each item, and how to say what belongs there; an empty cell is always well-formed
SHAPES: dict[tuple[str, str], tuple[re.Pattern[str], str]] = {
    ("cells", "ref"): (re.compile(r"(CL|UBERON):\d{7}"), "an id such as CL:0000084 or UBERON:0002107"),
    ("molecules", "ref"): (re.compile(rf"{_GENE_ID}|CHEBI:\d+"), "an id such as HGNC:6001 or CHEBI:15355"),
    ("receptors", "ref"): (re.compile(_GENE_ID), "an id such as HGNC:6008"),
    ("pathways", "ref"): (re.compile(rf"{_GO_ID}|R-HSA-\d+"), "an id such as GO:0007259 or R-HSA-1059683"),
    ("effects", "ref"): (re.compile(_GO_ID), "an id such as GO:0008283"),
    ("molecules", "symbols"): _SYMBOL,
    ("receptors", "parts"): _SYMBOL,
    ("receptors", "essential"): _SYMBOL,
    ("pathways", "factors"): _SYMBOL,
    ("pathways", "genes"): _SYMBOL,
    ("responses", "genes"): _SYMBOL,
    ("sources", "key"): (re.compile(r"[a-z][a-z0-9-]*"), "a short key in small letters, such as janeway"),
    ("sources", "year"): (re.compile(r"\d{4}"), "a year"),
}

FILLED: dict[str, tuple[str, ...]] = {
    "seats": ("effect", "cell"),
    "responses": ("molecule", "cell", "effect", "evidence"),
    "sources": ("key", "title"),
    **dict.fromkeys(("cells", "molecules", "receptors", "pathways", "effects"), ("name",)),
}

ANNOTATION = re.compile(rf"{_GO_ID} (PMID:\d{{1,8}}|GO_REF:\d{{7}}|Reactome:R-HSA-\d+) [A-Z]{{2,3}}")
ARTICLE = re.compile(r"PMID:\d{1,8}")
CHAPTER = re.compile(r"([a-z][a-z0-9-]*):(\w+)")
EVIDENCE = "a GO id with reference and code, a source and its chapter, or an article (PMID:7002350)"
