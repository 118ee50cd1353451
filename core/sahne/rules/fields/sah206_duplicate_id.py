"""Two items with one id.

Mostly a file was copied to begin a new one. In a calendar the second item would take the place of the first. The same holds for
`uid`, by which an item from an imported calendar is known.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0206-4000-8000-000000000001
title: How we pack a cold box
---
```

```markdown title="content/posts/rota.md"
---
id: 6a0c1d1e-0206-4000-8000-000000000001
title: How we plan a route
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0206-4000-8000-000000000001
title: How we pack a cold box
---
```

```markdown title="content/posts/rota.md"
---
id: 6a0c1d1e-0206-4000-8000-000000000002
title: How we plan a route
---
```

## Türkçe

Aynı id'yi taşıyan iki içerik.

Çoğu zaman yenisine başlamak için bir dosya kopyalanmıştır. Takvimlerde ikinci içerik birincinin yerine geçer. İçeri
aktarılan bir takvimden kalan `uid` için de aynısı geçerli.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import originals
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH206"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="this {field} belongs to {file}", tr="bu {field} {file} dosyasının")
HINT = Words(
    en="Delete the line in the newer of the two files and run sahne check --fix.",
    tr="İki dosyadan yeni olanda bu satırı silin ve sahne check --fix komutunu çalıştırın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic at every id, and at every uid of an older calendar, that an earlier file has already."""
    first: dict[tuple[str, str], str] = {}
    for source in survey.once(originals):
        for field in ("id", "uid"):
            written = getattr(source.item, field) if source.item else source.fields.get(field)
            if not isinstance(written, str):
                continue
            if (field, written) in first:
                yield Diagnostic(source.place(field), CODE, MESSAGE(field=field, file=first[field, written]), HINT())
            first.setdefault((field, written), source.path)
