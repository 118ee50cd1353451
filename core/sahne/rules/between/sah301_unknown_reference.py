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

## Türkçe

Hiçbir şeyin adı olmayan bir ad.

Hedef kitleler, kanallar, hedefler, kampanyalar, kişiler, değerler, ekipler ve yerler de birer içeriktir. Başka bir içerik onları
slug, translation_key ya da id değerleriyle anar.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.kinds import BY_NAME
from sahne.rules.words import KIND_WORDS
from sahne.said import Words, listed
from sahne.source import Source
from sahne.suggest import did_you_mean
from sahne.survey import Survey
from sahne.turkish import slugify

CODE = "SAH301"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="there is no {kind} {name!r}", tr="{name!r} adında bir {kind} yok")
IN_BRACKETS = Words(
    en="Write several names in brackets: [{names}].", tr="Birden çok adı köşeli ayraç içinde yazın: [{names}]."
)
WRITE_OR_ADD = Words(en="Write {known}, or add {new}.", tr="{known} yazın ya da {new} dosyasını ekleyin.")
ADD = Words(en="Add {new}.", tr="{new} dosyasını ekleyin.")
_BETWEEN = re.compile(r"[,;\s]+(?:(?:ve|and)\s+)?")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each name that no item of the kind has."""
    known = {kind: survey.library.names(kind) for kind in BY_NAME}
    for item in survey.library.items:
        values = vars(item)  # asked of every field of every item
        for field, kind in item.references.items():
            written = values[field]
            names = (written,) if isinstance(written, str) else written
            if not names or known[kind].issuperset(names):
                continue
            ids = frozenset(other.id for other in survey.library.of_kind(kind))
            for number, name in enumerate(names):
                if name not in known[kind]:
                    yield _unknown(survey.source(item), field, number, kind, name, known[kind] - ids)


def _unknown(source: Source, field: str, number: int, kind: str, name: str, known: frozenset[str]) -> Diagnostic:
    new = f"content/{BY_NAME[kind].folder}/{slugify(name) or kind}.md"
    several = [part for part in _BETWEEN.split(name) if part]
    if len(several) > 1 and known.issuperset(several):
        hint = IN_BRACKETS(names=", ".join(several))
    else:
        hint = did_you_mean(name, known, WRITE_OR_ADD(known=listed(known), new=new) if known else ADD(new=new))
    return Diagnostic(_place(source, field, number), CODE, MESSAGE(kind=KIND_WORDS[kind], name=name), hint)


def _place(source: Source, field: str, number: int) -> Place:
    return source.place(field, number) if isinstance(source.fields[field], list) else source.place(field)
