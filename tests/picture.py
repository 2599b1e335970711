"""The README's picture: what the terminal shows, as an SVG that Rich exports.

Run `python -m tests.picture` after a change that is meant; it writes `samples/picture.svg`.
"""

import html
import io
import re
from pathlib import Path

from rich.console import Console
from rich.text import Text

from sigclass import classify
from sigclass.render import Look, renderer

FILE = Path(__file__).parent.parent / "samples" / "picture.svg"
SCENARIO = (
    "After antigen binding, a T cell secretes IL-2, which acts on the same cell through IL-2R, "
    "leading to proliferation."
)
TITLE = "sigclass classify"
COLUMNS = 80
# Rich's frame loads a font from elsewhere; the picture must not
FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def terminal() -> str:
    """Return the rich view as a terminal gets it, in colour."""
    made = renderer("rich", Look(width=COLUMNS, color=True))
    return made.begin() + made.one(classify(SCENARIO)) + made.end()


def picture() -> str:
    """Draw the view."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), color_system="truecolor", force_terminal=True)
    console.print(Text.from_ansi(terminal()))
    svg = console.export_svg(title=TITLE, unique_id="sigclass")
    return FONT.sub("", svg).replace("Fira Code, monospace", "monospace")


def words(svg: str) -> list[str]:
    """Read the words that a picture shows, in order."""
    texts = re.findall(r"<text [^>]*>(.*?)</text>", svg, re.DOTALL)
    return html.unescape(" ".join(texts)).split()


if __name__ == "__main__":
    FILE.write_text(picture(), "utf-8")
