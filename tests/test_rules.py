"""The rules: total, disjoint, equal to the domain's table, and true to their own examples."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from sigclass.model import Basis, Facts, Kind, Responder, Route, Through
from sigclass.pipeline import classify
from sigclass.rules import NAMED_FACTS, Rule, RulesError, judge, load_rules, rules
from sigclass.rules.engine import certainty
from sigclass.rules.named import FACTS

# the table of the domain, word for word: columns as in ROUTES; "?" is undetermined, and a kind in brackets needs a
# stated route where the responder is open
ROUTES = (Route.INSIDE, Route.CONTACT, Route.SYNAPSE, Route.BLOOD, Route.LOCAL, Route.UNKNOWN)
TABLE = {
    Responder.SAME_STATED: "intracrine autocrine autocrine autocrine autocrine autocrine",
    Responder.SAME_INFERRED: "intracrine juxtacrine synaptic endocrine autocrine autocrine",
    Responder.DIFFERENT: "? juxtacrine synaptic endocrine paracrine ?",
    Responder.INCLUDED: "(intracrine) (juxtacrine) (synaptic) (endocrine) (paracrine) ?",
    Responder.UNKNOWN: "(intracrine) (juxtacrine) (synaptic) (endocrine) (paracrine) ?",
}
BASES = (Basis.STATED, Basis.INFERRED)
ENDS = (Responder.SAME_STATED, Responder.DIFFERENT)


def cell(responder: Responder, route: Route, stated: bool) -> Kind:
    """The table's kind."""
    word = TABLE[responder].split()[ROUTES.index(route)]
    if word == "?" or (word.startswith("(") and not stated):
        return Kind.UNDETERMINED
    return Kind(word.strip("()"))


def wanted(facts: Facts) -> Kind:
    """The domain's decision, written a second time and in another way."""
    if facts.readings_differ:
        return Kind.UNDETERMINED
    if facts.through is Through.NO:
        return Kind.NONE
    route_stated = facts.route_basis is Basis.STATED and facts.route is not Route.UNKNOWN
    who_stated = facts.responder in ENDS and facts.responder_basis is Basis.STATED
    reach = {
        cell(responder, route, True)
        for responder in ([facts.responder] if who_stated else ENDS)
        for route in ([facts.route] if route_stated else ROUTES)
    } - {Kind.UNDETERMINED}
    if facts.named in reach:
        return facts.named or Kind.NONE
    return cell(facts.responder, facts.route, route_stated)


def every_combination() -> Iterator[Facts]:
    values = product(Through, Responder, Route, BASES, (None, *Kind), BASES, BASES, (False, True))
    for through, responder, route, route_basis, named, through_basis, responder_basis, differ in values:
        yield Facts(through, responder, route, route_basis, named, (), through_basis, responder_basis, differ)


def test_exactly_one_rule_holds_and_it_is_the_tables() -> None:
    for facts in every_combination():
        rule, trials = judge(facts)
        assert [trial.rule for trial in trials if trial.held] == [rule.name], facts
        assert rule.kind is wanted(facts), facts


def test_a_trial_says_what_failed_or_barred() -> None:
    for facts in every_combination():
        for trial in judge(facts)[1]:
            assert trial.held == (not trial.failed and not trial.barred)


@pytest.mark.parametrize(
    ("responder", "responder_basis", "route", "route_basis", "named", "certain"),
    [
        (Responder.SAME_STATED, "stated", Route.LOCAL, "inferred", None, "stated"),
        (Responder.SAME_INFERRED, "inferred", Route.LOCAL, "inferred", None, "inferred"),
        (Responder.SAME_INFERRED, "inferred", Route.LOCAL, "inferred", Kind.PARACRINE, "stated"),
        (Responder.DIFFERENT, "stated", Route.LOCAL, "inferred", None, "inferred"),
        (Responder.DIFFERENT, "stated", Route.LOCAL, "stated", None, "stated"),
        (Responder.DIFFERENT, "stated", Route.UNKNOWN, "inferred", None, "undetermined"),
        (Responder.UNKNOWN, "inferred", Route.BLOOD, "stated", None, "stated"),
        (Responder.INCLUDED, "inferred", Route.LOCAL, "stated", None, "stated"),
        (Responder.INCLUDED, "inferred", Route.LOCAL, "inferred", None, "undetermined"),
    ],
)
def test_certainty_is_that_of_the_weakest_fact_that_decides(
    responder: Responder, responder_basis: str, route: Route, route_basis: str, named: Kind | None, certain: str
) -> None:
    facts = Facts(Through.YES, responder, route, Basis(route_basis), named, responder_basis=Basis(responder_basis))
    assert certainty(judge(facts)[0], facts) == certain


def test_every_named_fact_is_used_and_has_a_meaning() -> None:
    used = {fact for rule in rules() for fact in (*rule.when, *rule.unless)}
    assert used == set(FACTS) == set(NAMED_FACTS)
    assert all(NAMED_FACTS.values())


def test_every_kind_has_a_rule_of_its_name() -> None:
    names = {rule.name for rule in rules()}
    assert {kind.value for kind in Kind} - names == {"undetermined"}
    assert all(rule.name.startswith(rule.kind.value) for rule in rules())


def lines(field: str) -> list[tuple[Rule, str]]:
    return [(rule, line) for rule in rules() for line in getattr(rule, field)]


def rule_names(line: str) -> list[str]:
    return [interaction.rule for interaction in classify(line).interactions]


@pytest.mark.parametrize(("rule", "line"), lines("examples"), ids=lambda value: getattr(value, "name", None))
def test_a_rule_decides_its_examples(rule: Rule, line: str) -> None:
    assert rule_names(line) == [rule.name]


@pytest.mark.parametrize(("rule", "line"), lines("refutes"), ids=lambda value: getattr(value, "name", None))
def test_a_rule_leaves_what_refutes_it(rule: Rule, line: str) -> None:
    found = rule_names(line)
    assert found
    assert rule.name not in found


def test_every_rule_has_an_example_and_a_near_miss() -> None:
    assert all(rule.examples and rule.refutes for rule in rules())


GOOD = '[a]\nkind = "none"\nwhen = []\nunless = []\nbecause = ""\nsource = ""\nexamples = []\nrefutes = []\n'


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('kind = "none"', 'kind = "nothing"', "unknown kind"),
        ("when = []", 'when = ["moon-is-full"]', "unknown fact"),
        ("unless = []", 'unless = ["moon-is-full"]', "unknown fact"),
        ('because = ""', 'becuase = ""', "the keys must be"),
        ("examples = []", "", "the keys must be"),
        ("when = []", 'when = "stopped"', "a list"),
    ],
)
def test_a_rules_file_that_does_not_fit_is_refused(tmp_path: Path, before: str, after: str, message: str) -> None:
    file = tmp_path / "rules.toml"
    file.write_text(GOOD, "utf-8")
    assert load_rules(file)[0].name == "a"
    file.write_text(GOOD.replace(before, after), "utf-8")
    with pytest.raises(RulesError, match=message):
        load_rules(file)
