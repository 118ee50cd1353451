"""A measurement that is overdue.

A target nobody reads is a wish. Each KPI of an item says with `measure_by` until when its number is read; after that day
there should be a row in `content/results/` that was measured since the item went out. A row of any language version will
do, for often both are read as one.

What never went out or is not marked as published, and what is archived or cancelled, is left alone.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0411-4000-8000-000000000001
title: How we pack a cold box
status: published
kpi: {metric: reach, target: 4000, measure_by: 2026-11-15}
publish: 2026-11-03T10:00
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0411-4000-8000-000000000001
title: How we pack a cold box
status: published
kpi: {metric: reach, target: 4000, measure_by: 2026-11-15}
publish: 2026-11-03T10:00
---
```

```text title="content/results/2026.csv"
item,metric,value,measured_on,source
posts/kutu,reach,4120,2026-11-16,LinkedIn
```

## Türkçe

Gecikmiş bir ölçüm.

Kimsenin okumadığı bir hedef değer yalnızca dilektir. Her KPI, sayısının hangi güne kadar okunacağını `measure_by` ile
söyler; o günden sonra `content/results/` klasöründe, içerik yayımlandıktan sonra ölçülmüş bir satır bulunmalıdır. Dil
sürümlerinden birinin satırı yeter, çünkü çoğu zaman ikisi birlikte ölçülür.

Hiç yayımlanmamış ya da yayımlandı diye işaretlenmemiş, arşivlenmiş ya da iptal edilmiş içeriklere dokunulmaz.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.models.campaign import Campaign
from sahne.models.item import Item, Status
from sahne.planning.slots import day_of, goes_out, moment_of, publishes_itself
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH411"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="{metric!r} was to be measured by {day}, and no row says how it came out",
    tr="{metric!r} en geç {day} günü ölçülecekti ama sonucu yazılmamış",
)
HINT = Words(
    en="Add a row to a file in content/results/: {name},{metric},VALUE,{today},SOURCE.",
    tr="content/results/ klasöründeki bir dosyaya satır ekleyin: {name},{metric},DEĞER,{today},KAYNAK.",
)

Measured = tuple[tuple[str, str], str]
"""An item's group and a metric."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each KPI whose day has passed without a value; one for all languages of an item."""
    told: set[Measured] = set()
    for item in survey.library.items:
        for number, kpi in enumerate(item.kpi):
            if kpi.measure_by < survey.today and goes_out(item) and (since := _out_since(item, survey)):
                measure = item.group, kpi.metric
                last = survey.once(measured).get(measure)
                if measure not in told and (last is None or last < since):
                    told.add(measure)
                    message = MESSAGE(metric=kpi.metric, day=kpi.measure_by)
                    hint = HINT(name=item.name, metric=kpi.metric, today=survey.today)
                    yield Diagnostic(_place(survey, item, number), CODE, message, hint)


def measured(survey: Survey) -> Mapping[Measured, date]:
    """The day on which each metric of each item was last measured; for ``survey.once``."""
    days: defaultdict[Measured, date] = defaultdict(lambda: date.min)
    for row in survey.library.results:
        item = survey.library.named(row.item)
        if item is not None:
            key = item.group, row.metric
            days[key] = max(days[key], row.measured_on)
    return dict(days)


def _out_since(item: Item, survey: Survey) -> date | None:
    """The day on which an item went out, if it has."""
    if isinstance(item, Campaign) and item.start and item.status in (Status.APPROVED, Status.PUBLISHED):
        return item.start if item.start <= survey.today else None
    when = moment_of(item)
    if item.status is Status.PUBLISHED:
        return day_of(when) if when else date.min
    return day_of(when) if when and day_of(when) <= survey.today and publishes_itself(item, survey) else None


def _place(survey: Survey, item: Item, number: int) -> Place:
    source = survey.source(item)
    written = isinstance(source.fields.get("kpi"), list)
    return source.place("kpi", number, "measure_by") if written else source.place("kpi", "measure_by")
