"""A verdict as the record of schema `sigclass.verdict/1`: plain dicts and lists, keys in a fixed order."""

from sigclass import __version__
from sigclass.model import Circuit, Interaction, Name, Problem, Verdict

SCHEMA = "sigclass.verdict/1"


def record(verdict: Verdict) -> dict[str, object]:
    """Return the verdict's record, ready for `json.dumps`. Keys are only ever added to it."""
    source = verdict.source
    return {
        "schema": SCHEMA,
        "id": verdict.id,
        "file": source.file,
        "line": source.line,
        "text": source.text,
        "labels": list(verdict.labels),
        "kinds": list(verdict.kinds),
        "interactions": [_interaction(one) for one in verdict.interactions],
        "circuits": [_circuit(one) for one in verdict.circuits],
        "expect": list(verdict.expect),
        "as_expected": verdict.as_expected,
        "problems": [_problem(one) for one in verdict.problems],
        "extra": dict(source.extra),
        "version": __version__,
    }


def _interaction(one: Interaction) -> dict[str, object]:
    return {
        "label": one.label.value,
        "kind": one.kind.value,
        "scheme": one.scheme,
        "certainty": one.certainty,
        "candidates": [kind.value for kind in one.candidates],
        "sender": _cell(one.sender),
        "molecule": _name(one.molecule),
        "target": _cell(one.target),
        "receptor": _receptor(one.receptor),
        "pathway": _name(one.pathway),
        "effect": _name(one.effect),
        "rule": one.rule,
        "because": one.because,
        "evidence": [dict(evidence._asdict()) for evidence in one.evidence],
        "trace": [dict(step._asdict()) for step in one.trace],
        "feedback": one.feedback,
        "notes": list(one.notes),
        "why_not": dict(one.why_not),
    }


def _name(name: Name | None) -> dict[str, object] | None:
    return None if name is None else {"text": name.text, "name": name.name, "ref": name.ref}


def _cell(name: Name | None) -> dict[str, object] | None:
    shown = _name(name)
    return None if name is None or shown is None else {**shown, "state": name.state}


def _receptor(name: Name | None) -> dict[str, object] | None:
    shown = _name(name)
    return None if name is None or shown is None else {**shown, "parts": list(name.parts)}


def _circuit(one: Circuit) -> dict[str, object]:
    return {"cells": list(one.cells), "molecules": list(one.molecules), "feedback": one.feedback}


def _problem(one: Problem) -> dict[str, object]:
    line, column, length = one.place or (None, None, None)
    return {
        "code": one.code,
        "severity": one.severity,
        "message": one.message,
        "hint": one.hint,
        "line": line,
        "column": column,
        "length": length,
    }
