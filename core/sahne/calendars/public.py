"""The feeds of the portal, made from what is public: events, and the last days to apply."""

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache, partial
from itertools import count

from sahne.calendars.event import CalendarEvent, link_lines
from sahne.calendars.feed import Feed, Line, line_of
from sahne.calendars.lock import public_feed
from sahne.calendars.public_parts import Part, parts_of_portal
from sahne.calendars.revision import as_cancelled
from sahne.calendars.window import shown
from sahne.plan import end_of
from sahne.views.addresses import prefix
from sahne.views.public import PublicEvent, PublicItem, PublicJob, PublicView
from sahne.words import translate

MOST_CLOSING = 500
"""Jobs in one feed, those that close next: about 250 KB. A calendar of ten thousand would be 5 MB, and nobody reads it."""


def public_feeds(view: PublicView) -> list[Feed]:
    """The feeds of each language of the portal, by path: events, closing dates, and both by team and place.

    Everybody can come to an event, and so each language has all of them; a job closes in the language in which it is written.
    """
    written = cache(line_of)  # an event without a version in another language is in the feeds of both
    feeds = [feed for lang in view.site.languages for feed in _in_language(view, lang, written)]
    return sorted(feeds, key=lambda feed: feed.path)


def _in_language(view: PublicView, lang: str, written: Callable[[CalendarEvent], Line]) -> Iterator[Feed]:
    """Every event is written once, however many of the feeds it is in."""
    jobs = (job for job in view.of_kind("job", lang) if isinstance(job, PublicJob) and job.uid is not None)
    closing = [(job, _closing(view, job, job.valid_through)) for job in jobs if job.valid_through and not job.closed]
    events = ((event, _event(view, event)) for event in _events(view, lang) if isinstance(event, PublicEvent))
    told = {calendar.uid: (item, calendar) for item, calendar in (*events, *closing)}
    stones = {stone.uid: stone for stone in view.revisions.gone}
    shown_now = shown(_revised(view, lang, (event for _, event in told.values())), view.today.date())
    lines = [(line.event.series or line.event.uid, line) for line in map(written, shown_now)]
    closes = {calendar.uid for _, calendar in closing}
    for part in (*_whole(lang), *parts_of_portal(view, lang)):
        name = public_feed(lang, part.name)
        own = (line for uid, line in lines if (part.takes(told[uid][0]) if uid in told else name in stones[uid].feeds))
        yield _feed(view, lang, part, _next(own, closes))


def _next(lines: Iterable[Line], closes: Container[str]) -> Iterator[Line]:
    """All lines but those of the jobs that close later than the first ``MOST_CLOSING``; lines come in the order of their days."""
    number = count(1)
    return (line for line in lines if line.event.uid not in closes or next(number) <= MOST_CLOSING)


def _whole(lang: str) -> Iterator[Part]:
    """The feed of all events, and that of all closing dates."""
    kinds: tuple[tuple[str, str, type[PublicItem]], ...] = (
        ("events", "events", PublicEvent),
        ("closing-dates", "closing", PublicJob),
    )
    for name, key, kind in kinds:
        takes = partial(_is_a, kind)
        yield Part(name, translate(f"calendar.{key}", lang), f"feed.{key}_text", takes)


def _is_a(kind: type[PublicItem], item: PublicItem) -> bool:
    return isinstance(item, kind)


def _events(view: PublicView, lang: str) -> Iterator[PublicItem]:
    """The events in a language; one that has no version in it comes in the first language it has.

    An item without an id is left out: with an id it would be another event, and subscribers would see both.
    """
    for item in view.items:
        spoken = lang if lang in item.translations else next(iter(item.translations))
        if item.kind == "event" and item.lang == spoken and item.uid is not None:
            yield item


def _feed(view: PublicView, lang: str, part: Part, lines: Iterable[Line]) -> Feed:
    path = f"{prefix(lang, view.site.languages)}calendars/{part.name}.ics"
    return Feed(
        path=path,
        name=translate("feed.name", lang, company=view.site.name, feed=part.title),
        description=translate(part.text, lang),
        url=view.site.portal + path,
        lines=tuple(lines),
    )


def _revised(view: PublicView, lang: str, events: Iterable[CalendarEvent]) -> Iterator[CalendarEvent]:
    """Events with what the lock knows of them, and what was told in a feed of the language of some that are gone."""
    for event in events:
        if event.uid not in view.revisions.over:
            revision = view.revisions.of(event.uid)
            yield replace(event, sequence=revision.sequence, modified=revision.modified)
    for stone in view.revisions.gone:
        if any(feed.startswith(public_feed(lang, "")) for feed in stone.feeds):
            yield as_cancelled(stone, lang)


def _event(view: PublicView, event: PublicEvent) -> CalendarEvent:
    place = ", ".join(part for part in (event.venue, event.place.title if event.place else None) if part)
    return CalendarEvent(
        uid=f"{event.uid}",
        start=event.start,
        end=end_of(event.start, event.end),
        summary=translate("feed.cancelled", event.lang, title=event.title) if event.cancelled else event.title,
        description=_description(view, event, *_links(event)),
        location=place or event.online_url or "",
        url=view.site.portal + event.path,
        categories=(translate("kinds.event", event.lang),),
        repeat=event.repeat,
        cancelled=event.cancelled,
        busy=isinstance(event.start, datetime),
    )


def _closing(view: PublicView, job: PublicJob, closes: date | datetime) -> CalendarEvent:
    """The last day to apply; a moment is shown as the half hour before it."""
    start = closes - timedelta(minutes=30) if isinstance(closes, datetime) else closes
    return CalendarEvent(
        uid=f"{job.uid}-closes",
        start=start,
        end=end_of(start, None),
        summary=translate("feed.closes", job.lang, title=job.title),
        description=_description(view, job),
        location=", ".join(place.title for place in job.places),
        url=view.site.portal + job.path,
        categories=(translate("calendar.closing", job.lang),),
    )


def _links(event: PublicEvent) -> list[str]:
    return [] if event.cancelled else link_lines(event.registration_url, event.online_url, event.lang)


def _description(view: PublicView, item: PublicItem, *lines: str) -> str:
    return "\n".join(part for part in (item.summary, *lines, view.site.portal + item.path) if part)
