"""Text -> Scenario: which notation a source is written in, and its reading."""

from sigclass.knowledge import Knowledge
from sigclass.model import Scenario, Source
from sigclass.parse.limits import LONGEST, too_long
from sigclass.parse.lists import Piece
from sigclass.parse.runs import is_run
from sigclass.parse.texts import parse_text, without_comments


def parse(source: Source, knowledge: Knowledge) -> Scenario:
    """Read one source: a table's row, a field run, an arrow line or sentences. Its problems are in the result.

    A source with an error among its problems is not read any further.
    """
    if source.cells is None and len(source.text) > LONGEST:
        source = too_long(source)
    failed = any(problem.severity == "error" for problem in source.problems)
    if source.pair is not None and not failed:
        from sigclass.parse.pairs import parse_pair

        return parse_pair(source, knowledge)
    if failed or source.cells is not None or is_run(source.text):
        from sigclass.parse.fields import header_of, parse_fields  # a one-off arrow or sentence does without

        return header_of(source) if failed else parse_fields(source, knowledge)
    interactions, problems = parse_text(Piece(without_comments(source.text), 0), source, knowledge)
    return Scenario(source, interactions, problems=(*source.problems, *problems))
