"""Marital status, children or pregnancy as a condition.

Nobody works better for being single, and a question about children shuts women out first. TİHEK has fined employers
who turned down a pregnant candidate. If the job means travel or nights, say how often; whoever reads it can judge for
themselves.

## Wrong

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0610-4000-8000-000000000001
title: Saha satış uzmanı
---
Bekar olmak tercih sebebidir.
```

## Right

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0610-4000-8000-000000000001
title: Saha satış uzmanı
---
Ayda ortalama sekiz gece şehir dışında kalınır.
```

## Türkçe

Şart olarak medeni hâl, çocuk ya da gebelik.

Kimse bekâr olduğu için daha iyi çalışmaz; çocuk sorusu önce kadınları dışarıda bırakır. TİHEK, gebe adayı geri
çeviren işverenlere para cezası vermiştir. İş seyahat ya da gece çalışması istiyorsa ne sıklıkta olduğunu yazın;
okuyan kararını kendi verir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.jobs.wording.family import FAMILY as WORDS
from sahne.rules.jobs.wording.findings import findings
from sahne.rules.jobs.wording.laws import FAMILY
from sahne.said import Words
from sahne.source import Source

CODE = "SAH610"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{words!r} asks about marriage or family", tr="{words!r} sözü medeni hâli ya da aileyi soruyor")
INSTEAD = Words(
    en="Say what the work asks for instead, such as how often one travels. {law}.",
    tr="Yerine işin ne istediğini yazın, örneğin ne sıklıkta seyahat edileceğini. {law}.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """One diagnostic for each of the words in a posting."""
    return findings(source, CODE, WORDS, MESSAGE, FAMILY, INSTEAD)
