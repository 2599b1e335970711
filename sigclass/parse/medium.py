"""Conditioned medium and vesicles: what cells let go into it acts on the cells to which it is added."""

from sigclass.parse.events import Act, Events, Hindrance, Party, Release
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.merging import share
from sigclass.parse.tokens import MODIFIERS, at, spelling
from sigclass.parse.words import Word

MEDIA = frozenset({"medium", "media", "supernatant", "supernatants"})
MEDIA_ENDS = tuple(MEDIA)
SUPERNATANTS = frozenset({"supernatant", "supernatants"})
CONDITIONED = frozenset({"conditioned", "culture", "cultured"})
NAME = "conditioned medium"
GIVEN = frozenset({"added", "transferred", "applied", "given", "moved", "placed", "put", "poured", "exposed"})
KEPT_IN = frozenset({"treated", "incubated", "cultured", "grown", "stimulated", "bathed", "exposed", "placed", "kept"})
ADDING = frozenset(["add", "adds", "adding", "transfer", "transfers", "apply", "applies", "pour", "pours"])
HOLDING = frozenset({"contains", "contained", "contain"})
BEFORE_FROM = 4  # words of "medium that was taken from", at most


def read_media(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "medium taken from macrophages is added to fibroblasts": the medium comes from the ones, acts on the others."""
    words = _vesicles(words)
    if not any(word.lower.endswith(MEDIA_ENDS) for word in words):
        return words
    words = _turned(words)
    source = next((start for index in range(len(words)) if (start := _source(words, index))), 0)
    if not source:
        return words
    return _contained(_given(_named(words)), words[source])


def _turned(words: list[Word]) -> list[Word]:
    """ "macrophage culture supernatants", "fibroblast-conditioned medium": supernatants from macrophages."""
    turned: list[Word] = []
    for word in words:
        made = word.lower.rpartition(" ")[2] in SUPERNATANTS
        before = len(turned)
        while before and (turned[before - 1].kind == "MARK" or turned[before - 1].lower in CONDITIONED):
            made = made or turned[before - 1].lower == "conditioned"
            before -= 1
        of_cell = made and word.lower.endswith(MEDIA_ENDS) and at(turned, before - 1) in ("CELL", "CELLADJ")
        if of_cell and not (word.kind == "CELL" or at(turned, before - 2) == "PREP"):
            cell = turned[before - 1]
            from_ = Word("PREP", "from", cell.start, cell.start, sort="from")
            turned[before - 1 :] = [word, from_, cell._replace(kind="CELL")]
        else:
            turned.append(word)
    return turned


def _vesicles(words: list[Word]) -> list[Word]:
    """ "exosomes from tumor cells activate fibroblasts": where no signal is named, they are it."""
    kinds = {word.kind for word in words}
    if "VESICLE" not in kinds or "MOLECULE" in kinds or "RECEPTOR" in kinds:
        return words
    return [word._replace(kind="MOLECULE", base="soluble factor") if word.kind == "VESICLE" else word for word in words]


def _is_medium(words: list[Word], index: int) -> bool:
    return at(words, index) in ("WORD", "MOLECULE") and words[index].lower.rpartition(" ")[2] in MEDIA


def _source(words: list[Word], index: int) -> int:
    """The cell of the medium that stands here; 0 where none is told."""
    if not _is_medium(words, index):
        return 0
    after = index + 1
    while _may_stand_between(words, after) and after < index + BEFORE_FROM:
        after += 1
    if at(words, after) != "PREP" or words[after].lower not in ("from", "of", "by"):
        return 0
    after += 1
    while at(words, after) in MODIFIERS | {"WORD", "ACT"}:
        after += 1
    return after if at(words, after) == "CELL" else 0


def _may_stand_between(words: list[Word], index: int) -> bool:
    """Between a medium and "from": "taken", "that had been", "conditioned"."""
    return at(words, index) in ("WORD", "RELATIVE", "BE", "AUX") or (
        at(words, index) == "ACT" and words[index].lower == "conditioned"
    )


def _named(words: list[Word]) -> list[Word]:
    """The medium is a molecule of no name, its way from the cells spelt with "from" alone."""
    named: list[Word] = []
    until = 0
    for index, word in enumerate(words):
        if index < until:
            continue
        source = _source(words, index)
        if source:
            prep = next(each for each in range(index, source) if words[each].kind == "PREP")
            if named and named[-1].lower in ("conditioned", "culture", "spent", "cell-free"):
                named.pop()
            named += [word._replace(kind="MOLECULE", base=NAME), words[prep]._replace(text="from", sort="from")]
            until = prep + 1
        else:
            named.append(word)
    return named


def _given(words: list[Word]) -> list[Word]:
    """ "is added to" acts on; "were treated with" are acted on by it."""
    given: list[Word] = []
    adding = False
    for index, word in enumerate(words):
        adding = adding or (word.lower in ADDING and _medium_near(words, index, 1))
        if adding and word.lower in ("to", "onto", "on") and at(words, index - 1) == "CELL":  # "adds medium of A to B"
            which = word._replace(kind="RELATIVE", text="which")
            given += [which, word._replace(kind="ACT", sort="act", base="act", form="s")]
            word, adding = word._replace(kind="PREP", sort="on", text="on"), False
        placed = at(words, index - 1) == "BE" and index + 1 < len(words) and words[index + 1].kind in ("PREP", "AUX")
        following = words[index + 1].lower if placed else ""
        if word.lower in GIVEN and following in ("to", "on", "onto") and _medium_near(words, index, -1):
            given[-1] = word._replace(kind="ACT", sort="act", base="act", form="s")
        elif word.lower in KEPT_IN and _kept(words, index) and _medium_near(words, index, 1):
            given.append(word._replace(kind="ACT", sort="affect", base="affect", form="ed"))
        elif (
            given and given[-1].base == "affect" and word.lower in ("in", "with", "to") and word.kind in ("PREP", "AUX")
        ):
            given.append(word._replace(kind="PREP", text="by", sort="by"))
        else:
            given.append(word)
    return given


def _kept(words: list[Word], index: int) -> bool:
    """ "(fibroblasts) were treated with", "fibroblasts treated with"."""
    after = spelling(words, index + 1)
    return at(words, index - 1) in ("BE", "CELL") and after in ("with", "in", "to")


def _medium_near(words: list[Word], index: int, step: int) -> bool:
    """Whether the medium is named before or after in the clause."""
    index += step
    while at(words, index) not in ("", "STOP", "SEMICOLON", "SUBORDINATE"):
        if words[index].base == NAME:
            return True
        index += step
    return False


def _contained(words: list[Word], source: Word) -> list[Word]:
    """ "the IL-22 in the medium" comes from the same cells."""
    told: list[Word] = []
    until = 0
    for index, word in enumerate(words):
        if index < until:
            continue
        after = index + 1
        while at(words, after) in MODIFIERS | {"WORD"} and not _is_medium(words, after):
            after += 1
        holds = word.lower in HOLDING and at(words, index + 1) in MODIFIERS | {"MOLECULE", "WORD"}
        if holds and _medium_near(words, index, -1):
            word = word._replace(kind="RELEASE", sort="make", base="produce", form="s")
        inside = word.lower in ("in", "within") and at(words, index - 1) == "MOLECULE"
        if inside and (_is_medium(words, after) or (at(words, after) == "PRONOUN" and words[after].lower == "it")):
            told += [word._replace(kind="PREP", text="from", sort="from"), source]
            until = after + 1
        else:
            told.append(word)
    return told


def reach_by_medium(told: Events) -> None:
    """What is known to be in a medium acts where the medium is added."""
    for medium in [act for act in told.acts if act.targets and any(_is_a_medium(m) for m in act.molecules)]:
        senders = [s for r in told.releases if share(r.molecules, medium.molecules) for s in r.senders]
        inside = [r for r in told.releases if share(r.senders, senders) and not any(m.generic for m in r.molecules)]
        for release in inside:
            known = any(act.targets and share(act.molecules, release.molecules) for act in told.acts)
            if not known:
                molecules, order = release.molecules, release.order
                told.acts.append(Act(molecules, medium.targets, at=release.at, senders=release.senders, order=order))
        answered = [act for act in told.acts if act is not medium and _is_of_medium(act, medium, told)]
        for act in answered:
            act.senders = senders
        if inside or answered:
            told.acts.remove(medium)
        elif told.blocked:
            _name_what_acts(medium, told)


def _name_what_acts(medium: Act, told: Events) -> None:
    """ "medium of macrophages stimulated them, which anti-CCL18 abolished": what is blocked is the medium's signal."""
    unnamed = medium.molecules
    events: list[Act | Release | Hindrance] = [*told.acts, *told.releases, *told.hindrances]
    for event in events:
        if share(event.molecules, unnamed):
            event.molecules = told.blocked


def _is_of_medium(act: Act, medium: Act, told: Events) -> bool:
    """ "the muscle cells contract in response to the histamine": a molecule of no other source, on the same cells."""
    sourced = any(share(act.molecules, release.molecules) for release in told.releases)
    return bool(act.molecules) and not (sourced or act.senders) and share(act.targets, medium.targets)


def _is_a_medium(molecule: Party) -> bool:
    return molecule.mention.text.lower().rpartition(" ")[2] in MEDIA
