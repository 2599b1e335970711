"""Where a signal or a deed comes from, in other words: "the source of TNF is", "is a product of", "results from"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import ARTICLES, at, noun_at, spelling
from sigclass.parse.words import Word

PRODUCT = frozenset({"product", "products"})
RESULTING = frozenset(["results", "result", "resulted", "resulting", "arises", "arise", "arose", "stems", "stem"])
REACTING = frozenset({"react", "reacts", "reacted", "respond", "responds", "responded", "answer", "answers"})
GERUNDS = {"release": "releasing", "secretion": "secreting", "production": "producing", "synthesis": "making"}
FIRING = frozenset(
    {"fire", "fires", "degranulate", "degranulates", "depolarize", "depolarizes", "burst", "bursts", "rupture"}
)
WHEN = frozenset({"when", "once", "as", "after", "if"})
UPON = frozenset({"upon", "during", "following", "after", "on", "by"})
UNDERGONE = frozenset({"activation", "degranulation", "depolarization", "depolarisation", "lysis", "rupture", "death"})
KEPT = frozenset({"contained", "carried", "packaged", "packed", "found", "present"})
STORES = frozenset({"granules", "granule", "vesicles", "vesicle", "alpha-granules", "secretory granules"})
REACTION_REACH = 8  # words between "respond" and "with the release of"


def open_sources(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "The main producers of TNF are macrophages": it is produced by them; "the source of the TNF" is that of TNF."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        if word.kind == "RELEASING" and word.sort == "source" and word.lower.endswith(" of"):
            molecule = noun_at(words, index + 1, "MOLECULE")
            last = _list_end(words, molecule)
            if molecule > 0 and at(words, last + 1) == "BE" and _leads_to_cell(words, last + 2):
                _drop_opening(opened)
                opened += [*words[molecule:last], *_produced_by(words[last], words[last + 1])]
                index = last + 2
                continue
            if molecule > 0 and spelling(words, index + 1) == "the":
                opened.append(word)
                index += 2
                continue
        opened.append(word)
        index += 1
    return opened


def _list_end(words: list[Word], index: int) -> int:
    """Where the last molecule of "Wnt and RSPO ligands" stands."""
    while at(words, index + 1) in ("AND", "COMMA") and at(words, index + 2) == "MOLECULE":
        index += 2
    return index + (at(words, index + 1) == "MOLECULE")


def _leads_to_cell(words: list[Word], index: int) -> bool:
    """Whether cells stand here, also after a marker of theirs: "ACTA2+ cells"."""
    marked = at(words, index) == "SYMBOL" and at(words, index + 1) == "MARK"
    return noun_at(words, index + 2 * marked, "CELL") > 0


def open_own_sources(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "macrophages can be their own source of TNF", "stimulate their own growth signals": they make their own."""
    for index, word in enumerate(words):
        own = index + 1 + (at(words, index + 1) == "DEFINITE")
        if word.kind not in ("BE", "ACT") or word.form == "ing" or at(words, own) != "OWN":
            continue
        molecule = own + 1
        while at(words, molecule) in ("WORD", "STATE"):
            molecule += 1
        if word.kind == "BE":
            source = at(words, molecule) == "RELEASING" and words[molecule].sort == "source"
            molecule += 1
            while at(words, molecule) in ("WORD", "STATE", *ARTICLES):
                molecule += 1
            if not source:
                continue
        whose = next((each.kind for each in reversed(words[:index]) if each.kind not in ("AUX", "WORD")), "")
        ends = at(words, molecule + 1) in ("STOP", "COMMA", "AND", "PREP", "")
        if at(words, molecule) == "MOLECULE" and ends and whose in ("CELL", "PRONOUN", "RELATIVE"):
            made = word._replace(kind="RELEASE", sort="make", base="produce", form="base")
            return [*words[:index], made, *words[index + 1 : own + 1], *words[molecule:]]
    return words


