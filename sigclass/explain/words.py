"""The pages of sigclass's own words: labels, kinds, rules and problem codes."""

import tomllib
from collections.abc import Iterator
from functools import lru_cache

from sigclass.model import Kind, Label
from sigclass.problems import CODES, GRADING, page
from sigclass.render.pages import Explanation, Sheet
from sigclass.resources import PACKAGE
from sigclass.rules import NAMED_FACTS, Rule, rules

_KIND_FACTS = ("title", "meaning", "example", "contrast", "source")


def word_names() -> tuple[str, ...]:
    """Return all names that have a page here."""
    return tuple(dict.fromkeys([*_kinds(), *(rule.name for rule in rules()), *CODES, *GRADING]))


def word_pages(name: str) -> Iterator[Explanation]:
    """Find the pages of a label, kind, rule or problem code. Case does not matter, nor a space for a hyphen."""
    word = name.strip().lower().replace(" ", "-")
    if word in _kinds():
        yield _kind(word)
    for rule in rules():
        if rule.name == word:
            yield _rule(rule)
    if word in CODES or word in GRADING:
        yield _problem(word)


@lru_cache(maxsize=1)
def _kinds() -> dict[str, dict[str, str]]:
    pages: dict[str, dict[str, str]] = tomllib.loads((PACKAGE / "rules" / "kinds.toml").read_text("utf-8"))
    return pages


def _kind(word: str) -> Explanation:
    page = _kinds()[word]
    is_label = word in set(Label)
    filed = [kind.value for kind in Kind if kind.label == word] if is_label else []
    facts = [(key, page[key]) for key in _KIND_FACTS]
    facts += [("kinds", ", ".join(filed))] if len(filed) > 1 else []
    facts += [] if is_label else [("shown as", f"{Kind(word).label} ({word})")]
    found = tuple((rule.name, _because(rule)) for rule in rules() if rule.kind.value == word)
    sheets = (Sheet("rules", ("rule", "because"), found),) if found else ()
    topic = "label and kind" if is_label and word != "other" else "label" if is_label else "kind"
    return Explanation(topic, word, None, tuple(facts), sheets)


def _because(rule: Rule) -> str:
    """Return the reason with words in the places where a verdict puts names."""
    words = {
        "sender": "the sender",
        "molecule": "the molecule",
        "target": "the target",
        "reason": "for the reason told",
    }
    return rule.because.format_map(words).replace("the the ", "the ")


def _rule(rule: Rule) -> Explanation:
    facts = (("kind", rule.kind.value), ("because", _because(rule)), ("source", rule.source))
    conditions = [(name, "must hold", NAMED_FACTS[name]) for name in rule.when]
    conditions += [(name, "must not hold", NAMED_FACTS[name]) for name in rule.unless]
    sheets = [Sheet("conditions", ("fact", "condition", "meaning"), tuple(conditions))]
    lines = [(line, "yes") for line in rule.examples] + [(line, "no") for line in rule.refutes]
    sheets.append(Sheet("examples", ("scenario", "holds"), tuple(lines)))
    return Explanation("rule", rule.name, None, facts, tuple(sheets))


def _problem(code: str) -> Explanation:
    found = page(code)
    facts = (("title", found.title), ("severity", found.severity), ("meaning", found.body), ("remedy", found.remedy))
    return Explanation("problem", code, None, facts)
