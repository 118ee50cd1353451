"""Pay that says little, or the wrong thing.

A range whose top is more than twice its bottom tells nobody what they would earn. And an amount that fits a month but
says YEAR, or fits a year but says MONTH, is off by twelve: search engines sort by it, and candidates remember it.

Our measure for "fits": a yearly pay below what full time at the lowest wages of Europe and Turkey brings, or a
monthly pay above what hardly anybody earns; only for TRY, EUR, USD and GBP, and far enough from both that no honest
amount is meant.

## Wrong

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0617-4000-8000-000000000001
title: Veri mühendisi
salary: {min: 60000, max: 180000, currency: TRY, unit: MONTH}
---
```

## Right

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0617-4000-8000-000000000001
title: Veri mühendisi
salary: {min: 120000, max: 160000, currency: TRY, unit: MONTH}
---
```

## Türkçe

Az şey söyleyen ya da yanlış söyleyen ücret.

Üst sınırı alt sınırının iki katından fazla olan bir aralık, kimseye ne kazanacağını söylemez. Aylığa benzeyip YEAR
diyen ya da yıllığa benzeyip MONTH diyen bir tutar ise on iki kat yanlıştır: arama motorları ona göre sıralar, adaylar
da unutmaz.

"Benzeme" ölçümüz: Avrupa'nın ve Türkiye'nin en düşük ücretleriyle tam zamanlı çalışmanın getirdiğinden az bir yıllık
ya da neredeyse kimsenin kazanmadığı kadar çok bir aylık; yalnızca TRY, EUR, USD ve GBP için ve dürüst bir tutarla
karışmayacak kadar uzakta.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.job import EmploymentType, Job, Salary, SalaryUnit
from sahne.said import Words
from sahne.source import Source

CODE = "SAH617"
SEVERITY = Severity.ADVICE

WIDE = Words(
    en="the pay runs from {least} to {most}, which tells nobody what they would earn",
    tr="ücret {least} ile {most} arasında; bu, kimseye ne kazanacağını söylemiyor",
)
NARROW = Words(
    en="Narrow it, or make one job for each level.", tr="Aralığı daraltın ya da her düzey için ayrı bir ilan açın."
)
MONTHLY = Words(
    en="{most} {currency} a year looks like the pay of a month", tr="yıllık {most} {currency} bir aylık ücrete benziyor"
)
YEARLY = Words(
    en="{least} {currency} a month looks like the pay of a year",
    tr="aylık {least} {currency} bir yıllık ücrete benziyor",
)
WRITE = Words(en="Write unit: {unit}, or check the amount.", tr="unit: {unit} yazın ya da tutarı gözden geçirin.")
_LEAST_YEAR = {"TRY": 200_000, "EUR": 5_000, "USD": 5_000, "GBP": 8_000}
"""A full-time pay for a year is more; as of 2026."""
_MOST_MONTH = {"TRY": 1_500_000, "EUR": 35_000, "USD": 40_000, "GBP": 35_000}
"""A pay for a month is hardly ever more; as of 2026."""
_FULL = {EmploymentType.FULL_TIME}


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a range too wide, and one for a unit that does not fit."""
    job = source.item
    if not isinstance(job, Job) or job.salary is None:
        return
    pay = job.salary
    least, most = f"{pay.min:.15g}", f"{pay.max or pay.min:.15g}"
    if pay.max is not None and pay.max > 2 * pay.min:
        yield Diagnostic(source.place("salary", "max"), CODE, WIDE(least=least, most=most), NARROW())
    if _is_monthly(pay, job):
        message = MONTHLY(most=most, currency=pay.currency)
        yield Diagnostic(source.place("salary", "unit"), CODE, message, WRITE(unit="MONTH"))
    elif pay.unit is SalaryUnit.MONTH and pay.min > _MOST_MONTH.get(pay.currency, float("inf")):
        message = YEARLY(least=least, currency=pay.currency)
        yield Diagnostic(source.place("salary", "unit"), CODE, message, WRITE(unit="YEAR"))


def _is_monthly(pay: Salary, job: Job) -> bool:
    """Only where nothing says that it is less than a full-time job."""
    if pay.unit is not SalaryUnit.YEAR or not set(job.employment_type) <= _FULL:
        return False
    return (pay.max or pay.min) < _LEAST_YEAR.get(pay.currency, 0)
