"""Circuits: closed ways over several interactions of one scenario."""

from collections.abc import Iterator

from sigclass.knowledge.fold import fold
from sigclass.model import Circuit, Interaction, Kind
from sigclass.rules.feedback import sign_of

LONGEST = 6
MOST = 12
_MOST_STEPS = 2_000  # of the search, whatever the scenario holds
ROUSING = ("activation", "proliferation", "survival", "differentiation", "polari", "recruitment", "migration")
DAMPING = ("apoptosis", "cell death", "anergy", "exhaustion")


def circuits(interactions: tuple[Interaction, ...]) -> tuple[Circuit, ...]:
    """The shortest circuits first, each once, told from the cell that the text names first."""
    edges = [(_key(one, True), _key(one, False), one) for one in interactions if _carries(one)]
    edges = [edge for edge in edges if edge[0] != edge[1]]
    found: dict[frozenset[int], tuple[Interaction, ...]] = {}
    for way in _ways(edges):
        found.setdefault(frozenset(id(one) for one in way), way)
        if len(found) == MOST:
            break
    return tuple(_circuit(way) for way in sorted(found.values(), key=len))


def _carries(interaction: Interaction) -> bool:
    ends = interaction.sender and interaction.target and interaction.molecule
    return bool(ends) and interaction.kind not in (Kind.NONE, Kind.UNDETERMINED)


def _key(interaction: Interaction, sender: bool) -> str:
    name = interaction.sender if sender else interaction.target
    return fold(name.name) if name else ""


def _ways(edges: list[tuple[str, str, Interaction]]) -> Iterator[tuple[Interaction, ...]]:
    """Depth first and bounded, so that a scenario full of arrows cannot hold up the stream."""
    first_seen = list(dict.fromkeys(key for edge in edges for key in edge[:2]))
    steps = 0
    for start in first_seen:
        waiting: list[tuple[str, tuple[Interaction, ...], frozenset[str]]] = [(start, (), frozenset((start,)))]
        while waiting:
            here, way, seen = waiting.pop()
            for source, goal, one in edges:
                steps += 1
                if steps > _MOST_STEPS:
                    return
                if source != here:
                    continue
                if goal == start:
                    yield (*way, one)
                elif goal not in seen and len(way) + 1 < LONGEST:
                    waiting.append((goal, (*way, one), seen | {goal}))


def _circuit(way: tuple[Interaction, ...]) -> Circuit:
    cells = tuple(one.sender.name for one in way if one.sender)
    molecules = tuple(one.molecule.name for one in way if one.molecule)
    return Circuit(cells, molecules, _sign(way))


def _sign(way: tuple[Interaction, ...]) -> str | None:
    """The product of the steps' signs: each says whether the response raises or lowers what the cell releases next."""
    negative = False
    for index, one in enumerate(way):
        following = way[(index + 1) % len(way)]
        sign = _step_sign(one, following)
        if sign is None:
            return None
        negative ^= sign == "negative"
    return "negative" if negative else "positive"


def _step_sign(one: Interaction, following: Interaction) -> str | None:
    released = fold(following.molecule.name) if following.molecule else ""
    effects = [f"{step.name} {step.detail}" for step in one.trace if step.stage == "effect"]
    for effect in effects:
        if released and released in fold(effect):
            return sign_of(effect)
    for effect in effects:
        words = effect.casefold()
        if any(word in words for word in DAMPING) or sign_of(effect) == "negative":
            return "negative"
        if any(word in words for word in ROUSING):
            return "positive"
    return None
