"""Changes as a comment on a merge request."""

import re
from collections.abc import Iterator

from sahne.calendars.changes.as_text import COUNTED, MORE
from sahne.calendars.changes.change import Changes
from sahne.calendars.changes.notes import HEADING, notes, summary
from sahne.calendars.changes.sections import Group, Line, sections_of
from sahne.said import text_of

_SIGNS = re.compile(r"([\\`*_{}\[\]()<>#|~@!&$^+=-])")
_JOINED = re.compile(r"(\\[@#!~$&^])(?=\w)|(:)(?=//)|\b(www|mailto|xmpp)(?=[.:])", re.IGNORECASE)
_MOST = 8
"""Lines of one kind; a service refuses a comment that is too long."""
_JOINER = "\u2060"
"""Has no width; services look for names and addresses in the finished text, where a backslash is gone."""


def as_markdown(changes: Changes, base: str, lang: str, *, everything: bool = False) -> str:
    """A heading, and below each site what happened as a list; nothing in a title is taken for Markdown, a name or a link."""
    parts = [f"### {escaped(text_of(HEADING(base=base), lang))}", escaped(text_of(summary(changes, base), lang))]
    for section in sections_of(changes, lang, everything=everything, most=_MOST):
        parts.append(f"**{escaped(section.heading)}**")
        parts += ["\n".join(_group(group, lang)) for group in section.groups]
    parts += [escaped(text_of(said, lang)) for said in notes(changes, base)]
    return "\n\n".join(parts) + "\n"


def _group(group: Group, lang: str) -> Iterator[str]:
    more = text_of((MORE if group.lines else COUNTED)(count=group.more), lang)
    yield f"{escaped(group.heading)}" + ("\n" if group.lines else f": {escaped(more)}")
    yield from (_line(line) for line in group.lines)
    if group.lines and group.more:
        yield f"- {escaped(more)}"


def _line(line: Line) -> str:
    feeds = f" ({escaped(line.feeds)})" if line.feeds else ""
    return f"- **{escaped(line.title)}**: {escaped(line.details)}{feeds}"


def escaped(text: str) -> str:
    """A text that is shown as it is written."""
    return _JOINED.sub(lambda found: found[0] + _JOINER, _SIGNS.sub(r"\\\1", " ".join(text.split())))
