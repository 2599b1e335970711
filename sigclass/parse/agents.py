"""Who acts through what, where a noun says both: "by somatostatin-secreting delta cells", "acts as an inhibitor of"."""

from dataclasses import replace

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party
from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.merging import share
from sigclass.parse.reader import Reader
from sigclass.parse.tokens import at
from sigclass.parse.words import Word

TALKING = frozenset({"communicate", "talk", "talk to", "speak", "converse"})
SERVING = frozenset({"act", "function", "work", "operate"})
BETWEEN = frozenset({"WORD", "STATE", "AUX", "LABEL", "NEAR", "AND"})  # "a potent local inhibitor of"
ANSWERING = frozenset({"CELL", "EFFECT"})
WHERE = frozenset({"PREP", "DEFINITE", "WORD", "CELL", "STATE"})
INHIBITORS = frozenset({"inhibitor of", "inhibitors of", "blocker of"})


def made_by_agents(reader: Reader, clause: Clause, molecules: list[Party]) -> list[Party]:
    """ "are inhibited by somatostatin-secreting delta cells", "by signals from glucagon-secreting cells"."""
    if molecules and not all(molecule.generic for molecule in molecules):
        return molecules
    phrases = nominals.phrases(clause.arguments, "by", "from", "via")
    makers = [noun for phrase in phrases for noun in phrase.nouns if noun.head("PRODUCING") is not None]
    makers = [noun for noun in makers if noun.kind == "CELL"]
    return [party for noun in makers for party in reader.discourse.molecule_parties(noun)] or molecules


def fold_agents(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "acts as a potent inhibitor of macrophages": it acts on them; a label stays."""
    folded: list[Word] = []
    index = 0
    while index < len(words):
        word, agent = words[index], 0
        if word.lower == "as" and folded and folded[-1].base in SERVING:
            agent = _agent(words, index + 1)
        if agent:
            folded += [each for each in words[index + 1 : agent] if each.kind == "LABEL"]
            if words[agent].kind == "EXPERIMENT":
                folded.append(Word("PREP", "of", words[agent].end - len("of"), words[agent].end, sort="of"))
        else:
            folded.append(word)
        index = (agent or index) + 1
    return folded


def _agent(words: list[Word], index: int) -> int:
    """Where the noun of an agent stands that acts on a cell or an effect: "an inhibitor of T cells"; 0 for none."""
    if at(words, index) not in ("INDEFINITE", "DEFINITE"):
        return 0
    agent = index + 1
    while at(words, agent) in BETWEEN:
        agent += 1
    word = words[agent] if agent < len(words) else None
    if word is None or not (word.kind == "ACTING" or word.lower in INHIBITORS):
        return 0
    after = agent + 1
    if word.kind == "ACTING":
        while at(words, after) in WHERE:  # "acts as a regulator within the testis on Sertoli cells"
            if at(words, after) == "PREP" and words[after].lower in ("of", "for", "on", "upon"):
                break
            after += 1
        if at(words, after) != "PREP":
            return 0
        after += 1
    while at(words, after) in BETWEEN | {"DEFINITE", "INDEFINITE", "OTHER", "SAME", "OWN", "POSSESSIVE"}:
        after += 1
    return agent if at(words, after) in ANSWERING else 0


def both_ways(reader: Reader, clause: Clause, molecules: list[Party]) -> bool:
    """ "adipocytes and macrophages communicate through TNF": each acts on the other; a label holds for both."""
    verb = clause.verb
    if verb is None or verb.core.base not in TALKING:
        return False
    cells = [cell for cell in reader.cells(clause.subject, "") if not cell.pointing]
    if len(cells) != 2 or share(cells[:1], cells[1:]) or reader.targets(clause):
        return False
    acts = []
    for sender, target in (cells, cells[::-1]):
        words = target.mention
        apart = Clue("responder", "different", words.text, words.start, words.end)
        other = replace(target, clues=(*target.clues, apart))
        acts.append(Act(molecules, [other], at=verb.start, senders=[sender], order=clause.order))
    acts[1].labels, acts[1].clues = acts[0].labels, acts[0].clues
    for told in acts:
        reader.act_or_negate(clause, told)
    return True
