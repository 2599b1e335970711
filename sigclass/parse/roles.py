"""What a signal acts as: "acts as a potent inhibitor of T cells", "acts as an endocrine factor on the kidney"."""

from sigclass.parse.lexicon import NameLexicon
from sigclass.parse.tokens import at, spelling
from sigclass.parse.words import Word

FINDING = ("identif", "establish", "implicat", "reveal", "recogni", "characteri", "defin", "describ", "confirm", "show")
CIRCULATING = frozenset({"circulate", "circulates", "circulated", "circulating", "travels", "travel"})
SERVING = frozenset({"act", "function", "work", "operate"})
SERVES = frozenset({"serve", "serves", "served", "serving"})
BETWEEN = frozenset({"WORD", "STATE", "AUX", "LABEL", "NEAR", "AND"})  # "a potent local inhibitor of"
ENDS = frozenset({"PREP", "STOP", "COMMA", "AND", "RELATIVE", "BUT", "AUX", ""})
ANSWERING = frozenset({"CELL", "EFFECT"})
NO_HORMONES = frozenset({"local", "tissue", "plant", "growth", "releasing", "steroid"})
WHERE = frozenset({"PREP", "DEFINITE", "WORD", "CELL", "STATE"})
INHIBITORS = frozenset({"inhibitor of", "inhibitors of", "blocker of", "blockers of"})
STIMULI = frozenset({"stimulus", "stimuli"})
FORMS = {"serve ": "base", "behave": "base"}


