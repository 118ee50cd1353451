"""A photograph that says where it was taken.

A phone writes the place into the picture, to a few metres. On the portal anybody can read it there: the home from which
somebody works, the gate that is always open, the customer's depot.

## Wrong

```text title="content/images/depo.jpg" made="jpeg 1200x630 gps"
```

```markdown title="content/stories/depo.md"
---
id: 6a0c1d1e-0708-4000-8000-000000000001
title: Depoda bir gün
visibility: public
image: images/depo.jpg
image_alt: Rampada bir forklift
---
```

## Right

```text title="content/images/depo.jpg" made="jpeg 1200x630"
```

```markdown title="content/stories/depo.md"
---
id: 6a0c1d1e-0708-4000-8000-000000000001
title: Depoda bir gün
visibility: public
image: images/depo.jpg
image_alt: Rampada bir forklift
---
```

## Türkçe

Nerede çekildiğini söyleyen fotoğraf.

Telefon, çekildiği yeri birkaç metre yanılmayla fotoğrafın içine yazar. Portalda bunu herkes okuyabilir: birinin çalıştığı
evi, hep açık duran kapıyı, müşterinin deposunu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.photographs import photographs
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH708"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the picture {path!r} says where it was taken, to a few metres",
    tr="{path!r} fotoğrafı nerede çekildiğini birkaç metre yanılmayla söylüyor",
)
HINT = Words(
    en="Save it without its place: on Windows under Properties, Details, Remove Properties and Personal Information; on a Mac "
    "with Preview, in the Inspector; on a phone by sharing it without location.",
    tr="Konumu silerek yeniden kaydedin: Windows'ta Özellikler, Ayrıntılar, Özellikleri ve Kişisel Bilgileri Kaldır; Mac'te "
    "Önizleme'nin Denetçi penceresi; telefonda konumsuz paylaşma.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each picture of a public item with a position in it, where it is shown first."""
    for photograph in survey.once(photographs):
        if photograph.picture.has_position:
            yield Diagnostic(photograph.place, CODE, MESSAGE(path=photograph.path), HINT())
