"""Questions that ask for the molecule: "What do T cells secrete ...?", "The pituitary secretes which hormone ...?"."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import MODIFIERS, at, spelling
from sigclass.parse.unknown_words import ANY_NAME
from sigclass.parse.words import Word

DOES = frozenset({"do", "does", "did", "can", "could", "must", "will"})
IS = frozenset({"is", "are", "was", "were"})
MAKING = frozenset({"produce", "make", "synthesize", "synthesise"})
AFTER_RELEASE = frozenset({"AUX", "PREP", "COMMA", "STOP", "RELATIVE", "DEMONSTRATIVE", "BLOODROUTE", "LOCALROUTE"})
ASKED = frozenset({"which", "what"})
ASKED_REACH = 6  # words from "what" to the cell
MOREOVER = frozenset({"next", "then", "first", "also", "instead"})  # "what do they release next?"


def ask_for_molecule(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """What is asked for is a molecule of no name; its gland is named apart: "which hypothalamic hormone"."""
    if not any(word.lower in ASKED and _may_ask(words, index) for index, word in enumerate(words)):
        return words
    words = _without_choice(words)
    asked: list[Word] = []
    for index, word in enumerate(words):
        asks = word.lower in ASKED and at(words, index + 1) == "MOLECULE"
        after = at(words, index - 1) in VERBS or (at(words, index - 1) == "PREP" and words[-1].text == "?")
        if asks and after and lexicon.is_generic("MOLECULE", words[index + 1].text):
            continue  # "secretes which hormone", "are stimulated by which cytokine?"
        if word.lower in ASKED and (_what_they_release(words, index) or _what_is_released(words, index)):
            asked.append(word._replace(kind="MOLECULE", base=_kind_of(words, index, lexicon)))
        elif word.lower == "do" and at(words, index - 1) == "MOLECULE" and at(words, index + 1) == "PREP":
            asked.append(word._replace(kind="ACT", sort="affect", base="affect", form="base"))  # "do to B cells"
        elif word.kind == "MOLECULE" and index and words[index - 1].lower in ASKED:
            asked += _gland_apart(word, lexicon)
        else:
            asked.append(word)
    return asked


def fill_blanks(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Macrophages secrete ____ that acts on", "____ is secreted by macrophages": a signal to be named."""
    filled: list[Word] = []
    for index, word in enumerate(words):
        before = words[index - 1] if index else None
        object_of = before is not None and before.kind == "RELEASE" and before.form in ("base", "s", "past", "ed")
        passive = at(words, index + 1) == "BE" and at(words, index + 2) == "RELEASE" and words[index + 2].form == "ed"
        opens = at(words, index - 1) in ("", "STOP", "DEFINITE", "COMMA")
        after = at(words, index + 1) in ("RELATIVE", "DEMONSTRATIVE", "COMMA", "STOP", "AUX", "AND", "PREP", "")
        if word.kind == "BLANK" and ((object_of and after) or (passive and opens)):
            word = word._replace(kind="MOLECULE", base=ANY_NAME)
        filled.append(word)
    return filled


def _may_ask(words: list[Word], index: int) -> bool:
    """Whether "which" opens a sentence, stands in a question or right behind a verb; not ", which binds"."""
    before = at(words, index - 1)
    return words[-1].text == "?" or before in VERBS or before in ("", "STOP", "COLON", "SEMICOLON", "PREP", "MARK")


def _without_choice(words: list[Word]) -> list[Word]:
    """ "Which of the following do mast cells release?" asks as "What do mast cells release?"."""
    for index, word in enumerate(words[:-4]):
        choice = [each.lower for each in words[index + 1 : index + 5]]
        if word.lower in ASKED and choice[:2] in (["of", "the"], ["of", "these"]) and choice[3] in DOES | IS:
            return words[: index + 1] + words[index + 4 :]
        if word.lower in ASKED and choice[:2] == ["of", "these"] and choice[2] in DOES | IS:
            return words[: index + 1] + words[index + 3 :]
    return words


def _what_is_released(words: list[Word], index: int) -> bool:
    """Whether "is secreted by T cells" follows, right after "what"."""
    made = at(words, index + 1) == "BE" and at(words, index + 2) == "RELEASE" and words[index + 2].form == "ed"
    return made and at(words, index + 3) == "PREP" and words[index + 3].lower in ("by", "from")


def _what_they_release(words: list[Word], index: int) -> bool:
    """Whether "do T cells secrete" follows, without an object of its own."""
    after = index + 1
    if at(words, after) != "AUX" or words[after].lower not in DOES:
        return False
    after += 1
    while at(words, after) in MODIFIERS | {"WORD", "AUX", "CELLADJ", "ACT"} and after < index + ASKED_REACH:
        if words[after].kind == "ACT" and words[after].form != "ed":
            return False
        after += 1  # "do activated T cells"
    if at(words, after) not in ("CELL", "PRONOUN"):
        return False
    while at(words, after + 1) == "AUX" or (at(words, after + 1) == "WORD" and spelling(words, after + 1)[-2:] == "ly"):
        after += 1  # "do platelets also release"
    if at(words, after + 1) != "RELEASE":
        return False
    verb = words[after + 1]
    more = spelling(words, after + 2) in MOREOVER
    following = at(words, after + (3 if more else 2))
    return following in AFTER_RELEASE and (verb.sort == "secrete" or _for_somebody(verb, following))


def _for_somebody(verb: Word, following: str) -> bool:
    """ "What do macrophages make to recruit neutrophils?"; what they make at all may be no signal."""
    return verb.base in MAKING and following == "AUX"


def _kind_of(words: list[Word], index: int, lexicon: NameLexicon) -> str:
    """A neuron is asked for its transmitter."""
    cell = next((word.text for word in words[index:] if word.kind == "CELL"), "")
    names = lexicon.index("CELL").find(cell)
    nerve = any(lexicon.knowledge.cells[name].lineage == "neuron" for name in names)
    return "neurotransmitter" if nerve else ANY_NAME


def _gland_apart(word: Word, lexicon: NameLexicon) -> list[Word]:
    """ "hypothalamic hormone" -> the hypothalamus and a hormone."""
    place, _, what = word.text.partition(" ")
    if not (what and lexicon.is_generic("MOLECULE", word.text) and lexicon.is_generic("MOLECULE", what)):
        return [word]
    names = lexicon.index("MOLECULE").find(word.text)
    glands = [gland for name in names for gland in lexicon.knowledge.molecules[name].releasers]
    if len(names) != 1 or not glands:
        return [word]
    middle = word.start + len(place)
    gland = word._replace(kind="CELL", text=place, end=middle, base=glands[-1], sort=glands[-1])
    return [gland, word._replace(text=what, start=middle + 1)]


def asked_for(words: list[Word], index: int) -> bool:
    """ "What glycoprotein do Sertoli cells secrete ...": what is asked for is what they secrete."""
    if at(words, index - 1) != "QUESTION" or at(words, index + 1) != "AUX":
        return False
    after = index + 2
    while at(words, after) in MODIFIERS | {"WORD", "AUX"}:
        after += 1
    verb = after + 1
    return at(words, after) == "CELL" and at(words, verb) == "RELEASE" and words[verb].sort == "secrete"
