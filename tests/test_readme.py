"""What the README says is what the program does."""

import doctest
import os
import re
import shutil

import pytest
import typer

from sigclass.cli.app import app
from sigclass.knowledge import knowledge
from sigclass.model import Kind
from sigclass.parse.keys import KEYS
from sigclass.pipeline import classify
from sigclass.render import FORMATS
from sigclass.stream import sources_of
from tests import picture, readme

TEXT = readme.README.read_text("utf-8")
CI = readme.ROOT / ".ci" / "run"
SHELL = [line for _, block in readme.blocks("sh") for line in block.splitlines()]


@pytest.mark.skipif(os.name == "nt" or shutil.which("bash") is None, reason="the examples are for a Unix shell")
@pytest.mark.parametrize("example", readme.examples(), ids=lambda example: f"line {example.line}")
def test_an_example_shows_what_the_readme_says(example: readme.Example) -> None:
    assert readme.run(example.command) == example.shown


@pytest.mark.parametrize("block", [block for _, block in readme.blocks("text")])
def test_a_scenario_comes_out_as_the_comment_above_it_says(block: str) -> None:
    lines = block.splitlines()
    sources = list(sources_of(block))
    assert len(sources) == sum(line.startswith("# ") for line in lines)
    for source in sources:
        verdict = classify(source)
        assert ", ".join(verdict.kinds) == lines[source.line - 2].removeprefix("# ")
        assert verdict.problems == ()


def test_there_are_examples_of_every_command() -> None:
    used = {word for example in readme.examples() for word in re.findall(r"sigclass (\w+)", example.command)}
    assert {"classify", "explain"} <= used


def test_the_python_examples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(readme.ROOT)
    failed, tried = doctest.testfile(str(readme.README), module_relative=False)
    assert (failed, tried > 3) == (0, True)


def test_it_opens_with_two_commands_that_need_python_alone() -> None:
    assert len(SHELL) == 2
    assert all(line.startswith("python3 -m venv .venv && .venv/bin/python -m pip install ") for line in SHELL)
    assert SHELL[0].endswith("samples/autocrine.sig")
    assert SHELL[1].endswith("-m pytest")


@pytest.mark.skipif(not CI.exists(), reason="the sdist has no checks")
def test_the_checks_run_the_command_of_the_readme() -> None:
    assert SHELL[1] in CI.read_text("utf-8").splitlines()


def options() -> set[str]:
    """Collect the options of all commands and of the commands below them."""
    found, left = {"--help", "-h"}, [typer.main.get_command(app)]
    while left:
        command = left.pop()
        left += getattr(command, "commands", {}).values()
        found |= {name for parameter in command.params for name in parameter.opts}
    return found


def test_the_options_that_it_names_exist() -> None:
    prose = re.sub(r"^```sh\n.*?^```$", "", TEXT, flags=re.MULTILINE | re.DOTALL)
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*(?!.*-->)\b", prose))
    assert named
    assert named <= options()


def test_its_tables_are_complete() -> None:
    assert all(f"`{kind}`" in TEXT for kind in Kind)
    assert all(f"`{name}`" in TEXT for name in FORMATS)
    assert all(f"`{key}`" in TEXT for key in KEYS)


def test_the_files_that_it_names_exist() -> None:
    named = set(re.findall(r"`((?:sigclass|samples|tests|grammar)/[\w./]*)`", TEXT))
    assert len(named) > 10
    assert {name for name in named if not (readme.ROOT / name).exists() and "NAME" not in name} == set()


def test_the_counts_that_it_gives_hold() -> None:
    assert min(len(knowledge().cells), len(knowledge().molecules)) > 300  # "a few hundred"


def test_the_picture_shows_what_the_terminal_shows() -> None:
    kept = picture.FILE.read_text("utf-8")
    assert f"]({picture.FILE.relative_to(readme.ROOT).as_posix()})" in TEXT
    assert picture.words(kept) == picture.words(picture.picture())
    assert {"autocrine", "IL-2", "positive"} <= set(picture.words(kept))


def test_the_picture_loads_nothing_from_elsewhere() -> None:
    assert "url(http" not in picture.FILE.read_text("utf-8")
