"""How long the knowledge tables take to load: `python tests/bench/loading.py [RUNS]`.

Each run is a process of its own, as a one-off query is. All tables together should take at most 25 ms (best of 10);
the spellings are those that an arrow query asks for.
"""

import subprocess
import sys
import time
from itertools import pairwise
from statistics import median

RUNS = 10
PARTS = ("import", "tables", "spellings")


def main(runs: int = RUNS) -> None:
    """Print best and median of each part, and of the whole, in milliseconds."""
    rows = [_child_times() for _ in range(runs + 1)][1:]
    for name, column in zip((*PARTS, "all"), zip(*((*row, sum(row)) for row in rows), strict=True), strict=True):
        print(f"{name:10} {min(column):6.1f} ms best {median(column):6.1f} ms median")


def _child_times() -> list[float]:
    out = subprocess.run([sys.executable, __file__, "child"], check=True, capture_output=True, text=True).stdout
    return [float(each) for each in out.split()]


def _child() -> None:
    """Load in this process and print the milliseconds of each part."""
    import lark  # noqa: F401  what any query has imported before
    import typer  # noqa: F401

    times = [time.perf_counter()]
    from sigclass.knowledge.base import load
    from sigclass.resources import knowledge_folder

    times.append(time.perf_counter())
    tables = load(knowledge_folder())
    every = (tables.cells, tables.molecules, tables.receptors, tables.pathways, tables.effects, tables.responses)
    assert all(every)
    times.append(time.perf_counter())
    assert tables.cell_names.find("T cell")
    assert tables.molecule_names.find("IL-2")
    times.append(time.perf_counter())
    print(*((after - before) * 1000 for before, after in pairwise(times)))


if __name__ == "__main__":
    if sys.argv[1:] == ["child"]:
        _child()
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
