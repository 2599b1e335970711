"""The field notation, and table rows, which have the same keys: fields -> Scenario."""

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from sigclass.knowledge import Knowledge
from sigclass.model import Kind, Label, Mention, Problem, Scenario, Source, Stated
from sigclass.parse import keys
from sigclass.parse.combine import Roles, combine
from sigclass.parse.grammar import parser, span, tokens
from sigclass.parse.lists import Piece, split_list, split_names
from sigclass.parse.marks import typed
from sigclass.parse.participants import known_cell, read_molecule, read_route, read_sender, read_target
from sigclass.parse.texts import parse_text
from sigclass.problems import CODES, problem

if TYPE_CHECKING:
    from lark import Token

    from sigclass.parse.grammar import Branch

UNKNOWN = ("?", "unknown")  # a participant that the writer leaves open
EXPECTABLE = frozenset({*Label, *Kind})


class Entry(NamedTuple):
    """One field: its key and its value, each at its place."""

    key: Piece
    value: Piece


@lru_cache(maxsize=8)  # the stream asks for a line's keys just before the line is parsed
def read_entries(text: str) -> tuple[Entry, ...]:
    """The fields of a run or of a one-line scenario. Raises lark.UnexpectedInput where a line is no field."""
    whole = Piece(text, 0)
    found = parser("fields").parse(typed(text)).find_data("field")
    entries = [Entry(*(whole.part(*each) for each in _spans(field))) for field in found]
    return tuple(sorted(entries, key=lambda entry: entry.key.start or 0))


def _spans(field: "Branch") -> tuple[tuple[int, int], tuple[int, int]]:
    """Where the key and the value stand; a value that is empty stands behind its key."""
    key, value = field.children
    name = cast("Token", key)
    pieces = tokens(cast("Branch", value))
    here = span(name, name)
    return here, span(pieces[0], pieces[-1]) if pieces else (here[1], here[1])


def parse_fields(source: Source, knowledge: Knowledge) -> Scenario:
    """Read a field run, a one-line scenario or a table row."""
    from lark import UnexpectedInput

    from sigclass.parse.errors import unreadable

    try:
        entries = _entries(source)
    except UnexpectedInput as error:
        return Scenario(source, problems=(*source.problems, unreadable(error, source.text, 0, source)))
    problems = list(source.problems)
    values = _by_key(entries, source, problems)
    interactions = _interactions(values, source, knowledge, problems)
    return Scenario(
        source,
        interactions,
        id=_plain(values, "id"),
        title=_plain(values, "title"),
        expect=_expected(values, source, problems),
        note=_plain(values, "note"),
        problems=tuple(problems),
    )


def header_of(source: Source) -> Scenario:
    """What a source that cannot be read still tells: the row's name, title and expectation."""
    entries = _entries(source) if source.cells is not None else ()
    problems: list[Problem] = []
    values = _by_key(entries, source, problems)
    expect = _expected(values, source, problems)
    return Scenario(source, (), _plain(values, "id"), _plain(values, "title"), expect, problems=source.problems)


def _entries(source: Source) -> tuple[Entry, ...]:
    if source.cells is None:
        return read_entries(source.text)
    return tuple(Entry(Piece(key, None), Piece(value, start)) for key, value, start in source.cells)


def _by_key(entries: tuple[Entry, ...], source: Source, problems: list[Problem]) -> dict[str, Piece]:
    """The values by their keys in KEYS; empty ones count as not given."""
    meanings = keys.meanings([keys.normal(entry.key.text) for entry in entries])
    values: dict[str, Piece] = {}
    for key, value in entries:
        meaning = meanings.get(keys.normal(key.text))
        if meaning is None:
            problems.append(_unknown_field(key, source))
        elif value.text and meaning in values:
            message = f'"{key.text}" gives the {meaning} a second time'
            problems.append(problem(source, "repeated-field", message, key.start, key.end, "only the first counts"))
        elif value.text:
            values[meaning] = value
    return values


def _unknown_field(key: Piece, source: Source) -> Problem:
    if keys.normal(key.text) == keys.SOURCE:
        hint = '"source" stands for the sender only beside a target and without a sender'
    else:
        near = keys.near(key.text)
        hint = f'did you mean "{near}"?' if near else "leave a blank line before a sentence"
    return problem(source, "unknown-field", f'no field is called "{key.text}"', key.start, key.end, hint)


def _plain(values: dict[str, Piece], key: str) -> str | None:
    return values[key].unquoted().text if key in values else None


def _expected(values: dict[str, Piece], source: Source, problems: list[Problem]) -> tuple[str, ...]:
    """What `expect` lists. A word that is none of it stays, so that the scenario does not come out as expected."""
    expected = []
    for piece in split_list(values["expect"]) if "expect" in values else ():
        word = "".join(piece.text.lower().split())
        expected.append(word)
        kind, colon, code = word.partition(":")
        if word not in EXPECTABLE and not (colon and kind == "problem" and code in CODES):
            message = f'"{piece.text}" is no label, kind or problem'
            hint = f"expected: {', '.join(Kind)}, other, or problem:CODE"
            problems.append(problem(source, "bad-expect", message, piece.start, piece.end, hint))
    return tuple(dict.fromkeys(expected))


def _interactions(
    values: dict[str, Piece], source: Source, knowledge: Knowledge, problems: list[Problem]
) -> tuple[Stated, ...]:
    roles = _roles(values, source, knowledge, problems)
    by_fields = bool(roles.senders or roles.molecules)
    told: tuple[Stated, ...] = ()
    if "text" in values:
        told, wrong = parse_text(values["text"].unquoted(), source, knowledge)
        # a text without an interaction is an introduction where the fields give one
        problems += [each for each in wrong if not (by_fields and each.code == "no-interaction")]
        if any(each.severity == "error" for each in problems):
            return ()
    elif not by_fields:
        message = "neither a sender nor a molecule nor a text is given"
        problems.append(problem(source, "no-interaction", message, None, None))
    if not told and not by_fields:
        return ()
    found, clashes = combine(told, roles, source, knowledge)
    problems += clashes
    return found


def _roles(values: dict[str, Piece], source: Source, knowledge: Knowledge, problems: list[Problem]) -> Roles:
    def names(key: str, table: str) -> tuple[Piece, ...]:
        def known(text: str) -> bool:
            return known_cell(text, knowledge) if table == "cell" else bool(knowledge.index(table).find(text))

        return split_names(values[key], known) if key in values else ()

    def cells(key: str) -> tuple[Piece, ...]:
        return tuple(piece for piece in names(key, "cell") if piece.text.lower() not in UNKNOWN)

    route = read_route(values["route"].unquoted(), source) if "route" in values else None
    if isinstance(route, Problem):
        problems.append(route)
        route = None
    context = values["context"].unquoted() if "context" in values else None
    molecules = [piece for piece in names("molecule", "molecule") if piece.text.lower() not in UNKNOWN]
    return Roles(
        senders=tuple(read_sender(piece, knowledge) for piece in cells("sender")),
        molecules=tuple(read_molecule(piece, knowledge) for piece in molecules),
        targets=tuple(read_target(piece, knowledge) for piece in cells("target")),
        names={key: names(key, key) for key in ("receptor", "pathway", "effect")},
        route=route,
        trigger=Mention(context.text, context.start, context.end, context.text) if context else None,
        values=values,
    )
