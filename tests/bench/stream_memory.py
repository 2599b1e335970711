"""Peak memory of reading 10,000 and 1,000,000 lines of each kind: `python tests/bench/stream_memory.py`.

Each file is read in a process of its own. The ratio of the two peaks should be near 1, whatever the kind.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

SIZES = (10_000, 1_000_000)
KINDS = {
    "sentences": ("sig", "", "A T cell secretes IL-2, which acts on itself, number {}.\n"),
    "arrows": ("sig", "", "T cell --IL-2--> itself => proliferation {}\n"),
    "runs": ("sig", "", "sender: T cell\nmolecule: IL-2\neffect: number {}\n\n"),
    "fields that are no run": ("sig", "", "note: number {}\n"),
    "comments in a run": ("sig", "sender: T cell\n", "# number {}\n"),
    "unfinished lines": ("sig", "", "T cells release number {}\n"),
    "csv": ("csv", "id,sender,molecule\n", "{},T cell,IL-2\n"),
    "csv with an open quote": ("csv", 'id,sender,molecule\n"', "{},T cell,IL-2\n"),
    "tsv": ("tsv", "id\tsender\tmolecule\n", "{}\tT cell\tIL-2\n"),
    "jsonl": ("jsonl", "", '{{"id": {}, "sender": "T cell", "molecule": "IL-2"}}\n'),
    "one line": ("sig", "", "one line that does not end, {} "),
}


def main() -> None:
    """Print a line for each kind."""
    for kind, (input_format, head, line) in KINDS.items():
        (small, _), (large, seconds) = (_measure(input_format, head, line, size) for size in SIZES)
        rate = SIZES[-1] / seconds
        print(f"{kind:24} {small / 1024:6.1f} MB -> {large / 1024:6.1f} MB  x{large / small:.2f}  {rate:9,.0f} lines/s")


def _measure(input_format: str, head: str, line: str, size: int) -> tuple[int, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"x.{input_format}"
        with path.open("w") as file:
            file.write(head)
            file.writelines(_lines(line, size))
        started = time.perf_counter()
        run = [sys.executable, __file__, str(path)]
        peak = subprocess.run(run, check=True, capture_output=True, text=True).stdout
        return int(peak), time.perf_counter() - started


def _lines(line: str, size: int) -> Iterator[str]:
    return (line.format(number) for number in range(size))


def _child(path: str) -> None:
    """Read the file and print the peak of this process in kB."""
    from sigclass.stream import read

    for _ in read(path):
        pass
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    _child(sys.argv[1]) if len(sys.argv) > 1 else main()
