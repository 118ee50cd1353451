"""A job without what Google requires.

A job search engine shows a job only when it knows what the work is, since when it is open and where it is done. The
portal says of a job what the job says of itself; what is missing here is missing there, and the job is not found.

Google requires a title, a description that is complete, the day of posting, the employer (the name of the workspace),
and a place of work, or for a job that is wholly remote the countries one may live in (SAH603). Source:
https://developers.google.com/search/docs/appearance/structured-data/job-posting, read in parts on 2026-11-25. It gives no
shortest length; 200 characters are our measure for a text that names tasks at all. What none of five or more open jobs has
is told once, at the top of `content/sahne.yml`.

## Wrong

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0601-4000-8000-000000000001
title: Veri mühendisi
status: published
visibility: public
---
Aramıza katıl!
```

## Right

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0601-4000-8000-000000000001
title: Veri mühendisi
status: published
visibility: public
date_posted: 2026-11-16
location: [merkez]
---
Araçlardan gelen sıcaklık ölçümlerini toplayan hatları kuracak ve işleteceksiniz. Her gün 40 milyon ölçüm geliyor;
bir dakikadan uzun süren bir kesinti, bir kutu ilacın çöpe gitmesi demek. Dört kişilik bir ekiple,
Python ve Postgres ile çalışacaksınız.
```

```markdown title="content/locations/merkez.md"
---
id: 6a0c1d1e-0601-4000-8000-000000000002
title: Merkez
visibility: public
address: {address_locality: İstanbul, address_country: TR}
---
```

## Türkçe

Google'ın zorunlu tuttuğu bilgiler eksik olan ilan.

İş arama motorları bir ilanı ancak işin ne olduğunu, ne zamandan beri açık olduğunu ve nerede yapıldığını biliyorsa
gösterir. Portal, ilan kendisi için ne diyorsa onu söyler; burada eksik olan orada da eksiktir ve ilan bulunmaz.

Google bir ilandan başlık, eksiksiz bir açıklama, ilan günü, işveren (çalışma alanının adı) ve çalışma yeri ister;
bütünüyle uzaktan yapılan bir işte ise oturulabilecek ülkeleri (SAH603). Kaynak:
https://developers.google.com/search/docs/appearance/structured-data/job-posting, bölüm bölüm okunduğu gün 2026-11-25. Google en
kısa uzunluğu söylemez; 200 karakter, görevlerden söz eden bir metin için bizim ölçümüzdür. Beş ya da daha çok açık ilanın
hiçbirinde bulunmayan bilgi bir kez, `content/sahne.yml` dosyasının başında söylenir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.job import Job, Remote
from sahne.rules.habits import habit, slips
from sahne.rules.jobs.openings import open_jobs
from sahne.said import AND, Listed, Words
from sahne.source import Source
from sahne.survey import Survey

CODE = "SAH601"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the job lacks what Google requires: {missing}", tr="ilanda Google'ın zorunlu tuttuğu bilgiler eksik: {missing}"
)
HINT = Words(
    en="Add what is missing, or a job search will not show the job.",
    tr="Eksikleri tamamlayın; yoksa iş aramalarında bu ilan gösterilmez.",
)
NONE = Words(
    en="none of the {number} open jobs has what Google requires: {missing}",
    tr="{number} açık ilanın hiçbirinde Google'ın zorunlu tuttuğu şu bilgiler yok: {missing}",
)
IN_EACH = Words(
    en="Add what is missing to each of them, or a job search will show none.",
    tr="Eksikleri ilanların her birinde tamamlayın; yoksa iş aramalarında hiçbiri gösterilmez.",
)
DAY = Words(en="the day of posting (date_posted)", tr="ilan günü (date_posted)")
PLACE = Words(en="the place of work (location, or remote: full)", tr="çalışma yeri (location ya da remote: full)")
TEXT = Words(en="a description of the work", tr="işi anlatan bir metin")
SHORTEST = 200
"""Characters of a text that names tasks."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for what all open jobs lack, and one for each of them that lacks something else."""
    lacking = [(source, tuple(_missing(source, job))) for source, job in open_jobs(survey)]
    if common := habit(lacking):
        message = NONE(number=len(lacking), missing=Listed(common, AND))
        yield Diagnostic(survey.settings_place(), CODE, message, IN_EACH())
    for source, missing in slips(lacking):
        yield Diagnostic(source.place("title"), CODE, MESSAGE(missing=Listed(missing, AND)), HINT())


def _missing(source: Source, job: Job) -> Iterator[Words]:
    if source.outline.size < SHORTEST:
        yield TEXT
    if job.date_posted is None and job.publish is None:
        yield DAY
    if not job.location and job.remote is not Remote.FULL:
        yield PLACE
