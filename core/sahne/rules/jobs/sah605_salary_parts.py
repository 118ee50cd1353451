"""Pay without its currency or its unit.

"60000" alone may be lira or euro, a month or a year; whoever guesses wrong does not apply, and Google does not show
it. The EU's pay transparency directive (2023/970, article 5) and candidates everywhere ask for the same: a range, its
currency, its unit.

## Wrong

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0605-4000-8000-000000000001
title: Veri mühendisi
salary: {min: 120000, max: 160000}
---
```

## Right

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0605-4000-8000-000000000001
title: Veri mühendisi
salary: {min: 120000, max: 160000, currency: TRY, unit: MONTH}
---
```

## Türkçe

Para birimi ya da dönemi olmayan ücret.

Tek başına "60000" lira da olabilir avro da, aylık da olabilir yıllık da; yanlış tahmin eden başvurmaz, Google da
göstermez. AB’nin ücret şeffaflığı direktifi de (2023/970, 5. madde) her yerdeki adaylar da aynı şeyi ister: bir
aralık, para birimi, dönemi.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Words
from sahne.source import Source

CODE = "SAH605"
SEVERITY = Severity.ERROR

WORDS = {
    "currency": (
        Words(en="the pay does not say in which currency it is", tr="ücretin para birimi yazmıyor"),
        Words(
            en="Add currency: TRY, EUR, USD or GBP, as in {example}.",
            tr="currency: TRY, EUR, USD ya da GBP ekleyin; örneğin {example}.",
        ),
    ),
    "unit": (
        Words(en="the pay does not say for how long it is", tr="ücretin hangi dönem için olduğu yazmıyor"),
        Words(
            en="Add unit: MONTH, YEAR, WEEK, DAY or HOUR, as in {example}.",
            tr="unit: MONTH, YEAR, WEEK, DAY ya da HOUR ekleyin; örneğin {example}.",
        ),
    ),
    "min": (
        Words(en="the pay does not say from which amount it begins", tr="ücretin hangi tutardan başladığı yazmıyor"),
        Words(
            en="Add min, and max for a range, as in {example}.",
            tr="min ekleyin, aralık için max da; örneğin {example}.",
        ),
    ),
}
"""Part of the pay -> what its absence is called, and what to write."""
EXAMPLE = "salary: {min: 120000, max: 160000, currency: TRY, unit: MONTH}"


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each part of the pay that is not there."""
    for fault in source.faults_of("missing"):
        if len(fault.path) == 2 and fault.path[0] == "salary" and fault.path[1] in WORDS:
            message, hint = WORDS[str(fault.path[-1])]
            yield Diagnostic(source.place("salary"), CODE, message(), hint(example=EXAMPLE))
