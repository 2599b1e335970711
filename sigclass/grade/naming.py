"""The names in an answer: words -> the entries of the knowledge that they may stand for."""

import difflib
import re
from dataclasses import dataclass
from functools import lru_cache

from sigclass.grade.accept import TABLES
from sigclass.gradebook import Part
from sigclass.knowledge import Knowledge
from sigclass.knowledge.fold import fold
from sigclass.model import Mention
from sigclass.parse.answers import read_claims
from sigclass.parse.lexicon import name_lexicon
from sigclass.parse.sentences import tagged_words
from sigclass.rules.names import is_bare, look_up, plain

_PIECES = re.compile(r"\s*(?:[,;&+()\n]|\band\b|\bplus\b|\bor\b|\bvia\b|/)\s*", re.IGNORECASE)
_OF = re.compile(r"^(.{1,40}) of (?:the )?(.{1,40})$")
_EITHER = re.compile(r"\bor\b", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:not|no|isn't|rather than|instead of|unlike)\s+(?:the\s+|an?\s+)?$", re.IGNORECASE)
_KINDS = {Part.SIGNAL: "MOLECULE", Part.RECEPTOR: "RECEPTOR", Part.PATHWAY: "PATHWAY", Part.EFFECT: "EFFECT"}
_NONE = frozenset({"none", "no", "noreceptor", "nopathway", "noeffect", "nothing"})
# long words whose misspellings hide a known name
_STEMS = ("interleukin", "interferon", "receptor", "proliferation", "differentiation", "insulin", "transforming")
_NEAR_STEM = 0.84

Found = tuple[str, ...]  # the names that one phrase may stand for; several where it is ambiguous


@dataclass(frozen=True)
class Names:
    """What a text names for one part.

    `elsewhere` is a name of another table with its part ("IL-2" where a receptor is asked); `vague` a bare word such as
    "its receptor"; `either` that alternatives are given.
    """

    found: tuple[Found, ...] = ()
    either: bool = False
    vague: bool = False
    elsewhere: tuple[str, Part] | None = None
    misspelt: bool = False

    @property
    def understood(self) -> bool:
        """Whether anything in the text is known."""
        return bool(self.found or self.vague or self.elsewhere)


def in_column(part: Part, text: str, knowledge: Knowledge) -> Names:
    """Read the cell of a column that asks for this part."""
    return _in_column(part, text.strip(), Same(knowledge))


def in_prose(part: Part, text: str, knowledge: Knowledge) -> Names:
    """Find the names of this part in running text; those that are negated do not count."""
    return _in_prose(part, text, Same(knowledge))


class Same:
    """A knowledge that can be the key of a cache: it is the same if it is the same object."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Hold it."""
        self.knowledge = knowledge

    def __eq__(self, other: object) -> bool:
        """Whether it is the same object."""
        return isinstance(other, Same) and other.knowledge is self.knowledge

    def __hash__(self) -> int:
        """The object's identity, since tables have no hash."""
        return id(self.knowledge)


@lru_cache(maxsize=8192)
def _in_column(part: Part, text: str, same: Same) -> Names:
    knowledge = same.knowledge
    found = _exactly(part, text, knowledge) or _in_pieces(part, text, knowledge) or _named(part, text, knowledge)
    if found:
        return Names(found, either=_EITHER.search(text) is not None)
    if _is_vague(part, text, knowledge):
        return Names(vague=True)
    mended = _mended(text)
    if mended != text and (found := _named(part, mended, knowledge)):
        return Names(found, misspelt=True)
    prose = _in_prose(part, text, same)
    return prose if prose.found else Names(elsewhere=_elsewhere(part, text, knowledge))


def _named(part: Part, text: str, knowledge: Knowledge) -> tuple[Found, ...]:
    """The text as one name; "uptake of glucose" is looked up as "glucose uptake"."""
    table = TABLES[part]
    turned = _OF.sub(r"\2 \1", text) if part is Part.EFFECT else text
    found = look_up(table, Mention(turned, None, None, turned), knowledge)[0]
    entries = getattr(knowledge, f"{table}s")
    names = tuple(name for name in found if name in entries)
    return (names,) if names and not _all_generic(part, names, knowledge) else ()


def _exactly(part: Part, text: str, knowledge: Knowledge) -> tuple[Found, ...]:
    """The text as a name of the table, nothing left out; a name may hold a comma or an "and"."""
    names = knowledge.index(TABLES[part]).find(text)
    return (names,) if names and not _all_generic(part, names, knowledge) else ()


def _in_pieces(part: Part, text: str, knowledge: Knowledge) -> tuple[Found, ...]:
    pieces = [piece for piece in _PIECES.split(text)[:20] if piece]
    found = [names for piece in pieces if len(pieces) > 1 for names in _named(part, piece, knowledge)]
    return tuple(dict.fromkeys(found))


def _all_generic(part: Part, names: Found, knowledge: Knowledge) -> bool:
    return part is Part.SIGNAL and all(knowledge.molecules[name].group == "generic" for name in names)


def _is_vague(part: Part, text: str, knowledge: Knowledge) -> bool:
    """A bare word for the thing itself, "none", or an answer that says that there is none."""
    table = TABLES[part]
    generic = part is Part.SIGNAL and bool(knowledge.molecule_names.find(plain(text)))
    bare = is_bare(table, Mention(text, None, None, text))
    return generic or bare or fold(text) in _NONE or read_claims(text).blank


@lru_cache(maxsize=8192)
def _in_prose(part: Part, text: str, same: Same) -> Names:
    knowledge = same.knowledge
    found: list[Found] = []
    for word in tagged_words(text, 0, name_lexicon(knowledge)):
        if word.kind == _KINDS[part] and not _NEGATED.search(text[: word.start]):
            found += _named(part, word.text, knowledge)
    return Names(tuple(dict.fromkeys(found)), either=False)


def _elsewhere(part: Part, text: str, knowledge: Knowledge) -> tuple[str, Part] | None:
    for other in TABLES:
        if other is not part and (found := _named(other, text, knowledge)):
            return found[0][0], other
    return None


def _mended(text: str) -> str:
    """The text with misspelt long words put right: "interlukin-2" hides a known name."""
    return re.sub(r"[A-Za-z]{7,}", lambda word: _stem(word[0]), text)


def _stem(word: str) -> str:
    close = difflib.get_close_matches(word.lower(), _STEMS, 1, _NEAR_STEM)
    return close[0] if close else word


def is_near(part: Part, text: str, names: frozenset[str], knowledge: Knowledge) -> bool:
    """Whether an unknown word is one of these names but for its spelling; never across a digit."""
    if len(text) > 60:
        return False
    near = knowledge.index(TABLES[part]).near(text, 1)
    return bool(near) and near[0] in names
