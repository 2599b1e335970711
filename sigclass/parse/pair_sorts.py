"""Genes that ligand-receptor lists have and whose pairs are no signal: what holds cells together or lies inside them.

Only for tables that say nothing of it themselves, and only where the knowledge has no such molecule.
"""

import re

# HGNC's names of gene families: collagens, laminins, cadherins, claudins, integrins and the like
_ADHESION = re.compile(
    r"COL\d+A\d+|LAM[ABC]\d|CDH\d+|PCDH\w+|DSC\d|DSG\d|CLDN\d+|OCLN|JAM[23L]|F11R|ITG[ABADLMXEV]\w*|ICAM\d|VCAM1|"
    r"PECAM1|NCAM\d|L1CAM|MCAM|ALCAM|EPCAM|BCAM|ESAM|NECTIN\d|CADM\d|FN1|VTN|TNC|TNXB|HSPG2|NID\d|THBS\d|SPON\d|"
    r"FBN\d|FBLN\d|EMILIN\d|SEL[ELP]|SELPLG|INTEGRIN.*"
)
_GAP = re.compile(r"GJ[A-E]\d+|PANX\d")
# G proteins, calmodulin, ubiquitin, kinases and other proteins that never leave the cell by themselves
_INSIDE = re.compile(
    r"GNA[ISLOQTZ]?\d*|GNB\d|GNG\d+|CALM\d|LCK|FYN|SRC|YES1|LYN|ARF\d|HRAS|UBA52|UBC|RPS\w+|RPL\w+|TRAF\d|PSEN\d"
)

WORDS = {
    "adhesion": "holds cells or the matrix together",
    "gap": "is a gap junction",
    "undirected": "is of two ligands or two receptors",
    "inside": "lies inside the cell",
}


def sort_of(first: frozenset[str], second: frozenset[str]) -> str:
    """The sort that the genes of both partners tell: adhesion, gap, inside, or "" where they tell nothing."""
    if first and all(_INSIDE.fullmatch(gene) for gene in first):
        return "inside"
    for sort, family in (("gap", _GAP), ("adhesion", _ADHESION)):
        if any(map(family.fullmatch, first)) and any(map(family.fullmatch, second)):
            return sort
    return ""
