"""The problems' codes with their pages, and how one is made at its place."""

from typing import NamedTuple

from sigclass.model import Problem, Source


class Page(NamedTuple):
    """What `sigclass explain CODE` says."""

    severity: str
    title: str
    body: str
    remedy: str


# A scenario with an error has no interactions; a warning leaves the verdict standing.
CODES: dict[str, Page] = {
    "unreadable": Page(
        "error",
        "the scenario does not follow its notation",
        "The line was recognised as an arrow or a field run, or as a sentence, but broke off at the marked place.",
        "Compare with the notations in the README, or write the scenario as fields.",
    ),
    "no-interaction": Page(
        "error",
        "no interaction was found",
        "An interaction is a signalling molecule that a cell, tissue or organ releases, makes or shows, or one said "
        "to act on a cell. Metabolism, antigen recognition and duct secretion are none.",
        "Name who releases which molecule, and who responds to it.",
    ),
    "too-long": Page(
        "error",
        "the scenario is longer than 2,000 characters",
        "A scenario is a short text; anything longer is most often a whole page or a file of another kind.",
        "Give one scenario a line, or pass --paragraphs for hard-wrapped text.",
    ),
    "too-many": Page(
        "error",
        "the scenario holds more than 200 interactions",
        "Senders, molecules and targets are multiplied, so that three long lists make very many interactions.",
        "Split the scenario into several.",
    ),
    "not-utf8": Page(
        "error",
        "the line is not UTF-8",
        "The bytes could not be read as UTF-8, so Greek letters and dashes would be wrong.",
        "Save the file as UTF-8.",
    ),
    "bad-row": Page(
        "error",
        "the table's row cannot be read",
        "The row is not valid CSV, TSV or JSON, or has more cells than the header.",
        "Mend the quoting, or the number of cells.",
    ),
    "unknown-column": Page(
        "warning",
        "the table has a column that is no key",
        "Unknown columns are named once for each file and pass through untouched under `extra`.",
        "Rename the column if it holds one of the keys.",
    ),
    "unknown-field": Page(
        "warning",
        "the key of this field is not known",
        "Inside a field run every line needs a known key; this line was left out of the scenario.",
        "Use one of id, title, text, sender, molecule, target, receptor, pathway, effect, route, context, expect "
        "and note.",
    ),
    "repeated-field": Page(
        "warning",
        "the key stands twice in one scenario",
        "Only the first of the values is used.",
        "Join the values with commas, or start a new scenario after a blank line.",
    ),
    "list-length": Page(
        "warning",
        "the values cannot be shared among the targets",
        "With n targets a list of receptors, pathways or effects has one value for all, or n values, target by target.",
        "Give one value or as many as there are targets.",
    ),
    "field-conflict": Page(
        "warning",
        "a field contradicts the text beside it",
        "Fields beside `text` fill its gaps. Where they contradict it, the field wins.",
        "Mend the field or the text.",
    ),
    "bad-route": Page(
        "warning",
        "the route is none that is known",
        "A route is local, blood, contact, synapse or inside.",
        "Use one of the five words, or leave the route out.",
    ),
    "bad-expect": Page(
        "warning",
        "the expected value is no label, kind or problem",
        "`expect` lists labels (autocrine, paracrine, other), kinds, or problem:CODE.",
        "Use one of these words.",
    ),
    "unknown-cell": Page(
        "warning",
        "no cell, tissue or organ of this name is known",
        "The interaction is labelled and traced as far as it goes without knowledge of the cell.",
        "Check the spelling, or use a more general name.",
    ),
    "unknown-molecule": Page(
        "warning",
        "no molecule of this name is known",
        "The interaction is labelled and traced as far as it goes without knowledge of the molecule.",
        "Check the spelling, or use a synonym or the HGNC symbol.",
    ),
    "unknown-receptor": Page(
        "warning",
        "no receptor of this name is known",
        "The trace keeps the receptor as stated; whether it binds the molecule is not known.",
        "Check the spelling, or use a synonym or the HGNC symbol.",
    ),
    "unknown-pathway": Page(
        "warning",
        "no pathway of this name is known",
        "The trace keeps the pathway as stated; its steps are not known.",
        "Check the spelling, or use a more general name.",
    ),
    "unknown-effect": Page(
        "warning",
        "no effect of this name is known",
        "The trace keeps the effect as stated.",
        "Check the spelling, or use a more general name.",
    ),
    "ambiguous-name": Page(
        "warning",
        "the name stands for more than one thing",
        "All readings are listed; a verdict is given only where they agree.",
        "Use the HGNC symbol or the full name.",
    ),
    "receptor-mismatch": Page(
        "warning",
        "the molecule is not known to bind this receptor",
        "The label does not depend on it, but the trace cannot join the two.",
        "Compare with `sigclass explain` of the molecule, which lists its receptors.",
    ),
    "pathway-mismatch": Page(
        "warning",
        "the receptor is not known to feed this pathway",
        "The label does not depend on it, but the trace cannot join the two.",
        "Compare with `sigclass explain` of the receptor, which lists its pathways.",
    ),
    "label-conflict": Page(
        "warning",
        "the text names a label that its own facts contradict",
        "What the text states of the cells and the route wins over the label that it names.",
        "Check who releases the molecule and who responds to it.",
    ),
    "not-a-signal": Page(
        "warning",
        "the pair is listed as something else than a signal",
        "Ligand-receptor tables also list adhesion, gap junctions, pairs inside the cell, and pairs of two ligands or "
        "two receptors. Unless the knowledge has the pair as a ligand with its receptor, no label is given.",
        "Leave it out with --only, or lay a table of your own over the knowledge if the pair does signal.",
    ),
    "cut-off": Page(
        "warning",
        "the line looks cut off",
        "Each line is a scenario of its own; this one ends in the middle of a sentence and the next goes on.",
        "Pass --paragraphs to join the lines of hard-wrapped text.",
    ),
}


