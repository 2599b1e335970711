"""Laws of the sentence reader: what never changes a verdict, and that no text breaks it."""

import pkgutil
from importlib import import_module

from hypothesis import given, settings
from hypothesis import strategies as st

from sigclass import parse
from sigclass.knowledge import knowledge
from sigclass.model import Verdict
from sigclass.parse.lexicon import closed_words
from sigclass.pipeline import classify

KNOWN = knowledge()
CELLS = (
    "T cell",
    "B cell",
    "macrophage",
    "fibroblast",
    "keratinocyte",
    "mast cell",
    "hepatocyte",
    "platelet",
    "NK cell",
)
CYTOKINES = ("IL-2", "IL-6", "IL-10", "TNF", "IFN-gamma", "TGF-beta1", "CXCL8", "GM-CSF", "EGF")
HARMLESS = (
    "In this study, ",
    "As expected, ",
    "During an infection, ",
    "For example, ",
    "Interestingly, ",
    "In the skin, ",
)
# what may stand behind a name without telling anything of the signal
INSERTED = (
    ", however,", ", as previously shown,", ", at least in part,", ", in this model,", ", we found,", " (Figure 2A)",
    " [12,13]", " after injury", " under hypoxic conditions", " at sites of infection", " in the absence of infection",
    " during inflammation", " in patients with rheumatoid arthritis", " within hours", " to a large extent",
)  # fmt: skip
FRAMES = (
    "We show that ",
    "These data suggest that ",
    "It is well known that ",
    "Recent studies have demonstrated that ",
)
AMOUNTS = (
    "high levels of ",
    "large amounts of ",
    "increasing concentrations of ",
    "the cytokine ",
    "newly synthesized ",
)
GROUPS = (
    "a subset of ",
    "many types of ",
    "a variety of ",
    "populations of ",
    "LPS-stimulated ",
    "stressed or damaged ",
)
STATEMENTS = (
    "{cells} secrete {molecule}, which acts on {others}.",
    "{molecule} from {cells} activates {others}.",
    "{molecule} released by {cells} stimulates the growth of {others}.",
    "{others} are activated by {molecule} from {cells}.",
    "{others} respond to {molecule} released by {cells}.",
    "{cells} activate {others} by releasing {molecule}.",
)
SPELLINGS = {
    "IL-2": ("IL2", "IL 2", "interleukin-2", "interleukin 2"),
    "IFN-gamma": ("IFN-γ", "IFNγ", "interferon-gamma", "IFNG"),
    "TNF": ("TNF-α", "TNF-alpha", "tumor necrosis factor", "tumour necrosis factor alpha"),
    "TGF-beta1": ("TGF-β1", "TGFB1", "TGFβ1"),
}
ENDS = ("acts on a nearby {other}", "acts on the same {cell}", "binds to receptors on neighbouring {other}s")
WORDS = st.sampled_from(
    [
        "T cells",
        "IL-2",
        "secrete",
        "that",
        "which",
        ",",
        "and",
        "not",
        "its own",
        "binds",
        "(",
        ")",
        "autocrine",
        "by",
        "of",
        "the",
        "nearby",
        "acts on",
        "[bold]",
        "receptor",
        "rather than",
        "itself",
        "____",
        "?",
        ";",
        ":",
        "neruons",
        "\x1b[31m",
        "with",
        "is",
        "to",
        "from",
        "neighbouring",
        "in an",
        "manner",
        "blocks",
        "lack",
        "respond to",
        "it",
    ]
)

cells, cytokines, ends = st.sampled_from(CELLS), st.sampled_from(CYTOKINES), st.sampled_from(ENDS)


def kinds(text: str) -> tuple[str, ...]:
    return classify(text).kinds


@given(cells, cells, cytokines, ends)
def test_active_and_passive_are_the_same(cell: str, other: str, molecule: str, end: str) -> None:
    end = end.format(cell=cell, other=other)
    active = kinds(f"A {cell} secretes {molecule}, which {end}.")
    assert active == kinds(f"{molecule} secreted by a {cell} {end}.")
    assert active == kinds(f"{molecule} is released by a {cell} and {end}.")
    assert active


