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

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.mending.days import one_day
from sahne.rules.words import field_name, shown
from sahne.said import Said, Words
from sahne.source import Fault, Source

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
YEAR_TOO = Words(en="Write the year too, for example {day}.", tr="Yılı da yazın, örneğin {day}.")
ONE_OF_TWO = Words(
    en="Write {first} or {second}; it could be either.", tr="{first} ya da {second} yazın; ikisi de olabilir."
)
_SLASHES = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})")
_DOTS = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}")


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field that should be a day or a time and is none."""
    for fault in source.faults_of(*WORDS):
        message, hint = WORDS[_type(fault)]
        said = message(name=field_name(fault.path), value=shown(fault.value))
        yield Diagnostic(source.place(*fault.path), CODE, said, _nearest(fault) or hint())


def _type(fault: Fault) -> str:
    """``31.11.2026`` is a day that does not exist."""
    written = str(fault.value)
    return "impossible_day" if _DOTS.fullmatch(written) and one_day(written) is None else fault.type


def _nearest(fault: Fault) -> Said | None:
    """What was meant, where that can be told."""
    if fault.type not in {"no_day", "no_time"}:
        return None
    day = one_day(fault.value)
    if day is not None:
        fits = "or_time" in fault.detail or ("T" in day) == (fault.type == "no_time")
        return OR_FIX(day=day) if fits else None
    written = str(fault.value).strip()
    with_year = one_day(f"{written} 2031")
    if with_year is not None:
        return YEAR_TOO(day=with_year)
    return _either(_SLASHES.fullmatch(written))


def _either(slashes: re.Match[str] | None) -> Said | None:
    """``03/12/2026``."""
    if slashes is None:
        return None
    one, other, year = slashes.groups()
    first, second = one_day(f"{one}.{other}.{year}"), one_day(f"{other}.{one}.{year}")
    return ONE_OF_TWO(first=first, second=second) if first and second else None
