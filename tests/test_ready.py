"""The shipped tables of the grammars: of the grammars as they stand, and reading what the built parsers read."""

import json
from importlib.metadata import version
from pathlib import Path

import pytest
from lark import Lark, UnexpectedInput

from sigclass.knowledge import knowledge
from sigclass.parse import ready
from sigclass.parse.chunks import build_parser
from sigclass.parse.grammar import NOTATIONS, build
from sigclass.parse.lexicon import name_lexicon
from sigclass.parse.sentences import tagged_words
from sigclass.resources import grammar_folder

FRESH = Path(__file__).parent / "fresh" / "sentences.jsonl"
TEXTS = {
    "arrows": (
        "T cell --IL-2--> itself @ IL-2R : JAK-STAT5 => proliferation",
        "macrophage --TNF--> self => activation & neighbouring endothelial cell @ TNFR1 => adhesion",
        "T cell --IL-2--> ",
        "T cell --IL-2--> B cell @ @",
    ),
    "fields": ("sender: adipocyte\nmolecule: leptin", "sender: T cell; molecule: IL-2; target: itself", "sender"),
}


@pytest.mark.parametrize("notation", [*NOTATIONS, "sentences"])
def test_the_table_is_of_the_grammar_as_it_stands(notation: str) -> None:
    shipped = [path.name for path in ready.TABLES.glob(f"{notation}-*.bin")]
    assert len(shipped) == 1
    if not shipped[0].endswith(f"-lark-{version('lark')}.bin"):
        pytest.skip(f"the table is of another Lark than {version('lark')}: the parser is built")
    assert ready.table_file(notation).name == shipped[0], "run python -m sigclass.parse.ready"


@pytest.mark.parametrize(("notation", "text"), [(name, text) for name in NOTATIONS for text in TEXTS[name]])
def test_a_ready_parser_reads_what_a_built_one_reads(notation: str, text: str) -> None:
    quick = ready.ready_parser(notation)
    if quick is None:
        pytest.skip("no table for this Lark: the parser is built")
    assert outcome(quick, text) == outcome(build(notation), text)


def outcome(parser: Lark, text: str) -> object:
    """The tree, or which error it is and where."""
    try:
        return parser.parse(text)
    except UnexpectedInput as wrong:
        return type(wrong), wrong.line, wrong.column


def test_the_texts_are_both_read_and_refused() -> None:
    for notation, texts in TEXTS.items():
        assert {isinstance(outcome(build(notation), text), tuple) for text in texts} == {True, False}


def test_ready_chunks_are_built_chunks() -> None:
    quick, built = ready.ready_parser("sentences"), build_parser()
    if quick is None:
        pytest.skip("no table for this Lark: the parser is built")
    for line in FRESH.read_text("utf-8").splitlines():
        words = tagged_words(json.loads(line)["text"], 0, name_lexicon(knowledge()))
        assert repr(quick.parse(words)) == repr(built.parse(words))


def test_a_table_of_another_grammar_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("arrows.lark", "common.lark"):
        (tmp_path / name).write_bytes((grammar_folder() / name).read_bytes() + b"\n// changed\n")
    monkeypatch.setattr(ready, "grammar_folder", lambda: tmp_path)
    assert ready.ready_parser("arrows") is None
