"""A row of results that cannot be read.

Results are tables in `content/results/`, one measured value a row, under the header
`item,metric,value,measured_on,source`.

## Wrong

```text title="content/results/2026.csv"
item,metric,value,measured_on,source
posts/kutu,reach,4 thousand,2026-10-20,LinkedIn
```

## Right

```text title="content/results/2026.csv"
item,metric,value,measured_on,source
posts/kutu,reach,4120,2026-10-20,LinkedIn
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0209-4000-8000-000000000001
title: How we pack a cold box
---
```
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.results import HEADER, BadRow
from sahne.survey import Survey

CODE = "SAH209"
SEVERITY = Severity.ERROR

_WORDS = {
    "file": ("this table cannot be read", "Save it from the spreadsheet as CSV UTF-8."),
    "header": ("the first line is {!r}", f"Write it as {','.join(HEADER)}."),
    "columns": (
        "this row has {} cells",
        f"Write {len(HEADER)}: {','.join(HEADER)}; put a text that holds a comma in double quotes.",
    ),
    "number": ("the value {!r} is not a number", "Write digits only, with a point for the fraction: 4120 or 2.5."),
    "thousands": (
        "the value {!r} can be read in two ways",
        "Write it without the point, as 1640, or the fraction as 1.64.",
    ),
    "day": ("measured_on is {!r}, no day of the calendar", "Write the day as YYYY-MM-DD, for example 2031-02-28."),
}


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each row that holds no measured value."""
    for row in survey.library.rows:
        if isinstance(row, BadRow):
            message, hint = _WORDS[row.reason]
            yield Diagnostic(row.place, CODE, message.format(row.value), hint)
