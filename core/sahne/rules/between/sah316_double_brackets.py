"""A link in double brackets.

Obsidian and wikis know `[[gece-vardiyasi]]`; the sites do not, and candidates read the brackets as they stand. A link has its
words in square brackets and the file or address behind them in round ones, and Obsidian can write it so: switch off
"Use [[Wikilinks]]" in its settings for files and links.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0316-4000-8000-000000000001
title: How we pack a cold box
---
Read about [[gece-vardiyasi|our night shift]].
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0316-4000-8000-000000000001
title: How we pack a cold box
---
Read about [our night shift](../stories/gece-vardiyasi.md).
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0316-4000-8000-000000000002
title: The night shift
---
```

## Türkçe

Çift köşeli ayraçla yazılmış bağlantı.

`[[gece-vardiyasi]]` yazımını Obsidian ile vikiler bilir, bu iki site bilmez; aday ayraçları olduğu gibi okur. Bağlantının
sözleri köşeli ayraçta, dosyası ya da adresi arkasındaki yuvarlak ayraçta durur. Obsidian da böyle yazabilir: dosya ve bağlantı
ayarlarındaki "Use [[Wikilinks]]" seçeneğini kapatın.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.markup import prose
from sahne.models.item import Status
from sahne.said import Words
from sahne.source import Source

CODE = "SAH316"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{link!r} is no link on the sites", tr="{link!r} sitelerde bağlantı olmuyor")
HINT = Words(
    en="Write the words, and the path of the file behind them: [{words}](../stories/name.md).",
    tr="Sözleri, arkasına da dosyanın yolunu yazın: [{words}](../stories/ad.md).",
)
PICTURE = Words(
    en="Write what the picture shows, and its path behind that: ![A blue box](../images/name.jpg).",
    tr="Görselde ne olduğunu, arkasına da yolunu yazın: ![Mavi bir kutu](../images/ad.jpg).",
)
_OVER = (Status.CANCELLED, Status.ARCHIVED)
_LINK = re.compile(r"(?<![\\\[])(?P<sign>!?)\[\[(?P<target>[^\[\]|^\n]+)(?:\|(?P<words>[^\[\]\n]+))?\]\](?![(\[\]])")


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each ``[[name]]`` outside of code."""
    start = source.front.body if source.front else 0
    if source.item is None or source.text.find("[", start) < 0 or source.item.status in _OVER:
        return
    for match in _LINK.finditer(prose(source.text[start:])):
        words = (match["words"] or match["target"]).strip()
        hint = PICTURE() if match["sign"] else HINT(words=words)
        yield Diagnostic(source.text_place(start + match.start()), CODE, MESSAGE(link=match[0]), hint)
