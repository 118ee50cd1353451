"""A post without a picture, for a network that takes none without.

Instagram and Pinterest refuse a text alone. Found on the day it goes out, the picture is whatever is at hand.
Only what is in review or approved is reported.

Source: https://octopost.ink/docs/platforms/instagram, read on 2026-11-25.

## Wrong

```markdown title="content/channels/instagram.md"
---
id: 6a0c1d1e-0508-4000-8000-000000000001
title: Instagram
platform: Instagram
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0508-4000-8000-000000000002
title: How we pack a cold box
status: approved
channel: [instagram]
---
Ice first, then the box.
```

## Right

```markdown title="content/channels/instagram.md"
---
id: 6a0c1d1e-0508-4000-8000-000000000001
title: Instagram
platform: Instagram
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0508-4000-8000-000000000002
title: How we pack a cold box
status: approved
channel: [instagram]
image: images/kutu.jpg
image_alt: A blue box with a thermometer on its lid
---
Ice first, then the box.
```

```text title="content/images/kutu.jpg" made="jpeg 1080x1080"
(the picture)
```

## Türkçe

Görselsiz gönderi almayan ağa görselsiz gönderi.

Instagram ve Pinterest tek başına metin kabul etmez. Yayın günü fark edilirse, elde hangi görsel varsa o konur.
Yalnız incelemedeki ya da onaylanmış gönderiler bildirilir.

Kaynak: https://octopost.ink/docs/platforms/instagram, 25 Kasım 2026'da okundu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.channels.outlets import READY, outlets
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH508"
SEVERITY = Severity.ADVICE

MESSAGE = Words(
    en="it goes out on {platform}, which takes no post without a picture",
    tr="{platform} görselsiz gönderi almıyor, bu gönderide ise görsel yok",
)
HINT = Words(
    en="Add a line image: with the picture, and image_alt: with what it shows; for a film, its first frame.",
    tr="Görsel için image:, ne gösterdiği için image_alt: satırı ekleyin; film ise ilk karesini koyun.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each post that is ready for a network that wants a picture, and has none."""
    for outlet in survey.once(outlets):
        item = outlet.item
        if outlet.platform.needs_picture and item.image is None and item.status in READY and item.kind == "post":
            yield Diagnostic(outlet.place, CODE, MESSAGE(platform=outlet.platform.name), HINT())
