"""Names: the known traps, and what folding and near names hold for any text."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sigclass.knowledge import knowledge
from sigclass.knowledge.fold import fold, singulars
from sigclass.knowledge.names import NameIndex

TABLES = ("cell", "molecule", "receptor", "pathway", "effect")

TRAPS = [
    ("molecule", "IL-2", ("IL-2",)),
    ("molecule", "interleukin 2", ("IL-2",)),
    ("molecule", "IL-22", ("IL-22",)),
    ("molecule", "IL22", ("IL-22",)),
    ("molecule", "IL-12", ("IL-12",)),
    ("molecule", "MIF", ("MIF",)),
    ("molecule", "EPO", ("EPO",)),
    ("molecule", "erythropoietin", ("EPO",)),
    ("molecule", "TPO", ("TPO",)),
    ("molecule", "TNF-α", ("TNF",)),
    ("molecule", "IFN-γ", ("IFN-gamma",)),
    ("molecule", "IFNG", ("IFN-gamma",)),
    ("molecule", "norepinephrine", ("noradrenaline",)),
    ("molecule", "hormones", ("hormone",)),
    ("molecule", "releasing hormones", ()),
    ("molecule", "secreted factors", ()),
    ("molecule", "paracrine factor", ()),
    ("receptor", "IL2R", ("IL-2R",)),
    ("receptor", "IL-2R", ("IL-2R",)),
    ("receptor", "CD25", ("IL2RA",)),
    ("cell", "CD4", ()),
    ("cell", "Tregs", ("regulatory T cell",)),
    ("cell", "NK cells", ("NK cell",)),
    ("cell", "fat", ()),
    ("effect", "development", ()),
    ("effect", "release cytokines", ()),
    ("effect", "divides", ("proliferation",)),
]


@pytest.mark.parametrize(("table", "text", "names"), TRAPS, ids=lambda value: value if isinstance(value, str) else "")
def test_traps(table: str, text: str, names: tuple[str, ...]) -> None:
    assert knowledge().index(table).find(text) == names


def test_il2ra_is_not_taken_for_the_complex() -> None:
    known = knowledge()
    assert known.receptors["IL-2R"].ref == ""
    assert known.receptors["IL2RA"].role == "subunit"
    assert known.receptors["IL2RA"].ref == "HGNC:6008"


def test_il1ra_may_be_the_antagonist_or_the_receptor() -> None:
    known = knowledge()
    assert known.molecules["IL1RN"].role == "antagonist"
    assert "IL1RN" in known.molecule_names.find("IL1RA")
    assert known.receptor_names.find("IL1RA") == ("IL1R1",)
    assert "ambiguous" in known.molecules["IL1RN"].note
    assert "ambiguous" in known.receptors["IL1R1"].note


def test_epo_is_no_peroxidase() -> None:
    known = knowledge()
    assert known.molecules["EPO"].symbols == ("EPO",)
    assert known.molecules["EPO"].group == "hormone"


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=string.ascii_letters + string.digits + " -/"))
def test_folding_ignores_case_hyphens_and_spaces_and_keeps_digits(text: str) -> None:
    assert fold(text.upper()) == fold(text)
    assert fold(re.sub(r"[ /-]", "", text)) == fold(text)
    assert re.findall(r"\d", fold(text)) == re.findall(r"\d", text)


@given(st.text(alphabet=string.ascii_lowercase + string.digits, min_size=1))
def test_singulars_are_shorter_and_never_the_word_itself(key: str) -> None:
    for singular in singulars(key):
        assert singular != key
        assert len(singular) <= len(key)
        assert re.findall(r"\d", singular) == re.findall(r"\d", key)


@pytest.mark.parametrize("table", TABLES)
def test_the_regular_plural_of_every_name_is_found(table: str) -> None:
    index: NameIndex = knowledge().index(table)
    entries = getattr(knowledge(), f"{table}s")
    for name in entries:
        irregular = name.lower().endswith(("s", "y", "x", "ch", "sh")) or f"{fold(name)}s" in index.keys
        if not irregular:
            assert name in index.find(f"{name}s"), name


@given(st.sampled_from(TABLES), st.from_regex(r"\A(IL|CXCL|CCL|FGF|WNT|STAT|Th|CD)[ -]?\d{1,3}[a-z]?\Z"))
def test_near_names_never_cross_a_digit(table: str, text: str) -> None:
    index = knowledge().index(table)
    digits = re.findall(r"\d+", fold(text))
    keys = [key for key, names in index.keys.items() if re.findall(r"\d+", key) == digits]
    reachable = {name for key in keys for name in index.keys[key]}
    assert set(index.near(text)) <= reachable
