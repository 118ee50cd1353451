"""Origin, mother tongue, belief or health as a condition.

A language can be learned, a mother tongue cannot; "native speaker" means an origin. "No health problems" shuts out
people with a disability who can do the work, with an adjustment or without one. Say how well the language is spoken
(C1) or what is lifted, read and carried.

## Wrong

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0614-4000-8000-000000000001
title: Çağrı merkezi uzmanı
---
Anadili Almanca olan ekip arkadaşları arıyoruz.
```

## Right

```markdown title="content/jobs/satis-danismani.md"
---
id: 6a0c1d1e-0614-4000-8000-000000000001
title: Çağrı merkezi uzmanı
---
Almancayı C1 düzeyinde bilen ekip arkadaşları arıyoruz.
```

## Türkçe

Şart olarak köken, ana dili, inanç ya da sağlık.

Dil öğrenilir, ana dili öğrenilmez; "anadili İngilizce olan" bir köken demektir. "Sağlık problemi olmayan" ise işi bir
düzenlemeyle ya da düzenlemesiz yapabilecek engellileri dışarıda bırakır. Dilin ne kadar iyi bilinmesi gerektiğini
(C1) ya da neyin kaldırılıp okunup taşınacağını yazın.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.jobs.wording.findings import findings
from sahne.rules.jobs.wording.laws import ORIGIN
from sahne.rules.jobs.wording.origin import ORIGIN as WORDS
from sahne.said import Words
from sahne.source import Source

CODE = "SAH614"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="{words!r} asks for an origin, a belief or health",
    tr="{words!r} sözü köken, inanç ya da sağlık şartı koyuyor",
)
INSTEAD = Words(
    en="Say what the work needs instead, such as how well a language is spoken. {law}.",
    tr="Yerine işin ne istediğini yazın, örneğin bir dilin ne kadar iyi bilineceğini. {law}.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """One diagnostic for each of the words in a posting."""
    return findings(source, CODE, WORDS, MESSAGE, ORIGIN, INSTEAD)
