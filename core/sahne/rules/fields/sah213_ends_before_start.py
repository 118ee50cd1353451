"""Something that ends before it begins, or mixes days with times.

A calendar shows such an event as empty, on the wrong day, or not at all.

## Wrong

```markdown title="content/events/fair.md"
---
id: 6a0c1d1e-0213-4000-8000-000000000001
title: Career fair
start: 2026-12-05
end: 2026-12-03
---
```

## Right

```markdown title="content/events/fair.md"
---
id: 6a0c1d1e-0213-4000-8000-000000000001
title: Career fair
start: 2026-12-03
end: 2026-12-05
---
```

## Türkçe

Başlamadan biten ya da gün ile saati karıştıran bir şey.

Takvim böyle bir etkinliği boş, yanlış günde gösterir ya da hiç göstermez.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Words
from sahne.source import Source

CODE = "SAH213"
SEVERITY = Severity.ERROR

WORDS = {
    "ends_before_starts": (
        Words(en="it ends before it begins", tr="bitişi başlangıcından önce"),
        Words(
            en="Check the year, or swap start and end.",
            tr="Yılı gözden geçirin ya da start ile end değerlerinin yerini değiştirin.",
        ),
    ),
    "day_and_time": (
        Words(
            en="one of start and end has a time and the other has none",
            tr="start ve end alanlarından birinde saat var, ötekinde yok",
        ),
        Words(
            en="Write both as days, or both with a time.",
            tr="İkisini de yalnız gün olarak ya da ikisini de saatiyle yazın.",
        ),
    ),
    "all_day_time": (
        Words(en="it lasts all day and yet begins at a time", tr="bütün gün sürüyor, oysa başlangıcında saat yazılı"),
        Words(
            en="Write start as a day, or take all_day out.",
            tr="start alanına yalnız gün yazın ya da all_day satırını kaldırın.",
        ),
    ),
    "no_start_time": (
        Words(en="it does not last all day and yet has no time", tr="bütün gün sürmüyor, oysa saati yok"),
        Words(
            en="Write start and end with a time, or take all_day out.",
            tr="start ve end alanlarını saatiyle yazın ya da all_day satırını kaldırın.",
        ),
    ),
    "answered_before_received": (
        Words(en="it was answered before it was received", tr="gelmeden önce yanıtlanmış"),
        Words(en="Check the day of answered.", tr="answered gününü gözden geçirin."),
    ),
}
"""What is wrong and what to do, by the type of fault."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a span of time that cannot be."""
    for fault in source.faults_of(*WORDS):
        message, hint = WORDS[fault.type]
        yield Diagnostic(source.place(*fault.path), CODE, message(), hint())
