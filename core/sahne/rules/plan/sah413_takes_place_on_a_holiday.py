"""An event, a training or a closing date on a holiday.

To an open day on a holiday fewer people come, and the team gives up a day with their families; a job that closes on one
loses those who wanted to apply in the last hours and found nobody to ask. It may be meant so, therefore it is only
advice. On the eve of a feast only the afternoon counts, and an event that speaks of the holiday is left alone.

## Wrong

```markdown title="content/events/open-day.md"
---
id: 6a0c1d1e-0413-4000-8000-000000000001
title: Open day in Tuzla
status: approved
start: 2027-04-23T14:00
---
Come and see the cold room.
```

## Right

```markdown title="content/events/open-day.md"
---
id: 6a0c1d1e-0413-4000-8000-000000000001
title: Open day in Tuzla
status: approved
start: 2027-04-22T14:00
---
Come and see the cold room.
```

## Türkçe

Tatil gününe denk gelen bir etkinlik, eğitim ya da son başvuru günü.

Tatildeki açık güne daha az kişi gelir, ekip de ailesiyle geçireceği günden olur; tatilde kapanan ilan, son saatlerde
başvurmak isteyip soracak kimse bulamayanları kaybeder. Bilerek böyle seçilmiş olabilir, o yüzden bu yalnızca bir öneridir.
Arife gününde yalnız öğleden sonrasına bakılır; tatilin kendisinden söz eden etkinliğe dokunulmaz.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import takewhile

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.event import Event
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.models.training import Training
from sahne.planning.days_off import Holiday, holiday_on
from sahne.planning.slots import day_of, speaks_first
from sahne.repetition import Repetition, days_of
from sahne.rules.plan.about import is_about
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH413"
SEVERITY = Severity.ADVICE

TAKES_PLACE = Words(en="it takes place on a holiday, {day}: {name}", tr="tatil gününe denk geliyor, {day}: {name}")
CLOSES = Words(en="the job closes on a holiday, {day}: {name}", tr="ilan tatil gününde kapanıyor, {day}: {name}")
OTHER_DAY = Words(
    en="Choose a working day, or leave it so if the holiday is meant.",
    tr="Bir iş günü seçin; tatil günü bilerek seçildiyse böyle bırakın.",
)
NEXT_TIMES = timedelta(days=90)
"""How far ahead something that repeats is looked at."""
_OFF = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each date that is still to come and falls on a holiday."""
    library = survey.library
    for item in (*library.of_kind("event"), *library.of_kind("job"), *library.of_kind("training")):
        field, when, repeat = _date(item)
        if when is None or item.status in _OFF or not speaks_first(item, survey):
            continue
        for day in _coming(when, repeat, survey.today):
            holiday = holiday_on(day, survey.settings.country)
            if holiday and _counts(holiday, when) and not is_about(survey, item, day, holiday):
                message = (CLOSES if isinstance(item, Job) else TAKES_PLACE)(day=day, name=holiday.name)
                yield Diagnostic(survey.source(item).place(field), CODE, message, OTHER_DAY())
                break


def _date(item: Item) -> tuple[str, date | datetime | None, Repetition | None]:
    """The field, the day in it, and how it repeats."""
    if isinstance(item, Event | Training):
        return "start", item.start, item.repeat
    return "valid_through", item.valid_through if isinstance(item, Job) else None, None


def _coming(when: date | datetime, repeat: Repetition | None, today: date) -> Iterator[date]:
    first = day_of(when)
    if repeat is None:
        days: Iterator[date] = iter((first,))
    else:
        days = takewhile(lambda day: day <= max(today, first) + NEXT_TIMES, days_of(first, repeat))
    return (day for day in days if day >= today)


def _counts(holiday: Holiday, when: date | datetime) -> bool:
    return not holiday.half or (isinstance(when, datetime) and when.time() >= time(13))
