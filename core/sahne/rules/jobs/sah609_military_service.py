"""Military service as a condition.

Only men are called up, so to ask for it is to ask for a man, and it turns away somebody who is still a student or has
put it off lawfully. What the planning of the work needs is the day on which somebody can start; ask for that.

## Wrong

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0609-4000-8000-000000000001
title: Saha mühendisi
---
Askerlikle ilişiği olmayan mühendisler arıyoruz.
```

## Right

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0609-4000-8000-000000000001
title: Saha mühendisi
---
Ocak ayında işe başlayabilecek mühendisler arıyoruz.
```

## Türkçe

Şart olarak askerlik.

Askere yalnızca erkekler alındığından askerliği sormak, erkek istemektir; öğrenci olanı ya da askerliğini kanuna uygun
olarak erteleyeni de geri çevirir. İşi planlamak için gereken, kişinin hangi gün başlayabileceğidir; onu sorun.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.jobs.wording.findings import findings
from sahne.rules.jobs.wording.laws import MILITARY
from sahne.rules.jobs.wording.military import MILITARY as WORDS
from sahne.said import Words
from sahne.source import Source

CODE = "SAH609"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{words!r} makes military service a condition", tr="{words!r} sözü askerliği şart koşuyor")
INSTEAD = Words(
    en="Ask from which day the person can start instead. {law}.",
    tr="Yerine kişinin hangi gün işe başlayabileceğini sorun. {law}.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """One diagnostic for each of the words in a posting."""
    return findings(source, CODE, WORDS, MESSAGE, MILITARY, INSTEAD)
