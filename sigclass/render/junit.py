"""JUnit XML in the strict (Ant) shape, which every reader of JUnit takes: deterministic, and safe with any text."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

# what XML 1.0 cannot hold, not even escaped
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
FIXED_TIME = "2000-01-01T00:00:00"


class Case(NamedTuple):
    """One test case; `result` is "passed", "failure", "error" or "skipped"."""

    name: str
    classname: str
    result: str
    message: str = ""
    detail: str = ""


class Suite(NamedTuple):
    """Cases that belong together."""

    name: str
    package: str
    cases: tuple[Case, ...]
    output: str = ""
    properties: tuple[tuple[str, str], ...] = ()


def timestamp(environ: Mapping[str, str]) -> str:
    """The time to write: that of SOURCE_DATE_EPOCH, else a fixed one, so that the same input gives the same bytes."""
    try:
        return datetime.fromtimestamp(int(environ["SOURCE_DATE_EPOCH"]), UTC).strftime("%Y-%m-%dT%H:%M:%S")
    except (KeyError, ValueError, OverflowError, OSError):
        return FIXED_TIME


def begin() -> str:
    """What stands before the first suite."""
    return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'


def end() -> str:
    """What stands after the last suite."""
    return "</testsuites>\n"


def suite_text(suite: Suite, number: int, time: str) -> str:
    """One suite as XML; `number` counts from 0 and `time` is written as it is."""
    results = [case.result for case in suite.cases]
    head = _tag(
        "testsuite",
        name=suite.name, package=suite.package, id=str(number), timestamp=time, hostname="localhost",
        tests=str(len(results)), failures=str(results.count("failure")), errors=str(results.count("error")),
        skipped=str(results.count("skipped")), time="0",
    )  # fmt: skip
    properties = "".join(f"   {_tag('property', name=name, value=value)[:-1]}/>\n" for name, value in suite.properties)
    return (
        f" {head}\n"
        + (f"  <properties>\n{properties}  </properties>\n" if properties else "  <properties/>\n")
        + "".join(map(_case, suite.cases))
        + f"  <system-out>{_text(suite.output)}</system-out>\n"
        + "  <system-err></system-err>\n </testsuite>\n"
    )


def _case(case: Case) -> str:
    head = _tag("testcase", name=case.name, classname=case.classname, time="0")
    if case.result == "passed":
        return f"  {head[:-1]}/>\n"
    if case.result == "skipped":
        return f"  {head}<skipped/></testcase>\n"
    why = _tag(case.result, type=case.result, message=case.message)
    return f"  {head}{why}{_text(case.detail)}</{case.result}></testcase>\n"


def _tag(tag: str, /, **attributes: str) -> str:
    inside = "".join(f' {key}="{_attribute(value)}"' for key, value in attributes.items())
    return f"<{tag}{inside}>"


def _attribute(text: str) -> str:
    return "".join(_ESCAPES.get(c, c) for c in allowed(text))


def _text(text: str) -> str:
    return "".join(c if c in '"\t\n' else _ESCAPES.get(c, c) for c in allowed(text))


def allowed(text: str) -> str:
    """The text with each character that XML 1.0 forbids written as `#x1B`."""
    return _FORBIDDEN.sub(lambda found: f"#x{ord(found[0]):02X}", text)


def suites_text(suites: Iterable[Suite], time: str) -> Iterable[str]:
    """A whole document, piece by piece."""
    yield begin()
    for number, suite in enumerate(suites):
        yield suite_text(suite, number, time)
    yield end()
