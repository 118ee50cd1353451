"""An episode that no app would list.

A podcast app takes an episode with a sound and a day; in a show that is heard from the beginning it also needs its
number, or the third part plays before the first. Only asked of episodes that are public, and approved or published.

Source: https://podcasters.apple.com/support/823-podcast-requirements, as other pages quote it, 2026-11-25.

## Wrong

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0902-4000-8000-000000000001
title: How we pack a cold box
status: published
visibility: public
publish: 2026-11-03
---
```

## Right

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0902-4000-8000-000000000001
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

## Türkçe

Hiçbir uygulamanın listelemeyeceği bölüm.

Podcast uygulamaları sesi ve günü olan bölümü alır; baştan sona sırayla dinlenen bir yayında numarası da gerekir,
yoksa üçüncü bölüm birinciden önce çalar. Yalnız herkese açık ve onaylanmış ya da yayımlanmış bölümlere sorulur.

Kaynak: https://podcasters.apple.com/support/823-podcast-requirements, 25 Kasım 2026'da alıntılardan okundu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.episode import Episode
from sahne.rules.media.episodes import is_heard_elsewhere, is_out, listed_episodes
from sahne.said import Words
from sahne.settings import ShowType
from sahne.source import Source
from sahne.survey import Survey

CODE = "SAH902"
SEVERITY = Severity.WARNING

NO_SOUND = Words(en="the episode is out and has no sound", tr="bölüm yayında ama sesi yok")
ADD_SOUND = Words(
    en="Add a line audio: with the file, or write status: draft.",
    tr="Ses dosyasıyla bir audio: satırı ekleyin ya da status: draft yazın.",
)
NO_DAY = Words(
    en="the episode is {status} and has no day", tr="bölümün durumu {status}, ama yayımlanacağı gün yazmıyor"
)
ADD_DAY = Words(en="Add a line publish: with the day.", tr="Günüyle bir publish: satırı ekleyin.")
NO_NUMBER = Words(
    en="the podcast is heard in order, and this episode has no number",
    tr="podcast sırayla dinleniyor, bu bölümün ise numarası yok",
)
ADD_NUMBER = Words(en="Add a line episode: with its number.", tr="Numarasıyla bir episode: satırı ekleyin.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each thing that the apps ask for and a listed episode lacks."""
    for source, episode in listed_episodes(survey):
        yield from _lacking(survey, source, episode)


def _lacking(survey: Survey, source: Source, episode: Episode) -> Iterator[Diagnostic]:
    show = survey.settings.podcast
    if episode.audio is None and is_out(survey, episode) and not is_heard_elsewhere(survey, episode):
        yield Diagnostic(source.place("title"), CODE, NO_SOUND(), ADD_SOUND())
    if episode.publish is None and episode.published_at is None:
        yield Diagnostic(source.place("status"), CODE, NO_DAY(status=str(episode.status)), ADD_DAY())
    if episode.episode is None and show is not None and show.type is ShowType.SERIAL:
        yield Diagnostic(source.place("title"), CODE, NO_NUMBER(), ADD_NUMBER())
