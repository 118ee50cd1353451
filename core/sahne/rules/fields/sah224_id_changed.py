"""An id that has changed.

Calendars know an item by its id. Under a new one it is a new item: everybody who subscribed has it twice, the old one at its
old time for ever, and the numbers that were measured for it belong to nothing.

What is compared is the last commit, or the one that `--diff` names. A copy that gets an id of its own is left alone.

## Wrong

```markdown title="content/events/open-day.md" when="before"
---
id: 6a0c1d1e-0224-4000-8000-000000000001
title: Open day
start: 2026-12-12
---
```

```markdown title="content/events/open-day.md"
---
id: 6a0c1d1e-0224-4000-8000-000000000002
title: Open day
start: 2026-12-12
---
```

## Right

```markdown title="content/events/open-day.md" when="before"
---
id: 6a0c1d1e-0224-4000-8000-000000000001
title: Open day
start: 2026-12-12
---
```

```markdown title="content/events/open-day.md"
---
id: 6a0c1d1e-0224-4000-8000-000000000001
title: Open day
start: 2026-12-13
---
```

## Türkçe

Değişmiş id.

Takvimler bir içeriği id değerinden tanır. Yenisiyle o yeni bir içeriktir: abone olan herkeste iki kez görünür, eskisi sonsuza dek
eski saatinde kalır, onun için ölçülen sayılar da boşta kalır.

Karşılaştırma son kayıtla ya da `--diff` ile anılan kayıtla yapılır. Kendi id değerini alan bir kopyaya dokunulmaz.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.fields.earlier import changed_items
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH224"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="the id was {before}", tr="id önceden {before} idi")
HINT = Words(
    en="Put it back, or everybody who subscribed has the item twice: id: {before}.",
    tr="Eskisini geri yazın, yoksa bu içerik abone olan herkeste iki kez görünür: id: {before}.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item that had another id, which no other item has now."""
    pairs = [(source, item, earlier.id) for source, item, earlier in changed_items(survey) if earlier.id]
    changed = [(source, before) for source, item, before in pairs if item.id != before]
    known = {item.id for item in survey.library.items} if changed else set()
    for source, before in changed:
        if before not in known:
            yield Diagnostic(source.place("id"), CODE, MESSAGE(before=before), HINT(before=before))
