"""Two items with one address.

Items of one kind and one language share a folder on the site; two with the same slug would overwrite each
other.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0207-4000-8000-000000000001
title: How we pack a cold box
---
```

```markdown title="content/posts/kutu-2.md"
---
id: 6a0c1d1e-0207-4000-8000-000000000002
title: How we pack a warm box
slug: kutu
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0207-4000-8000-000000000001
title: How we pack a cold box
---
```

```markdown title="content/posts/kutu-2.md"
---
id: 6a0c1d1e-0207-4000-8000-000000000002
title: How we pack a warm box
slug: sicak-kutu
---
```

## Türkçe

Aynı adresi taşıyan iki içerik.

Türü ve dili aynı olan içerikler sitede aynı klasörü paylaşır; slug değeri aynı olan iki içerikten biri ötekinin üzerine
yazılır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import originals
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH207"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="{file} has the address {slug!r} already", tr="{slug!r} adresi {file} dosyasında zaten var")
HINT = Words(en="Write another slug: slug: {slug}.", tr="Başka bir slug yazın: slug: {slug}.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic at every slug that an earlier item of its kind and language has already."""
    first: dict[tuple[str, str, str], str] = {}
    for source in survey.once(originals):
        item = source.item
        if item is None:
            continue
        key = item.kind, item.lang, item.slug
        if key in first:
            message = MESSAGE(file=first[key], slug=item.slug)
            yield Diagnostic(source.place("slug"), CODE, message, HINT(slug=f"{item.slug}-2"))
        first.setdefault(key, item.path)
