"""One public event by itself: a file to add once, and links that fill in a form at Google and Microsoft."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import PurePosixPath
from urllib.parse import quote, urlencode

from sahne.calendars.content_line import content_line
from sahne.calendars.feed import PRODID, Feed, Line
from sahne.calendars.timezone import as_vtimezone
from sahne.plan import end_of
from sahne.views.addresses import prefix
from sahne.views.public import PublicEvent, PublicView

_GOOGLE = "https://calendar.google.com/calendar/render"
_OUTLOOK = "https://outlook.live.com/calendar/0/deeplink/compose"
_MICROSOFT_365 = "https://outlook.office.com/calendar/0/deeplink/compose"


@dataclass(frozen=True, slots=True, kw_only=True)
class SingleEvent:
    """What the page of an event offers to add."""

    path: str
    """Of its file, beside its page: ``en/events/open-day/open-day.ics``."""
    data: bytes
    google: str
    """This link and the next two add the next time only, where an event repeats: their forms take no exceptions."""
    outlook: str
    microsoft_365: str


def single_events(view: PublicView, feeds: Iterable[Feed]) -> Mapping[str, SingleEvent]:
    """Path of a page -> what it offers; an event that is over, cancelled or outside the feeds has nothing.

    The file holds the very lines of the feed, so that somebody who has both sees one event.
    """
    by_path = {feed.path: feed for feed in feeds}
    found = {}
    for lang in view.site.languages:
        lines = by_path[f"{prefix(lang, view.site.languages)}calendars/events.ics"].lines
        by_url: dict[str, list[Line]] = {}
        for line in lines:
            by_url.setdefault(line.event.url, []).append(line)
        for event in view.events(lang, past=False):
            own = by_url.get(view.site.portal + event.path)
            if own and not event.cancelled:
                found[event.path] = _single(view, event, own)
    return found


def _single(view: PublicView, event: PublicEvent, lines: list[Line]) -> SingleEvent:
    shown = lines[0].event
    texts = (event.title, shown.description, shown.location)
    start, end = event.next_start, end_of(event.next_start, event.next_end)
    form = _form(start, end, *texts)
    return SingleEvent(
        path=f"{event.path}{PurePosixPath(event.path).name}.ics",
        data=_file(view, lines),
        google=_google(start, end, *texts),
        outlook=f"{_OUTLOOK}?{form}",
        microsoft_365=f"{_MICROSOFT_365}?{form}",
    )


def _file(view: PublicView, lines: list[Line]) -> bytes:
    """A calendar without a name: Outlook would make one of its own for it."""
    head = (("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", PRODID), ("CALSCALE", "GREGORIAN"))
    zoned = any(line.event.needs_zone for line in lines)
    return b"".join(
        [
            *(content_line(name, value) for name, value in head),
            as_vtimezone(view.site.zone, view.today.year) if zoned else b"",
            *(line.data for line in lines),
            content_line("END", "VCALENDAR"),
        ]
    )


def _google(start: date | datetime, end: date | datetime, title: str, text: str, place: str) -> str:
    """Days as they are, the end exclusive; moments in UTC, which Google shows in the reader's own zone."""
    values = {
        "action": "TEMPLATE",
        "text": title,
        "dates": f"{_basic(start)}/{_basic(end)}",
        "details": text,
        "location": place,
    }
    return f"{_GOOGLE}?{_query(values)}"


def _basic(moment: date | datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}" if isinstance(moment, datetime) else f"{moment:%Y%m%d}"


def _form(start: date | datetime, end: date | datetime, title: str, text: str, place: str) -> str:
    """The fields of Microsoft's form; the end of days is exclusive there too."""
    values = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": title,
        "startdt": _extended(start),
        "enddt": _extended(end),
        "allday": "" if isinstance(start, datetime) else "true",
        "body": text,
        "location": place,
    }
    return _query(values)


def _extended(moment: date | datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if isinstance(moment, datetime) else moment.isoformat()


def _query(values: dict[str, str]) -> str:
    """What is not known is left out; a blank is ``%20``, for Outlook shows a plus sign as one."""
    return urlencode({name: value for name, value in values.items() if value}, quote_via=quote)
