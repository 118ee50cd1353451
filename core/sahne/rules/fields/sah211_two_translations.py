"""Two items that claim to be the same translation.

Items with the same `translation_key` are versions of one another, one a language. Of two in the same language
one is mistaken.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0211-4000-8000-000000000001
title: How we pack a cold box
lang: en
translation_key: cold-box
---
```

```markdown title="content/posts/rota.md"
---
id: 6a0c1d1e-0211-4000-8000-000000000002
title: How we plan a route
lang: en
translation_key: cold-box
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0211-4000-8000-000000000001
title: How we pack a cold box
lang: en
translation_key: cold-box
---
```

```markdown title="content/posts/rota.md"
---
id: 6a0c1d1e-0211-4000-8000-000000000002
title: How we plan a route
lang: en
translation_key: route
---
```

## Türkçe

Aynı çeviri olduğunu söyleyen iki içerik.

`translation_key` değeri aynı olan içerikler birbirinin sürümüdür, her dilde bir tane. Aynı dilde iki tane varsa biri
yanlıştır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import originals
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH211"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="{file} is the version in this language already", tr="bu dildeki sürüm zaten {file} dosyasında")
HINT = Words(
    en="Give one of the two another translation_key, or delete the line.",
    tr="İkisinden birine başka bir translation_key verin ya da bu satırı silin.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic at every item that is not the first of its group in its language."""
    first: dict[tuple[str, str, str], str] = {}
    for source in survey.once(originals):
        item = source.item
        if item is None or item.translation_key is None:
            continue
        key = item.kind, item.translation_key, item.lang
        if key in first:
            yield Diagnostic(source.place("translation_key"), CODE, MESSAGE(file=first[key]), HINT())
        first.setdefault(key, item.path)
