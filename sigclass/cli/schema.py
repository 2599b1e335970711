"""`sigclass schema`: the JSON Schema of the records."""

import typer


def schema_command() -> None:
    """Print the JSON Schema of the records that `classify --format json` and `jsonl` write."""
    from sigclass.render.schema import schema_text

    typer.echo(schema_text(), nl=False)
