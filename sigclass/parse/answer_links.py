"""The joining words of an answer, made ready for the grammar: each stays only where it joins or denies labels."""

from collections.abc import Iterator

from sigclass.model import Kind
from sigclass.parse.answer_words import AnswerWord

_JOINTS = frozenset({"AND", "OR", "COMMA", "SLASH", "MAYBE", "ALSO", "BUT"})
_LABELS = frozenset({"NAMED", "TOLD"})
_AUTOCRINE = AnswerWord("NAMED", "both", frozenset({Kind.AUTOCRINE}))
_PARACRINE = AnswerWord("NAMED", "both", frozenset({Kind.PARACRINE}))
_OTHER = frozenset(Kind) - {Kind.AUTOCRINE, Kind.PARACRINE}


def linked(words: list[AnswerWord]) -> list[AnswerWord]:
    """The tokens of the grammar: LABEL, NOT, AND, OR, BUT, BECAUSE, SO and STOP."""
    words = [word for word in _spread(words) if word.kind not in ("SURE", "BLANK")]
    tokens: list[AnswerWord] = []
    joints: list[AnswerWord] = []
    for word in words:
        if word.kind in _JOINTS:
            joints.append(word)
            continue
        if word.kind in _LABELS and tokens and tokens[-1].kind == "LABEL":
            tokens += _joint(joints, denied=_is_denied(tokens))
        elif any(joint.kind == "BUT" for joint in joints):
            tokens.append(AnswerWord("BUT", "but"))
        joints = []
        tokens.append(word._replace(kind="LABEL", named=word.kind == "NAMED") if word.kind in _LABELS else word)
    return list(_without_loose_negations(tokens))


def _spread(words: list[AnswerWord]) -> Iterator[AnswerWord]:
    """Let "both" and "neither" stand for their labels where none follow; "no," opens an answer and denies nothing."""
    for at, word in enumerate(words):
        follows = any(later.kind in _LABELS for later in words[at + 1 :])
        if word.kind == "BOTH" and not follows:
            yield from (_AUTOCRINE, AnswerWord("AND", "and"), _PARACRINE)
        elif word.kind == "NEITHER":
            yield AnswerWord("NOT", word.text) if follows else AnswerWord("NAMED", word.text, _OTHER)
        elif word.kind == "NOT" and word.text == "no" and at + 1 < len(words) and words[at + 1].kind == "COMMA":
            continue
        elif word.kind != "BOTH":
            yield word


def _is_denied(tokens: list[AnswerWord]) -> bool:
    """Whether the labels at the end belong to a negation."""
    for token in reversed(tokens):
        if token.kind not in ("LABEL", "OR"):
            return token.kind == "NOT"
    return False


def _joint(joints: list[AnswerWord], denied: bool) -> list[AnswerWord]:
    """The one word that a run of joining words between two labels comes to; none parts them too."""
    kinds = {joint.kind for joint in joints}
    if kinds & {"OR", "MAYBE"}:
        return [AnswerWord("OR", "or")]
    if "BUT" in kinds and "ALSO" not in kinds:
        return [AnswerWord("BUT", "but")]
    return [AnswerWord("STOP", "")] if denied else [AnswerWord("AND", "and")]


def _without_loose_negations(tokens: list[AnswerWord]) -> Iterator[AnswerWord]:
    """A negation counts only right before a label."""
    for at, token in enumerate(tokens):
        after = next((later.kind for later in tokens[at + 1 :] if later.kind != "NOT"), "")
        if token.kind != "NOT" or after == "LABEL":
            yield token
