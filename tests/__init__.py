"""The tests; `verdicts` and `golden` are shared among them."""
