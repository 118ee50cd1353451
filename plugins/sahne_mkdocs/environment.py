"""What templates can call: words, days and amounts in the language of the page."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from sahne.models.job import Salary
from sahne.repetition import Repetition
from sahne.turkish import slugify
from sahne.words import (
    clock_words,
    day_words,
    has,
    language_words,
    list_words,
    locale_of,
    number_words,
    place_of,
    translate,
)
from sahne.words.pay import pay_words
from sahne.words.rhythm import rhythm_words
from sahne.words.spans import span_words


def prepare(env: Environment, escapes: Callable[[str | None], bool] | bool) -> None:
    """Give a theme's environment our words, and make it escape what editors write.

    Args:
        env: MkDocs's own, which escapes nothing by itself.
        escapes: Whether a template, by its name, escapes.
    """
    env.autoescape = escapes
    env.globals["t"] = _t
    env.filters.update(
        {
            "day": _day,
            "when": _when,
            "span": _span,
            "list_name": _list_name,
            "clock": clock_words,
            "pay": _pay,
            "number": _number,
            "language": _language,
            "locale": locale_of,
            "place": place_of,
            "rhythm": _rhythm,
            "lasting": lasting,
            "slug": slugify,
            "host": _host,
            "webcal": _webcal,
            "month_name": _month_name,
        }
    )


def _lang(context: Context) -> str:
    """The language of the page; in the playbook ``reader``, for its theme has a ``lang`` of its own."""
    return str(context.get("reader") or context["lang"])


@pass_context
def _t(context: Context, key: str, **values: Any) -> str:
    lang = _lang(context)
    return translate(key, lang, **values) if has(key, lang) else key


@pass_context
def _day(context: Context, when: date | datetime, form: str = "long") -> str:
    return day_words(when, _lang(context), form)


@pass_context
def _when(context: Context, when: date | datetime, form: str = "long") -> str:
    words = day_words(when, _lang(context), form)
    return f"{words}, {clock_words(when)}" if isinstance(when, datetime) else words


@pass_context
def _span(context: Context, start: date | datetime, end: date | datetime | None) -> str:
    return span_words(start, end, _lang(context))


@pass_context
def _list_name(context: Context, kind: str) -> str:
    return list_words(kind, _lang(context))


@pass_context
def _pay(context: Context, salary: Salary) -> str:
    return pay_words(salary, _lang(context))


@pass_context
def _month_name(context: Context, when: date | datetime) -> str:
    return day_words(when, _lang(context), "MMM")


@pass_context
def _number(context: Context, value: float) -> str:
    return number_words(value, _lang(context))


@pass_context
def _rhythm(context: Context, repeat: Repetition, since: date | datetime) -> str:
    """How often, and what is different from the next time on."""
    return rhythm_words(repeat, _lang(context), since.date() if isinstance(since, datetime) else since)


def _language(lang: str) -> str:
    return language_words(lang)


def lasting(duration: timedelta) -> str:
    """A length as players show it: ``24:10``, ``1:02:03``."""
    hours, rest = divmod(int(duration.total_seconds()), 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def _webcal(address: str) -> str:
    """The address with the scheme that calendar apps open."""
    return f"webcal://{address.partition('://')[2]}"


def _host(address: str) -> str:
    return address.partition("://")[2].partition("/")[0] or address
