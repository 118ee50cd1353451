"""Who is shown where, from now on, and whether they said yes to it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from sahne.library import PORTAL, Library
from sahne.models.episode import Episode
from sahne.models.item import Item, Status, Visibility
from sahne.models.person import Person
from sahne.said import Words
from sahne.survey import Survey

SCOPES = {
    "name": Words(en="name", tr="ad"),
    "photo": Words(en="photograph", tr="fotoğraf"),
    "voice": Words(en="voice", tr="ses"),
}
READY = (Status.APPROVED, Status.PUBLISHED)
_GONE = (Status.ARCHIVED, Status.CANCELLED)


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

    def has_left(self, day: date) -> bool:
        """Whether the person works here no more on a day."""
        return self.left is not None and self.left < day


@dataclass(frozen=True, kw_only=True)
class Appearance:
    """A person whom an item shows, or will show."""

    item: Item
    field: str
    """``people`` or ``guests``."""
    number: int
    """Of the name in the field."""
    shown: Shown
    channels: Mapping[str, str]
    """As consents know it -> as the item writes it."""
    day: date
    """The first one from now on."""
    is_planned: bool
    """Whether that is a day to come."""

    @property
    def person(self) -> Person:
        """Who it is."""
        return self.shown.person

    @cached_property
    def scopes(self) -> tuple[str, ...]:
        """What the consent must allow, as far as it can be known: the alternative text says who is in the picture."""
        photo = self.person.title in (self.item.image_alt or "")
        voice = self.field == "guests"
        return ("name", *("photo",) * photo, *("voice",) * voice)

    def spans(self, channel: str, scope: str) -> tuple[Span, ...]:
        """When there is consent for it."""
        return self.shown.spans.get((channel, self.item.lang, scope), ())


def appearances(survey: Survey) -> tuple[Appearance, ...]:
    """Everybody shown by what is public, or planned; by file and place."""
    return tuple(_appearances(survey, _Register(survey.library)))


def last_day(spans: tuple[Span, ...], day: date) -> date | None:
    """Until when a consent holds that holds on a day, those that follow without a gap included; None if none holds."""
    last = None
    for span in spans:
        if span.first <= (last or day) + timedelta(days=1 if last else 0) and span.last >= day:
            last = max(span.last, last or day)
    return last


class _Register:
    """Finds people and channels, each name once."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.people: dict[tuple[str, str], Shown | None] = {}
        self.channels: dict[str, str] = {}

    def shown(self, name: str, lang: str) -> Shown | None:
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
        if name not in self.channels:
            found = self.library.find("channel", name, self.library.settings.language)
            self.channels[name] = found.slug if found else name
        return self.channels[name]


def _appearances(survey: Survey, register: _Register) -> Iterator[Appearance]:
    for item in survey.library.items:
        guests = item.guests if isinstance(item, Episode) else ()
        if (item.people or guests) and (found := _day(survey, item)) is not None:
            channels = {register.channel(name): name for name in _channels(item)}
            for field, names in (("people", item.people), ("guests", guests)):
                for number, name in enumerate(names):
                    shown = register.shown(name, item.lang)
                    if shown is not None:
                        yield Appearance(
                            item=item,
                            field=field,
                            number=number,
                            shown=shown,
                            channels=channels,
                            day=found,
                            is_planned=found > survey.today,
                        )


def _day(survey: Survey, item: Item) -> date | None:
    """The first day from now on that an item is shown; None where it is neither public nor planned, or is gone by then."""
    if item.status in _GONE:
        return None
    moment, now = survey.settings.moment, survey.now
    start = now if item.publish is None else moment(item.publish)
    if start.date() < survey.today or item.publish is None:
        if item.visibility is not Visibility.PUBLIC:
            return None
        start = now
    return None if item.expires is not None and moment(item.expires) <= start else start.date()


def _channels(item: Item) -> tuple[str, ...]:
    public = item.visibility is Visibility.PUBLIC and PORTAL not in item.channel
    return (*item.channel, PORTAL) if public else item.channel
