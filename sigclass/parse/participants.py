"""What fields and arrows share: a part of the text read as a sender, a molecule, a target, a receptor or a route."""

from collections.abc import Iterable
from typing import NamedTuple

from sigclass.knowledge import Knowledge
from sigclass.model import Clue, Mention, Problem, Route, Source
from sigclass.parse.lists import Piece
from sigclass.problems import problem

ROUTES = tuple(route.value for route in Route if route is not Route.UNKNOWN)
# `receptor: none` and its like: what it says of the way of the signal
MISSING = {"receptor": "receptor-missing", "pathway": "pathway-missing", "effect": "no-response"}
SELF = frozenset(("itself", "self", "themselves"))
# other words for the routes: not accepted, since a route is stated evidence, but hinted at
_OTHER_WORDS = {
    "local": ("nearby", "diffusion", "paracrine", "autocrine", "interstitial", "extracellular"),
    "blood": ("bloodstream", "circulation", "systemic", "endocrine", "plasma", "serum", "vascular", "hormonal"),
    "contact": ("membrane", "surface", "touch", "touching", "juxtacrine", "direct", "gap junction", "cell contact"),
    "synapse": ("synaptic", "neuromuscular junction", "neurotransmission", "junction"),
    "inside": ("intracrine", "intracellular", "internal", "within"),
}


class Said(NamedTuple):
    """A participant as mentioned, and what its words state beyond the name."""

    mention: Mention
    clues: tuple[Clue, ...] = ()


def read_sender(piece: Piece, knowledge: Knowledge) -> Said:
    """A sender; how its phrase points is dropped, since there is nothing before it to point at."""
    mention, clues = _cell(piece, knowledge)
    kept = (clue for clue in clues if clue.fact != "article" and (clue.fact, clue.value) != ("responder", "same"))
    return Said(mention, tuple(kept))


def read_target(piece: Piece, knowledge: Knowledge) -> Said:
    """A target, with the clues of its phrase ("neighbouring", "the same")."""
    return _cell(piece, knowledge)


def read_molecule(piece: Piece, knowledge: Knowledge) -> Said:
    """A molecule, with the clues of its phrase ("soluble", "membrane-bound")."""
    if knowledge.molecule_names.find(piece.text):
        return Said(_whole(piece))
    from sigclass.parse.phrases import molecule_mention

    return Said(*molecule_mention(piece.text, piece.start, knowledge))


def _cell(piece: Piece, knowledge: Knowledge) -> Said:
    """A cell's phrase. Names and words for the sender itself do without the reader of phrases and its word lists."""
    if piece.text.lower() in SELF:
        return Said(_whole(piece)._replace(name=""), (Clue("responder", "same", piece.text, piece.start, piece.end),))
    if knowledge.cell_names.find(piece.text):
        return Said(_whole(piece))
    from sigclass.parse.phrases import cell_mention

    return Said(*cell_mention(piece.text, piece.start, knowledge))


def _whole(piece: Piece) -> Mention:
    return Mention(piece.text, piece.start, piece.end, piece.text)


def read_names(key: str, pieces: Iterable[Piece]) -> tuple[tuple[Mention, ...], tuple[Clue, ...]]:
    """Receptors, pathways or effects as named; `none` among them becomes the clue that the target lacks it."""
    mentions, clues = [], []
    for piece in pieces:
        if piece.text.lower() == "none" and not piece.quoted:
            clues.append(Clue("through", MISSING[key], piece.text, piece.start, piece.end))
        else:
            mentions.append(Mention(piece.text, piece.start, piece.end, piece.text))
    return tuple(mentions), tuple(clues)


def read_route(piece: Piece, source: Source) -> Clue | Problem:
    """A stated route, or the problem `bad-route` with the word that was most likely meant."""
    word = " ".join(piece.text.lower().split())
    if word in ROUTES:
        return Clue("route", word, piece.text, piece.start, piece.end)
    meant = [route for route, words in _OTHER_WORDS.items() if word in words or route in word.split()]
    hint = f'did you mean "{meant[0]}"?' if meant else f"the routes are {', '.join(ROUTES)}"
    return problem(source, "bad-route", f'no route is called "{piece.text}"', piece.start, piece.end, hint)


def release(molecule: Said, route: str | None, knowledge: Knowledge) -> tuple[Clue, ...]:
    """The clue that the molecule leaves the sender, which fields and arrows say by what they are.

    None where the phrase itself tells the form, the route keeps the molecule on or in the sender, or its only form is
    on the surface.
    """
    mention = molecule.mention
    if any(clue.fact == "form" for clue in molecule.clues) or route in ("contact", "inside"):
        return ()
    found = [knowledge.molecules[name] for name in knowledge.molecule_names.find(mention.name)]
    if found and all(entry.forms == ("surface",) for entry in found):
        return ()
    return (Clue("form", "secreted", mention.text, mention.start, mention.end),)


def known_cell(text: str, knowledge: Knowledge) -> bool:
    """Whether a phrase names a known cell, whatever its state, or points at one ("itself")."""
    name = _cell(Piece(text, None), knowledge).mention.name
    return not name or bool(knowledge.cell_names.find(name))
