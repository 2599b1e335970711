"""How a scenario was read, for those who wonder: its typed words, its clauses, and what was joined from them."""

from collections.abc import Iterator

from sigclass.knowledge import Knowledge
from sigclass.model import Mention, Source, Stated
from sigclass.parse import parse
from sigclass.parse.chunks import Element, Label, Noun, Phrase, chunk
from sigclass.parse.clauses import Clause, clauses
from sigclass.parse.lexicon import name_lexicon
from sigclass.parse.marks import is_arrow
from sigclass.parse.runs import is_run
from sigclass.parse.sentences import tagged_words
from sigclass.parse.words import Word


def show_reading(source: Source, knowledge: Knowledge) -> list[str]:
    """The lines that tell how a source is read; words and clauses only where it is English."""
    lines: list[str] = []
    if source.cells is None and not is_run(source.text) and not is_arrow(source.text):
        words = tagged_words(source.text, 0, name_lexicon(knowledge))
        lines += ["words", *(f"  {word.kind:<12} {_word(word)}" for word in words if word.text)]
        lines += ["clauses", *_clauses(words)]
    scenario = parse(source, knowledge)
    lines += ["interactions", *(f"  {_stated(stated)}" for stated in scenario.interactions)]
    lines += [f"  {problem.code}: {problem.message}" for problem in scenario.problems]
    return lines


def _word(word: Word) -> str:
    about = ", ".join(part for part in (word.sort, word.form) if part)
    gloss = f" = {', '.join(each.text for each in word.gloss)}" if word.gloss else ""
    return f"{word.text}{gloss}" + (f" ({about})" if about else "")


def _clauses(words: list[Word]) -> Iterator[str]:
    order = 0
    for sentence in chunk(words):
        for clause in clauses(sentence, order):
            order = clause.order + 1
            yield f"  {_clause(clause)}"


def _clause(clause: Clause) -> str:
    if clause.verb is None:
        return f"opening: {_elements(clause.arguments)}".rstrip(": ")
    negation = "not " if clause.verb.negated else ""
    subject = _elements(clause.subject) or (f"(after {clause.link})" if clause.link else "(shared)")
    dropped = "  [set aside]" if clause.dropped else ""
    verb = f"{negation}{clause.verb.core.text} ({clause.verb.kind}, {clause.verb.core.form})"
    return f"{subject} -- {verb} -- {_elements(clause.arguments)}{dropped}".rstrip("- ")


def _elements(elements: tuple[Element, ...]) -> str:
    return " ".join(_element(element) for element in elements)


def _element(element: Element) -> str:
    if isinstance(element, Phrase):
        preposition = f"{element.preposition}: " if element.preposition else ""
        return f"[{preposition}{' & '.join(map(_noun, element.nouns))}]"
    if isinstance(element, Label):
        return f"<{' & '.join(word.sort for word in element.words)}>"
    return element.kind


def _noun(noun: Noun) -> str:
    return " ".join(word.text for word in (*noun.modifiers, *noun.heads))


def _stated(stated: Stated) -> str:
    ends = f"{_mention(stated.sender)} --{_mention(stated.molecule)}--> {_mention(stated.target)}"
    told = (("@", stated.receptors), (":", stated.pathways), ("=>", stated.effects))
    parts = [f"{mark} {', '.join(each.text for each in mentions)}" for mark, mentions in told if mentions]
    clues = [f'{clue.fact}={clue.value} ("{clue.text}")' for clue in stated.clues]
    return " ".join([ends, *parts]) + (f"  | {', '.join(clues)}" if clues else "")


def _mention(mention: Mention | None) -> str:
    return f'"{mention.text}"' if mention else "?"
