"""Parties named in labels: "Sender = fibroblast, signal = FGF2, receiver = endothelial cell", in one line of prose.

Fields of their own lines are read by fields; here the same is written as a sentence.
"""

from typing import NamedTuple

from sigclass.parse.words import Word

SENDERS = frozenset({
    "sender", "source", "sources", "sending cell", "signaling cell", "signalling cell", "releasing cell", "origin",
    "secreted by", "produced by", "released by", "made by", "secreting cell", "producing cell", "producer",
})  # fmt: skip
SIGNALS = frozenset({
    "signal", "ligand", "molecule", "name", "cytokine", "hormone", "messenger", "mediator", "factor", "signal molecule",
})  # fmt: skip
TARGETS = frozenset({
    "receiver", "target", "targets", "target cell", "receiving cell", "responding cell", "acts on", "acts upon",
    "responder", "responders",
})  # fmt: skip
PARTING = frozenset({"COMMA", "SEMICOLON", "STOP"})
LONGEST_LABEL = 4  # words of "Source of CCL2:"


class Part(NamedTuple):
    """One label with its value, or a segment without a label (`label` empty)."""

    label: str
    of: Word | None  # "Source of CCL2"
    value: list[Word]


def open_labelled_parts(words: list[Word]) -> list[Word]:
    """ "Sender = fibroblast, signal = FGF2, receiver = endothelial cell": the one secretes what acts on the other."""
    if not any(word.text in (":", "=") for word in words):
        return words
    parts = _parts(words)
    sender = _named(parts, SENDERS, "CELL")
    target = _named(parts, TARGETS, "CELL")
    signal = _named(parts, SIGNALS, "MOLECULE") or [part.of for part in parts if part.of is not None][:1]
    if not (sender and target and signal):
        return words
    place = signal[-1].end
    secretes = Word("RELEASE", "secretes", sender[-1].end, sender[-1].end, "secrete", "secrete", "s")
    which = Word("RELATIVE", "which", place, place)
    acts = Word("ACT", "acts", place, place, "act", "act", "s")
    on = Word("PREP", "on", place, place, sort="on")
    stop = Word("STOP", ".", target[-1].end, target[-1].end)
    return [*sender, secretes, *signal, which, acts, on, *target, stop]


def _parts(words: list[Word]) -> list[Part]:
    """The segments between commas, semicolons and full stops; one without a label goes on with the one before."""
    parts: list[Part] = []
    segment: list[Word] = []
    for word in [*words, Word("STOP", ".", 0, 0)]:
        if word.kind not in PARTING:
            segment.append(word)
            continue
        mark = next((i for i, each in enumerate(segment) if each.text in (":", "=")), -1)
        if 0 < mark <= LONGEST_LABEL:
            spelt = " ".join(each.lower for each in segment[:mark])
            of = segment[mark - 1] if " of " in spelt and segment[mark - 1].kind == "MOLECULE" else None
            parts.append(Part(spelt.partition(" of ")[0], of, segment[mark + 1 :]))
        elif parts and segment:  # "Source: T cells, macrophages"
            before = parts[-1]
            joint = Word("AND", "and", segment[0].start, segment[0].start)
            parts[-1] = before._replace(value=[*before.value, joint, *segment])
        segment = []
    return parts


def _named(parts: list[Part], labels: frozenset[str], kind: str) -> list[Word]:
    """The value of the one part with such a label, where it names what it should; nothing where two do."""
    found = [part.value for part in parts if part.label in labels and any(word.kind == kind for word in part.value)]
    return found[0] if len(found) == 1 else []
