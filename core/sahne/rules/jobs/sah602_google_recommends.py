"""A job without what Google recommends.

With its pay, its last day and its kind of employment a job comes up when somebody searches for "part time" or sorts
by pay; a job without a last day looks old after a month. A missing reference alone is no finding; pay in an EU
country is SAH613. What none of five or more open jobs has is told once, at the top of `content/sahne.yml`.

Source: https://developers.google.com/search/docs/appearance/structured-data/job-posting, read in parts on 2026-11-25:
validThrough, baseSalary, employmentType and identifier are recommended.

## Wrong

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0602-4000-8000-000000000001
title: Veri mühendisi
status: published
visibility: public
date_posted: 2026-11-16
---
```

## Right

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0602-4000-8000-000000000001
title: Veri mühendisi
status: published
visibility: public
date_posted: 2026-11-16
valid_through: 2026-12-31
employment_type: FULL_TIME
salary: {min: 120000, max: 160000, currency: TRY, unit: MONTH}
---
```

## Türkçe

Google'ın önerdiği bilgiler eksik olan ilan.

Ücreti, son günü ve çalışma biçimi belli bir ilan, biri "yarı zamanlı" diye aradığında ya da ücrete göre sıraladığında
çıkar; son günü olmayan ilan bir ay sonra eski görünür. Yalnızca ilan numarasının eksik olması bulgu sayılmaz; AB
ülkelerinde ücret SAH613'tür. Beş ya da daha çok açık ilanın hiçbirinde bulunmayan bilgi bir kez, `content/sahne.yml`
dosyasının başında söylenir.

Kaynak: https://developers.google.com/search/docs/appearance/structured-data/job-posting, bölüm bölüm okunduğu gün 2026-11-25:
validThrough, baseSalary, employmentType ve identifier önerilir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.job import EmploymentType, Job
from sahne.rules.habits import habit, slips
from sahne.rules.jobs.countries import EUROPEAN_UNION
from sahne.rules.jobs.openings import country_of, open_jobs
from sahne.said import AND, Listed, Words
from sahne.survey import Survey

CODE = "SAH602"
SEVERITY = Severity.ADVICE

MESSAGE = Words(
    en="the job lacks what Google recommends: {missing}", tr="ilanda Google'ın önerdiği bilgiler eksik: {missing}"
)
HINT = Words(
    en="Add what you know; a job with it is found more often.",
    tr="Bildiklerinizi ekleyin; bu bilgileri olan ilan aramalarda daha çok bulunur.",
)
NONE = Words(
    en="none of the {number} open jobs has what Google recommends: {missing}",
    tr="{number} açık ilanın hiçbirinde Google'ın önerdiği şu bilgiler yok: {missing}",
)
IN_EACH = Words(
    en="Add it where you know it; where it is never told, write SAH602 in content/sahne.yml under check, in the list ignore.",
    tr="Bildiğiniz ilanlara ekleyin; hiç açıklamıyorsanız content/sahne.yml dosyasında check altındaki ignore listesine "
    "SAH602 yazın.",
)
LAST_DAY = Words(en="the last day to apply (valid_through)", tr="son başvuru günü (valid_through)")
PAY = Words(en="the pay (salary)", tr="ücret (salary)")
EMPLOYMENT = Words(en="the kind of employment (employment_type)", tr="çalışma biçimi (employment_type)")
NUMBER = Words(en="the number of the job (reference)", tr="ilan numarası (reference)")

_NO_FINDING = ((), (NUMBER,))


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for what all open jobs lack, and one for each of them; the number alone is none."""
    lacking = [(source, tuple(_missing(survey, job))) for source, job in open_jobs(survey)]
    common = habit(lacking)
    if common not in _NO_FINDING:
        message = NONE(number=len(lacking), missing=Listed(common, AND))
        yield Diagnostic(survey.settings_place(), CODE, message, IN_EACH())
    for source, missing in slips(lacking):
        if missing not in _NO_FINDING:
            yield Diagnostic(source.place("title"), CODE, MESSAGE(missing=Listed(missing, AND)), HINT())


def _missing(survey: Survey, job: Job) -> Iterator[Words]:
    if job.valid_through is None:
        yield LAST_DAY
    if job.salary is None and EmploymentType.VOLUNTEER not in job.employment_type and not _is_european(survey, job):
        yield PAY
    if not job.employment_type:
        yield EMPLOYMENT
    if job.reference is None:
        yield NUMBER


def _is_european(survey: Survey, job: Job) -> bool:
    return country_of(survey, job) in EUROPEAN_UNION
