"""`check` for terminals: a dot for each scenario, a block for each miss, and a count."""

from rich.text import Text

from sigclass.gradebook import Checked, Outcome
from sigclass.render.as_rich import draw, rows_grid
from sigclass.render.base import Look
from sigclass.render.check import count_text, title_text
from sigclass.render.text import one_line

HEADS = {Outcome.MISS: "MISS", Outcome.UNREAD: "UNREAD"}


class CheckRich:
    """The format `rich`."""

    def __init__(self, look: Look) -> None:
        """Keep the look."""
        self.look = look

    def begin(self) -> str:
        """Nothing."""
        return ""

    def one(self, checked: Checked) -> str:
        """Return the block of a miss; nothing for the others."""
        if checked.outcome not in HEADS:
            return ""
        head = Text.assemble((HEADS[checked.outcome], "bold red"), "  ", (title_text(checked), "bold"))
        rows = [
            ("expected", ", ".join(map(one_line, checked.expected)) or "nothing"),
            ("got", ", ".join(map(one_line, checked.got)) or "nothing"),
            ("why", one_line(checked.why)),
            ("scenario", one_line(checked.source.text)),
        ]
        return draw(head, self.look) + draw(rows_grid(rows), self.look) + "\n"

    def end(self, counts: dict[Outcome, int]) -> str:
        """Return the count, green where there is no miss."""
        bad = counts[Outcome.MISS] + counts[Outcome.UNREAD]
        return draw(Text(count_text(counts), "bold red" if bad else "bold green"), self.look)
