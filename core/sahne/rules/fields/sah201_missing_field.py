"""A field without which there is no item.

Every item has a title; an event has a start, a benchmark an employer, a KPI a metric, a target and a day by
which it is measured.

## Wrong

```markdown title="content/events/open-day.md"
---
id: 6a0c1d1e-0201-4000-8000-000000000001
title: Open day
---
```

## Right

```markdown title="content/events/open-day.md"
---
id: 6a0c1d1e-0201-4000-8000-000000000001
title: Open day
start: 2026-12-12
---
```

## Türkçe

İçeriğin onsuz olamayacağı alan.

Her içeriğin bir başlığı vardır; bir etkinliğin başlangıcı, bir kıyaslamanın işvereni, bir KPI'nın de ölçütü, hedefi ve
ölçüleceği gün vardır.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import field_name
from sahne.said import Words
from sahne.source import Source

CODE = "SAH201"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="{name} is missing", tr="{name} eksik")
ADD_LINE = Words(
    en="Add a line to the front matter: {name}: and its value.", tr="Üst bilgiye bir satır ekleyin: {name}: ve değeri."
)
ADD = Words(en="Add {name}: and its value.", tr="{name}: ve değerini ekleyin.")
EMPTY = Words(en="{name} has no value", tr="{name} alanının değeri yok")
FILL = Words(en="Write its value behind the colon.", tr="Değerini iki noktanın arkasına yazın.")
_ELSEWHERE = {("salary", "min"), ("salary", "currency"), ("salary", "unit")}
"""Fields whose absence another rule says better."""


def _is_lost(source: Source, name: str) -> bool:
    """``title: #depo``, which SAH110 explains."""
    return (
        re.search(rf"^{re.escape(source.renamed.get(name, name))}:[ \t]+#[^\s#]", source.text, re.MULTILINE) is not None
    )


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field that must be there and is not."""
    for fault in source.faults_of("missing"):
        if fault.path in _ELSEWHERE:
            continue
        name, last = field_name(fault.path), str(fault.path[-1])
        if len(fault.path) == 1 and last in source.fields:
            if _is_lost(source, last):
                continue
            yield Diagnostic(source.key_place(last), CODE, EMPTY(name=name), FILL())
        else:
            hint = (ADD_LINE if len(fault.path) == 1 else ADD)(name=last)
            yield Diagnostic(source.place(*fault.path), CODE, MESSAGE(name=name), hint)
