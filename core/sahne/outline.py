"""What a text holds, found once when its file is read: its links, its pictures and its length.

A rule about many files reads this and not the texts, which may be on the disk still.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple

from sahne.markup import prose

_INSIDE = r"\((?P<inside>(?:[^()\\\n]|\\.|\n(?![ \t]*\n)|\([^()\n]*\))*)\)"
_IMAGE = re.compile(rf"(?<!\\)!\[(?P<words>(?:[^\[\]\\]|\\.)*)\]{_INSIDE}")
_LINK = re.compile(rf"(?<![\\!])\[(?P<words>(?:[^\[\]\\]|\\.|!?\[[^\[\]]*\](?:\([^()]*\))?)*)\]{_INSIDE}")
_TITLE = re.compile(r"\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\))$")
_DEFINITION = re.compile(
    r"^ {0,3}\[(?!\^)(?P<label>[^\[\]\n]+)\]:[ \t]*\n?[ \t]*(?P<inside><[^<>\n]*>|[^\s<]\S*)"
    r"[ \t]*(?:\n?[ \t]*(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$",
    re.MULTILINE,
)
_USE = re.compile(r"(?<!\\)(?P<image>!?)\[(?P<words>[^\[\]]*)\](?:\[(?P<label>[^\[\]\n]*)\])?(?![(:])")
_AUTOLINK = re.compile(r"<(?P<target>(?:https?|mailto|tel):[^<>\s]+)>", re.IGNORECASE)
_ELEMENT = re.compile(r"<(?P<name>a|img)\s(?P<inside>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>(?P<words>[^<]*)", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"(?<![\w-])(?P<name>href|src|alt)\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'<>]+))",
    re.IGNORECASE,
)
_OPENS = re.compile(r" {0,3}(?:[-*+:]|\d+[.)]|\[\^|!!!|\?\?\?|===)")
"""A line behind which lines that are set in belong to it: of a list, a definition, a footnote, a box."""
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True)
class Link:
    """A link or a picture of a text, in Markdown or in HTML."""

    target: str
    """The address, as a browser would be given it."""
    index: int
    """Characters before the address, from the start of the file."""
    is_image: bool = False
    words: str | None = ""
    """What a reader sees of it; None for a picture without a word, which only HTML can declare to be a decoration."""


class Outline(NamedTuple):
    """What is known of a text without reading it."""

    size: int = 0
    """Characters below the front matter."""
    links: tuple[Link, ...] = ()
    """Links and pictures outside of code and comments, as they stand."""


def outline_of(text: str, start: int = 0) -> Outline:
    """The outline of a file.

    Args:
        text: The whole file.
        start: Characters before the text below the front matter.
    """
    size = len(text) - start
    if text.find("]", start) < 0 and text.find("<", start) < 0:
        return Outline(size)
    body = text[start:]
    shadow = prose(body)
    found = sorted(_found(shadow, body), key=lambda link: link.index)
    code = _indented_code(shadow) if found and ("    " in shadow or "\t" in shadow) else frozenset()
    links = (link for link in found if not code or shadow.rfind("\n", 0, link.index) + 1 not in code)
    return Outline(size, tuple(Link(link.target, link.index + start, link.is_image, link.words) for link in links))


def _found(shadow: str, text: str) -> Iterator[Link]:
    """The links of a text, looked for where neither code nor comments are."""
    if "](" in shadow:
        for match in _IMAGE.finditer(shadow):
            yield _inline(match, text, is_image=True)
        for match in _LINK.finditer(shadow):
            yield _inline(match, text, is_image=False)
    if "]:" in shadow:
        yield from _by_reference(shadow, text)
    if "<" in shadow:
        for match in _AUTOLINK.finditer(shadow):
            yield Link(match["target"], match.start("target"), words=match["target"])
        for match in _ELEMENT.finditer(shadow):
            yield from _element(match)


def _inline(match: re.Match[str], text: str, *, is_image: bool) -> Link:
    target, index = _target(match["inside"], match.start("inside"))
    return Link(target, index, is_image, _words(match, text, is_image=is_image))


def _words(match: re.Match[str], text: str, *, is_image: bool) -> str | None:
    """What stands in the square brackets, code included."""
    return text[match.start("words") : match.end("words")].strip() or (None if is_image else "")


def _target(inside: str, index: int) -> tuple[str, int]:
    """The address between round brackets, without a title, and where it begins."""
    written = inside.lstrip()
    index += len(inside) - len(written)
    if written.startswith("<"):
        return _plain(written[1:].partition(">")[0]), index + 1
    return _plain(_TITLE.sub("", written.rstrip())), index


def _plain(written: str) -> str:
    return unescape(_ESCAPED.sub(r"\1", written)).strip()


def _by_reference(shadow: str, text: str) -> Iterator[Link]:
    """The links whose address stands on a line of its own; a line that nothing uses is no link."""
    uses = {(use["label"] or use["words"]).strip().lower(): use for use in reversed(list(_USE.finditer(shadow)))}
    for definition in _DEFINITION.finditer(shadow):
        use = uses.get(definition["label"].strip().lower())
        if use is not None:
            target, index = _target(definition["inside"], definition.start("inside"))
            is_image = bool(use["image"])
            yield Link(target, index, is_image, _words(use, text, is_image=is_image))


def _element(match: re.Match[str]) -> Iterator[Link]:
    inside, start = match["inside"], match.start("inside")
    found = {part["name"].lower(): part for part in reversed(list(_ATTRIBUTE.finditer(inside)))}
    is_image = match["name"].lower() == "img"
    address, alt = found.get("src" if is_image else "href"), found.get("alt")
    if address is not None:
        words = _value(alt)[0] if is_image and alt else None if is_image else match["words"].strip()
        target, index = _value(address)
        yield Link(target, start + index, is_image, words)


def _value(attribute: re.Match[str]) -> tuple[str, int]:
    group = next(name for name in ("double", "single", "bare") if attribute[name] is not None)
    return unescape(attribute[group]).strip(), attribute.start(group)


def _indented_code(text: str) -> frozenset[int]:
    """Where each line begins that is code because it is set in behind an empty line, and belongs to no list."""
    code: set[int] = set()
    start, previous, above, before = 0, 0, "", ""
    for line in text.split("\n"):
        is_set_in = line.startswith(("    ", "\t"))
        if is_set_in and not _OPENS.match(above) and (not before.strip() or previous in code):
            code.add(start)
        if line.strip() and not is_set_in:
            above = line
        before, previous, start = line, start, start + len(line) + 1
    return frozenset(code)
