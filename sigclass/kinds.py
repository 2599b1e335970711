"""The few words that the whole program speaks in: labels, kinds, and the values of the facts that decide."""

from enum import StrEnum


class Label(StrEnum):
    """The three labels that every interaction gets one of."""

    AUTOCRINE = "autocrine"
    PARACRINE = "paracrine"
    OTHER = "other"


class Kind(StrEnum):
    """The finer kinds; all but the first two are labelled `other`."""

    AUTOCRINE = "autocrine"
    PARACRINE = "paracrine"
    ENDOCRINE = "endocrine"
    JUXTACRINE = "juxtacrine"
    SYNAPTIC = "synaptic"
    INTRACRINE = "intracrine"
    NONE = "none"
    UNDETERMINED = "undetermined"

    @property
    def label(self) -> Label:
        """The label under which this kind is filed."""
        return Label(self.value) if self.value in ("autocrine", "paracrine") else Label.OTHER


class Through(StrEnum):
    """Whether the signal gets through to a response."""

    YES = "yes"
    NO = "no"


class Responder(StrEnum):
    """Who responds, seen from the sender."""

    SAME_STATED = "same-stated"
    SAME_INFERRED = "same-inferred"
    DIFFERENT = "different"
    INCLUDED = "included"
    UNKNOWN = "unknown"


class Route(StrEnum):
    """By which way the molecule gets to the target."""

    LOCAL = "local"
    BLOOD = "blood"
    CONTACT = "contact"
    SYNAPSE = "synapse"
    INSIDE = "inside"
    UNKNOWN = "unknown"


class Basis(StrEnum):
    """Where a fact or a step of the trace comes from."""

    STATED = "stated"  # the words of the text
    INFERRED = "inferred"  # a fact concluded from knowledge
    KNOWN = "known"  # a step of the trace filled in from knowledge
    MISSING = "missing"  # a step that the text says is absent or blocked
    CONFLICT = "conflict"  # a step that the text states and knowledge contradicts
