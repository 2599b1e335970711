"""CSV: a row for each interaction, safe to open in a spreadsheet."""

import csv
import io

from sigclass.model import Verdict
from sigclass.render.base import Look
from sigclass.render.rows import COLUMNS, rows
from sigclass.render.text import cell_text


class Csv:
    """The format `csv`. Line breaks inside a cell are escaped, so that one row is one line."""

    delimiter = ","

    def __init__(self, look: Look) -> None:
        """Return a table has one look only."""
        self.look = look

    def begin(self) -> str:
        """Return the header row."""
        return self._row(COLUMNS)

    def one(self, verdict: Verdict) -> str:
        """Return the verdict's rows."""
        return "".join(self._row([cell_text(row[column]) for column in COLUMNS]) for row in rows(verdict))

    def end(self) -> str:
        """Nothing."""
        return ""

    def _row(self, cells: tuple[str, ...] | list[str]) -> str:
        line = io.StringIO()
        csv.writer(line, delimiter=self.delimiter, lineterminator="\n").writerow(cells)
        return line.getvalue()
