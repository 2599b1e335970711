"""Peak memory and speed of the whole command on a short and a long stream.

Run `python -m tests.bench.command_memory [LINES]`. Each line has names of its own that the knowledge lacks, so that a
cache without a bound would show; those that have one are full after some 15,000 lines. The peaks of a stream and of one
a third as long should be the same; the exit code is 1 where the longer one needs a fifth more.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import BinaryIO

ROOT = Path(__file__).parent.parent.parent
LINES = 60_000
LIMIT = 1.2
KINDS = {
    "arrows": "T cell a{0} --IL-2--> NK cell b{0} @ IL-2R => growth {0} & B cell c{0} => rest {0}\n",
    "sentences": "A T cell number {0} secretes IL-2, which acts on nearby zoocytes number {0}.\n",
    "unknown names": "abcyte{0}x --qrs{0}x--> defcyte{0}x @ ghi{0}x\n",
}


def fill(file: BinaryIO, line: str, count: int) -> None:
    """Write the stream."""
    for number in range(count):
        file.write(line.format(number).encode())
    file.flush()
    file.seek(0)


def measure(line: str, count: int) -> tuple[float, float]:
    """Classify a stream in a process of its own; return its peak in MB and the seconds that it took."""
    run = (
        "import resource, sys; from sigclass.cli.app import app; "
        "app(['classify', '-', '--format', 'jsonl'], standalone_mode=False); "
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
    )
    with tempfile.TemporaryFile() as file:
        fill(file, line, count)
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", run],
            stdin=file,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            check=True,
        )
        return int(done.stderr.split()[-1]) / 1024, time.perf_counter() - start


def main(count: int) -> int:
    """Print a line for each kind of stream."""
    worst = 0.0
    for kind, line in KINDS.items():
        (small, _), (large, seconds) = measure(line, count // 3), measure(line, count)
        worst = max(worst, large / small)
        print(f"{kind:14} {small:6.1f} MB -> {large:6.1f} MB  x{large / small:.2f}  {count / seconds:7,.0f} lines/s")
    return int(worst > LIMIT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else LINES))
