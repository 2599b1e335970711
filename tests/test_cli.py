"""The commands' own logic: options, formats, streams and exit codes, with verdicts made by hand."""

import json
import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner, Result

from sigclass import __version__
from sigclass.cli.app import app
from sigclass.model import Source, Verdict
from sigclass.render import FORMATS
from tests import verdicts

Run = Callable[..., Result]


class WrongUse(Exception):  # noqa: N818  the name that the commands import
    """What reading raises where a file is not there."""


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command with each SOURCE standing for the verdict of that name in `verdicts`."""

    def read(*where: str, **options: object) -> Iterator[Source]:
        run.options = options  # type: ignore[attr-defined]
        for name in where:
            if name == "missing.sig":
                raise WrongUse("there is no file missing.sig")
            if name != "empty":
                yield Source(name)

    def classify(source: Source, *_: object) -> Verdict:
        made: Verdict = getattr(verdicts, source.text)()
        return made

    monkeypatch.setitem(sys.modules, "sigclass.stream", SimpleNamespace(read=read, WrongUse=WrongUse))
    monkeypatch.setitem(sys.modules, "sigclass.pipeline", SimpleNamespace(classify=classify))

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(app, list(arguments), prog_name="sigclass")

    return run


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["loop"], 0),
        (["insulin", "undetermined"], 0),
        (["unread"], 1),
        (["two_ways"], 1),
        (["unread", "loop"], 1),
        (["empty"], 0),
        (["missing.sig"], 2),
        (["loop", "missing.sig"], 2),
    ],
)
def test_exit_codes(run: Run, names: list[str], code: int) -> None:
    assert run("classify", *names).exit_code == code


def test_the_default_in_a_pipe_is_plain(run: Run) -> None:
    assert run("classify", "loop").stdout == run("classify", "loop", "--format", "plain").stdout != ""


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_runs(run: Run, name: str) -> None:
    result = run("classify", "loop", "unread", "-f", name)
    assert "autocrine" in result.stdout
    assert "no-interaction" in result.stdout


@pytest.mark.parametrize("name", FORMATS)
def test_problems_go_aside_only_where_the_format_does_not_hold_them(run: Run, name: str) -> None:
    aside = run("classify", "unread", "-f", name).stderr
    assert aside == ("loops.sig:3:1: no-interaction: no interaction was found\n  3 | Mitochondria produce ATP.\n"
                     "    | ^^^^^^^^^^^^^^^^^^^^^^^^^\n" if name in ("rich", "plain") else "")  # fmt: skip


def test_json_is_one_document(run: Run) -> None:
    shown = json.loads(run("classify", "loop", "unread", "-f", "json").stdout)
    assert [record["labels"] for record in shown] == [["autocrine"], []]
    assert json.loads(run("classify", "empty", "-f", "json").stdout) == []


@pytest.mark.parametrize("name", FORMATS)
def test_only_leaves_out_scenarios_without_the_label(run: Run, name: str) -> None:
    both = run("classify", "loop", "two_ways", "unread", "--only", "paracrine", "-f", name).stdout
    alone = run("classify", "two_ways", "-f", name).stdout
    assert both == alone


def test_only_keeps_the_exit_code_of_the_whole(run: Run) -> None:
    assert run("classify", "loop", "unread", "--only", "autocrine").exit_code == 1


@pytest.mark.parametrize("name", ["rich", "plain", "markdown"])
def test_why_not_is_shown_when_asked_for(run: Run, name: str) -> None:
    change = "if the target were a neighbouring NK cell"
    assert change not in run("classify", "loop", "-f", name).stdout
    assert change in run("classify", "loop", "-f", name, "--why-not").stdout


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["classify", "loop", "--format", "jsno"], 'Did you mean "json"?'),
        (["classify", "loop", "--only", "endocrine"], "autocrine, paracrine, other"),
        (["classify", "loop", "--color", "no"], "auto, always, never"),
        (["classify", "loop", "--from", "xls"], "sig, csv, tsv, jsonl"),
        (["classify", "loop", "--width", "3"], "20"),
        (["classify", "missing.sig"], "there is no file missing.sig"),
        (["clasify", "loop"], "classify"),
        (["explain"], "NAME"),
        (["classify", "--no-such"], "No such option"),
    ],
)
def test_wrong_use(run: Run, arguments: list[str], hint: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert hint in result.stderr
    assert result.stdout == ""


def test_options_reach_the_reader(run: Run) -> None:
    run("classify", "loop", "--from", "csv", "--paragraphs")
    assert run.options == {"input_format": "csv", "paragraphs": True}  # type: ignore[attr-defined]


@pytest.mark.parametrize("flag", ["-h", "--help"])
@pytest.mark.parametrize("command", [[], ["classify"], ["explain"], ["schema"]])
def test_help(run: Run, command: list[str], flag: str) -> None:
    result = run(*command, flag)
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: sigclass")


@pytest.mark.parametrize("flag", ["-V", "--version"])
def test_version(run: Run, flag: str) -> None:
    assert run(flag).stdout == f"sigclass {__version__}\n"


def test_no_arguments_give_the_help_as_wrong_use(run: Run) -> None:
    result = run()
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("Usage: sigclass")


def test_schema(run: Run) -> None:
    assert json.loads(run("schema").stdout)["$id"] == "sigclass.verdict/1"
