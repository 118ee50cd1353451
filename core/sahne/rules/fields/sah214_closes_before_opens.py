"""A job that closes before it opens.

Nobody could ever apply, and a search engine that reads both days shows the job as expired. Mostly the year is
last year's.

## Wrong

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0214-4000-8000-000000000001
title: Veri mühendisi
date_posted: 2026-04-01
valid_through: 2026-03-01
---
```

## Right

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0214-4000-8000-000000000001
title: Veri mühendisi
date_posted: 2026-04-01
valid_through: 2027-03-01
---
```

## Türkçe

Açılmadan kapanan ilan.

Böyle bir ilana hiç kimse başvuramaz; iki günü de okuyan bir arama motoru ilanı süresi dolmuş gösterir. Çoğu zaman yıl
geçen yılda kalmıştır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Words
from sahne.source import Source

CODE = "SAH214"
SEVERITY = Severity.ERROR

MESSAGE = Words(
    en="the job closes on {closes}, before it opens on {opens}",
    tr="ilanın kapanış günü {closes}, açılış günü olan {opens} gününden önce",
)
HINT = Words(
    en="Check the year of valid_through, or swap the two days.",
    tr="valid_through satırındaki yılı gözden geçirin ya da iki günün yerini değiştirin.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a job whose last day to apply is before its first."""
    for fault in source.faults_of("closes_before_opens"):
        closes, opens = source.fields["valid_through"], source.fields["date_posted"]
        yield Diagnostic(source.place(*fault.path), CODE, MESSAGE(closes=closes, opens=opens), HINT())
