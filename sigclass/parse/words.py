"""Text -> typed words: the longest match among the names of the knowledge and the closed classes, each at its place."""

import re
from collections.abc import Iterator

from sigclass.knowledge.fold import fold, singulars
from sigclass.parse.lexicon import BEGINNING, VERBS, NameLexicon, Sense, closed_words
from sigclass.parse.markup import without_gaps, without_links, without_quotes
from sigclass.parse.senders import fold_origins
from sigclass.parse.word import Word as Word

ATOM = re.compile(r"[^\W_]+n['’]t\b|[^\W_]+|['’]s\b|_+|[^\w\s]")
JOINERS = frozenset("-‐‑‒–−/+")  # may stand inside a name: IL-2, JAK/STAT, CD4+ T cell
LONGEST_NAME = 8  # atoms, joiners not counted

PUNCTUATION = {
    ",": "COMMA", ";": "SEMICOLON", ":": "COLON", ".": "STOP", "!": "STOP", "?": "STOP", "(": "OPEN", ")": "CLOSE",
    "[": "OPEN", "]": "CLOSE", "—": "COMMA", "–": "COMMA", "/": "SLASH", "→": "COMMA", "…": "STOP", "&": "AND",
}  # fmt: skip

EFFECT_BREAKERS = VERBS | {"PREP", "DEFINITE", "AND"}

CELL_SHAPE = re.compile(r"[a-z]{3,}(?:cyte|blast|phage|clast|phil)s?", re.IGNORECASE)
SYMBOL_SHAPE = re.compile(r"[a-z]?[A-Z][A-Za-z]{0,5}\d[A-Za-z0-9]{0,3}|[A-Z]{3,7}|[A-Z]{2,6}[a-z]\d?|mi[rR]\d+[a-z]?")
MICRO_RNA = re.compile(r"mi[rR]|MIR|let|microRNA|miRNA|microrna|mirna")  # with a number: miR-21, let-7
PREFIX = re.compile(r"(?:rh|rm|sol|s|r)(?=[A-Z][A-Z0-9])")  # sTNF, rhIL-6
MOUSE_GENE = re.compile(r"[A-Z][b-df-hj-np-tv-xz]{2}|[A-Z]gf")  # Tnf, Shh, Egf: such letters make no English word
# English words that quizzes set in capitals
STRESSED = frozenset(
    {"primary", "main", "major", "most", "least", "best", "except", "first", "last", "key", "true", "false"}
)
NUMERAL = re.compile(r"\d+")


class _Atom:
    __slots__ = ("end", "is_word", "key", "lower", "start", "text")

    def __init__(self, text: str, start: int) -> None:
        self.text, self.start, self.end = text, start, start + len(text)
        self.lower = text.lower().replace("’", "'")
        self.key = fold(text)
        self.is_word = text[0].isalnum()


def lex(text: str, start: int, lexicon: NameLexicon) -> list[Word]:
    """Split `text` into typed words; `start` is added to every place. Total: whatever is not known becomes a WORD."""
    text = without_quotes(without_gaps(without_links(text)))
    shouted = text.isupper()  # where all is in capitals, they show no symbol
    atoms = [_Atom(match.group(), match.start()) for match in ATOM.finditer(text)]
    words: list[Word] = []
    at = 0
    while at < len(atoms):
        name_end, kind = _longest_name(atoms, at, lexicon)
        closed_end, sense = _longest_closed(atoms, at)
        shouted_no = shouted and atoms[at].key in lexicon.acronyms  # no nitric oxide in "RECEIVES NO SIGNAL"
        either = closed_end == name_end and sense is not None and (shouted_no or _closed_wins(kind, sense.kind))
        if sense is not None and (closed_end > name_end or either):
            first, last, at = atoms[at], atoms[closed_end - 1], closed_end
            covered = text[first.start : last.end]
            word = Word(sense.kind, covered, first.start + start, last.end + start, sense.sort, sense.base, sense.form)
        elif kind:
            first, last, at = atoms[at], atoms[name_end - 1], name_end
            word = Word(kind, text[first.start : last.end], first.start + start, last.end + start)
        else:
            made, end = _prefixed(atoms, at, lexicon)
            if made:
                words += [word._replace(start=word.start + start, end=word.end + start) for word in made]
                at = end
                continue
            end = _symbol_end(atoms, at)
            first, last, at = atoms[at], atoms[end], end + 1
            kind = _shape(first) if first is last else "SYMBOL"
            kind = "WORD" if kind == "SYMBOL" and shouted and first.text.isalpha() and first is last else kind
            word = Word(kind, text[first.start : last.end], first.start + start, last.end + start)
        words.append(word)
    return fold_origins(words)


