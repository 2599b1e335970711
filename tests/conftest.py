"""What holds for all tests: property tests have no deadline, since the first example loads tables and grammars."""

from hypothesis import settings

settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")