# Those of `sigclass grade`: of the key, where an error stops everything, and of the answers, where it stops one answer.
GRADING: dict[str, Page] = {
    "key-without-id": Page(
        "error",
        "an item of the key has no id",
        "Answers name the item that they answer by its id, so each scenario of a key needs one.",
        "Add an id field.",
    ),
    "repeated-id": Page(
        "error",
        "two items of the key have the same id",
        "It cannot be told which of them an answer is meant for.",
        "Give each item an id of its own.",
    ),
    "key-undetermined": Page(
        "error",
        "the key's scenario does not settle its label",
        "Nothing is graded by an answer that is not known.",
        "Make the scenario say who responds, or say what is right in an expect field.",
    ),
    "key-differs": Page(
        "warning",
        "the key expects something else than sigclass finds",
        "In a key expect wins: the answers are graded by it, and the model answer shows the label alone.",
        "Check the scenario and its expect field.",
    ),
    "no-student": Page(
        "error",
        "an answer names no student",
        "The answer cannot be given to anybody, so it is not graded.",
        "Fill in the student, or name the column with --columns student=NAME.",
    ),
    "unknown-student": Page(
        "error",
        "an answer is from somebody who is not on the roster",
        "The answer is not graded, since nobody of this name is expected.",
        "Check the spelling, or add the student to the roster.",
    ),
    "unknown-id": Page(
        "error",
        "an answer is to an item that the key does not have",
        "The answer is not graded.",
        "Check the id, or add the item to the key.",
    ),
    "repeated-answer": Page(
        "warning",
        "a student answers an item more than once",
        "One attempt counts: the last that is not blank, unless the rubric says otherwise. The others are kept.",
        "Remove the rows that are not meant, or set attempts in the rubric.",
    ),
    "answer-too-long": Page(
        "warning",
        "an answer is longer than 2,000 characters",
        "The part with it is not graded; the other parts are.",
        "Read this answer yourself.",
    ),
    "not-understood": Page(
        "warning",
        "a part of an answer could not be graded",
        "It names nothing that is known. That does not make it wrong, so its weight is kept apart from the mark.",
        "Read this answer yourself, or set unknown to wrong in the rubric.",
    ),
}


def page(code: str) -> Page:
    """The page of a code, of a scenario's problem or of grading. Raises KeyError."""
    return CODES.get(code) or GRADING[code]


def problem(source: Source, code: str, message: str, start: int | None, end: int | None, hint: str = "") -> Problem:
    """A problem at its place in the source's file; `code` must have its page in CODES or GRADING."""
    return Problem(code, page(code).severity, message, hint, source.place(start, end))
