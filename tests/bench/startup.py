"""How long a one-off query takes, beside the bare import of the two packages that it cannot do without.

Run `python -m tests.bench.startup`. Each is the fastest of several runs, taken in turns, since a busy machine only ever
slows a run down. The exit code is 1 where the query takes more than 1.5 times as long. Lark checks its terminals with
interegular where that is installed; only the tests have it, so it is kept from both here.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

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


def seconds(command: list[str], env: dict[str, str]) -> float:
    """Run a command once and measure it."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=env)
    return time.perf_counter() - start


def measured(commands: dict[str, list[str]], runs: int) -> dict[str, list[float]]:
    """The seconds of each run of each command. One run before them compiles the modules, as an installation does."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env["PYTHONPYCACHEPREFIX"] = folder
        for run in range(runs + 1):
            for name, command in commands.items():
                time_of_run = seconds(command, env)
                taken[name] += [time_of_run] if run else []
    return taken


def main() -> int:
    """Measure all and print the ratios."""
    taken = measured({"bare import": BARE} | {name: [*QUERY, text] for name, text in QUERIES.items()}, RUNS)
    fastest = {name: min(times) for name, times in taken.items()}
    usual = {name: median(times) for name, times in taken.items()}
    ratios = {name: fastest[name] / fastest["bare import"] for name in taken}
    for name, ratio in ratios.items():
        middle = f"median {1000 * usual[name]:6.0f} ms  {usual[name] / usual['bare import']:.2f}"
        print(f"{name:12} {1000 * fastest[name]:6.0f} ms  {ratio:.2f}   {middle}")
    return int(max(ratios.values()) > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
