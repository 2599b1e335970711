"""Nerves in other words: "cholinergic fibers", "synaptic release of GABA", "released at the effector organ"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import MODIFIERS, at, spelling
from sigclass.parse.words import Word

FIBRES = frozenset([
    "fiber", "fibers", "fibre", "fibres", "axons", "terminals", "projections", "afferents", "efferents", "nerves",
    "inputs", "varicosities", "boutons", "endings",
])  # fmt: skip
ERGIC = ("ergic", "ergics")
NERVOUS = frozenset([
    "sympathetic", "parasympathetic", "postganglionic", "preganglionic", "afferent", "efferent", "nociceptive",
    "corticospinal", "corticostriatal", "thalamocortical", "retinal", "vagal",
])  # fmt: skip
SYNAPTIC = frozenset({"synaptic", "monosynaptic", "quantal", "presynaptic"})
RELEASING = frozenset({"release", "corelease", "co-release", "transmission"})


def name_fibres(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "cholinergic fibers", "excitatory dopaminergic projections": neurons."""
    named: list[Word] = []
    for index, word in enumerate(words):
        kind = spelling(words, index - 1)
        nervous = kind in NERVOUS or kind.endswith(ERGIC)
        if word.lower in FIBRES and word.kind in ("WORD", "PART") and nervous:
            before = named.pop()
            text = f"{before.text} {word.text}"
            word = Word("CELL", text, before.start, word.end, "neuron", "neuron")
        named.append(word)
    return named


def tag_synaptic_release(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "synaptic release of GABA": across a synapse."""
    tagged: list[Word] = []
    for index, word in enumerate(words):
        if word.kind == "WORD" and word.lower in SYNAPTIC and spelling(words, index + 1) in RELEASING:
            word = word._replace(kind="SYNAPSEROUTE")
        elif (
            word.kind == "RELEASE"
            and tagged
            and tagged[-1].kind == "SYNAPSEROUTE"
            and spelling(words, index + 1) == "of"
        ):
            word = word._replace(kind="RELEASING", sort="", base="", form="")  # a noun here
        tagged.append(word)
    return tagged


def tag_released_at(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "a neurotransmitter released at the effector organ": onto it, unless a nerve is there."""
    tagged = list(words)
    for index in range(1, len(words) - 1):
        if words[index].lower != "at" or words[index - 1].kind != "RELEASE" or words[index - 1].form != "ed":
            continue
        cell = index + 1
        while at(words, cell) in MODIFIERS:
            cell += 1
        names = lexicon.index("CELL").find(words[cell].text) if at(words, cell) == "CELL" else ()
        nervous = any(lexicon.knowledge.cells[name].lineage in ("neuron", "sensory") for name in names)
        if names and not nervous and _of_a_nerve(words[: index - 1], lexicon):
            tagged[index] = words[index]._replace(sort="on", text="on")
    return tagged


def _of_a_nerve(words: list[Word], lexicon: NameLexicon) -> bool:
    """Whether the last molecule before is a neurotransmitter."""
    molecule = next((word for word in reversed(words) if word.kind == "MOLECULE"), None)
    names = lexicon.index("MOLECULE").find(molecule.text) if molecule is not None else ()
    return any(lexicon.knowledge.molecules[name].routes[:1] == ("synapse",) for name in names)
