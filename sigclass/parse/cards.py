"""The shorthand of flashcards and riddles: "ADH (pituitary): ...", "target: kidney", arrows, "I am secreted by"."""

from sigclass.parse.lexicon import VERBS, NameLexicon
from sigclass.parse.tokens import at, spelling
from sigclass.parse.unknown_words import ANY_NAME
from sigclass.parse.words import Word

FIELDS = {
    "target": "on", "targets": "on", "target organ": "on", "target organs": "on", "target cell": "on",
    "target cells": "on", "target tissue": "on", "target tissues": "on", "site of action": "on",
    "source": "from", "sources": "from", "origin": "from", "gland": "from", "site of release": "from",
}  # fmt: skip
DOINGS = frozenset({"action", "actions", "function", "functions", "effect", "effects", "role", "roles"})
BEFORE_CELL = frozenset({"WORD", "STATE", "NEAR", "OTHER", "DEFINITE", "INDEFINITE", "FAR", "MARK", "CELLADJ", "SAME"})
DASHES = frozenset("-‐‑‒–−—|")


def read_cards(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """Spell out what such texts leave to marks; other texts stay as they are."""
    marks = {word.text for word in words if word.kind in ("COLON", "COMMA", "MARK", "PRONOUN", "OPEN")}
    if not marks & {":", "=", "→", ">", "I", "(", "[", "|", *DASHES}:
        return words
    words = _to_whom(_headed(_named_field(words, lexicon)))
    return _riddle(_arrows(_fields(_apposed(_columns(_made_in_brackets(_row(words))), lexicon))), lexicon)


def _named_field(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Cytokine: IL-5. Source: Th2 cells.": the field is no further molecule; a source told first goes behind it."""
    kept: list[Word] = []
    index = 0
    while index < len(words):
        index += 2 * _names_field(words, index, lexicon)
        kept.append(words[index])
        index += 1
    pause = next((index for index, word in enumerate(kept) if word.kind in ("STOP", "SEMICOLON")), 0)
    source = (
        kept and FIELDS.get(kept[0].lower) == "from" and at(kept, 1) == "COLON" and at(kept, pause + 1) == "MOLECULE"
    )
    return [kept[pause + 1], _preposition(kept[1], "from"), *kept[2:pause], *kept[pause + 2 :]] if source else kept


def _names_field(words: list[Word], index: int, lexicon: NameLexicon) -> bool:
    """Whether "Cytokine:" stands here before a molecule's own name."""
    molecules = (
        at(words, index) == "MOLECULE" and at(words, index + 1) == "COLON" and at(words, index + 2) == "MOLECULE"
    )
    if not molecules:
        return False
    return lexicon.is_generic("MOLECULE", words[index].text) > lexicon.is_generic("MOLECULE", words[index + 2].text)


def _headed(words: list[Word]) -> list[Word]:
    """ "Synaptic: ..." at the start: a label here, but an adjective in "synaptic vesicles"."""
    first = next((index for index, word in enumerate(words) if word.kind != "MARK"), 0)
    closed = at(words, first + 1) == "COLON" or (first + 1 < len(words) and words[first + 1].text in DASHES)
    if first < len(words) and closed and words[first].lower == "synaptic":
        return [*words[:first], words[first]._replace(kind="LABEL", sort="synaptic"), *words[first + 1 :]]
    named = at(words, first) == "MOLECULE" and at(words, first + 1) == "STOP" and at(words, first + 3) == "COLON"
    if named and words[first + 2].lower in FIELDS:  # "CCK. Source: I cells. Action: ..."
        return [*words[: first + 1], words[first + 1]._replace(kind="COLON", text=":"), *words[first + 2 :]]
    return words


def _to_whom(words: list[Word]) -> list[Word]:
    """ "Synaptic: neuron to muscle", "Paracrine — cell to nearby cell": a label, and from whom to whom."""
    kinds = [word.kind for word in words]
    if "LABEL" not in kinds or VERBS & set(kinds):
        return words
    to = [index for index, word in enumerate(words) if word.lower == "to" and at(words, index - 1) == "CELL"]
    after = to[0] + 1 if len(to) == 1 else len(words)
    while at(words, after) in BEFORE_CELL:
        after += 1
    if at(words, after) not in ("CELL", "NEIGHBOR"):
        return words
    mark = words[to[0]]
    return [*words[: to[0]], mark._replace(kind="ACT", sort="affect", base="signal to", form="s"), *words[to[0] + 1 :]]


def _row(words: list[Word]) -> list[Word]:
    """ "| IL-12 | Macrophages | Activates NK cells |": a row of a table, its columns parted as by dashes."""
    bars = [index for index, word in enumerate(words) if word.text == "|"]
    named = any(words[index + 1].lower in FIELDS for index in bars if index + 1 < len(words))
    if len(bars) < 2 or named:
        return words
    kept = [word for word in words if word.text not in ("*", "**")]
    while kept and kept[0].text == "|":
        kept.pop(0)
    while kept and kept[-1].text in ("|", "."):
        kept.pop()
    return [word._replace(text="–") if word.text == "|" else word for word in kept]


def _columns(words: list[Word]) -> list[Word]:
    """ "PTH | source: parathyroid gland | target: bone": columns are parted as by commas."""
    parted: list[Word] = []
    for index, word in enumerate(words):
        named = spelling(words, index + 1) in FIELDS
        if word.text != "|":
            parted.append(word)
        elif not named:
            parted.append(word._replace(kind="COMMA"))
    return parted


def _made_in_brackets(words: list[Word]) -> list[Word]:
    """ "Insulin (pancreas): ..." at the start: the brackets hold where it comes from."""
    first = next((index for index, word in enumerate(words) if word.kind != "MARK"), 0)
    if at(words, first) == "MOLECULE" and at(words, first + 1) in ("MARK", "COMMA") and words[first + 1].text in DASHES:
        return _between_dashes(words, first)
    if at(words, first) != "MOLECULE" or at(words, first + 1) != "OPEN":
        return words
    close = first + 2
    while at(words, close) in BEFORE_CELL | {"CELL", "AND", "COMMA", "PREP"}:
        close += 1
    inner = words[first + 2 : close]
    if at(words, close) != "CLOSE" or not inner or inner[-1].kind != "CELL":
        return words
    source = [] if inner[0].kind == "PREP" else [_preposition(words[first + 1], "from")]
    return [*words[: first + 1], *source, *inner, *words[close + 1 :]]


def _between_dashes(words: list[Word], first: int) -> list[Word]:
    """ "ACTH - anterior pituitary - stimulates the adrenal cortex": source, then what it does or whom it reaches."""
    dash = words[first + 1]
    close = first + 2
    while at(words, close) in {"WORD", "STATE", "DEFINITE", "CELL", "AND"}:
        close += 1
    source = words[first + 2 : close]
    spaced = dash.start > words[first].end
    if not (spaced and source and source[-1].kind == "CELL" and close < len(words) and words[close].text in DASHES):
        return words
    start = [*words[: first + 1], _preposition(dash, "from"), *source]
    if _cell_ahead(words, close + 1):
        relative = dash._replace(kind="RELATIVE", text="which")
        return [*start, relative, _act(dash), _preposition(dash, "on"), *words[close + 1 :]]
    pause = [] if at(words, close + 1) in VERBS else [dash._replace(kind="COMMA")]
    return [*start, *pause, *words[close + 1 :]]


def _apposed(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Neurotransmitters: chemicals that carry ...", "Histamine: a local mediator released by ...": one molecule."""
    first = next((index for index, word in enumerate(words) if word.kind == "MOLECULE"), len(words))
    colon = next((index for index in range(first, min(first + 7, len(words))) if words[index].kind == "COLON"), 0)
    between = {word.kind for word in words[first + 1 : colon]}
    if not colon or between - {"OPEN", "CLOSE", "MARK", "SYMBOL", "MOLECULE", "WORD"}:
        return words
    end = colon + 1
    while at(words, end) in ("DEFINITE", "INDEFINITE", "WORD", "STATE", "LABEL") and end < colon + 6:
        end += 1
    generic = at(words, end) == "MOLECULE" and lexicon.is_generic("MOLECULE", words[end].text)
    if not generic or at(words, end + 1) not in ("RELATIVE", "DEMONSTRATIVE", "RELEASE", "AUX", "PREP", "ACT"):
        return words
    return [*words[: colon + 1], *(w for w in words[colon + 1 : end] if w.kind == "LABEL"), *words[end + 1 :]]


def _preposition(mark: Word, spelling: str) -> Word:
    return mark._replace(kind="PREP", text=spelling, sort=spelling)


def _fields(words: list[Word]) -> list[Word]:
    """ "source: T cells; target: B cells", "Secreted by: macrophages": a field's name and its colon say as much."""
    spelt: list[Word] = []
    for index, word in enumerate(words):
        before = spelt[-1] if spelt else None
        if (
            (word.kind == "COLON" or word.text == "=")
            and before is not None
            and at(words, index + 1) not in ("", "STOP", "BLANK")
        ):
            field = FIELDS.get(before.lower)
            if field and index > 1:
                spelt.pop()
                spelt += [_act(before)._replace(text="acts")] if field == "on" else []
                spelt.append(_preposition(before, field))
                continue
            if before.kind == "PREP":
                continue
            if before.lower in DOINGS and (_finite(words, index + 1) or at(words, index + 1) == "EFFECT"):
                spelt.pop()
                promote = before._replace(kind="ACT", sort="raise", base="promote", form="s")
                spelt += [promote] if at(words, index + 1) == "EFFECT" else []
                continue
        spelt.append(word)
    return spelt


def _act(mark: Word) -> Word:
    return mark._replace(kind="ACT", sort="act", base="act", form="s")


def _arrows(words: list[Word]) -> list[Word]:
    """ "secrete PDGF → fibroblasts", "PTH: parathyroid glands -> bone": the arrow leads to the molecule's target."""
    spelt: list[Word] = []
    index = 0
    while index < len(words):
        word, length = words[index], _arrow_length(words, index)
        index += length or 1
        if not length:
            spelt.append(word)
            continue
        which = word._replace(kind="RELATIVE", text="which")
        cell = _cell_ahead(words, index)
        if at(spelt, len(spelt) - 1) == "CELL" and at(words, index) == "MOLECULE":
            spelt += [which] if any(w.kind in VERBS for w in spelt) else []
            spelt += [word._replace(kind="RELEASE", sort="make", base="make", form="s")]
        elif not _molecule_before(spelt):
            spelt.append(word._replace(kind="COMMA"))
        elif cell:
            spelt += [which, _act(word), _preposition(word, "on"), *words[index : cell + 1]]
            index = cell + 1
            spelt += [which] if _finite(words, index) else []
        elif at(words, index) == "EFFECT":
            spelt += [which, word._replace(kind="ACT", sort="raise", base="promote", form="s")]
        elif _finite(words, index):
            spelt.append(which)
        else:
            spelt.append(word._replace(kind="COMMA"))
    return spelt


def _finite(words: list[Word], index: int) -> bool:
    return at(words, index) in VERBS and words[index].form in ("base", "s")


def _arrow_length(words: list[Word], index: int) -> int:
    if words[index].text == "→":
        return 1
    if words[index].text != "-":
        return 0
    tail = [word.text for word in words[index : index + 3]]
    if tail[:2] == ["-", ">"]:
        return 2
    return 3 if tail == ["-", "-", ">"] else 0


def _cell_ahead(words: list[Word], index: int) -> int:
    """Where the cell stands that an arrow points at; 0 where it points at something else."""
    ahead = index
    while at(words, ahead) in BEFORE_CELL and ahead < index + 4:
        ahead += 1
    return ahead if at(words, ahead) == "CELL" and at(words, ahead + 1) != "MOLECULE" else 0


def _molecule_before(spelt: list[Word]) -> bool:
    """Whether a molecule is named before in the same sentence, and a cell or a release with it."""
    for word in reversed(spelt):
        if word.kind == "MOLECULE":
            return True
        if word.kind == "STOP":
            return False
    return False


def _riddle(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "I am secreted by the thyroid gland": the molecule speaks."""
    if not any(_speaks(words, index) for index in range(len(words))):
        return words
    generic = (w.text for w in words if w.kind == "MOLECULE" and lexicon.is_generic("MOLECULE", w.text))
    name = next(generic, "neurotransmitter" if _from_a_nerve(words, lexicon) else ANY_NAME)
    return [w._replace(kind="MOLECULE", base=name) if w.text == "I" and w.kind == "PRONOUN" else w for w in words]


def _from_a_nerve(words: list[Word], lexicon: NameLexicon) -> bool:
    """Whether the first cell that is named is a neuron."""
    cells = lexicon.knowledge.cells
    first = next((word.text for word in words if word.kind == "CELL"), "")
    return any(cells[name].lineage == "neuron" for name in lexicon.index("CELL").find(first))


def _speaks(words: list[Word], index: int) -> bool:
    if words[index].text != "I" or words[index].kind != "PRONOUN" or at(words, index + 1) != "BE":
        return False
    after = index + 2
    while at(words, after) in ("AUX", "WORD", "INDEFINITE", "NOT"):
        after += 1
    verb = words[after] if after < len(words) else None
    return verb is not None and (verb.kind == "MOLECULE" or (verb.kind == "RELEASE" and verb.form == "ed"))
