"""Label words and their surroundings, before all other passes: "cell-autonomously", "paracrine inhibition of"."""

from sigclass.parse.late import Late
from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import at, spelling
from sigclass.parse.words import Word

AUTONOMOUS = frozenset({"autonomous", "autonomously"})
BESIDE_LABEL = 4  # words between two labels that are joined, at most
LOOPS = frozenset({"LOOP", "ACTING", "MANNER", "MOLECULE"})
UNDER = frozenset({"subject", "subjected", "exposed", "responsive"})
FORMS_OF_BE = ("is ", "isn", "are ", "aren", "was ", "wasn", "were ", "weren")
CELLS_SHORT = Late(r"[A-Z]{2,5}s")  # "CFs" for cardiac fibroblasts
UNFOUND = Late(
    r"\b(?:no|without|lack of|little|any) (?:\w+ )?(?:evidence|signs?|indications?|proof|hints?) "
    r"(?:of|for|that)(?: (?:an?|any|the|such))?(?: (?:autocrine|paracrine|endocrine|or|and|/))*$"
)
DENIED = Late(
    r"\b(?:no|independent of|independently of|(?:in the )?absence of|devoid of|lacks?|lacked|lacking"
    r"|(?:argu(?:es?|ed|ing) against|rul(?:es?|ed|ing) out|exclud(?:es?|ed|ing)|refut(?:es?|ed|ing))"
    r"(?: the (?:possibility|existence|presence|idea|hypothesis|view) of)?)"
    r"(?: (?:an?|any|the|such|detectable|obvious|known))?(?: (?:autocrine|paracrine|endocrine|or|and|/))*$"
    r"|(?:not|never) (?:act|work|function|signal|occur|operate|behave|happen) (?:in|as|by)(?: (?:an?|the))?"
    r"(?: (?:autocrine|paracrine|endocrine|or|and|/))*$"
)
UNFOUND_REACH = 9  # words from "no" to its label, at most
MADE_BY = frozenset({"dependent", "mediated", "driven", "based", "induced", "stimulated", "type", "like", "related"})
ABSENT = Late(
    r"(?:is|are|was|were|seems?|appears?|remains?) (?:\w+ )?(?:absent|missing|inactive|undetect\w+|unlikely|improbable"
    r"|implausible|ruled out|excluded|refuted|rejected|disproved|disproven)\b|"
    r"(?:is|are|was|were|has|have|had|do|does|did|could)? ?(?:not|n['’]t) (?:been |be )?"
    r"(?:present|active|detect\w*|found|observed|seen|operative|occur|operate|exist|happen)\b"
)
UNLIKELY = frozenset({"unlikely", "improbable", "implausible"})
PROTEINS = frozenset({"protein", "proteins"})
TELLING = frozenset({"RELEASE", "ACT", "BIND", "RESPOND", "COLON"})
DIFFERING = frozenset({"differ", "differs", "difference", "differences", "distinguish", "distinguishes", "distinction"})
BETWEEN_PREFIXES = frozenset({"MARK", "AND", "COMMA", "SLASH"})
PREFIX_REACH = 9  # words of "auto-, para- and endocrine"
PREFIXES = {"auto": "autocrine", "para": "paracrine", "juxta": "juxtacrine", "intra": "intracrine", "endo": "endocrine"}
CASES = frozenset({"case", "form", "kind", "type", "subtype", "variant", "subset"})
SORTS_OF_SIGNAL = {"paracrines": "paracrine", "autocrines": "autocrine", "juxtacrines": "juxtacrine"}
LONGEST_OBJECT = 5  # words of "synaptic function and"


