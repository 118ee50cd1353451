"""A chapter that leads nowhere.

Chapters stand on the page of an episode and in podcast apps, and each plays the sound from where it begins. One that
begins after the end plays nothing, and of two that begin at the same moment one is never heard.

## Wrong

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0913-4000-8000-000000000001
title: How we pack a cold box
audio: audio/kutu.mp3
chapters:
  - {start: 0:00, title: The box}
  - {start: 3:10, title: The ice}
---
```

```text title="content/audio/kutu.mp3" made="mp3 10s"
(ten seconds)
```

## Right

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0913-4000-8000-000000000001
title: How we pack a cold box
audio: audio/kutu.mp3
chapters:
  - {start: 0:00, title: The box}
  - {start: 0:06, title: The ice}
---
```

```text title="content/audio/kutu.mp3" made="mp3 10s"
(ten seconds)
```

## Türkçe

Bir yere götürmeyen kısım.

Kısımlar bölümün sayfasında ve podcast uygulamalarında durur, her biri sesi başladığı yerden çalar. Ses bittikten
sonra başlayan kısım hiçbir şey çalmaz; aynı anda başlayan iki kısımdan biri de hiç duyulmaz.
"""

from collections.abc import Iterator
from datetime import timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.episode import Episode
from sahne.rules.media.episodes import ALIVE, spoken
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH913"
SEVERITY = Severity.WARNING

TOO_LATE = Words(
    en="the chapter begins at {start}, and the sound is {real} long",
    tr="kısım {start} anında başlıyor, ses ise {real} sürüyor",
)
WHERE = Words(
    en="Write where it begins, from the start of the sound, or make sure that this is the right file.",
    tr="Sesin başından sayarak nerede başladığını yazın ya da doğru dosya olduğundan emin olun.",
)
TWICE = Words(
    en="two chapters begin at {start}: {one!r} and {other!r}",
    tr="iki kısım da {start} anında başlıyor: {one!r} ve {other!r}",
)
ONE = Words(en="Write where the second one begins.", tr="İkincisinin nerede başladığını yazın.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each chapter behind the end of the sound, or at the start of another one."""
    for source, episode in survey.of(Episode):
        if not episode.chapters or episode.status not in ALIVE:
            continue
        end, titles = _end(survey, episode), dict[timedelta, str]()
        for number, chapter in enumerate(episode.chapters):
            place, start = source.place("chapters", number, "start"), spoken(chapter.start.total_seconds())
            if end is not None and chapter.start >= end:
                yield Diagnostic(place, CODE, TOO_LATE(start=start, real=spoken(end.total_seconds())), WHERE())
            elif chapter.start in titles:
                message = TWICE(start=start, one=titles[chapter.start], other=chapter.title)
                yield Diagnostic(place, CODE, message, ONE())
            titles.setdefault(chapter.start, chapter.title)


def _end(survey: Survey, episode: Episode) -> timedelta | None:
    """When the sound is over: by its file, else as it is written."""
    sound = survey.sound(episode.audio) if episode.audio else None
    return timedelta(seconds=sound.duration) if sound else episode.duration
