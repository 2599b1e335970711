"""Memory and speed on a table of a ligand-receptor tool: `python -m tests.bench.pairs [ROWS]`.

The rows are like those of LIANA, of ten clusters and all pairs that the knowledge has, each with scores of its own. The
peak of a table and of one a tenth as long should be about the same; the exit code is 1 where it is a fifth higher.
"""

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from sigclass.knowledge import knowledge

ROOT = Path(__file__).parent.parent.parent
ROWS = 100_000
LIMIT = 1.2
CLUSTERS = (
    "CD4+ Naive T",
    "CD14+ Monocyte",
    "Dendritic",
    "B",
    "NK_1",
    "Fibroblast_2",
    "Endothelial",
    "Treg",
    "7",
    "12",
)
RUN = (
    "import resource, sys; from sigclass.cli.app import app; "
    "app(['classify', sys.argv[1], '--format', 'jsonl'], standalone_mode=False); "
    "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
)


def rows(count: int) -> Iterator[str]:
    """Make a table: every fifth pair is of adhesion, one in fifty is not known."""
    known = knowledge()
    pairs = [
        (molecule.symbols[0], "_".join(receptor.parts))
        for molecule in known.molecules.values() if len(molecule.symbols) == 1
        for receptor in known.receptors_of.get(molecule.name, ()) if receptor.parts
    ]  # fmt: skip
    yield "source,target,ligand_complex,receptor_complex,lr_means,magnitude_rank\n"
    chance = random.Random(1)
    for number in range(count):
        pair = ("COL1A1", "ITGA1_ITGB1") if number % 5 == 0 else chance.choice(pairs)
        pair = (f"XYZ{number}", "XYZR") if number % 50 == 1 else pair
        cells = (chance.choice(CLUSTERS), chance.choice(CLUSTERS), *pair, f"{chance.random():.6f}")
        yield f"{','.join(cells)},{chance.random():.8f}\n"


def measure(count: int) -> tuple[float, float]:
    """Classify a table in a process of its own; return its peak in MB and the seconds that it took."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "liana.csv"
        with table.open("w", encoding="utf-8") as file:
            file.writelines(rows(count))
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", RUN, str(table)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            check=True,
        )
        return int(done.stderr.split()[-1]) / 1024, time.perf_counter() - start


def main(count: int) -> int:
    """Print both peaks, and the rows a second."""
    (small, _), (large, seconds) = measure(count // 10), measure(count)
    print(f"{small:6.1f} MB -> {large:6.1f} MB  x{large / small:.2f}  {count / seconds:7,.0f} rows/s")
    return int(large / small > LIMIT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
