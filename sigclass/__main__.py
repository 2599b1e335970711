"""`python -m sigclass`: the same as the command `sigclass`."""

from sigclass.cli.main import main

if __name__ == "__main__":
    main()
