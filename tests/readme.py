"""The README's examples: each `console` block holds commands after "$ " and, below each, what it shows.

A command may go on in lines after "> ". Run `python -m tests.readme` after a change that is meant, and read the diff.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    """One command with what the README says that it shows."""

    line: int
    command: str
    shown: str


def blocks(language: str) -> Iterator[tuple[int, str]]:
    """Find the blocks of a language: the number of each one's first line, and its text."""
    text = README.read_text("utf-8")
    for match in BLOCK.finditer(text):
        if match[1] == language:
            yield text.count("\n", 0, match.start(2)) + 1, match[2]


def examples() -> list[Example]:
    """Read the examples of all console blocks."""
    return [example for start, block in blocks("console") for example in _examples(start, block)]


def _examples(start: int, block: str) -> Iterator[Example]:
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)
    line = start + parts[0].count("\n")
    for part in parts[1:]:
        lines = part.splitlines()
        end = next((i for i in range(1, len(lines)) if not lines[i].startswith("> ")), len(lines))
        command = "\n".join([lines[0], *(more.removeprefix("> ") for more in lines[1:end])])
        yield Example(line, command, "".join(f"{shown}\n" for shown in lines[end:]))
        line += part.count("\n")


def run(command: str) -> str:
    """Run a command in the project's folder and return what it shows, results and problems as they come."""
    with tempfile.TemporaryDirectory() as folder:
        for name, words in (("sigclass", f'"{sys.executable}" -m sigclass'), ("python", f'"{sys.executable}"')):
            tool = Path(folder, name)
            tool.write_text(f'#!/bin/sh\nexec {words} "$@"\n', "utf-8")
            tool.chmod(0o755)
        plain = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
        places = {"PATH": f"{folder}{os.pathsep}{plain['PATH']}", "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
        result = subprocess.run(
            ["bash", "-c", f"exec 2>&1\n{command}"], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, cwd=ROOT,
            env=plain | places, check=False, timeout=60,
        )  # fmt: skip
    return result.stdout.decode()


def _renewed(match: re.Match[str]) -> str:
    if match[1] != "console":
        return match[0]
    made = ""
    for example in _examples(0, match[2]):
        made += "$ " + example.command.replace("\n", "\n> ") + "\n" + run(example.command)
    return f"```console\n{made}```"


if __name__ == "__main__":
    README.write_text(BLOCK.sub(_renewed, README.read_text("utf-8")), "utf-8")
