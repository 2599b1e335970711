"""Free-text answers: what they claim of the label, as the cases say, and never a crash."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sigclass.model import Kind, Label
from sigclass.parse.answer_words import atoms_of, phrases
from sigclass.parse.answers import Claims, read_claims

FOLDER = Path(__file__).with_name("cases") / "answers"
GROUPS = {
    frozenset({Kind.PARACRINE, Kind.ENDOCRINE, Kind.JUXTACRINE, Kind.SYNAPTIC}): "else",
    frozenset(kind for kind in Kind if kind.label is Label.OTHER): "other",
}


def rows() -> list[list[str]]:
    lines = [line for file in sorted(FOLDER.glob("*.tsv")) for line in file.read_text("utf-8").splitlines()]
    found = [line.split("\t") for line in lines if not line.startswith("#")]
    return [row for row in found if row[0] != "answer"]


def how(claims: Claims) -> str:
    if claims.blank:
        return "blank"
    if not claims.holds:
        return "denied" if claims.denied else "nothing"
    return "hedged" if claims.hedged else "one" if len(claims.holds) == 1 else "all"


@pytest.mark.parametrize(("answer", "holds", "meant"), rows(), ids=lambda text: text[:30])
def test_claims(answer: str, holds: str, meant: str) -> None:
    claims = read_claims(answer)
    names = [GROUPS.get(claim.covers) or "/".join(sorted(claim.covers)) for claim in claims.holds]
    assert (",".join(names), how(claims)) == (holds, meant)


def test_every_phrase_of_the_table_reads_alone() -> None:
    for phrase, (kind, covers) in phrases().senses.items():
        assert atoms_of(phrase) == phrase.split(" "), f"{phrase} can never be found"
        if kind in ("NAMED", "TOLD"):
            assert [claim.covers for claim in read_claims(phrase).holds] == [covers], phrase


def test_a_course_s_own_labels_win() -> None:
    extra = (
        ("direct contact", frozenset({Kind.JUXTACRINE})),
        ("paracrine", frozenset({Kind.PARACRINE, Kind.SYNAPTIC})),
    )
    assert read_claims("paracrine", extra).holds[0].covers == {Kind.PARACRINE, Kind.SYNAPTIC}
    assert read_claims("Direct contact!", extra).holds[0].covers == {Kind.JUXTACRINE}


WORDS = [*(phrase for phrase in phrases().senses), ",", ".", ";", "/", "cell", "\x00", "<b>", "not"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_any_words_in_any_order_are_read(words: list[str]) -> None:
    claims = read_claims(" ".join(words))
    assert not (claims.hedged and len(claims.holds) < 2)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    assert isinstance(read_claims(text), Claims)
