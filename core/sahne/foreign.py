"""What a text must not bring to the portal: programs, frames, and anything that a third party would serve."""

import re
from collections.abc import Iterator

from sahne.markup import without_code
from sahne.models.fields import SAFE_SCHEMES

_ELEMENT = re.compile(
    r"<(?P<name>script|style|iframe|object|embed|form|link|meta|base|frame|applet)\b(?:[^>]*>)"
    r"(?:(?:(?!<(?P=name)\b).)*?</(?P=name)\s*>)?",
    re.IGNORECASE | re.DOTALL,
)
_MEDIA = re.compile(
    r"<(?:img|video|audio|source|track|picture|image|use)\b[^>]*\b(?:src|srcset|poster|href)\s*=\s*[\"']?\s*(?:https?:)?//[^>]*>",
    re.IGNORECASE,
)
_HANDLER = re.compile(r"(?<=[\s\"'/])(?:on[a-z]+|style)\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]+)(?=[^<>]*>)", re.IGNORECASE)
_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)


def foreign_parts(text: str) -> Iterator[tuple[int, int]]:
    """Where each such part of a Markdown text begins and ends; what stands in code is an example."""
    if "<" not in text:
        return
    shadow = without_code(text)
    end = 0
    found = (match.span() for pattern in (_ELEMENT, _MEDIA, _HANDLER) for match in pattern.finditer(shadow))
    for start, after in sorted(found):
        if start >= end:
            yield start, after
            end = after


def without_foreign(text: str) -> str:
    """The text without them."""
    while parts := list(foreign_parts(text)):  # taking one out can join what makes another
        for start, after in reversed(parts):
            text = text[:start] + text[after:]
    return text


def is_foreign(target: str) -> bool:
    """Whether a picture at an address would be served by somebody else."""
    return target.lstrip().startswith("//") or _SCHEME.match(target) is not None


def is_unsafe(target: str) -> bool:
    """Whether an address would run a program or hide a file in itself."""
    scheme = _SCHEME.match(target)
    return scheme is not None and scheme[1].lower() not in SAFE_SCHEMES
