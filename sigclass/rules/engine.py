"""The rules as data, and the engine that tries each of them on the facts."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from sigclass.model import Basis, Facts, Kind, Trial
from sigclass.resources import rules_file
from sigclass.rules.named import FACTS


class Rule(NamedTuple):
    """All of `when` and none of `unless`, over named facts, make `kind`."""

    name: str
    kind: Kind
    when: tuple[str, ...]
    unless: tuple[str, ...]
    because: str  # a template: {molecule}, {sender}, {target}, {reason}
    source: str
    examples: tuple[str, ...]  # scenario lines that the rule decides
    refutes: tuple[str, ...]  # near misses that it must not


class RulesError(Exception):
    """A rules file that cannot be used."""


_KEYS = frozenset(Rule._fields) - {"name"}
_LISTS = ("when", "unless", "examples", "refutes")


def load_rules(path: Path) -> tuple[Rule, ...]:
    """Read a rules file. Raises RulesError for unknown or missing keys, unknown facts and unknown kinds."""
    with path.open("rb") as file:
        tables = tomllib.load(file)
    return tuple(_rule(name, table) for name, table in tables.items())


def _rule(name: str, table: dict[str, Any]) -> Rule:
    if set(table) != _KEYS:
        raise RulesError(f"rule {name}: the keys must be {', '.join(sorted(_KEYS))}, not {', '.join(sorted(table))}")
    strings = [key for key in _LISTS if not isinstance(table[key], list)]
    if strings:
        raise RulesError(f"rule {name}: {', '.join(strings)} must be a list")
    unknown = [fact for fact in (*table["when"], *table["unless"]) if fact not in FACTS]
    if unknown:
        raise RulesError(f"rule {name}: unknown fact {', '.join(unknown)}")
    if table["kind"] not in set(Kind):
        raise RulesError(f"rule {name}: unknown kind {table['kind']}")
    lists = {key: tuple(table[key]) for key in _LISTS}
    return Rule(name=name, kind=Kind(table["kind"]), because=table["because"], source=table["source"], **lists)


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """The rules that ship with the package, loaded on first use."""
    return load_rules(rules_file())


def judge(facts: Facts) -> tuple[Rule, tuple[Trial, ...]]:
    """The one rule that holds, and every trial. The rules are total and disjoint: exactly one holds."""
    return _judge(facts._replace(evidence=()) if facts.evidence else facts)


@lru_cache(maxsize=4096)
def _judge(facts: Facts) -> tuple[Rule, tuple[Trial, ...]]:
    holding = {name for name, fact in FACTS.items() if fact.holds(facts)}
    trials = tuple(_try(rule, holding) for rule in rules())
    (held,) = (rule for rule, trial in zip(rules(), trials, strict=True) if trial.held)
    return held, trials


def _try(rule: Rule, holding: set[str]) -> Trial:
    failed = tuple(name for name in rule.when if name not in holding)
    barred = tuple(name for name in rule.unless if name in holding)
    return Trial(rule.name, rule.kind, not failed and not barred, failed, barred)


def certainty(rule: Rule, facts: Facts) -> str:
    """The basis of the weakest fact that decides: "stated", "inferred", or "undetermined"."""
    if rule.kind is Kind.UNDETERMINED:
        return "undetermined"
    bases = {"through": facts.through_basis, "responder": facts.responder_basis, "route": facts.route_basis}
    deciding = {FACTS[name].about for name in rule.when if name != "gets-through"}
    if "named" in deciding:
        return "stated"
    weak = any(bases[about] is not Basis.STATED for about in deciding)
    return "inferred" if weak else "stated"
