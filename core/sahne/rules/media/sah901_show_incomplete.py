"""A podcast that no app would list.

Apple Podcasts and Spotify take a show with a title, a description, a language, a category, a cover and a word on
whether there is strong language in it; Spotify writes to the owner's address to make sure who that is. Without them
the feed is refused, and the episodes are heard on the portal alone. Only asked for once an episode is approved and
public.

Source: https://podcasters.apple.com/support/823-podcast-requirements, as other pages quote it, 2026-11-25.

## Wrong

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0901-4000-8000-000000000001
title: How we pack a cold box
status: approved
visibility: public
publish: 2026-12-01
---
```

## Right

```yaml title="content/sahne.yml"
podcast:
  title: Cold Talk
  description: Twelve minutes with somebody who works in the cold.
  email: podcast@yelkovan.example
  category: Business > Careers
  explicit: false
  image: images/cover.jpg
```

```text title="content/images/cover.jpg" made="jpeg 1400x1400"
(the cover)
```

```markdown title="content/episodes/kutu.md"
---
id: 6a0c1d1e-0901-4000-8000-000000000001
title: How we pack a cold box
status: approved
visibility: public
publish: 2026-12-01
---
```

## Türkçe

Hiçbir uygulamanın listelemeyeceği podcast.

Apple Podcasts ve Spotify bir yayını başlığı, tanıtımı, dili, kategorisi, kapağı ve içinde ağır söz olup olmadığı
belliyse alır; Spotify sahibin kim olduğundan emin olmak için bir adrese e-posta gönderir. Bunlar yoksa yayın akışı
kabul edilmez, bölümler yalnız portalda dinlenir. Ancak onaylanmış ve herkese açık bir bölüm olduğunda sorulur.

Kaynak: https://podcasters.apple.com/support/823-podcast-requirements, 25 Kasım 2026'da alıntılardan okundu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.media.episodes import listed_episodes
from sahne.said import AND, Listed, Words
from sahne.survey import Survey

CODE = "SAH901"
SEVERITY = Severity.WARNING

NO_SHOW = Words(
    en="there are episodes, but nothing about the podcast that they belong to",
    tr="bölümler var ama ait oldukları podcast hakkında hiçbir şey yazmıyor",
)
INCOMPLETE = Words(en="the podcast lacks {fields}", tr="podcast ayarlarında eksik var: {fields}")
HINT = Words(
    en="Add a line for each of these below podcast: {fields}.",
    tr="podcast: altına her biri için bir satır yazın: {fields}.",
)
_ASKED = ("title", "description", "email", "category", "explicit", "image")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic where there is an episode for the apps, and the show lacks what they ask for."""
    show = survey.settings.podcast
    missing = tuple(field for field in _ASKED if show is None or getattr(show, field) in (None, ()))
    if missing and next(listed_episodes(survey), None) is not None:
        fields = Listed(missing, AND)
        message = NO_SHOW() if show is None else INCOMPLETE(fields=fields)
        yield Diagnostic(survey.settings_place("podcast"), CODE, message, HINT(fields=fields))
