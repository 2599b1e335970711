"""What the cells of a row must have to do with each other, and with the rows that they name."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from sigclass.knowledge.columns import ANNOTATION, ARTICLE, CHAPTER, EVIDENCE

if TYPE_CHECKING:
    from sigclass.knowledge.check import Fault, Row

Known = Mapping[str, Mapping[tuple[str, ...], Any]]


def related(row: "Row", known: Known) -> "Iterator[Fault]":
    """The faults of a row that no cell shows by itself."""
    for relation in RELATIONS.get(row.table, ()):
        yield from relation(row, known)


def _primary_form(row: "Row", known: Known) -> "Iterator[Fault]":  # noqa: ARG001  one shape for all
    form = row.record.primary_form
    if form and form not in row.record.forms:
        yield row.fault("primary_form", f'"{form}" is none of its forms')


def _essential_parts(row: "Row", known: Known) -> "Iterator[Fault]":  # noqa: ARG001
    for part in row.record.essential:
        if part not in row.record.parts:
            yield row.fault("essential", f'"{part}" is none of its parts')


def _receptor_binds(row: "Row", known: Known) -> "Iterator[Fault]":
    receptor = known["receptors"].get((row.record.receptor,))
    if receptor and row.record.molecule not in receptor.record.ligands:
        yield row.fault("receptor", f'"{row.record.receptor}" does not have "{row.record.molecule}" among its ligands')


def _evidence(row: "Row", known: Known) -> "Iterator[Fault]":
    evidence = row.record.evidence
    if ANNOTATION.fullmatch(evidence) or ARTICLE.fullmatch(evidence) or not evidence:
        return
    cited = CHAPTER.fullmatch(evidence)
    if not cited:
        yield row.fault("evidence", f'"{evidence}" is not {EVIDENCE}')
    elif (source := known["sources"].get((cited[1],))) is None:
        yield row.fault("evidence", f'"{cited[1]}" is not in sources.tsv')
    elif not _has_chapter(source.record.note, cited[2]):
        yield row.fault("evidence", f'sources.tsv names no chapter {cited[2]} of "{cited[1]}"')


def _has_chapter(note: str, chapter: str) -> bool:
    """Whether a source's note lists the chapter: "chapter: 9 T-cell-Mediated Immunity; 10 ..."."""
    return f" {chapter} " in note.replace(";", "")


RELATIONS = {
    "molecules": (_primary_form,),
    "receptors": (_essential_parts,),
    "responses": (_receptor_binds, _evidence),
}
