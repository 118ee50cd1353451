"""A part of the text that the portal leaves out.

The portal promises its readers that nobody follows them: it runs no program and loads nothing from another
site. So scripts, frames, embedded players and pictures from elsewhere are left out of a public page. Put the
picture into `content/images/`, and link to the video.

## Wrong

```markdown title="content/stories/first-week.md"
---
id: 6a0c1d1e-0218-4000-8000-000000000001
title: First week
visibility: public
---
<iframe src="https://video.example.com/embed/1"></iframe>
```

## Right

```markdown title="content/stories/first-week.md"
---
id: 6a0c1d1e-0218-4000-8000-000000000001
title: First week
visibility: public
---
[Watch the first week (2 minutes)](https://video.example.com/1)
```

## Türkçe

Metnin, portalda yer almayan bölümü.

Portal okurlarına, kimsenin onları izlemeyeceği sözünü verir: program çalıştırmaz, başka bir siteden hiçbir şey yüklemez.
Bu yüzden betikler, çerçeveler, gömülü oynatıcılar ve başka yerden gelen görseller herkese açık sayfanın dışında bırakılır.
Görseli `content/images/` klasörüne koyun, videoya da bağlantı verin.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.foreign import foreign_parts
from sahne.models.item import Visibility
from sahne.rules.words import cut
from sahne.said import Words
from sahne.source import Source

CODE = "SAH218"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{part} is left out of the portal", tr="{part} portalda yer almaz")
HINT = Words(
    en="Write a link to it instead; a picture belongs in content/images/.",
    tr="Yerine bağlantısını yazın; bir görselse content/images/ klasörüne koyun.",
)
DELETE = Words(
    en="Delete it; how a page of the portal looks and works is the same for all texts.",
    tr="Silin; portaldaki sayfaların görünüşü ve işleyişi bütün metinlerde aynıdır.",
)
_SHOWN = re.compile(
    r"<(?:img|video|audio|source|track|picture|image|use|iframe|frame|object|embed|applet|form)\b", re.IGNORECASE
)
"""What a reader would have seen or heard; the rest is dress and machinery."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each part of a public text that would load or run something."""
    if source.item is None or source.item.visibility is not Visibility.PUBLIC or source.front is None:
        return
    for start, after in foreign_parts(source.body):
        part = cut(source.body[start:after])
        hint = HINT() if _SHOWN.match(part) else DELETE()
        yield Diagnostic(source.text_place(source.front.body + start), CODE, MESSAGE(part=part), hint)
