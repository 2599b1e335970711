"""How a reading is shown: typed words, clauses, and what was joined; hostile text in it made visible."""

from typer.testing import CliRunner

from sigclass.cli.commands import make_app
from sigclass.model import Source
from sigclass.pipeline import reading

SENTENCE = "IL-2 released by a T cell acts on nearby NK cells rather than on itself."


def test_words_clauses_and_interactions_are_shown() -> None:
    lines = reading(Source(SENTENCE))
    assert lines.index("words") < lines.index("clauses") < lines.index("interactions")
    assert "  RELEASE      released (secrete, passive)" in lines
    assert "  RATHER       rather than" in lines
    assert "  [IL-2] -- released (RELEASE, passive) -- [by: a T cell]" in lines
    assert lines[-1].startswith('  "T cell" --"IL-2"--> "nearby NK cells"')


def test_an_arrow_has_interactions_alone() -> None:
    lines = reading(Source("T cell --IL-2--> itself"))
    assert lines[0] == "interactions"
    assert '"T cell" --"IL-2"--> "itself"' in lines[1]


def test_what_cannot_be_read_says_so() -> None:
    assert any(line.startswith("  no-interaction: ") for line in reading(Source("The thymus is an organ.")))


def test_the_command_shows_it_and_escapes_what_is_hostile() -> None:
    ran = CliRunner().invoke(make_app("classify"), ["classify", "--explain-reading", f"{SENTENCE}\x1b[31m"])
    assert ran.exit_code == 0
    assert "clauses" in ran.stdout
    assert "\x1b" not in ran.stdout