def open_among(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Among the factors released by astrocytes, M-CSF activates": M-CSF released by astrocytes does."""
    for index, word in enumerate(words):
        if word.lower not in ("among", "of", "amongst") or at(words, index - 1) not in ("", "STOP"):
            continue
        verb = index + 2 + (at(words, index + 1) in ARTICLES)
        generic = at(words, verb - 1) == "MOLECULE" and at(words, verb) == "RELEASE"
        comma = verb
        while generic and at(words, comma) not in ("COMMA", "STOP", ""):
            comma += 1
        last = comma + 1
        while at(words, last) in ("MOLECULE", "AND", "COMMA") and at(words, last + 1) in ("MOLECULE", "AND", "COMMA"):
            last += 1
        if generic and at(words, comma) == "COMMA" and at(words, last) == "MOLECULE":
            named, told = words[comma + 1 : last + 1], words[verb:comma]
            return [*words[:index], *named, *told, *words[last + 1 :]]
    return words


def _drop_opening(opened: list[Word]) -> None:
    while opened and opened[-1].kind in (*ARTICLES, "WORD", "AUX", "STATE"):
        opened.pop()


def _produced_by(molecule: Word, be: Word) -> list[Word]:
    made = Word("RELEASE", "produced", be.end, be.end, "make", "produce", "ed")
    return [molecule, be._replace(text="is"), made, Word("PREP", "by", be.end, be.end, sort="by")]


def open_source_cards(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TNF activates fibroblasts. Source: macrophages" (a card's "from macrophages"): it is released by them."""
    for index, word in enumerate(words):
        if word.lower != "from" or at(words, index - 1) not in ("STOP", "SEMICOLON"):
            continue
        before = {each.kind for each in words[:index]}
        cell = noun_at(words, index + 1, "CELL")
        alone = cell > 0 and at(words, cell + 1) in ("STOP", "SEMICOLON", "AND", "COMMA", "")
        if alone and "MOLECULE" in before and "RELEASE" not in before:
            it, be = Word("PRONOUN", "It", word.start, word.end), Word("BE", "is", word.end, word.end, base="is")
            made = Word("RELEASE", "released", be.end, be.end, "secrete", "release", "ed")
            return [*words[:index], it, be, made, word._replace(text="by", sort="by"), *words[index + 1 :]]
    return words


def open_products(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "TNF is a product of macrophages", "is a macrophage product": it is produced by them."""
    for index, word in enumerate(words):
        if word.lower not in PRODUCT:
            continue
        first = index - 1
        while at(words, first) in ("CELL", "WORD", "STATE", "INDEFINITE") and first > 0:
            first -= 1
        if at(words, first) != "BE" or at(words, first - 1) not in ("MOLECULE", "PRONOUN", "RELATIVE"):
            continue
        made = _produced_by(words[first - 1], words[first])[2:]
        if at(words, index - 1) == "CELL":
            return [*words[: first + 1], *made, words[index - 1], *words[index + 1 :]]
        if spelling(words, index + 1) == "of" and noun_at(words, index + 2, "CELL") > 0:
            return [*words[: first + 1], *made, *words[index + 2 :]]
    return words


def open_results(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "Fibroblast activation results from TNF": it is caused by TNF."""
    opened: list[Word] = []
    for index, word in enumerate(words):
        if word.lower in RESULTING and spelling(words, index + 1) == "from":
            if word.lower != "resulting":
                opened.append(Word("BE", "is", word.start, word.start, base="is"))
            word = word._replace(kind="ACT", sort="cause", base="cause", form="ed")
        elif word.lower == "from" and index and words[index - 1].lower in RESULTING:
            word = word._replace(text="by", sort="by")
        opened.append(word)
    return opened


def open_reactions(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "respond to LPS with the release of TNF": by releasing it."""
    opened: list[Word] = []
    index, reacted = 0, -REACTION_REACH
    while index < len(words):
        word = words[index]
        reacted = index if word.lower in REACTING else reacted
        noun = index + 1 + (at(words, index + 1) in ARTICLES)
        able = word.lower == "with" and index - reacted < REACTION_REACH and spelling(words, noun) in GERUNDS
        if able and spelling(words, noun + 1) == "of":
            if words[reacted].kind != "RESPOND":
                opened[reacted - index] = words[reacted]._replace(kind="RESPOND", sort="respond", base="respond")
            gerund = GERUNDS[words[noun].lower]
            opened.append(word._replace(text="by", sort="by"))
            opened.append(words[noun]._replace(kind="RELEASE", sort="secrete", base="secrete", form="ing", text=gerund))
            index = noun + 2
            continue
        opened.append(word)
        index += 1
    return opened


def open_needed_sources(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "depend on macrophages for TNF", "need macrophages as a source of TNF": they need TNF from macrophages."""
    for index, word in enumerate(words):
        if word.kind != "NEED" or word.form == "ing":
            continue
        start = index + 1 + (spelling(words, index + 1) == "on")
        cell = noun_at(words, start, "CELL")
        if cell < 0 or spelling(words, cell + 1) not in ("for", "as"):
            continue
        after = cell + 2
        while at(words, after) in (*ARTICLES, "WORD", "OWN") or words[min(after, len(words) - 1)].sort == "source":
            after += 1
        molecule = noun_at(words, after, "MOLECULE")
        if molecule > 0:
            from_ = Word("PREP", "from", words[molecule].end, words[molecule].end, sort="from")
            return [*words[:start], words[molecule], from_, *words[start : cell + 1], *words[molecule + 1 :]]
    return words


def open_when_released(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "When motor neurons fire, acetylcholine is released": released by them."""
    for index, word in enumerate(words):
        cell = noun_at(words, index + 1, "CELL") if word.lower in WHEN else -1
        verb = cell + 1
        while at(words, verb) in ("BE", "AUX"):
            verb += 1
        undergone = verb > cell + 1 and at(words, verb) in ("WORD", "ACT", "BIND")  # "are activated"
        if cell < 0 or at(words, verb + 1) != "COMMA" or not (undergone or spelling(words, verb) in FIRING):
            continue
        molecule = noun_at(words, verb + 2, "MOLECULE")
        released = molecule + 2
        while at(words, released) in ("AUX", "WORD"):
            released += 1
        told = at(words, molecule + 1) == "BE" and at(words, released) == "RELEASE" and words[released].form == "ed"
        elsewhere = {"by", "from"} & {each.lower for each in words[released + 1 : released + 7]}
        if molecule > 0 and told and not elsewhere:
            by = Word("PREP", "by", words[released].end, words[released].end, sort="by")
            agent = words[index + 1 : cell + 1]
            return [*words[:index], *words[verb + 2 : released + 1], by, *agent, *words[released + 1 :]]
    return words


def open_released_when(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "histamine, released when mast cells are activated": released by them."""
    for index, word in enumerate(words):
        if word.kind != "RELEASE" or word.form != "ed" or spelling(words, index + 1) not in WHEN:
            continue
        cell = noun_at(words, index + 2, "CELL")
        verb = cell + 1 + (at(words, cell + 1) == "BE")
        done = at(words, cell + 1) == "BE" and at(words, verb) in ("ACT", "WORD", "BIND") and words[verb].form != "ing"
        done = done or at(words, verb) == "EFFECT" or spelling(words, verb) in ("degranulate", "die", "break")
        if cell > 0 and done and at(words, verb + 1) in ("COMMA", "STOP", "AND"):
            by = Word("PREP", "by", word.end, word.end, sort="by")
            return [*words[: index + 1], by, *words[index + 2 : cell + 1], *words[verb + 1 :]]
    return words


def open_released_upon(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "ATP released upon platelet activation", "Following mast cell degranulation, histamine is released": by them."""
    for index, word in enumerate(words):
        if word.lower not in UPON:
            continue
        cell, end = _undergoing(words, index + 1, lexicon)
        if cell is None:
            continue
        by = Word("PREP", "by", cell.start, cell.start, sort="by")
        if at(words, index - 1) == "RELEASE" and words[index - 1].form == "ed":
            return [*words[:index], by, cell, *words[end:]]
        molecule = noun_at(words, end + 1, "MOLECULE") if at(words, end) == "COMMA" else -1
        verb = molecule + 2
        if molecule > 0 and at(words, verb - 1) == "BE" and at(words, verb) == "RELEASE" and words[verb].form == "ed":
            return [*words[:index], *words[end + 1 : verb + 1], by, cell, *words[verb + 1 :]]
    return words


def _undergoing(words: list[Word], index: int, lexicon: NameLexicon) -> tuple[Word | None, int]:
    """The cells of "platelet activation", "degranulation of mast cells", and where this ends."""
    word = words[index] if index < len(words) else None
    if word is None:
        return None, 0
    name, _, deed = word.text.rpartition(" ")
    if word.kind == "EFFECT" and deed.lower() in UNDERGONE and lexicon.index("CELL").find(name):
        return word._replace(kind="CELL", text=name, base=name, sort="", end=word.start + len(name)), index + 1
    if word.kind == "CELL" and spelling(words, index + 1) in UNDERGONE:
        return word, index + 2
    of = word.lower in UNDERGONE and spelling(words, index + 1) == "of"
    cell = noun_at(words, index + 2, "CELL") if of else -1
    return (words[cell], cell + 1) if cell > 0 else (None, 0)


def open_stores(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "PDGF is contained in the granules of platelets": they keep it, to be let go."""
    for index, word in enumerate(words):
        if word.lower not in KEPT or at(words, index - 1) != "BE" or spelling(words, index + 1) not in ("in", "within"):
            continue
        store = index + 2
        while at(words, store) in (*ARTICLES, "WORD", "MARK", "STATE"):
            store += 1
        if spelling(words, store) in STORES and spelling(words, store + 1) == "of":
            made = word._replace(kind="RELEASE", sort="make", base="store", form="ed")
            by = Word("PREP", "by", word.end, word.end, sort="by")
            return [*words[:index], made, by, *words[store + 2 :]]
    return words
