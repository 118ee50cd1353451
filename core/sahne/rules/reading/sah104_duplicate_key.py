"""A field that is written twice.

Only one of the two values can count, and nobody sees which. The same goes for a field and another name for
it.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0004-4000-8000-000000000001
title: How we pack a cold box
title: Packing a cold box
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0004-4000-8000-000000000001
title: How we pack a cold box
---
```

## Türkçe

İki kez yazılmış alan.

İki değerden yalnızca biri geçerli olabilir ve hangisinin geçerli olduğunu kimse göremez. Bir alanla onun başka bir adı
yan yana durduğunda da durum aynıdır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Said, Words
from sahne.source import Fault, Source

CODE = "SAH104"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="{name} is written twice", tr="{name} iki kez yazılmış")
KEEP_ONE = Words(
    en="Keep the one that is right and delete the other line.", tr="Doğru olanı bırakın, öteki satırı silin."
)
ON_LINE = Words(
    en="It stands on line {line} already; keep the one that is right and delete the other line.",
    tr="{line}. satırda zaten var; doğru olanı bırakın, öteki satırı silin.",
)
SAME = Words(
    en="{other} is another name for {name}; keep one of the two lines.",
    tr="{other}, {name} alanının başka bir adı; iki satırdan birini bırakın.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic at the second of two fields that say the same."""
    for fault in source.faults_of("duplicate"):
        yield Diagnostic(source.fault_place(fault), CODE, MESSAGE(name=str(fault.value)), _hint(source, fault))
    for fault in source.faults_of("said_twice"):
        name = str(fault.detail["name"])
        hint = SAME(other=str(fault.value), name=name)
        yield Diagnostic(source.key_place(*fault.path), CODE, MESSAGE(name=name), hint)


def _hint(source: Source, fault: Fault) -> Said:
    """The line of the first of the two, where both begin at the same column."""
    rows = source.text.split("\n")[: fault.line - 1]
    written = (f"{fault.value}:", f'"{fault.value}":', f"'{fault.value}':")
    first = next((at for at in range(len(rows), 0, -1) if rows[at - 1][fault.column - 1 :].startswith(written)), 0)
    return ON_LINE(line=first) if first else KEEP_ONE()
