"""The command as a process: streams, start-up, terminals, closed pipes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SIGCLASS = [sys.executable, "-m", "sigclass"]
LOOP = "T cell --IL-2--> itself"
UNREAD = "There is nothing in this line."

pty = pytest.importorskip("pty", reason="terminals are tried on Unix only")


def run(*arguments: str, text: str | None = None, **environ: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    return subprocess.run(
        [*SIGCLASS, *arguments], input=text, capture_output=True, text=True, encoding="utf-8", cwd=ROOT,
        env=clean | environ, check=False, timeout=60,
    )  # fmt: skip


def on_terminal(*arguments: str, **environ: str) -> tuple[str, int]:
    """Run with input, output and errors on a terminal of 80 columns."""
    ours, theirs = pty.openpty()
    clean = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR")}
    process = subprocess.Popen(
        [*SIGCLASS, *arguments], stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT,
        env=clean | {"TERM": "xterm", "COLUMNS": "80"} | environ,
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    try:
        while block := os.read(ours, 65536):
            shown += block
    except OSError:
        pass  # Linux says so when the other side is closed
    os.close(ours)
    return shown.decode().replace("\r\n", "\n"), process.wait(timeout=60)


def imported(*arguments: str) -> set[str]:
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "sigclass", *arguments], capture_output=True, text=True, cwd=ROOT,
        check=False, timeout=60,
    )  # fmt: skip
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in result.stderr.splitlines() if "|" in line}


def test_version_imports_neither_typer_nor_anything_slow() -> None:
    assert not imported("--version") & {"typer", "rich", "lark", "json", "tomllib"}


def test_help_imports_neither_rich_nor_lark() -> None:
    assert "typer" in imported("--help")
    assert not imported("--help") & {"rich", "lark"}


@pytest.mark.parametrize("output", ["json", "plain", "csv"])
def test_only_the_rich_format_imports_rich(output: str) -> None:
    assert "rich" not in imported("classify", LOOP, "--format", output)


def test_results_and_problems_are_kept_apart() -> None:
    result = run("classify", LOOP, UNREAD)
    assert result.returncode == 1
    assert result.stdout.splitlines()[-1] == "scenario: could not be read: no-interaction"
    assert result.stderr.splitlines()[0].startswith("scenario:1:1: no-interaction: ")


def test_standard_input_is_read_where_there_is_no_source() -> None:
    result = run("classify", "-f", "jsonl", text=f"{LOOP}\n{UNREAD}\n")
    assert [json.loads(line)["line"] for line in result.stdout.splitlines()] == [1, 2]
    assert result.returncode == 1


def test_empty_input_is_no_record() -> None:
    result = run("classify", "-f", "json", text="")
    assert (result.stdout, result.stderr, result.returncode) == ("[]\n", "", 0)


def test_a_terminal_without_input_gets_the_help() -> None:
    shown, code = on_terminal("classify")
    assert shown.startswith("Usage: sigclass classify")
    assert code == 2


def test_a_terminal_gets_the_rich_view_in_colour() -> None:
    shown, code = on_terminal("classify", LOOP)
    assert "\x1b[" in shown
    assert "╭" in shown
    assert code == 0


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"FORCE_COLOR": "0"}])
def test_colour_is_off_where_it_is_not_wanted(environ: dict[str, str]) -> None:
    shown, _ = on_terminal("classify", LOOP, **environ)
    assert "\x1b" not in shown
    assert "[autocrine]" in shown


def test_colour_can_be_forced_into_a_pipe() -> None:
    assert "\x1b[" in run("classify", LOOP, "-f", "rich", FORCE_COLOR="1").stdout
    assert "\x1b" not in run("classify", LOOP, "-f", "rich", FORCE_COLOR="1", NO_COLOR="1").stdout


@pytest.mark.parametrize(
    ("encoding", "output"),
    [
        ("ascii", "rich"),
        ("ascii", "plain"),
        ("ascii", "json"),
        ("ascii", "markdown"),
        ("cp1252", "rich"),
        ("latin-1", "csv"),
    ],
)
def test_no_encoding_makes_it_crash(encoding: str, output: str) -> None:
    text = "T cell --IFN-γ--> macrophage => 活性化"
    result = subprocess.run(
        [*SIGCLASS, "classify", "-", "-f", output], input=text.encode(), capture_output=True, cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}, check=False, timeout=60,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert b"Traceback" not in result.stderr
    result.stdout.decode(encoding)


def test_a_reader_that_goes_ends_it_quietly(tmp_path: Path) -> None:
    many = tmp_path / "many.sig"
    many.write_text(f"{LOOP}\n" * 2000, "utf-8")
    process = subprocess.Popen(
        [*SIGCLASS, "classify", str(many), "-f", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=60) == -signal.SIGPIPE
    assert process.stderr.read() == b""
    process.stderr.close()


def test_an_interrupt_is_130() -> None:
    waiting = subprocess.Popen(
        [*SIGCLASS, "classify", "-", "-f", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    assert waiting.stdin is not None
    assert waiting.stdout is not None
    assert waiting.stderr is not None
    waiting.stdin.write(f"{LOOP}\n\n".encode() * 2)
    waiting.stdin.flush()
    waiting.stdout.readline()  # it is at work now
    waiting.send_signal(signal.SIGINT)
    assert waiting.wait(timeout=60) == 130
    assert b"Traceback" not in waiting.stderr.read()
    for stream in (waiting.stdin, waiting.stdout, waiting.stderr):
        stream.close()


def test_the_module_and_a_wrong_use() -> None:
    result = run("classify", "no/such.sig")
    assert (result.returncode, result.stdout) == (2, "")
