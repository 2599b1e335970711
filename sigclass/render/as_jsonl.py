"""JSON Lines: one record a line."""

import json

from sigclass.model import Verdict
from sigclass.render.base import Look
from sigclass.render.record import record


def record_text(verdict: Verdict, look: Look) -> str:
    """Return the verdict's record as JSON on one line, with nothing in it that a terminal would obey."""
    text = json.dumps(record(verdict), ensure_ascii=look.ascii, default=str)
    if text.isprintable():
        return text
    return "".join(c if c == " " or c.isprintable() else _escape(c) for c in text)


def _escape(character: str) -> str:
    # json.dumps leaves the ASCII controls escaped; what is left to do stands inside strings
    return json.dumps(character)[1:-1]


class JsonLines:
    """The format `jsonl`."""

    def __init__(self, look: Look) -> None:
        """Keep the look: `ascii` escapes all that is not ASCII."""
        self.look = look

    def begin(self) -> str:
        """Nothing: each line stands alone."""
        return ""

    def one(self, verdict: Verdict) -> str:
        """Return the record and a line break."""
        return record_text(verdict, self.look) + "\n"

    def end(self) -> str:
        """Nothing."""
        return ""
