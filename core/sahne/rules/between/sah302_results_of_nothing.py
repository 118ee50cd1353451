"""A measured value of an item that is not there.

A row of results names its item by id, or by its path from `content/` without `.md`. When the file is renamed,
the number loses its item.

## Wrong

```text title="content/results/2026.csv"
item,metric,value,measured_on,source
posts/kutuu,reach,4120,2026-10-20,LinkedIn
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0302-4000-8000-000000000001
title: How we pack a cold box
---
```

## Right

```text title="content/results/2026.csv"
item,metric,value,measured_on,source
posts/kutu,reach,4120,2026-10-20,LinkedIn
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0302-4000-8000-000000000001
title: How we pack a cold box
---
```

## Türkçe

Ortada olmayan bir içeriğin ölçümü.

Bir sonuç satırı ait olduğu içeriği id ile ya da `content/` klasöründen başlayan, `.md` içermeyen yoluyla anar. Dosyanın adı
değişirse sayı ait olduğu içeriği yitirir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Words
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH302"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="there is no item {name!r}", tr="{name!r} adında bir içerik yok")
HINT = Words(
    en="Write the item's path from content/ without .md: posts/kutu.",
    tr="İçeriğin yolunu content/ klasöründen başlayarak, .md olmadan yazın: posts/kutu.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each row that names no item."""
    names = {source.path.partition("/")[2].removesuffix(".md") for source in survey.library.sources}
    for row in survey.library.results:
        if row.item not in names and survey.library.named(row.item) is None:
            hint = did_you_mean(row.item, names, HINT())
            yield Diagnostic(row.place, CODE, MESSAGE(name=row.item), hint)
