"""The rows of the table formats: one for each interaction, and one for a scenario without any."""

import json
from collections.abc import Iterator

from sigclass.model import Interaction, Name, Verdict

COLUMNS = (
    "id", "file", "line", "text",
    "label", "kind", "certainty", "candidates",
    "sender", "sender_ref", "molecule", "molecule_ref", "target", "target_ref",
    "receptor", "pathway", "effect",
    "rule", "because", "feedback", "notes",
    "problems", "expect", "as_expected", "extra", "scheme",
)  # fmt: skip


def rows(verdict: Verdict) -> Iterator[dict[str, str]]:
    """Return the verdict's rows, each with all of COLUMNS; lists are joined by ", " and notes by "; "."""
    frame = _frame(verdict)
    for interaction in verdict.interactions:
        yield frame | _cells(interaction)
    if not verdict.interactions:
        yield frame


def _frame(verdict: Verdict) -> dict[str, str]:
    source, expected = verdict.source, verdict.as_expected
    return dict.fromkeys(COLUMNS, "") | {
        "id": verdict.id or "",
        "file": source.file or "",
        "line": str(source.line),
        "text": source.text,
        "problems": ", ".join(dict.fromkeys(problem.code for problem in verdict.problems)),
        "expect": ", ".join(verdict.expect),
        "as_expected": "" if expected is None else ("yes" if expected else "no"),
        "extra": json.dumps(dict(source.extra), ensure_ascii=False, default=str) if source.extra else "",
    }


def _cells(one: Interaction) -> dict[str, str]:
    return {
        "label": one.label.value,
        "kind": one.kind.value,
        "scheme": one.scheme or "",
        "certainty": one.certainty,
        "candidates": ", ".join(one.candidates),
        **_with_ref("sender", one.sender),
        **_with_ref("molecule", one.molecule),
        **_with_ref("target", one.target),
        "receptor": _name(one.receptor),
        "pathway": _name(one.pathway),
        "effect": _name(one.effect),
        "rule": one.rule,
        "because": one.because,
        "feedback": one.feedback or "",
        "notes": "; ".join(one.notes),
    }


def _with_ref(column: str, name: Name | None) -> dict[str, str]:
    return {column: _name(name), f"{column}_ref": (name.ref or "") if name else ""}


def _name(name: Name | None) -> str:
    return name.name if name else ""
