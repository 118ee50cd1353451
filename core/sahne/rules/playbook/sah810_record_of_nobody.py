"""A training record of nobody, or of no training.

A row names the person and the training by the name of their files. When one of them is misspelt, the certificate belongs to
nobody, and the reminder never comes.

## Wrong

```text title="content/training/records.csv"
person,training,completed_on,source
elif-aydın,sosyal-medya,2026-06-15,imza listesi
```

```markdown title="content/trainings/sosyal-medya.md"
---
id: 6a0c1d1e-0810-4000-8000-000000000001
title: Herkes için sosyal medya
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0810-4000-8000-000000000002
title: Elif Aydın
---
```

## Right

```text title="content/training/records.csv"
person,training,completed_on,source
elif-aydin,sosyal-medya,2026-06-15,imza listesi
```

```markdown title="content/trainings/sosyal-medya.md"
---
id: 6a0c1d1e-0810-4000-8000-000000000001
title: Herkes için sosyal medya
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0810-4000-8000-000000000002
title: Elif Aydın
---
```

## Türkçe

Kimsenin olmayan ya da hiçbir eğitime ait olmayan eğitim kaydı.

Satır, kişiyi ve eğitimi dosyalarının adıyla anar. Biri yanlış yazılırsa belge kimsenin olmaz, hatırlatma da hiç gelmez.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import KIND_WORDS
from sahne.said import Words
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH810"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="there is no {kind} {name!r}", tr="{name!r} adında bir {kind} yok")
HINT = Words(
    en="Write the name of the file without .md, or take the row out when the file was removed on purpose.",
    tr="Dosyanın adını .md olmadan yazın; dosya bilerek kaldırıldıysa satırı silin.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each name in a row that no file has."""
    known = {kind: survey.library.names(kind) for kind in ("person", "training")}
    for record in survey.library.records:
        for kind, name in (("person", record.person), ("training", record.training)):
            if name not in known[kind]:
                hint = did_you_mean(name, known[kind], HINT())
                yield Diagnostic(record.place, CODE, MESSAGE(kind=KIND_WORDS[kind], name=name), hint)
