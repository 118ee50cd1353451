"""The links and pictures of a text: which of them may stay on a public page."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from sahne.foreign import is_foreign, is_unsafe, without_foreign
from sahne.markup import without_code, without_comments

_INSIDE = r"\((?P<inside>(?:[^()\\\n]|\\.|\n(?![ \t]*\n)|\([^()\n]*\))*)\)"
"""What stands between the round brackets of a link: an address, and perhaps a title."""
_IMAGE = re.compile(rf"!\[(?P<text>(?:[^\[\]\\]|\\.)*)\]{_INSIDE}")
_LINK = re.compile(rf"\[(?P<text>(?:[^\[\]\\]|\\.|\[[^\[\]]*\](?:\([^()]*\))?)*)\]{_INSIDE}")
_REST = re.compile(rf"\]{_INSIDE}")
"""The end of a link or picture whose words have too many brackets in them for the other two."""
_DEFINITION = re.compile(
    r"^(?P<head>(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*\[(?!\^)[^\]\n]+\]:[ \t]*\n?[ \t]*)"
    r"(?P<inside><[^<>\n]*>|[^\s<]\S*)(?=[ \t]*(?:$|\n?[ \t]*[\"'(]))",
    re.MULTILINE,
)
_ATTRIBUTE = re.compile(
    r"(?P<head>\b(?:href|src|srcset|poster|data|action|cite)\s*=\s*)(?P<inside>\"[^\"]*\"|'[^']*'|[^\s\"'<>`]+)",
    re.IGNORECASE,
)
_HASHTAG = re.compile(r"^ {0,3}(?=#[^\W\d_])", re.MULTILINE)
_TITLE = re.compile(r"\s+(?:\".*\"|'.*'|\(.*\))$", re.DOTALL)

Part = Callable[[str], str]
"""From the name of a part of a match to its text."""


@dataclass(frozen=True, slots=True)
class PublicText:
    """A text that may be shown to everybody."""

    markdown: str
    files: tuple[str, ...]
    """The pictures and documents it shows, from ``content/``."""
    pages: tuple[str, ...] = ()
    """The pages of the portal that it leads to, by their file from ``content/``."""


def public_text(text: str, source: str, is_page: Callable[[str], bool], is_file: Callable[[str], bool]) -> PublicText:
    """Take out comments, what a third party would serve, and links to what the portal does not have; their words stay.

    Args:
        text: Markdown.
        source: The file it stands in, from ``content/``.
        is_page: Whether a file from ``content/`` is a page of the portal.
        is_file: Whether a file from ``content/`` may be shown.
    """
    files: list[str] = []
    pages: list[str] = []

    def stays(target: str) -> bool:
        if is_unsafe(target):
            return False
        path = local_path(target, source)
        if path is None:
            return True
        if is_page(path):
            pages.append(path)
            return True
        if is_file(path):
            files.append(path)
            return True
        return False

    def unless(address: Callable[[str], list[str]], otherwise: Callable[[Part], str]) -> Callable[[Part], str | None]:
        return lambda part: None if all(map(stays, address(part("inside")))) else otherwise(part)

    def picture(part: Part) -> str | None:
        (target,) = _address(part("inside"))
        if is_foreign(target):
            return part("text")
        return None if stays(target) else ""

    text = without_foreign(without_comments(text))
    text = _rewritten("](", _IMAGE, text, picture)
    text = _rewritten("](", _LINK, text, unless(_address, lambda part: part("text")))
    text = _rewritten("](", _REST, text, unless(_address, lambda _: "](#)"))
    text = _rewritten("]:", _DEFINITION, text, unless(_address, lambda part: f"{part('head')}#"))
    text = _rewritten("=", _ATTRIBUTE, text, unless(_addresses, lambda part: f'{part("head")}"#"'))
    text = _with_hashtags(without_comments(text))
    return PublicText(text, tuple(dict.fromkeys(files)), tuple(dict.fromkeys(pages)))


def _with_hashtags(text: str) -> str:
    """The text in which a line that begins with a hashtag is no heading: a heading has a blank after its ``#``.

    Source: CommonMark 0.31, section 4.2.
    """
    for line in reversed([*_HASHTAG.finditer(without_code(text))]):
        text = f"{text[: line.end()]}\\{text[line.end() :]}"
    return text


def _address(inside: str) -> list[str]:
    inside = inside.strip()
    return [inside[1:].partition(">")[0] if inside.startswith("<") else _TITLE.sub("", inside)]


def _addresses(value: str) -> list[str]:
    """The addresses of an attribute; a ``srcset`` has several, each with its width."""
    return [part.split()[0] for part in value.strip("\"'").split(",") if part.strip()]


def local_path(target: str, source: str) -> str | None:
    """Where a link leads within ``content/``; None for an address, an anchor, or a path from the root of the site."""
    try:
        parts = urlsplit(target)
    except ValueError:  # a bracket where the name of a host should be: no browser finds it either
        return None
    if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
        return None
    return normpath(join(dirname(source), unquote(parts.path)))


def _rewritten(sign: str, pattern: re.Pattern[str], text: str, new: Callable[[Part], str | None]) -> str:
    """The text with matches outside of code replaced; a match for which ``new`` gives None stays.

    Args:
        sign: What stands in every match; most texts do not have it, and looking for the pattern takes long.
        pattern: What is looked for.
        text: Markdown.
        new: From a match to what takes its place.
    """
    if sign not in text:
        return text
    pieces, end = [], 0
    for match in pattern.finditer(without_code(text)):
        put = new(lambda name, match=match: text[match.start(name) : match.end(name)])  # type: ignore[misc]
        if put is not None:
            pieces += [text[end : match.start()], put]
            end = match.end()
    return "".join([*pieces, text[end:]])
