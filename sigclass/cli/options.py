"""Checks of option values against a table, with the nearest choice where one is misspelt."""

import difflib
from collections.abc import Callable, Collection

import typer


def choice(choices: Collection[str]) -> Callable[[str | None], str | None]:
    """Return a Typer callback that accepts only `choices`; anything else is wrong use."""

    def check(value: str | None) -> str | None:
        if value is None or value in choices:
            return value
        near = difflib.get_close_matches(value, choices, n=1)
        hint = f' Did you mean "{near[0]}"?' if near else ""
        raise typer.BadParameter(f"{value!r} is none of {', '.join(choices)}.{hint}")

    return check
