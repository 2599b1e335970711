"""The rules of marking: parts by meaning, weights, keys, attempts, rubric and scheme."""

from pathlib import Path

import pytest

from tests.grading import FAR, LOOP, NEXT, TOUCH, credit, grade, one, records, table

ALL_RIGHT = {
    "label": "autocrine",
    "signal": "IL-2",
    "receptor": "IL-2R",
    "pathway": "JAK-STAT",
    "effect": "proliferation",
}


@pytest.mark.parametrize(
    ("part", "said", "worth"),
    [
        ("signal", "interleukin 2", 1),
        ("signal", "IL2", 1),
        ("signal", "the cytokine IL-2", 1),
        ("signal", "interlukin-2", 1),
        ("signal", "IL-22", 0),
        ("signal", "IL-12", 0),
        ("signal", "IL-2 or IL-4", 0.5),
        ("signal", "IL-2, IL-4, IL-6", 0),
        ("signal", "a cytokine", 0),
        ("receptor", "interleukin-2 receptor", 1),
        ("receptor", "CD25/CD122/CD132", 1),
        ("receptor", "IL2RB and IL2RG", 1),
        ("receptor", "CD25", 0.5),
        ("receptor", "IL-4R", 0),
        ("receptor", "IL-2", 0),
        ("receptor", "its receptor", 0),
        ("receptor", "IL-2 recepter", 1),
        ("pathway", "Jak/Stat", 1),
        ("pathway", "JAK-STAT5 signalling", 1),
        ("pathway", "JAK-STAT6", 0.5),
        ("pathway", "NF-kB", 0),
        ("effect", "clonal expansion", 1),
        ("effect", "the cell divides", 1),
        ("effect", "grows", 1),
        ("effect", "T cell proliferation", 0.5),
        ("effect", "apoptosis", 0),
        ("effect", "proliferation or apoptosis", 0.5),
        ("label", "other", 0),
        ("label", "autocrine or paracrine", 0.5),
        ("label", "autocrine, paracrine or other", 0),
        ("label", "can't tell", 0),
    ],
)
def test_parts_are_judged_by_meaning(tmp_path: Path, part: str, said: str, worth: float) -> None:
    record = one(tmp_path, LOOP, **(ALL_RIGHT | {part: said}))
    assert credit(record, part) == worth, record["feedback"]
    assert record["open"] == 0
    weights = {"label": 0.4, "signal": 0.1, "receptor": 0.2, "pathway": 0.1, "effect": 0.2}
    assert record["score"] == pytest.approx(1 - weights[part] * (1 - worth))


@pytest.mark.parametrize("part", ["signal", "receptor", "pathway", "effect", "label"])
def test_what_is_not_understood_is_kept_apart_from_wrong(tmp_path: Path, part: str) -> None:
    record = one(tmp_path, LOOP, **(ALL_RIGHT | {part: "blub blab"}))
    assert (record["status"], record["score"]) == ("ungraded", None)
    assert record["earned"] + record["open"] == pytest.approx(1)
    assert [problem["code"] for problem in record["problems"]] == ["not-understood"]


def test_unless_the_rubric_says_otherwise(tmp_path: Path) -> None:
    rubric = tmp_path / "rubric.toml"
    rubric.write_text('[marking]\nunknown = "wrong"\n', "utf-8")
    record = one(tmp_path, LOOP, "--rubric", str(rubric), **(ALL_RIGHT | {"receptor": "blub"}))
    assert (record["status"], record["score"]) == ("partly", pytest.approx(0.8))


def test_one_sentence_earns_label_signal_and_reason(tmp_path: Path) -> None:
    record = one(tmp_path, LOOP, label="autocrine because the T cell binds its own IL-2")
    assert [credit(record, part) for part in ("label", "signal", "reason", "receptor")] == [1, 1, 1, 0]


