"""A picture or sound that is not there, or a picture without words.

`image`, `audio` and `transcript` name a file by its path from `content/`. `image_alt` says what the picture
shows, for those who do not see it.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0216-4000-8000-000000000001
title: How we pack a cold box
image: images/kutu.png
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0216-4000-8000-000000000001
title: How we pack a cold box
image: images/kutu.png
image_alt: A blue box with a thermometer on its lid
---
```

```text title="content/images/kutu.png"
(the picture)
```

## Türkçe

Yerinde olmayan görsel ya da ses, betimlemesi olmayan görsel.

`image`, `audio` ve `transcript` bir dosyayı `content/` klasöründen başlayan yoluyla anar. `image_alt`, görseli göremeyenlere
onda ne olduğunu anlatır.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item
from sahne.said import Words
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH216"
SEVERITY = Severity.ERROR

NO_FILE = Words(en="there is no file {file}", tr="{file} diye bir dosya yok")
PUT_IT = Words(
    en="Write its path from content/, or put the file there.",
    tr="Yolunu content/ klasöründen başlayarak yazın ya da dosyayı oraya koyun.",
)
NO_WORDS = Words(
    en="the picture has no words for those who do not see it", tr="görselin, onu göremeyenler için betimlemesi yok"
)
ADD_WORDS = Words(
    en="Add a line below it: image_alt: and what the picture shows.",
    tr="Altına bir satır ekleyin: image_alt: ve görselde ne olduğu.",
)
_FIELDS = ("image", "audio", "transcript")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each file that is named and not there, and for each picture without words."""
    for item in survey.library.items:
        values = vars(item)
        for field in _FIELDS:
            file = values.get(field)
            if file is not None and file not in survey.library.assets:
                yield _missing(survey, item, field, file)
        if item.image and not item.image_alt:
            yield Diagnostic(survey.source(item).place("image"), CODE, NO_WORDS(), ADD_WORDS())


def _missing(survey: Survey, item: Item, field: str, file: str) -> Diagnostic:
    alike = [other for other in survey.library.assets if other.endswith(PurePosixPath(file).suffix)]
    hint = did_you_mean(file, alike, PUT_IT())
    return Diagnostic(survey.source(item).place(field), CODE, NO_FILE(file=f"content/{file}"), hint)
