"""The grading scripts of the samples, in Python and in shell: short, and they do what they say."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
QUIZ = ROOT / "samples" / "quiz"
LONGEST = 15  # lines; ten of them do something


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """An environment in which `sigclass` is this checkout, installed or not."""
    command = tmp_path / "bin" / "sigclass"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sigclass "$@"\n', "utf-8")
    command.chmod(0o755)
    return os.environ | {"PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}


@pytest.mark.parametrize("name", ["grade.py", "grade.sh"])
def test_a_script_has_ten_lines(name: str) -> None:
    lines = (QUIZ / name).read_text("utf-8").splitlines()
    working = [line for line in lines if line.strip() and not line.startswith(("#", '"""', "import", "from"))]
    assert len(working) <= 10


def test_python_prints_the_points(environ: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, str(QUIZ / "grade.py")], env=environ, capture_output=True, text=True, check=True, timeout=60
    )
    lines = [line.split(maxsplit=2) for line in done.stdout.splitlines()]
    assert lines[0] == ["hugo", "0.0"]
    assert ["ada", "20.0"] in lines
    assert ["kim", "20.0", "(needs a look)"] in lines
    assert len(lines) == 12


@pytest.mark.skipif(os.name != "posix", reason="a shell script")
def test_shell_writes_the_gradebook(environ: dict[str, str], tmp_path: Path) -> None:
    out = tmp_path / "results"
    done = subprocess.run(
        ["sh", str(QUIZ / "grade.sh"), str(out)], env=environ, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (1, "4 answers need a look\n")
    assert {path.name for path in out.iterdir()} == {"marks.csv", "report.md", "problems.txt", "class.txt"}
    assert "not-understood" in (out / "problems.txt").read_text("utf-8")
