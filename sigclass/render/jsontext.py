"""JSON on one line, with nothing in it that a terminal would obey."""

import json


def json_text(value: object, ascii_only: bool = False) -> str:
    """Return a value as JSON; finite numbers only."""
    text = json.dumps(value, ensure_ascii=ascii_only, allow_nan=False)
    if text.isprintable():
        return text
    # json.dumps leaves the ASCII controls escaped; what is left to escape stands inside strings
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)
