"""Two episodes with the same number.

Apps sort by season and number: of two with the same one, which comes first is left to chance, and a listener who
follows the show in order misses one. Mostly the file was copied from the last episode. Language versions of an
episode share its number.

## Wrong

```markdown title="content/episodes/gece.md"
---
id: 6a0c1d1e-0907-4000-8000-000000000001
title: Gece vardiyası
season: 1
episode: 2
---
```

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0907-4000-8000-000000000002
title: Soğuk kutu
season: 1
episode: 2
---
```

## Right

```markdown title="content/episodes/gece.md"
---
id: 6a0c1d1e-0907-4000-8000-000000000001
title: Gece vardiyası
season: 1
episode: 2
---
```

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0907-4000-8000-000000000002
title: Soğuk kutu
season: 1
episode: 3
---
```

## Türkçe

Aynı numarayı taşıyan iki bölüm.

Uygulamalar sezona ve numaraya göre sıralar: Numarası aynı olan iki bölümden hangisinin önce geleceği şansa kalır,
sırayla dinleyen biri birini kaçırır. Çoğu zaman dosya son bölümden kopyalanmıştır. Bir bölümün dil sürümleri aynı
numarayı taşır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.episode import Episode
from sahne.models.item import Status
from sahne.rules.words import originals_first
from sahne.said import Words
from sahne.source import Source
from sahne.survey import Survey

CODE = "SAH907"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the number {number} is already that of {title!r}", tr="{number} numarası zaten şu bölümün: {title!r}"
)
OF_SEASON = Words(
    en="season {season} has an episode {number} already: {title!r}",
    tr="{season}. sezonda {number} numaralı bölüm zaten var: {title!r}",
)
HINT = Words(en="Write {free}, or the season that it belongs to.", tr="{free} yazın ya da ait olduğu sezonu belirtin.")
_GONE = (Status.IDEA, Status.CANCELLED)

Numbered = dict[tuple[str, int | None], dict[int, Episode]]
"""Language and season -> number -> the episode."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each episode whose number another of its season and language has."""
    taken: Numbered = {}
    doubled: list[tuple[Source, Episode]] = []
    for source in originals_first(source for source, _ in survey.of(Episode)):
        episode = source.item
        if isinstance(episode, Episode) and episode.episode is not None and episode.status not in _GONE:
            first = taken.setdefault((episode.lang, episode.season), {}).setdefault(episode.episode, episode)
            if first is not episode and first.group != episode.group:
                doubled.append((source, episode))
    for source, episode in doubled:
        yield _finding(source, episode, taken[episode.lang, episode.season])


def _finding(source: Source, episode: Episode, season: dict[int, Episode]) -> Diagnostic:
    number = episode.episode or 0
    title = season[number].title
    if episode.season is None:
        message = MESSAGE(number=number, title=title)
    else:
        message = OF_SEASON(season=episode.season, number=number, title=title)
    return Diagnostic(source.place("episode"), CODE, message, HINT(free=max(season) + 1))
