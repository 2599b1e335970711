"""Parsers made ready: Lark's tables of each grammar, shipped beside the code.

Building a parser takes 30 ms of a one-off query, reading its table 3. The grammars stay the source: a table is used
only where it was made from this very text by this very version of Lark, else the parser is built. After a change of a
grammar `python -m sigclass.parse.ready` writes the tables again; a test tells when.
"""

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from sigclass.resources import PACKAGE, grammar_folder

if TYPE_CHECKING:
    from lark import Lark

TABLES = PACKAGE / "parse" / "tables"
SHARED = "common"  # the terminals that the grammars import


def table_file(notation: str) -> Path:
    """Where the table of a notation's grammar as it stands is, or would be, for the Lark that is installed."""
    import lark

    texts = (grammar_folder() / f"{name}.lark" for name in (notation, SHARED))
    digest = zlib.crc32(b"\n".join(text.read_bytes() for text in texts))
    return TABLES / f"{notation}-{digest:08x}-lark-{lark.__version__}.bin"


def ready_parser(notation: str) -> "Lark | None":
    """The parser from its table, or None where there is none for this grammar and this Lark."""
    from lark import Lark

    path = table_file(notation)
    if not path.is_file():
        return None
    # Lark unpickles it: a file of the package, as much to be trusted as its code
    with path.open("rb") as table:
        return Lark.load(table)


def write_tables() -> list[Path]:
    """Write the tables of all grammars and drop those that are out of date; the files written."""
    from sigclass.parse.chunks import build_parser
    from sigclass.parse.grammar import NOTATIONS, build

    TABLES.mkdir(exist_ok=True)
    for old in TABLES.glob("*.bin"):
        old.unlink()
    made = {notation: build(notation) for notation in NOTATIONS} | {"sentences": build_parser()}
    for notation, parser in made.items():
        with table_file(notation).open("wb") as table:
            parser.save(table)
    return [table_file(notation) for notation in made]


if __name__ == "__main__":
    for written in write_tables():
        print(written.name)
