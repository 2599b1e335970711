"""All commands as one app, for whoever looks at the whole of it: tests, documentation, completion."""

from sigclass.cli.commands import make_app

app = make_app()
