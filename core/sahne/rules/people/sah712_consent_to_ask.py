"""A consent that is still to be asked for.

A story that is written, translated and approved and then falls because its hero says no has cost a week. Whoever is asked
while it is in review can still say yes to another picture, or to a first name.

Found are items in review, and drafts whose day is less than 14 days away; of somebody who leaves before that day too.

## Wrong

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0712-4000-8000-000000000001
title: İlk gün
status: review
publish: 2026-12-15
channel: [linkedin]
people: [elif-aydin]
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0712-4000-8000-000000000002
title: Elif Aydın
consent:
  - {scope: [name], channels: [portal], langs: [tr], granted: 2026-01-10}
---
```

## Right

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0712-4000-8000-000000000001
title: İlk gün
status: review
publish: 2026-12-15
channel: [linkedin]
people: [elif-aydin]
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0712-4000-8000-000000000002
title: Elif Aydın
consent:
  - {scope: [name], channels: [portal, linkedin], langs: [tr], granted: 2026-01-10}
---
```

## Türkçe

Henüz sorulmamış rıza.

Yazılan, çevrilen, onaylanan, sonra da kahramanı hayır dediği için düşen bir hikâye bir haftaya mal olur. İncelemedeyken sorulan
kişi başka bir fotoğrafa ya da yalnız adının yazılmasına yine de evet diyebilir.

İncelemedeki içerikler ve gününe 14 günden az kalan taslaklar bulunur; o günden önce ayrılacak kişiler de.
"""

from collections.abc import Iterator
from datetime import timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item, Status
from sahne.rules.people.appearances import Appearance, appearances
from sahne.rules.people.consent import gaps, place_of
from sahne.rules.people.sah711_has_left_planned import MESSAGE as LEAVES
from sahne.said import Said, Words
from sahne.survey import Survey

CODE = "SAH712"
SEVERITY = Severity.WARNING

NEAR = timedelta(days=14)
HINT = Words(
    en="Ask before it is approved and write the answer under consent in {file}; or plan it without the person.",
    tr="Onaydan önce sorun ve yanıtı {file} dosyasında consent altına yazın; ya da içeriği bu kişi olmadan planlayın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each person of an item on its way who may not be shown in it yet."""
    for seen, said in _found(survey):
        if _is_on_its_way(survey, seen.item):
            yield Diagnostic(place_of(survey, seen), CODE, said, HINT(file=seen.person.path))


def _found(survey: Survey) -> Iterator[tuple[Appearance, Said]]:
    yield from ((gap.appearance, gap.said) for gap in survey.once(gaps))
    for seen in survey.once(appearances):
        if seen.shown.left and seen.shown.has_left(seen.day):
            yield seen, LEAVES(person=seen.person.title, day=seen.shown.left, publish=seen.day)


def _is_on_its_way(survey: Survey, item: Item) -> bool:
    if item.status is Status.DRAFT and item.publish is not None:
        return survey.settings.moment(item.publish).date() < survey.today + NEAR
    return item.status is Status.REVIEW
