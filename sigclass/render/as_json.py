"""JSON: one array of records, written item by item."""

from sigclass.model import Verdict
from sigclass.render.as_jsonl import record_text
from sigclass.render.base import Look


class Json:
    """The format `json`."""

    def __init__(self, look: Look) -> None:
        """Keep the look: `ascii` escapes all that is not ASCII."""
        self.look = look
        self.separator = ""

    def begin(self) -> str:
        """Open the array."""
        return "["

    def one(self, verdict: Verdict) -> str:
        """Return the record, after a comma where it is not the first."""
        text = self.separator + record_text(verdict, self.look)
        self.separator = ",\n"
        return text

    def end(self) -> str:
        """Close the array."""
        return "]\n"
