"""Spans of days and hours, as people say them."""

from datetime import date, datetime

from sahne.words import clock_words, day_words, locale_of

_SAID_ONCE = "d MMMM y"
"""The order in which a language writes a day when the end of its last day may stand for that of its first."""


def span_words(start: date | datetime, end: date | datetime | None, lang: str) -> str:
    """A span of days, or of hours on one day.

    ``3–5 Aralık 2026``, ``30 Kasım – 2 Aralık 2026``; a single day comes with its weekday.
    """
    if isinstance(start, datetime):
        return _hours(start, end, lang)
    if end is None or end == start:
        return day_words(start, lang, "full")
    return _days(start, end, lang)


def _hours(start: datetime, end: date | datetime | None, lang: str) -> str:
    first = f"{day_words(start, lang, 'full')}, {clock_words(start)}"
    if not isinstance(end, datetime):
        return first
    if end.date() == start.date():
        return f"{first}–{clock_words(end)}"
    return f"{first} – {day_words(end, lang, 'full')}, {clock_words(end)}"


def _days(start: date, end: date, lang: str) -> str:
    """The month and the year that both days share are said once."""
    from babel.dates import get_date_format

    last = day_words(end, lang)
    if start.year != end.year or get_date_format("long", locale_of(lang)).pattern != _SAID_ONCE:
        return f"{day_words(start, lang)} – {last}"
    return f"{start.day}–{last}" if start.month == end.month else f"{day_words(start, lang, 'd MMMM')} – {last}"
