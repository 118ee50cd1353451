"""A number with a point between its thousands.

In Turkish 70.000 is seventy thousand; here, as in every program, a point begins the fraction, and the portal
would show a salary of seventy.

## Wrong

```markdown title="content/jobs/driver.md"
---
id: 6a0c1d1e-0217-4000-8000-000000000001
title: Driver
salary: {min: 70.000, max: 95.000, currency: TRY, unit: MONTH}
---
```

## Right

```markdown title="content/jobs/driver.md"
---
id: 6a0c1d1e-0217-4000-8000-000000000001
title: Driver
salary: {min: 70000, max: 95000, currency: TRY, unit: MONTH}
---
```
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.source import Source

CODE = "SAH217"
SEVERITY = Severity.ERROR

_POINTED = re.compile(r"\b(?:min|max|amount|target|baseline|reach)\s*:\s*(\d{1,3}\.\d{3})(?![\d.])")


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each amount that has three digits behind a point."""
    if source.front is None:
        return
    for number in _POINTED.finditer(source.text, source.front.start, source.front.end):
        written = number[1]
        hint = f"Write {written.replace('.', '')}; for a fraction write {float(written):g}."
        message = f"{written} means {float(written):g} here, not {written.replace('.', '')}"
        yield Diagnostic(source.text_place(number.start(1)), CODE, message, hint)
