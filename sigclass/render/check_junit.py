"""`check` as JUnit XML: a suite is a file, a case a scenario."""

import os

from sigclass.gradebook import Checked, Outcome
from sigclass.render.base import Look, place_text
from sigclass.render.check import miss_text
from sigclass.render.junit import Case, Suite, begin, end, suite_text, timestamp

RESULTS = {
    Outcome.MET: "passed",
    Outcome.MISS: "failure",
    Outcome.UNREAD: "error",
    Outcome.OPEN: "skipped",
}


class CheckJunit:
    """The format `junit`. The numbers of a suite stand before its cases, so they are written at the end."""

    def __init__(self, look: Look) -> None:
        """Keep the look, of which nothing counts here."""
        self.look = look
        self.cases: dict[str, list[Case]] = {}

    def begin(self) -> str:
        """Open the document."""
        return begin()

    def one(self, checked: Checked) -> str:
        """Keep the case."""
        file = checked.source.file or "scenario"
        name = checked.id or place_text(checked.source)
        detail = f"{checked.why}\n{place_text(checked.source)}: {checked.source.text}"
        self.cases.setdefault(file, []).append(Case(name, file, RESULTS[checked.outcome], miss_text(checked), detail))
        return ""

    def end(self, counts: dict[Outcome, int]) -> str:  # noqa: ARG002  each suite counts its own
        """Return the suites, and close the document."""
        time = timestamp(os.environ)
        suites = [Suite(file, "sigclass.check", tuple(cases)) for file, cases in self.cases.items()]
        return "".join(suite_text(suite, number, time) for number, suite in enumerate(suites)) + end()
