"""A day that is not in the calendar, or is written in another way.

A day is written year first, as in ISO 8601, so that 03.04.2026 cannot mean two days; a time stands behind it
after a T.

## Wrong

```markdown title="content/posts/launch.md"
---
id: 6a0c1d1e-0212-4000-8000-000000000001
title: Launch
expires: 2031-02-30
---
```

## Right

```markdown title="content/posts/launch.md"
---
id: 6a0c1d1e-0212-4000-8000-000000000001
title: Launch
expires: 2031-02-28
---
```
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import field_name, shown
from sahne.source import Source

CODE = "SAH212"
SEVERITY = Severity.ERROR

_HINTS = {
    "impossible_day": "Write the day as YYYY-MM-DD, for example 2031-02-28.",
    "no_day": "Write the day as YYYY-MM-DD, for example 2031-02-28; a time follows after a T: 2031-02-28T18:30.",
    "far_day": "Check the year; it lies between 1900 and 2199.",
    "no_time": "Write the day and the time: 2031-02-28T18:30.",
}


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field that should be a day or a time and is none."""
    for fault in source.faults_of(*_HINTS):
        if fault.type == "impossible_day":
            message = f"the day {shown(fault.value)} does not exist"
        elif fault.type == "far_day":
            message = f"the day {shown(fault.value)} is too far away"
        else:
            what = "day" if fault.type == "no_day" else "day with a time"
            message = f"{field_name(fault.path)} is {shown(fault.value)}, not a {what}"
        yield Diagnostic(source.place(*fault.path), CODE, message, _HINTS[fault.type])
