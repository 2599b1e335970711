"""TSV: the rows of CSV with tabs between the cells and no quotes."""

from sigclass.render.as_csv import Csv


class Tsv(Csv):
    """The format `tsv`. Tabs and line breaks inside a cell are escaped, so that a split at tabs is always right."""

    def _row(self, cells: tuple[str, ...] | list[str]) -> str:
        return "\t".join(cells) + "\n"
