"""The shape of the code: which module may import which, and how long files and functions may be."""

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "sigclass"
MODULES = sorted(PACKAGE.rglob("*.py"))

# From the bottom to the top: a module imports from its own part and from the parts in layers below it.
LAYERS = (
    {"__init__", "kinds", "resources"},
    {"model"},
    {"problems", "gradebook"},
    {"knowledge"},
    {"parse"},
    {"rules"},
    {"render", "pipeline"},
    {"stream", "explain"},
    {"grade"},
    {"quiz"},
    {"cli"},
    {"__main__"},
)
LAZY = {("__init__", part) for part in ("model", "pipeline", "stream")}  # the public names, loaded on first use
HOMES = {  # the folders that may import a package from outside
    "lark": {"parse"},
    "rich": {"render", "cli"},
    "typer": {"cli"},
}
LONGEST_FILE, LONGEST_FUNCTION, USUAL_FUNCTION = 300, 60, 30


def part_of(module: str) -> str:
    """Name the part of the package in which a dotted module lies: "parse" for sigclass.parse.fields."""
    return [*module.split("."), "__init__"][1]


def dotted(path: Path) -> str:
    """Name the module in a file."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported(path: Path) -> set[str]:
    """Read which modules a file imports, at its top or inside its functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            found |= _from(node.module or "", [name.name for name in node.names])
    return found


def _from(module: str, names: list[str]) -> set[str]:
    """`from sigclass import problems` imports a module, `from sigclass import __version__` does not."""
    parts = {f"{module}.{name}" for name in names if (ROOT / module.replace(".", "/") / f"{name}.py").exists()}
    return parts or {module}


def height(part: str) -> int:
    """Tell in which layer a part lies."""
    heights = [number for number, layer in enumerate(LAYERS) if part in layer]
    assert heights, f"{part} has no place in LAYERS"
    return heights[0]


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Find the functions of a file, each with its number of lines."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_imports_go_one_way(path: Path) -> None:
    here = part_of(dotted(path))
    for module in imported(path):
        there = part_of(module) if module.split(".")[0] == "sigclass" else here
        allowed = there == here or height(there) < height(here) or (here, there) in LAZY
        assert allowed, f"{dotted(path)} imports {module}"


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_packages_from_outside_stay_in_their_folders(path: Path) -> None:
    for module in imported(path):
        homes = HOMES.get(module.split(".")[0])
        assert homes is None or part_of(dotted(path)) in homes, f"{dotted(path)} imports {module}"


def test_no_other_package_is_needed() -> None:
    import sys

    outside = {module.split(".")[0] for path in MODULES for module in imported(path)} - {"sigclass"}
    assert outside - set(sys.stdlib_module_names) == set(HOMES)


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_files_and_functions_are_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE
    assert [(name, lines) for name, lines in functions(path) if lines > LONGEST_FUNCTION] == []


def test_nine_functions_in_ten_are_shorter_still() -> None:
    lines = [count for path in MODULES for _, count in functions(path)]
    assert statistics.quantiles(lines, n=10)[-1] <= USUAL_FUNCTION


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


@pytest.mark.parametrize("path", sorted((ROOT / "tests").rglob("*.py")), ids=lambda path: path.name)
def test_tests_say_so_too(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


def test_the_map_of_the_sentence_reader_names_each_of_its_modules() -> None:
    top = PACKAGE / "parse" / "sentences.py"
    described = set(re.findall(r"\w+", ast.get_docstring(ast.parse(top.read_text("utf-8"))) or ""))
    met, ahead = {"sentences"}, [top]
    while ahead:
        modules = {name.split(".")[2] for name in imported(ahead.pop()) if name.startswith("sigclass.parse.")} - met
        met |= modules
        ahead += [PACKAGE / "parse" / f"{module}.py" for module in sorted(modules)]
    assert met - {"sentences"} - described == set()
