"""An item that does not say for whom, where or why.

What goes out to people names its audience, its channels, its goal and the KPI it is measured by. A team that
has not written them down yet gets a warning; `content/sahne.yml` can raise it to an error:

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
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.source import Source

CODE = "SAH208"
SEVERITY = Severity.WARNING


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic that names the fields of purpose an item lacks."""
    item = source.item
    if item is None or source.kind is None or not source.kind.purposeful:
        return
    if item.audience and item.channel and item.goal and item.kpi:
        return
    missing = [name for name in ("audience", "channel", "goal", "kpi") if not getattr(item, name)]
    hint = "Add a line for each; the words stand in the folders audiences, channels and goals."
    *most, last = missing
    words = f"{', '.join(most)} or {last}" if most else last
    yield Diagnostic(source.place("title"), CODE, f"it names no {words}", hint)
