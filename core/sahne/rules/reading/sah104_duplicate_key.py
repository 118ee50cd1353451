"""A field that is written twice.

Only one of the two values can count, and nobody sees which. The same goes for a field and another name for
it.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0004-4000-8000-000000000001
title: How we pack a cold box
title: Packing a cold box
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0004-4000-8000-000000000001
title: How we pack a cold box
---
```
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.source import Source

CODE = "SAH104"
SEVERITY = Severity.ERROR


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic at the second of two fields that say the same."""
    for fault in source.faults_of("duplicate"):
        hint = "Keep the one that is right and delete the other line."
        yield Diagnostic(source.fault_place(fault), CODE, f"{fault.value} is written twice", hint)
    for fault in source.faults_of("said_twice"):
        hint = f"{fault.value} is another name for {fault.detail['name']}; keep one of the two lines."
        yield Diagnostic(source.key_place(*fault.path), CODE, f"{fault.detail['name']} is written twice", hint)
