"""Papers and answers that are asked for too early.

A criminal record, a credit score, a military certificate, a copy of an identity card or the last pay slip is
sensitive; whoever only applies has no reason to give it, and some will not apply. For some jobs a law asks for one of
them: name that law in the sentence, and this rule is silent.

## Wrong

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0616-4000-8000-000000000001
title: Muhasebe uzmanı
---
Başvurunuza adli sicil kaydı ekleyin.
```

## Right

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0616-4000-8000-000000000001
title: Muhasebe uzmanı
---
Başvurunuza yalnızca özgeçmişinizi ekleyin.
```

## Türkçe

Erken istenen belgeler ve yanıtlar.

Adli sicil kaydı, kredi notu, terhis belgesi, kimlik fotokopisi ya da son bordro hassas bilgidir; yalnızca başvuran
birinin bunları vermesi için neden yoktur, bu yüzden başvurmayanlar da olur. Bazı işlerde kanun bunlardan birini
ister: o kanunu aynı cümlede anın, bu kural susar.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.jobs.wording.asked import ASKED
from sahne.rules.jobs.wording.findings import findings
from sahne.rules.jobs.wording.laws import PRIVACY
from sahne.said import Words
from sahne.source import Source

CODE = "SAH616"
SEVERITY = Severity.ADVICE

MESSAGE = Words(
    en="{words!r} is asked of people who only apply", tr="henüz yalnızca başvuran kişiden {words!r} isteniyor"
)
INSTEAD = Words(
    en="Ask after the offer, and only where the work or a law needs it. {law}.",
    tr="Bunu teklif aşamasında, yalnızca iş ya da kanun gerektiriyorsa isteyin. {law}.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """One diagnostic for each of the words in a posting."""
    return findings(source, CODE, ASKED, MESSAGE, PRIVACY, INSTEAD)
