"""A field without which there is no item.

Every item has a title; an event has a start, a benchmark an employer, a KPI a metric, a target and a day by
which it is measured.

## Wrong

```markdown title="content/events/open-day.md"
---
id: 6a0c1d1e-0201-4000-8000-000000000001
title: Open day
---
```

## Right

```markdown title="content/events/open-day.md"
---
id: 6a0c1d1e-0201-4000-8000-000000000001
title: Open day
start: 2026-12-12
---
```
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import field_name
from sahne.source import Source

CODE = "SAH201"
SEVERITY = Severity.ERROR


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field that must be there and is not."""
    for fault in source.faults_of("missing"):
        name = field_name(fault.path)
        last = fault.path[-1]
        hint = (
            f"Add a line to the front matter: {last}: and its value."
            if len(fault.path) == 1
            else f"Add {last}: and its value."
        )
        yield Diagnostic(source.place(*fault.path), CODE, f"{name} is missing", hint)
