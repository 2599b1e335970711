"""Nouns: molecules and receptors by their shape and place, and a head for every modifier."""

from sigclass.parse.asking import asked_for
from sigclass.parse.cell_names import KIND_SHAPE, NO_KINDS, STATE_SHAPE
from sigclass.parse.compounds import EXPRESSING
from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import HEADS, MODIFIERS, at
from sigclass.parse.unknown_words import ANY_NAME, NO_AGENTS, NO_NAMES, STUFF
from sigclass.parse.words import Word

LYING = frozenset({"underlying", "overlying", "flanking"})
MORE = frozenset({"further", "additional", "more", "fresh"})
# what a verb of release has after "by" that is no cell: a process or a way
NO_AGENT_ENDS = ("sis", "tion", "sion", "ment", "ing", "ly", "ance", "ence", "ity", "ism", "age", "ure", "means", "way")


def tag_receptors(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-2 receptors", "leptin receptor", "receptors for acetylcholine", "purinergic receptors" -> one RECEPTOR."""
    tagged: list[Word] = []
    for word in words:
        bare = word.kind == "RECEPTOR" and word.lower in ("receptor", "receptors")
        if bare and tagged and tagged[-1].end <= word.start:
            before = tagged[-1]
            adjective = before.kind == "WORD" and KIND_SHAPE.fullmatch(before.text) and before.lower not in NO_KINDS
            if before.kind in ("MOLECULE", "SYMBOL", "PATHWAY") or adjective:
                text = f"{before.text} {word.text}"
                tagged[-1] = word._replace(text=text, start=before.start, sort=before.text)
                continue
        after = tagged[-1] if tagged else None
        if word.kind == "SYMBOL" and after is not None and after.lower == "receptor" and word.start - after.end == 1:
            tagged[-1] = word._replace(kind="RECEPTOR")  # "acts on its receptor FGFR2b"
            continue
        tagged.append(word)
    return tagged


def tag_molecules(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Unknown molecules by their place: what is secreted, what stands before "secretion", symbols that are released."""
    tagged = list(words)
    for index, word in enumerate(words):
        derived = at(words, index - 1) == "DERIVED" and at(words, index + 1) not in HEADS | {
            "WORD",
            "SYMBOL",
            "NOSIGNAL",
        }
        if word.kind == "WORD" and (_bare_molecule(words, index) or asked_for(words, index)):
            tagged[index] = word._replace(kind="MOLECULE", base=ANY_NAME)
        elif word.kind == "WORD" and (derived or _secreted_word(words, index) or _labelled_actor(words, index)):
            tagged[index] = word._replace(kind="MOLECULE")
        elif word.kind == "PREP" and word.lower == "by" and at(words, index - 1) == "RELEASE":
            _tag_agent(tagged, index)
        elif word.kind == "SYMBOL":
            tagged[index] = word._replace(kind="MOLECULE" if _released_symbol(words, index) else "THING")
        elif word.kind == "RELEASE" and word.sort == "secrete" and word.form in ("base", "s", "past", "ing"):
            tag_object(tagged, index)
    return tagged


def _bare_molecule(words: list[Word], index: int) -> bool:
    """ "a molecule that it releases": the mere word, which no other noun describes."""
    if words[index].lower not in ("molecule", "molecules"):
        return False
    small = at(words, index - 1) == "WORD" and words[index - 1].lower == "small"
    pointed = at(words, index - 1) in ("INDEFINITE", "DEFINITE", "DEMONSTRATIVE")
    passing = small and any(word.kind == "CONTACTROUTE" for word in words)  # what gap junctions let through
    return (pointed or passing) and not (at(words, index + 1) == "PREP" and words[index + 1].lower == "of")


def _labelled_actor(words: list[Word], index: int) -> bool:
    """An unknown noun that acts in a way which a label names: "succinate acts as an autocrine signal"."""
    acts = at(words, index + 1) == "ACT" and words[index + 1].base in ("act", "function", "signal", "work")
    near = [at(words, index + step) for step in range(2, 6)]
    # "further work on autocrine loops": a noun
    acts = acts and (words[index + 1].form != "base" or words[index].lower.endswith("s"))
    return acts and "LABEL" in near and len(words[index].text) > 3 and words[index].lower not in NO_NAMES


def _secreted_word(words: list[Word], index: int) -> bool:
    """An unknown noun right before "secreted by" or "released from": "periostin secreted by fibroblasts"."""
    word, after = words[index], index + 1
    while at(words, after) in ("COMMA", "BE", "RELATIVE"):
        after += 1
    verb = words[after] if after < len(words) else None
    if verb is None or verb.kind != "RELEASE" or verb.form != "passive" or verb.sort != "secrete":
        return False
    agent = at(words, after + 1) == "PREP" and words[after + 1].lower in ("by", "from")
    agent = agent or at(words, after + 1) == "BLOODROUTE"
    return (
        agent and len(word.text) > 3 and word.lower not in NO_NAMES | STUFF and not word.lower.endswith(("ly", "ing"))
    )


def _tag_agent(words: list[Word], index: int) -> None:
    """ "released by the squamous mucosa": where no known cell follows, the noun after "by" is one that is not known."""
    end = index + 1
    while at(words, end) in MODIFIERS:
        end += 1
    last = None
    while at(words, end) in ("WORD", "STATE", "THING"):
        last, end = end, end + 1
    ends_phrase = at(words, end) not in ("CELL", "MOLECULE", "RECEPTOR", "EFFECT", "RELEASING", "ACTING")
    if last is None or not ends_phrase or not words[last].text.islower():
        return
    if words[last].lower.endswith("ed") and at(words, end) == "AND":
        return  # "by damaged or dying cells"
    noun = words[last].lower
    if len(noun) > 3 and not noun.endswith(NO_AGENT_ENDS) and noun not in NO_NAMES | NO_AGENTS:
        words[last] = words[last]._replace(kind="CELL")


def _released_symbol(words: list[Word], index: int) -> bool:
    if words[index].lower in STUFF:
        return False
    neighbours = [at(words, index + step) for step in (-2, -1, 1, 2, 3)]
    joined = any(
        at(words, index + step) == "MOLECULE" and at(words, index + step // 2) in ("AND", "COMMA", "SLASH")
        for step in (-2, 2)
    )
    after = index + 1
    while at(words, after) in ("BE", "AUX", "COMMA", "RELATIVE", "NOT") or (
        at(words, after) == "WORD" and words[after].lower.endswith("ly")
    ):
        after += 1
    released = (
        at(words, after) == "RELEASE" and words[after].form == "passive" and words[after].base not in EXPRESSING
    )  # any gene is
    made = neighbours[2] == "RELEASING" and not words[index + 1].lower.endswith("expression")
    return joined or released or made or neighbours[1] in ("RELEASE", "DERIVED", "SOLUBLE") or _acting(words, after)


def _acting(words: list[Word], after: int) -> bool:
    word = words[after] if after < len(words) else None
    return word is not None and word.kind in ("ACT", "BIND") and word.base in ("act", "bind", "signal")


def tag_object(words: list[Word], index: int) -> None:
    """The unknown object of a secreting verb: "secretes factor-like fooin" makes fooin a molecule."""
    end = index + 1
    while at(words, end) in MODIFIERS | {"AUX", "LABEL"}:
        end += 1
    last = None
    while at(words, end) in ("WORD", "THING"):
        last, end = end, end + 1
    stops = ("COMMA", "RELATIVE", "PREP", "STOP", "", "AND", "AUX", "BLOODROUTE", "SEMICOLON", "BUT", "LOCALROUTE")
    if last is None or at(words, end) not in stops:
        return
    noun = words[last].lower
    if len(noun) > 2 and noun not in NO_NAMES | STUFF and not noun.endswith(("ly", "ed", "ing")):
        words[last] = words[last]._replace(kind="MOLECULE")


def tag_things(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """States before cells; a modifier always gets a head: an unknown noun after it becomes a THING; loose words go."""
    tagged: list[Word] = []
    for index, word in enumerate(words):
        word = _describing_cell(words, index)
        if word.kind in ("WORD", "NOSIGNAL", "BLANK", "DERIVED") and not _derives(words, index):
            if (
                tagged and tagged[-1].kind in MODIFIERS and at(words, index + 1) not in HEADS | MODIFIERS | {"WORD"}
            ) or _unknown_subject(words, index):
                tagged.append(word._replace(kind="THING"))
            elif tagged and tagged[-1].kind in HEADS:
                tagged.append(word._replace(kind="GAP"))
            continue
        if tagged and tagged[-1].kind in MODIFIERS and word.kind not in HEADS | MODIFIERS | {"PRODUCING", "DERIVED"}:
            nearby = tagged[-1].kind == "NEAR" and word.kind == "LOCALROUTE"  # "the immediate extracellular space"
            tagged[-1] = tagged[-1]._replace(kind="WORD") if nearby else _headless(tagged[-1])
            if tagged[-1].kind == "WORD":
                tagged.pop()
        tagged.append(word)
    if tagged and tagged[-1].kind in MODIFIERS:
        tagged[-1] = _headless(tagged[-1])
    return [word for word in tagged if word.kind != "WORD"]


def _describing_cell(words: list[Word], index: int) -> Word:
    """The word, typed by what it says of the cell after it: "further cells", "the underlying cells", "old cells"."""
    word = words[index]
    if word.lower in MORE and at(words, index + 1) == "CELL" and at(words, index + 2) != "EFFECT":
        return word._replace(kind="OTHER")
    if word.lower == "host" and index and at(words, index + 1) == "CELL":
        return word._replace(kind="OTHER")  # other than what was grafted or what infects them
    if word.lower in LYING and at(words, index + 1) == "CELL":
        return word._replace(kind="NEAR")
    doing = word.kind == "EFFECT" and word.lower.endswith("ing") and " " not in word.text  # "dividing fibroblasts"
    if (word.kind == "WORD" or doing) and _before_cell(words, index) and STATE_SHAPE.fullmatch(word.text):
        return word._replace(kind="STATE")
    return word


def _unknown_subject(words: list[Word], index: int) -> bool:
    """An unknown noun between the start of a clause and its verb: "but infliximab neutralises it"."""
    if at(words, index - 1) not in ("BUT", "SUBORDINATE", "SEMICOLON", "STOP", "") or words[index].lower.endswith("ly"):
        return False
    after = index + 1
    while at(words, after) in ("AUX", "BE", "NOT"):
        after += 1
    return at(words, after) in VERBS and words[after].form != "ing"


def _derives(words: list[Word], index: int) -> bool:
    """Whether a molecule follows "derived", a describing word between them allowed."""
    ahead = [at(words, index + step) for step in (1, 2)]
    return words[index].kind == "DERIVED" and (
        ahead[0] == "MOLECULE" or (ahead[0] == "WORD" and ahead[1] == "MOLECULE")
    )


def _before_cell(words: list[Word], index: int) -> bool:
    after = index + 1
    while at(words, after) in ("WORD", "STATE", "NEAR", "OTHER") and after < index + 3:
        after += 1
    return at(words, after) == "CELL"


def _headless(word: Word) -> Word:
    """A modifier that nothing follows: "the others" and "those" stand for cells, the rest has no role."""
    if word.kind in ("OTHER", "NEAR", "SAME"):
        return word._replace(kind="THING", base=word.kind)
    if word.kind == "DEMONSTRATIVE":
        return word._replace(kind="PRONOUN")
    return word._replace(kind="WORD")
