"""A saved view that asks for a name that is not there.

A view in `content/sahne.yml` names channels, audiences, goals, people and campaigns as items do. One that nothing has finds
nothing, and its page and calendar stay empty without a word.

## Wrong

```yaml title="content/sahne.yml"
views:
  LinkedIn'de hazırlananlar: {channel: [linkdin], status: [draft, review]}
```

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0817-4000-8000-000000000001
title: LinkedIn
---
```

## Right

```yaml title="content/sahne.yml"
views:
  LinkedIn'de hazırlananlar: {channel: [linkedin], status: [draft, review]}
```

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0817-4000-8000-000000000001
title: LinkedIn
---
```

## Türkçe

Olmayan bir adı arayan kayıtlı görünüm.

`content/sahne.yml` içindeki bir görünüm kanalları, hedef kitleleri, hedefleri, kişileri ve kampanyaları içeriklerin andığı gibi
anar. Hiçbir şeyin adı olmayan bir ad hiçbir şey bulmaz; görünümün sayfası ve takvimi de sessizce boş kalır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.filters import NAMED
from sahne.models.item import Item
from sahne.rules.words import KIND_WORDS
from sahne.said import Words, listed
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH817"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the view {view!r} asks for the {kind} {name!r}, which is not there",
    tr="{view!r} görünümü {name!r} adında bir {kind} arıyor ama öyle bir şey yok",
)
WRITE = Words(en="Write {known}.", tr="{known} yazın.")
NONE = Words(en="Take it out of the view.", tr="Görünümden çıkarın.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each name in a view that no item of the kind has."""
    for view, asked in survey.settings.views.items():
        for facet in NAMED:
            kind = Item.references[facet]
            known = survey.library.names(kind)
            for name in getattr(asked, facet):
                if name not in known:
                    ids = frozenset(other.id for other in survey.library.of_kind(kind))
                    hint = did_you_mean(name, known, WRITE(known=listed(known - ids)) if known else NONE())
                    message = MESSAGE(view=view, kind=KIND_WORDS[kind], name=name)
                    yield Diagnostic(survey.settings_place("views", view, facet), CODE, message, hint)
