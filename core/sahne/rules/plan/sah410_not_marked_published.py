"""Something whose day has passed and that is not marked as published.

Either it went out and nobody wrote it down, and then its numbers belong to nothing; or it never went out, and the channel
was silent while the calendar said otherwise.

The career portal publishes what is approved and public by itself, so an approved item of the portal alone needs no mark.
Neither does one that has lost its point: the event is over, the job has closed. Where nothing was ever marked, and 20 or
more approved items wait for it, that is told once, at the top of `content/sahne.yml`.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0410-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2026-11-20T10:00
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0410-4000-8000-000000000001
title: How we pack a cold box
status: published
channel: [linkedin]
publish: 2026-11-20T10:00
published_at: 2026-11-20T10:02
---
```

## Türkçe

Günü geçmiş ama yayımlandı diye işaretlenmemiş bir içerik.

Ya yayımlanmıştır ve kimse yazmamıştır, o zaman ölçümleri hiçbir şeye ait olmaz; ya da hiç yayımlanmamıştır, o zaman takvim
başka söylerken kanal susmuştur.

Kariyer portalı, onaylanmış ve herkese açık içeriği kendiliğinden yayımlar; yalnız portalda çıkan onaylı bir içeriğe işaret
gerekmez. Anlamını yitirenler için de gerekmez: etkinlik bitmiştir, ilan kapanmıştır. Hiçbir şeyin işaretlenmediği yerde 20 ya
da daha çok onaylı içerik işaret bekliyorsa bu bir kez, `content/sahne.yml` dosyasının başında söylenir.
"""

from collections.abc import Iterator
from datetime import timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item, Status
from sahne.planning.slots import day_of, goes_out, publishes_itself
from sahne.rules.plan.proposal import is_pointless, move
from sahne.said import Said, Words
from sahne.survey import Survey

CODE = "SAH410"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="its day, {day}, has passed; its status is still {status}", tr="günü olan {day} geçti ama durumu hâlâ {status}"
)
NONE = Words(
    en="the day of {number} approved items has passed, and nothing is marked as published",
    tr="{number} onaylı içeriğin günü geçti ama hiçbiri yayımlandı diye işaretlenmemiş",
)
MARK_EACH = Words(
    en="Write status: published and published_at with the day in each that went out; from then on we find the others.",
    tr="Yayımlananlara status: published ve published_at alanına gününü yazın; ondan sonra kalanları tek tek buluruz.",
)
WENT_OUT = Words(
    en="If it went out, write status: published and published_at with the day; if it did not, move it: {slot} is free.",
    tr="Yayımlandıysa status: published ve published_at alanına gününü yazın; yayımlanmadıysa boş olan ilk yere alın: {slot}.",
)
MARK = Words(
    en="If it went out, write status: published and published_at with the day; if it did not, give it another day.",
    tr="Yayımlandıysa status: published ve published_at alanına gününü yazın; yayımlanmadıysa başka bir güne alın.",
)
NOT_READY = Words(
    en="Move it to the next free place, {slot}, or write status: archived.",
    tr="Boş olan ilk yere alın ({slot}) ya da status: archived yazın.",
)
ANOTHER_DAY = Words(
    en="Give it another day, or write status: archived.", tr="Başka bir güne alın ya da status: archived yazın."
)
_MANY = 20
"""Approved items without a mark that nobody looks through one by one."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item whose day is over and that still counts as planned."""
    late = [item for item in survey.library.items if _is_late(item, survey)]
    unmarked = sum(item.status is Status.APPROVED for item in late)
    is_habit = unmarked >= _MANY and not any(map(_is_marked, survey.library.items))
    if is_habit:
        yield Diagnostic(survey.settings_place(), CODE, NONE(number=unmarked), MARK_EACH())
    for item in late:
        if item.publish and not (is_habit and item.status is Status.APPROVED):
            message = MESSAGE(day=day_of(item.publish), status=str(item.status))
            yield Diagnostic(survey.source(item).place("publish"), CODE, message, _hint(item, survey))


def _is_late(item: Item, survey: Survey) -> bool:
    if item.publish is None or item.status is Status.PUBLISHED or day_of(item.publish) >= survey.today:
        return False
    return goes_out(item) and not publishes_itself(item, survey) and not is_pointless(item, survey)


def _is_marked(item: Item) -> bool:
    return item.status is Status.PUBLISHED and goes_out(item)


def _hint(item: Item, survey: Survey) -> Said:
    after = survey.now + timedelta(days=survey.settings.plan.approved_days + 1)
    if item.status is Status.APPROVED:
        return move(survey, item, survey.now, MARK(), WENT_OUT)
    return move(survey, item, after, ANOTHER_DAY(), NOT_READY)
