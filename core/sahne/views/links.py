"""The links and pictures of a text: which of them may stay on a public page."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from sahne.markup import without_code, without_comments

_INLINE = re.compile(
    r"(?P<image>!?)\[(?P<text>(?:[^\[\]\\]|\\.|!?\[[^\[\]]*\](?:\([^()]*\))?)*)\]"
    r"\(\s*<?(?P<target>[^\s<>()]*(?:\([^()\s]*\)[^\s<>()]*)*)>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
_DEFINITION = re.compile(r"^(?P<head> {0,3}\[[^\]]+\]:\s*)<?(?P<target>\S+?)>?(?=\s|$)", re.MULTILINE)
_ATTRIBUTE = re.compile(
    r"(?P<head>\b(?:href|src|poster)\s*=\s*)(?P<quote>[\"'])(?P<target>.*?)(?P=quote)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PublicText:
    """A text that may be shown to everybody."""

    markdown: str
    files: tuple[str, ...]
    """The pictures and documents it shows, from ``content/``."""


def public_text(text: str, source: str, is_page: Callable[[str], bool], is_file: Callable[[str], bool]) -> PublicText:
    """Take out comments, and every link to something in the workspace that the portal does not have; its words stay.

    Args:
        text: Markdown.
        source: The file it stands in, from ``content/``.
        is_page: Whether a file from ``content/`` is a page of the portal.
        is_file: Whether a file from ``content/`` may be shown.
    """
    files: list[str] = []

    def stays(target: str) -> bool:
        path = local_path(target, source)
        if path is None or is_page(path):
            return True
        if is_file(path):
            files.append(path)
            return True
        return False

    text = without_comments(text)
    text = _rewritten(
        "](", _INLINE, text, lambda link: None if stays(link["target"]) else "" if link["image"] else link["text"]
    )
    text = _rewritten("]:", _DEFINITION, text, lambda link: None if stays(link["target"]) else f"{link['head']}#")
    text = _rewritten("=", _ATTRIBUTE, text, lambda link: None if stays(link["target"]) else f'{link["head"]}"#"')
    return PublicText(text, tuple(dict.fromkeys(files)))


def local_path(target: str, source: str) -> str | None:
    """Where a link leads within ``content/``; None for an address, an anchor, or a path from the root of the site."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
        return None
    return normpath(join(dirname(source), unquote(parts.path)))


def _rewritten(sign: str, pattern: re.Pattern[str], text: str, new: Callable[[re.Match[str]], str | None]) -> str:
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
        real = pattern.match(text, match.start())
        put = new(real) if real else None
        if real and put is not None:
            pieces += [text[end : real.start()], put]
            end = real.end()
    return "".join([*pieces, text[end:]])
