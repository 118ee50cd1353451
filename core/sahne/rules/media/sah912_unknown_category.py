"""A podcast category that the apps do not know.

Apple Podcasts and Spotify have one list of categories, in English, and every letter counts. A show with another word
is listed nowhere that people browse.

Source: https://podcasters.apple.com/support/1691-apple-podcasts-categories, as other pages quote it, 2026-11-25.

## Wrong

```yaml title="content/sahne.yml"
podcast:
  title: Cold Talk
  category: Careers
```

## Right

```yaml title="content/sahne.yml"
podcast:
  title: Cold Talk
  category: Business > Careers
```

## Türkçe

Uygulamaların tanımadığı podcast kategorisi.

Apple Podcasts ile Spotify'ın İngilizce tek bir kategori listesi vardır ve her harf önemlidir. Listede olmayan bir
sözcük yazılırsa yayın, insanların gezindiği hiçbir yerde görünmez.

Kaynak: https://podcasters.apple.com/support/1691-apple-podcasts-categories, 25 Kasım 2026'da alıntılardan okundu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.podcast_categories import CATEGORIES
from sahne.said import Words
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH912"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="podcast apps know no category {name!r}", tr="podcast uygulamaları böyle bir kategori tanımıyor: {name!r}"
)
HINT = Words(
    en="Write one of Apple's categories, for example Business > Careers.",
    tr="Apple'ın kategorilerinden birini yazın, örneğin Business > Careers.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each category that is not in the list."""
    show = survey.settings.podcast
    for name in show.category if show else ():
        if name not in CATEGORIES:
            known = {category.rpartition("> ")[2]: category for category in sorted(CATEGORIES)}
            hint = did_you_mean(known.get(name, name), CATEGORIES, HINT())
            yield Diagnostic(survey.settings_place("podcast", "category"), CODE, MESSAGE(name=name), hint)
