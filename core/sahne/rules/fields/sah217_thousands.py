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

## Türkçe

Binlikleri nokta ile ayrılmış sayı.

Türkçede 70.000 yetmiş bindir; burada ise, her programda olduğu gibi, nokta ondalığı başlatır ve portal ücreti yetmiş
lira gösterirdi.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Words
from sahne.source import Source

CODE = "SAH217"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="{written} means {read} here, not {meant}", tr="{written} burada {meant} değil, {read} demek")
HINT = Words(
    en="Write {meant}, or {read} if that is what you mean.", tr="{meant} yazın; {read} demek istiyorsanız onu yazın."
)
_POINT = re.compile(r"\.\d{3}")
_POINTED = re.compile(r"\b(?:min|max|amount|target|baseline|reach)\s*:\s*(\d{1,3}\.\d{3})(?![\d.])")


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each amount that has three digits behind a point."""
    if source.front is None or not _POINT.search(source.text, source.front.start, source.front.end):
        return
    for number in _POINTED.finditer(source.text, source.front.start, source.front.end):
        meant, read = number[1].replace(".", ""), f"{float(number[1]):g}"
        message = MESSAGE(written=number[1], read=read, meant=meant)
        yield Diagnostic(source.text_place(number.start(1)), CODE, message, HINT(meant=meant, read=read))
