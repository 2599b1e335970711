"""The folded spelling of a name: what look-ups compare.

Case, hyphens, spaces and slashes are dropped, Greek letters read as their names, "interleukin" as "IL", and British
spellings as American ones, so that IL-2, IL 2, IL2 and interleukin-2 meet. Digits are never touched: IL-2 is not IL-22.
"""

from collections.abc import Sequence
from functools import lru_cache

_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
    "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "τ": "tau", "ω": "omega", "ß": "beta",
}  # fmt: skip
_DROPPED = " -‐‑‒–—−/'’`\"“”.,()[]_+*\t\n\u00a0\u200b"
_DIGITS = {"₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "²": "2", "⁺": "", "³": "3"}
# None, not "": so Python drops them many times faster
_TABLE = str.maketrans({**_GREEK, **dict.fromkeys(_DROPPED), **_DIGITS})

_SEPARATOR = "\x1f"  # stands in no name

_SPELLINGS = (
    ("interleukin", "il"),
    ("interferon", "ifn"),
    ("tumour", "tumor"),
    ("haem", "hem"),
    ("aemi", "emi"),
    ("oestr", "estr"),
    ("oedem", "edem"),
    ("fibre", "fiber"),
    ("signall", "signal"),
    ("leucocyte", "leukocyte"),
    ("isation", "ization"),
    ("ise", "ize"),
)


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """The key under which a name is looked up: "Interleukin-2" and "IL 2" give "il2", "IFN-γ" gives "ifngamma"."""
    return _fold(text)


def fold_all(texts: Sequence[str]) -> list[str]:
    """Fold many at once: those in ASCII as one text, which is many times faster than one by one."""
    if not texts:
        return []
    keys = _fold(_SEPARATOR.join([text if text.isascii() else "" for text in texts])).split(_SEPARATOR)
    return [key or _fold(text) for key, text in zip(keys, texts, strict=True)]


def _fold(text: str) -> str:
    key = text.lower().translate(_TABLE)
    for spelling, plain in _SPELLINGS:
        key = key.replace(spelling, plain)
    return key


def singulars(key: str) -> tuple[str, ...]:
    """The folded keys that a plural could stand for, likeliest first; `key` itself is not among them."""
    if len(key) < 3 or not key.endswith("s") or key.endswith("ss"):
        return ()
    if key.endswith("ies"):
        return (key[:-3] + "y", key[:-1])
    if key.endswith(("ches", "shes", "xes", "ses")):
        return (key[:-2], key[:-1], key[:-2] + "is")
    return (key[:-1],)