def _prefixed(atoms: list[_Atom], at: int, lexicon: NameLexicon) -> tuple[list[Word], int]:
    """ "sTNF", "rhIL-6": a soluble or recombinant molecule, its prefix as a word of its own; and where it ends."""
    prefix = PREFIX.match(atoms[at].text)
    if prefix is None:
        return [], at
    cut, start = prefix.end(), atoms[at].start
    tail = [_Atom(atoms[at].text[cut:], start + cut), *atoms[at + 1 : at + LONGEST_NAME]]
    end, kind = _longest_name(tail, 0, lexicon)
    if kind != "MOLECULE":
        return [], at
    last = tail[end - 1].end
    name = "".join(atom.text for atom in tail[:end])
    made = [Word(kind, prefix.group() + name, start, last, base=name)]
    if prefix.group().startswith("s"):
        made.insert(0, Word("SOLUBLE", "", start, start))
    return made, at + end


def _closed_wins(name_kind: str, closed_kind: str) -> bool:
    """A spelling that is both: verbs that are effects too ("activate") are read as verbs, names of cells stay names."""
    return name_kind in ("", "EFFECT", "PATHWAY") or closed_kind in ("NOT", "PREP", "VESICLE")


def _longest_name(atoms: list[_Atom], at: int, lexicon: NameLexicon) -> tuple[int, str]:
    """Where the longest known name that begins at `at` ends, and its kind ("" if there is none)."""
    if not atoms[at].is_word or not _may_begin(atoms[at].key, lexicon.beginnings):
        return at, ""
    is_label = _is_label(atoms[at].lower)
    found_end, found_kind = at, ""
    kinds = lexicon.kinds
    for end, key in _windows(atoms, at, lexicon.beginnings):
        kind = kinds.get(key) or _plural_kind(key, atoms[end - 1].lower, kinds)
        if not kind or (kind == "EFFECT" and not _plain_effect(atoms[at:end], kinds)):
            continue
        if is_label and kind != "CELL" and (kind != "MOLECULE" or lexicon.is_generic(kind, _spelt(atoms[at:end]))):
            continue  # "paracrine factor" is a label and a factor, "autocrine motility factor" a name
        if _spelt_right(key, atoms[at:end], lexicon):
            found_end, found_kind = end, kind
    if found_kind in ("CELL", "RECEPTOR") and found_end < len(atoms) and atoms[found_end].text == "+":
        return found_end + 1, "CELL"  # CD4+: a cell that carries it
    return found_end, found_kind


def _windows(atoms: list[_Atom], at: int, beginnings: set[str]) -> Iterator[tuple[int, str]]:
    """The runs of atoms from `at` on that could be a name: where each ends, and its folded key."""
    key = ""
    counted = skip = 0
    for end in range(at, len(atoms)):
        atom = atoms[end]
        if skip:
            skip -= 1
            continue
        if not atom.is_word:
            if end > at and _is_abbreviation(atoms, end):
                skip = 2  # "natural killer (NK) cells"
                continue
            if _inside_name(atoms, end):
                continue
            return
        if end > at and atoms[end - 1].text[-1].isdigit() and NUMERAL.fullmatch(atom.text):
            return  # "IL-1 2" is not IL-12
        counted += 1
        if counted > LONGEST_NAME:
            return
        key += atom.key
        if not _may_begin(key, beginnings):
            return
        yield end + 1, key


def _may_begin(key: str, beginnings: set[str]) -> bool:
    """Whether some name begins with this folded key (where it is short) or with its first letters."""
    return len(key) < BEGINNING or key[:BEGINNING] in beginnings or key[: BEGINNING - 1] in beginnings


def _is_abbreviation(atoms: list[_Atom], at: int) -> bool:
    """Whether a short word in brackets stands here, with the name going on after it."""
    if atoms[at].text != "(" or at + 3 >= len(atoms) or atoms[at + 2].text != ")" or _is_label(atoms[at + 1].lower):
        return False
    if len(atoms[at + 1].text) > 5 and not atoms[at + 1].text.islower():  # "Mullerian (paramesonephric) ducts"
        return False
    numbered = atoms[at + 3].text in JOINERS and atoms[at + 3].start == atoms[at + 2].end  # "interleukin (IL)-6"
    return numbered or atoms[at + 3].text[0].isalpha()


def _inside_name(atoms: list[_Atom], at: int) -> bool:
    """Whether a mark may stand inside a name: a joiner before a letter or digit, a comma between digits."""
    mark = atoms[at].text
    if mark == "+":
        return True
    if mark in JOINERS:
        return at + 1 == len(atoms) or atoms[at + 1].is_word
    return mark in (",", ".") and _between_digits(atoms, at)  # "RAW264.7 cells"


