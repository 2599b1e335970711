"""The picture of the direction: `tests/pictures/NAME.WIDTH.txt` is what CASES[NAME] looks like at that width."""

from pathlib import Path

import pytest

from sigclass.model import Basis, Evidence, Interaction, Kind, Name, Step
from sigclass.render.chain import chain
from sigclass.render.marks import ASCII, UNICODE, Marks
from sigclass.render.picture import picture
from sigclass.render.text import width
from tests.verdicts import interaction

FOLDER = Path(__file__).with_name("pictures")


def between(kind: Kind, sender: Name | str, molecule: str, target: Name | str, *evidence: Evidence) -> Interaction:
    """Return an interaction of the kind between two cells; "" for what is not told."""
    ends = [cell if isinstance(cell, Name) else Name(cell, cell) if cell else None for cell in (sender, target)]
    said = Name(molecule, molecule) if molecule else None
    return interaction(kind, sender=ends[0], molecule=said, target=ends[1], evidence=evidence)


SAME = Evidence("responder", "same-stated", Basis.STATED, "itself")
BY_CONTACT = Evidence("route", "contact", Basis.STATED, "on its surface")
LONG = Name("", "cytotoxic lymphocyte of the lamina propria", None, "activated")
CASES = {
    "loop": interaction(),
    "loop-long": between(Kind.AUTOCRINE, LONG, "macrophage colony-stimulating factor", ""),
    "loop-contact": between(Kind.AUTOCRINE, "T cell", "CD70", "T cell", BY_CONTACT),
    "local": between(Kind.PARACRINE, "Th1 cell", "IFN-gamma", "macrophage"),
    "local-same-type": between(Kind.PARACRINE, "T cell", "IL-2", Name("neighbouring T cell", "T cell")),
    "local-long": between(Kind.PARACRINE, LONG, "IL-12", "plasmacytoid dendritic cell precursor"),
    "blood": between(Kind.ENDOCRINE, "beta cell", "insulin", "hepatocyte"),
    "contact": between(Kind.JUXTACRINE, "stromal cell", "Delta", "progenitor cell"),
    "synapse": between(Kind.SYNAPTIC, "motor neuron", "acetylcholine", "muscle cell"),
    "inside": between(Kind.INTRACRINE, "adipocyte", "cortisol", "adipocyte"),
    "none": between(Kind.NONE, "T cell", "IL-2", "NK cell"),
    "none-loop": between(Kind.NONE, "T cell", "IL-2", "T cell", SAME),
    "undetermined": between(Kind.UNDETERMINED, "T cell", "IL-2", ""),
    "nobody": between(Kind.UNDETERMINED, "", "", ""),
}


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.txt")), ids=lambda file: file.name)
def test_pictures(file: Path) -> None:
    name, columns = file.name.removesuffix(".txt").split(".")
    assert "\n".join(picture(CASES[name], UNICODE, int(columns))) + "\n" == file.read_text("utf-8")


def test_every_case_has_its_picture() -> None:
    assert {file.name.split(".")[0] for file in FOLDER.glob("*.txt")} == set(CASES)


@pytest.mark.parametrize("marks", [UNICODE, ASCII], ids=["unicode", "ascii"])
@pytest.mark.parametrize("columns", [36, 56, 96])
@pytest.mark.parametrize("name", CASES)
def test_pictures_fit_and_say_all_names(name: str, columns: int, marks: Marks) -> None:
    lines = picture(CASES[name], marks, columns)
    assert max(map(width, lines)) <= columns
    assert marks is UNICODE or "".join(lines).isascii()
    drawn = "".join(marks.box) + marks.right + "".join(line.down for line in marks.lines.values())
    words = " ".join("".join(" " if c in drawn else c for c in line) for line in lines)
    said = "".join(words.split())
    for end in (CASES[name].sender, CASES[name].molecule):
        assert end is None or all(word in said for word in end.name.replace("-", " ").split())


def test_the_chain_closes_where_there_is_feedback() -> None:
    links = chain(interaction().trace, UNICODE, 60)
    assert [link.rail.strip() for link in links if link.mark.strip()] == ["╭▶", *["│"] * 6, "╰─"]


def test_the_chain_has_no_rail_without_feedback() -> None:
    assert {link.rail for link in chain(interaction().trace[:-1], UNICODE, 60)} == {""}


def test_the_loop_starts_at_the_release_not_at_the_trigger() -> None:
    trace = (Step("trigger", "antigen", Basis.STATED), *interaction().trace)
    assert [link.rail.strip() for link in chain(trace, UNICODE, 60)][:3] == ["", "╭▶", "│"]


def test_what_was_stated_and_what_was_filled_in_differ_without_colour() -> None:
    for marks in (UNICODE, ASCII):
        assert len(set(marks.basis.values())) == len(Basis)


@pytest.mark.parametrize("columns", [30, 60, 100])
def test_chain_lines_fit(columns: int) -> None:
    for link in chain(interaction().trace, UNICODE, columns):
        assert width(link.rail + link.mark + link.stage + link.text) <= max(columns, 41)


if __name__ == "__main__":  # draw them anew: python -m tests.test_picture
    for path in sorted(FOLDER.glob("*.txt")):
        kept, size = path.name.removesuffix(".txt").split(".")
        path.write_text("\n".join(picture(CASES[kept], UNICODE, int(size))) + "\n", "utf-8")
