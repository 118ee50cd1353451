"""Something that is measured before it goes out.

The number is then zero, and the goal looks missed. Mostly the day of publishing was moved and the day of measuring forgotten.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0226-4000-8000-000000000001
title: How we pack a cold box
publish: 2027-01-20T10:00
kpi: {metric: reach, target: 4000, measure_by: 2027-01-15}
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0226-4000-8000-000000000001
title: How we pack a cold box
publish: 2027-01-20T10:00
kpi: {metric: reach, target: 4000, measure_by: 2027-02-15}
---
```

## Türkçe

Yayımlanmadan ölçülen içerik.

O gün sayı sıfırdır ve hedef tutmamış görünür. Çoğu zaman yayın günü ileri alınmış, ölçüm günü unutulmuştur.
"""

from collections.abc import Iterator
from datetime import datetime

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Status
from sahne.said import Words
from sahne.source import Source

CODE = "SAH226"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="it is measured by {measured}, before it goes out on {day}",
    tr="en geç {measured} günü ölçülecek, ama ancak {day} günü yayımlanıyor",
)
HINT = Words(
    en="Write a day behind publish in measure_by.", tr="measure_by satırına publish gününden sonraki bir gün yazın."
)
_OVER = (Status.CANCELLED, Status.ARCHIVED)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each KPI whose last day lies before the item's own."""
    item = source.item
    if item is None or not item.kpi or item.publish is None or item.status in _OVER:
        return
    day = item.publish.date() if isinstance(item.publish, datetime) else item.publish
    for number, kpi in enumerate(item.kpi):
        if kpi.measure_by < day:
            path = ("kpi", number, "measure_by") if isinstance(source.fields["kpi"], list) else ("kpi", "measure_by")
            yield Diagnostic(source.place(*path), CODE, MESSAGE(measured=kpi.measure_by, day=day), HINT())
