"""Words that set an age.

"At most 30 years old" and "young and dynamic" turn away people with the experience that the job asks for, and those
who are turned away can complain. In Turkey Law 6701 art. 6 forbids it, in the European Union Directive 2000/78; both
allow a limit that the work itself demands. The smallest age that a law sets, such as 18, is no finding, and neither
is the age of customers or children.

## Wrong

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0608-4000-8000-000000000001
title: Depo görevlisi
---
En fazla 35 yaşında olan ekip arkadaşları arıyoruz.
```

## Right

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0608-4000-8000-000000000001
title: Depo görevlisi
---
25 kilograma kadar yük kaldırabilen ekip arkadaşları arıyoruz.
```

## Türkçe

Yaş koyan sözler.

"En fazla 30 yaşında" ve "genç ve dinamik" gibi sözler, işin istediği deneyime sahip insanları geri çevirir; geri
çevrilen şikâyet edebilir. Türkiye'de 6701 sayılı Kanun'un 6. maddesi, Avrupa Birliği'nde 2000/78 sayılı Direktif bunu
yasaklar; ikisi de işin kendisinin gerektirdiği bir sınıra izin verir. Kanunun koyduğu en küçük yaş (örneğin 18) ya da
müşterilerin, çocukların yaşı bulgu değildir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.jobs.wording.age import AGE as WORDS
from sahne.rules.jobs.wording.findings import findings
from sahne.rules.jobs.wording.laws import AGE
from sahne.said import Words
from sahne.source import Source

CODE = "SAH608"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{words!r} sets an age limit", tr="{words!r} sözü yaş sınırı koyuyor")
INSTEAD = Words(
    en="Say which experience or strength the work needs instead. {law}.",
    tr="Yerine işin istediği deneyimi ya da gücü yazın. {law}.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """One diagnostic for each of the words in a posting."""
    return findings(source, CODE, WORDS, MESSAGE, AGE, INSTEAD)
