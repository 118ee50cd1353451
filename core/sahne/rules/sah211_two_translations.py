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
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.library import Library

CODE = "SAH211"
SEVERITY = Severity.ERROR


def check(library: Library) -> Iterator[Diagnostic]:
    """Yield one diagnostic at every item that is not the first of its group in its language."""
    for source in library.sources:
        item = source.item
        if item is None or item.translation_key is None:
            continue
        first = library.versions(item)[item.lang]
        if first is not item:
            hint = "Give one of the two another translation_key, or delete the line."
            message = f"{first.path} is the version in this language already"
            yield Diagnostic(source.place("translation_key"), CODE, message, hint)
