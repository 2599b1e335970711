"""A lab's own tables laid over ours: a row replaces the row of the same name, other rows are added."""

from pathlib import Path
from typing import Any

from sigclass.knowledge.base import Knowledge, knowledge
from sigclass.knowledge.base import load as load_base
from sigclass.knowledge.check import check
from sigclass.knowledge.columns import KEYS, TABLES
from sigclass.knowledge.load import KnowledgeError, read_table
from sigclass.resources import knowledge_folder


def load(folder: Path, over: Path | None = None) -> Knowledge:
    """The tables of `folder` laid over those of the folder `over`, or over the shipped ones.

    A folder needs only the tables that it changes, with the same columns as ours; a response replaces the one for the
    same molecule, cell, state and effect. Raises KnowledgeError for the first row that does not fit, with its place.
    """
    present = [table for table in TABLES if (folder / f"{table}.tsv").is_file()]
    if not present:
        wanted = ", ".join(f"{table}.tsv" for table in TABLES)
        raise KnowledgeError(folder, 0, 0, f"this folder holds no table of the knowledge, none of {wanted}")
    for fault in check(folder, over or knowledge_folder()):
        raise KnowledgeError(fault.path, fault.line, fault.column, fault.message)
    below = load_base(over) if over else knowledge()
    changed = {table: _merged(getattr(below, table), table, folder) for table in present}
    return Knowledge(**{table: changed.get(table, getattr(below, table)) for table in TABLES})


def _merged(below: Any, table: str, folder: Path) -> Any:  # noqa: ANN401  a dict by name, or the tuple of responses
    rows: list[Any] = read_table(folder / f"{table}.tsv", TABLES[table])
    key = KEYS[table]
    above = {tuple(getattr(row, field) for field in key): row for row in rows}
    if isinstance(below, dict):
        return {**below, **{name: row for (name,), row in above.items()}}
    kept = {tuple(getattr(row, field) for field in key): row for row in below}
    return tuple({**kept, **above}.values())
