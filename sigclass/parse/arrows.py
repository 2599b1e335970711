"""The arrow notation: one line -> its interactions as stated."""

from typing import TYPE_CHECKING, NamedTuple, cast

from sigclass.knowledge import Knowledge
from sigclass.model import Clue, Problem, Source, Stated
from sigclass.parse.errors import unreadable
from sigclass.parse.grammar import all_branches, branches, parser, span, tokens
from sigclass.parse.lists import Piece
from sigclass.parse.marks import typed
from sigclass.parse.participants import (
    MISSING,
    Said,
    read_molecule,
    read_names,
    read_route,
    read_sender,
    read_target,
    release,
)

if TYPE_CHECKING:
    from lark import Token

    from sigclass.parse.grammar import Branch


def parse_arrows(
    text: str, start: int, source: Source, knowledge: Knowledge
) -> tuple[tuple[Stated, ...], tuple[Problem, ...]]:
    """Read an arrow line that starts at `start` of the source; a line that cannot be read is one `unreadable`."""
    from lark import UnexpectedInput

    try:
        tree = parser("arrows").parse(typed(text).replace("\n", " "))
    except UnexpectedInput as error:
        return (), (unreadable(error, text, start, source),)
    return _Reader(Piece(text, start), source, knowledge).read(tree)


class _Reader(NamedTuple):
    """Walks the tree of one line. Offsets in the tree count inside `line`."""

    line: Piece
    source: Source
    knowledge: Knowledge

    def read(self, tree: "Branch") -> tuple[tuple[Stated, ...], tuple[Problem, ...]]:
        """All hops of the line, each with the last targets of the one before as its senders."""
        first, *hops = all_branches(tree)
        senders = [read_sender(piece, self.knowledge) for piece in self.names(first)]
        interactions: list[Stated] = []
        problems: list[Problem] = []
        for hop in hops:
            arrow, *targets = all_branches(hop)
            molecules, route = self.arrow(arrow, problems)
            told = [stated for target in targets for stated in self.target(target)]
            interactions += [
                _joined(sender, molecule, stated, route, self.knowledge)
                for sender in senders
                for molecule in molecules
                for stated in told
            ]
            senders = self.next_senders(targets[-1], senders)
        return tuple(interactions), tuple(problems)

    def arrow(self, tree: "Branch", problems: list[Problem]) -> tuple[list[Said], Clue | None]:
        """The molecules of an arrow and its route, if it has one."""
        molecules, bracketed = tree.children
        said = [read_molecule(self.piece(each), self.knowledge) for each in all_branches(cast("Branch", molecules))]
        if bracketed is None:
            return said, None
        token = cast("Token", bracketed)
        start, end = span(token, token)
        route = read_route(self.line.part(start + 1, end - 1), self.source)
        if isinstance(route, Problem):
            problems.append(route)
            return said, None
        return said, route

    def target(self, tree: "Branch") -> list[Stated]:
        """The targets of one group; what follows them belongs to the last."""
        names, *marks = branches(tree)
        *before, last = [read_target(piece, self.knowledge) for piece in self.names(names)]
        (receptors, lost), (pathways, broken), (effects, silent) = (
            read_names(key, self.names(each)) for key, each in zip(MISSING, marks, strict=True)
        )
        clues = (*last.clues, *lost, *broken, *silent)
        return [
            *(Stated(target=said.mention, clues=said.clues) for said in before),
            Stated(target=last.mention, receptors=receptors, pathways=pathways, effects=effects, clues=clues),
        ]

    def next_senders(self, tree: "Branch", senders: list[Said]) -> list[Said]:
        """The last targets as senders of the next hop; a word that only points ("itself") keeps those before."""
        said = [read_target(piece, self.knowledge) for piece in self.names(branches(tree)[0])]
        found = [sender for each in said for sender in ([each] if each.mention.name else senders)]
        return [Said(sender.mention) for sender in found]

    def names(self, tree: "Branch | None") -> list[Piece]:
        """The names of a list, each at its place; none where the list is not there."""
        return [self.piece(name) for name in all_branches(tree)] if tree else []

    def piece(self, name: "Branch") -> Piece:
        """A name of several words, without the quotes around it."""
        words = tokens(name)
        return self.line.part(*span(words[0], words[-1])).unquoted()


def _joined(sender: Said, molecule: Said, told: Stated, route: Clue | None, knowledge: Knowledge) -> Stated:
    clues = sender.clues + molecule.clues + told.clues + ((route,) if route else ())
    clues += release(molecule, route.value if route else None, knowledge)
    return Stated(
        sender.mention,
        molecule.mention,
        told.target,
        told.receptors,
        told.pathways,
        told.effects,
        clues=clues,
    )
