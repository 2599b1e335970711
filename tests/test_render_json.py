"""The records: their schema, keys and order."""

import json
from typing import Any

import jsonschema
import pytest

import sigclass
from sigclass.model import Source, Verdict
from sigclass.render import Look, renderer
from sigclass.render.record import record
from sigclass.render.schema import schema
from tests import verdicts


def lines(look: Look) -> list[str]:
    made = renderer("jsonl", look)
    return [made.one(verdict) for verdict in verdicts.every()]


@pytest.mark.parametrize("verdict", verdicts.every(), ids=lambda verdict: verdict.source.text[:12])
def test_records_fit_the_schema(verdict: Verdict) -> None:
    jsonschema.Draft202012Validator(schema()).validate(record(verdict))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def properties(name: str | None = None) -> list[str]:
    part = schema() if name is None else schema()["$defs"][name]
    inherited = properties("name") if part.get("$ref") else []
    return [*inherited, *part["properties"]]


def test_records_have_the_schema_s_keys_in_its_order() -> None:
    shown: dict[str, Any] = json.loads(json.dumps(record(verdicts.loop())))
    one = shown["interactions"][0]
    assert list(shown) == properties()
    assert list(one) == properties("interaction")
    assert list(one["sender"]) == properties("cell")
    assert list(one["molecule"]) == properties("name")
    assert list(one["receptor"]) == properties("receptor")
    assert list(one["evidence"][0]) == properties("evidence")
    assert list(one["trace"][0]) == properties("step")
    assert list(record(verdicts.two_ways())["circuits"][0]) == properties("circuit")  # type: ignore[index]
    assert list(record(verdicts.unread())["problems"][0]) == properties("problem")  # type: ignore[index]


@pytest.mark.parametrize(
    "broken",
    [
        {"labels": ["endocrine"]},
        {"line": 0},
        {"interactions": [], "problems": []},
        {"schema": "sigclass.verdict/2"},
        {"as_expected": "yes"},
    ],
)
def test_the_schema_refuses(broken: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(record(verdicts.loop()) | broken, schema())


def test_version_and_schema_name() -> None:
    shown = record(verdicts.loop())
    assert (shown["schema"], shown["version"]) == ("sigclass.verdict/1", sigclass.__version__)


def test_json_is_one_array_of_the_same_records_as_jsonl() -> None:
    made = renderer("json", Look())
    text = made.begin() + "".join(made.one(verdict) for verdict in verdicts.every()) + made.end()
    assert json.loads(text) == [json.loads(line) for line in lines(Look())]


@pytest.mark.parametrize("look", [Look(), Look(ascii=True)])
def test_text_comes_back_as_it_stood(look: Look) -> None:
    assert [json.loads(line)["text"] for line in lines(look)] == [v.source.text for v in verdicts.every()]


def test_one_record_is_one_line() -> None:
    assert all(line.count("\n") == 1 and line.endswith("\n") for line in lines(Look()))


def test_extra_passes_through() -> None:
    extra = {"score": 0.5, "tags": ["a", None], "nested": {"k": True}}
    verdict = Verdict(Source("x", extra=extra), problems=verdicts.unread().problems)
    assert json.loads(renderer("jsonl").one(verdict))["extra"] == extra
