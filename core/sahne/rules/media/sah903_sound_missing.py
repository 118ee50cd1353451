"""An episode that goes out within a week and has no sound yet.

Cutting, listening again and the consent of the guest take days. An episode that is not there by its day leaves a hole
in the rhythm that subscribers notice first.

## Wrong

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0903-4000-8000-000000000001
title: How we pack a cold box
status: review
publish: 2026-11-27T08:30
---
```

## Right

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0903-4000-8000-000000000001
title: How we pack a cold box
status: review
publish: 2026-11-27T08:30
audio: audio/kutu.mp3
---
```

```text title="content/audio/kutu.mp3" made="mp3 2s"
(the sound)
```

## Türkçe

Bir hafta içinde yayımlanacak ama sesi henüz olmayan bölüm.

Kurgu, yeniden dinleme ve konuğun onayı günler alır. Gününde çıkmayan bir bölüm, yayının düzeninde abonelerin hemen
fark ettiği bir boşluk bırakır.
"""

from collections.abc import Iterator
from datetime import timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.episode import Episode
from sahne.models.item import Status
from sahne.rules.media.episodes import ALIVE, day_of
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH903"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the episode goes out on {day} and has no sound yet", tr="bölüm {day} günü yayımlanacak, sesi ise henüz yok"
)
HINT = Words(
    en="Add a line audio: with the file, or move publish: to a later day.",
    tr="Ses dosyasıyla bir audio: satırı ekleyin ya da publish: alanına daha ileri bir gün yazın.",
)
_SOON = timedelta(days=7)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each episode of the next seven days that has no sound."""
    for source, episode in survey.of(Episode):
        if episode.audio is None and episode.publish is not None and episode.status in ALIVE - {Status.PUBLISHED}:
            day = day_of(episode.publish)
            if survey.today <= day <= survey.today + _SOON and survey.settings.moment(episode.publish) > survey.now:
                yield Diagnostic(source.place("publish"), CODE, MESSAGE(day=day), HINT())
