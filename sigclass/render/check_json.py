"""`check` as records: one array, or one record a line."""

from sigclass import __version__
from sigclass.gradebook import Checked, Outcome
from sigclass.render.base import Look
from sigclass.render.jsontext import json_text

SCHEMA = "sigclass.check/1"


def check_record(checked: Checked) -> dict[str, object]:
    """Return the record of one checked scenario; keys are only ever added to it."""
    return {
        "schema": SCHEMA,
        "id": checked.id,
        "file": checked.source.file,
        "line": checked.source.line,
        "text": checked.source.text,
        "outcome": checked.outcome.value,
        "expected": list(checked.expected),
        "got": list(checked.got),
        "why": checked.why,
        "problems": list(dict.fromkeys(problem.code for problem in checked.problems)),
        "version": __version__,
    }


class CheckJson:
    """The format `json`."""

    def __init__(self, look: Look) -> None:
        """Keep the look: `ascii` escapes all that is not ASCII."""
        self.look = look
        self.separator = ""

    def begin(self) -> str:
        """Open the array."""
        return "["

    def one(self, checked: Checked) -> str:
        """Return the record, after a comma where it is not the first."""
        text = self.separator + json_text(check_record(checked), self.look.ascii)
        self.separator = ",\n"
        return text

    def end(self, counts: dict[Outcome, int]) -> str:  # noqa: ARG002  the records say it all
        """Close the array."""
        return "]\n"


class CheckJsonLines(CheckJson):
    """The format `jsonl`."""

    def begin(self) -> str:
        """Nothing: each line stands alone."""
        return ""

    def one(self, checked: Checked) -> str:
        """Return the record and a line break."""
        return json_text(check_record(checked), self.look.ascii) + "\n"

    def end(self, counts: dict[Outcome, int]) -> str:  # noqa: ARG002
        """Nothing."""
        return ""
