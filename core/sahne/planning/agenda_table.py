"""An agenda as a table: CSV for a spreadsheet, Markdown for a page or a comment."""

import csv
import io
from datetime import date, datetime

from sahne.plan import EntryType
from sahne.planning.agenda import Agenda, AgendaEntry
from sahne.planning.agenda_text import FREE, FULL, GAPS, TYPES, gap_words
from sahne.planning.slots import day_of
from sahne.said import Words, text_of
from sahne.words import day_words, translate

HEADER = (
    "date", "time", "type", "kind", "title", "channel", "status", "owner", "audience", "goal", "campaign", "lang", "path",
    "findings",
)  # fmt: skip
"""The columns of the CSV, named as in front matter; several names in a cell are parted by a space."""
_HEAD = (
    Words(en="Day", tr="Gün"),
    Words(en="Time", tr="Saat"),
    Words(en="Title", tr="Başlık"),
    Words(en="Where", tr="Nerede"),
    Words(en="Status", tr="Durum"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins with one of these would be reckoned by a spreadsheet."""


def as_csv(agenda: Agenda) -> str:
    """One row an entry; a cell that a spreadsheet would take for a formula begins with an apostrophe.

    It begins with a byte order mark, without which Excel takes İ and ş for other letters.
    """
    out = io.StringIO(newline="")
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(HEADER)
    for entry in agenda.entries:
        rows.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells_of(entry)])
    return f"\ufeff{out.getvalue()}"


def cells_of(entry: AgendaEntry) -> list[str]:
    """An entry in the columns of the header."""
    item = entry.item
    several = (item.audience, (item.goal or "",), (item.campaign or "",), (item.lang,), (item.path,), entry.codes)
    return [
        day_of(entry.when).isoformat(),
        f"{entry.when:%H:%M}" if isinstance(entry.when, datetime) else "",
        str(entry.type),
        item.kind,
        item.title,
        " ".join(entry.channels),
        str(item.status),
        item.owner or "",
        *(" ".join(names) for names in several),
    ]


def as_markdown(agenda: Agenda, lang: str) -> str:
    """A table of the entries, then lists of the gaps and of the next free places."""
    rows = [f"| {' | '.join(_columns(entry, lang))} |" for entry in agenda.entries]
    head = f"| {' | '.join(text_of(word, lang) for word in _HEAD)} |"
    table = "\n".join([head, f"|{'---|' * len(_HEAD)}", *rows])
    days = {day: _day(day, lang) for gap in agenda.gaps for day in (gap.after, gap.before) if day}
    gaps = [f"- {_plain(gap.channel)}: {_plain(text_of(gap_words(gap, days), lang))}" for gap in agenda.gaps]
    full = text_of(FULL, lang)
    free = [
        f"- {_plain(name)}: {f'{_day(slot, lang)}, {slot:%H:%M}' if slot else full}"
        for name, slot in agenda.free.items()
    ]
    parts = [table]
    for heading, lines in ((GAPS, gaps), (FREE, free)):
        if lines:
            parts += [f"## {text_of(heading, lang)}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def _columns(entry: AgendaEntry, lang: str) -> list[str]:
    clock = f"{entry.when:%H:%M}" if isinstance(entry.when, datetime) else ""
    status = translate(f"status.{entry.item.status}", lang)
    where = ", ".join(entry.channels) if entry.type is EntryType.PUBLISH else text_of(TYPES[entry.type], lang)
    cells = [_day(entry.when, lang), clock, entry.item.title, where, status]
    return [_plain(cell) for cell in cells]


def _day(day: date, lang: str) -> str:
    return day_words(day, lang, "EEE d MMMM")


def _plain(text: str) -> str:
    """The text with nothing in it that Markdown would read."""
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return "".join(f"\\{letter}" if letter in "\\|*_[]`#" else letter for letter in text)
