"""`check` as plain lines: one for each miss, and a count."""

from sigclass.gradebook import Checked, Outcome
from sigclass.render.base import Look
from sigclass.render.check import count_text, miss_text, title_text
from sigclass.render.text import one_line


class CheckPlain:
    """The format `plain`."""

    def __init__(self, look: Look) -> None:
        """Keep the look, of which nothing counts here."""
        self.look = look

    def begin(self) -> str:
        """Nothing."""
        return ""

    def one(self, checked: Checked) -> str:
        """Return the line of a miss; nothing for the others."""
        if checked.outcome in (Outcome.MET, Outcome.OPEN):
            return ""
        return f"{title_text(checked)}: {miss_text(checked)}: {one_line(checked.why)}\n"

    def end(self, counts: dict[Outcome, int]) -> str:
        """Return the count."""
        return count_text(counts) + "\n"
