"""A name inside a picture's file.

Cameras write their owner into the file, photo programs the faces they know. Nobody sees it on the page and everybody can
read it in the file. A photographer's name may belong there, and be their right; that of a colleague or a visitor does not.

## Wrong

```text title="content/images/depo.jpg" made="jpeg 1200x630 artist=Elif Aydın"
```

```markdown title="content/stories/depo.md"
---
id: 6a0c1d1e-0709-4000-8000-000000000001
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
id: 6a0c1d1e-0709-4000-8000-000000000001
title: Depoda bir gün
visibility: public
image: images/depo.jpg
image_alt: Rampada bir forklift
---
```

## Türkçe

Fotoğraf dosyasının içinde yazan ad.

Kamera sahibinin adını, fotoğraf programı tanıdığı yüzleri dosyanın içine yazar. Sayfada kimse görmez, dosyada herkes okuyabilir.
Fotoğrafçının adının orada durması hakkı olabilir; bir çalışanın ya da ziyaretçinin adının ise orada işi yoktur.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.photographs import photographs
from sahne.said import AND, Listed, Words
from sahne.survey import Survey

CODE = "SAH709"
SEVERITY = Severity.ADVICE

MESSAGE = Words(
    en="the file of the picture {path!r} names {names}",
    tr="{path!r} fotoğrafının dosyasında ad yazıyor: {names}",
)
HINT = Words(
    en="Save it without the name, unless it is the photographer's and should stay; then write check: {{ignore: [SAH709], "
    "reason: ...}}.",
    tr="Adı silerek yeniden kaydedin; fotoğrafçının adıysa ve kalması gerekiyorsa check: {{ignore: [SAH709], "
    "reason: ...}} yazın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each picture of a public item with names in its file, where it is shown first."""
    for photograph in survey.once(photographs):
        if photograph.picture.named:
            names = Listed(photograph.picture.named, AND)
            yield Diagnostic(photograph.place, CODE, MESSAGE(path=photograph.path, names=names), HINT())
