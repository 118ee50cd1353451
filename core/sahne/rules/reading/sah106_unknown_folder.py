"""A Markdown file in a folder that is no kind.

The folder below `content/` says what an item is: `content/jobs/` holds jobs. A file anywhere else is in no
list, on no page and in no calendar. A README.md is left alone.

## Wrong

```markdown title="content/job/driver.md"
---
id: 6a0c1d1e-0006-4000-8000-000000000001
title: Driver
---
```

## Right

```markdown title="content/jobs/driver.md"
---
id: 6a0c1d1e-0006-4000-8000-000000000001
title: Driver
---
```

## Türkçe

Hiçbir türe ait olmayan bir klasördeki Markdown dosyası.

Öğenin ne olduğunu `content/` altındaki klasör söyler: `content/jobs/` ilanları tutar. Başka bir yerdeki dosya hiçbir
listede, hiçbir sayfada ve hiçbir takvimde görünmez. README.md dosyalarına dokunulmaz.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.kinds import BY_FOLDER
from sahne.rules.words import KIND_WORDS
from sahne.said import Words, listed
from sahne.source import Source
from sahne.suggest import DID_YOU_MEAN, did_you_mean
from sahne.turkish import fold

CODE = "SAH106"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="{folder} is the folder of no kind of item", tr="{folder} hiçbir içerik türünün klasörü değil")
MOVE = Words(en="Move it to the folder of its kind: {folders}.", tr="Dosyayı türünün klasörüne taşıyın: {folders}.")

_TURKISH = {fold(KIND_WORDS[kind.name].tr): kind.folder for kind in BY_FOLDER.values()} | {"paylasim": "posts"}
"""What a kind is called in Turkish, folded -> its folder."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a file that stands in no kind's folder."""
    for fault in source.faults_of("no_kind"):
        folder, _, file = source.path.removeprefix("content/").partition("/")
        where = f"content/{folder}/" if file else "content/"
        hint = (
            did_you_mean(folder, BY_FOLDER, MOVE(folders=listed(BY_FOLDER)))
            if file
            else MOVE(folders=listed(BY_FOLDER))
        )
        turkish = _TURKISH.get(re.sub("l[ae]r$", "", fold(folder)))
        if turkish:
            hint = DID_YOU_MEAN(word=turkish)
        yield Diagnostic(source.fault_place(fault), CODE, MESSAGE(folder=where), hint)
