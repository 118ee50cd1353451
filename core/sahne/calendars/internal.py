"""The team's feeds: the whole plan, and parts of it; they live in the playbook only."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from sahne.calendars.event import CalendarEvent, link_lines
from sahne.calendars.feed import Feed, Line, line_of
from sahne.calendars.window import shown
from sahne.library import Library
from sahne.models.event import Event
from sahne.models.item import Item, Status
from sahne.plan import Entry, EntryType, Plan
from sahne.views.addresses import playbook_path
from sahne.words import number_words, translate

_FACETS = (
    ("channel", "channel"),
    ("audience", "audience"),
    ("goal", "goal"),
    ("owner", "person"),
    ("campaign", "campaign"),
)
"""Field -> the kind that it names; there is one feed for each entry of the registry."""


def internal_feeds(library: Library, plan: Plan, today: datetime) -> list[Feed]:
    """All feeds of the playbook, by path."""
    words = _Words(library)
    entries = {entry.uid: entry for entry in plan.entries}
    lines = [line_of(event) for event in shown(map(words.event, plan.entries), today.date())]
    facets: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines:
        for name in _facets(library, entries[line.event.series or line.event.uid]):
            facets[name].append(line)
    feeds = [words.feed("all", translate("feed.all", words.lang), lines)]
    feeds += [words.feed(name, title, facets[name]) for name, title in _names(library)]
    return sorted(feeds, key=lambda feed: feed.path)


def _facets(library: Library, entry: Entry) -> Iterator[str]:
    if entry.type is EntryType.TRAINING:
        yield "training"
    for field, kind in _FACETS:
        for other in library.find_all(entry.item, field):
            yield f"{field}-{_first(library, other).slug}"
        if kind == entry.item.kind:
            yield f"{field}-{_first(library, entry.item).slug}"


def _first(library: Library, item: Item) -> Item:
    """The version of a registry's entry after which its feed is called."""
    return library.version(item, library.settings.language) or item


def _names(library: Library) -> Iterator[tuple[str, str]]:
    yield "training", translate("calendar.training", library.settings.language)
    for field, kind in _FACETS:
        for item in library.of_kind(kind):
            if _first(library, item) is item:
                yield f"{field}-{item.slug}", item.title


class _Words:
    """Events and feeds in the language of the team."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.lang = library.settings.language

    def feed(self, name: str, title: str, lines: list[Line]) -> Feed:
        path = f"calendars/{name}.ics"
        company = self.library.settings.name
        return Feed(
            path=path,
            name=translate("feed.name", self.lang, company=company, feed=title),
            description=translate("feed.plan_text", self.lang),
            url=self.library.settings.sites.playbook + path,
            lines=tuple(lines),
        )

    def event(self, entry: Entry) -> CalendarEvent:
        item = entry.item
        cancelled = item.status is Status.CANCELLED
        summary = self._summary(entry)
        return CalendarEvent(
            uid=entry.uid,
            start=entry.start,
            end=entry.end,
            summary=translate("feed.cancelled", self.lang, title=summary) if cancelled else summary,
            description=self._description(item),
            location=place_of(self.library, item) if isinstance(item, Event) else "",
            url=self.library.settings.sites.playbook + playbook_path(item),
            categories=(translate(f"kind.{item.kind}", self.lang),),
            repeat=entry.repeat,
            cancelled=cancelled,
            busy=entry.type in (EntryType.EVENT, EntryType.TRAINING) and isinstance(entry.start, datetime),
        )

    def _summary(self, entry: Entry) -> str:
        item = entry.item
        if entry.type is EntryType.PUBLISH:
            return self._publish(item)
        if entry.type is EntryType.EVENT:
            return item.title
        return translate(f"feed.{entry.type}", self.lang, title=item.title)

    def _publish(self, item: Item) -> str:
        """Channels, title and status; of a cancelled item ``feed.cancelled`` says the status already."""
        channels = self._titles(item, "channel")
        status = translate(f"status.{item.status}", self.lang)
        if item.status is Status.CANCELLED:
            return (
                translate("feed.publish_cancelled", self.lang, channels=channels, title=item.title)
                if channels
                else item.title
            )
        key = "feed.publish" if channels else "feed.publish_plain"
        return translate(key, self.lang, channels=channels, title=item.title, status=status)

    def _description(self, item: Item) -> str:
        kpis = ", ".join(f"{kpi.metric} {number_words(kpi.target, self.lang)}" for kpi in item.kpi)
        facts = {field: self._titles(item, field) for field in ("audience", "goal", "owner")} | {"kpi": kpis}
        lines = [translate(f"feed.{field}", self.lang, names=names) for field, names in facts.items() if names]
        if isinstance(item, Event) and item.status is not Status.CANCELLED:
            lines = [*link_lines(item.registration_url, item.online_url, self.lang), *lines]
        link = self.library.settings.sites.playbook + playbook_path(item)
        return "\n".join(part for part in (item.summary, *lines, link) if part)

    def _titles(self, item: Item, field: str) -> str:
        return ", ".join(other.title for other in self.library.find_all(item, field))


def place_of(library: Library, event: Event) -> str:
    """Where an event is, in one line: the venue, the place, or the link."""
    place = library.find_all(event, "location")
    parts = (event.venue, *(other.title for other in place))
    return ", ".join(part for part in parts if part) or event.online_url or ""
