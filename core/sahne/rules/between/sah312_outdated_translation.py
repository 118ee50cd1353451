"""A translation that is older than its source.

The text in the workspace's first language changed, and its other version did not: one candidate reads the new hours, the other
one the old. The days come from version control; a workspace without it has no such finding, and a difference of a day is the
time that a translation takes.

## Wrong

```markdown title="content/stories/gece-vardiyasi.md" changed="2026-11-02"
---
id: 6a0c1d1e-0312-4000-8000-000000000001
title: Gece vardiyası
lang: tr
translation_key: night-shift
status: published
---
```

```markdown title="content/stories/night-shift.md" changed="2026-10-01"
---
id: 6a0c1d1e-0312-4000-8000-000000000002
title: The night shift
lang: en
translation_key: night-shift
status: published
---
```

## Right

```markdown title="content/stories/gece-vardiyasi.md" changed="2026-11-02"
---
id: 6a0c1d1e-0312-4000-8000-000000000001
title: Gece vardiyası
lang: tr
translation_key: night-shift
status: published
---
```

```markdown title="content/stories/night-shift.md" changed="2026-11-03"
---
id: 6a0c1d1e-0312-4000-8000-000000000002
title: The night shift
lang: en
translation_key: night-shift
status: published
---
```

## Türkçe

Aslından eski kalmış çeviri.

Çalışma alanının ilk dilindeki metin değişmiş, öteki sürümü değişmemiştir: bir aday yeni saatleri okur, öbürü eskilerini. Günler
sürüm denetiminden alınır; sürüm denetimi olmayan bir çalışma alanında bu bulgu çıkmaz. Bir günlük fark, çevirinin aldığı
zamandır.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item, Status
from sahne.rules.between.pairs import Pair, pairs
from sahne.rules.between.portal_items import is_past
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH312"
SEVERITY = Severity.ADVICE

MESSAGE = Words(
    en="the text was last changed on {ours}, and its source {path} later, on {theirs}",
    tr="metin en son {ours} günü değişti; aslı olan {path} ise daha sonra, {theirs} günü",
)
HINT = Words(en="Compare the two, and bring this one up to date.", tr="İki metni karşılaştırın ve bunu güncelleyin.")
_LIVE = (Status.APPROVED, Status.PUBLISHED)
_GRACE = timedelta(days=1)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each translation whose source changed more than a day after it."""
    for pair in survey.once(pairs):
        if pair.source.status in _LIVE and pair.translation.status in _LIVE and not is_past(survey, pair.source):
            yield from _finding(survey, pair)


def _finding(survey: Survey, pair: Pair) -> Iterator[Diagnostic]:
    ours, theirs = (_changed(survey, item) for item in (pair.translation, pair.source))
    if ours and theirs and theirs - ours > _GRACE:
        message = MESSAGE(ours=ours.date(), path=pair.source.path, theirs=theirs.date())
        yield Diagnostic(survey.source(pair.translation).place("title"), CODE, message, HINT())


def _changed(survey: Survey, item: Item) -> datetime | None:
    changed = survey.history.changed.get(item.path)
    return changed and changed.astimezone(survey.settings.timezone)
