"""A counter on stderr for long work: only on a terminal, only after a second, and gone when the work is done."""

import time
from typing import TextIO

WAIT = 1.0  # seconds before the first sign
PAUSE = 0.2  # seconds between two


class Progress:
    """Counts scenarios, or what `noun` says. `shown` says whether it may show itself at all."""

    def __init__(self, stream: TextIO, shown: bool, noun: str = "scenarios") -> None:
        """Start the clock."""
        self.stream, self.shown, self.noun = stream, shown, noun
        self.count = 0
        self.next = time.monotonic() + WAIT
        self.drawn = ""

    def tick(self) -> None:
        """One more scenario is done."""
        self.count += 1
        if self.shown and time.monotonic() >= self.next:
            self.next = time.monotonic() + PAUSE
            self.clear()
            self.drawn = f"{self.count:,} {self.noun} ..."
            self.stream.write(self.drawn)
            self.stream.flush()

    def clear(self) -> None:
        """Take the counter away, so that something else can be written in its place."""
        if self.drawn:
            self.stream.write("\r" + " " * len(self.drawn) + "\r")
            self.drawn = ""
