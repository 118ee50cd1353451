"""A name that belongs to nothing.

Audiences, channels, goals, campaigns, people, values, teams and locations are items themselves. Another item
names them by slug, by translation key or by id.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0301-4000-8000-000000000001
title: How we pack a cold box
audience: [graduate]
---
```

```markdown title="content/audiences/graduates.md"
---
id: 6a0c1d1e-0301-4000-8000-000000000002
title: Graduates
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0301-4000-8000-000000000001
title: How we pack a cold box
audience: [graduates]
---
```

```markdown title="content/audiences/graduates.md"
---
id: 6a0c1d1e-0301-4000-8000-000000000002
title: Graduates
---
```
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.kinds import BY_NAME
from sahne.library import Library
from sahne.source import Source
from sahne.suggest import did_you_mean, listed
from sahne.turkish import slugify

CODE = "SAH301"
SEVERITY = Severity.ERROR

_BETWEEN = re.compile(r"[,;\s]+(?:(?:ve|and)\s+)?")


def check(library: Library) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each name that no item of the kind has."""
    known = {kind: library.names(kind) for kind in BY_NAME}
    for source in library.sources:
        item = source.item
        if item is None:
            continue
        for field, kind in item.references.items():
            written = getattr(item, field)
            if not written:
                continue
            for number, name in enumerate((written,) if isinstance(written, str) else written):
                if name not in known[kind]:
                    yield _unknown(source, field, number, kind, name, known[kind])


def _unknown(source: Source, field: str, number: int, kind: str, name: str, known: frozenset[str]) -> Diagnostic:
    new = f"content/{BY_NAME[kind].folder}/{slugify(name) or kind}.md"
    several = [part for part in _BETWEEN.split(name) if part]
    if len(several) > 1 and known.issuperset(several):
        hint = f"Write several names in brackets: [{', '.join(several)}]."
    else:
        hint = did_you_mean(name, known, f"Write {listed(known)}, or add {new}." if known else f"Add {new}.")
    return Diagnostic(_place(source, field, number), CODE, f"there is no {kind} {name!r}", hint)


def _place(source: Source, field: str, number: int) -> Place:
    return source.place(field, number) if isinstance(source.fields[field], list) else source.place(field)
