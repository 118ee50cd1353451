"""Something still calls to a job that has closed.

The portal takes the apply link away on its own when a job's last day is over. Elsewhere nothing does: a post planned
for the day after sends people to a closed door, a job planned to go out after its last day never takes an
application, a page taken down before the last day hides a job that is still open, and a job that closed long ago
still stands among the others.

A job that closed may stay for 45 days, with its notice, for those who kept the address; then archive it or let it
expire.

## Wrong

```markdown title="content/posts/son-cagri.md"
---
id: 6a0c1d1e-0604-4000-8000-000000000001
title: Son çağrı
status: approved
publish: 2026-12-05
---
Veri mühendisi arıyoruz: [ilana bakın](../jobs/veri-muhendisi.md).
```

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0604-4000-8000-000000000002
title: Veri mühendisi
status: published
visibility: public
valid_through: 2026-12-01
---
```

## Right

```markdown title="content/posts/son-cagri.md"
---
id: 6a0c1d1e-0604-4000-8000-000000000001
title: Son çağrı
status: approved
publish: 2026-11-28
---
Veri mühendisi arıyoruz: [ilana bakın](../jobs/veri-muhendisi.md).
```

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0604-4000-8000-000000000002
title: Veri mühendisi
status: published
visibility: public
valid_through: 2026-12-01
---
```

## Türkçe

Kapanmış bir ilana çağıran bir şey.

Bir ilanın son günü geçince portal başvuru bağlantısını kendiliğinden kaldırır. Başka yerlerde bunu yapan yoktur:
ertesi güne planlanan gönderi insanları kapalı kapıya yollar, son gününden sonra yayımlanacak ilana kimse başvuramaz,
son gününden önce kaldırılan sayfa hâlâ açık olan bir ilanı gizler, çoktan kapanmış ilan ötekilerin arasında durur.

Kapanan ilan, adresini saklayanlar için notuyla birlikte 45 gün kalabilir; sonra onu arşivleyin ya da süresi dolsun.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from posixpath import dirname, join, normpath

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.rules.jobs.openings import closes_at, is_on_portal
from sahne.said import Words
from sahne.source import Source
from sahne.survey import Survey
from sahne.views.addresses import portal_path

CODE = "SAH604"
SEVERITY = Severity.WARNING

PLANNED = Words(
    en="this goes out on {publish}, after the job {job!r} has closed on {closes}",
    tr="bu içerik {publish} günü yayımlanacak; {job!r} ilanı ise {closes} günü kapanıyor",
)
EARLIER = Words(
    en="Choose an earlier day, or link to a job that is open then.",
    tr="Daha erken bir gün seçin ya da o gün açık olan bir ilana bağlantı verin.",
)
NEVER = Words(
    en="the job goes out on {publish}, after it has closed on {closes}",
    tr="ilan {publish} günü yayımlanacak, oysa {closes} günü kapanıyor",
)
ONE_DAY = Words(
    en="Check both days: publish and valid_through.", tr="İki günü de gözden geçirin: publish ve valid_through."
)
HIDDEN = Words(
    en="the page is taken down on {expires}, and the job is open until {closes}",
    tr="sayfa {expires} günü kaldırılıyor, oysa ilan {closes} gününe kadar açık",
)
LATER = Words(
    en="Delete expires, or set it to a day after valid_through.",
    tr="expires satırını silin ya da valid_through gününden sonraki bir gün yazın.",
)
STANDS = Words(
    en="the job closed on {closes} and still stands on the portal",
    tr="ilan {closes} günü kapandı ve hâlâ portalda duruyor",
)
ARCHIVE = Words(
    en="Write status: archived, or a new valid_through if it is open again.",
    tr="status: archived yazın ya da yeniden açıldıysa yeni bir valid_through verin.",
)
NOTICE = timedelta(days=45)
"""How long a closed job may stay with its notice."""
_DONE = (Status.PUBLISHED, Status.ARCHIVED, Status.CANCELLED)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each job whose days contradict one another, and each item that calls to one too late."""
    for source, job in survey.of(Job):
        closes = closes_at(survey.settings, job)
        if closes is not None and is_on_portal(survey, job):
            yield from _own_days(survey, source, job, closes)
    doors = _doors(survey)
    if doors:
        first = min(closes for closes, _ in doors.values())
        for item in survey.library.items:
            if _is_planned(survey, item, first):
                yield from _too_late(survey, survey.source(item), item, doors)


def _own_days(survey: Survey, source: Source, job: Job, closes: datetime) -> Iterator[Diagnostic]:
    moment = survey.settings.moment
    if job.publish is not None and moment(job.publish) >= closes:
        yield Diagnostic(source.place("publish"), CODE, NEVER(publish=job.publish, closes=_day(job)), ONE_DAY())
    elif job.expires is not None and survey.now < moment(job.expires) < closes - timedelta(days=1):
        yield Diagnostic(source.place("expires"), CODE, HIDDEN(expires=job.expires, closes=_day(job)), LATER())
    elif closes + NOTICE <= survey.now:
        yield Diagnostic(source.place("valid_through"), CODE, STANDS(closes=_day(job)), ARCHIVE())


def _day(job: Job) -> datetime:
    return job.valid_through  # type: ignore[return-value]


def _doors(survey: Survey) -> Mapping[str, tuple[datetime, Job]]:
    """Every address that leads to a job, with the moment at which the last job behind it closes; open ends are not in it."""
    doors: dict[str, tuple[datetime, Job]] = {}
    endless = set()
    for _, job in survey.of(Job):
        closes = closes_at(survey.settings, job)
        for address in _addresses(survey, job):
            if closes is None or job.status in (Status.IDEA, Status.DRAFT):
                endless.add(address)
            elif address not in doors or doors[address][0] < closes:
                doors[address] = closes, job
    return {address: door for address, door in doors.items() if address not in endless}


def _addresses(survey: Survey, job: Job) -> Iterator[str]:
    yield job.path
    yield f"{survey.settings.sites.portal}{portal_path(job, survey.settings.languages)}".rstrip("/")
    if job.apply_url:
        yield job.apply_url.rstrip("/")


def _is_planned(survey: Survey, item: Item, first: datetime) -> bool:
    """Whether it goes out after a job closes, and has not gone out yet."""
    if item.publish is None or item.status in _DONE or isinstance(item, Job):
        return False
    publish = survey.settings.moment(item.publish)
    return publish >= first and publish >= survey.now


def _too_late(
    survey: Survey, source: Source, item: Item, doors: Mapping[str, tuple[datetime, Job]]
) -> Iterator[Diagnostic]:
    for link in source.outline.links:
        target = link.target.partition("#")[0].partition("?")[0]
        address = target.rstrip("/") if "://" in target else normpath(join(dirname(item.path), target))
        closes, job = doors.get(address, (None, None))
        if job and closes and item.publish and survey.settings.moment(item.publish) >= closes:
            message = PLANNED(publish=item.publish, job=job.title, closes=_day(job))
            yield Diagnostic(source.text_place(link.index), CODE, message, EARLIER())
            return
