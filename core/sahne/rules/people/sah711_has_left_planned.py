"""A person who will have left when it goes out.

What is approved goes out by itself. A post in which somebody tells of their work here weeks after their last day is
wrong on the day it appears.

## Wrong

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0711-4000-8000-000000000001
title: İlk gün
status: approved
visibility: public
publish: 2026-12-01
channel: [linkedin]
people: [elif-aydin]
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0711-4000-8000-000000000002
title: Elif Aydın
left: 2026-11-30
consent:
  - {scope: [name], channels: [portal, linkedin], langs: [tr], granted: 2026-01-10}
---
```

## Right

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0711-4000-8000-000000000001
title: İlk gün
status: approved
visibility: public
publish: 2026-11-27
channel: [linkedin]
people: [elif-aydin]
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0711-4000-8000-000000000002
title: Elif Aydın
left: 2026-11-30
consent:
  - {scope: [name], channels: [portal, linkedin], langs: [tr], granted: 2026-01-10}
---
```

## Türkçe

İçerik çıktığında ayrılmış olacak kişi.

Onaylanan içerik kendiliğinden çıkar. Birinin buradaki işini, son iş gününden haftalar sonra anlattığı bir gönderi, çıktığı gün
yanlıştır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.appearances import READY, appearances
from sahne.rules.people.consent import place_of
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH711"
SEVERITY = Severity.ERROR

MESSAGE = Words(
    en="this goes out on {publish}, and the last day of {person} is {day}",
    tr="bu içerik {publish} günü çıkıyor, {person} için son iş günü ise {day}",
)
HINT = Words(
    en="Move it to a day before that, or take the person out of {field} and of the text.",
    tr="İçeriği o günden öncesine alın ya da kişiyi {field} alanından ve metinden çıkarın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each person in a planned item who works here no more on its day."""
    for seen in survey.once(appearances):
        left = seen.shown.left
        if left and seen.shown.has_left(seen.day) and seen.is_planned and seen.item.status in READY:
            message = MESSAGE(person=seen.person.title, day=left, publish=seen.day)
            yield Diagnostic(place_of(survey, seen), CODE, message, HINT(field=seen.field))
