"""The words of both sites and of the feeds, in the reader's language."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

import ryaml

FALLBACK = "en"
"""For a language that has no catalogue of its own."""


@cache
def catalogue(lang: str) -> Mapping[str, Any]:
    """All words of a language by key; those of English for a language that is not there."""
    file = files(__name__) / f"{lang}.yml"
    if not file.is_file():
        return catalogue(FALLBACK)
    words: Mapping[str, Any] = ryaml.loads(file.read_text(encoding="utf-8"))
    return words


def translate(key: str, lang: str, **values: object) -> str:
    """The words for a key, with the values put in; ``count`` chooses between one and many.

    Raises:
        KeyError: No catalogue has the key.
    """
    words = catalogue(lang)[key]
    if isinstance(words, dict):
        words = words["one" if values.get("count") == 1 else "other"]
    return str(words).format(**values)


def has(key: str, lang: str) -> bool:
    """Whether there are words for a key."""
    return key in catalogue(lang)


def list_words(kind: str, lang: str) -> str:
    """How the portal calls a list; the team has its own word for some: a post is an article to candidates."""
    own = f"portal.kinds.{kind}"
    return translate(own if has(own, lang) else f"kinds.{kind}", lang)


@cache
def day_words(when: date | datetime, lang: str, form: str = "long") -> str:
    """A day as people write it: ``23 Kasım 2026``; ``full`` adds the weekday, ``medium`` is shorter, ``d MMMM`` has no year."""
    from babel.dates import format_date

    return format_date(when, form, locale=locale_of(lang))


def month_words(first: date, lang: str) -> str:
    """A month and its year: ``Kasım 2026``."""
    from babel.dates import format_date

    return format_date(first, "LLLL yyyy", locale=locale_of(lang))


def weekday_words(lang: str) -> list[str]:
    """The short names of the weekdays, Monday first."""
    from babel.dates import get_day_names

    names = get_day_names("abbreviated", locale=locale_of(lang))
    return [names[number] for number in range(7)]


def clock_words(moment: datetime) -> str:
    """A time of day: ``18:30``."""
    return f"{moment:%H:%M}"


def money_words(amount: float, currency: str, lang: str) -> str:
    """An amount without fractions: ``₺95.000``, ``€3,000``, ``CHF 3,000`` with a space that does not break."""
    from babel.numbers import format_decimal

    symbol = _symbol(currency, lang)
    space = "\u00a0" if symbol[-1].isalpha() else ""
    return f"{symbol}{space}{format_decimal(amount, '#,##0', locale=locale_of(lang))}"


def _symbol(currency: str, lang: str) -> str:
    """The sign of a currency; where a language knows none, the one that Turkish readers know."""
    from babel.numbers import get_currency_symbol

    own = get_currency_symbol(currency, locale_of(lang))
    return own if own != currency else get_currency_symbol(currency, "tr")


def number_words(value: float, lang: str) -> str:
    """A number with its thousands parted: ``4.120``, ``2,5``."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=locale_of(lang))


def language_words(lang: str, reader: str | None = None) -> str:
    """The name of a language in itself, or in the reader's: ``Türkçe``."""
    from babel import Locale

    name = Locale.parse(lang.replace("-", "_")).get_display_name((reader or lang).replace("-", "_"))
    return name[0].upper() + name[1:] if name else lang


_LOCALES = {"en": "en_GB"}
"""English here is European: 3 December 2026, the week begins on Monday."""


@cache
def locale_of(lang: str) -> str:
    """By which locale days and numbers are written for a language; that of English where there is none."""
    if lang in _LOCALES:
        return _LOCALES[lang]
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(lang.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return FALLBACK


@cache
def place_of(lang: str) -> str | None:
    """A language with the country where most of its readers are, as Open Graph wants it: ``tr_TR``; None where nobody knows."""
    from babel.core import get_global

    known = locale_of(lang)
    if "_" in known:
        return known
    likely = get_global("likely_subtags").get(lang, "").rpartition("_")[2]
    return f"{lang}_{likely}" if likely and known == lang else None
