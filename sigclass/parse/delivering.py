"""To whom a release is delivered: "release acetylcholine onto muscle", "send signals to"."""

from dataclasses import replace

from sigclass.model import Clue
from sigclass.parse import nominals
from sigclass.parse.affected import in_effects
from sigclass.parse.chunks import Element, Phrase
from sigclass.parse.clauses import Clause
from sigclass.parse.events import Act, Party
from sigclass.parse.lexicon import GIVING
from sigclass.parse.reader import Reader, mark


def delivered(reader: Reader, clause: Clause, molecules: list[Party], senders: list[Party]) -> None:
    """ "release acetylcholine onto muscle", "at a synapse with a neuron", "for their own use": the target is told."""
    verb = clause.verb
    assert verb is not None
    targets = reader.cells(_past_place(clause.arguments), "on", "to") or _whose_part(reader, clause.arguments)
    targets = targets or _meant_for(reader, clause.arguments)
    if mark(clause.arguments, "SYNAPSEROUTE"):
        targets = targets or reader.cells(clause.arguments, "with")
    if verb.core.base in GIVING and not verb.passive:
        targets = targets or reader.cells(clause.arguments, "")
    own = [
        n for p in nominals.phrases(clause.arguments, "to") for n in p.nouns if n.has("OWN") and n.kind != "MOLECULE"
    ]
    targets += [reader.discourse.own_party(noun) for noun in own]
    targets = [_beyond(reader, clause, target) for target in targets]
    places = {sender.mention.start for sender in senders}
    targets = [target for target in targets if target.mention.start not in places]
    if targets:
        reader.add_act(clause, Act(molecules, targets, at=targets[0].mention.start or 0, order=clause.order))


def _past_place(elements: tuple[Element, ...]) -> list[Element]:
    """ "into the vicinity of nerve terminals": a place and no target."""
    return [
        e
        for e in elements
        if not (isinstance(e, Phrase) and e.preposition == "to" and e.nouns[-1].heads[-1].sort == "near")
    ]


def _beyond(reader: Reader, clause: Clause, target: Party) -> Party:
    """ "release GABA onto neurons": those that it is poured onto are others than those that release it."""
    onto = [p for p in nominals.phrases(clause.arguments, "on") if p.start <= (target.mention.start or 0) < p.end]
    lead = onto[0].nouns[0].lead if onto else None
    if lead is None or target.same or target.other or not reader.source.text[lead:].lower().startswith("onto"):
        return target
    clue = Clue("responder", "different", "onto", lead, lead + len("onto"))
    return replace(target, clues=(*target.clues, clue))


def _meant_for(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "release GABA for the inhibition of pyramidal cells", "for T cell activation": whom the purpose names."""
    for phrase, following in nominals.chains(elements):
        if phrase.preposition == "to" and phrase.nouns[-1].kind == "ACTING":
            own = [noun for each in nominals.phrases(following[:1], "of") for noun in each.nouns if noun.has("OWN")]
            inside = [cell for noun in phrase.nouns for cell in reader.compound_cells(noun)]
            return reader.cells(following[:1], "of") or [reader.discourse.own_party(noun) for noun in own] or inside
        if phrase.preposition == "to" and phrase.nouns[-1].kind == "EFFECT":  # "for fibroblast growth"
            return in_effects(reader, [phrase]) or [c for noun in phrase.nouns for c in reader.compound_cells(noun)]
    return []


def _whose_part(reader: Reader, elements: tuple[Element, ...]) -> list[Party]:
    """ "onto the spines of pyramidal cells": the cell whose part it is."""
    for phrase in nominals.phrases(elements, "on", "to"):
        if phrase.nouns[-1].kind in ("THING", "RECEPTOR"):
            return reader.cells(nominals.after(elements, phrase)[:1], "of", "in", "on")
    return []
