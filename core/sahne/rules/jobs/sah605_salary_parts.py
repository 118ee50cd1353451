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
göstermez. AB'nin ücret şeffaflığı direktifi de (2023/970, 5. madde) her yerdeki adaylar da aynı şeyi ister: bir
aralık, para birimi, dönemi.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import AND, Listed, Words
from sahne.source import Source

CODE = "SAH605"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="the pay does not say {parts}", tr="ücrette şunlar yazmıyor: {parts}")
PARTS = {
    "min": Words(en="from which amount it begins", tr="hangi tutardan başladığı"),
    "currency": Words(en="in which currency it is", tr="para birimi"),
    "unit": Words(en="for how long it is", tr="hangi dönem için olduğu"),
}
"""Part of the pay -> what is not said without it."""
HINT = Words(en="Add {fields}, as in {example}.", tr="{fields} ekleyin; örneğin {example}.")
FIELDS = {
    "min": Words(en="min, or min and max for a range", tr="min, aralık için max da"),
    "currency": Words(en="currency: TRY, EUR, USD or GBP", tr="currency: TRY, EUR, USD ya da GBP"),
    "unit": Words(en="unit: MONTH, YEAR, WEEK, DAY or HOUR", tr="unit: MONTH, YEAR, WEEK, DAY ya da HOUR"),
}
EXAMPLE = "salary: {min: 120000, max: 160000, currency: TRY, unit: MONTH}"


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a pay of which a part is not there."""
    paths = [fault.path for fault in source.faults_of("missing")] if source.faults else []
    missing = [part for part in PARTS if ("salary", part) in paths]
    if missing:
        message = MESSAGE(parts=Listed(tuple(PARTS[part] for part in missing), AND))
        hint = HINT(fields=Listed(tuple(FIELDS[part] for part in missing), AND), example=EXAMPLE)
        yield Diagnostic(source.place("salary"), CODE, message, hint)
