"""The description of an event as Markdown that reads as it read in the calendar."""

import re
from html.parser import HTMLParser

_HTML = re.compile(r"<(?:br|p|div|span|a|b|i|u|ul|ol|li|html|body|table|h[1-6]|strong|em)\b[^<>]*>", re.IGNORECASE)
_BREAKS = {"br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"}
_SILENT = {"style", "script", "head", "title"}
_SIGNS = re.compile(r"([\\`*_\[\]<>{}|$])")
_STARTS = re.compile(r"^[ \t]*([#+=~:-]|\d+(?=[.)]))", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[^\s<>\"'()\[\]{}|\\]+[^\s<>\"'()\[\]{}|\\.,;:!?]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def line_of(text: str) -> str:
    """A text in one line, without signs that cannot be seen."""
    return " ".join(_CONTROL.sub(" ", text).split())


def plain(text: str) -> str:
    """A text without its HTML, where it has any; Google and Outlook write some into descriptions."""
    if not _HTML.search(text):
        return _CONTROL.sub("", text.replace("\r\n", "\n"))
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return _CONTROL.sub("", "".join(reader.parts))


def markdown(text: str) -> str:
    """The text with a line where it had a line, nothing in it read as a sign of Markdown, and its addresses as links."""
    parts, begun = [], 0
    for match in _ADDRESS.finditer(text):
        parts += [_SIGNS.sub(r"\\\1", text[begun : match.start()]), f"<{match[0]}>"]
        begun = match.end()
    parts.append(_SIGNS.sub(r"\\\1", text[begun:]))
    return _lines(_STARTS.sub(_escaped, "".join(parts)))


def _escaped(match: re.Match[str]) -> str:
    return f"{match[1]}\\" if match[1].isdigit() else f"\\{match[1]}"


def _lines(text: str) -> str:
    """Paragraphs parted by one empty line; a line that goes on in the next ends with a backslash."""
    paragraphs = re.split(r"\n(?:\s*\n)+", text.strip())
    broken = ("\\\n".join(line.strip() for line in one.splitlines() if line.strip()) for one in paragraphs)
    return "\n\n".join(one for one in broken if one)


class _Reader(HTMLParser):
    """What HTML says, in lines; where a link leads stands behind its words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent: list[str] = []
        self.links: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent.append(tag)
        if tag == "a":
            self.links.append((dict(attrs).get("href") or "", len(self.parts)))
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.silent and self.silent[-1] == tag:
            self.silent.pop()
        if tag == "a" and self.links:
            href, begun = self.links.pop()
            if href.startswith(("http://", "https://")) and href not in "".join(self.parts[begun:]):
                self.parts.append(f" ({href})")
        if tag in _BREAKS - {"br"}:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(data)

    def _break(self, tag: str) -> None:
        if tag in _BREAKS:
            self.parts.append("\n\n" if tag == "p" else "\n")
