"""Too many publications on one day of a channel.

Nobody reads the third post of a day, and the work on it is lost. `max_per_day` in the channel's `cadence` says how many
a day can carry. Two language versions on one channel count as two, for every follower sees both; on the career portal
they count as one, for there everybody reads their own.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0402-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2026-12-01
---
```

```markdown title="content/posts/rota.md"
---
id: 6a0c1d1e-0402-4000-8000-000000000002
title: How a route is drawn
status: approved
channel: [linkedin]
publish: 2026-12-01
---
```

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0402-4000-8000-000000000003
title: LinkedIn
cadence: {max_per_day: 1}
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0402-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2026-12-01
---
```

```markdown title="content/posts/rota.md"
---
id: 6a0c1d1e-0402-4000-8000-000000000002
title: How a route is drawn
status: approved
channel: [linkedin]
publish: 2026-12-02
---
```

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0402-4000-8000-000000000003
title: LinkedIn
cadence: {max_per_day: 1}
---
```

## Türkçe

Bir kanalda aynı güne sıkışan yayınlar.

Günün üçüncü gönderisini kimse okumaz, ona verilen emek de boşa gider. Bir günün kaç yayın kaldıracağını kanalın `cadence`
alanındaki `max_per_day` söyler. Aynı kanaldaki iki dil iki yayın sayılır, çünkü her takipçi ikisini de görür; kariyer
portalında ise tek yayın sayılır, çünkü orada herkes kendi dilini okur.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.planning.cadence import cadence_of, surplus
from sahne.planning.slots import plans
from sahne.rules.plan.proposal import move
from sahne.said import Counted, Words
from sahne.survey import Survey

CODE = "SAH402"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="{day} has {found} on {channel}; the channel takes {most} a day",
    tr="{channel} kanalında {day} için {found} planlı; kanalın günlük sınırı {most}",
)
PUBLICATIONS = Words(en="publication|publications", tr="yayın")
OTHER_DAY = Words(en="Move it to another day.", tr="Başka bir güne alın.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each publication that is too many on its day."""
    for plan in survey.once(plans).values():
        for slot in surplus(plan, survey):
            found = Counted(len(plan.by_day[slot.day]), PUBLICATIONS)
            message = MESSAGE(day=slot.day, found=found, channel=plan.name, most=cadence_of(plan).max_per_day or 0)
            hint = move(survey, slot.item, slot.earliest, OTHER_DAY())
            yield Diagnostic(survey.source(slot.item).place("publish"), CODE, message, hint)
