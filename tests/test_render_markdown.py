"""Markdown: nothing in a scenario becomes markup."""

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from sigclass.render import renderer
from sigclass.render.as_markdown import escape
from tests import verdicts

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def tokens(text: str) -> list[Token]:
    return [inner for token in READER.parse(text) for inner in (token, *(token.children or ()))]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>", "[a](javascript:x)", "![i](x)", "**b** _i_ `c` ~~s~~", "# h", "> q", "- l", "* l",
        "+ l", "1. l", "2) l", "---", "===", "a | b", "&lt; &amp;", "\\*", "<https://x.org>", "[a]: http://x", "$x$",
        "```", "    code", "a\n\nb",
    ],
)  # fmt: skip
def test_escaped_text_is_read_as_the_text_itself(text: str) -> None:
    kinds = {token.type for token in tokens(escape(text))}
    assert kinds <= {"paragraph_open", "inline", "text", "text_special", "paragraph_close"}
    said = "".join(token.content for token in tokens(escape(text)) if token.type in ("text", "text_special"))
    assert said == " ".join(text.split())


@pytest.mark.parametrize("text", ["https://x.org", "www.x.org", "mailto:a", "@user", "a@b.org"])
def test_nothing_is_linked_by_itself(text: str) -> None:
    assert text not in escape(text)


def test_a_table_row_has_its_six_cells_whatever_stands_in_them() -> None:
    text = renderer("markdown").one(verdicts.hostile())
    rows = [token for token in tokens(text) if token.type in ("td_open", "tr_open")]
    assert [token.type for token in rows[1:8]] == ["tr_open", *["td_open"] * 6]


def test_no_html_no_links_no_images() -> None:
    made = renderer("markdown")
    found = {token.type for verdict in verdicts.every() for token in tokens(made.one(verdict))}
    assert not found & {"html_block", "html_inline", "link_open", "image", "code_inline", "fence", "em_open"}
