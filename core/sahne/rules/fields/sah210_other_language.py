"""A language that the workspace does not publish.

`content/sahne.yml` lists the languages of both sites. An item in another one would be on neither.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0210-4000-8000-000000000001
title: Comment préparer une boîte froide
lang: fr
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0210-4000-8000-000000000001
title: How we pack a cold box
lang: en
---
```

## Türkçe

Çalışma alanının yayımlamadığı bir dil.

`content/sahne.yml` iki sitenin dillerini sayar. Başka dildeki bir içerik ikisinde de yer almaz.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Words, listed
from sahne.survey import Survey

CODE = "SAH210"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="the workspace has no language {lang!r}", tr="çalışma alanında {lang!r} dili yok")
HINT = Words(
    en="Write {languages}, or add the language to content/sahne.yml.",
    tr="{languages} yazın ya da dili content/sahne.yml dosyasına ekleyin.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item whose language is not in the settings."""
    languages = survey.settings.languages
    for item in survey.library.items:
        if item.lang not in languages:
            place = survey.source(item).place("lang")
            yield Diagnostic(place, CODE, MESSAGE(lang=item.lang), HINT(languages=listed(languages)))
