"""The holidays of the country, as events."""

from collections.abc import Iterator
from datetime import date, timedelta

from sahne.calendars.event import CalendarEvent
from sahne.calendars.window import window
from sahne.planning.days_off import holiday_on
from sahne.said import text_of
from sahne.settings import Settings
from sahne.words import translate

_DAY = timedelta(days=1)


def holidays(settings: Settings, today: date) -> Iterator[CalendarEvent]:
    """The holidays in the months that feeds show; one of half a day says so."""
    day, after = window(today)
    while day < after:
        holiday = holiday_on(day, settings.country)
        if holiday is not None:
            name = text_of(holiday.name, settings.language)
            yield _event(
                settings, day, translate("feed.half_day", settings.language, title=name) if holiday.half else name
            )
        day += _DAY


def _event(settings: Settings, day: date, name: str) -> CalendarEvent:
    return CalendarEvent(
        uid=f"holiday-{settings.country.lower()}-{day:%Y%m%d}",
        start=day,
        end=day + _DAY,
        summary=name,
        description=settings.sites.playbook,
        categories=(translate("feed.category.holiday", settings.language),),
    )
