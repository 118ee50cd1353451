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
from sahne.rules.words import originals_first
from sahne.survey import Survey

CODE = "SAH211"
SEVERITY = Severity.ERROR


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic at every item that is not the first of its group in its language."""
    first: dict[tuple[str, str, str], str] = {}
    for source in originals_first(survey.library.sources):
        item = source.item
        if item is None or item.translation_key is None:
            continue
        key = item.kind, item.translation_key, item.lang
        if key in first:
            hint = "Give one of the two another translation_key, or delete the line."
            message = f"{first[key]} is the version in this language already"
            yield Diagnostic(source.place("translation_key"), CODE, message, hint)
        first.setdefault(key, item.path)
