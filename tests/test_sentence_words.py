"""The closed words: each class has its terminal or is used up before the grammar, and forms are inflected right."""

from sigclass.parse.lexicon import WORDS_FILE, closed_words
from sigclass.parse.tokens import CLASSES

# kinds that the passes before the grammar turn into others or leave out
USED_UP = {
    "BESIDE", "CELLADJ", "MANNER", "NEIGHBOR", "NOLABEL", "NOSIGNAL", "NOTBLOOD", "NOTINSIDE", "NOTSYNAPSE",
    "PART",
}  # fmt: skip


def classes() -> set[str]:
    lines = WORDS_FILE.read_text("utf-8").splitlines()
    return {line.split("\t")[0] for line in lines if line and not line.startswith(("#", "class\t"))}


def test_each_class_of_words_has_a_terminal() -> None:
    assert classes() - USED_UP <= set(CLASSES)


def test_verbs_are_inflected() -> None:
    senses = closed_words().senses
    wanted = {
        "secretes": "s",
        "secreted": "ed",
        "secreting": "ing",
        "bound": "ed",
        "supplies": "s",
        "supplied": "ed",
        "shedding": "ing",
    }
    assert {word: senses[word].form for word in wanted} == wanted
    assert senses["carries"].base == "carry"


def test_each_line_has_three_cells_and_no_empty_word() -> None:
    for line in WORDS_FILE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            assert len(line.split("\t")) == 3, line
            assert all(line.split("\t")[2].split("|")), line
