"""A file that is not saved as UTF-8.

Turkish letters come out wrong, or not at all, when a file is saved in an old Windows encoding. Sahne reads
UTF-8, with or without a byte order mark, and never guesses.

## Wrong

```markdown title="content/posts/isik.md" encoding="windows-1254"
---
id: 6a0c1d1e-0001-4000-8000-000000000001
title: Depoda ışık
---
```

## Right

```markdown title="content/posts/isik.md" encoding="utf-8"
---
id: 6a0c1d1e-0001-4000-8000-000000000001
title: Depoda ışık
---
```
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.source import Source

CODE = "SAH101"
SEVERITY = Severity.ERROR


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic at the first byte that is not UTF-8."""
    for fault in source.faults_of("encoding"):
        hint = "Save the file again as UTF-8; in Notepad: Save as, Encoding: UTF-8."
        yield Diagnostic(source.fault_place(fault), CODE, f"the byte 0x{fault.value[0]:02X} is not UTF-8", hint)
