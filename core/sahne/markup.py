"""What can be said of a Markdown text without rendering it."""

import re

_CODE = re.compile(  # a fence and what is in it, or a span of code
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n\n).)*?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def without_code(text: str) -> str:
    """The text with every code block and code span blanked out; no character moves."""
    if "`" not in text and "~~~" not in text:
        return text
    return _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def without_comments(text: str) -> str:
    """The text without HTML comments; those inside code are an example and stay."""
    if "<!--" not in text:
        return text
    shadow = without_code(text)
    pieces, end = [], 0
    for comment in _COMMENT.finditer(shadow):
        pieces.append(text[end : comment.start()])
        end = comment.end()
    return "".join([*pieces, text[end:]])
