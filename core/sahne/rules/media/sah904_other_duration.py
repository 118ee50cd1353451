"""A duration that is not that of the sound.

Who has ten minutes on the bus picks an episode by its length. A wrong one mostly means that the sound was cut again,
or that the file is that of another episode. Two seconds, and one in a hundred, are let pass.

## Wrong

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0904-4000-8000-000000000001
title: How we pack a cold box
audio: audio/kutu.mp3
duration: 12m
---
```

```text title="content/audio/kutu.mp3" made="mp3 10s"
(ten seconds)
```

## Right

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0904-4000-8000-000000000001
title: How we pack a cold box
audio: audio/kutu.mp3
duration: 10s
---
```

```text title="content/audio/kutu.mp3" made="mp3 10s"
(ten seconds)
```

## Türkçe

Sesin süresini tutmayan süre.

Otobüste on dakikası olan, bölümü süresine bakarak seçer. Yanlış süre çoğu zaman sesin yeniden kurgulandığını ya da
dosyanın başka bir bölüme ait olduğunu gösterir. İki saniyelik ve yüzde birlik farklara göz yumulur.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.episode import Episode
from sahne.rules.media.episodes import ALIVE, spoken
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH904"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the duration is given as {stated}, and the sound is {real} long",
    tr="süre {stated} olarak yazılmış, ses ise {real} sürüyor",
)
HINT = Words(
    en="Write {real}, or make sure that this is the right file.",
    tr="{real} yazın ya da doğru dosya olduğundan emin olun.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each episode whose sound is longer or shorter than it says."""
    for source, episode in survey.of(Episode):
        if episode.duration is None or episode.audio is None or episode.status not in ALIVE:
            continue
        sound = survey.sound(episode.audio)
        stated = episode.duration.total_seconds()
        if sound is not None and abs(sound.duration - stated) > max(2.0, sound.duration / 100):
            real = spoken(sound.duration)
            message = MESSAGE(stated=spoken(stated), real=real)
            yield Diagnostic(source.place("duration"), CODE, message, HINT(real=real))
