"""A title that stands twice in one list.

Two entries that read the same, one below the other: a visitor cannot tell them apart and takes the second for a mistake.
Mostly a file was copied to begin the next one.

Jobs of the same title in different places, and things of the same title on different days, are told apart by those.

## Wrong

```markdown title="content/stories/first-week.md"
---
id: 6a0c1d1e-0221-4000-8000-000000000001
title: My first week
---
```

```markdown title="content/stories/second-week.md"
---
id: 6a0c1d1e-0221-4000-8000-000000000002
title: My first week
---
```

## Right

```markdown title="content/stories/first-week.md"
---
id: 6a0c1d1e-0221-4000-8000-000000000001
title: My first week
---
```

```markdown title="content/stories/second-week.md"
---
id: 6a0c1d1e-0221-4000-8000-000000000002
title: My second week
---
```

## Türkçe

Aynı listede iki kez duran başlık.

Alt alta, aynı okunan iki satır: ziyaretçi onları ayırt edemez, ikincisini yanlışlık sanır. Çoğu zaman yenisine başlamak için bir
dosya kopyalanmıştır.

Başlığı aynı olan ilanlar yerleriyle, başlığı aynı olan öteki içerikler günleriyle birbirinden ayrılır.
"""

from collections import defaultdict
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item, Status
from sahne.rules.words import originals_first
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH221"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{file} has the same title", tr="{file} aynı başlığı taşıyor")
HINT = Words(
    en="Say in the title what sets this one apart, or archive one of the two.",
    tr="Başlıkta bunu ötekinden ayıran şeyi söyleyin ya da ikisinden birini arşivleyin.",
)
_NO_LIST = ("person", "dialogue")
"""Two people may have one name, and a dialogue is in no list of titles."""
_APART = (
    "reference",
    "location",
    "team",
    "employment_type",
    "seniority",
    "start",
    "publish",
    "channel",
    "season",
    "episode",
)
"""Fields that tell two items of one title apart, in a list that shows them."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic at each title that an earlier item of the same list has."""
    alike: defaultdict[tuple[str, str, str], list[Item]] = defaultdict(list)
    for item in survey.library.items:
        if item.kind not in _NO_LIST and item.status not in (Status.ARCHIVED, Status.CANCELLED):
            alike[item.kind, item.lang, item.title].append(item)
    for items in alike.values():
        if len(items) > 1:
            yield from _twice(survey, items)


def _twice(survey: Survey, items: list[Item]) -> Iterator[Diagnostic]:
    first: dict[tuple[object, ...], str] = {}
    for source in originals_first(survey.source(item) for item in items):
        item = source.item
        key = tuple(vars(item).get(field) for field in _APART)
        if key in first:
            yield Diagnostic(source.place("title"), CODE, MESSAGE(file=first[key]), HINT())
        first.setdefault(key, source.path)
