"""The shape of JUnit XML as readers want it: the strict (Ant) schema and the loose one, read in one pass."""

import re
import xml.etree.ElementTree as ET

SUITE = ("errors", "failures", "hostname", "id", "name", "package", "skipped", "tests", "time", "timestamp")
CASE = ("classname", "name", "time")
INSIDE = ("properties", "testcase", "system-out", "system-err")


def assert_junit(text: str) -> ET.Element:
    """Assert that the text is JUnit XML in the strict shape, and return its root."""
    root = ET.fromstring(text)
    assert root.tag == "testsuites"
    assert not root.attrib
    assert [child.tag for child in root] == ["testsuite"] * len(root)
    assert [suite.get("id") for suite in root] == [str(number) for number in range(len(root))]
    for suite in root:
        _assert_suite(suite)
    return root


def _assert_suite(suite: ET.Element) -> None:
    assert tuple(sorted(suite.attrib)) == SUITE
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", suite.get("timestamp", ""))
    assert suite.get("name")
    assert suite.get("hostname")
    order = [INSIDE.index(child.tag) for child in suite]
    assert order == sorted(order)
    tags = [child.tag for child in suite]
    assert [tags.count(tag) for tag in ("properties", "system-out", "system-err")] == [1, 1, 1]
    cases = suite.findall("testcase")
    assert int(suite.get("tests", "")) == len(cases)
    for number, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        assert int(suite.get(number, "")) == len(suite.findall(f"testcase/{tag}"))
    for case in cases:
        assert tuple(sorted(case.attrib)) == CASE
        assert len(case) <= 1
        for result in case:
            assert result.tag in ("failure", "error", "skipped")
            assert tuple(sorted(result.attrib)) == (() if result.tag == "skipped" else ("message", "type"))
