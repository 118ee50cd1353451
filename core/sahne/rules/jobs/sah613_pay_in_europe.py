"""A job in an EU country that does not state the pay.

Directive (EU) 2023/970, article 5, gives every applicant the pay or its range before the first interview, "such as in
a published job vacancy notice"; it had to be law in every member state by 7 June 2026. The posting is the one place
where nobody can be forgotten. A pay that the text itself states in figures counts. Outside of the EU it is SAH602, an
advice.

The country is that of the job's location, of applicant_location for a job that is wholly remote, or else that of the
workspace. Source: https://eur-lex.europa.eu/eli/dir/2023/970/oj, in quotations, 2026-11-25.

## Wrong

```markdown title="content/jobs/data-engineer.md"
---
id: 6a0c1d1e-0613-4000-8000-000000000001
title: Data engineer
lang: en
status: published
visibility: public
remote: full
applicant_location: [DE]
---
```

## Right

```markdown title="content/jobs/data-engineer.md"
---
id: 6a0c1d1e-0613-4000-8000-000000000001
title: Data engineer
lang: en
status: published
visibility: public
remote: full
applicant_location: [DE]
salary: {min: 62000, max: 78000, currency: EUR, unit: YEAR}
---
```

## Türkçe

Bir AB ülkesinde ücreti yazmayan ilan.

2023/970 sayılı Direktif'in 5. maddesi her adaya ücreti ya da aralığını ilk görüşmeden önce, "örneğin yayımlanan iş
ilanında" öğrenme hakkı verir; üye ülkelerde en geç 7 Haziran 2026'da kanunlaşması gerekiyordu. İlan, kimsenin
unutulmayacağı tek yerdir. Metnin rakamla söylediği ücret de sayılır. AB dışında bu bir öneridir: SAH602.

Ülke, ilanın location alanındaki yerin, bütünüyle uzaktan bir işte applicant_location alanının, o da yoksa çalışma
alanının ülkesidir. Kaynak: https://eur-lex.europa.eu/eli/dir/2023/970/oj, alıntılardan, 2026-11-25.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.job import EmploymentType, Job
from sahne.rules.jobs.countries import EUROPEAN_UNION
from sahne.rules.jobs.openings import country_of, open_jobs
from sahne.said import Words
from sahne.source import Source
from sahne.survey import Survey

CODE = "SAH613"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the job is in an EU country ({country}) and does not state the pay",
    tr="ilan bir AB ülkesinde ({country}) ve ücreti yazmıyor",
)
HINT = Words(
    en="Add salary with min, max, currency and unit; applicants have a right to it before the interview (2023/970 art. 5).",
    tr="min, max, currency ve unit ile salary ekleyin; adayın bunu görüşmeden önce öğrenme hakkı var (2023/970 m. 5).",
)
_MONEY = "€|EUR|euro|£|zł|PLN|SEK|DKK|CZK|Kč|RON|HUF|BGN"
_AMOUNT = re.compile(rf"(?:{_MONEY})\s?\d|\d\s?(?:{_MONEY})")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each open job in the EU that is paid and does not say how much."""
    for source, job in open_jobs(survey):
        if job.salary is None and EmploymentType.VOLUNTEER not in job.employment_type:
            country = country_of(survey, job)
            if country in EUROPEAN_UNION and not _is_in_text(source, job):
                yield Diagnostic(source.place("title"), CODE, MESSAGE(country=country), HINT())


def _is_in_text(source: Source, job: Job) -> bool:
    return _AMOUNT.search(job.summary) is not None or _AMOUNT.search(source.body) is not None
