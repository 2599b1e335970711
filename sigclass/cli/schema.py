"""`sigclass schema`: the JSON Schema of the records."""

import typer


def schema_command() -> None:
    """Print the JSON Schema of the records.

    These are the records that `classify` writes with `--format json` and `--format jsonl`.
    """
    from sigclass.render.schema import schema_text

    typer.echo(schema_text(), nl=False)
