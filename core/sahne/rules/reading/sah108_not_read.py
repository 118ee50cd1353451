"""A text in a kind's folder that is not read.

Only files whose name ends in `.md` are items. A text saved as `.txt`, `.docx`, `.markdown` or `.MD` is on no
page and in no calendar, and nobody notices.

## Wrong

```text title="content/jobs/driver.txt"
We look for a driver.
```

## Right

```markdown title="content/jobs/driver.md"
---
id: 6a0c1d1e-0108-4000-8000-000000000001
title: Driver
---
We look for a driver.
```

## Türkçe

Bir türün klasöründe duran, okunmayan metin.

Yalnızca adı `.md` ile biten dosyalar içerik sayılır. `.txt`, `.docx`, `.markdown` ya da `.MD` olarak kaydedilmiş bir metin hiçbir
sayfada ve hiçbir takvimde yer almaz; kimse de farkına varmaz.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.kinds import BY_FOLDER
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH108"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="this file is not read", tr="bu dosya okunmuyor")
HINT = Words(
    en="Save it as plain text under the name {name}.",
    tr="Düz metin olarak, {name} adıyla kaydedin.",
)
_TEXTS = (".md", ".markdown", ".mdown", ".mkd", ".txt", ".doc", ".docx", ".odt", ".rtf", ".pages")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each text in a kind's folder under another ending."""
    for path in survey.library.assets:
        if path.partition("/")[0] in BY_FOLDER and path.lower().endswith(_TEXTS):
            name = path.rpartition("/")[2].partition(".")[0]
            yield Diagnostic(Place(f"content/{path}"), CODE, MESSAGE(), HINT(name=f"{name}.md"))
