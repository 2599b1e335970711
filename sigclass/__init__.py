"""sigclass reads short cell-signalling scenarios, labels each interaction and traces signal, receptor and response.

    >>> from sigclass import classify
    >>> classify("A T cell secretes IL-2 that acts on itself.").labels
    ('autocrine',)

`classify` answers one scenario, `read` streams scenarios out of files and tables, `Verdict` is the answer's type.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sigclass.model import Verdict as Verdict
    from sigclass.pipeline import classify as classify
    from sigclass.stream import read as read

__version__ = "0.1.0"
__all__ = ["Verdict", "__version__", "classify", "read"]

# Loaded on first use, so that `sigclass --version` need not wait for the parsers and the tables.
_HOMES = {"Verdict": "sigclass.model", "classify": "sigclass.pipeline", "read": "sigclass.stream"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
