"""The closed words: each class has its terminal or is used up before the grammar, and forms are inflected right."""

import pytest

from sigclass import classify
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


def test_no_word_stands_where_another_class_has_taken_it() -> None:
    senses = closed_words().senses
    listed: list[str] = []
    for line in WORDS_FILE.read_text("utf-8").splitlines():
        if line.startswith(("#", "class\t")):
            continue
        kind, sort, entries = line.split("\t")
        for entry in entries.split("|"):
            word = entry.partition(":")[0].replace("-", " ")
            assert (senses[word].kind, senses[word].sort) == (kind, sort), entry
            listed.append(entry.replace("-", " "))
    assert len(listed) == len(set(listed))


def test_each_line_has_three_cells_and_no_empty_word() -> None:
    for line in WORDS_FILE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            assert len(line.split("\t")) == 3, line
            assert all(line.split("\t")[2].split("|")), line


ORIGINS = ("cell that released", "cells which synthesised", "cell that had discharged", "cells that make")


@pytest.mark.parametrize("origin", ORIGINS)
@pytest.mark.parametrize("text", ["T cell --IL-2--> the {} it", "sender: T cell; molecule: IL-2; target: the {} it"])
def test_the_cell_that_released_it_is_the_sender(text: str, origin: str) -> None:
    assert classify(text.format(origin)).kinds == ("autocrine",)


@pytest.mark.parametrize("other", ["cells that express it", "cells that destroy it", "cells that release histamine"])
def test_another_clause_does_not_point_at_the_sender(other: str) -> None:
    assert classify(f"T cell --IL-2--> the {other}").kinds != ("autocrine",)
