"""A verdict beside what its scenario expects."""

from sigclass.gradebook import Checked, Outcome
from sigclass.model import Verdict

PROBLEM = "problem:"


def check(verdict: Verdict, strict: bool = False) -> Checked:
    """Compare a verdict with its scenario's `expect`; `strict` makes a scenario without one a miss."""
    return Checked(
        source=verdict.source,
        id=verdict.id or verdict.title,
        outcome=_outcome(verdict, strict),
        expected=verdict.expect,
        got=_got(verdict),
        why=_why(verdict),
        problems=verdict.problems,
    )


def _outcome(verdict: Verdict, strict: bool) -> Outcome:
    if verdict.as_expected is not None:
        return Outcome.MET if verdict.as_expected else Outcome.MISS
    if not verdict.readable:
        return Outcome.UNREAD
    return Outcome.MISS if strict else Outcome.OPEN


def _got(verdict: Verdict) -> tuple[str, ...]:
    """The kinds; problems only where they are errors, or where a problem was expected."""
    asked = any(word.startswith(PROBLEM) for word in verdict.expect)
    codes = [each.code for each in verdict.problems if asked or each.severity == "error"]
    return (*verdict.kinds, *(PROBLEM + code for code in dict.fromkeys(codes)))


def _why(verdict: Verdict) -> str:
    """The reason of the verdict, or what was wrong with the scenario."""
    errors = [each.message for each in verdict.problems if each.severity == "error"]
    reasons = [one.because for one in verdict.interactions]
    return "; ".join(dict.fromkeys(errors or reasons)) or "no interaction was found"
