"""Two episodes with the same sound.

Apple leaves out an episode whose sound another one has already: it is on the portal and in no app. Mostly the line
was copied from the last episode.

Source: https://podcasters.apple.com/support/823-podcast-requirements, as other pages quote it, 2026-11-25.

## Wrong

```markdown title="content/episodes/gece.md"
---
id: 6a0c1d1e-0911-4000-8000-000000000001
title: Gece vardiyası
audio: audio/gece.mp3
---
```

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0911-4000-8000-000000000002
title: Soğuk kutu
audio: audio/gece.mp3
---
```

```text title="content/audio/gece.mp3" made="mp3 2s"
(the sound)
```

## Right

```markdown title="content/episodes/gece.md"
---
id: 6a0c1d1e-0911-4000-8000-000000000001
title: Gece vardiyası
audio: audio/gece.mp3
---
```

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0911-4000-8000-000000000002
title: Soğuk kutu
audio: audio/kutu.mp3
---
```

```text title="content/audio/gece.mp3" made="mp3 2s"
(the sound)
```

```text title="content/audio/kutu.mp3" made="mp3 2s"
(another sound)
```

## Türkçe

Aynı sesi taşıyan iki bölüm.

Apple, sesi başka bir bölümde de olan bölümü dışarıda bırakır: Bölüm portalda durur, hiçbir uygulamada görünmez. Çoğu
zaman satır son bölümden kopyalanmıştır.

Kaynak: https://podcasters.apple.com/support/823-podcast-requirements, 25 Kasım 2026'da alıntılardan okundu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.episode import Episode
from sahne.rules.media.episodes import ALIVE
from sahne.rules.words import originals_first
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH911"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="this is the sound of {title!r} already", tr="bu ses zaten şu bölümün: {title!r}")
HINT = Words(en="Write the file of this episode.", tr="Bu bölümün kendi ses dosyasını yazın.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each episode whose sound another one has; versions in other languages may share it."""
    first: dict[str, Episode] = {}
    for source in originals_first(source for source, _ in survey.of(Episode)):
        episode = source.item
        if not isinstance(episode, Episode) or episode.audio is None or episode.status not in ALIVE:
            continue
        other = first.setdefault(episode.audio, episode)
        if other is not episode and other.group != episode.group:
            yield Diagnostic(source.place("audio"), CODE, MESSAGE(title=other.title), HINT())
