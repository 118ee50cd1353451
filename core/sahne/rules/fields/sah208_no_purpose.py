"""An item that does not say for whom, where or why.

What goes out to people names its audience, its channels, its goal and the KPI it is measured by. A team that
has not written them down yet gets a warning, though not for an idea, nor for what is cancelled or archived;
`content/sahne.yml` can raise it to an error:

    check:
      severity: {SAH208: error}

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0208-4000-8000-000000000001
title: How we pack a cold box
audience: [graduates]
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0208-4000-8000-000000000001
title: How we pack a cold box
audience: [graduates]
channel: [linkedin]
goal: be-chosen
kpi: {metric: reach, target: 4000, measure_by: 2027-01-15}
---
```

## Türkçe

Kime, nereden ve niçin seslendiğini söylemeyen içerik.

İnsanlara ulaşan her şey hedef kitlesini, kanallarını, hedefini ve neyle ölçüleceğini (KPI) belirtir. Bunları henüz
yazmamış bir ekip uyarı alır; fikirler, iptal edilenler ve arşivdekiler için almaz. `content/sahne.yml` bunu hataya
yükseltebilir:

    check:
      severity: {SAH208: error}
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Status
from sahne.said import Listed, Words
from sahne.source import Source

CODE = "SAH208"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="it names no {fields}", tr="şunlar yazılmamış: {fields}")
HINT = Words(
    en="Add what is missing; the names stand in the folders audiences, channels and goals.",
    tr="Eksik olanı ekleyin; yazılabilecek adlar audiences, channels ve goals klasörlerindedir.",
)
_NOBODY_ACTS = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)
_JOINT = Words(en="or", tr="ve")


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic that names the fields of purpose an item lacks."""
    item = source.item
    if item is None or source.kind is None or not source.kind.purposeful:
        return
    if item.status in _NOBODY_ACTS or (item.audience and item.channel and item.goal and item.kpi):
        return
    missing = tuple(name for name in ("audience", "channel", "goal", "kpi") if not getattr(item, name))
    yield Diagnostic(source.place("title"), CODE, MESSAGE(fields=Listed(missing, _JOINT)), HINT())
