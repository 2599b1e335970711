"""The keys of the field notation, which are the columns of tables too."""

import difflib
import re
from collections.abc import Collection

KEYS = (
    "id", "title", "text", "sender", "molecule", "target", "receptor", "pathway", "effect", "route", "context",
    "expect", "note",
)  # fmt: skip
ALIASES = {"signal": "molecule", "ligand": "molecule", "receiver": "target", "response": "effect"}
SOURCE = "source"  # stands for sender, but only beside a target: see `meanings`

_KNOWN = frozenset({*KEYS, *ALIASES, SOURCE})
_WORD = re.compile(r"[^\W\d][\w-]*")
NEAR_ENOUGH = 0.6


def normal(key: str) -> str:
    """A key as the tables here hold it."""
    return key.strip().lower()


def is_known(key: str) -> bool:
    """Whether a key, in any case, is a key of the notation or stands for one."""
    return normal(key) in _KNOWN


def is_word(key: str) -> bool:
    """Whether a key is one word, so that a line with it can be a field with a mistaken key."""
    return _WORD.fullmatch(key.strip()) is not None


def near(key: str) -> str | None:
    """The known key that an unknown one most likely means: "sendr" and "sender cell" give "sender"."""
    key = normal(key)
    words = [word for word in re.split(r"[\s_-]+", key) if word in _KNOWN]
    if words:
        return words[0]
    # difflib takes quadratic time, and a long text is no key
    found = difflib.get_close_matches(key, sorted(_KNOWN - {SOURCE}), 1, NEAR_ENOUGH) if len(key) <= 20 else []
    return found[0] if found else None


def meanings(keys: Collection[str]) -> dict[str, str]:
    """For each known key among those of one scenario, the key of KEYS that it stands for.

    `source` stands for the sender where there is a target and no sender; elsewhere it is not known.
    """
    found = {key: ALIASES.get(key, key) for key in map(normal, keys) if key in _KNOWN and key != SOURCE}
    roles = set(found.values())
    if SOURCE in map(normal, keys) and "target" in roles and "sender" not in roles:
        found[SOURCE] = "sender"
    return found


def give_scenario(keys: Collection[str]) -> bool:
    """Whether fields with these keys state a sender, a molecule or a text, and so are a scenario."""
    return not {"sender", "molecule", "text"}.isdisjoint(meanings(keys).values())
