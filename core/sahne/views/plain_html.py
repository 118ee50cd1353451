"""The text of a page for readers elsewhere that know a few tags only: paragraphs, lists, breaks and stressed words."""

import re

_PART = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
_UNSEEN = re.compile(r"<!--.*?-->|<(script|style|template|svg)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_KEPT = frozenset({"p", "ul", "ol", "li", "strong", "em"})
_AS = {
    "b": "strong",
    "i": "em",
    "dt": "p",
    "dd": "p",
    "blockquote": "p",
    "pre": "p",
    "summary": "p",
    "caption": "p",
    "tr": "p",
}
_PARTED = frozenset({"td", "th"})
_HEADING = re.compile(r"h[1-6]")


def plain_html(html: str) -> str:
    """The same words with no attribute, no link and no heading; a heading is a paragraph in strong letters.

    Args:
        html: Rendered from Markdown.
    """
    html = _UNSEEN.sub("", html)
    pieces, at = [], 0
    for found in _PART.finditer(html):
        pieces += [html[at : found.start()].replace("<", "&lt;"), _tag(found["name"].lower(), bool(found["end"]))]
        at = found.end()
    pieces.append(html[at:].replace("<", "&lt;"))
    return "".join(pieces).strip()


def _tag(name: str, is_end: bool) -> str:
    if name == "br":
        return "" if is_end else "<br>"
    if _HEADING.fullmatch(name):
        return "</strong></p>" if is_end else "<p><strong>"
    if name in _PARTED:
        return " " if is_end else ""
    kept = _AS.get(name, name)
    return f"<{'/' if is_end else ''}{kept}>" if kept in _KEPT else ""
