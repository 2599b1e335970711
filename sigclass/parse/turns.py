"""Turns of phrase: "a member of the IL-1 family", "circulating leptin", "which receptor?", "makes it divide"."""

from sigclass.parse.asking import ASKED
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import MODIFIERS, at, noun_at, spelling
from sigclass.parse.unknown_words import ANY_NAME
from sigclass.parse.words import Word

FAMILIES = frozenset({"family", "superfamily", "subfamily"})
LONGEST_FAMILY = 6  # words between "member of" and "family", at most
CIRCULATING = frozenset({"circulating", "blood-borne", "bloodborne"})
# what a molecule describes rather than acts: "circulating insulin levels", "circulating IL-2-producing cells"
BEFORE_NOUN = frozenset({"INDEFINITE", "DEFINITE", "WITHOUT", "DEMONSTRATIVE"})
DESCRIBED = frozenset({"CELL", "RECEPTOR", "MARK", "PRODUCING", "WORD", "RELEASING"})
ACTED_ON = frozenset({"RECEPTOR", "PATHWAY"})
# illnesses that bear the name of what they began in: the cancer itself does not waste away
TRANSCRIPTS = frozenset({"mrna", "mrnas", "transcript", "transcripts"})
FOUND = frozenset(
    {"detected", "found", "observed", "seen", "identified", "localized", "localised", "demonstrated", "present"}
)
INVOLVING = frozenset({"involves", "involve", "involved", "uses", "used", "involving"})
LISTED = frozenset({"CELL", "AND", "COMMA", "DEFINITE", "INDEFINITE", "STATE", "NEAR", "OTHER"})
ILLS = frozenset({"cachexia", "failure", "disease", "diseases", "anorexia", "fatigue", "therapy", "immunotherapy"})
LETTING = frozenset({"make", "cause", "tell", "help", "allow", "enable", "instruct", "drive", "trigger", "stimulate"})


