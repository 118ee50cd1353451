"""A time with the offset of another season, or of a law that has changed.

Türkiye has kept +03:00 all year since 2016; a time that is copied with +02:00 means an hour later, and everybody who has the
calendar comes an hour late. A time without an offset means the workspace's own zone, and is always right.

An offset that the zone never had is taken for another country, and a place or an online address may be elsewhere: such times
are left alone.

## Wrong

```markdown title="content/jobs/driver.md"
---
id: 6a0c1d1e-0219-4000-8000-000000000001
title: Driver
valid_through: 2026-12-18T17:00+02:00
---
```

## Right

```markdown title="content/jobs/driver.md"
---
id: 6a0c1d1e-0219-4000-8000-000000000001
title: Driver
valid_through: 2026-12-18T17:00
---
```

## Türkçe

Başka bir mevsimin ya da değişmiş bir yasanın saat farkı.

Türkiye 2016'dan beri bütün yıl +03:00 kullanıyor; +02:00 ile kopyalanmış bir saat bir saat sonrasını anlatır ve takvime bakan
herkes bir saat geç gelir. Saat farkı yazılmamış bir saat çalışma alanının kendi saat dilimindedir ve hep doğrudur.

Dilimin hiç kullanmadığı bir fark başka bir ülkenin saati sayılır; bir yer ya da çevrim içi bir adres de başka bir ülkede
olabilir: bunlara dokunulmaz.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item
from sahne.said import Words
from sahne.source import Source

CODE = "SAH219"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="on that day {zone} has {right}, not {written}", tr="o gün {zone} saat farkı {right}, {written} değil"
)
HINT = Words(
    en="Write {time}, without an offset, for the time on the clock there; it is read as {read} now.",
    tr="Oradaki saati kastediyorsanız saat farkı olmadan yazın: {time}; şu an {read} olarak okunuyor.",
)
_ELSEWHERE = ("location", "venue", "online_url")
"""Fields that may say that something takes place in another country."""
_PLAN = ("publish", "valid_through", "expires", "start", "end")
_YEARS = range(1990, 2031)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each time whose offset the zone has on another day, but not on that one."""
    item = source.item
    if item is None:
        return
    values = vars(item)  # asking a model for a field that it has not takes long
    for field in _PLAN:
        moment = values.get(field)
        if type(moment) is datetime:
            written = str(source.fields.get(field, ""))
            if written[-6:-5] in ("+", "-") and written[-3:-2] == ":" and not _is_elsewhere(item, field):
                yield from _compared(source, field, written, moment)


def _is_elsewhere(item: Item, field: str) -> bool:
    return field in ("start", "end") and any(getattr(item, name, None) for name in _ELSEWHERE)


def _compared(source: Source, field: str, written: str, moment: datetime) -> Iterator[Diagnostic]:
    zone = source.settings.timezone
    right = moment.astimezone(zone).strftime("%z")
    offset = written[-6:].replace(":", "")
    if offset != right and offset in _offsets(zone):
        message = MESSAGE(zone=zone.key, right=f"{right[:3]}:{right[3:]}", written=written[-6:])
        hint = HINT(time=written[:-6].rstrip(), read=moment.astimezone(zone).replace(tzinfo=None))
        yield Diagnostic(source.place(field), CODE, message, hint)


@cache
def _offsets(zone: ZoneInfo) -> frozenset[str]:
    """Every offset the zone has had in these years, in winter or in summer."""
    first = datetime(_YEARS.start, 1, 1, tzinfo=zone)
    months = range((_YEARS.stop - _YEARS.start) * 12)
    return frozenset((first + timedelta(days=30.4 * month)).strftime("%z") for month in months)
