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
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import originals_first
from sahne.survey import Survey

CODE = "SAH207"
SEVERITY = Severity.ERROR


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic at every slug that an earlier item of its kind and language has already."""
    first: dict[tuple[str, str, str], str] = {}
    for source in originals_first(survey.library.sources):
        item = source.item
        if item is None:
            continue
        key = item.kind, item.lang, item.slug
        if key in first:
            hint = f"Write another slug: slug: {item.slug}-2."
            yield Diagnostic(source.place("slug"), CODE, f"{first[key]} has the address {item.slug!r} already", hint)
        first.setdefault(key, item.path)
