"""A title that a network refuses.

YouTube and Pinterest show the title above the film or picture. They take 100 characters, and YouTube takes no `<` and
`>`. A title that is refused is made up again in the upload window, and the item and the film then have two names.

Source: https://developers.google.com/youtube/v3/docs/videos and
https://help.pinterest.com/en-gb/article/review-pin-specs, read on 2026-11-25.

## Wrong

```markdown title="content/channels/youtube.md"
---
id: 6a0c1d1e-0506-4000-8000-000000000001
title: YouTube
platform: YouTube
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0506-4000-8000-000000000002
title: How we pack a cold box, why the ice goes in first, what four summers taught us, and who had the idea one night in August
channel: [youtube]
---
```

## Right

```markdown title="content/channels/youtube.md"
---
id: 6a0c1d1e-0506-4000-8000-000000000001
title: YouTube
platform: YouTube
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0506-4000-8000-000000000002
title: How we pack a cold box, and why the ice goes in first
channel: [youtube]
---
```

## Türkçe

Ağın kabul etmeyeceği başlık.

YouTube ve Pinterest başlığı filmin ya da görselin üstünde gösterir. En çok 100 karakter alırlar; YouTube `<` ve `>`
işaretlerini de almaz. Kabul edilmeyen başlık yükleme penceresinde yeniden uydurulur; sonunda içeriğin adı başka, filmin
adı başka olur.

Kaynak: https://developers.google.com/youtube/v3/docs/videos ve
https://help.pinterest.com/en-gb/article/review-pin-specs, 25 Kasım 2026'da okundu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.channels.outlets import outlets
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH506"
SEVERITY = Severity.WARNING

TOO_LONG = Words(
    en="the title is {length} characters long; {platform} takes {limit}",
    tr="başlık {length} karakter; {platform} en çok {limit} karakter alıyor",
)
SHORTEN = Words(
    en="Take out {over} characters; what matters belongs in the first 40.",
    tr="{over} karakter kısaltın; önemli olan ilk 40 karakterde yer alsın.",
)
REFUSED = Words(en="{platform} takes no {sign} in a title", tr="{platform} başlıkta {sign} işaretini almıyor")
LEAVE_OUT = Words(en="Leave the sign out, or write it as a word.", tr="İşareti çıkarın ya da sözcükle yazın.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each network that will not take an item's title."""
    for outlet in survey.once(outlets):
        platform, title = outlet.platform, outlet.item.title
        if platform.title_limit is None:
            continue
        place = outlet.source.place("title")
        if len(title) > platform.title_limit:
            message = TOO_LONG(length=len(title), platform=platform.name, limit=platform.title_limit)
            yield Diagnostic(place, CODE, message, SHORTEN(over=len(title) - platform.title_limit))
        for sign in platform.not_in_title:
            if sign in title:
                yield Diagnostic(place, CODE, REFUSED(platform=platform.name, sign=sign), LEAVE_OUT())
                break
