"""The JSON Schema (2020-12) of the records; it ships as `schema.json` beside this file."""

import json
from pathlib import Path
from typing import Any


def schema_text() -> str:
    """Return the schema as it is printed."""
    return Path(__file__).with_name("schema.json").read_text("utf-8")


def schema() -> dict[str, Any]:
    """Return the schema as a dict."""
    loaded: dict[str, Any] = json.loads(schema_text())
    return loaded
