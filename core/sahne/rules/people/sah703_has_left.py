"""A person who has left and is still shown.

A candidate who reads the story and then finds at the interview that its hero left long ago doubts the rest too. The
portal leaves the name of who has left out of its lists, but not out of a text. A story that says so itself may stay: then
the file says it with `check`.

## Wrong

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0703-4000-8000-000000000001
title: İlk gün
status: published
visibility: public
publish: 2026-05-12
people: [elif-aydin]
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0703-4000-8000-000000000002
title: Elif Aydın
left: 2026-09-15
---
```

## Right

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0703-4000-8000-000000000001
title: İlk gün
status: archived
visibility: public
publish: 2026-05-12
people: [elif-aydin]
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0703-4000-8000-000000000002
title: Elif Aydın
left: 2026-09-15
---
```

## Türkçe

Ayrıldığı hâlde hâlâ gösterilen kişi.

Hikâyeyi okuyan, görüşmede de kahramanının çoktan ayrıldığını öğrenen aday geri kalanından da kuşku duyar. Portal, ayrılanın
adını listelerinden çıkarır ama metinden çıkaramaz. Bunu kendisi söyleyen bir hikâye kalabilir; dosya o zaman `check` ile
bunu belirtir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.appearances import READY, appearances
from sahne.rules.people.consent import place_of
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH703"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{person} left on {day} and is still shown", tr="{person} {day} günü ayrıldı, ama hâlâ gösteriliyor")
HINT = Words(
    en="Take the person out, or set status: archived; where it should stay, write "
    "check: {{ignore: [SAH703], reason: ...}} with the reason.",
    tr="Kişiyi çıkarın ya da status: archived yazın; kalması gerekiyorsa nedeniyle birlikte "
    "check: {{ignore: [SAH703], reason: ...}} yazın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each person in a public item who works here no more."""
    for seen in survey.once(appearances):
        left = seen.shown.left
        if left and seen.shown.has_left(seen.day) and not seen.is_planned and seen.item.status in READY:
            yield Diagnostic(place_of(survey, seen), CODE, MESSAGE(person=seen.person.title, day=left), HINT())
