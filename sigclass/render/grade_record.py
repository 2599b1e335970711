"""Marked answers as records of schema `sigclass.grade/1`: plain dicts and lists, keys in a fixed order."""

from sigclass import __version__
from sigclass.gradebook import Line, Mark, Marked, Model, Status, Summary
from sigclass.model import Problem

SCHEMA = "sigclass.grade/1"


def answer_record(marked: Marked, model: Model | None) -> dict[str, object]:
    """Return the record of one row of the answers; keys are only ever added to it."""
    return {
        "schema": SCHEMA,
        "student": marked.student,
        "id": marked.id,
        "file": marked.file,
        "line": marked.line,
        "status": marked.status.value,
        "score": marked.score,
        "earned": marked.earned,
        "open": marked.open,
        "counts": marked.counts,
        "said": dict(marked.said),
        "marks": [mark_record(mark) for mark in marked.marks],
        "feedback": list(marked.feedback),
        "model": model and model_record(model),
        "problems": [problem_record(each) for each in marked.problems],
        "extra": dict(marked.extra),
        "version": __version__,
    }


def mark_record(mark: Mark) -> dict[str, object]:
    """Return the decision on one part."""
    return {
        "part": mark.part.value,
        "merit": mark.merit.value,
        "weight": round(mark.weight, 6),
        "credit": round(mark.credit, 6),
        "said": mark.said,
        "read": list(mark.read),
        "expected": list(mark.expected),
        "why": mark.why,
    }


def model_record(model: Model) -> dict[str, object]:
    """Return the model answer of an item."""
    return {
        "id": model.id,
        "text": model.text,
        "label": model.label,
        "parts": {part.value: list(names) for part, names in model.parts.items()},
        "because": model.because,
        "trace": list(model.trace),
    }


def problem_record(problem: Problem) -> dict[str, object]:
    """Return a problem as the records of `classify` have it."""
    line, column, length = problem.place or (None, None, None)
    return {
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "hint": problem.hint,
        "line": line,
        "column": column,
        "length": length,
    }


def line_record(line: Line) -> dict[str, object]:
    """Return one student's results."""
    return {
        "student": line.student,
        "score": line.score,
        "earned": line.earned,
        "open": line.open,
        **{status.value: line.counts.get(status, 0) for status in Status},
    }


def summary_record(summary: Summary) -> dict[str, object]:
    """Return the results of the class."""
    return {
        "students": summary.students,
        "graded": summary.graded,
        "mean": _rounded(summary.mean),
        "deviation": _rounded(summary.deviation),
        "median": _rounded(summary.median),
        "spread": list(summary.spread),
        "items": [
            {
                "id": item.id,
                "label": item.label,
                "mean": _rounded(item.mean),
                **{status.value: item.counts.get(status, 0) for status in Status},
            }
            for item in summary.items
        ],
        "confusions": [
            {"key": key, "given": given, "answers": count} for (key, given), count in sorted(summary.confusions.items())
        ],
        **{status.value: summary.counts.get(status, 0) for status in Status},
        "strays": summary.strays,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)
