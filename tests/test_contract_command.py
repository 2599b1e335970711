"""What pipes and scripts rely on: the whole command, from bytes to records, output and exit code."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from typer.testing import CliRunner

from sigclass.cli.app import app
from sigclass.render.schema import schema

ROOT = Path(__file__).parent.parent
LOOP = b"T cell --IL-2--> itself"
NEXT = b"T cell --IL-2--> neighbouring NK cell"
NOTHING = b"Chloroplasts make sugar."
MARKUP = "[bold red]T cell[/] --IL-2 --> [link=file:///etc/passwd]NK cell[/link]"
FORMATS = ["rich", "plain", "json", "jsonl", "csv", "tsv", "markdown"]


class Done:
    """A command that has ended."""

    def __init__(self, *arguments: str, given: bytes = b"") -> None:
        """Run `sigclass classify` with these arguments and this standard input."""
        done = CliRunner().invoke(app, ["classify", *arguments], input=given, prog_name="sigclass")
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        self.code, self.out, self.err = done.exit_code, done.stdout, done.stderr

    @property
    def records(self) -> list[dict[str, Any]]:
        """Read the records of `--format jsonl` and hold each to the schema."""
        records = [json.loads(line) for line in self.out.splitlines()]
        for record in records:
            jsonschema.Draft202012Validator(schema()).validate(record)
        return records

    def of(self, key: str) -> list[object]:
        """Read one key of each record."""
        return [record[key] for record in self.records]

    @property
    def codes(self) -> list[list[str]]:
        """Read the problems' codes of each record."""
        return [[problem["code"] for problem in record["problems"]] for record in self.records]


def jsonl(given: bytes, *arguments: str) -> Done:
    """Classify what comes in on standard input, as JSON Lines."""
    return Done(*(arguments or ("-",)), "-f", "jsonl", given=given)


def test_several_sources_come_out_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.sig").write_bytes(LOOP)
    (tmp_path / "two.csv").write_bytes(b"sender,molecule,target\nT cell,IL-2,NK cell\n")
    done = Done("one.sig", "-", NEXT.decode(), "two.csv", "-f", "jsonl", given=NOTHING)
    assert done.of("file") == ["one.sig", "-", None, "two.csv"]
    assert done.of("labels") == [["autocrine"], [], ["paracrine"], ["paracrine"]]
    assert done.code == 1


def test_a_problem_never_stops_the_stream() -> None:
    bad = b"T cell --IL-2--> @"
    done = jsonl(b"\n".join([LOOP, b"\xff\xfe\xfa", bad, b"x" * 3000, NOTHING, NEXT]))
    assert done.codes == [[], ["not-utf8"], ["unreadable"], ["too-long"], ["no-interaction"], []]
    assert done.of("line") == [1, 2, 3, 4, 5, 6]
    assert done.code == 1


@pytest.mark.parametrize("given", [b"", b"\n\n", b"# a comment\n", b"\xef\xbb\xbf", b"\r\n"])
@pytest.mark.parametrize(("name", "shown"), [("json", "[]\n"), ("jsonl", ""), ("plain", "")])
def test_empty_input_is_no_record_and_no_error(given: bytes, name: str, shown: str) -> None:
    done = Done("-", "-f", name, given=given)
    assert (done.out.replace("[\n]", "[]"), done.err, done.code) == (shown, "", 0)


def test_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    run = [b"sender: T cell", b"molecule: IL-2", b"target: same cell", b"", LOOP]
    plain = jsonl(b"\n".join(run)).records
    for given in (b"\r\n".join(run), b"\xef\xbb\xbf" + b"\n".join(run), b"\xef\xbb\xbf" + b"\r\n".join(run) + b"\r\n"):
        assert jsonl(given).records == plain


@pytest.mark.parametrize("ending", ["csv", "tsv", "jsonl"])
def test_tables_take_them_too(ending: str) -> None:
    rows = {"csv": b"sender,molecule,target\r\nT cell,IL-2,same cell\r\n",
            "tsv": b"sender\tmolecule\ttarget\r\nT cell\tIL-2\tsame cell\r\n",
            "jsonl": b'{"sender": "T cell", "molecule": "IL-2", "target": "same cell"}\r\n'}  # fmt: skip
    done = jsonl(b"\xef\xbb\xbf" + rows[ending], "-", "--from", ending)
    assert (done.of("labels"), done.codes, done.code) == ([["autocrine"]], [[]], 0)


def test_bytes_that_are_not_utf8_are_shown_and_placed() -> None:
    (record,) = jsonl(b"A T cell releases TNF-\xe1 onto itself.").records
    problem = record["problems"][0]
    assert (problem["code"], problem["severity"]) == ("not-utf8", "error")
    assert (problem["line"], problem["column"]) == (1, 23)
    assert record["interactions"] == []


def test_a_line_of_10_megabytes_is_one_short_record_and_the_next_is_read() -> None:
    done = jsonl(b"T cell " * 1_500_000 + b"\n" + LOOP)
    assert done.codes == [["too-long"], []]
    assert len(done.out) < 10_000
    assert done.code == 1


def test_a_scenario_of_2000_characters_is_read_and_one_of_2001_is_not() -> None:
    sentence = "A T cell secretes IL-2 that acts on itself. "
    fits = (sentence + "x" * 2000)[:1999] + "."
    assert [codes for codes in jsonl(f"{fits}\n{fits}.\n".encode()).codes if "too-long" in codes] == [["too-long"]]


