"""A file without front matter.

Every item begins with a line of three hyphens, its fields one a line, and a second line of three hyphens.
Without them Sahne does not know what the item is called, for whom it is, or when it goes out.

## Wrong

```markdown title="content/posts/kutu.md"
# How we pack a cold box

Ice first, then the box.
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0002-4000-8000-000000000001
title: How we pack a cold box
---
Ice first, then the box.
```
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.source import Source

CODE = "SAH102"
SEVERITY = Severity.ERROR


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a file that is empty, has no block, or does not close it."""
    for fault in source.faults_of("no_front_matter", "empty"):
        if fault.type == "empty":
            message, hint = (
                "the file is empty",
                "Begin it with ---, title: and the title, and --- again; or delete the file.",
            )
        elif source.text.lstrip().startswith("---"):
            message, hint = (
                "the front matter has no end",
                "Close it with a line of three hyphens, ---, before the text begins.",
            )
        else:
            message, hint = "there is no front matter", "Begin the file with ---, title: and the title, and --- again."
        yield Diagnostic(source.fault_place(fault), CODE, message, hint)
