"""A sound whose file name is not made of plain letters.

Apple asks for file names of a–z, A–Z and 0–9. With `bölüm 1.mp3` the address in the feed has percent signs in it,
some apps write it another way, and the episode does not play there. Hyphens, underscores and points are fine.

Source: https://podcasters.apple.com/support/823-podcast-requirements, as other pages quote it, 2026-11-25.

## Wrong

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0910-4000-8000-000000000001
title: How we pack a cold box
audio: audio/Soğuk kutu.mp3
---
```

```text title="content/audio/Soğuk kutu.mp3" made="mp3 2s"
(the sound)
```

## Right

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0910-4000-8000-000000000001
title: How we pack a cold box
audio: audio/soguk-kutu.mp3
---
```

```text title="content/audio/soguk-kutu.mp3" made="mp3 2s"
(the sound)
```

## Türkçe

Adı yalın harflerden oluşmayan ses dosyası.

Apple, dosya adlarında yalnız a–z, A–Z ve 0–9 ister. `bölüm 1.mp3` gibi bir adın yayın akışındaki adresi yüzde
işaretleriyle dolar, bazı uygulamalar bunu başka türlü yazar ve bölüm orada çalmaz. Kısa çizgi, alt çizgi ve nokta
sorun olmaz.

Kaynak: https://podcasters.apple.com/support/823-podcast-requirements, 25 Kasım 2026'da alıntılardan okundu.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.episode import Episode
from sahne.rules.media.episodes import ALIVE
from sahne.said import Words
from sahne.source import Source
from sahne.turkish import slugify

CODE = "SAH910"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="podcast apps stumble over a file name like {name!r}",
    tr="podcast uygulamaları böyle bir dosya adıyla sorun çıkarıyor: {name!r}",
)
HINT = Words(
    en="Name the file {plain!r}, and write the same here.", tr="Dosyanın adını {plain!r} yapın, buraya da öyle yazın."
)
_PLAIN = re.compile(r"[\w./-]+", re.ASCII)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a sound with other signs in its name."""
    episode = source.item
    if not isinstance(episode, Episode) or episode.audio is None or episode.status not in ALIVE:
        return
    if not _PLAIN.fullmatch(episode.audio):
        folder, _, name = episode.audio.rpartition("/")
        stem, _, ending = name.rpartition(".")
        plain = f"{slugify(stem or ending)}.{ending}" if stem else slugify(ending)
        path = f"{'/'.join(slugify(part) for part in folder.split('/'))}/{plain}" if folder else plain
        yield Diagnostic(source.place("audio"), CODE, MESSAGE(name=episode.audio), HINT(plain=path))
