"""How long a one-off query takes, beside the bare import of the two packages that it cannot do without.

Run `python -m tests.bench.startup`. Each is the fastest of several runs, taken in turns, since a busy machine only ever
slows a run down. The exit code is 1 where the query takes more than 1.5 times as long. Lark checks its terminals with
interegular where that is installed; only the tests have it, so it is kept from both here.
"""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
RUNS = 15
LIMIT = 1.5
ALONE = "import sys; sys.modules['interegular'] = None; "
BARE = [sys.executable, "-c", f"{ALONE}import typer, lark"]
QUERY = [sys.executable, "-c", f"{ALONE}from sigclass.cli.main import main; main()", "classify", "--format", "json"]
QUERIES = {
    "arrow": "T cell --IL-2--> itself",
    "sentence": "A T cell secretes IL-2, which acts on the same cell.",
    "fields": "sender: T cell; molecule: IL-2; target: itself",
}


def seconds(command: list[str]) -> float:
    """Run a command once and measure it."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return time.perf_counter() - start


def main() -> int:
    """Measure all and print the ratios."""
    commands = {"bare import": BARE} | {name: [*QUERY, text] for name, text in QUERIES.items()}
    fastest = dict.fromkeys(commands, float("inf"))
    for _ in range(RUNS):
        for name, command in commands.items():
            fastest[name] = min(fastest[name], seconds(command))
    ratios = {name: fastest[name] / fastest["bare import"] for name in commands}
    for name, ratio in ratios.items():
        print(f"{name:12} {1000 * fastest[name]:6.0f} ms  {ratio:.2f}")
    return int(max(ratios.values()) > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
