"""The command line: one command, one file. Options go in, exit codes come out; the work is done elsewhere."""
