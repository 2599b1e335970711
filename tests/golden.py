"""The golden outputs: `tests/golden/NAME.FORMAT[.WIDTH].txt` is verdict NAME in that format.

Run `python -m tests.golden` after a change that is meant, and read the diff.
"""

from pathlib import Path

from sigclass.render import Look, renderer
from tests import verdicts

FOLDER = Path(__file__).with_name("golden")


def shown(file: Path) -> str:
    """Render what the golden file's name asks for."""
    name, output, *columns = file.name.removesuffix(".txt").split(".")
    look = Look(width=int(columns[0]) if columns else 80, ascii="ascii" in columns, why_not=True)
    verdict = getattr(verdicts, name)()
    made = renderer(output, look)
    return made.begin() + made.one(verdict) + made.end()


if __name__ == "__main__":
    for path in sorted(FOLDER.glob("*.txt")):
        path.write_text(shown(path), "utf-8")
