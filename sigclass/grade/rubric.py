"""Rubrics: how much each part of an answer is worth, and how strictly it is marked.

scheme = "scheme.toml"          # a course's own labels, in a file beside this one

[weights]                       # any numbers; a part that is not named has none
label = 40
signal = 10
receptor = 20
pathway = 10
effect = 20
reason = 0

[credit]                        # shares of a part's weight
half = 0.5                      # broader or narrower than asked, or the right label with a wrong kind
hedge = 0.5                     # a right and a wrong one side by side: "autocrine or paracrine"
misspelt = 1.0                  # right but for its spelling

[marking]
kinds = false                   # whether "other" needs its kind
ask = "all"                     # or "stated": leave out what the scenario itself does not tell
unknown = "open"                # or "wrong": what to make of a name that the knowledge lacks
attempts = "last"               # or "first", "best": which answer to an item counts
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sigclass.grade.scheme import Scheme, SchemeError, no_others, read_scheme, read_toml, table
from sigclass.gradebook import Part

DEFAULT_WEIGHTS = {Part.LABEL: 40.0, Part.SIGNAL: 10.0, Part.RECEPTOR: 20.0, Part.PATHWAY: 10.0, Part.EFFECT: 20.0,
                   Part.REASON: 0.0}  # fmt: skip
CHOICES = {"ask": ("all", "stated"), "unknown": ("open", "wrong"), "attempts": ("last", "first", "best")}


@dataclass(frozen=True)
class Rubric:
    """How answers are marked. `weights` are relative; `half`, `hedge` and `misspelt` are shares from 0 to 1."""

    weights: Mapping[Part, float] = field(default_factory=lambda: dict(DEFAULT_WEIGHTS))
    half: float = 0.5
    hedge: float = 0.5
    misspelt: float = 1.0
    kinds: bool = False
    ask: str = "all"
    unknown: str = "open"
    attempts: str = "last"
    scheme: Scheme | None = None


def read_rubric(path: Path | None, scheme: Path | None = None) -> Rubric:
    """Read a rubric file, or take the default one; `scheme` wins over the rubric's own. Raises SchemeError."""
    rubric = Rubric() if path is None else _rubric(read_toml(path), path)
    return replace(rubric, scheme=read_scheme(scheme)) if scheme else rubric


def _rubric(tables: Mapping[str, Any], path: Path) -> Rubric:
    no_others(tables, ("scheme", "weights", "credit", "marking"), path)
    marking = table(tables, "marking", path)
    no_others(marking, ("kinds", *CHOICES), path)
    if not isinstance(marking.get("kinds", False), bool):
        raise SchemeError(f"{path}: kinds must be true or false")
    for key, choices in CHOICES.items():
        if marking.get(key, choices[0]) not in choices:
            raise SchemeError(f"{path}: {key} must be one of {', '.join(choices)}")
    own = tables.get("scheme")
    if own is not None and not isinstance(own, str):
        raise SchemeError(f"{path}: scheme must be the name of a file")
    rubric = Rubric(**_credit(table(tables, "credit", path), path), **marking)
    if "weights" in tables:
        rubric = replace(rubric, weights=_weights(table(tables, "weights", path), path))
    return replace(rubric, scheme=read_scheme(path.parent / own)) if own else rubric


def _weights(weights: Mapping[str, Any], path: Path) -> dict[Part, float]:
    no_others(weights, tuple(Part), path)
    found = {part: _number(weights.get(part, 0), part, path, None) for part in Part}
    if not sum(found.values()):
        raise SchemeError(f"{path}: the weights must not all be 0")
    return found


def _credit(credit: Mapping[str, Any], path: Path) -> dict[str, Any]:
    no_others(credit, ("half", "hedge", "misspelt"), path)
    return {name: _number(value, name, path, 1) for name, value in credit.items()}


def _number(value: object, name: str, path: Path, most: float | None) -> float:
    fits = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= (most or 1e6)
    if not fits:
        limit = f" to {most:g}" if most else ""
        raise SchemeError(f"{path}: {name} must be a number from 0{limit}")
    return float(value)  # type: ignore[arg-type]
