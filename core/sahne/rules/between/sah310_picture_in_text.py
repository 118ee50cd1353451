"""A picture in the text that is not there, or that has no words.

The portal drops a picture that it cannot find, and the text speaks of something that nobody sees. A picture without words is
nothing to a reader who listens to the page, and to a search engine; the name of a file is no description. A picture that only
decorates is rare in a text: written as HTML it can say so, with `alt=""`.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0310-4000-8000-000000000001
title: How we pack a cold box
---
![A blue box with a thermometer on its lid](../images/kuttu.png)

![](../images/kutu.png)
```

```text title="content/images/kutu.png"
(the picture)
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0310-4000-8000-000000000001
title: How we pack a cold box
---
![A blue box with a thermometer on its lid](../images/kutu.png)
```

```text title="content/images/kutu.png"
(the picture)
```

## Türkçe

Metinde olmayan ya da sözü olmayan görsel.

Portal bulamadığı görseli atlar; metin kimsenin görmediği bir şeyi anlatır. Sözü olmayan bir görsel, sayfayı dinleyen okur ve
arama motoru için hiçbir şeydir; dosya adı da bir betimleme değildir. Yalnız süs olan bir görsel metinlerde seyrektir: HTML
olarak yazıldığında `alt=""` ile bunu söyleyebilir.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Status
from sahne.outline import Link
from sahne.rules.between.leads import Way, leads
from sahne.rules.between.near import nearest_picture
from sahne.said import Said, Words
from sahne.source import Source
from sahne.suggest import DID_YOU_MEAN
from sahne.survey import Survey

CODE = "SAH310"
SEVERITY = Severity.WARNING

MISSING = Words(en="there is no picture {target!r}", tr="böyle bir görsel yok: {target!r}")
MISSING_HINT = Words(
    en="Put the file below content/, and write its path from here: ../images/name.jpg.",
    tr="Dosyayı content/ altına koyun ve buradan yolunu yazın: ../images/ad.jpg.",
)
WORDLESS = Words(
    en="the picture has no words for those who do not see it", tr="görselin, onu göremeyenler için betimlemesi yok"
)
FILE_NAME = Words(en="{words!r} does not say what the picture shows", tr="{words!r} görselde ne olduğunu söylemiyor")
HINT = Words(
    en="Write between the square brackets what the picture shows: ![A blue box with a thermometer]({target}).",
    tr="Köşeli ayraçların arasına görselde ne olduğunu yazın: ![Üstünde termometre olan mavi bir kutu]({target}).",
)
_OVER = (Status.CANCELLED, Status.ARCHIVED)
_NO_WORDS = re.compile(
    r"[\w .-]+\.(?:png|jpe?g|gif|webp|svg|heic)|(?:img|dsc|image|screenshot|görsel|resim|foto|fotoğraf|photo|picture|alt)"
    r"[ _-]?[\d_-]*",
    re.IGNORECASE,
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each picture that is missing, and for each that nothing is said of."""
    for source in survey.library.sources:
        if source.item is None or source.item.status in _OVER:
            continue
        for link in source.outline.links:
            if link.is_image and (said := _said(survey, source, link)):
                yield Diagnostic(source.text_place(link.index), CODE, *said)


def _said(survey: Survey, source: Source, link: Link) -> tuple[Said, Said] | None:
    lead = survey.once(leads).of(source, link)
    if lead.way is Way.NOWHERE:
        near = nearest_picture(survey, source, lead.path)
        return MISSING(target=link.target), DID_YOU_MEAN(word=near) if near else MISSING_HINT()
    if link.words is None:
        return WORDLESS(), HINT(target=link.target)
    if _NO_WORDS.fullmatch(link.words):
        return FILE_NAME(words=link.words), HINT(target=link.target)
    return None
