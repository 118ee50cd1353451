"""A picture of a shape that a network cuts.

Instagram shows pictures between 3:4 and 1.91:1, Pinterest nothing taller than 2:3; what is outside is cut, mostly
through a face or the last line of a poster.

Source: the pages named in `core/sahne/platforms/`, read on 2026-11-25.

## Wrong

```markdown title="content/channels/instagram.md"
---
id: 6a0c1d1e-0504-4000-8000-000000000001
title: Instagram
platform: Instagram
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0504-4000-8000-000000000002
title: How we pack a cold box
channel: [instagram]
image: images/kutu.jpg
image_alt: A blue box with a thermometer on its lid
---
```

```text title="content/images/kutu.jpg" made="jpeg 1600x500"
(a picture of 1600 × 500 pixels)
```

## Right

```markdown title="content/channels/instagram.md"
---
id: 6a0c1d1e-0504-4000-8000-000000000001
title: Instagram
platform: Instagram
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0504-4000-8000-000000000002
title: How we pack a cold box
channel: [instagram]
image: images/kutu.jpg
image_alt: A blue box with a thermometer on its lid
---
```

```text title="content/images/kutu.jpg" made="jpeg 1080x1350"
(a picture of 1080 × 1350 pixels)
```

## Türkçe

Ağın keseceği biçimde görsel.

Instagram 3:4 ile 1,91:1 arasındaki görselleri, Pinterest 2:3'ten uzun olmayanları bütün gösterir; bunun dışında kalan
kesilir, çoğu zaman da bir yüzün ortasından ya da afişin son satırından.

Kaynak: `core/sahne/platforms/` içinde adı geçen sayfalar, 25 Kasım 2026'da okundu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.channels.outlets import outlets
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH504"
SEVERITY = Severity.WARNING

TOO_BROAD = Words(
    en="{platform} cuts the sides of a picture of {width} × {height} pixels",
    tr="{platform}, {width} × {height} piksellik bir görselin yanlarını keser",
)
TOO_TALL = Words(
    en="{platform} cuts the top and bottom of a picture of {width} × {height} pixels",
    tr="{platform}, {width} × {height} piksellik bir görselin üstünü ve altını keser",
)
BROADEST = Words(
    en="Cut it to at most {most} pixels in width, or choose another.",
    tr="Genişliğini en çok {most} piksele kırpın ya da başka bir görsel seçin.",
)
TALLEST = Words(
    en="Cut it to at most {most} pixels in height, or choose another.",
    tr="Yüksekliğini en çok {most} piksele kırpın ya da başka bir görsel seçin.",
)
_ROUNDING = 1.02
"""Nobody sees a fiftieth."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each network that will not show an item's picture whole."""
    for outlet in survey.once(outlets):
        broadest, tallest = outlet.platform.widest_picture, outlet.platform.narrowest
        if outlet.item.image is None or (broadest is None and tallest is None):
            continue
        picture = survey.picture(outlet.item.image)
        if picture is None:
            continue
        values: dict[str, str | int] = {
            "platform": outlet.platform.name,
            "width": picture.width,
            "height": picture.height,
        }
        place = outlet.source.place("image")
        if broadest is not None and picture.ratio > broadest * _ROUNDING:
            yield Diagnostic(place, CODE, TOO_BROAD(**values), BROADEST(most=int(picture.height * broadest)))
        if tallest is not None and picture.ratio < tallest / _ROUNDING:
            yield Diagnostic(place, CODE, TOO_TALL(**values), TALLEST(most=int(picture.width / tallest)))
