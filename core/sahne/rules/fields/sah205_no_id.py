"""An item without an id.

The id is how calendars know an item again after its title, its file or its date has changed: without it a
moved event would stand in everybody's calendar twice. It is written once and never changed. `sahne check
--fix` writes it; for whoever writes in the browser, the finding itself names a line to paste.

## Wrong

```markdown title="content/posts/kutu.md"
---
title: How we pack a cold box
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0205-4000-8000-000000000001
title: How we pack a cold box
---
```

## Türkçe

Kimliği (id) olmayan içerik.

Takvimler bir içeriği başlığı, dosyası ya da tarihi değiştikten sonra id sayesinde tanır: id olmasa, günü değişen bir
etkinlik herkesin takviminde iki kez görünürdü. Bir kez yazılır, bir daha değiştirilmez. Onu `sahne check --fix` yazar;
tarayıcıda yazanlar için bulgunun kendisi yapıştırılacak satırı söyler.
"""

from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Words
from sahne.source import Source

CODE = "SAH205"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="the id is missing", tr="id eksik")
HINT = Words(
    en="Run sahne check --fix, or add id: {id} yourself.",
    tr="sahne check --fix çalıştırın ya da id: {id} satırını kendiniz ekleyin.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a file that can be read and names no id."""
    if source.fields and source.fields.get("id") is None:
        proposed = uuid5(NAMESPACE_URL, f"{source.path}\n{source.text}")  # another for every file, the same in each run
        yield Diagnostic(source.place("id"), CODE, MESSAGE(), HINT(id=str(proposed)))
