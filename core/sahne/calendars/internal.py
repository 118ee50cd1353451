"""The team's feeds: the whole plan, and parts of it; they live in the playbook only."""

from collections import defaultdict
from datetime import datetime

from sahne.calendars.event import CalendarEvent
from sahne.calendars.facets import ALL, HOLIDAYS, facets_of, feed_names
from sahne.calendars.feed import Feed, Line, line_of
from sahne.calendars.holidays import holidays
from sahne.calendars.parts import with_parts
from sahne.calendars.revision import Revisions, as_cancelled, team_revisions
from sahne.calendars.telling import categories_of, description_of, place_of, summary_of, url_of
from sahne.calendars.window import shown
from sahne.library import Library
from sahne.models.event import Event
from sahne.models.item import Status
from sahne.plan import Entry, EntryType, Plan
from sahne.words import translate


def internal_feeds(library: Library, plan: Plan, today: datetime) -> list[Feed]:
    """All feeds of the playbook, by path."""
    revisions = team_revisions(library, today)
    words = _Words(library, revisions)
    entries = {entry.uid: entry for entry in plan.entries if entry.uid not in revisions.over}
    gone = {stone.uid: stone for stone in revisions.gone if ALL in stone.feeds}
    events = [*map(words.event, entries.values()), *(as_cancelled(stone, words.lang) for stone in gone.values())]
    lines = [line_of(event) for event in shown(events, today.date())]
    facets: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines:
        uid = line.event.series or line.event.uid
        for name in gone[uid].feeds if uid in gone else facets_of(library, entries[uid]):
            facets[name].append(line)
    facets[ALL] = lines
    facets[HOLIDAYS] = [line_of(event) for event in holidays(library.settings, today.date())]
    feeds = [words.feed(name, title, text, facets[name]) for name, title, text in feed_names(library)]
    return sorted(with_parts(feeds), key=lambda feed: feed.path)


class _Words:
    """Events and feeds in the language of the team."""

    def __init__(self, library: Library, revisions: Revisions) -> None:
        self.library = library
        self.revisions = revisions
        self.lang = library.settings.language

    def feed(self, name: str, title: str, text: str, lines: list[Line]) -> Feed:
        path = f"calendars/{name}.ics"
        company = self.library.settings.name
        return Feed(
            path=path,
            name=translate("feed.name", self.lang, company=company, feed=title),
            description=translate(text, self.lang),
            url=self.library.settings.sites.playbook + path,
            lines=tuple(lines),
        )

    def event(self, entry: Entry) -> CalendarEvent:
        item = entry.item
        cancelled = item.status is Status.CANCELLED
        summary = summary_of(self.library, entry, self.lang)
        revision = self.revisions.of(entry.uid)
        return CalendarEvent(
            uid=entry.uid,
            start=entry.start,
            end=entry.end,
            summary=translate("feed.cancelled", self.lang, title=summary) if cancelled else summary,
            description=description_of(self.library, entry, self.lang),
            location=place_of(self.library, item) if isinstance(item, Event) else "",
            url=url_of(self.library, entry),
            categories=categories_of(entry, self.lang),
            repeat=entry.repeat,
            cancelled=cancelled,
            sequence=revision.sequence,
            modified=revision.modified,
            busy=entry.type in (EntryType.EVENT, EntryType.TRAINING) and isinstance(entry.start, datetime),
        )