def _spelt(atoms: list[_Atom]) -> str:
    return " ".join(atom.text for atom in atoms)


def _is_label(word: str) -> bool:
    """Whether a word is one of the label words."""
    sense = closed_words().senses.get(word)
    return sense is not None and sense.kind == "LABEL"


def _plain_effect(atoms: list[_Atom], kinds: dict[str, str]) -> bool:
    """In running text an effect is a word or two of its own; "IL-6 production" is read from its parts."""
    named = atoms[:-1] if len(atoms) > 1 and atoms[-1].lower.endswith("ing") else atoms  # "class switching" is no verb
    kinds_of = [sense.kind for atom in named if (sense := closed_words().senses.get(atom.lower))]
    if len(atoms) > 3 or EFFECT_BREAKERS.intersection(kinds_of):
        return False
    made = any(kinds.get(atom.key) in ("MOLECULE", "CELL", "RECEPTOR") for atom in atoms)
    return not ("RELEASING" in kinds_of and (made or len(atoms) == 1))


def _plural_kind(key: str, last: str, kinds: dict[str, str]) -> str:
    if not last.endswith("s") or last in ("is", "as", "us"):  # "IGF-I is" is no IGF-II
        return ""
    return next((kinds[singular] for singular in singulars(key) if singular in kinds), "")


def _between_digits(atoms: list[_Atom], at: int) -> bool:
    touching = at + 1 < len(atoms) and atoms[at - 1].end == atoms[at].start and atoms[at].end == atoms[at + 1].start
    return touching and atoms[at - 1].text[-1].isdigit() and atoms[at + 1].text[0].isdigit()


def _spelt_right(key: str, atoms: list[_Atom], lexicon: NameLexicon) -> bool:
    """Short all-letter names count only in capitals: "NO" is nitric oxide, "no" is not; "Shh" is no English word."""
    singular = key[:-1] if key.endswith("s") else key
    if key in lexicon.acronyms or singular in lexicon.acronyms:
        capitals = sum(letter.isupper() for atom in atoms for letter in atom.text)
        return capitals > 1 or (len(atoms) == 1 and MOUSE_GENE.fullmatch(atoms[0].text) is not None)
    return True


def _longest_closed(atoms: list[_Atom], at: int) -> tuple[int, Sense | None]:
    """Where the longest closed-class word that begins at `at` ends, and its sense (None if there is none)."""
    closed = closed_words()
    longest = closed.longest.get(atoms[at].lower)
    if not longest:
        return at, None
    words, found_end, found = "", at, None
    counted = 0
    for end in range(at, len(atoms)):
        atom = atoms[end]
        if end > at and atom.text in ("-", "‐", "‑"):
            continue
        counted += 1
        if counted > longest:
            break
        words = f"{words} {atom.lower}" if words else atom.lower
        sense = closed.senses.get(words)
        if sense is not None:
            found_end, found = end + 1, sense
    return found_end, found


def _symbol_end(atoms: list[_Atom], at: int) -> int:
    """The index of the last atom of an unknown symbol with a hyphenated number ("ABC-99"), or `at` where it is none."""
    shaped = SYMBOL_SHAPE.fullmatch(atoms[at].text) or MICRO_RNA.fullmatch(atoms[at].text)
    if at + 2 >= len(atoms) or not shaped or not _numbered(atoms, at):
        return at
    strand = _numbered(atoms, at + 2) and atoms[at + 4].lower in ("3p", "5p")
    return at + 4 if strand else at + 2


def _numbered(atoms: list[_Atom], at: int) -> bool:
    """Whether a hyphen and a number follow without a gap."""
    if at + 2 >= len(atoms) or atoms[at + 1].text not in "-‐‑–":
        return False
    number = atoms[at + 2]
    touching = atoms[at].end == atoms[at + 1].start and atoms[at + 1].end == number.start
    touching = touching or MICRO_RNA.fullmatch(atoms[at].text) is not None  # "mir - 34a"
    return touching and number.text[0].isdigit()


def _shape(atom: _Atom) -> str:
    """The kind of a word that is in no list, by its shape."""
    if atom.text in PUNCTUATION:
        return PUNCTUATION[atom.text]
    if atom.lower in ("'s", "’s"):
        return "GENITIVE"
    if atom.text.startswith("_"):
        return "BLANK"
    if atom.lower in ("receptor", "receptors", "autoreceptor", "autoreceptors"):
        return "RECEPTOR"
    if CELL_SHAPE.fullmatch(atom.text):
        return "CELL"
    if SYMBOL_SHAPE.fullmatch(atom.text) and atom.lower not in STRESSED:
        return "SYMBOL"
    return "WORD" if atom.is_word else "MARK"