def test_a_reason_that_does_not_fit_is_told(tmp_path: Path) -> None:
    record = one(tmp_path, LOOP, label="autocrine", explanation="because it acts on a neighbouring cell")
    assert credit(record, "label") == 1
    assert credit(record, "reason") == 0


@pytest.mark.parametrize(
    ("key", "said", "worth"),
    [
        (FAR, "other", 1),
        (FAR, "endocrine", 1),
        (FAR, "juxtacrine", 0.5),
        (FAR, "neither autocrine nor paracrine", 1),
        (FAR, "another cell", 0.5),
        (FAR, "no signal", 0),
        (FAR, "paracrine", 0),
        (NEXT, "not autocrine, because the target is another cell", 0.5),
        (NEXT, "not autocrine", 0),
        (TOUCH, "the cells touch", 1),
    ],
)
def test_labels_and_kinds(tmp_path: Path, key: str, said: str, worth: float) -> None:
    assert credit(one(tmp_path, key, label=said), "label") == worth


def test_a_rubric_may_ask_for_kinds(tmp_path: Path) -> None:
    rubric = tmp_path / "rubric.toml"
    rubric.write_text("[marking]\nkinds = true\n", "utf-8")
    options = ("--rubric", str(rubric))
    marks = [credit(one(tmp_path, FAR, *options, label=said), "label") for said in ("endocrine", "other", "juxtacrine")]
    assert marks == [1, 0.5, 0]


def test_a_scheme_tells_the_course_s_labels(tmp_path: Path) -> None:
    scheme = tmp_path / "scheme.toml"
    scheme.write_text('[labels]\n"direct contact" = ["juxtacrine"]\nparacrine = ["paracrine", "synaptic"]\n', "utf-8")
    synapse = "id: syn\ntext: A motor neuron releases acetylcholine across the synapse onto a muscle cell.\n"
    options = ("--scheme", str(scheme))
    touch = one(tmp_path, TOUCH, *options, label="direct contact")
    assert credit(touch, "label") == 1
    assert touch["model"]["label"] == "direct contact"
    assert credit(one(tmp_path, synapse, *options, label="paracrine"), "label") == 1
    assert credit(one(tmp_path, synapse, label="paracrine"), "label") == 0


def test_the_weight_of_a_part_that_the_key_lacks_is_shared(tmp_path: Path) -> None:
    rubric = tmp_path / "rubric.toml"
    rubric.write_text('[marking]\nask = "stated"\n', "utf-8")
    record = one(tmp_path, TOUCH, "--rubric", str(rubric), label="juxtacrine", signal="Delta", receptor="Notch")
    weights = {mark["part"]: mark["weight"] for mark in record["marks"] if mark["weight"]}
    assert weights == {"label": pytest.approx(4 / 7), "signal": pytest.approx(1 / 7), "receptor": pytest.approx(2 / 7)}
    assert record["score"] == 1


def test_parts_without_a_column_are_not_asked(tmp_path: Path) -> None:
    answers = table(("s", "loop", "autocrine"), columns=("student", "id", "label"))
    assert [record["score"] for record in records(tmp_path, LOOP, answers)] == [1]


