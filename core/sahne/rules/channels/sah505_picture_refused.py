"""A picture that a network refuses.

Too heavy, or of a kind it does not read: the post is ready, the evening has come, and the upload says no.

Source: the pages named in `core/sahne/platforms/`, read on 2026-11-25. No network takes a drawing in SVG.

## Wrong

```markdown title="content/channels/instagram.md"
---
id: 6a0c1d1e-0505-4000-8000-000000000001
title: Instagram
platform: Instagram
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0505-4000-8000-000000000002
title: How we pack a cold box
channel: [instagram]
image: images/kutu.webp
image_alt: A blue box with a thermometer on its lid
---
```

```text title="content/images/kutu.webp" made="webp 1080x1080"
(a picture in WebP)
```

## Right

```markdown title="content/channels/instagram.md"
---
id: 6a0c1d1e-0505-4000-8000-000000000001
title: Instagram
platform: Instagram
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0505-4000-8000-000000000002
title: How we pack a cold box
channel: [instagram]
image: images/kutu.jpg
image_alt: A blue box with a thermometer on its lid
---
```

```text title="content/images/kutu.jpg" made="jpeg 1080x1080"
(the same picture in JPEG)
```

## Türkçe

Ağın kabul etmeyeceği görsel.

Fazla ağır ya da ağın okumadığı türden: gönderi hazır, akşam olmuş, yükleme ekranı olmaz diyor.

Kaynak: `core/sahne/platforms/` içinde adı geçen sayfalar, 25 Kasım 2026'da okundu. Hiçbir ağ SVG çizimi almaz.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.pictures import Picture
from sahne.rules.channels.outlets import Outlet, outlets
from sahne.said import Listed, Words
from sahne.survey import Survey

CODE = "SAH505"
SEVERITY = Severity.WARNING

WRONG_FORMAT = Words(en="{platform} takes no picture in {format}", tr="{platform}, {format} türünde görsel almıyor")
SAVE_AS = Words(en="Save the picture as {formats}.", tr="Görseli {formats} olarak kaydedin.")
TOO_HEAVY = Words(
    en="the picture weighs {size} MB; {platform} takes {limit} MB",
    tr="görsel {size} MB; {platform} en çok {limit} MB alıyor",
)
LIGHTEN = Words(
    en="Save it smaller: 1,080 pixels in width are enough.", tr="Küçülterek kaydedin: 1.080 piksel genişlik yeter."
)
_COMMON = ("JPEG", "PNG")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each network that will not take an item's picture."""
    for outlet in survey.once(outlets):
        if outlet.item.image is not None and outlet.item.image in survey.library.assets:
            yield from _refused(outlet, survey)


def _refused(outlet: Outlet, survey: Survey) -> Iterator[Diagnostic]:
    platform, image = outlet.platform, outlet.item.image or ""
    if image.lower().endswith(".svg"):
        yield _wrong_format(outlet, "SVG")
    elif platform.picture_formats or platform.heaviest_picture:
        picture = survey.picture(image)
        if picture is not None and platform.picture_formats and picture.format not in platform.picture_formats:
            yield _wrong_format(outlet, picture.format)
        elif picture is not None and (limit := _heaviest(outlet, picture)) and picture.size > limit:
            yield _too_heavy(outlet, picture, limit)


def _heaviest(outlet: Outlet, picture: Picture) -> int | None:
    gif = outlet.platform.heaviest_gif if picture.format == "GIF" else None
    return gif or outlet.platform.heaviest_picture


def _wrong_format(outlet: Outlet, format: str) -> Diagnostic:
    message = WRONG_FORMAT(platform=outlet.platform.name, format=format)
    return Diagnostic(outlet.source.place("image"), CODE, message, SAVE_AS(formats=Listed(_COMMON)))


def _too_heavy(outlet: Outlet, picture: Picture, limit: int) -> Diagnostic:
    size = f"{picture.size / 1_000_000:.1f}"
    message = TOO_HEAVY(size=size, platform=outlet.platform.name, limit=limit // 1_000_000)
    return Diagnostic(outlet.source.place("image"), CODE, message, LIGHTEN())
