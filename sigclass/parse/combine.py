"""Fields beside a text: they fill its gaps, and where they contradict it they win, with `field-conflict`.

A scenario of fields alone is the same with a text that says nothing: one interaction that is all gaps.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from sigclass.knowledge import Knowledge
from sigclass.model import Clue, Mention, Problem, Source, Stated
from sigclass.parse.agree import same_name, target_agrees
from sigclass.parse.lists import Piece
from sigclass.parse.participants import MISSING, Said, read_names, release
from sigclass.problems import problem

# which clues of the text fall with a participant that a field replaces
_CLUES_OF = {"sender": (), "molecule": ("form", "vesicle"), "target": ("responder", "article")}


@dataclass(frozen=True)
class Roles:
    """What the fields of one scenario give. `names` has the keys receptor, pathway and effect."""

    senders: tuple[Said, ...]
    molecules: tuple[Said, ...]
    targets: tuple[Said, ...]
    names: Mapping[str, tuple[Piece, ...]]
    route: Clue | None
    trigger: Mention | None
    values: Mapping[str, Piece]  # the fields as written, for the problems' places


def combine(
    told: tuple[Stated, ...], roles: Roles, source: Source, knowledge: Knowledge
) -> tuple[tuple[Stated, ...], tuple[Problem, ...]]:
    """The interactions that a text tells, if any, with the fields: senders x molecules x targets where it is silent."""
    combining = _Combining(told, roles, source, knowledge)
    combining.participants("sender", roles.senders)
    combining.participants("molecule", roles.molecules)
    combining.participants("target", roles.targets)
    for key, pieces in roles.names.items():
        combining.names(key, pieces)
    combining.route()
    combining.trigger()
    return combining.found, tuple(combining.problems)


class _Combining:
    """The interactions so far, and what was wrong."""

    def __init__(self, told: tuple[Stated, ...], roles: Roles, source: Source, knowledge: Knowledge) -> None:
        self.told = bool(told)
        self.found = told or (Stated(),)
        self.roles, self.source, self.knowledge = roles, source, knowledge
        self.problems: list[Problem] = []

    def participants(self, role: str, values: tuple[Said, ...]) -> None:
        """Put senders, molecules or targets into the gaps; into every interaction where they contradict the text."""
        told = [stated for stated in self.found if _mention(stated, role)]
        agreed = all(any(self._agrees(role, said, stated) for stated in told) for said in values)
        conflict = len(told) == len(self.found) and not agreed
        if conflict:
            self._conflict(role)
        found: list[Stated] = []
        for stated in self.found:
            if not values:
                found.append(stated)
            elif conflict or not _mention(stated, role):
                found += [self._put(stated, role, said) for said in values]
            else:
                same = [said for said in values if self._agrees(role, said, stated)]
                found.append(_add(stated, same[0].clues) if same else stated)
        self.found = tuple(dict.fromkeys(found))

    def route(self) -> None:
        clue = self.roles.route
        if clue is None:
            return
        # "near" leaves open by which of the routes over a short way
        others = {other for stated in self.found for other in stated.clues if other.fact == "route"}
        against = {other for other in others if other.value not in ("near", clue.value)}
        if against and self.told:
            self._conflict("route")
        self.found = tuple(_add(_without(stated, against | _releases(stated, clue)), (clue,)) for stated in self.found)

    def names(self, key: str, pieces: tuple[Piece, ...]) -> None:
        """Share receptors, pathways or effects among the targets."""
        if not pieces:
            return
        targets = list(dict.fromkeys(stated.target for stated in self.found))
        shares = _shares(pieces, len(targets))
        if not shares:
            self._list_length(key, len(pieces), len(targets))
            return
        conflict = False
        found = []
        for stated in self.found:
            mentions, clues = read_names(key, shares[targets.index(stated.target)])
            told = _names(stated, key)
            lacking = any(clue.value == MISSING[key] for clue in stated.clues)
            agreed = any(same_name(one, other, key, self.knowledge) for one in told for other in mentions)
            conflict |= bool(told and not agreed) or bool(lacking and mentions)
            if agreed:
                mentions = (*told, *(new for new in mentions if not self._is_among(new, told, key)))
            kept = _without(stated, {clue for clue in stated.clues if clue.value == MISSING[key]})
            found.append(_add(_with_names(kept, key, mentions), clues))
        self.found = tuple(found)
        if conflict:
            self._conflict(key)

    def trigger(self) -> None:
        trigger = self.roles.trigger
        if trigger is None:
            return
        told = [stated.trigger for stated in self.found if stated.trigger]
        if any(not same_name(trigger, other, "effect", self.knowledge) for other in told):
            self._conflict("context")
        self.found = tuple(replace(stated, trigger=trigger) for stated in self.found)

    def _put(self, stated: Stated, role: str, said: Said) -> Stated:
        """An interaction with a participant of a field; a molecule that a field gives is one that is released."""
        lost = {clue for clue in stated.clues if clue.fact in _CLUES_OF[role]}
        changed = {role: said.mention}
        put = _add(replace(_without(stated, lost), **changed), said.clues)  # type: ignore[arg-type]
        if role != "molecule":
            return put
        route = self.roles.route.value if self.roles.route else None
        return _add(put, release(said, route, self.knowledge))

    def _agrees(self, role: str, said: Said, stated: Stated) -> bool:
        if role == "target":
            return target_agrees(said, stated, self.knowledge)
        told = _mention(stated, role)
        table = "cell" if role == "sender" else role
        return told is None or not told.name or same_name(said.mention, told, table, self.knowledge)

    def _is_among(self, new: Mention, told: Iterable[Mention], key: str) -> bool:
        return any(same_name(new, other, key, self.knowledge) for other in told)

    def _conflict(self, key: str) -> None:
        value = self.roles.values[key]
        message = f'the {key} "{value.text}" contradicts the text'
        self.problems.append(
            problem(self.source, "field-conflict", message, value.start, value.end, "the field wins over the text")
        )

    def _list_length(self, key: str, values: int, targets: int) -> None:
        value = self.roles.values[key]
        message = f"{values} values of {key} cannot be shared among {targets} targets"
        hint = f"give one {key} for all targets, or {targets}, target by target"
        self.problems.append(problem(self.source, "list-length", message, value.start, value.end, hint))


def _shares(pieces: tuple[Piece, ...], targets: int) -> list[tuple[Piece, ...]]:
    """For each target its values; nothing where they cannot be shared."""
    if targets == 1 or len(pieces) == 1:
        return [pieces] * targets
    return [(piece,) for piece in pieces] if len(pieces) == targets else []


def _mention(stated: Stated, role: str) -> Mention | None:
    found: Mention | None = getattr(stated, role)
    return found


def _names(stated: Stated, key: str) -> tuple[Mention, ...]:
    found: tuple[Mention, ...] = getattr(stated, f"{key}s")
    return found


def _with_names(stated: Stated, key: str, mentions: tuple[Mention, ...]) -> Stated:
    changed = {f"{key}s": mentions}
    return replace(stated, **changed)  # type: ignore[arg-type]


def _add(stated: Stated, clues: tuple[Clue, ...]) -> Stated:
    told = {(clue.fact, clue.value) for clue in stated.clues}
    return replace(stated, clues=stated.clues + tuple(clue for clue in clues if (clue.fact, clue.value) not in told))


def _without(stated: Stated, clues: Collection[Clue]) -> Stated:
    return replace(stated, clues=tuple(clue for clue in stated.clues if clue not in clues))


def _releases(stated: Stated, route: Clue) -> set[Clue]:
    """What an arrow says of the release by being an arrow, which does not hold for a route without one."""
    if route.value not in ("contact", "inside") or stated.molecule is None:
        return set()
    place = stated.molecule[:3]
    return {clue for clue in stated.clues if clue.fact == "form" and clue[2:] == place and clue.value == "secreted"}
