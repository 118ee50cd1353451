"""An agenda for people, on a terminal."""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import groupby

from sahne.plan import EntryType
from sahne.planning.agenda import Agenda, AgendaEntry, Gap
from sahne.planning.slots import day_of
from sahne.planning.wide import padded, width_of, wrapped
from sahne.reports.quote import visible
from sahne.said import Counted, Said, Value, Words, text_of
from sahne.words import day_words, translate

TYPES = {
    EntryType.PUBLISH: Words(en="goes out", tr="yayın"),
    EntryType.EVENT: Words(en="event", tr="etkinlik"),
    EntryType.CLOSES: Words(en="closes", tr="son başvuru"),
    EntryType.CAMPAIGN: Words(en="campaign begins", tr="kampanya başlıyor"),
    EntryType.CONTEST: Words(en="contest begins", tr="yarışma başlıyor"),
    EntryType.TRAINING: Words(en="training", tr="eğitim"),
}
WEEKS = Words(en="week|weeks", tr="hafta")
DAYS = Words(en="day|days", tr="gün")
HEADING = Words(en="{first} – {last}, {weeks}", tr="{first} – {last}, {weeks}")
NOTHING = Words(en="Nothing is planned in these weeks.", tr="Bu haftalarda planlanmış bir şey yok.")
GAPS = Words(en="Gaps", tr="Boşluklar")
BETWEEN = Words(en="nothing between {after} and {before}", tr="{after} ile {before} arasında yayın yok")
AFTER = Words(en="nothing after {after}", tr="{after} gününden sonra yayın yok")
NEVER = Words(en="nothing is planned", tr="planlanmış yayın yok")
ASKED = Words(en="{gap} (it should be {days} at most)", tr="{gap} (en fazla {days} olmalı)")
FINDINGS = Words(en="To mend", tr="Düzeltilecekler")
FREE = Words(en="Next free places", tr="Boş olan ilk yerler")
FULL = Words(en="none within a year", tr="bir yıl içinde boş yer yok")
_NARROW = 64
"""Columns below which an entry takes two lines."""
_CHANNELS, _STATUS = 24, 11


class _Page:
    """The words of an agenda, in one language and so many columns."""

    def __init__(self, lang: str, width: int, *, colour: bool) -> None:
        self.lang = lang
        self.width = width
        self.colour = colour

    def say(self, said: Value) -> str:
        return visible(text_of(said, self.lang))

    def day(self, day: date, form: str = "EEEE d MMMM") -> str:
        return day_words(day, self.lang, form)

    def bold(self, text: str) -> str:
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text

    def warned(self, text: str) -> str:
        return f"\x1b[33m{text}\x1b[0m" if self.colour else text


def as_text(agenda: Agenda, lang: str, width: int = 80, *, colour: bool = False) -> str:
    """The agenda day by day, then the gaps, what is to be mended, and the next free place of each channel.

    Args:
        agenda: What to show.
        lang: The reader's.
        width: Columns of the terminal; no line is longer, but for a single long word.
        colour: Whether the terminal shows colours.
    """
    page = _Page(lang, width, colour=colour)
    parts = [_heading(agenda, page), *_days(agenda, page)]
    if not agenda.entries:
        parts.append("\n".join(wrapped(page.say(NOTHING), page.width)))
    parts += [part for part in (_gaps(agenda, page), _findings(agenda, page), _free(agenda, page)) if part]
    return "\n\n".join(parts) + "\n"


def _heading(agenda: Agenda, page: _Page) -> str:
    weeks = Counted(((agenda.last - agenda.first).days + 1) // 7, WEEKS)
    first, last = page.day(agenda.first, "d MMMM"), page.day(agenda.last, "d MMMM y")
    return _wrapped(page.say(HEADING(first=first, last=last, weeks=weeks)), page)


def _wrapped(title: str, page: _Page) -> str:
    return "\n".join(page.bold(line) for line in wrapped(title, page.width))


def _days(agenda: Agenda, page: _Page) -> Iterator[str]:
    entries = {day: list(found) for day, found in groupby(agenda.entries, key=lambda entry: day_of(entry.when))}
    for day in sorted(entries.keys() | agenda.days_off.keys()):
        name = agenda.days_off.get(day)
        title = page.day(day) + (f" · {page.say(name)}" if name else "")
        lines = [line for entry in entries.get(day, ()) for line in _entry(entry, page)]
        yield "\n".join([_wrapped(title, page), *lines])


def _entry(entry: AgendaEntry, page: _Page) -> Iterator[str]:
    clock = f"{entry.when:%H:%M}" if isinstance(entry.when, datetime) else ""
    title = visible(entry.item.title)
    what = ", ".join(entry.channels) if entry.type is EntryType.PUBLISH else page.say(TYPES[entry.type])
    status = translate(f"status.{entry.item.status}", page.lang) if entry.type is EntryType.PUBLISH else ""
    mark = "!" if entry.codes else " "
    if page.width < _NARROW:
        yield f"{page.warned(mark)} {padded(clock, 5)} {padded(title, page.width - 8)}".rstrip()
        below = " · ".join(part for part in (visible(what), status) if part)
        yield f"{' ' * 8}{padded(below, page.width - 8)}".rstrip()
    else:
        room = page.width - 8 - _CHANNELS - _STATUS - 4
        cells = padded(title, room), padded(visible(what), _CHANNELS), padded(status, _STATUS)
        yield f"{page.warned(mark)} {padded(clock, 5)} {'  '.join(cells)}".rstrip()


def _rows(title: Words, rows: list[tuple[str, str]], page: _Page) -> str:
    """A heading and lines of two cells, the second one wrapped below itself."""
    if not rows:
        return ""
    left = min(max(width_of(name) for name, _ in rows), page.width // 3)
    lines = [_wrapped(page.say(title), page)]
    for name, text in rows:
        first, *rest = wrapped(text, max(page.width - left - 4, 10))
        lines.append(f"  {padded(name, left)}  {first}")
        lines += [f"{' ' * (left + 4)}{line}" for line in rest]
    return "\n".join(lines)


def gap_words(gap: Gap, day: dict[date, str]) -> Said:
    """A gap in a sentence; the days as the reader writes them."""
    if gap.after is None:
        return NEVER()
    said = BETWEEN(after=day[gap.after], before=day[gap.before]) if gap.before else AFTER(after=day[gap.after])
    return ASKED(gap=said, days=Counted(gap.allowed, DAYS))


def _gaps(agenda: Agenda, page: _Page) -> str:
    days = {day: page.day(day, "d MMMM") for gap in agenda.gaps for day in (gap.after, gap.before) if day}
    return _rows(GAPS, [(gap.channel, page.say(gap_words(gap, days))) for gap in agenda.gaps], page)


def _findings(agenda: Agenda, page: _Page) -> str:
    rows = [
        (finding.code, f"{finding.place.path}: {page.say(finding.message)}. {page.say(finding.hint)}")
        for finding in agenda.findings
    ]
    return _rows(FINDINGS, rows, page)


def _free(agenda: Agenda, page: _Page) -> str:
    rows = [(name, f"{page.day(slot)}, {slot:%H:%M}" if slot else page.say(FULL)) for name, slot in agenda.free.items()]
    return _rows(FREE, rows, page)
