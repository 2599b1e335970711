"""The characters that pictures are drawn with: one set for terminals that can, one in ASCII."""

from typing import NamedTuple

from sigclass.model import Basis, Route


class Line(NamedTuple):
    """How an arrow of one route is drawn, and what stands beside it."""

    across: str
    down: str
    caption: str


class Box(NamedTuple):
    """The characters of a box."""

    top_left: str
    top_right: str
    low_left: str
    low_right: str
    across: str
    down: str


class Marks(NamedTuple):
    """A set of drawing characters."""

    box: Box
    right: str
    up: str
    down: str
    stop: str
    lines: dict[Route, Line]
    basis: dict[Basis, str]
    rule: str


CAPTIONS = {
    Route.LOCAL: "locally",
    Route.BLOOD: "in the blood",
    Route.CONTACT: "by contact",
    Route.SYNAPSE: "across a synapse",
    Route.INSIDE: "inside the cell",
    Route.UNKNOWN: "route not known",
}
LEGEND = {
    Basis.STATED: "stated",
    Basis.INFERRED: "concluded from knowledge",
    Basis.KNOWN: "filled in from knowledge",
    Basis.MISSING: "missing or blocked",
    Basis.CONFLICT: "stated, but knowledge differs",
}


def _lines(across: str, down: str) -> dict[Route, Line]:
    return {route: Line(a, d, CAPTIONS[route]) for route, a, d in zip(CAPTIONS, across, down, strict=True)}


def _basis(marks: str) -> dict[Basis, str]:
    return dict(zip(LEGEND, marks, strict=True))


UNICODE = Marks(Box(*"╭╮╰╯─│"), "▶", "▲", "▼", "✗", _lines("╌═━┈╌╌", "╎║┃┊╎╎"), _basis("●◌○✗!"), "─")
ASCII = Marks(Box(*"++++-|"), ">", "^", "v", "X", _lines("-=#~--", "|H#:||"), _basis("*.ox!"), "-")
