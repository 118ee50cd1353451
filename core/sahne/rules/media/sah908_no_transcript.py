"""An episode that cannot be read.

Who does not hear, sits in a loud hall, or reads Turkish better than they hear it, has nothing of an episode without
its text; search engines have nothing either. WCAG 2.2 asks for it (1.2.1, level A). A heading such as *Transcript* in
the text counts.

Source: https://www.w3.org/TR/WCAG22/#audio-only-and-video-only-prerecorded, as other pages quote it, 2026-11-25.

## Wrong

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0908-4000-8000-000000000001
title: How we pack a cold box
status: published
visibility: public
publish: 2026-11-03
audio: audio/kutu.mp3
---
```

```text title="content/audio/kutu.mp3" made="mp3 2s"
(the sound)
```

## Right

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0908-4000-8000-000000000001
title: How we pack a cold box
status: published
visibility: public
publish: 2026-11-03
audio: audio/kutu.mp3
transcript: audio/kutu.txt
---
```

```text title="content/audio/kutu.mp3" made="mp3 2s"
(the sound)
```

```text title="content/audio/kutu.txt"
Ice first, then the box.
```

## Türkçe

Okunamayan bölüm.

Duymayan, gürültülü bir salonda oturan ya da okuduğunu dinlediğinden iyi anlayan biri için metni olmayan bir bölüm yok
gibidir; arama motorları için de öyle. WCAG 2.2 metni şart koşar (1.2.1, A düzeyi).
Metindeki *Döküm* gibi bir başlık yeterlidir.

Kaynak: https://www.w3.org/TR/WCAG22/#audio-only-and-video-only-prerecorded, 25 Kasım 2026'da alıntılardan okundu.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.media.episodes import is_out, listed_episodes
from sahne.said import Words
from sahne.survey import Survey
from sahne.turkish import fold

CODE = "SAH908"
SEVERITY = Severity.ADVICE

MESSAGE = Words(en="the episode has no transcript", tr="bölümün yazılı dökümü yok")
HINT = Words(
    en="Add a line transcript: with a text file of what is said.",
    tr="Söylenenleri içeren bir metin dosyasıyla transcript: satırı ekleyin.",
)
_HEADING = re.compile(r"^#{1,6} .*(?:transcript|dokum|desifre|bolumun metni|konusma metni|tam metin)", re.MULTILINE)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each episode that can be heard and not read."""
    for source, episode in listed_episodes(survey):
        if episode.audio is None or episode.transcript is not None or not is_out(survey, episode):
            continue
        if not _HEADING.search("\n".join(fold(line) for line in source.body.split("\n") if line.startswith("#"))):
            yield Diagnostic(source.place("audio"), CODE, MESSAGE(), HINT())
