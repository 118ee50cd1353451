"""Words that speak to one sex.

Whoever reads "bay eleman" or "salesman" learns that the job is for somebody else, and does not apply. The law forbids
it where the work itself does not demand it: in Turkey Labour Law 4857 art. 5 and Law 6701 (TİHEK) art. 6, in the
European Union Directives 2006/54 and 2023/970. "Kadın/erkek", "he/she" and words that invite those who are few are
left alone. Where a law or the work does demand one sex, say so in the text and switch the rule off for that file with
the reason.

## Wrong

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0607-4000-8000-000000000001
title: Satış danışmanı
---
Mağazamızda çalışacak bayan satış danışmanı arıyoruz.
```

## Right

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0607-4000-8000-000000000001
title: Satış danışmanı
---
Mağazamızda çalışacak satış danışmanı arıyoruz.
```

## Türkçe

Tek bir cinsiyete seslenen sözler.

"Bay eleman" ya da "salesman" sözünü okuyan biri, işin başkası için olduğunu anlar ve başvurmaz. İşin kendisi
gerektirmedikçe kanun bunu yasaklar: Türkiye'de 4857 sayılı İş Kanunu'nun 5. ve 6701 sayılı Kanun'un (TİHEK) 6.
maddesi, Avrupa Birliği'nde 2006/54 ve 2023/970 sayılı Direktifler. "Kadın/erkek", "he/she" gibi sözlere ve sayıca az
olanları başvurmaya çağıran cümlelere dokunulmaz. Kanun ya da iş gerçekten tek bir cinsiyeti gerektiriyorsa bunu
metinde söyleyin ve kuralı nedeniyle birlikte o dosya için kapatın.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.jobs.wording.findings import findings
from sahne.rules.jobs.wording.laws import SEX
from sahne.rules.jobs.wording.sex import SEX as WORDS
from sahne.said import Words
from sahne.source import Source

CODE = "SAH607"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{words!r} speaks to one sex only", tr="{words!r} sözü tek bir cinsiyete sesleniyor")


def check(source: Source) -> Iterator[Diagnostic]:
    """One diagnostic for each of the words in a posting."""
    return findings(source, CODE, WORDS, MESSAGE, SEX)
