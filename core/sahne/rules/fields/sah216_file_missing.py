"""A picture or sound that is not there, or a picture without words.

`image`, `audio` and `transcript` name a file by its path from `content/`. `image_alt` says what the picture
shows, for those who do not see it.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0216-4000-8000-000000000001
title: How we pack a cold box
image: images/kutu.png
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0216-4000-8000-000000000001
title: How we pack a cold box
image: images/kutu.png
image_alt: A blue box with a thermometer on its lid
---
```

```text title="content/images/kutu.png"
(the picture)
```
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from sahne.diagnostic import Diagnostic, Severity
from sahne.source import Source
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH216"
SEVERITY = Severity.ERROR

_FIELDS = ("image", "audio", "transcript")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each file that is named and not there, and for each picture without words."""
    for source in survey.library.sources:
        if source.item is None:
            continue
        for field in _FIELDS:
            file = getattr(source.item, field, None)
            if file is not None and file not in survey.library.assets:
                alike = [other for other in survey.library.assets if other.endswith(PurePosixPath(file).suffix)]
                hint = did_you_mean(file, alike, "Write its path from content/, or put the file there.")
                yield Diagnostic(source.place(field), CODE, f"there is no file content/{file}", hint)
        yield from _without_words(source)


def _without_words(source: Source) -> Iterator[Diagnostic]:
    if source.item is not None and source.item.image and not source.item.image_alt:
        hint = "Add a line below it: image_alt: and what the picture shows."
        yield Diagnostic(source.place("image"), CODE, "the picture has no words for those who do not see it", hint)