@given(st.sampled_from(HARMLESS), cells, cells, cytokines, ends)
def test_a_harmless_opening_changes_nothing(opening: str, cell: str, other: str, molecule: str, end: str) -> None:
    end = end.format(cell=cell, other=other)
    assert kinds(f"{opening}a {cell} secretes {molecule}, which {end}.") == kinds(
        f"A {cell} secretes {molecule}, which {end}."
    )


@given(st.sampled_from(STATEMENTS), st.sampled_from(INSERTED), st.sampled_from(("cells", "molecule", "others")))
def test_what_is_inserted_behind_a_name_changes_nothing(statement: str, inserted: str, place: str) -> None:
    names = {"cells": "macrophages", "molecule": "TNF", "others": "fibroblasts"}
    changed = statement.format(**{**names, place: names[place] + inserted})
    assert kinds(changed) == kinds(statement.format(**names)) == ("paracrine",)


@given(st.sampled_from(STATEMENTS), st.sampled_from(FRAMES))
def test_a_frame_changes_nothing(statement: str, frame: str) -> None:
    assert kinds(frame + statement.format(cells="macrophages", molecule="TNF", others="fibroblasts")) == ("paracrine",)


@given(st.sampled_from(STATEMENTS), st.sampled_from(AMOUNTS), st.sampled_from(GROUPS), st.sampled_from(GROUPS))
def test_amounts_and_groups_change_nothing(statement: str, amount: str, group: str, other: str) -> None:
    text = statement.format(cells=f"{group}macrophages", molecule=f"{amount}TNF", others=f"{other}fibroblasts")
    assert kinds(text) == ("paracrine",)


@given(st.sampled_from(sorted(SPELLINGS)), st.data(), cells, ends)
def test_a_spelling_changes_nothing(molecule: str, data: st.DataObject, cell: str, end: str) -> None:
    spelling = data.draw(st.sampled_from(SPELLINGS[molecule]))
    end = end.format(cell=cell, other="B cell")
    one, other = (classify(f"A {cell} secretes {name} that {end}.") for name in (molecule, spelling))
    assert one.kinds == other.kinds
    assert names(one) == names(other) == {molecule}


def names(verdict: Verdict) -> set[str]:
    return {interaction.molecule.name for interaction in verdict.interactions if interaction.molecule}


@given(st.sampled_from(sorted(name for name, cell in KNOWN.cells.items() if cell.category == "cell")))
@settings(max_examples=80)
def test_a_cell_on_itself_is_autocrine_whatever_its_name(cell: str) -> None:
    assert kinds(f"The {cell} secretes IL-6, which acts on the {cell} itself.") == ("autocrine",)


@given(
    st.sampled_from(("HGF", "VEGF-A", "CCL2")),
    cells,
    st.sampled_from(("hepatocytes", "endothelial cells", "monocytes")),
)
def test_a_negated_target_is_none_of_the_targets(molecule: str, cell: str, named: str) -> None:
    verdict = classify(f"The {cell} secretes {molecule}, which acts on nearby B cells rather than on {named}.")
    targets = {interaction.target.name for interaction in verdict.interactions if interaction.target}
    assert targets == {"B cell"}


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_any_string_of_words_is_read(text: str) -> None:
    verdict = classify(text)
    assert verdict.interactions or verdict.problems


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    verdict = classify(text)
    assert verdict.interactions or verdict.problems


def own_words() -> list[str]:
    """Every word that the reader looks for: the closed classes, and the sets of words in its modules."""
    modules = (import_module(f"sigclass.parse.{found.name}") for found in pkgutil.iter_modules(parse.__path__))
    sets = [each for module in modules for each in vars(module).values() if isinstance(each, frozenset)]
    listed = {word for each in sets for word in each if isinstance(word, str) and word.islower()}
    return sorted(listed | set(closed_words().senses))


@given(st.lists(st.sampled_from(own_words()) | WORDS, max_size=25).map(" ".join))
@settings(max_examples=400)
def test_any_string_of_its_own_words_is_read(text: str) -> None:
    verdict = classify(text)
    assert verdict.interactions or verdict.problems
