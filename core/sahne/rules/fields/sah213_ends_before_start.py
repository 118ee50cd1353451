"""Something that ends before it begins, or mixes days with times.

A calendar shows such an event as empty, on the wrong day, or not at all.

## Wrong

```markdown title="content/events/fair.md"
---
id: 6a0c1d1e-0213-4000-8000-000000000001
title: Career fair
start: 2026-12-05
end: 2026-12-03
---
```

## Right

```markdown title="content/events/fair.md"
---
id: 6a0c1d1e-0213-4000-8000-000000000001
title: Career fair
start: 2026-12-03
end: 2026-12-05
---
```
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.source import Source

CODE = "SAH213"
SEVERITY = Severity.ERROR

_WORDS = {
    "ends_before_starts": ("it ends before it begins", "Check the year, or swap start and end."),
    "day_and_time": (
        "one of start and end has a time and the other has none",
        "Write both as days, or both with a time.",
    ),
    "all_day_time": ("it lasts all day and yet begins at a time", "Write start as a day, or take all_day out."),
    "no_start_time": (
        "it does not last all day and yet has no time",
        "Write start and end with a time, or take all_day out.",
    ),
    "answered_before_received": ("it was answered before it was received", "Check the day of answered."),
}


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a span of time that cannot be."""
    for fault in source.faults_of(*_WORDS):
        yield Diagnostic(source.place(*fault.path), CODE, *_WORDS[fault.type])
