"""A review that is overdue.

Pay, shifts, names and links change, and nobody rereads what once was right. The day in `review_by` is a promise to
whoever reads the page next.

## Wrong

```markdown title="content/teams/operasyon.md"
---
id: 6a0c1d1e-0803-4000-8000-000000000001
title: Operasyon
status: published
visibility: public
review_by: 2026-11-01
---
```

## Right

```markdown title="content/teams/operasyon.md"
---
id: 6a0c1d1e-0803-4000-8000-000000000001
title: Operasyon
status: published
visibility: public
review_by: 2027-05-01
---
```

## Türkçe

Günü geçmiş gözden geçirme.

Ücretler, vardiyalar, adlar ve bağlantılar değişir; bir zamanlar doğru olanı kimse yeniden okumaz. `review_by` günü, sayfayı
bundan sonra okuyacak kişiye verilmiş bir sözdür.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item
from sahne.rules.playbook.live import has_left, is_live, person_of
from sahne.said import Counted, Said, Words
from sahne.survey import Survey

CODE = "SAH803"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the review was due on {day}, {days} ago", tr="{day} gününe kadar gözden geçirilecekti, {days} geçti"
)
OWNED = Words(
    en="the review by {owner} was due on {day}, {days} ago",
    tr="{owner} {day} gününe kadar gözden geçirecekti, {days} geçti",
)
DAYS = Words(en="day|days", tr="gün")
HINT = Words(
    en="Read it, mend what has changed, write in a line what you looked at, and set the next day in review_by.",
    tr="Okuyun, değişeni düzeltin, neye baktığınızı bir satırla yazın ve review_by alanına yeni günü yazın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each live item whose day of review is past."""
    for item in survey.library.items:
        if item.review_by is not None and item.review_by < survey.today and is_live(survey, item):
            yield Diagnostic(survey.source(item).place("review_by"), CODE, _message(survey, item), HINT())


def _message(survey: Survey, item: Item) -> Said:
    day = item.review_by or survey.today
    days = Counted((survey.today - day).days, DAYS)
    owner = person_of(survey, item.owner, item.lang) if item.owner else None
    if owner is None or has_left(survey, owner):
        return MESSAGE(day=day, days=days)
    return OWNED(owner=owner.title, day=day, days=days)
