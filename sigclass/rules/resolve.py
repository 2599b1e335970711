"""Names of a stated interaction -> entries of the knowledge, with the problems of names that are not known."""

from collections.abc import Iterator
from itertools import islice, product
from typing import Any, NamedTuple

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Cell, Effect, Molecule, Pathway, Receptor
from sigclass.knowledge.fold import fold
from sigclass.model import Mention, Problem, Scenario, Source, Stated
from sigclass.problems import problem
from sigclass.rules.names import TABLES, Known, is_bare, look_up, plain

NEAR_LOOKUPS = 3  # a scenario; a stream of unknown names must not crawl
MOST_READINGS = 8


class Resolved(NamedTuple):
    """One reading of a stated interaction: each mention beside the entry that it stands for."""

    stated: Stated
    sender: Known[Cell] | None = None
    molecule: Known[Molecule] | None = None
    target: Known[Cell] | None = None
    receptors: tuple[Known[Receptor], ...] = ()
    pathways: tuple[Known[Pathway], ...] = ()
    effects: tuple[Known[Effect], ...] = ()

    def clue(self, fact: str, *values: str) -> bool:
        """Whether the text has a clue for the fact, of one of the values if any are given."""
        return any(clue.fact == fact and (not values or clue.value in values) for clue in self.stated.clues)


def readings(stated: Stated, knowledge: Knowledge) -> tuple[Resolved, ...]:
    """Every way to read the names: one where no name is ambiguous, at most MOST_READINGS; never none."""
    target = stated.target
    if target and not target.name and stated.sender:  # a word that only points stands for the sender's type
        target = target._replace(name=stated.sender.name, state=target.state or stated.sender.state)
    slots = (
        _ways("cell", stated.sender, knowledge),
        _ways("molecule", stated.molecule, knowledge),
        _ways("cell", target, knowledge),
        _all_ways("receptor", stated.receptors, knowledge),
        _all_ways("pathway", stated.pathways, knowledge),
        _all_ways("effect", stated.effects, knowledge),
    )
    return tuple(Resolved(stated, *way) for way in islice(product(*slots), MOST_READINGS))


def _ways(table: str, mention: Mention | None, knowledge: Knowledge) -> list[Any]:
    if mention is None or not (mention.name or mention.text):
        return [None]
    names, qualifier = look_up(table, mention, knowledge)
    entries = getattr(knowledge, TABLES[table])
    # a name from another table (IL1R1 for a molecule's "IL1RA") is a reading without an entry in this one
    return [Known(mention, entries.get(name), qualifier) for name in names] or [Known(mention, None)]


def _all_ways(table: str, mentions: tuple[Mention, ...], knowledge: Knowledge) -> list[tuple[Any, ...]]:
    ways = [_ways(table, mention, knowledge) for mention in mentions]
    return list(islice(product(*ways), MOST_READINGS))


def name_problems(scenario: Scenario, knowledge: Knowledge) -> tuple[Problem, ...]:
    """A warning for each unknown and each ambiguous name, once a scenario; the first few with near names.

    In a ligand-receptor table cells are clusters with the user's own labels, which need not be known; gene symbols have
    no near names; and the names of a pair that is no signal do not matter.
    """
    pair = scenario.source.pair
    if pair and any(each.code == "not-a-signal" for each in scenario.problems):
        return ()
    found: list[Problem] = []
    seen: set[tuple[str, str]] = set()
    lookups = 0
    for table, mention in _mentions(scenario):
        key = (table, fold(mention.name))
        if not mention.name or key in seen or (pair and table == "cell"):
            continue
        seen.add(key)
        names, _ = look_up(table, mention, knowledge)
        if len(names) > 1:
            found.append(_ambiguous(scenario.source, table, mention, names))
        elif not names and not is_bare(table, mention):
            look = lookups < NEAR_LOOKUPS and not pair
            near = knowledge.index(table).near(plain(mention.name)) if look else ()
            lookups += 1
            found.append(_unknown(scenario.source, table, mention, near))
    return tuple(found)


def _mentions(scenario: Scenario) -> Iterator[tuple[str, Mention]]:
    for stated in scenario.interactions:
        for table, mention in (("cell", stated.sender), ("molecule", stated.molecule), ("cell", stated.target)):
            if mention:
                yield table, mention
        for table, mentions in (
            ("receptor", stated.receptors),
            ("pathway", stated.pathways),
            ("effect", stated.effects),
        ):
            yield from ((table, mention) for mention in mentions)


def _unknown(source: Source, table: str, mention: Mention, near: tuple[str, ...]) -> Problem:
    message = f'no {table} called "{plain(mention.name)}" is known'
    names = " or ".join(f'"{name}"' for name in near)
    hint = f"did you mean {names}?" if near else ""
    start, end = _place_of_name(mention)
    return problem(source, f"unknown-{table}", message, start, end, hint)


def _place_of_name(mention: Mention) -> tuple[int | None, int | None]:
    """Where the name alone stands, the words of position and state before it left out."""
    at = mention.text.find(mention.name)
    if mention.start is None or at < 0 or not mention.name:
        return mention.start, mention.end
    return mention.start + at, mention.start + at + len(mention.name)


def _ambiguous(source: Source, table: str, mention: Mention, names: tuple[str, ...]) -> Problem:
    readings = " or ".join(f'"{name}"' for name in names)
    message = f'the {table} name "{mention.name}" stands for {readings}'
    hint = "a verdict is given only where all readings agree"
    return problem(source, "ambiguous-name", message, mention.start, mention.end, hint)