def close_up_roles(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "serves mainly as", "acts directly as": as without the adverb."""
    closed: list[Word] = []
    index = 0
    while index < len(words):
        word, after = words[index], index + 1
        serves = word.lower in SERVES
        while (serves or word.base in SERVING) and _is_adverb(words, after):
            after += 1
        if after > index + 1 and spelling(words, after) == "as":
            told = word._replace(kind="COPULA", text=f"{word.text} as", base="serve as", end=words[after].end)
            closed += [told] if serves else [word, words[after]]
            index = after
        else:
            closed.append(word)
        index += 1
    return closed


def tag_stimuli(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "is a potent stimulus for fibroblasts", "act as stimuli for them": what acts on them."""
    tagged = list(words)
    for index, word in enumerate(words):
        if word.lower not in STIMULI or spelling(words, index + 1) not in ("for", "of", "to"):
            continue
        back = index - 1
        while at(words, back) in ("INDEFINITE", "DEFINITE", "WORD", "STATE", "AUX"):
            back -= 1
        if at(words, back) in ("BE", "COPULA") or spelling(words, back) == "as":
            tagged[index] = word._replace(kind="ACTING")
    return tagged


def _is_adverb(words: list[Word], index: int) -> bool:
    return at(words, index) in ("WORD", "AUX") and (spelling(words, index).endswith("ly") or at(words, index) == "AUX")


def open_roles(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "establish CXCL12 as a stromal cell-derived chemoattractant for": what it is called, it is."""
    opened: list[Word] = []
    for index, word in enumerate(words):
        if word.lower == "as" and at(words, index + 1) == "INDEFINITE" and opened:
            named = at(words, index - 1) == "MOLECULE"
            if named and any(each.lower.startswith(FINDING) for each in words[max(0, index - 4) : index - 1]):
                word = word._replace(kind="BE", sort="", form="")
            elif (
                opened[-1].kind == "ACT" and opened[-1].base in ("act", "function") and _derived_soon(words, index + 2)
            ):
                opened.pop()
                word = word._replace(kind="BE", sort="", form="")
        opened.append(word)
    return opened


def _derived_soon(words: list[Word], index: int) -> bool:
    """Whether "a mesenchyme-derived factor" follows."""
    ahead = [at(words, step) for step in range(index, index + 4)]
    return "CELL" in ahead[:2] and "DERIVED" in ahead


def label_hormones(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "FGF23 can act as a hormone": in an endocrine manner, unless it is called a local one."""
    labelled: list[Word] = []
    as_role = False
    for index, word in enumerate(words):
        circulates = spelling(words, index - 1) in CIRCULATING
        acts = at(words, index - 1) == "ACT" and words[index - 1].base in (*SERVING, "serve")
        if word.lower == "as" and (acts or circulates):
            denied = any(each.kind == "NOT" for each in words[max(0, index - 4) : index])
            as_role = (at(words, index + 1) == "INDEFINITE" or circulates) and not denied
        elif as_role and word.lower in ("hormone", "hormones") and word.kind == "MOLECULE":
            labelled.append(word._replace(kind="LABEL", sort="endocrine", base=""))
        elif word.kind not in ("INDEFINITE", "WORD", "STATE", "BLOODROUTE") or word.lower in NO_HORMONES:
            as_role = False
        labelled.append(word)
    return labelled


def fold_roles(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "acts as an endocrine factor on the kidney": the role is no further molecule, but its label stays."""
    folded: list[Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        article = at(words, index + 1) == "INDEFINITE"
        served = bool(folded) and folded[-1].kind == "ACT" and folded[-1].base in SERVING
        if word.lower == "as" and (article or served):
            first = end = index + 1 + article
            while at(words, end) in ("LABEL", "WORD", "STATE", "AND", "COMMA", "SLASH", "MARK", "SUCH"):
                end += 1
            ends = at(words, end + 1) in ("PREP", "STOP", "COMMA", "AUX", "AND", "")
            named = at(words, end) == "MOLECULE" and (article or words[end].lower.endswith("s"))
            generic = named and lexicon.is_generic("MOLECULE", words[end].text)
            if generic or (served and ends and named):
                _join_as(folded, word)
                folded += [each for each in words[first:end] if each.kind == "LABEL"]
                index = end + 1
                continue
        folded.append(word)
        index += 1
    return folded


def open_signals(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "factors that act as signals regulating the growth of": they regulate it; a label stays."""
    opened: list[Word] = []
    index = 0
    while index < len(words):
        word, role = words[index], index + 2
        if word.base in SERVING and spelling(words, index + 1) == "as":
            while at(words, role) in BETWEEN | {"INDEFINITE"}:
                role += 1
            generic = at(words, role) == "MOLECULE" and lexicon.is_generic("MOLECULE", words[role].text)
            if generic and at(words, role + 1) == "ACT" and words[role + 1].form == "ing":
                opened += [each for each in words[index:role] if each.kind == "LABEL"]
                opened.append(words[role + 1]._replace(form=word.form))
                index = role + 2
                continue
        opened.append(word)
        index += 1
    return opened


def fold_agents(words: list[Word], lexicon: NameLexicon) -> list[Word]:
    """ "acts as a potent inhibitor of macrophages": it acts on them; a label stays."""
    folded: list[Word] = []
    index = 0
    while index < len(words):
        word, agent, cell = words[index], 0, 0
        if word.lower == "as" and folded and folded[-1].base in SERVING:
            agent, cell = _agent(words, index + 1), _of_whom(words, index + 1)
        elif word.kind in ("BE", "COPULA") and word.lower.endswith(" as"):
            agent = _agent(words, index + 1)  # "serves as an inhibitor of"
            if agent:
                folded.append(word._replace(kind="ACT", sort="act", base="act", form=FORMS.get(word.lower[:6], "s")))
        if agent or cell:
            _join_as(folded, word)
        if cell:  # "acts as a platelet activator": on platelets
            folded += [each for each in words[index + 1 : cell] if each.kind == "LABEL"]
            folded += [Word("PREP", "on", word.start, word.end, sort="on"), words[cell]]
            agent = cell + 1
        elif agent:
            folded += [each for each in words[index + 1 : agent] if each.kind == "LABEL"]
            if words[agent].kind == "EXPERIMENT":
                folded.append(noun_and_of(words[agent])[1])
        else:
            folded.append(word)
        index = (agent or index) + 1
    return folded


def _join_as(folded: list[Word], word: Word) -> None:
    """Make one word of "functions" and "as", so that nothing takes it for the noun."""
    if folded and folded[-1].kind == "ACT" and word.lower == "as":
        folded[-1] = folded[-1]._replace(text=f"{folded[-1].text} as", end=word.end)


def _agent(words: list[Word], index: int) -> int:
    """Where the noun of an agent stands that acts on a cell or an effect: "an inhibitor of T cells"; 0 for none."""
    article = at(words, index) in ("INDEFINITE", "DEFINITE")
    agent = index + article
    while at(words, agent) in BETWEEN:
        agent += 1
    word = words[agent] if agent < len(words) else None
    if word is None or not (word.kind == "ACTING" or word.lower in INHIBITORS):
        return 0
    if not article and not word.lower.removesuffix(" of").endswith(("s", "i")):
        return 0
    after = agent + 1
    if word.lower not in INHIBITORS:
        while at(words, after) in WHERE:  # "acts as a regulator within the testis on Sertoli cells"
            if at(words, after) == "PREP" and words[after].lower in ("of", "for", "on", "upon"):
                break
            after += 1
        if at(words, after) != "PREP":
            return 0
        after += 1
    while at(words, after) in BETWEEN | {"DEFINITE", "INDEFINITE", "OTHER", "SAME", "OWN"}:
        after += 1
    return agent if at(words, after) in ANSWERING else 0


def _of_whom(words: list[Word], index: int) -> int:
    """Where the cell stands in "a platelet activator", an agent named by whom it acts on; 0 for none."""
    cell = index + 1
    while at(words, cell) in BETWEEN:
        cell += 1
    named = at(words, index) == "INDEFINITE" and at(words, cell) == "CELL" and at(words, cell + 1) in ("ACTING", "WORD")
    agent = named and spelling(words, cell + 1).endswith(("ator", "itor", "iter", "ulator", "suppressor", "attractant"))
    return cell if agent and at(words, cell + 2) in ENDS else 0


def noun_and_of(word: Word) -> list[Word]:
    """ "inhibitor of", "inhibition of" as the noun of a deed and its preposition, where it is no experiment."""
    noun = word.text.split()[0]
    of = Word("PREP", "of", word.end - len("of"), word.end, sort="of")
    return [word._replace(kind="ACTING", text=noun, end=word.start + len(noun)), of]