@pytest.mark.parametrize("name", FORMATS)
def test_markup_in_names_is_text(name: str) -> None:
    done = Done(MARKUP, "-f", name)
    assert "bold red" in done.out
    assert "\x1b" not in done.out + done.err
    assert done.code == 0


@pytest.mark.parametrize("name", FORMATS)
def test_control_characters_are_shown_escaped(name: str) -> None:
    done = Done("-", "-f", name, given=b"\x1b[31mT cell\x07 --IL-2--> NK\x08 \xc2\x9bcell\x00\n")
    assert not {*"\x1b\x07\x08\x9b\x00"} & {*done.out, *done.err}
    assert "\\x1b" in done.out or "\\u001b" in done.out


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_a_formula_stays_text(name: str) -> None:
    done = Done('text: "=HYPERLINK(0)" --IL-2--> itself; id: =1+1', "-f", name)
    cells = done.out.splitlines()[1].replace(",", "\t").split("\t")
    assert not [cell for cell in cells if cell.strip('"').startswith(("=", "+", "-", "@"))]
    assert "1+1" in done.out


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="there is no SIGPIPE here")
@pytest.mark.parametrize("name", ["jsonl", "json", "plain", "csv", "rich"])
def test_head_ends_it_quietly(name: str, tmp_path: Path) -> None:
    many = tmp_path / "many.sig"
    many.write_bytes((LOOP + b"\n") * 3000)
    command = (
        f'"{sys.executable}" -m sigclass classify "{many}" -f {name} | head -n 2 > /dev/null; echo "${{PIPESTATUS[0]}}"'
    )
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, cwd=ROOT, check=False, timeout=60)
    assert (done.stdout, done.stderr) == (f"{128 + signal.SIGPIPE}\n", "")


def test_a_closed_output_is_no_crash() -> None:
    command = f'"{sys.executable}" -m sigclass classify "T cell --IL-2--> itself" >&-'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, cwd=ROOT, check=False, timeout=60)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["T cell --IL-2--> NK cell"], 0),
        (["A T cell secretes IL-2."], 0),  # undetermined is read
        (["neruon --IL-2--> NK cell"], 0),  # so is an unknown name
        (["text: T cell --IL-2--> itself; expect: autocrine"], 0),
        (["text: T cell --IL-2--> itself; expect: other"], 1),
        (["text: A T cell secretes IL-2.; expect: other"], 1),  # undetermined is not what `other` expects
        (["text: beta cell --insulin [blood]--> hepatocyte; expect: other"], 0),
        (["Nothing of the kind."], 1),
        (["T cell --IL-2-->"], 1),
        (["not-there.sig"], 2),
        (["no/such/place"], 2),
        ([str(ROOT)], 2),
        (["--no-such-option"], 2),
        (["-", "--format", "pdf"], 2),
    ],
)
def test_exit_codes(arguments: list[str], code: int) -> None:
    done = Done(*arguments)
    assert done.code == code
    if code == 2:
        assert done.out == ""
        assert done.err


def test_results_and_talk_are_kept_apart() -> None:
    done = Done("-", "-f", "plain", given=LOOP + b"\n" + NOTHING)
    assert "label: autocrine" in done.out
    assert "no-interaction" in done.err.splitlines()[0]
    assert "label:" not in done.err


def test_json_is_one_array_of_the_same_records() -> None:
    given = LOOP + b"\n" + NOTHING + b"\n" + NEXT
    assert json.loads(Done("-", "-f", "json", given=given).out) == jsonl(given).records


def test_a_record_holds_what_the_contract_lists() -> None:  # and more: keys are only ever added
    (record,) = jsonl(b"id: a\nsender: activated T cell\nmolecule: IL-2\ntarget: same cell\nexpect: autocrine").records
    assert set(record) >= {
        "schema", "id", "file", "line", "text", "labels", "kinds", "interactions", "circuits", "expect", "as_expected",
        "problems", "extra", "version",
    }  # fmt: skip
    (one,) = record["interactions"]
    assert set(one) >= {
        "label", "kind", "certainty", "candidates", "sender", "molecule", "target", "receptor", "pathway", "effect",
        "rule", "because", "evidence", "trace", "feedback", "notes", "why_not",
    }  # fmt: skip
    assert record["text"].startswith("id: a\nsender:")
    assert (record["schema"], record["as_expected"]) == ("sigclass.verdict/1", True)
    assert (
        one["sender"].items()
        >= {"text": "activated T cell", "name": "T cell", "ref": "CL:0000084", "state": "activated"}.items()
    )
    assert one["molecule"].items() >= {"text": "IL-2", "name": "IL-2", "ref": "HGNC:6001"}.items()
    assert one["receptor"]["parts"] == ["IL2RA", "IL2RB", "IL2RG"]


def test_columns_that_are_no_key_pass_through() -> None:
    done = jsonl(b"points,sender,molecule,target\n2,T cell,IL-2,NK cell\n3,T cell,IL-2,NK cell\n", "-", "--from", "csv")
    assert done.of("extra") == [{"points": "2"}, {"points": "3"}]
    assert done.codes == [["unknown-column"], []]
