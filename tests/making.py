"""Stated interactions made by hand, for tests of the stages behind the parsers."""

from sigclass.model import Clue, Mention, Source, Stated


def mention(text: str, state: str | None = None) -> Mention:
    return Mention(text, 0, len(text), "" if text in ("itself", "the same cell") else text, state)


def stated(line: str, *clues: str, **named: str) -> Stated:
    """`activated T cell > IL-2 > NK cell`, with "-" for an end that is not told; clues as "fact=value".

    `receptor`, `pathway`, `effect`, `trigger`, `sender_state` and `target_state` give the rest.
    """
    sender, molecule, target = (None if part.strip() == "-" else mention(part.strip()) for part in line.split(">"))
    return Stated(
        sender=sender and sender._replace(state=named.get("sender_state")),
        molecule=molecule,
        target=target and target._replace(state=named.get("target_state")),
        receptors=_some(named.get("receptor")),
        pathways=_some(named.get("pathway")),
        effects=_some(named.get("effect")),
        trigger=mention(named["trigger"]) if "trigger" in named else None,
        clues=tuple(_clue(clue) for clue in clues),
    )


def _some(text: str | None) -> tuple[Mention, ...]:
    return tuple(mention(part) for part in text.split(", ")) if text else ()


def _clue(text: str) -> Clue:
    fact, _, value = text.partition("=")
    return Clue(fact, value, f"[{text}]", 0, 1)


def source(text: str = "a scenario") -> Source:
    return Source(text)
