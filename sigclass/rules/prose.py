"""What running text tells twice: an open end says nothing beside a decided interaction of the same molecule."""

from collections.abc import Sequence

from sigclass.kinds import Kind
from sigclass.model import Interaction, Stated

OPEN = frozenset({Kind.UNDETERMINED, Kind.NONE})


def adds_nothing(stated: Stated, interaction: Interaction, others: Sequence[Interaction]) -> bool:
    """Whether prose only names a molecule again whose interaction it settles elsewhere in the same text.

    "IL-2 from T cells acts on NK cells. Many cells answer to IL-2": the second, without a sender, is no further one.
    In arrows and fields each interaction is meant as it stands.
    """
    whole = stated.sender is not None and stated.target is not None
    if not stated.in_prose or whole or interaction.kind is not Kind.UNDETERMINED or interaction.molecule is None:
        return False
    name = interaction.molecule.name
    return any(
        other.kind not in OPEN and other.molecule is not None and other.molecule.name == name for other in others
    )
