"""The gallery of problems: `tests/gallery/CODE[-VARIANT].ENDING` provokes CODE, and the `.txt` beside it shows how.

Run `python -m tests.gallery` after a change that is meant, and read the diff.
"""

import os
from pathlib import Path
from typing import NamedTuple

from typer.testing import CliRunner

from sigclass.cli.app import app
from sigclass.problems import CODES

FOLDER = Path(__file__).with_name("gallery")


class Shown(NamedTuple):
    """What the command says of a sample: its problems, and the exit code."""

    problems: str
    code: int


def samples() -> list[Path]:
    """Return the samples, by name."""
    return sorted(path for path in FOLDER.iterdir() if path.suffix != ".txt")


def code_of(sample: Path) -> str:
    """Return the code that a sample's name promises: the longest one with which the name starts."""
    return max((code for code in CODES if sample.stem == code or sample.stem.startswith(f"{code}-")), key=len)


def beside(sample: Path) -> Path:
    """Return the file with the layout that is expected."""
    return sample.with_suffix(".txt")


def shown(sample: Path) -> Shown:
    """Classify a sample as one would at the prompt, in its own folder."""
    before = Path.cwd()
    os.chdir(FOLDER)
    try:
        result = CliRunner().invoke(app, ["classify", sample.name, "--format", "plain"], prog_name="sigclass")
    finally:
        os.chdir(before)
    return Shown(result.stderr, result.exit_code)


if __name__ == "__main__":
    for path in samples():
        beside(path).write_text(shown(path).problems, "utf-8")
