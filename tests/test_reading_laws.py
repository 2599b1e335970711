"""Laws of reading that hold for any text."""

import io

from hypothesis import given, settings
from hypothesis import strategies as st

from sigclass.knowledge import knowledge
from sigclass.model import Scenario, Source, Stated
from sigclass.parse import parse
from sigclass.stream import FORMATS, sources_of
from sigclass.stream.lines import read_lines
from sigclass.stream.sig import read_sig
from tests.reading import misplaced

PIECES = st.sampled_from(
    [
        *(
            "sender: ",
            "molecule:",
            "target: ",
            "text: ",
            "effect: ",
            "expect: ",
            "route: ",
            "source: ",
            "Note: ",
            "x: ",
        ),
        *("T cell", "IL-2", "same cell", "NK cell", "macrophage", "TNF", "JAK/STAT", "none", "blood", "neighbouring "),
        *("--", "-->", "→", "—", "–", "->", " --IL-2--> ", " @ ", " : ", " => ", " & ", "[", "]", "@", "&"),
        *(";", "; ", ", ", ",", '"', "“", "”", "+", "/", "#", "\t", " ", "\n", "\n\n", "\r", "\0", "\u2028", "1,25"),
        *("The T cell secretes IL-2. ", "which acts on ", "not ", "{", "}", "é", "Note: "),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=25).map("".join), st.text(max_size=60))
LAW = settings(deadline=None)  # the first example builds the grammars
# what a field may hold without being a field of its own
VALUES = st.text(alphabet='aBc12 ,-/+β"“', max_size=20)


@LAW
@given(TEXTS)
def test_reading_never_raises_and_places_hold(text: str) -> None:
    for source in sources_of(text):
        assert misplaced(parse(source, knowledge())) == []
    parse(Source(text), knowledge())


@settings(deadline=None, max_examples=60)
@given(TEXTS, st.sampled_from(FORMATS), st.booleans())
def test_no_format_raises(text: str, input_format: str, paragraphs: bool) -> None:
    for header in ("", "sender,text\n", "sender\ttext\n"):
        for source in sources_of(header + text, "x", input_format, paragraphs):
            parse(source, knowledge())


@LAW
@given(st.binary(max_size=80))
def test_bytes_never_raise(data: bytes) -> None:
    for source in read_sig(read_lines(io.BytesIO(data)), None):
        parse(source, knowledge())


@LAW
@given(TEXTS, st.booleans())
def test_line_ends_and_a_mark_in_front_change_nothing(text: str, paragraphs: bool) -> None:
    text = text.replace("\r", "")
    plain = list(sources_of(text, paragraphs=paragraphs))
    assert list(sources_of("\ufeff" + text.replace("\n", "\r\n"), paragraphs=paragraphs)) == plain


@LAW
@given(TEXTS, TEXTS)
def test_a_blank_line_parts_what_stands_around_it(one: str, other: str) -> None:
    apart = [*(source.text for source in sources_of(one)), *(source.text for source in sources_of("\n" + other))]
    assert [source.text for source in sources_of(f"{one}\n\n{other}")] == apart


@LAW
@given(TEXTS)
def test_every_line_stands_in_one_source_or_in_none(text: str) -> None:
    last = 0
    lines = text.removeprefix("\ufeff").split("\n")
    for source in sources_of(text):
        assert source.line > last
        last = source.line + source.text.count("\n")
        assert source.text.split("\n")[0] == lines[source.line - 1].removesuffix("\r")
    assert last <= len(lines)


@LAW
@given(VALUES, VALUES, VALUES, VALUES)
def test_one_line_and_several_lines_say_the_same(sender: str, target: str, receptor: str, effect: str) -> None:
    values = {"molecule": "IL-2", "sender": sender, "target": target, "receptor": receptor, "effect": effect}
    # an open quote ends with its line, so that on one line it would take in what follows
    fields = [f"{key}: {value.replace('“', '').replace(chr(34), '')}" for key, value in values.items()]
    (several,) = sources_of("\n".join(fields))
    (one,) = sources_of("; ".join(fields))
    assert unplaced(parse(several, knowledge())) == unplaced(parse(one, knowledge()))


def unplaced(scenario: Scenario) -> list[object]:
    """What a scenario says, without places."""
    return [*map(_told, scenario.interactions), *(each.code for each in scenario.problems)]


def _told(stated: Stated) -> list[object]:
    single = [one and (one.text, one.name, one.state) for one in (stated.sender, stated.molecule, stated.target)]
    several = [one.name for some in (stated.receptors, stated.pathways, stated.effects) for one in some]
    return [*single, *several, *((clue.fact, clue.value, clue.text) for clue in stated.clues)]
