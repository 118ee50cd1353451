"""A Markdown text as it is pasted into a network that knows no Markdown."""

import re
from html import unescape

from sahne.markup import without_comments

_PICTURE = re.compile(r"!\[[^\]]*\]\([^)\s\[]*(?:\s+\"[^\"]*\")?\)")
_LINK = re.compile(r"\[((?:[^\[\]\\]|\\.)*)\]\(<?([^)\s>\[]*)>?(?:\s+\"[^\"]*\")?\)")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_QUOTE = re.compile(r"^ {0,3}>[ \t]?", re.MULTILINE)
_LINE = re.compile(r"^ {0,3}(?:[-*_][ \t]*){3,}$|^ {0,3}(?:`{3,}|~{3,})[^\n]*$", re.MULTILINE)
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_STRESSED = re.compile(
    r"(?<![\w*\\])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*\\])\*(?![\w*])|(?<!\w)_(?=\S)([^_\n]+?)(?<=\S)_(?!\w)"
)
_CODE = re.compile(r"(`+)(.+?)\1")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BREAK = re.compile(r"(?:[ \t]+|\\)$", re.MULTILINE)
_GAP = re.compile(r"\n{3,}")


def plain_text(markdown: str) -> str:
    """The text without its marks, pictures and comments; the address of a link to the web stands behind its words."""
    text = without_comments(markdown)
    if "[" in text:
        text = _LINK.sub(_written_out, _PICTURE.sub("", text))
    if "<" in text:
        text = _TAG.sub("", _ADDRESS.sub(r"\1", text))
    text = _HEADING.sub(r"\1", _QUOTE.sub("", _LINE.sub("", text)))
    text = _CODE.sub(r"\2", _STRONG.sub(r"\2", text))
    text = _STRESSED.sub(lambda found: found[1] or found[2], text)
    return _GAP.sub("\n\n", unescape(_ESCAPED.sub(r"\1", _BREAK.sub("", text)))).strip()


def _written_out(link: re.Match[str]) -> str:
    words, address = link[1], link[2]
    if not address.startswith(("https://", "http://")) or address == words:
        return words
    return f"{words} {address}".strip()
