"""Grading of very many answers: seconds, and the most memory that it took.

Run `python -m tests.bench.grade_answers [ROWS]`; the aim is 100,000 answers in at most 300 MB.
"""

import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

KEY = """\
id: loop
text: An activated T cell secretes IL-2, which binds IL-2R on the same cell, driving proliferation by JAK-STAT.

id: far
text: Pancreatic beta cells release insulin into the bloodstream, where it binds the insulin receptor on muscle cells.

id: touch
text: Delta on one cell binds Notch on the neighbouring cell.
"""
LABELS = (
    "autocrine",
    "paracrine",
    "other",
    "autocrine or paracrine",
    "it acts on itself",
    "not autocrine",
    "",
    "?",
    "blub",
)
NAMES = (
    "IL-2",
    "interleukin-2",
    "IL-2R",
    "CD25",
    "insulin",
    "insulin receptor",
    "Notch",
    "JAK-STAT",
    "proliferation",
    "",
)
FORMATS = ("csv", "jsonl", "json", "junit", "rich")


def write(folder: Path, rows: int) -> None:
    """Write a key and the answers: every explanation is different, and one in a hundred is very long."""
    chance = random.Random(7)
    (folder / "key.sig").write_text(KEY, "utf-8")
    with (folder / "answers.csv").open("w", encoding="utf-8") as file:
        file.write("student,id,label,signal,receptor,effect,explanation\n")
        for number in range(rows):
            said = [chance.choice(LABELS), *(chance.choice(NAMES) for _ in range(3))]
            why = f"because cell {number} binds its own IL-2 by {chance.choice(NAMES)}" if number % 5 == 0 else ""
            why = why * 200 if number % 500 == 0 else why
            file.write(f"s{number // 3},{('loop', 'far', 'touch')[number % 3]},{','.join(said)},{why}\n")


def main() -> None:
    """Grade in each format, in a process of its own, and print what it took."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        write(Path(name), rows)
        for output in FORMATS:
            start = time.perf_counter()
            command = [sys.executable, "-m", "sigclass", "grade", f"{name}/key.sig", f"{name}/answers.csv"]
            subprocess.run(
                [*command, "--format", output, "--output", f"{name}/out"], stderr=subprocess.DEVNULL, check=False
            )
            most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            print(f"{output}: {rows:,} answers in {time.perf_counter() - start:.1f} s, {most:.0f} MB at most so far")


if __name__ == "__main__":
    main()
