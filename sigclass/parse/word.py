"""The typed word of a sentence."""


class Word:
    """One typed word (or words that make one name) of a sentence; it is never changed.

    `kind` is a token of grammar/sentences.lark, or WORD for what has no role. `gloss` holds the names that a
    parenthesis or "such as" gives for it. `lower` is the text in lower case.
    """

    # a plain class: a sentence asks its words some 500 times for their lower case, and makes 60 of them
    __slots__ = ("base", "end", "form", "gloss", "kind", "lower", "sort", "start", "text")

    def __init__(
        self,
        kind: str,
        text: str,
        start: int,
        end: int,
        sort: str = "",
        base: str = "",
        form: str = "",
        gloss: tuple["Word", ...] = (),
    ) -> None:
        """A word from `start` to `end` of the text."""
        self.kind, self.text, self.start, self.end = kind, text, start, end
        self.sort, self.base, self.form, self.gloss = sort, base, form, gloss
        self.lower = text.lower()

    def __str__(self) -> str:
        """The words themselves; Lark asks for it for every token."""
        return self.text

    def __repr__(self) -> str:
        """All that it holds."""
        return f"Word({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"

    def _replace(
        self,
        kind: str | None = None,
        text: str | None = None,
        start: int | None = None,
        end: int | None = None,
        sort: str | None = None,
        base: str | None = None,
        form: str | None = None,
        gloss: tuple["Word", ...] | None = None,
    ) -> "Word":
        """The same word but for what is given."""
        return Word(
            self.kind if kind is None else kind,
            self.text if text is None else text,
            self.start if start is None else start,
            self.end if end is None else end,
            self.sort if sort is None else sort,
            self.base if base is None else base,
            self.form if form is None else form,
            self.gloss if gloss is None else gloss,
        )