def drop_classes(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Autocrine signaling is a special case of paracrine signaling": the class it belongs to is no second label."""
    kept = list(words)
    for index, word in enumerate(words):
        if word.kind != "LABEL" or [each.lower for each in words[max(0, index - 1) : index]] != ["of"]:
            continue
        back = index - 2
        is_case = back > 0 and words[back].lower in CASES
        while back > 0 and words[back].kind != "BE" and back > index - 6:
            back -= 1
        if is_case and words[back].kind == "BE" and any(each.kind == "LABEL" for each in words[:back]):
            kept[index] = word._replace(kind="WORD", sort="")
    return kept


def tag_sorts(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Paracrines act on nearby cells": signals of that kind, as some textbooks call them."""
    tagged: list[Word] = []
    for word in words:
        if word.lower in SORTS_OF_SIGNAL:
            tagged.append(word._replace(kind="LABEL", end=word.end - 1, sort=SORTS_OF_SIGNAL[word.lower]))
            word = word._replace(kind="MOLECULE", base="signal")
        tagged.append(word)
    return tagged


def tag_labels(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Make labels of what stands for one beside another, and open what a label shows to be no experiment."""
    words = _drop_compared(_drop_transmission(_open_prefixes(words)))
    words = _drop_means(_drop_unfound(_drop_absent(words)))
    return _open_mediated(_open_nouns(_tag_systemic(_tag_autonomous(_tag_under(words)))))


def _drop_transmission(words: list[Word]) -> list[Word]:
    """ "Astrocytes modulate synaptic transmission by releasing ATP": what they act on, no way of the ATP."""
    kept = list(words)
    for index, word in enumerate(words):
        transmits = (
            word.kind == "LABEL"
            and word.sort == "synaptic"
            and word.lower.endswith(("transmission", "neurotransmission"))
        )
        before = index - 1
        while at(words, before) in ("WORD", "AND", "COMMA", "EFFECT") and before > index - LONGEST_OBJECT:
            before -= 1  # "affect synaptic function and neurotransmission"
        if transmits and (at(words, before) == "ACT" or spelling(words, index - 1) in ("in", "of")):
            kept[index] = word._replace(kind="WORD", sort="")
    return kept


def _drop_compared(words: list[Word]) -> list[Word]:
    """ "Autocrine and paracrine signaling differ in the target cell": the sentence tells of no signal."""
    if not any(word.lower in DIFFERING for word in words):
        return words
    kept: list[Word] = []
    index = 0
    while index < len(words):
        end = next((i for i in range(index, len(words)) if words[i].kind == "STOP"), len(words)) + 1
        sentence = words[index:end]
        labels = {word.sort for word in sentence if word.kind == "LABEL"}
        told = any(word.kind in TELLING and word.form != "ing" for word in sentence)
        if len(labels) > 1 and not told and any(word.lower in DIFFERING for word in sentence):
            sentence = [word._replace(kind="WORD", sort="") if word.kind == "LABEL" else word for word in sentence]
        kept += sentence
        index = end
    return kept


def _open_prefixes(words: list[Word]) -> list[Word]:
    """ "auto- and paracrine", "auto/paracrine", "auto-, para- and endocrine": a label for each."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word, after = words[index], index + 1
        after += at(words, after) == "MARK"
        sort = PREFIXES.get(word.lower, "")
        if sort and at(words, after) in ("AND", "SLASH", "COMMA") and _ends_in_label(words, after + 1):
            opened.append(word._replace(kind="LABEL", sort=sort, end=words[after - 1].end))
            index = after
        else:
            opened.append(word)
            index += 1
    return opened


def _ends_in_label(words: list[Word], index: int) -> bool:
    """Whether a label follows, further prefixes between."""
    last = index + PREFIX_REACH
    while index < last and (spelling(words, index) in PREFIXES or at(words, index) in BETWEEN_PREFIXES):
        index += 1
    return at(words, index) == "LABEL"


def _drop_absent(words: list[Word]) -> list[Word]:
    """ "In the absence of paracrine IL-6, autocrine IL-6 sustains": the way told as absent is none of the answer."""
    for index, word in enumerate(words):
        opens = word.kind == "WITHOUT" and word.lower != "no" and at(words, index - 1) in ("", "STOP", "COMMA")
        if not opens or at(words, index + 1) != "LABEL":
            continue
        sentence = next((i for i in range(index, len(words)) if words[i].kind == "STOP"), len(words))
        comma = next((i for i in range(index, sentence) if words[i].kind == "COMMA"), sentence)
        ways = {each.sort for each in words[comma:sentence] if each.kind == "LABEL"}
        if comma - index <= UNFOUND_REACH and ways - {words[index + 1].sort}:
            return words[:index] + words[comma + 1 :]
    return words


def _drop_unfound(words: list[Word]) -> list[Word]:
    """ "no evidence of autocrine signaling", "no autocrine effect": the label names nothing that happens."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        if word.kind == "LABEL":
            spelt = " ".join(each.lower for each in words[max(0, index - UNFOUND_REACH) : index])
            if UNFOUND.search(spelt) or DENIED.search(spelt) or _is_missing(words, index):
                word = word._replace(kind="WORD", sort="")
            if word.sort == "endocrine" and "exocrine" in (each.lower for each in words[max(0, index - 2) : index + 3]):
                word = word._replace(kind="WORD", sort="")  # "endocrine and exocrine functions" are of a gland
        effect = at(words, index - 1) == "LABEL" and word.lower in ("effect", "effects")
        if effect and len(kept) > 1 and kept[-1].kind == "WORD" and kept[-2].lower == "no":
            no = kept[-2]  # "no autocrine effect" is no effect
            kept[-2:] = []
            word = word._replace(kind="ACTING", text=f"no {word.text}", start=no.start)
        kept.append(word)
    return kept


def _is_missing(words: list[Word], index: int) -> bool:
    """ "an autocrine IL-6 loop is absent from plasma cells": said to be missing after its label."""
    after = index + 1
    ends = VERBS | {"BE", "AUX", "NOT", "STOP", "COMMA", "RELATIVE"}
    while after < len(words) and (words[after].kind not in ends or words[after].form == "ing"):
        after += 1
    if any(word.lower in UNLIKELY for word in words[index:after]):
        return True  # "making an autocrine loop unlikely"
    return ABSENT.match(" ".join(word.lower for word in words[after : after + 4])) is not None


def _drop_means(words: list[Word]) -> list[Word]:
    """ "an IL-2-dependent autocrine mechanism", "a PDGF-mediated paracrine loop": the molecule's own way."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        kept.append(words[index])
        marked = words[index].kind in ("MOLECULE", "SYMBOL") and at(words, index + 1) == "MARK"
        if marked and at(words, index + 3) == "LABEL" and words[index + 2].lower in MADE_BY:
            index += 2
        index += 1
    return kept


def _tag_under(words: list[Word]) -> list[Word]:
    """ "are (not) subject to paracrine signals", "exposed to endocrine factors": they receive them."""
    tagged: list[Word] = []
    for index, word in enumerate(words):
        to = spelling(words, index + 1) in ("to", "to the", "to a")
        under = word.lower in UNDER and to and at(words, index + 2) in ("LABEL", "DEFINITE")
        back = len(tagged) - 1
        while under and back >= 0 and tagged[back].kind in ("NOT", "AUX"):
            back -= 1
        is_under = back >= 0 and tagged[back].kind == "BE"
        is_not_under = at(tagged, -1 + len(tagged)) == "NOT" and tagged[-1].lower.startswith(FORMS_OF_BE)
        if under and (is_under or is_not_under):
            if is_under:
                tagged[back] = tagged[back]._replace(kind="AUX")
            word = word._replace(kind="RESPOND", sort="respond", base="receive", form="base")
        tagged.append(word)
    return tagged


def _tag_autonomous(words: list[Word]) -> list[Word]:
    """ "both cell-autonomously and paracrinely": autocrine beside paracrine; of itself it names no signal."""
    tagged: list[Word] = []
    index = 0
    while index < len(words):
        last = index + 1 + (at(words, index + 1) == "MARK")
        word = words[index]
        if word.lower in ("cell", "cells") and spelling(words, last) in AUTONOMOUS:
            joined = _joined_label(words, index - 1, -1, "paracrine") or _joined_label(words, last + 1, 1, "paracrine")
            negated = index > 1 and words[index - 1].kind == "MARK" and words[index - 2].lower == "non"
            kind = "LABEL" if joined and not negated else "WORD"
            text = f"{word.text}-{words[last].text}"
            tagged.append(Word(kind, text, word.start, words[last].end, "autocrine" if kind == "LABEL" else ""))
            index = last
        else:
            tagged.append(word)
        index += 1
    return tagged


def _joined_label(words: list[Word], index: int, step: int, sort: str = "") -> bool:
    """Whether "and", "or" or a slash leads from here to a label."""
    joined = False
    for _ in range(BESIDE_LABEL):
        if at(words, index) in ("AND", "SLASH"):
            joined = True
        elif at(words, index) == "LABEL":
            return joined and sort in ("", words[index].sort)
        elif at(words, index) not in ("WORD", "MANNER", "COMMA", "AUX", "INDEFINITE", "PREP", "SUBORDINATE"):
            return False
        index += step
    return False


def _tag_systemic(words: list[Word]) -> list[Word]:
    """ "in a paracrine manner or systemically", "as a circulating hormone and as a paracrine signal": two labels."""
    tagged = list(words)
    for index, word in enumerate(words):
        if word.lower == "systemically" and (_joined_label(words, index - 1, -1) or _joined_label(words, index + 1, 1)):
            tagged[index] = word._replace(kind="LABEL", sort="endocrine")
        as_hormone = word.lower == "circulating" and "as" in (each.lower for each in words[max(0, index - 2) : index])
        if as_hormone and at(words, index + 1) == "MOLECULE" and _joined_label(words, index + 2, 1):
            tagged[index] = word._replace(kind="LABEL", sort="endocrine")
    return tagged


def _open_nouns(words: list[Word]) -> list[Word]:
    """ "paracrine inhibition of T cells by TGF-beta": what the signal does; "autocrine control by a protein"."""
    opened: list[Word] = []
    titled = False  # a label with its noun stands before
    for index, word in enumerate(words):
        labelled = at(words, index - 1) == "LABEL"
        titled = (titled or (labelled and word.kind in ("ACTING", "EXPERIMENT"))) and word.kind != "STOP"
        agent = index > 1 and words[index - 2].lower == "by" and at(words, index - 1) == "INDEFINITE"
        if titled and agent and word.lower in PROTEINS and at(words, index + 1) in ("PREP", "RELEASE", "STOP", ""):
            word = word._replace(kind="MOLECULE", base="factor")
        opened.append(word)
    return opened


def _open_mediated(words: list[Word]) -> list[Word]:
    """ "autocrine mechanisms regulating fibroblast-mediated repair": the cell that does it stands for its deed."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        opened.append(words[index])
        verb = words[index - 1] if index else None
        governed = verb is not None and verb.kind == "ACT" and verb.form in ("ing", "base", "s")
        named = (
            (words[index].kind == "CELL" or CELLS_SHORT.fullmatch(words[index].text))
            and at(words, index + 1) == "MARK"
            and index + 2 < len(words)
        )
        if governed and named and words[index + 2].lower == "mediated" and _after_label(words, index - 2):
            opened[-1] = words[index]._replace(kind="CELL")
            opened.append(words[index + 2]._replace(kind="WORD"))  # keeps the cell apart from the noun
            index += 2
        index += 1
    return opened


def _after_label(words: list[Word], index: int) -> bool:
    """Whether a label with its noun stands right before: "autocrine mechanisms that", "paracrine signals"."""
    if at(words, index) in ("RELATIVE", "AUX"):
        index -= 1
    return at(words, index) in LOOPS and at(words, index - 1) == "LABEL"
