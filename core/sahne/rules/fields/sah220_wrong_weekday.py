"""A weekday that contradicts its date.

“Tuesday, 3 December 2026” is a Thursday. Half of the readers believe the weekday, the other half the date, and both halves
call. Mostly last year's text was taken, or the day was moved and the word forgotten.

A date without a year is held against the calendar only where `start`, `end` or `valid_through` is the same day.

## Wrong

```markdown title="content/events/open-day.md"
---
id: 6a0c1d1e-0220-4000-8000-000000000001
title: Open day
start: 2026-12-03
lang: en
---
Come and see us on Tuesday, 3 December 2026.
```

## Right

```markdown title="content/events/open-day.md"
---
id: 6a0c1d1e-0220-4000-8000-000000000001
title: Open day
start: 2026-12-03
lang: en
---
Come and see us on Thursday, 3 December 2026.
```

## Türkçe

Tarihiyle çelişen gün adı.

“3 Aralık 2026 Salı” aslında perşembedir. Okurların yarısı gün adına, yarısı tarihe inanır, hepsi de arayıp sorar. Çoğu zaman
geçen yılın metni alınmış ya da gün değiştirilmiş, sözcük unutulmuştur.

Yılı yazılmamış bir tarih, ancak `start`, `end` ya da `valid_through` aynı günse takvimle karşılaştırılır.
"""

from collections.abc import Iterator, Set
from datetime import date, datetime, timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item
from sahne.rules.digits import digits_of
from sahne.rules.fields.weekdays import NAMES, Spoken, might_speak, spoken_days
from sahne.said import Words
from sahne.source import Source

CODE = "SAH220"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{day} is a {right}, not a {written}", tr="{day} günlerden {right}; {written} değil")
HINT = Words(
    en="Write {right}, or correct the date: the nearest {written} is {near}.",
    tr="Günü düzeltin ({right}) ya da tarihi düzeltin: en yakın {written} {near}.",
)
_FIELDS = ("start", "end", "valid_through")
_DATED = ("event", "job", "campaign", "contest", "training")


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each weekday right beside a date that falls on another one."""
    item = source.item
    if item is None:
        return
    values = vars(item) if item.kind in _DATED else {}
    days = {_as_day(moment) for field in _FIELDS if (moment := values.get(field))} if values else frozenset()
    if _might_speak(source, item, days):
        yield from _contradictions(source, item.lang, days)


def _might_speak(source: Source, item: Item, days: Set[date]) -> bool:
    """A first look, cheap, for it is taken at every text: a year, or one of the item's own days, near a weekday."""
    head, digits = f"{item.title}\n{item.summary}", digits_of(source)
    months = {day.month for day in days if str(day.day) in head} if days else ()
    if (months or "20" in head) and might_speak(head, item.lang, months):
        return True
    months = {day.month for day in days if b"%d" % day.day in digits} if days else ()
    start = source.front.body if source.front else 0
    return bool(months or b"20" in digits) and might_speak(source.text, item.lang, months, start)


def _contradictions(source: Source, lang: str, days: Set[date]) -> Iterator[Diagnostic]:
    for spoken in spoken_days(source.text, lang):
        day = _day(spoken, days)
        if day is not None and day.weekday() != spoken.weekday:
            right, written = NAMES[day.weekday()], NAMES[spoken.weekday]
            near = min(
                (day + timedelta(off) for off in range(-3, 4)), key=lambda near: near.weekday() != spoken.weekday
            )
            message = MESSAGE(day=day, right=right, written=written)
            hint = HINT(right=right, written=written, near=near)
            yield Diagnostic(source.text_place(spoken.index), CODE, message, hint)


def _day(spoken: Spoken, days: Set[date]) -> date | None:
    """The day that is meant; None where the year is not certain, or the calendar has no such day."""
    if spoken.year is None:
        same = [day for day in days if (day.month, day.day) == (spoken.month, spoken.day)]
        return same[0] if len(same) == 1 else None
    try:
        return date(spoken.year, spoken.month, spoken.day)
    except ValueError:
        return None


def _as_day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
