"""The public Python API."""

import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import sigclass
from sigclass import Verdict, classify, read
from sigclass.render.record import record
from sigclass.render.schema import schema

LINES = [
    "activated T cell --IL-2--> itself @ IL-2R : JAK-STAT => proliferation",
    "T cell --IL-2--> itself => proliferation & neighbouring NK cell @ IL-2R => cytotoxicity",
    "beta cell --insulin [blood]--> hepatocyte @ insulin receptor : PI3K-AKT => glucose uptake",
    "Th1 cell --IFN-gamma--> macrophage --IL-12--> Th1 cell",
    "neruon --glutamate--> qwertyuiop",
    "T cell --IL-2--> NK cell @ none",
    "An activated T cell secretes IL-2.",
    "Nothing of the kind.",
    "T cell --",
    "",
]


def test_what_is_public() -> None:
    assert set(sigclass.__all__) == {"Verdict", "__version__", "classify", "read"}
    assert all(hasattr(sigclass, name) for name in sigclass.__all__)
    assert dir(sigclass) == sorted(sigclass.__all__)


def test_no_other_name_is_there() -> None:
    with pytest.raises(AttributeError, match="no_such"):
        _ = sigclass.no_such


@pytest.mark.parametrize("line", LINES)
def test_what_classify_returns_fits_the_schema(line: str) -> None:
    verdict = classify(line)
    assert isinstance(verdict, Verdict)
    jsonschema.Draft202012Validator(schema()).validate(record(verdict))


def test_read_streams_sources_that_classify_takes(tmp_path: Path) -> None:
    file = tmp_path / "some.sig"
    file.write_text("\n\n".join(LINES[:4]), "utf-8")
    verdicts = [classify(source) for source in read(str(file))]
    assert [verdict.source.line for verdict in verdicts] == [1, 3, 5, 7]
    assert [verdict.labels for verdict in verdicts] == [
        ("autocrine",), ("autocrine", "paracrine"), ("other",), ("paracrine",),
    ]  # fmt: skip


def test_importing_sigclass_imports_nothing_else() -> None:
    code = "import sys, sigclass; print(*[name for name in sys.modules if name.startswith('sigclass')])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                           cwd=Path(__file__).parent.parent).stdout  # fmt: skip
    assert shown.split() == ["sigclass"]
