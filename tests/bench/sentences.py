"""How long reading a sentence takes, by hand: `python -m tests.bench.sentences`.

Prints the time of a sentence of 25 words as a ratio to arrow lines that say the same, measured in one run, and the
longest of many texts of 2,000 characters, made to be slow.
"""

import random
import time
from collections.abc import Callable
from pathlib import Path

from sigclass.knowledge import knowledge
from sigclass.model import Source
from sigclass.parse.arrows import parse_arrows
from sigclass.parse.sentences import parse_sentences

SENTENCE = (
    "After antigen binding, an activated T cell secretes IL-2, which binds IL-2R on the same cell and activates "
    "JAK-STAT, driving proliferation of the cell within days."
)
ARROW = "activated T cell --IL-2--> itself @ IL-2R : JAK-STAT => proliferation"
TWO_TARGETS = f"{ARROW} & neighbouring NK cell @ IL-2R : JAK-STAT => cytotoxicity"
LONGEST = 2_000
CASES = Path(__file__).parent.parent / "cases" / "sentences"
SENTENCES = [
    line.partition("\t")[0]
    for path in sorted(CASES.glob("*.tsv"))
    for line in path.read_text("utf-8").splitlines()
    if not line.startswith(("#", "text\t"))
]
PIECES = (
    "IL-2 ", "(", "T cells and ", "autocrine ", "secretes ", "on neruonx ", "CD4+ ", "a-", "which ", "its own ",
    "secretion of IL-2 by T cells ", "T cells secrete IL-2 that acts on T cells. ", "cytokines such as IL-2, IL-4, ",
    "T cells, B cells secrete IL-2, IL-4, IL-5, and ", "rather than ", "not ", "[", "____ ", "; ", "is released by ",
)  # fmt: skip


def best(run: Callable[[], object], rounds: int = 20, times: int = 30) -> float:
    """The best mean time of `times` runs, in seconds."""
    means = []
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(times):
            run()
        means.append((time.perf_counter() - start) / times)
    return min(means)


def texts() -> list[str]:
    """Texts of the greatest length: one piece again and again, many pieces mixed, bits of real sentences repeated."""
    mixer = random.Random(1)
    mixed = ["".join(mixer.choice(PIECES) for _ in range(LONGEST)) for _ in range(40)]
    bits = [_bit(mixer) * LONGEST for _ in range(200)]
    return [text[:LONGEST] for text in (*(piece * LONGEST for piece in PIECES), *mixed, *bits)]


def _bit(mixer: random.Random) -> str:
    """One to six words of a sentence of the case files."""
    words = mixer.choice(SENTENCES).split()
    start = mixer.randrange(len(words))
    return " ".join(words[start : start + mixer.randint(1, 6)]) + " "


def main() -> None:
    """Measure and print."""
    known = knowledge()
    sentence = best(lambda: parse_sentences(SENTENCE, 0, Source(SENTENCE), known))
    for name, arrow in (("one target", ARROW), ("two targets", TWO_TARGETS)):
        line = best(lambda arrow=arrow: parse_arrows(arrow, 0, Source(arrow), known))  # type: ignore[misc]
        print(f"sentence of {len(SENTENCE.split())} words / arrow line with {name}: {sentence / line:.2f}")
    worst = max((best(lambda t=t: parse_sentences(t, 0, Source(t), known), 3, 1), t) for t in texts())  # type: ignore[misc]
    print(f"longest of {len(texts())} texts of {LONGEST} characters: {worst[0] * 1000:.1f} ms ({worst[1][:40]!r} ...)")


if __name__ == "__main__":
    main()
