"""A photograph or looks as a condition.

A photograph shows sex, age, origin and belief before a word of the application is read, and "prezentabl" is decided
by taste. Say what the person will do well instead: greet visitors, listen, explain.

## Wrong

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0611-4000-8000-000000000001
title: Resepsiyonist
---
Prezentabl ve güler yüzlü ekip arkadaşları arıyoruz.
```

## Right

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0611-4000-8000-000000000001
title: Resepsiyonist
---
Konukları güler yüzle karşılayan ekip arkadaşları arıyoruz.
```

## Türkçe

Şart olarak fotoğraf ya da görünüş.

Fotoğraf, başvurunun tek sözcüğü okunmadan cinsiyeti, yaşı, kökeni ve inancı gösterir; "prezentabl" olmaya ise zevk
karar verir. Bunun yerine kişinin neyi iyi yapacağını yazın: konuk karşılamak, dinlemek, anlatmak.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.jobs.wording.findings import findings
from sahne.rules.jobs.wording.laws import APPEARANCE
from sahne.rules.jobs.wording.looks import LOOKS
from sahne.said import Words
from sahne.source import Source

CODE = "SAH611"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{words!r} asks for a photograph or for looks", tr="{words!r} sözü fotoğraf ya da görünüş istiyor")
INSTEAD = Words(
    en="Leave it out, and say what the person will do well, such as welcoming visitors. {law}.",
    tr="Bunu çıkarın ve kişinin neyi iyi yapacağını yazın, örneğin konuk karşılamayı. {law}.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """One diagnostic for each of the words in a posting."""
    return findings(source, CODE, LOOKS, MESSAGE, APPEARANCE, INSTEAD)
