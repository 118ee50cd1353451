"""A person shown after their consent ended.

A consent is given until a day. After it the name, the picture and the voice have no ground to be shown any more, on the
portal no less than in a post that is planned for next month.

## Wrong

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0702-4000-8000-000000000001
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
id: 6a0c1d1e-0702-4000-8000-000000000002
title: Elif Aydın
consent:
  - {scope: [name], channels: [portal, linkedin], langs: [tr], granted: 2025-01-10, expires: 2026-10-31}
---
```

## Right

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0702-4000-8000-000000000001
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
id: 6a0c1d1e-0702-4000-8000-000000000002
title: Elif Aydın
consent:
  - {scope: [name], channels: [portal, linkedin], langs: [tr], granted: 2025-01-10, expires: 2027-10-31}
---
```

## Türkçe

Rızası dolduktan sonra gösterilen kişi.

Rıza belli bir güne kadar verilir. O günden sonra adın, fotoğrafın ve sesin gösterilmesinin dayanağı kalmaz; portalda da,
gelecek ay için planlanmış bir gönderide de.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.appearances import READY
from sahne.rules.people.consent import gaps, place_of
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH702"
SEVERITY = Severity.ERROR

HINT = Words(
    en="Ask for it again and write the new day in {file}; or take the person out, or set status: archived.",
    tr="Rızayı yenileyip yeni günü {file} dosyasına yazın; ya da kişiyi çıkarın veya status: archived yazın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each person that an item shows on a day on which their consent has ended."""
    for gap in survey.once(gaps):
        seen = gap.appearance
        if gap.has_ended and seen.item.status in READY:
            yield Diagnostic(place_of(survey, seen), CODE, gap.said, HINT(file=seen.person.path))
