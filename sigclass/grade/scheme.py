"""Schemes: a course's own labels, each with the kinds that it files under it.

    name = "Cell Biology 101"

    [labels]
    paracrine = ["paracrine", "synaptic"]
    "direct contact" = ["juxtacrine"]

    [words]
    "direct contact" = ["touching cells"]

A kind that no label names keeps its own name. `words` adds further words that students may use for a label.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from sigclass.model import Kind, Label, Verdict


class SchemeError(Exception):
    """A scheme or rubric file that cannot be used; the message names the file."""


@dataclass(frozen=True)
class Scheme:
    """A course's labels: for each the kinds filed under it, and further words for it."""

    name: str
    labels: Mapping[str, tuple[Kind, ...]]
    words: Mapping[str, tuple[str, ...]]

    def label(self, kind: Kind) -> str:
        """The course's label for a kind; the kind's own name where the scheme has none."""
        return next((label for label, kinds in self.labels.items() if kind in kinds), kind.value)

    def group(self, kind: Kind) -> frozenset[Kind]:
        """The kinds that the course files under the same label as this one, itself included."""
        return next((frozenset(kinds) for kinds in self.labels.values() if kind in kinds), frozenset({kind}))

    def filed(self, verdict: Verdict) -> Verdict:
        """The verdict with the course's own label beside each interaction's label and kind."""
        named = tuple(one._replace(scheme=self.label(one.kind)) for one in verdict.interactions)
        return verdict._replace(interactions=named)

    @cached_property
    def phrases(self) -> tuple[tuple[str, frozenset[Kind]], ...]:
        """Each word for a label with the kinds that it covers."""
        found = []
        for label, kinds in self.labels.items():
            found += [(word, frozenset(kinds)) for word in (label, *self.words.get(label, ()))]
        return tuple(found)


def read_scheme(path: Path) -> Scheme:
    """Read a scheme file. Raises SchemeError."""
    return scheme_of(read_toml(path), path)


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file. Raises SchemeError where it cannot be read."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise SchemeError(f"{path} cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SchemeError(f"{path} is no TOML: {error}") from error


def scheme_of(tables: Mapping[str, Any], path: Path) -> Scheme:
    """The scheme in the tables of a TOML file. Raises SchemeError for unknown keys, kinds and labels."""
    no_others(tables, ("name", "labels", "words"), path)
    labels = {label: _kinds(kinds, label, path) for label, kinds in table(tables, "labels", path).items()}
    if not labels:
        raise SchemeError(f"{path}: a scheme needs a table [labels]")
    named = [kind for kinds in labels.values() for kind in kinds]
    twice = sorted({kind.value for kind in named if named.count(kind) > 1})
    if twice:
        raise SchemeError(f"{path}: filed under two labels: {', '.join(twice)}")
    words = {label: strings(some, label, path) for label, some in table(tables, "words", path).items()}
    strange = sorted(set(words) - set(labels))
    if strange:
        raise SchemeError(f"{path}: [words] names what is no label of the scheme: {', '.join(strange)}")
    return Scheme(str(tables.get("name", path.stem)), labels, words)


def _kinds(value: object, label: str, path: Path) -> tuple[Kind, ...]:
    names = strings(value, label, path)
    unknown = sorted(set(names) - {*Kind, Label.OTHER})
    if unknown:
        raise SchemeError(f"{path}: {label}: no kind is called {', '.join(unknown)}; the kinds are {', '.join(Kind)}")
    others = [kind for kind in Kind if kind.label is Label.OTHER and kind is not Kind.UNDETERMINED]
    return tuple(kind for name in names for kind in (others if name == Label.OTHER else (Kind(name),)))


def no_others(tables: Mapping[str, Any], known: tuple[str, ...], path: Path) -> None:
    """Refuse keys that are not known. Raises SchemeError."""
    unknown = sorted(set(tables) - set(known))
    if unknown:
        raise SchemeError(f"{path}: unknown key {', '.join(unknown)}; the keys are {', '.join(known)}")


def table(tables: Mapping[str, Any], name: str, path: Path) -> Mapping[str, Any]:
    """A table inside; empty where it is not there. Raises SchemeError where it is something else."""
    found = tables.get(name, {})
    if not isinstance(found, Mapping):
        raise SchemeError(f"{path}: [{name}] must be a table")
    return found


def strings(value: object, name: str, path: Path) -> tuple[str, ...]:
    """A list of texts. Raises SchemeError where it is something else."""
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise SchemeError(f"{path}: {name} must be a list of texts")
    return tuple(value)
