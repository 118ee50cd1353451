"""A day that is not in the calendar, or is written in another way.

A day is written year first, as in ISO 8601, so that 03.04.2026 cannot mean two days; a time stands behind it
after a T.

## Wrong

```markdown title="content/posts/launch.md"
---
id: 6a0c1d1e-0212-4000-8000-000000000001
title: Launch
expires: 2031-02-30
---
```

## Right

```markdown title="content/posts/launch.md"
---
id: 6a0c1d1e-0212-4000-8000-000000000001
title: Launch
expires: 2031-02-28
---
```

## Türkçe

Takvimde olmayan ya da başka biçimde yazılmış gün.

Gün, önce yıl gelecek biçimde yazılır (ISO 8601); böylece 03.04.2026 iki ayrı gün anlamına gelemez. Saat, bir T harfinden
sonra gelir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.mending.days import one_day
from sahne.rules.words import field_name, shown
from sahne.said import Words
from sahne.source import Source

CODE = "SAH212"
SEVERITY = Severity.ERROR

OR_FIX = Words(
    en="Write {day}, or run sahne check --fix.", tr="{day} yazın ya da sahne check --fix komutunu çalıştırın."
)
WORDS = {
    "impossible_day": (
        Words(en="the day {value} does not exist", tr="{value} diye bir gün yok"),
        Words(
            en="Write the day as YYYY-MM-DD, for example 2031-02-28.",
            tr="Günü YYYY-AA-GG biçiminde yazın, örneğin 2031-02-28.",
        ),
    ),
    "no_day": (
        Words(en="{name} is {value}, not a day", tr="{name}: {value} bir gün değil"),
        Words(
            en="Write the day as YYYY-MM-DD, for example 2031-02-28; a time follows after a T: 2031-02-28T18:30.",
            tr="Günü YYYY-AA-GG biçiminde yazın, örneğin 2031-02-28; saat bir T harfinden sonra gelir: 2031-02-28T18:30.",
        ),
    ),
    "far_day": (
        Words(en="the day {value} is too far away", tr="{value} günü çok uzak"),
        Words(
            en="Check the year; it lies between 1900 and 2199.",
            tr="Yılı gözden geçirin; 1900 ile 2199 arasında olmalı.",
        ),
    ),
    "no_time": (
        Words(en="{name} is {value}, not a day with a time", tr="{name}: {value} saatiyle yazılmış bir gün değil"),
        Words(en="Write the day and the time: 2031-02-28T18:30.", tr="Günü ve saati birlikte yazın: 2031-02-28T18:30."),
    ),
}
"""What is wrong and what to do, by the type of fault."""
_MENDED = {"no_day": False, "no_time": True}
"""What another way of writing a day may be mended to: whether with a time."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field that should be a day or a time and is none."""
    for fault in source.faults_of(*WORDS):
        message, hint = WORDS[fault.type]
        said = message(name=field_name(fault.path), value=shown(fault.value))
        day = one_day(fault.value) if fault.type in _MENDED else None
        can_be_mended = day is not None and ("T" in day) == _MENDED[fault.type]
        yield Diagnostic(source.place(*fault.path), CODE, said, OR_FIX(day=f"{day}") if can_be_mended else hint())
