"""A number in the title of an episode.

Apps show the number by themselves, from `episode`. A title that begins with it reads “12. Episode 12: The cold box”
on a phone, and the words that would make somebody listen are cut off behind it. Apple asks to leave it out.

Source: https://podcasters.apple.com/support/823-podcast-requirements and its guide to RSS, as other pages quote it, 2026-11-25.

## Wrong

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0909-4000-8000-000000000001
title: "Episode 12: The cold box"
episode: 12
---
```

## Right

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0909-4000-8000-000000000001
title: The cold box
episode: 12
---
```

## Türkçe

Bölüm başlığında numara.

Uygulamalar numarayı `episode` alanından alıp kendileri gösterir. Numarayla başlayan bir başlık telefonda “12. Bölüm
12: Soğuk kutu” diye görünür, dinletecek sözcükler de ekrana sığmaz. Apple numaranın başlığa yazılmamasını ister.

Kaynak: https://podcasters.apple.com/support/823-podcast-requirements ve Apple'ın RSS kılavuzu, 25 Kasım 2026'da
başka sayfalardaki alıntılardan okundu.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.episode import Episode
from sahne.rules.media.episodes import ALIVE
from sahne.said import Said, Words
from sahne.source import Source

CODE = "SAH909"
SEVERITY = Severity.ADVICE

MESSAGE = Words(
    en="the title begins with the episode's number: {number!r}", tr="başlık bölümün numarasıyla başlıyor: {number!r}"
)
TITLE_ONLY = Words(
    en="Write {rest!r}; the number stands in episode.", tr="{rest!r} yazın; numara episode alanında duruyor."
)
MOVE = Words(
    en="Write {rest!r}, and a line episode: with the number.",
    tr="{rest!r} yazın, numarayı da bir episode: satırına alın.",
)
NAMELESS = Words(
    en="Write what the episode is about; apps show the number by themselves.",
    tr="Bölümün ne hakkında olduğunu yazın; numarayı uygulamalar kendileri gösterir.",
)
_NUMBER = re.compile(
    r"(?:(?:episode|bölüm|ep\.?|bl\.?)\s*#?\d+|\d+\.\s*bölüm|s\d+\s*e\d+|s\d+\s*b\d+|#\d+)\s*(?:[:.,|–—-]\s*|$|(?<=\d)\s+(?=\S))",
    re.IGNORECASE,
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for an episode whose title begins with its number."""
    episode = source.item
    if not isinstance(episode, Episode) or episode.status not in ALIVE:
        return
    found = _NUMBER.match(episode.title)
    if found is not None:
        number, rest = found[0].strip(" :.,|–—-"), episode.title[found.end() :]
        yield Diagnostic(source.place("title"), CODE, MESSAGE(number=number), _hint(episode, rest))


def _hint(episode: Episode, rest: str) -> Said:
    if not rest:
        return NAMELESS()
    return MOVE(rest=rest) if episode.episode is None else TITLE_ONLY(rest=rest)