def test_a_silent_key_accepts_every_receptor_that_would_do(tmp_path: Path) -> None:
    key = "id: tnf\ntext: A macrophage secretes TNF, which acts on a neighbouring endothelial cell.\n"
    marks = [credit(one(tmp_path, key, label="paracrine", receptor=said), "receptor") for said in ("TNFR1", "TNFR2")]
    assert marks == [1, 1]


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("A T cell secretes IL-2 that acts on itself.\n", "key-without-id"),
        (f"{LOOP}\n{LOOP}", "repeated-id"),
        ("id: open\ntext: A T cell secretes IL-2.\n", "key-undetermined"),
        ("id: none\ntext: nothing to be read here\n", "no-interaction"),
    ],
)
def test_a_key_with_a_fault_stops_everything(tmp_path: Path, key: str, code: str) -> None:
    result = grade(tmp_path, key, table(("s", "loop", "autocrine")), "--format", "csv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert code in result.stderr


def test_expect_wins_in_a_key_with_a_warning(tmp_path: Path) -> None:
    key = LOOP + "expect: paracrine\n"
    result = grade(tmp_path, key, table(("s", "loop", "paracrine")), "--format", "csv")
    assert "key-differs" in result.stderr
    assert credit(one(tmp_path, key, label="paracrine"), "label") == 1
    assert credit(one(tmp_path, key, label="autocrine"), "label") == 0


def test_expect_settles_an_open_key(tmp_path: Path) -> None:
    key = "id: open\ntext: A T cell secretes IL-2.\nexpect: undetermined\n"
    assert credit(one(tmp_path, key, label="cannot tell"), "label") == 1
    assert credit(one(tmp_path, key, label="autocrine"), "label") == 0


def test_a_blank_is_not_a_wrong_answer(tmp_path: Path) -> None:
    rows = [("a", "loop", said) for said in ("", "?", "n/a", "I don't know", "-")]
    answers = table(*((f"s{number}", *row[1:]) for number, row in enumerate(rows)), columns=("student", "id", "label"))
    assert {record["status"] for record in records(tmp_path, LOOP, answers)} == {"blank"}


@pytest.mark.parametrize(("attempts", "counts"), [("last", [False, True, False]), ("first", [True, False, False]),
                                                 ("best", [True, False, False])])  # fmt: skip
def test_of_several_attempts_one_counts(tmp_path: Path, attempts: str, counts: list[bool]) -> None:
    rubric = tmp_path / "rubric.toml"
    rubric.write_text(f'[marking]\nattempts = "{attempts}"\n', "utf-8")
    answers = table(
        ("s", "loop", "autocrine"), ("s", "loop", "paracrine"), ("s", "loop", ""), columns=("student", "id", "label")
    )
    found = records(tmp_path, LOOP, answers, "--rubric", str(rubric))
    assert [record["counts"] for record in found] == counts
    assert [problem["code"] for record in found[1:] for problem in record["problems"]] == ["repeated-answer"] * 2


def test_every_decision_is_in_the_record(tmp_path: Path) -> None:
    record = one(tmp_path, LOOP, **(ALL_RIGHT | {"receptor": "CD25"}))
    mark = next(mark for mark in record["marks"] if mark["part"] == "receptor")
    assert (mark["merit"], mark["said"], mark["read"], mark["expected"][0]) == ("half", "CD25", ["IL2RA"], "IL-2R")
    assert mark["why"]
    assert record["model"]["trace"][0].startswith("release: activated T cell releases IL-2")
    assert any(line.startswith("receptor: half right") for line in record["feedback"])


@pytest.mark.parametrize(
    "text",
    ["[weights]\nlabel = 0\n", "[weights]\nspelling = 1\n", "[credit]\nhalf = 2\n", "marks = 1\n",
     "[marking]\nask = 1\n", "scheme = 'not-there.toml'\n", "[weights\n"],
)  # fmt: skip
def test_a_rubric_that_cannot_be_used_is_wrong_use(tmp_path: Path, text: str) -> None:
    (tmp_path / "rubric.toml").write_text(text, "utf-8")
    result = grade(tmp_path, LOOP, table(), "--rubric", str(tmp_path / "rubric.toml"))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "rubric.toml" in result.stderr or "not-there.toml" in result.stderr


@pytest.mark.parametrize(
    "text",
    ["name = 'x'\n", "[labels]\nmine = ['nothing']\n", "[labels]\na = ['none']\nb = ['none']\n", "[labels]\na = 1\n"],
)
def test_a_scheme_that_cannot_be_used_is_wrong_use(tmp_path: Path, text: str) -> None:
    (tmp_path / "scheme.toml").write_text(text, "utf-8")
    assert grade(tmp_path, LOOP, table(), "--scheme", str(tmp_path / "scheme.toml")).exit_code == 2
