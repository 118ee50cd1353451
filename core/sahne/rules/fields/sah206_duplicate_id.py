"""Two items with one id.

Mostly a file was copied to begin a new one. In a calendar the second item would take the place of the first.

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
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import originals_first
from sahne.survey import Survey

CODE = "SAH206"
SEVERITY = Severity.ERROR


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic at every id that an earlier file has already."""
    first: dict[object, str] = {}
    for source in originals_first(survey.library.sources):
        written = source.fields.get("id")
        if not isinstance(written, str):
            continue
        if written in first:
            hint = "Delete the line in the newer of the two files and run sahne check --fix."
            yield Diagnostic(source.place("id"), CODE, f"this id belongs to {first[written]}", hint)
        first.setdefault(written, source.path)
