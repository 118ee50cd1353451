"""A field under another name.

Sahne knows the names that other systems and Turkish teams use, and reads them. One name for one thing is
easier to search and to teach; `sahne check --fix` writes the standard name and changes nothing else.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0204-4000-8000-000000000001
başlık: Kutu nasıl hazırlanır
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0204-4000-8000-000000000001
title: Kutu nasıl hazırlanır
---
```

## Türkçe

Başka bir adla yazılmış alan.

Sahne başka sistemlerin ve Türkçe çalışan ekiplerin kullandığı adları bilir, onları okur. Tek bir şeyin tek bir adı
olması aramayı da öğretmeyi de kolaylaştırır; `sahne check --fix` standart adı yazar, başka hiçbir şeyi değiştirmez.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Words
from sahne.source import Source

CODE = "SAH204"
SEVERITY = Severity.ADVICE

MESSAGE = Words(en="{written} is read as {name}", tr="{written}, {name} olarak okunuyor")
HINT = Words(
    en="Write {name}, or run sahne check --fix.", tr="{name} yazın ya da sahne check --fix komutunu çalıştırın."
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field that is written under an alias."""
    for name, written in source.renamed.items():
        yield Diagnostic(source.key_place(name), CODE, MESSAGE(written=written, name=name), HINT(name=name))
