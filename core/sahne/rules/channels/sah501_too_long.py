"""A text longer than its network takes.

The network cuts it or refuses it, and somebody shortens it in a hurry on the evening it goes out. Each network counts
in its own way: X counts every link as 23 and an emoji as two, Bluesky counts what a reader sees as one sign. The text
is counted here as it is pasted, without the marks of Markdown. An item that names the portal among its channels has a
page there, and its text is not counted.

Limits: X 280, Bluesky 300, Mastodon and Threads 500, Pinterest 500, Instagram 2,200, LinkedIn 3,000, TikTok 4,000,
YouTube 5,000; read on 2026-11-25. An account that may write more says so in its channel's file, with `text_limit`.

## Wrong

```markdown title="content/channels/x.md"
---
id: 6a0c1d1e-0501-4000-8000-000000000001
title: X
platform: X (Twitter)
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0501-4000-8000-000000000002
title: How we pack a cold box
channel: [x]
---
Ice first, then the box. That is the rule, and it took us four summers to find out why it has to be that way round.
A box that is packed warm stays warm for forty minutes, and forty minutes is the whole of the road to the first pharmacy.
So now the ice goes in at night, and the box waits for it.
```

## Right

```markdown title="content/channels/x.md"
---
id: 6a0c1d1e-0501-4000-8000-000000000001
title: X
platform: X (Twitter)
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0501-4000-8000-000000000002
title: How we pack a cold box
channel: [x]
---
Ice first, then the box: a box that is packed warm stays warm for forty minutes, and that is the whole of the road to the
first pharmacy. https://www.yelkovan.example/a-very-long-address-that-counts-as-twenty-three-characters-here/ice-first
```

## Türkçe

Yayımlanacağı ağın aldığından uzun metin.

Ağ böyle bir metni ya keser ya da hiç almaz; yayın akşamı biri aceleyle kısaltır. Her ağın sayma biçimi başkadır: X
her bağlantıyı 23, emojiyi iki karakter sayar; Bluesky okurun tek işaret olarak gördüğünü bir sayar. Metin burada
Markdown işaretleri olmadan, yapıştırılacağı haliyle sayılır. Kanalları arasında portal da olan bir içeriğin orada
sayfası vardır; onun metni sayılmaz.

Sınırlar: X 280, Bluesky 300, Mastodon ve Threads 500, Pinterest 500, Instagram 2.200, LinkedIn 3.000, TikTok 4.000,
YouTube 5.000 (25 Kasım 2026'da okundu). Daha uzun yazabilen bir hesap bunu kanal dosyasında `text_limit` ile
belirtir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.channels.outlets import Outlet, outlets
from sahne.said import Said, Words
from sahne.survey import Survey

CODE = "SAH501"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the text has {length} characters, as {platform} counts; its limit is {limit}",
    tr="metin, {platform} sayımıyla {length} karakter; en çok {limit} karakter olabilir",
)
SHORTEN = Words(
    en="Take out {over} characters, or give the whole text a page on the portal and write a short one for {platform}.",
    tr="{over} karakter kısaltın; ya da uzun metni portala koyup {platform} için kısa bir metin yazın.",
)
MAY_WRITE_MORE = Words(
    en="Take out {over} characters; if this account may write more, say so with text_limit in {file}.",
    tr="{over} karakter kısaltın; bu hesap daha uzun yazabiliyorsa {file} dosyasına text_limit satırı ekleyin.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each network that an item's text is too long for."""
    for outlet in survey.once(outlets):
        limit = outlet.channel.text_limit or outlet.platform.text_limit
        if limit is None or outlet.source.outline.size * outlet.platform.widest <= limit or not outlet.is_the_text:
            continue
        length = outlet.platform.count(outlet.text)
        if length > limit:
            message = MESSAGE(length=length, platform=outlet.platform.name, limit=limit)
            yield Diagnostic(outlet.place, CODE, message, _hint(outlet, length - limit))


def _hint(outlet: Outlet, over: int) -> Said:
    if outlet.platform.limit_varies and outlet.channel.text_limit is None:
        return MAY_WRITE_MORE(over=over, file=outlet.channel.path)
    return SHORTEN(over=over, platform=outlet.platform.name)
