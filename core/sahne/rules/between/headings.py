"""The places within a page that a link can lead to: its headings, and what has an id of its own.

The names are those that the sites give: Python-Markdown's table of contents with our slugs, where a second heading of the same
words gets ``_1``.
"""

import re
from html import unescape

from sahne.markup import prose
from sahne.turkish import slugify

_HEADING = re.compile(
    r"^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*#{1,6}(?P<words>[^\n]*?)#*[ \t]*$|(?:\A|^\n)(?P<under>[^\n]+)\n(?:=+|-+)[ \t]*$",
    re.MULTILINE,
)
_ATTRIBUTES = re.compile(r"\{:?[^{}\n]*?#(?P<id>[^\s{}]+)[^{}\n]*\}")
_OWN_ID = re.compile(r" \{:?[^{}\n]*?#[^\s{}]+[^{}\n]*\}[ ]*#*[ ]*$")
_ID = re.compile(r"\s(?:id|name)\s*=\s*[\"']?(?P<id>[^\s\"'<>]+)", re.IGNORECASE)
_LINK = re.compile(
    r"(?P<image>!?)\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\])*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\])"
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<(?P<address>[a-z]+:[^<>\s]+)>")
_EMPHASIS = re.compile(r"(?<!\\)(?P<sign>\*{1,3}|`+)(?P<words>\S|\S.*?\S)(?<!\\)(?P=sign)")
_NUMBERED = re.compile(r"(?P<words>.*)_(?P<number>\d+)")


def anchors(text: str) -> frozenset[str]:
    """Every name that may stand behind ``#`` in a link to a Markdown text."""
    shadow = prose(text)
    own = {match["id"] for match in (*_ATTRIBUTES.finditer(shadow), *_ID.finditer(shadow))}
    used = set(own)
    for match in _HEADING.finditer(shadow):
        group = "words" if match["words"] is not None else "under"
        words = text[match.start(group) :].partition("\n")[0].rstrip().rstrip("#")  # code is blank in the shadow
        if not _OWN_ID.search(words):
            used.add(_unused(slugify(_spoken(words)), used))
    return frozenset(used)


def _spoken(words: str) -> str:
    """A heading without its marks of Markdown and HTML."""
    words = _LINK.sub(lambda link: "" if link["image"] else link["words"], words)
    words = _TAG.sub(lambda tag: tag["address"] or "", words)
    return unescape(_EMPHASIS.sub(r"\g<words>", words))


def _unused(name: str, used: set[str]) -> str:
    while not name or name in used:
        numbered = _NUMBERED.fullmatch(name)
        name = f"{numbered['words']}_{int(numbered['number']) + 1}" if numbered else f"{name}_1"
    return name
