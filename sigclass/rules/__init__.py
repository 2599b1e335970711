"""From what a scenario states to what it means: names, facts, rules, trace."""

from sigclass.rules.circuits import circuits
from sigclass.rules.engine import Rule, RulesError, judge, load_rules, rules
from sigclass.rules.expected import as_expected
from sigclass.rules.facts import gather
from sigclass.rules.interaction import decide
from sigclass.rules.named import NAMED_FACTS
from sigclass.rules.prose import Decided, settle_prose
from sigclass.rules.resolve import Resolved, name_problems, readings
from sigclass.rules.trace import trace

__all__ = [
    "NAMED_FACTS",
    "Decided",
    "Resolved",
    "Rule",
    "RulesError",
    "as_expected",
    "circuits",
    "decide",
    "gather",
    "judge",
    "load_rules",
    "name_problems",
    "readings",
    "rules",
    "settle_prose",
    "trace",
]
