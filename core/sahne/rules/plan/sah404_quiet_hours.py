"""Something that goes out in the quiet hours of its channel.

A notification at night wakes people, and nobody of the team is there to answer the first comment. The channel's
`quiet_hours` say when it does not speak; they may go over midnight.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0404-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2026-12-01T23:30
---
```

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0404-4000-8000-000000000002
title: LinkedIn
quiet_hours: "22:00-08:00"
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0404-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2026-12-01T10:00
---
```

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0404-4000-8000-000000000002
title: LinkedIn
quiet_hours: "22:00-08:00"
---
```

## Türkçe

Kanalının sessiz saatlerinde çıkan bir içerik.

Gece gelen bildirim insanı uyandırır; ilk yoruma yanıt verecek kimse de yoktur. Kanalın ne zaman konuşmadığını
`quiet_hours` alanı söyler; bu saatler gece yarısını aşabilir.
"""

from collections.abc import Iterator
from datetime import datetime

from sahne.diagnostic import Diagnostic, Severity
from sahne.planning.quiet import is_quiet
from sahne.planning.slots import is_open, plans
from sahne.rules.plan.proposal import move
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH404"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="{clock} lies in the quiet hours of {channel}, {hours}",
    tr="{clock}, {channel} kanalının sessiz saatlerine denk geliyor: {hours}",
)
LOUD = Words(en="Choose an hour outside of the quiet hours.", tr="Sessiz saatlerin dışında bir saat seçin.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each time that is too late or too early for its channel."""
    for plan in survey.once(plans).values():
        hours = plan.channel.quiet_hours if plan.channel else None
        for slot in plan.slots if hours else ():
            if isinstance(slot.when, datetime) and is_quiet(slot.when.time(), hours) and is_open(slot, survey):
                message = MESSAGE(clock=f"{slot.when:%H:%M}", channel=plan.name, hours=str(hours))
                hint = move(survey, slot.item, slot.earliest, LOUD())
                yield Diagnostic(survey.source(slot.item).place("publish"), CODE, message, hint)
