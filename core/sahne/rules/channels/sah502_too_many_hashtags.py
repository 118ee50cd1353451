"""More hashtags than a network takes.

Instagram refuses a caption with more than five, and on Threads only the first becomes a link: the rest are noise
around the one sentence a candidate should read.

Source: Instagram's account @creators, 2025-12-18; Threads shows one topic a post. Read on 2026-11-25.

## Wrong

```markdown title="content/channels/instagram.md"
---
id: 6a0c1d1e-0502-4000-8000-000000000001
title: Instagram
platform: Instagram
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0502-4000-8000-000000000002
title: How we pack a cold box
channel: [instagram]
---
Ice first, then the box.

#cold #box #ice #pharmacy #warehouse #jobs #izmir
```

## Right

```markdown title="content/channels/instagram.md"
---
id: 6a0c1d1e-0502-4000-8000-000000000001
title: Instagram
platform: Instagram
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0502-4000-8000-000000000002
title: How we pack a cold box
channel: [instagram]
---
Ice first, then the box.

#coldchain #warehouse
```

## Türkçe

Ağın aldığından çok etiket.

Instagram beşten çok etiketi olan bir açıklamayı kabul etmez; Threads'te yalnız ilk etiket bağlantıya dönüşür. Gerisi,
adayın okuması gereken tek cümlenin çevresinde gürültüdür.

Kaynak: Instagram'ın @creators hesabı, 18 Aralık 2025; Threads gönderi başına bir konu gösterir. 25 Kasım 2026'da
okundu.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.rules.channels.outlets import Outlet, outlets
from sahne.said import Counted, Words
from sahne.survey import Survey

CODE = "SAH502"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="there are {found}; {platform} takes {limit}", tr="{found} var; {platform} en çok {limit} alıyor")
HINT = Words(
    en="Keep the {limit} that a candidate would search for.", tr="Adayların arayacağı {limit} etiketi bırakın."
)
HASHTAGS = Words(en="hashtag|hashtags", tr="etiket")
_HASHTAG = re.compile(r"(?<![\w#&/])#(?=\w*[^\W\d])\w+")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each network that an item's text has too many hashtags for."""
    for outlet in survey.once(outlets):
        limit = outlet.platform.hashtags
        if limit is None or outlet.source.outline.size <= 3 * limit or not outlet.is_the_text:
            continue
        found = _HASHTAG.findall(outlet.text)
        if len(found) > limit:
            message = MESSAGE(found=Counted(len(found), HASHTAGS), platform=outlet.platform.name, limit=limit)
            yield Diagnostic(_place(outlet, found[limit]), CODE, message, HINT(limit=limit))


def _place(outlet: Outlet, hashtag: str) -> Place:
    """Of the first that is too many."""
    index = outlet.source.text.find(hashtag, outlet.source.front.body if outlet.source.front else 0)
    return outlet.source.text_place(index) if index >= 0 else outlet.place
