"""Two publications too close on one channel.

The second one takes the readers of the first: the network shows one of them to fewer people, and those who follow the
channel feel pressed. `min_gap_hours` in the channel's `cadence` says how many hours should lie between two.

A day without an hour counts as too close only where no hour of that day would be far enough.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0401-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2026-12-01T10:00
---
```

```markdown title="content/posts/rota.md"
---
id: 6a0c1d1e-0401-4000-8000-000000000002
title: How a route is drawn
status: approved
channel: [linkedin]
publish: 2026-12-01T12:00
---
```

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0401-4000-8000-000000000003
title: LinkedIn
cadence: {min_gap_hours: 20}
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0401-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2026-12-01T10:00
---
```

```markdown title="content/posts/rota.md"
---
id: 6a0c1d1e-0401-4000-8000-000000000002
title: How a route is drawn
status: approved
channel: [linkedin]
publish: 2026-12-02T10:00
---
```

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0401-4000-8000-000000000003
title: LinkedIn
cadence: {min_gap_hours: 20}
---
```

## Türkçe

Bir kanalda birbirine çok yakın iki yayın.

İkinci yayın birincinin okurunu alır: ağ bunlardan birini daha az kişiye gösterir, kanalı izleyenler de kendini
sıkıştırılmış hisseder. İki yayın arasında kaç saat olması gerektiğini kanalın `cadence` alanındaki `min_gap_hours` söyler.

Saati yazılmamış bir gün, ancak o günün hiçbir saati yeterince uzak değilse çok yakın sayılır.
"""

from collections.abc import Iterator
from datetime import timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.planning.cadence import cadence_of, surplus, too_close
from sahne.planning.slots import plans
from sahne.rules.plan.proposal import long, move
from sahne.said import Value, Words
from sahne.survey import Survey

CODE = "SAH401"
SEVERITY = Severity.WARNING

AT_ONCE = Words(
    en="it goes out on {channel} at the same time as {title!r}; the channel asks for {gap} between the two",
    tr="{channel} kanalında {title!r} ile aynı anda çıkıyor; kanal iki yayın arasında {gap} istiyor",
)
CLOSE = Words(
    en="it is only {distance} away from {title!r} on {channel}; the channel asks for {gap}",
    tr="{channel} kanalında {title!r} ile arasında yalnızca {distance} var; kanal {gap} istiyor",
)
APART = Words(en="Move one of the two further away.", tr="İkisinden birini daha uzağa alın.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each publication too near to another; not where the day is too full anyway (SAH402)."""
    for plan in survey.once(plans).values():
        too_many = {id(slot) for slot in surplus(plan, survey)}
        gap = timedelta(hours=cadence_of(plan).min_gap_hours or 0)
        for slot, other in too_close(plan, survey):
            if id(slot) not in too_many:
                distance = slot.distance(other)
                values: dict[str, Value] = {"channel": plan.name, "title": other.item.title, "gap": long(gap)}
                message = CLOSE(distance=long(distance), **values) if distance else AT_ONCE(**values)
                hint = move(survey, slot.item, slot.earliest, APART())
                yield Diagnostic(survey.source(slot.item).place("publish"), CODE, message, hint)
