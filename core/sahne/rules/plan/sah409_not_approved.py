"""Something that is due soon and not approved.

What is approved on the last evening is approved unread, and a review that begins too late ends in a mistake or in a gap.
Two days before its date an item should be approved; `plan: {approved_days: ...}` sets another number.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0409-4000-8000-000000000001
title: How we pack a cold box
status: review
channel: [linkedin]
publish: 2026-11-24T10:00
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0409-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2026-11-24T10:00
---
```

## Türkçe

Günü yaklaşan ama onaylanmamış bir içerik.

Son akşam onaylanan içerik okunmadan onaylanmış olur; geç başlayan inceleme ya hatayla ya da boşlukla biter. İçerik,
gününden iki gün önce onaylanmış olmalıdır; gün sayısını `plan: {approved_days: ...}` ayarı değiştirir.
"""

from collections.abc import Iterator
from datetime import timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item, Status
from sahne.planning.slots import day_of, goes_out
from sahne.rules.plan.proposal import move
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH409"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="it goes out on {day} and is not approved; its status is {status}",
    tr="{day} günü çıkacak ama onaylanmamış; durumu {status}",
)
APPROVE = Words(en="Have it approved and write status: approved.", tr="Onaylatın ve status: approved yazın.")
APPROVE_OR_MOVE = Words(
    en="Have it approved and write status: approved, or move it to the next free place: {slot}.",
    tr="Onaylatıp status: approved yazın ya da boş olan ilk yere alın: {slot}.",
)
_UNREADY = (Status.IDEA, Status.DRAFT, Status.REVIEW)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item whose day is near and that nobody has approved."""
    days = timedelta(days=survey.settings.plan.approved_days)
    for item in survey.library.items:
        if item.publish is not None and item.status in _UNREADY and goes_out(item):
            day = day_of(item.publish)
            if survey.today <= day <= survey.today + days:
                yield _finding(item, survey)


def _finding(item: Item, survey: Survey) -> Diagnostic:
    day = day_of(item.publish) if item.publish else survey.today
    after = survey.now + timedelta(days=survey.settings.plan.approved_days + 1)
    message = MESSAGE(day=day, status=str(item.status))
    hint = move(survey, item, after, APPROVE(), APPROVE_OR_MOVE)
    return Diagnostic(survey.source(item).place("status"), CODE, message, hint)
