"""Where the files that ship with the package are."""

from pathlib import Path

PACKAGE = Path(__file__).parent


def grammar_folder() -> Path:
    """The grammar folder: inside the package once installed, beside it in a checkout."""
    installed, checkout = PACKAGE / "grammar", PACKAGE.parent / "grammar"
    return installed if installed.is_dir() else checkout


def knowledge_folder() -> Path:
    """The folder of the knowledge tables."""
    return PACKAGE / "knowledge"


def rules_file() -> Path:
    """The rules as data."""
    return PACKAGE / "rules" / "rules.toml"
