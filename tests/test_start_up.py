"""What a one-off query does not wait for, and that the quick ways to read give what the thorough ones give."""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sigclass.cli.commands import COMMANDS, make_app
from sigclass.knowledge import knowledge
from sigclass.knowledge.columns import TABLES
from sigclass.knowledge.fold import fold, fold_all
from sigclass.knowledge.load import read_rows, read_table
from sigclass.parse.lists import Piece
from sigclass.parse.participants import SELF, read_target
from sigclass.parse.phrases import cell_mention
from sigclass.resources import knowledge_folder

QUERY = """
import sys
from sigclass.cli.main import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""
UNNEEDED = {
    "rich", "csv", "sigclass.parse.sentences", "sigclass.parse.phrases", "sigclass.parse.fields", "sigclass.gradebook",
    "sigclass.stream.jsonl", "sigclass.cli.check", "sigclass.cli.grade", "sigclass.cli.knowledge",
}  # fmt: skip


def test_an_arrow_query_imports_no_more_than_it_needs() -> None:
    command = [sys.executable, "-c", QUERY, "classify", "T cell --IL-2--> itself", "--format", "json"]
    run = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[1], check=True)
    assert '"labels": ["autocrine"]' in run.stdout
    assert UNNEEDED & set(run.stderr.split()) == set()


@pytest.mark.parametrize("asked", COMMANDS)
def test_a_command_is_made_alone(asked: str) -> None:
    app = make_app(asked)
    named = [command.name for command in app.registered_commands] + [group.name for group in app.registered_groups]
    assert named == [asked]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_read_at_once_is_the_table_read_row_by_row(table: str) -> None:
    path, record = knowledge_folder() / f"{table}.tsv", TABLES[table]
    rows: list[NamedTuple] = read_table(path, record)
    assert rows == [row for _, row in read_rows(path, record)]
    assert {type(row) for row in rows} == {record}


@given(st.lists(st.text(st.characters(exclude_characters="\x1f"))))
def test_names_folded_together_are_names_folded_alone(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]


@pytest.mark.parametrize("word", sorted(SELF))
def test_words_for_the_sender_itself_are_read_as_any_phrase(word: str) -> None:
    assert read_target(Piece(word, 7), knowledge()) == cell_mention(word, 7, knowledge())
