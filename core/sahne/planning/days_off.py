"""Days on which nothing should go out: holidays of the country, and the blackouts of the settings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sahne.said import Words
from sahne.settings import Blackout, Settings


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public or religious holiday."""

    name: Words
    """The movable ones of far years say that they are estimated."""
    half: bool = False
    """Whether it begins at midday, as the eve of a feast does."""


def holiday_on(day: date, country: str) -> Holiday | None:
    """The holiday on a day, if it is one.

    Args:
        day: Any day.
        country: ISO 3166; a country that nobody keeps holidays of has none.
    """
    return _year(country, day.year).holidays.get(day)


def is_day_off(day: date, country: str) -> bool:
    """Whether a day is a holiday as a whole."""
    holiday = holiday_on(day, country)
    return holiday is not None and not holiday.half


def blackout_on(day: date, settings: Settings) -> Blackout | None:
    """The span of the settings in which a day lies, if there is one."""
    return next((blackout for blackout in settings.plan.blackouts if day in blackout), None)


def weekend_of(country: str) -> frozenset[int]:
    """The days of the week on which the country rests, Monday is 0."""
    return _year(country, 2026).weekend


@dataclass(frozen=True, slots=True)
class Year:
    """One year of a country."""

    holidays: Mapping[date, Holiday]
    weekend: frozenset[int]


_YEARS: dict[tuple[str, str, int], Year] = {}
"""Every year that was asked for: to load the library takes longer than all that is asked of it."""


def known_years() -> Mapping[tuple[str, str, int], Year]:
    """The years that were asked for, by ``holidays``, country and year, to be kept for the next run."""
    return _YEARS


def learn(years: Mapping[Any, Year]) -> None:
    """Take years that an earlier run kept."""
    _YEARS.update(years)


def _year(country: str, year: int) -> Year:
    key = ("holidays", country, year)
    if key not in _YEARS:
        _YEARS[key] = _computed(country, year)
    return _YEARS[key]


def _computed(country: str, year: int) -> Year:
    """A day that is a holiday as a whole is not told as half a day again."""
    english, turkish = (_names(country, year, lang) for lang in ("en_US", "tr"))
    days = {day: Holiday(Words(en=name, tr=turkish[day][0]), half) for day, (name, half) in english.items()}
    calendar = _calendar(country, year, "en_US")
    return Year(days, frozenset({5, 6} if calendar is None else calendar.weekend))


def _names(country: str, year: int, lang: str) -> Mapping[date, tuple[str, bool]]:
    half = _calendar(country, year, lang, "half_day")
    whole = _calendar(country, year, lang)
    days = {day: (name, True) for day, name in (half or {}).items()}
    return days | {day: (name, False) for day, name in (whole or {}).items()}


def _calendar(country: str, year: int, lang: str, category: str = "public") -> Any:
    """What the library knows; names are in English where the language is none of the country's, whatever the environment says."""
    import holidays

    try:
        model = type(holidays.country_holidays(country))
    except NotImplementedError:
        return None
    if category not in model.supported_categories:
        return None
    known = model.supported_languages
    spoken = next((one for one in (lang, "en_US") if one in known), model.default_language)
    return model(years=year, language=spoken, categories=category)
