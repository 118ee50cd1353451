"""A remote job that does not say from where.

Somebody who lives abroad applies, gets through two conversations, and learns that the job is for residents only.
Google refuses a job that is wholly remote and names no country; the portal then names the workspace's own country,
which may be wrong. Countries are written in the two capital letters of ISO 3166.

Source: https://developers.google.com/search/docs/appearance/structured-data/job-posting, read in parts on 2026-11-25:
applicantLocationRequirements belongs to jobs whose jobLocationType is TELECOMMUTE, that is 100 % remote.

## Wrong

```markdown title="content/jobs/gelistirici.md"
---
id: 6a0c1d1e-0603-4000-8000-000000000001
title: Arka uç geliştirici
status: published
visibility: public
remote: full
---
```

## Right

```markdown title="content/jobs/gelistirici.md"
---
id: 6a0c1d1e-0603-4000-8000-000000000001
title: Arka uç geliştirici
status: published
visibility: public
remote: full
applicant_location: [TR]
---
```

## Türkçe

Nereden yapılacağını söylemeyen uzaktan iş.

Yurt dışında yaşayan biri başvurur, iki görüşme yapar ve işin yalnızca Türkiye'de oturanlar için olduğunu öğrenir.
Google, bütünüyle uzaktan olup hiçbir ülke söylemeyen ilanı kabul etmez; portal o zaman çalışma alanının kendi
ülkesini yazar, bu da yanlış olabilir. Ülkeler ISO 3166'nın iki büyük harfiyle yazılır.

Kaynak: https://developers.google.com/search/docs/appearance/structured-data/job-posting, bölüm bölüm okunduğu gün 2026-11-25:
applicantLocationRequirements, jobLocationType değeri TELECOMMUTE olan, yani bütünüyle uzaktan yapılan işler içindir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.models.job import Job, Remote
from sahne.rules.jobs.countries import COUNTRIES, MEANT
from sahne.rules.jobs.openings import open_jobs
from sahne.said import Said, Words
from sahne.source import Source
from sahne.survey import Survey
from sahne.turkish import fold

CODE = "SAH603"
SEVERITY = Severity.WARNING

FROM_WHERE = Words(
    en="the job is wholly remote and does not say in which countries one may live",
    tr="iş bütünüyle uzaktan, ama hangi ülkelerde oturulabileceği yazmıyor",
)
ADD = Words(en="Add a line: applicant_location: [{country}].", tr="Şu satırı ekleyin: applicant_location: [{country}].")
NOT_REMOTE = Words(
    en="the job says in which countries one may live, but it is not wholly remote",
    tr="ilanda oturulabilecek ülkeler yazıyor, ama iş bütünüyle uzaktan değil",
)
MAKE_REMOTE = Words(
    en="Write remote: full, or delete the line; a hybrid job has a place of work (location).",
    tr="remote: full yazın ya da satırı silin; hibrit bir işin çalışma yeri (location) olur.",
)
UNKNOWN = Words(en="no country has the letters {country!r}", tr="{country!r} harfleriyle gösterilen bir ülke yok")
TWO_LETTERS = Words(
    en="Write the country in two capital letters, such as {country}.",
    tr="Ülkeyi iki büyük harfle yazın, örneğin {country}.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each open job whose countries are missing, out of place or unknown."""
    for source, job in open_jobs(survey):
        if job.remote is Remote.FULL and not job.applicant_location:
            hint = ADD(country=survey.settings.country)
            yield Diagnostic(source.place("remote"), CODE, FROM_WHERE(), hint)
        elif job.remote is not Remote.FULL and job.applicant_location:
            yield Diagnostic(source.key_place("applicant_location"), CODE, NOT_REMOTE(), MAKE_REMOTE())
        yield from _unknown(source, job)


def _unknown(source: Source, job: Job) -> Iterator[Diagnostic]:
    for number, country in enumerate(job.applicant_location):
        if country not in COUNTRIES:
            yield Diagnostic(_place(source, number), CODE, UNKNOWN(country=country), _meant(country))


def _meant(country: str) -> Said:
    folded = fold(country)
    return TWO_LETTERS(country=country.upper() if country.upper() in COUNTRIES else MEANT.get(folded, "TR"))


def _place(source: Source, number: int) -> Place:
    if isinstance(source.fields["applicant_location"], list):
        return source.place("applicant_location", number)
    return source.place("applicant_location")
