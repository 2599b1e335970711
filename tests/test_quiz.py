"""Quizzes: questions that read back, practice that judges, and exports that their readers take."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from sigclass.cli.app import app
from sigclass.model import Kind
from sigclass.pipeline import classify
from sigclass.quiz.asking import explanation, judge
from sigclass.quiz.cases import cases, templates
from sigclass.quiz.export import EXPORTS, gift
from sigclass.quiz.making import KINDS, Question, make, reads_back, write

READ_BACK = 0.97  # of all combinations of a kind; those that do not are never asked


def quiz(*options: str, said: str | None = None) -> Result:
    return CliRunner().invoke(app, ["quiz", *options], prog_name="sigclass", input=said)


@settings(max_examples=25, deadline=None)
@given(st.integers(min_value=0, max_value=10**6), st.sampled_from(list(Kind)))
def test_every_question_reads_back_to_the_verdict_it_was_made_from(seed: int, kind: Kind) -> None:
    questions = list(make(seed, 4, [kind]))
    assert len(questions) == 4
    for question in questions:
        again = classify(question.text)
        assert again.kinds == (kind.value,) == question.verdict.kinds
        assert again.interactions == question.verdict.interactions
        assert judge(question, kind.value).score == 1


@pytest.mark.parametrize("kind", list(Kind))
def test_almost_no_sentence_has_to_be_thrown_away(kind: Kind) -> None:
    found = cases(kind)[:: max(1, len(cases(kind)) // 80)]
    read = [reads_back(classify(write(case, template)), case, kind) for case in found for template in templates()[kind]]
    assert sum(read) >= READ_BACK * len(read)


def test_questions_are_english() -> None:
    for question in make(11, 60, list(Kind)):
        text = question.text
        assert re.fullmatch(r"[A-Zα-ω\d].*[a-zA-Z0-9)]\.", text, re.DOTALL) or text[0].islower(), text
        assert not re.search(r"\b[Aa] [aeio]|\b[Aa]n [bcdfgjkpqtvwz]|\bthe the\b|  |[{}]", text), text


def test_the_same_seed_makes_the_same_questions_and_no_two_alike() -> None:
    first, second = ([question.text for question in make(3, 40)] for _ in range(2))
    assert first == second
    assert len(set(first)) == 40
    assert first != [question.text for question in make(4, 40)]
    assert {question.kind for question in make(3, len(KINDS))} == set(KINDS)


def test_practice_asks_judges_explains_and_keeps_score() -> None:
    right = next(iter(make(5, 1, [Kind.PARACRINE])))
    shown = quiz("--seed", "5", "--count", "3", "--kinds", "paracrine", said="acts on a neighbour\nautocrine\n\n")
    assert shown.exit_code == 0
    assert right.text in shown.stdout
    assert next(line for line in shown.stdout.splitlines() if line.startswith("label:")) == "label: right: paracrine"
    assert "not right" in shown.stdout
    assert "not answered" in shown.stdout
    assert "  release: " in shown.stdout
    assert shown.stdout.rstrip().endswith("score: 1 of 3")


@pytest.mark.parametrize("said", ["q\n", "quit\n", ""])
def test_practice_ends_when_it_is_told_to_or_nobody_is_there(said: str) -> None:
    assert quiz("--seed", "1", said=said).stdout.rstrip().endswith("score: 0 of 0")


@pytest.mark.parametrize("options", [["--kinds", "autocrin"], ["--export", "word"], ["--count", "0"], ["nowhere.sig"]])
def test_wrong_use(options: list[str]) -> None:
    assert quiz(*options, said="").exit_code == 2


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_is_the_same_each_time_and_can_go_to_a_file(tmp_path: Path, name: str) -> None:
    options = ("--seed", "9", "--count", "8", "--export", name)
    shown = quiz(*options).stdout
    assert shown == quiz(*options).stdout != ""
    assert quiz(*options, "--output", str(tmp_path / "quiz")).exit_code == 0
    assert (tmp_path / "quiz").read_text("utf-8") == shown


def test_sig_is_a_key_and_passes_its_own_check(tmp_path: Path) -> None:
    file = tmp_path / "quiz.sig"
    quiz("--seed", "2", "--count", "12", "--export", "sig", "--output", str(file))
    assert CliRunner().invoke(app, ["check", "--strict", str(file)]).exit_code == 0
    answers = tmp_path / "answers.csv"
    answers.write_text("student,id,label\ns,q001,autocrine\n", "utf-8")
    assert CliRunner().invoke(app, ["grade", str(file), str(answers), "--format", "json"]).exit_code == 0


def test_aiken() -> None:
    blocks = quiz("--seed", "2", "--count", "9", "--export", "aiken").stdout.strip().split("\n\n")
    assert len(blocks) == 9
    for block in blocks:
        _, *choices, answer = block.split("\n")
        letters = [choice[0] for choice in choices]
        assert letters == list("ABCDEFGHIJ"[: len(choices)])
        assert all(re.fullmatch(r"[A-J]\) .+", choice) for choice in choices)
        assert answer.removeprefix("ANSWER: ") in letters


def test_jsonl_holds_question_choices_answer_and_reasons() -> None:
    for line in quiz("--seed", "2", "--count", "5", "--export", "jsonl").stdout.splitlines():
        record = json.loads(line)
        assert record["answer"] in [choice["text"] for choice in record["choices"]]
        assert record["schema"] == "sigclass.quiz/1"
        assert record["explanation"]


def read_gift(text: str) -> list[tuple[str, str, list[tuple[str, str]], str]]:
    """Read GIFT back as Moodle does: name, question, (mark, choice) pairs, general feedback."""
    found = []
    for block in re.split(r"\n\s*\n", text.strip()):
        if block.startswith("$CATEGORY: "):
            continue
        match = re.fullmatch(
            r"::((?:\\.|[^\\:])+)::\[plain\]((?:\\.|[^\\{}])+)\{((?:\\.|[^\\{}])*)\}", block, re.DOTALL
        )
        assert match, block
        answers, _, general = match[3].partition("####")
        assert "->" not in block  # beside "=" it would make a matching question
        choices = re.findall(r"([=~])((?:\\.|[^\\=~#])+)#((?:\\.|[^\\=~#])*)", answers)
        assert len(choices) >= 2
        assert re.sub(r"([=~])((?:\\.|[^\\=~#])+)#((?:\\.|[^\\=~#])*)", "", answers).strip() == ""
        found.append(
            (plain(match[1]), plain(match[2]), [(mark, plain(choice)) for mark, choice, _ in choices], plain(general))
        )
    return found


def plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text).strip()


def test_gift_reads_back() -> None:
    questions = list(make(6, 20, list(Kind)))
    back = read_gift("".join(gift(questions)))
    assert [name for name, *_ in back] == [question.id for question in questions]
    for (_, asked, choices, general), question in zip(back, questions, strict=True):
        assert asked.startswith(question.text)
        assert [mark for mark, _ in choices].count("=") == 1
        assert next(choice for mark, choice in choices if mark == "=").endswith(
            (question.kind.value, f"({question.kind.value})")
        )
        assert general


def test_gift_of_one_s_own_scenarios_with_every_mark_in_them(tmp_path: Path) -> None:
    file = tmp_path / "own.sig"
    file.write_text(
        "id: a:b=c~d#e{f}\ntext: T cell --IL-2--> itself @ IL-2R : JAK-STAT => proliferation\n"
        "expect: autocrine\nnote: autocrine!\n\n"
        "sender: T cell\nmolecule: IL-2\ntarget: same cell, neighbouring NK cell\n",
        "utf-8",
    )
    (first, second) = read_gift(quiz(str(file), "--export", "gift").stdout)
    assert first[0] == "a:b=c~d#e{f}"
    assert first[1].startswith("T cell --IL-2-→ itself @ IL-2R : JAK-STAT => proliferation")
    assert "autocrine" not in first[1] + second[1]
    assert ("=", "autocrine and paracrine") in second[2]


def test_scenarios_that_cannot_be_asked_about_are_told(tmp_path: Path) -> None:
    file = tmp_path / "own.sig"
    file.write_text("A T cell secretes IL-2.\nA T cell secretes IL-2 that acts on itself.\n", "utf-8")
    shown = quiz(str(file), "--export", "aiken")
    assert shown.exit_code == 1
    assert "own.sig:1: not asked" in shown.stderr


def test_the_model_answer_is_the_trace() -> None:
    question: Question = next(iter(make(1, 1, [Kind.ENDOCRINE])))
    assert explanation(question)[0].startswith("other (endocrine): ")
    assert any(line.startswith("route: ") for line in explanation(question))
