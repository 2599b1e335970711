"""How long a scenario may be."""

from dataclasses import replace

from sigclass.model import Source
from sigclass.problems import problem

LONGEST = 2_000  # characters of a scenario
SHOWN = 200  # characters kept of what is too long


def too_long(source: Source) -> Source:
    """The source cut to its first characters, with the problem that it is too long."""
    cut = replace(source, text=source.text[:SHOWN])
    hint = "is a blank line missing, or a line break?"
    found = problem(cut, "too-long", f"the scenario has more than {LONGEST:,} characters", None, None, hint)
    return replace(cut, problems=(found,))
