"""A day in `skipped` or `moved` on which nothing takes place.

The repetition goes on as if nothing was written, and people come to a meeting that was called off. Mostly the rule or the
first day was changed, and the exceptions were not.

## Wrong

```markdown title="content/events/question-hour.md"
---
id: 6a0c1d1e-0225-4000-8000-000000000001
title: Question hour
start: 2026-12-01T12:00
repeat: every week on tue until 2027-06-30
skipped: [2026-12-30]
---
```

## Right

```markdown title="content/events/question-hour.md"
---
id: 6a0c1d1e-0225-4000-8000-000000000001
title: Question hour
start: 2026-12-01T12:00
repeat: every week on tue until 2027-06-30
skipped: [2026-12-29]
---
```

## Türkçe

`skipped` ya da `moved` alanında, zaten hiçbir şeyin yapılmadığı bir gün.

Yineleme hiçbir şey yazılmamış gibi sürer; insanlar iptal edildi sanılan toplantıya gelir ya da kimsenin gelmediği bir odada
bekler. Çoğu zaman kural ya da ilk gün değiştirilmiş, istisnalar eski kalmıştır.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import takewhile

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.event import Event
from sahne.models.training import Training
from sahne.repetition import Moment, Repetition, day_of, held_on, rule_days
from sahne.said import Listed, Said, Words
from sahne.source import Source

CODE = "SAH225"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="it does not take place on {day} anyway", tr="{day} günü zaten yapılmıyor")
NEAREST = Words(
    en="Write the day that repeat gives; the nearest: {days}.",
    tr="repeat alanının verdiği günü yazın; en yakını: {days}.",
)
NEVER = Words(
    en="By repeat it never takes place; correct that first.",
    tr="repeat alanına göre hiç yapılmıyor; önce onu düzeltin.",
)
ALONE = Words(en="nothing repeats here that could be {name}", tr="{name} yazılmış, oysa yinelenen bir şey yok")
ADD_REPEAT = Words(
    en="Add repeat, or delete {name}; of something that takes place once, change start.",
    tr="repeat ekleyin ya da {name} satırını silin; bir kez yapılan bir şeyin start alanını değiştirin.",
)
TWICE = Words(en="{day} is both skipped and moved", tr="{day} hem skipped hem moved alanında")
ONE_OF_TWO = Words(
    en="Take the day out of one of them; until then it is left out.",
    tr="Günü birinden çıkarın; o zamana kadar o gün yapılmaz.",
)
TIMED = Words(
    en="it is moved to a time, and start has none", tr="saatiyle başka güne alınmış, oysa start alanında saat yok"
)
SAME_SORT = Words(
    en="Write the day alone, or write start with a time.", tr="Yalnız günü yazın ya da start alanına da saat yazın."
)
_AROUND = timedelta(days=800)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each exception of a repetition that is none."""
    item = source.item
    if not isinstance(item, Event | Training) or not (item.skipped or item.moved):
        return
    if item.repeat is None or item.start is None:
        for name in ("skipped", "moved"):
            if getattr(item, name):
                yield Diagnostic(source.key_place(name), CODE, ALONE(name=name), ADD_REPEAT(name=name))
        return
    for number, day in enumerate(item.skipped):
        path = ("skipped", number) if isinstance(source.fields.get("skipped"), list) else ("skipped",)
        yield from (Diagnostic(source.place(*path), CODE, *said) for said in _none(item.start, item.repeat, day))
    yield from _moved(source, item.start, item.repeat, item.moved)


def _moved(source: Source, start: Moment, repeat: Repetition, moved: Mapping[date, Moment]) -> Iterator[Diagnostic]:
    for day, to in moved.items():
        place = source.key_place("moved", f"{day}")
        yield from (Diagnostic(place, CODE, *said) for said in _none(start, repeat, day))
        if day in repeat.skipped:
            yield Diagnostic(place, CODE, TWICE(day=day), ONE_OF_TWO())
        if isinstance(to, datetime) and not isinstance(start, datetime):
            yield Diagnostic(source.place("moved", f"{day}"), CODE, TIMED(), SAME_SORT())


def _none(start: Moment, repeat: Repetition, day: date) -> Iterator[tuple[Said, Said]]:
    """What is said of a day on which it does not take place."""
    first = day_of(start)
    if held_on(first, repeat, {day}):
        return
    near = _nearest(first, repeat, day)
    yield MESSAGE(day=day), NEAREST(days=Listed(tuple(f"{one}" for one in near))) if near else NEVER()


def _nearest(first: date, repeat: Repetition, day: date) -> list[date]:
    """The day of the rule before it and the one after it, the nearer first."""
    before = after = None
    for one in takewhile(lambda one: one <= max(day, first) + _AROUND, rule_days(first, repeat)):
        if one > day:
            after = one
            break
        before = one
    return sorted((one for one in (before, after) if one), key=lambda one: (abs(one - day), one))
