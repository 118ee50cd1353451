"""A sound that podcast apps refuse.

Apple reads MP3 and AAC (M4A) from a feed; Spotify fetches files of up to 200 MB. Anything else plays in the studio
and is silent on the listener's phone.

Source: https://podcasters.apple.com/support/893-audio-requirements; Spotify, Podcast Delivery Specification 1.6; as
other pages quote them, 2026-11-25.

## Wrong

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0906-4000-8000-000000000001
title: How we pack a cold box
audio: audio/kutu.wav
---
```

```text title="content/audio/kutu.wav" made="wav 2s"
(a sound in WAV)
```

## Right

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0906-4000-8000-000000000001
title: How we pack a cold box
audio: audio/kutu.mp3
---
```

```text title="content/audio/kutu.mp3" made="mp3 2s"
(the same sound in MP3)
```

## Türkçe

Podcast uygulamalarının kabul etmeyeceği ses.

Apple yayın akışından MP3 ve AAC (M4A) okur; Spotify en çok 200 MB'lık dosyaları alır. Başka her şey stüdyoda çalar,
dinleyenin telefonunda susar.

Kaynak: https://podcasters.apple.com/support/893-audio-requirements; Spotify, Podcast Delivery Specification 1.6; 25
Kasım 2026'da başka sayfalardaki alıntılardan okundu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.episode import Episode
from sahne.rules.media.episodes import ALIVE
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH906"
SEVERITY = Severity.WARNING

OTHER_FORMAT = Words(
    en="podcast apps take no sound in {format}", tr="podcast uygulamaları {format} türünde ses almıyor"
)
SAVE_AS = Words(
    en="Save it as MP3, at 96 to 128 kbit/s for speech.", tr="MP3 olarak kaydedin; konuşma için 96-128 kbit/sn."
)
NO_SOUND = Words(en="this file is no sound that can be played", tr="bu dosya çalınabilir bir ses değil")
TOO_HEAVY = Words(
    en="the sound weighs {size} MB; Spotify takes 200 MB", tr="ses {size} MB; Spotify en çok 200 MB alıyor"
)
LIGHTEN = Words(
    en="Save it as MP3 at 128 kbit/s: an hour then weighs 58 MB.",
    tr="128 kbit/sn MP3 olarak kaydedin: bir saat 58 MB tutar.",
)
_HEAVIEST = 200_000_000
_REFUSED = ("wav", "ogg", "flac", "aiff", "wma")
_KNOWN = (".mp3", ".m4a")
"""Names of files that can be read here whenever they can be played."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each episode whose sound the apps do not take."""
    for source, episode in survey.of(Episode):
        if episode.audio is None or episode.status not in ALIVE or episode.audio not in survey.library.assets:
            continue
        sound, place = survey.sound(episode.audio), source.place
        if sound is None and episode.audio.lower().endswith(_KNOWN):
            yield Diagnostic(place("audio"), CODE, NO_SOUND(), SAVE_AS())
        elif sound is not None and sound.format in _REFUSED:
            yield Diagnostic(place("audio"), CODE, OTHER_FORMAT(format=sound.format.upper()), SAVE_AS())
        elif sound is not None and sound.size > _HEAVIEST:
            yield Diagnostic(place("audio"), CODE, TOO_HEAVY(size=sound.size // 1_000_000), LIGHTEN())
