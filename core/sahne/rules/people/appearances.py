"""Who is shown where, from now on, and whether they said yes to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from sahne.library import PORTAL
from sahne.models.episode import Episode
from sahne.models.item import Item, Status, Visibility
from sahne.models.person import Person
from sahne.models.story import Story
from sahne.rules.people.shown import Channels, Register, Shown, Span
from sahne.said import Words
from sahne.survey import Survey

SCOPES = {
    "name": Words(en="name", tr="ad"),
    "photo": Words(en="photograph", tr="fotoğraf"),
    "voice": Words(en="voice", tr="ses"),
    "quote": Words(en="quote", tr="söz"),
}
READY = (Status.APPROVED, Status.PUBLISHED)
_GONE = (Status.ARCHIVED, Status.CANCELLED)


@dataclass(frozen=True, kw_only=True)
class Appearance:
    """A person whom an item shows, or will show."""

    item: Item
    field: str
    """``people`` or ``guests``."""
    number: int
    """Of the name in the field."""
    shown: Shown
    channels: Channels
    day: date
    """The first one from now on."""
    is_planned: bool
    """Whether that is a day to come."""

    @property
    def person(self) -> Person:
        """Who it is."""
        return self.shown.person

    @property
    def until(self) -> date | None:
        """Until when there is consent for all of it, day by day from the first one on; None where there is none."""
        return self.shown.until(self.channels, self.item.lang, self.scopes, self.day)

    @cached_property
    def scopes(self) -> tuple[str, ...]:
        """What the consent must allow, as far as it can be known: the alternative text says who is in the picture."""
        photo = self.person.title in (self.item.image_alt or "")
        voice = self.field == "guests"
        quote = (
            isinstance(self.item, Story) and self.item.quote is not None and (self.field, self.number) == ("people", 0)
        )
        return ("name", *("photo",) * photo, *("voice",) * voice, *("quote",) * quote)

    def spans(self, channel: str, scope: str) -> tuple[Span, ...]:
        """When there is consent for it."""
        return self.shown.spans.get((channel, self.item.lang, scope), ())


def appearances(survey: Survey) -> tuple[Appearance, ...]:
    """Everybody shown by what is public, or planned; by file and place."""
    return tuple(_appearances(survey, Register(survey.library)))


def _appearances(survey: Survey, register: Register) -> Iterator[Appearance]:
    for item in survey.library.items:
        guests = item.guests if isinstance(item, Episode) else ()
        if (item.people or guests) and (found := _day(survey, item)) is not None:
            channels = register.channels(_channels(item))
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
    if item.publish is None or (day := _day_of(survey, item.publish)) < survey.today:
        if item.visibility is not Visibility.PUBLIC:
            return None
        day = survey.today
    if item.expires is not None:
        start = survey.now if day == survey.today or item.publish is None else survey.settings.moment(item.publish)
        return None if survey.settings.moment(item.expires) <= start else day
    return day


def _day_of(survey: Survey, when: date | datetime) -> date:
    return survey.settings.moment(when).date() if isinstance(when, datetime) else when


def _channels(item: Item) -> tuple[str, ...]:
    public = item.visibility is Visibility.PUBLIC and PORTAL not in item.channel
    return (*item.channel, PORTAL) if public else item.channel
