"""Words behind a number sign that are lost.

A space and a `#` begin a note that nobody reads. In a title it takes the rest of the line with it.

## Wrong

```markdown title="content/posts/team.md"
---
id: 6a0c1d1e-0109-4000-8000-000000000001
title: Team #1 is hiring
---
```

## Right

```markdown title="content/posts/team.md"
---
id: 6a0c1d1e-0109-4000-8000-000000000001
title: "Team #1 is hiring"
---
```

## Türkçe

Kare işaretinin arkasında kaybolan sözcükler.

Bir boşluk ve bir `#`, kimsenin okumadığı bir not başlatır. Başlıkta geçtiğinde satırın geri kalanını da yanında götürür.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.reading.yaml_line import quoted
from sahne.said import Words
from sahne.source import Source

CODE = "SAH109"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{lost!r} is read as a note and lost", tr="{lost!r} not sayılıyor ve kayboluyor")
HINT = Words(en="Put the value in quotes: {line}.", tr="Değeri tırnak içine alın: {line}.")
_LOST = re.compile(r"^(\w+):[ \t]+([^'\"\[{|>#\s][^#\n]*?)[ \t]+(#[^\s#][^\n]*?)[ \t\r]*$", re.MULTILINE)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each value that goes on behind a number sign without a space."""
    if source.front is None or source.text.find(" #", source.front.start, source.front.end) < 0:
        return
    for lost in _LOST.finditer(source.text, source.front.start, source.front.end):
        hint = HINT(line=f"{lost[1]}: {quoted(f'{lost[2]} {lost[3]}')}")
        yield Diagnostic(source.text_place(lost.start(3)), CODE, MESSAGE(lost=lost[3]), hint)
