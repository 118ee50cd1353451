"""People, and how far their consent reaches."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from sahne.library import Library
from sahne.models.person import Person

Channels = tuple[tuple[str, str], ...]
"""The name by which consents are compared, and the one that the item writes."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days on which one consent holds."""

    first: date
    last: date
    """Included."""
    person: Person
    number: int
    """Among the consents in the person's file."""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A person, and where each consent of theirs reaches."""

    person: Person
    left: date | None
    spans: Mapping[tuple[str, str, str], tuple[Span, ...]]
    """Channel, language and scope -> when it holds, by first day."""
    _until: dict[tuple[Channels, str, tuple[str, ...], date], date | None] = field(default_factory=dict)

    def has_left(self, day: date) -> bool:
        """Whether the person works here no more on a day."""
        return self.left is not None and self.left < day

    def until(self, channels: Channels, lang: str, scopes: tuple[str, ...], day: date) -> date | None:
        """Until when consent holds for all of it; None where it does not hold on the day."""
        key = channels, lang, scopes, day
        if key not in self._until:
            ends = [last_day(self.spans.get((one, lang, scope), ()), day) for one, _ in channels for scope in scopes]
            self._until[key] = None if None in ends else min((end for end in ends if end), default=date.max)
        return self._until[key]


def last_day(spans: tuple[Span, ...], day: date) -> date | None:
    """Until when a consent holds that holds on a day, those that follow without a gap included; None if none holds."""
    last = None
    for span in spans:
        follows = span.first <= day if last is None else span.first - timedelta(days=1) <= last
        if follows and span.last >= day:
            last = max(span.last, last or day)
    return last


class Register:
    """Finds people and channels, each name once."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.people: dict[tuple[str, str], Shown | None] = {}
        self.names: dict[str, str] = {}
        self.rows: dict[tuple[str, ...], Channels] = {}

    def shown(self, name: str, lang: str) -> Shown | None:
        """The person whom a name means, with all of their consents; None where there is none."""
        if (name, lang) not in self.people:
            person = self.library.find("person", name, lang)
            self.people[name, lang] = self._made(person) if isinstance(person, Person) else None
        return self.people[name, lang]

    def _made(self, person: Person) -> Shown:
        versions = [other for other in self.library.versions(person).values() if isinstance(other, Person)]
        spans: defaultdict[tuple[str, str, str], list[Span]] = defaultdict(list)
        for version in versions:
            for number, consent in enumerate(version.consent):
                span = Span(consent.granted, consent.expires or date.max, version, number)
                for channel in consent.channels:
                    for lang in consent.langs:
                        for scope in consent.scope:
                            spans[self.channel(channel), lang, scope].append(span)
        left = min((version.left for version in versions if version.left), default=None)
        ordered = {key: tuple(sorted(found, key=lambda span: span.first)) for key, found in spans.items()}
        return Shown(person=person, left=left, spans=ordered)

    def channel(self, name: str) -> str:
        """One name for all that a channel is called: by slug, by key, by id, in each language."""
        if name not in self.names:
            found = self.library.find("channel", name, self.library.settings.language)
            self.names[name] = found.slug if found else name
        return self.names[name]

    def channels(self, names: tuple[str, ...]) -> Channels:
        """The channels whose names an item writes, each once."""
        if names not in self.rows:
            self.rows[names] = tuple({self.channel(name): name for name in names}.items())
        return self.rows[names]