def fold_families(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-33, a member of the IL-1 family, is released": the family is no further molecule."""
    folded: list[Word] = []
    index = 0
    while index < len(words):
        end = _family_end(words, index)
        if end == index:
            folded.append(words[index])
            index += 1
            continue
        first, last = words[index], words[end - 1]
        if folded and folded[-1].kind == "COMMA":
            folded.pop()
            end += at(words, end) == "COMMA"
        elif not folded or folded[-1].kind == "STOP":
            end += at(words, end) == "COMMA"
        else:  # "is a member of the IL-6 family that acts on neurons"
            folded += [first, Word("MOLECULE", last.text, last.start, last.end, base=ANY_NAME)]
        index = end
    return folded


def _family_end(words: list[Word], index: int) -> int:
    """Where "a member of the ... family [of cytokines]" that begins here ends; `index` where there is none."""
    after = index + 1
    while at(words, after) == "WORD" and words[after].lower != "member" and after < index + 3:
        after += 1
    able = at(words, index) in ("INDEFINITE", "DEFINITE") and after + 1 < len(words) and words[after].lower == "member"
    if not able or words[after + 1].lower != "of":
        return index
    for end in range(after + 2, min(after + 2 + LONGEST_FAMILY, len(words))):
        if words[end].kind in ("COMMA", "STOP"):
            return index
        if words[end].lower in FAMILIES:
            more = end + 2 if at(words, end + 1) == "PREP" and words[end + 1].lower == "of" else end
            return more + 1 if at(words, more) == "MOLECULE" else end + 1
    return index


TELLERS = frozenset({"MOLECULE", "CELL", "RELATIVE"})
TOLD = frozenset({"DEFINITE", "WORD", "STATE", "EFFECT", "NOSIGNAL"})
LONGEST_TOLD = 4  # words of what is told: "the fed state of the body" is longer


def split_signal_to(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "receive no signal to produce testosterone": a noun here, not the verb "signal to"."""
    split: list[Word] = []
    for index, word in enumerate(words):
        # "adipokines that signal to the brain"
        does = at(words, index - 2) == "MOLECULE" and spelling(words, index - 1) == "that"
        if word.lower in ("signal to", "signals to") and at(words, index - 1) in BEFORE_NOUN and not does:
            noun = word.text.split()[0]
            split.append(Word("MOLECULE", noun, word.start, word.start + len(noun)))
            word = Word("AUX", "to", word.end - len("to"), word.end)
        split.append(word)
    return split


def join_signal_to(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Leptin from adipocytes signals fullness to the brain": what it tells stands inside the verb "signal to"."""
    joined: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        after = index + 1
        if word.kind == "MOLECULE" and word.lower in ("signal", "signals") and at(words, index - 1) in TELLERS:
            while at(words, after) in TOLD and after <= index + LONGEST_TOLD:
                after += 1
        reached = after + 1 if at(words, after + 1) != "DEFINITE" else after + 2
        if index + 1 < after and spelling(words, after) == "to" and at(words, reached) == "CELL":
            form = "s" if word.lower.endswith("s") else "base"
            word = Word("ACT", word.text, word.start, words[after].end, "affect", "signal to", form)
            index = after
        elif word.lower in ("signal", "signals") and _whom(words, index):
            word = word._replace(
                kind="ACT", sort="affect", base="signal to", form="s" if word.lower[-1] == "s" else "base"
            )
        joined.append(word)
        index += 1
    return joined


def _whom(words: list[Word], index: int) -> bool:
    """ "a cell signals its neighbors", "signals itself": whom it signals, right after the verb."""
    if at(words, index - 1) not in TELLERS or words[index].kind != "MOLECULE":
        return False
    after = index + 1
    while at(words, after) in ("DEFINITE", "INDEFINITE", "OTHER", "NEAR", "FAR") and after < index + LONGEST_TOLD:
        after += 1
    return at(words, after) in ("ITSELF", "NEIGHBOR") or (after > index + 1 and at(words, after) == "CELL")


def tag_circulating(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "circulating leptin acts on the brain": it comes with the blood."""
    tagged: list[Word] = []
    for index, word in enumerate(words):
        able = word.kind != "LABEL" and word.lower in CIRCULATING and at(words, index + 1) == "MOLECULE"
        if able and at(words, index + 2) not in DESCRIBED:
            word = word._replace(kind="BLOODROUTE")
        elif word.kind == "BLOODROUTE" and word.lower.startswith("throughout") and _is_found(words, index):
            tagged.append(Word("PREP", "throughout", word.start, word.start + len("throughout"), sort="in"))
            word = word._replace(kind="CELL", text="tissues", start=word.end - len("the body"))
        tagged.append(word)
    return tagged


def _is_found(words: list[Word], index: int) -> bool:
    """ "is expressed throughout the body": where it is made, not how it goes."""
    before = words[index - 1] if index else None
    if before is None or at(words, index - 2) not in ("BE", "AUX", "WORD"):
        return False
    return before.lower in ("found", "present", "distributed", "widespread") or (
        before.kind == "RELEASE" and before.sort == "make"
    )


def join_sources(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Secretin, from S cells of the duodenum, stimulates": the source is the molecule's, comma or not."""
    return [word for index, word in enumerate(words) if not _before_source(words, index)]


def _before_source(words: list[Word], index: int) -> bool:
    if words[index].kind != "COMMA" or at(words, index - 1) != "MOLECULE" or at(words, index + 1) != "PREP":
        return False
    cell = index + 2
    while at(words, cell) in ("DEFINITE", "STATE", "WORD", "NEAR", "OTHER") or (
        at(words, cell) == "ACT" and words[cell].lower.endswith("ed")
    ):
        cell += 1
    return words[index + 1].lower == "from" and at(words, cell) == "CELL"


def drop_asked(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "acts on which receptor on parietal cells?": the question leaves the order of a statement as it is."""
    return [word for index, word in enumerate(words) if not _asks_in_place(words, index)]


def _asks_in_place(words: list[Word], index: int) -> bool:
    if words[index].lower not in ASKED or index < 2:
        return False
    noun = index + 1
    while at(words, noun) in ("WORD", "SURFACE"):
        noun += 1
    verb = words[index - 1 - (words[index - 1].kind == "PREP" or words[index - 1].lower == "to")]
    while noun < len(words) and (words[noun].kind == "PREP" or words[noun].lower in ("type", "types", "kind")):
        noun += 1  # "what type of receptor"
    asked = at(words, noun) in ACTED_ON and verb.kind in ("ACT", "BIND")
    asked = asked or (at(words, noun) == "MOLECULE" and verb.kind == "RELEASE" and verb.form in ("s", "base", "past"))
    return asked and any(word.text == "?" for word in words[noun:])


def drop_ills(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "cancer cachexia", "heart failure": an illness, not the cell or organ that responds."""
    return [
        word._replace(kind="WORD") if word.kind == "CELL" and spelling(words, index + 1) in ILLS else word
        for index, word in enumerate(words)
    ]


def point_it(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "A cell releases a chemical that makes it divide": the chemical's object can only be the one cell named."""
    for index, word in enumerate(words):
        if word.kind == "PRONOUN" and word.lower == "it" and _is_made_to(words, index):
            pointed = [word._replace(kind="ACT", sort="affect", base="affect", form="s", end=word.start, text="")]
            return [*words[: index - 1], *pointed, word._replace(kind="ITSELF"), *words[index + 1 :]]
    return words


def _is_made_to(words: list[Word], index: int) -> bool:
    verb, following = words[index - 1], index + 1
    following += spelling(words, following) == "to"
    if verb.base not in LETTING or verb.form not in ("s", "ed", "past") or at(words, index - 2) != "RELATIVE":
        return False
    deed = at(words, following) in ("EFFECT", "WORD", "ACT", "RELEASE", "RESPOND", "TRAVEL")
    before = words[: index - 2]
    cells = [word for word in before if word.kind == "CELL"]
    makes = any(word.kind == "RELEASE" and word.form in ("s", "past", "ed", "base") for word in before)
    molecule = at(words, index - 3) in ("MOLECULE", "COMMA")
    return deed and makes and molecule and len(cells) == 1 and not cells[0].lower.endswith("cells")


def tag_transcripts(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "IL-8 mRNA was detected in macrophages", "IL-8 mRNA in macrophages": it is expressed there."""
    tagged = list(words)
    for index in range(len(words) - 1, -1, -1):  # from the end, so that the places before it hold
        word = words[index]
        if word.lower not in TRANSCRIPTS or at(words, index - 1) != "MOLECULE":
            continue
        both = at(words, index + 1) == "AND" and spelling(words, index + 2) in ("protein", "proteins")
        noun = index + 2 * both  # "mRNA and protein"
        after = noun + 1
        while at(words, after) in ("BE", "AUX"):
            after += 1
        found = after > noun + 1 and spelling(words, after) in FOUND
        there = at(words, after + found) == "PREP" and words[after + found].lower in ("in", "by")
        if found and there:
            expressed = words[after]._replace(kind="RELEASE", text="expressed", sort="make", base="express", form="ed")
            tagged[index : after + 1] = [*words[noun + 1 : after], expressed]
        elif found or there:
            tagged[index] = word._replace(kind="RELEASING")
    return tagged


def name_ones(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "these keratinocytes and neighbouring ones": the ones are cells."""
    return [
        word._replace(kind="CELL", base="cells")
        if word.lower == "ones" and at(words, index - 1) in ("NEAR", "OTHER", "FAR")
        else word
        for index, word in enumerate(words)
    ]


def _drop_signal(opened: list[Word]) -> None:
    opened.pop()
    while opened and opened[-1].kind in (*MODIFIERS, "WORD"):
        opened.pop()


def open_involving(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "the dialogue between T cells and B cells involves IL-4": it is mediated by it."""
    opened: list[Word] = []
    between = False
    for index, word in enumerate(words):
        if between and word.lower in INVOLVING and at(words, index - 1) == "CELL":
            opened.append(word._replace(kind="ACT", sort="raise", base="mediate", form="passive"))
            word = Word("PREP", "by", word.end, word.end, sort="by")
        signal = index > 0 and word.lower == "involving" and words[index - 1].lower in ("signal", "signals")
        if signal and (at(words, index + 1) == "BINDING" or noun_at(words, index + 1, "BINDING") > 0):
            _drop_signal(opened)  # "requires a second signal involving the interaction of CD28 with CD80"
            continue
        between = word.lower == "between" or (between and word.kind in LISTED)
        opened.append(word)
    return opened
