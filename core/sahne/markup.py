"""What can be said of a Markdown text without rendering it."""

import re
from collections.abc import Iterator

_FENCE = re.compile(r"^(?P<indent> {0,3})(?P<fence>`{3,}|~{3,})(?P<rest>[^\n]*)$", re.MULTILINE)
_LANGUAGE = re.compile(r"[ \t]*[\w#.+-]*\s*")
_SPAN = re.compile(r"(?<![\\`])(?P<ticks>`{1,8})(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`)")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_NOT_BREAK = re.compile(r"[^\n]")


def without_code(text: str) -> str:
    """The text with every code block between fences and every code span blanked out; no character moves."""
    if "`" not in text and "~~~" not in text:
        return text
    return _SPAN.sub(lambda span: _blank(span[0]), _without_blocks(text))


def without_comments(text: str) -> str:
    """The text without HTML comments; those in a code block are an example and stay.

    A comment may hold what nobody is to read. So it stays only where every reader of Markdown sees a block of code.
    """
    while "<!--" in text:
        pieces, end = [], 0
        for comment in _COMMENT.finditer(_without_blocks(text)):
            pieces.append(text[end : comment.start()])
            end = comment.end()
        if not pieces:
            break
        text = "".join([*pieces, text[end:]])  # which can make a fence of what was none: look again
    return text


def prose(text: str) -> str:
    """The text with code and HTML comments blanked out; no character moves."""
    shown = without_code(text)
    return _COMMENT.sub(lambda comment: _blank(comment[0]), shown) if "<!--" in shown else shown


def _without_blocks(text: str) -> str:
    pieces, end = [], 0
    for start, after in _blocks(text):
        pieces += [text[end:start], _blank(text[start:after])]
        end = after
    return "".join([*pieces, text[end:]])


def _blank(text: str) -> str:
    return _NOT_BREAK.sub(" ", text)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Where each code block begins and ends; after a fence that readers take in different ways there are none."""
    opened = None
    for line in _FENCE.finditer(text):
        if opened is None:
            if line["indent"] or not _LANGUAGE.fullmatch(line["rest"]):
                return
            opened = line
        elif line["fence"][0] == opened["fence"][0]:
            if line["indent"] or line["fence"] != opened["fence"] or line["rest"].strip():
                return
            yield opened.start(), line.end()
            opened = None
