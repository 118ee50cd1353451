"""Nobody answers for it.

What everybody may do, nobody does: the draft that waits, the comment under the post, the goal that is missed. One name is
enough, and it can change.

Found are goals and channels, and what goes out to people: from `review` on, and earlier when its day is less than 14 days
away. What is published already is left alone. When none of five or more of them has an owner, that is told once, at the top
of `content/sahne.yml`.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0801-4000-8000-000000000001
title: Bir kutu nasıl hazırlanır?
status: review
publish: 2026-12-03
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0801-4000-8000-000000000001
title: Bir kutu nasıl hazırlanır?
status: review
publish: 2026-12-03
owner: elif-aydin
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0801-4000-8000-000000000002
title: Elif Aydın
---
```

## Türkçe

Sorumlusu olmayan içerik.

Herkesin yapabileceği işi kimse yapmaz: bekleyen taslağı, gönderinin altındaki yorumu, tutmayan hedefi. Bir ad yeter; sonradan
değişebilir de.

Hedeflere, kanallara ve insanlara gidecek içeriğe bakılır: `review` durumundan başlayarak, gününe 14 günden az kaldıysa daha
önce de. Yayımlanmış olana bakılmaz. Beş ya da daha çok içeriğin hiçbirinde sorumlu yoksa bu bir kez, `content/sahne.yml`
dosyasının başında söylenir.
"""

from collections.abc import Iterator
from datetime import timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.kinds import BY_NAME
from sahne.models.channel import Channel
from sahne.models.goal import Goal
from sahne.models.item import Item, Status
from sahne.rules.habits import FEWEST
from sahne.rules.playbook.live import candidates, is_live
from sahne.rules.words import KIND_WORDS
from sahne.said import Said, Words
from sahne.survey import Survey

CODE = "SAH801"
SEVERITY = Severity.WARNING

NEAR = timedelta(days=14)
MESSAGE = Words(en="this {kind} has no owner", tr="bu {kind} için sorumlu yazılmamış")
NONE = Words(
    en="none of the {number} items that need an owner has one",
    tr="sorumlusu olması gereken {number} içeriğin hiçbirinde sorumlu yazmıyor",
)
WRITE = Words(
    en="Write owner: with the name of one person: {people}.", tr="owner: alanına bir kişinin adını yazın: {people}."
)
ADD = Words(
    en="Add a file for the person to content/people/ and write its name, without .md, in owner.",
    tr="content/people/ klasörüne kişi için bir dosya ekleyin ve dosyanın .md olmadan adını owner alanına yazın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item that somebody should answer for and nobody does; one for all where it is all."""
    items = survey.library.items
    orphans = [
        item
        for item in items
        if item.owner is None and _needs_one(survey, item) and not _has_one_elsewhere(survey, item)
    ]
    if len(orphans) >= FEWEST and not any(item.owner and _needs_one(survey, item) for item in items):
        yield Diagnostic(survey.settings_place(), CODE, NONE(number=len(orphans)), _hint(survey))
        return
    for item in orphans:
        place = survey.source(item).place("title")
        yield Diagnostic(place, CODE, MESSAGE(kind=KIND_WORDS[item.kind]), _hint(survey))


def _hint(survey: Survey) -> Said:
    people = candidates(survey)
    return WRITE(people=people) if people else ADD()


def _needs_one(survey: Survey, item: Item) -> bool:
    if isinstance(item, Channel):
        return is_live(survey, item)
    if isinstance(item, Goal):
        days = [kpi.by for kpi in item.kpis]
        return is_live(survey, item) and (not days or max(days) >= survey.today)
    return BY_NAME[item.kind].purposeful and _is_on_its_way(survey, item) and is_live(survey, item)


def _is_on_its_way(survey: Survey, item: Item) -> bool:
    if item.status is Status.REVIEW:
        return True
    day = survey.settings.moment(item.publish).date() if item.publish else None
    if item.status is Status.APPROVED:
        return day is None or day >= survey.today
    return item.status in (Status.IDEA, Status.DRAFT) and day is not None and survey.today <= day < survey.today + NEAR


def _has_one_elsewhere(survey: Survey, item: Item) -> bool:
    return any(version.owner for version in survey.library.versions(item).values())
