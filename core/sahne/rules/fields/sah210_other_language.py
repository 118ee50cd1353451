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
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.suggest import listed
from sahne.survey import Survey

CODE = "SAH210"
SEVERITY = Severity.ERROR


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item whose language is not in the settings."""
    languages = survey.library.settings.languages
    for source in survey.library.sources:
        if source.item is not None and source.item.lang not in languages:
            hint = f"Write {listed(languages)}, or add the language to content/sahne.yml."
            yield Diagnostic(source.place("lang"), CODE, f"the workspace has no language {source.item.lang!r}", hint)
