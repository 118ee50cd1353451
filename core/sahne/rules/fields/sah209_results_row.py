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

## Türkçe

Okunamayan sonuç satırı.

Sonuçlar `content/results/` içindeki tablolardır; her satırda bir ölçüm vardır, en üstte de
`item,metric,value,measured_on,source` başlığı durur.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.results import HEADER
from sahne.rows import BadRow
from sahne.said import Value, Words
from sahne.survey import Survey

CODE = "SAH209"
SEVERITY = Severity.ERROR

WORDS = {
    "file": (
        Words(en="this table cannot be read", tr="bu tablo okunamıyor"),
        Words(
            en="Save it from the spreadsheet as CSV UTF-8.", tr="Tablo programında “CSV UTF-8” olarak yeniden kaydedin."
        ),
    ),
    "header": (
        Words(en="the first line is {value!r}", tr="ilk satır {value!r}"),
        Words(en="Write it as {header}.", tr="Şöyle yazın: {header}."),
    ),
    "columns": (
        Words(en="this row has {value} cells", tr="bu satırda {value} hücre var"),
        Words(
            en="Write {count}: {header}; put a text that holds a comma in double quotes.",
            tr="{count} hücre yazın: {header}; virgül içeren metni çift tırnak içine alın.",
        ),
    ),
    "number": (
        Words(en="the value {value!r} is not a number", tr="{value!r} bir sayı değil"),
        Words(
            en="Write digits only, with a point for the fraction: 4120 or 2.5.",
            tr="Yalnızca rakam yazın, ondalık için nokta kullanın: 4120 ya da 2.5.",
        ),
    ),
    "thousands": (
        Words(en="the value {value!r} can be read in two ways", tr="{value!r} iki türlü okunabilir"),
        Words(
            en="Write {whole}, or {fraction} if that is what you mean.",
            tr="{whole} yazın; {fraction} demek istiyorsanız onu yazın.",
        ),
    ),
    "day": (
        Words(
            en="measured_on is {value!r}, which cannot be read as a day",
            tr="measured_on: {value!r} gün olarak okunamıyor",
        ),
        Words(
            en="Write the day as YYYY-MM-DD, for example 2031-02-28.",
            tr="Günü YYYY-AA-GG biçiminde yazın, örneğin 2031-02-28.",
        ),
    ),
}
"""What is wrong and what to do, by the reason."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each row that holds no measured value."""
    for row in survey.library.rows:
        if isinstance(row, BadRow):
            message, hint = WORDS[row.reason]
            yield Diagnostic(row.place, CODE, message(value=row.value), hint(**_values(row)))


def _values(row: BadRow) -> dict[str, Value]:
    values: dict[str, Value] = {"header": ",".join(HEADER), "count": len(HEADER)}
    if row.reason == "thousands":
        values |= {"whole": row.value.replace(".", ""), "fraction": f"{float(row.value):g}"}
    return values
